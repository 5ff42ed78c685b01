"""One sealed file: bag, signature, seal; written whole and checked whole, never held in memory whole."""

import errno
import json
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO, cast

from qi_desktop.bundles import parts
from qi_desktop.bundles.bag.compression import pressed
from qi_desktop.bundles.bag.writing import bag
from qi_desktop.bundles.digest import Digest
from qi_desktop.bundles.examining import Examined, examined
from qi_desktop.bundles.layout import ATTACHMENTS, MANIFEST, SAID
from qi_desktop.bundles.model import (
    BundleNotForUs,
    BundleSenderRevoked,
    BundleSenderUnknown,
    Exported,
    Manifest,
)
from qi_desktop.bundles.opened import Opened
from qi_desktop.bundles.sealed_file import SealedFile
from qi_desktop.foundation.progress import Progress
from qi_desktop.foundation.writing import written_whole
from qi_desktop.inspection.keys.model import Signers
from qi_desktop.security.identity import Identity
from qi_desktop.security.sealing import own_sealing_keys, seal
from qi_desktop.security.signature import is_signed_by, sign
from qi_desktop.storage.ledger.intake import Parcel
from qi_desktop.storage.model import DiskFull, PlaceReadOnly

__all__ = ["Opened", "SigningKeys", "checked", "write"]

SigningKeys = Callable[[Manifest], Signers]
"""Tells which keys may have signed a file with this manifest, and which once might."""


def write(  # noqa: PLR0913 - each argument is one part of the file
    path: Path,
    manifest: Manifest,
    batches: Iterable[Sequence[Parcel]],
    identity: Identity,
    sealing_keys: Sequence[str],
    *,
    said: Mapping[str, Any] | None = None,
    attachments: Iterable[tuple[str, bytes]] = (),
    extras: Iterable[tuple[str, Path | bytes]] = (),
    progress: Progress | None = None,
) -> Exported:
    """Write a sealed file under its real name only once it is whole and durable.

    The manifest stands first, so it must tell beforehand how many changes and attached files follow.
    ``extras`` are further files by their names inside the bag, such as ``report/report.pdf``.
    """
    manifest = replace(manifest, sealed_to=tuple(sealing_keys))
    payload = chain(
        [(MANIFEST, _json(asdict(manifest)))],
        parts.of(chain.from_iterable(batches), manifest.changes, progress or Progress()),
        ((f"{ATTACHMENTS}{digest}", content) for digest, content in attachments),
        [(SAID, _json(said or {}))],
        extras,
    )
    info = {
        "Bagging-Date": manifest.made_at[:10],
        "Source-Organization": "QI Desktop",
        "External-Identifier": path.stem,
    }
    sealing = _Sealing(pressed(bag(path.stem, payload, info, lambda listing: sign(identity, listing))))
    try:
        with written_whole(path) as stream:
            sealing.into(stream, sealing_keys)
    except OSError as error:
        if trouble := _TROUBLES.get(error.errno or 0):
            raise trouble(path.name) from error
        raise
    return Exported(path, manifest.changes, path.stat().st_size, sealing.digest.text())


_TROUBLES: dict[int, Callable[[str], Exception]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EACCES: PlaceReadOnly,
    errno.EPERM: PlaceReadOnly,
    errno.EROFS: PlaceReadOnly,
}


def _json(content: Mapping[str, Any]) -> bytes:
    return json.dumps(content, indent=1, sort_keys=True).encode()


class _Sealing:
    """What passes through the library that seals: read from a bag piece by piece, written to a file.

    What goes wrong on either side is told as it was, not as the library tells it.
    """

    def __init__(self, pieces: Generator[bytes]) -> None:
        self._pieces = pieces
        self._piece = memoryview(b"")
        self._stream: BinaryIO = BytesIO()
        self._failure: Exception | None = None
        self.digest = Digest()

    def into(self, stream: BinaryIO, sealing_keys: Sequence[str]) -> None:
        """Seal everything into a file."""
        self._stream = stream
        passing = cast("BinaryIO", self)
        try:
            seal(passing, passing, sealing_keys)
        except Exception as error:
            raise self._failure or error from error
        finally:
            self._pieces.close()
        # The library keeps the last piece back and says nothing where that could not be written.
        if self._failure:
            raise self._failure

    def write(self, some: bytes) -> int:
        try:
            return self._stream.write(some)
        except OSError as error:
            self._failure = error
            raise

    def flush(self) -> None:
        """Nothing: the file is made durable once it is whole."""

    def read(self, count: int = -1) -> bytes:
        try:
            while not self._piece:
                self._piece = memoryview(next(self._pieces))
                self.digest.update(self._piece)
        except StopIteration:
            return b""
        except Exception as error:
            self._failure = error
            raise
        cut, self._piece = bytes(self._piece[:count]), self._piece[count:]
        return cut


def checked(
    path: Path,
    identity: Identity,
    signing_keys: SigningKeys,
    progress: Progress | None = None,
    known: Examined | None = None,
) -> Opened:
    """Open and check a sealed file; every refusal is a UserError and nothing is touched.

    What a second process found in it may be ``known``; each part is compared with that when it is read again.
    """
    sealed = SealedFile(path, identity)
    try:
        found, listing, signature = known or examined(sealed, progress)
        _check_addressee(path.name, found.manifest, identity)
        _check_sender(path.name, found.manifest, signing_keys(found.manifest), listing, signature)
    except BaseException:
        sealed.close()
        raise
    return Opened(sealed, found)


def _check_addressee(file: str, manifest: Manifest, identity: Identity) -> None:
    """Refuse what somebody it was sealed to has sealed anew to us, under its first sender's name."""
    if manifest.sealed_to and not set(manifest.sealed_to) & set(own_sealing_keys(identity)):
        raise BundleNotForUs(file)


def _check_sender(file: str, manifest: Manifest, signers: Signers, listing: bytes, signature: str) -> None:
    """Refuse a file unless the very key it names signed it, and may."""
    key = manifest.signing_key
    if not is_signed_by(key, listing, signature):
        raise BundleSenderUnknown(file)
    if key in signers.revoked:
        raise BundleSenderRevoked(file)
    if key not in signers.keys:
        raise BundleSenderUnknown(file)
