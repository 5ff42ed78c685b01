"""One sealed file: bag, signature, seal; written whole and checked whole."""

import hashlib
import io
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from qi_desktop.bundles import attached, parcels
from qi_desktop.bundles.bag import BadBag, ShortBag, pack_bag, unpack_bag
from qi_desktop.bundles.model import (
    FORMAT,
    BundleAltered,
    BundleCutShort,
    BundleMissing,
    BundleNewer,
    BundleNotForUs,
    BundleSenderRevoked,
    BundleSenderUnknown,
    Exported,
    Kind,
    Manifest,
)
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Progress
from qi_desktop.foundation.writing import written_whole
from qi_desktop.inspection.keys.model import Signers
from qi_desktop.security.identity import Identity
from qi_desktop.security.sealing import CannotUnseal, Flaw, seal, unseal
from qi_desktop.security.signature import is_signed_by, sign
from qi_desktop.storage.ledger.intake import Parcel

SigningKeys = Callable[[Manifest], Signers]
"""Tells which keys may have signed a file with this manifest, and which once might."""

_CHANGES = "changes-00001.jsonl"
_MANIFEST = "manifest.json"
_SAID = "said.json"
_ATTACHMENTS = attached.FOLDER


class Opened:
    """A sealed file that was opened and checked; what it holds is handed out piece by piece."""

    def __init__(
        self,
        manifest: Manifest,
        digest: str,
        file: str,
        payload: Mapping[str, bytes],
        changes: Sequence[Parcel],
    ) -> None:
        """Keep what was checked."""
        self.manifest = manifest
        self.digest = digest
        self.file = file
        self.said: dict[str, Any] = json.loads(payload.get(_SAID, b"{}"))
        """Small facts that travel beside the changes, such as what the sender has received."""
        self.kinds: dict[str, int] = dict(Counter(body.kind for one in changes for body in one.bodies))
        """How many changes of each kind it holds."""
        self.entries = len(changes)
        self.laptops = frozenset(one.header.laptop for one in changes)
        """Whose changes it holds."""
        self._payload = payload
        self._changes = changes

    @property
    def parcels(self) -> tuple[Parcel, ...]:
        """Return all changes at once."""
        return tuple(chain.from_iterable(self.batches()))

    def batches(self) -> Iterator[list[Parcel]]:
        """Yield the changes, some at a time."""
        yield list(self._changes)

    def attachments(self) -> Iterator[tuple[str, bytes]]:
        """Yield the attached files by their digests, one at a time."""
        for path, content in self._payload.items():
            if path.startswith(_ATTACHMENTS):
                yield path.removeprefix(_ATTACHMENTS), content

    def extras(self) -> Iterator[tuple[str, bytes]]:
        """Yield the other files that came along, such as a report, one at a time."""
        for path, content in self._payload.items():
            if "/" in path and not path.startswith(_ATTACHMENTS):
                yield path, content

    def close(self) -> None:
        """Let go of the file."""

    def __enter__(self) -> Self:
        """Let go of the file at the end of the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go of the file."""
        self.close()


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

    ``extras`` are further files by their names inside the bag, such as ``report/report.pdf``.
    """
    del progress
    manifest = replace(manifest, sealed_to=tuple(sealing_keys))
    payload = {
        _MANIFEST: json.dumps(asdict(manifest), indent=1, sort_keys=True).encode(),
        _CHANGES: b"".join(parcels.lines(chain.from_iterable(batches))),
        **attached.payload_of(dict(attachments)),
        **{name: one if isinstance(one, bytes) else one.read_bytes() for name, one in extras},
        _SAID: json.dumps(said or {}, indent=1, sort_keys=True).encode(),
    }
    info = {
        "Bagging-Date": manifest.made_at[:10],
        "Source-Organization": "QI Desktop",
        "External-Identifier": path.stem,
    }
    bag = pack_bag(path.stem, payload, info, lambda listing: sign(identity, listing))
    with written_whole(path) as stream:
        seal(io.BytesIO(bag), stream, sealing_keys)
    return Exported(path, manifest.changes, path.stat().st_size, hashlib.sha256(bag).hexdigest())


def checked(
    path: Path, identity: Identity, signing_keys: SigningKeys, progress: Progress | None = None
) -> Opened:
    """Open and check a sealed file; every refusal is a UserError and nothing is touched."""
    del progress
    bag = _unsealed(path, identity)
    try:
        payload, listing, signature = unpack_bag(bag)
    except ShortBag as error:
        raise BundleCutShort(path.name) from error
    except BadBag as error:
        raise BundleAltered(path.name, str(error)) from error
    manifest = _manifest(path, payload)
    signers = signing_keys(manifest)
    if not any(is_signed_by(key, listing, signature) for key in signers.keys):
        revoked = any(is_signed_by(key, listing, signature) for key in signers.revoked)
        raise BundleSenderRevoked(path.name) if revoked else BundleSenderUnknown(path.name)
    try:
        changes = parcels.parcels(_lines(payload))
        attached.attachments_in(payload, changes)
    except (parcels.BadLine, attached.BadAttachment) as error:
        raise BundleAltered(path.name, str(error)) from error
    return Opened(manifest, hashlib.sha256(bag).hexdigest(), path.name, payload, changes)


def _lines(payload: Mapping[str, bytes]) -> list[bytes]:
    """Return the lines of the changes; formats 1 and 2 kept them in one part."""
    parts = sorted(name for name in payload if name.startswith("changes"))
    return [line for name in parts for line in payload[name].splitlines()]


def _unsealed(path: Path, identity: Identity) -> bytes:
    plain = io.BytesIO()
    try:
        with path.open("rb") as sealed:
            unseal(sealed, plain, identity)
    except FileNotFoundError as error:
        raise BundleMissing(path.name) from error
    except CannotUnseal as error:
        raise _refusal(path, error.flaw) from error
    return plain.getvalue()


def _refusal(path: Path, flaw: Flaw) -> UserError:
    match flaw:
        case Flaw.CUT_SHORT:
            return BundleCutShort(path.name)
        case Flaw.BROKEN:
            return BundleAltered(path.name, flaw.value)
        case _:
            return BundleNotForUs(path.name)


def _manifest(path: Path, payload: dict[str, bytes]) -> Manifest:
    try:
        fields = json.loads(payload[_MANIFEST])
        if fields["format"] > FORMAT:
            raise BundleNewer(path.name, fields["format"])
        fields["kind"] = Kind(fields["kind"])
        fields["addressees"] = tuple(fields["addressees"])
        fields["sealed_to"] = tuple(fields.get("sealed_to", ()))
        return Manifest(**fields)
    except (KeyError, TypeError, ValueError) as error:
        raise BundleAltered(path.name, _MANIFEST) from error
