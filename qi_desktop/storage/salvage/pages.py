"""The pages of a file and of the log beside it: which can be read, in their latest state."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, NamedTuple, Self

from qi_desktop.foundation.progress import Progress
from qi_desktop.security.pages import SIZE, PageKey
from qi_desktop.security.passphrase import SALT_LENGTH, FileKey

_LOG_HEADER, _FRAME_HEADER = 32, 24
_FRAME = _FRAME_HEADER + SIZE
_FEW = 64
_SIZE_AT = 28
_MOST = 1 << 31


class Frame(NamedTuple):
    """One page in the log: where it lies, and how large the file was if a transaction ends with it."""

    number: int
    offset: int
    size_after: int
    generation: bytes


class Pages:
    """Opens the sound pages of a file; the file itself is only read."""

    def __init__(self, path: Path, key: FileKey) -> None:
        """Read from this file and the log beside it, with this key."""
        self.name = path.name
        self._key = PageKey(key)
        self._file = path.open("rb")
        log = log_of(path)
        self._log: BinaryIO | None = log.open("rb") if log.exists() else None
        self._latest: dict[int, int] = {}
        self.damaged: dict[int, str] = {}
        """The pages that cannot be read, each with what is the matter."""
        self.sound: list[int] = []

    def survey(self, progress: Progress | None = None) -> None:
        """Look at every page once."""
        in_log, broken = self._survey_log()
        self._latest = {number: frame.offset for number, frame in in_log.items()}
        size = max((frame.size_after for frame in in_log.values()), default=0)
        here = -(-path_size(self._file) // SIZE)
        total = max(here, size, self._told_size(), *in_log)
        for number in range(1, total + 1):
            if progress and number % 256 == 0:
                progress.report(number, total, "looking at every page")
            if number in self._latest or self._key.proves(number, self._raw(number)):
                self.sound.append(number)
            else:
                self.damaged[number] = "cut off" if number > here else "not as it was written"
            if number in broken:
                self.damaged[number] = "its last state in the log is not as it was written"

    def _told_size(self) -> int:
        """Return how many pages the file should have by its own first page; 0 where that is not readable."""
        first = self.read(1)
        return int.from_bytes(first[_SIZE_AT : _SIZE_AT + 4], "big") if first else 0

    def _survey_log(self) -> tuple[dict[int, Frame], set[int]]:
        """Return the latest sound state of each page in the log, and the pages whose last state is not."""
        frames = list(self._frames())
        generations = Counter(frame.generation for frame in frames)
        current = self._generation() if self._generation() in generations else b""
        current = current or max(generations, key=lambda one: generations[one], default=b"")
        frames = [frame for frame in frames if frame.generation == current]
        ends = [place for place, frame in enumerate(frames) if frame.size_after and self._proves(frame)]
        latest: dict[int, Frame] = {}
        broken: set[int] = set()
        for frame in frames[: ends[-1] + 1 if ends else 0]:
            if self._proves(frame):
                latest[frame.number] = frame
                broken.discard(frame.number)
            else:
                broken.add(frame.number)
        return latest, broken

    def _frames(self) -> Iterator[Frame]:
        if self._log is None:
            return
        for offset in range(_LOG_HEADER, path_size(self._log) - _FRAME + 1, _FRAME):
            self._log.seek(offset)
            head = self._log.read(_FRAME_HEADER)
            number, size = int.from_bytes(head[:4], "big"), int.from_bytes(head[4:8], "big")
            yield Frame(number, offset + _FRAME_HEADER, size, head[8:16])

    def _generation(self) -> bytes:
        """Return the two numbers that every frame of the log's present generation repeats."""
        if self._log is None:
            return b""
        self._log.seek(16)
        return self._log.read(8)

    def _proves(self, frame: Frame) -> bool:
        return 0 < frame.number < _MOST and self._key.proves(frame.number, self._logged(frame.offset))

    def _logged(self, offset: int) -> bytes:
        if self._log is None:
            return b""
        self._log.seek(offset)
        return self._log.read(SIZE)

    def _raw(self, number: int) -> bytes:
        self._file.seek((number - 1) * SIZE)
        return self._file.read(SIZE)

    def read(self, number: int) -> bytes | None:
        """Return what a page holds; None where it cannot be read."""
        if number in self._latest:
            return self._key.opened(number, self._logged(self._latest[number]))
        raw = self._raw(number)
        return self._key.opened(number, raw) if self._key.proves(number, raw) else None

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()
        if self._log:
            self._log.close()

    def __enter__(self) -> Self:
        """Stay open for the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close at the end of the block, whatever happened in it."""
        self.close()


def fits(path: Path, key: FileKey) -> bool:
    """Tell whether a key opens at least one of some pages of a file, wherever it is damaged."""
    proving = PageKey(key)
    with path.open("rb") as stream:
        total = -(-path_size(stream) // SIZE)
        for number in range(1, total + 1, max(1, total // _FEW)):
            stream.seek((number - 1) * SIZE)
            if proving.proves(number, stream.read(SIZE)):
                return True
    return False


def salts_about(path: Path) -> Iterator[bytes]:
    """Yield the salts that may be this file's: its own, its log's, and those of the backups of it."""
    with path.open("rb") as stream:
        yield stream.read(SALT_LENGTH)
    log = log_of(path)
    if log.exists():
        held = log.read_bytes()
        for offset in range(_LOG_HEADER, len(held) - _FRAME + 1, _FRAME):
            if held[offset : offset + 4] == b"\x00\x00\x00\x01":
                yield held[offset + _FRAME_HEADER :][:SALT_LENGTH]
                break
    for backup in sorted(path.with_name(f"{path.stem}-backups").glob("*.qi")):
        with backup.open("rb") as stream:
            yield stream.read(SALT_LENGTH)


def log_of(path: Path) -> Path:
    """Return where the write-ahead log of a file lies."""
    return path.with_name(f"{path.name}-wal")


def path_size(stream: BinaryIO) -> int:
    """Return how many bytes an open file has."""
    return stream.seek(0, 2)
