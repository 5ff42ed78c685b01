"""A sealed file that stays open while it is read, as often as need be; every refusal is a UserError."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import BinaryIO, cast
from weakref import finalize

from qi_desktop.bundles.bag.compression import Unpressed
from qi_desktop.bundles.bag.flaws import BadBag, ShortBag, SwollenBag, UnsafeBag
from qi_desktop.bundles.digest import Digest
from qi_desktop.bundles.model import (
    BundleAltered,
    BundleCutShort,
    BundleEmpty,
    BundleMalformed,
    BundleMissing,
    BundleNotForUs,
    BundleNotSealed,
    BundleTooLarge,
    BundleUnreadable,
    BundleUnsafe,
)
from qi_desktop.bundles.parcels import BadLine
from qi_desktop.bundles.plain_json import BadJson
from qi_desktop.bundles.unsealing import Unsealed
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Progress
from qi_desktop.security.identity import Identity
from qi_desktop.security.sealing import CannotUnseal, Flaw

_BEGINNING = 1 << 16
_END_OF_SEAL = b"\n--- "
_SEALED = b"age-encryption.org/"
_BLOCK = 1 << 18


class SealedFile:
    """The one open file behind everything that is read of a pack, a bundle or a handover."""

    def __init__(self, path: Path, identity: Identity) -> None:
        """Open it, or say that it is not there."""
        self.name = path.name
        self.path = path.absolute()
        self.identity = identity
        self._lock = Lock()
        try:
            self._stream = path.open("rb")
        except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
            raise BundleMissing(path.name) from error
        # Whoever looks into a file and forgets to close it keeps it open no longer than they keep it.
        self.close: Callable[[], object] = finalize(self, self._stream.close)
        self.size = path.stat().st_size
        self._check_beginning()

    def _check_beginning(self) -> None:
        beginning = self._stream.read(_BEGINNING)
        if not beginning:
            raise BundleEmpty(self.name)
        if not (beginning.startswith(_SEALED) or _SEALED.startswith(beginning)):
            raise BundleNotSealed(self.name)
        if len(beginning) == _BEGINNING and _END_OF_SEAL not in beginning:
            raise BundleTooLarge(self.name, "its seal is too long")

    @contextmanager
    def opened(self, progress: Progress | None = None, digest: Digest | None = None) -> Generator[Unpressed]:
        """Read it from its beginning; every flaw met inside becomes a refusal in its own words."""
        shared = _Shared(self._stream, self._lock)
        unsealed = Unsealed(cast("BinaryIO", shared), self.identity)

        def read(count: int) -> bytes:
            some = unsealed.read(count)
            if progress:
                progress.report(shared.place, self.size)
            if digest:
                digest.update(some)
            return some

        try:
            yield Unpressed(read)
        except (CannotUnseal, BadBag, BadJson, BadLine) as error:
            if shared.failure:
                raise BundleUnreadable(self.name, shared.failure) from error
            raise self._refusal(error) from error
        finally:
            unsealed.close()

    def _refusal(self, error: Exception) -> UserError:
        if isinstance(error, CannotUnseal):
            plain = {
                Flaw.CUT_SHORT: BundleCutShort,
                Flaw.NOT_OURS: BundleNotForUs,
                Flaw.NOT_SEALED: BundleNotSealed,
            }.get(error.flaw)
            return plain(self.name) if plain else BundleAltered(self.name, str(error))
        if isinstance(error, ShortBag):
            return BundleCutShort(self.name)
        refusal = next(refusal for flaw, refusal in _REFUSALS.items() if isinstance(error, flaw))
        return refusal(self.name, str(error))


_REFUSALS: dict[type[Exception], Callable[[str, str], UserError]] = {
    UnsafeBag: BundleUnsafe,
    SwollenBag: BundleTooLarge,
    BadBag: BundleAltered,
    BadJson: BundleMalformed,
    BadLine: BundleMalformed,
}


class _Shared:
    """One reading of a file among others, each at its own place."""

    def __init__(self, stream: BinaryIO, lock: Lock) -> None:
        self.failure = ""
        self._stream = stream
        self._lock = lock
        self.place = 0
        self._buffer = memoryview(b"")

    def read(self, count: int = -1) -> bytes:
        if not self._buffer:
            self._buffer = memoryview(self._block())
            self.place += len(self._buffer)
        cut, self._buffer = bytes(self._buffer[:count]), self._buffer[count:]
        return cut

    def _block(self) -> bytes:
        try:
            with self._lock:
                self._stream.seek(self.place)
                return self._stream.read(_BLOCK)
        except OSError as error:
            self.failure = error.strerror or type(error).__name__
            raise
