"""The compressed form of a bag: one gzip member (RFC 1952), nothing before it and nothing after.

A member is pressed in pieces of about a mebibyte, each on its own and several at once; written one after
another they are one stream again. Where the pieces end follows from the content alone.
"""

import struct
import zlib
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

from qi_desktop.bundles.bag.flaws import BYTES, BadBag, ShortBag, SwollenBag, UnsafeBag

_HEADING = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
_RAW = -zlib.MAX_WBITS
_PIECE = 1 << 20
_ABOUT = 1 << 14
_WORKERS = 2

GROWTH = 100
"""How many times as large as it is a file may become, beyond a first 64 MiB."""
_FREE = 64 << 20
_READ = 1 << 16
_SOME = 1 << 18


def pressed(content: Iterable[bytes]) -> Generator[bytes]:
    """Yield the compressed form of some bytes."""
    total, checksum = 0, 0
    yield _HEADING
    with ThreadPoolExecutor(_WORKERS) as workers:
        waiting: deque[Future[bytes]] = deque()
        for piece in _pieces(content):
            checksum, total = zlib.crc32(piece, checksum), total + len(piece)
            waiting.append(workers.submit(_pressed, piece))
            if len(waiting) > _WORKERS:
                yield waiting.popleft().result()
        for one in waiting:
            yield one.result()
    yield zlib.compressobj(1, zlib.DEFLATED, _RAW).flush()
    yield struct.pack("<II", checksum, total & 0xFFFFFFFF)


def _pieces(content: Iterable[bytes]) -> Iterator[bytes]:
    gathered: list[bytes] = []
    size = 0
    for some in content:
        gathered.append(some)
        size += len(some)
        if size >= _PIECE:
            yield b"".join(gathered)
            gathered, size = [], 0
    yield b"".join(gathered)


def _pressed(piece: bytes) -> bytes:
    """Press one piece, or leave it as it is where pressing gains nothing, as with most pictures."""
    middle = piece[len(piece) // 2 :][:_ABOUT]
    level = 0 if len(zlib.compress(middle, 1)) > 0.95 * len(middle) else 6
    press = zlib.compressobj(level, zlib.DEFLATED, _RAW)
    return press.compress(piece) + press.flush(zlib.Z_FULL_FLUSH)


class Unpressed:
    """The bytes that a compressed stream stands for, in order and within bounds."""

    def __init__(self, read: Callable[[int], bytes]) -> None:
        """Read from a stream; ``read`` returns nothing at its end."""
        self._read = read
        self._press = zlib.decompressobj(_RAW)
        self._checksum = 0
        self._taken = 0
        self._given = 0
        self._buffer = memoryview(b"")
        self._rest = b""
        heading = self._raw(len(_HEADING))
        if heading[:4] != _HEADING[:4]:
            raise BadBag("it is not compressed as it should be")

    def exactly(self, count: int) -> bytes:
        """Return so many bytes, or raise ShortBag."""
        if count <= len(self._buffer):
            return self._cut(count)
        found: list[bytes] = []
        while count:
            found.append(self.some(count))
            count -= len(found[-1])
        return b"".join(found)

    def some(self, limit: int) -> bytes:
        """Return at least one byte and at most so many, or raise ShortBag."""
        if not self._buffer and not self._fill():
            raise ShortBag("it ends early")
        return self._cut(min(limit, len(self._buffer)))

    def end(self) -> None:
        """Raise BadBag if anything but zeros follows, or if the stream's own checks fail."""
        while self._buffer or self._fill():
            if any(self._buffer):
                raise UnsafeBag("something follows the end of its archive")
            self._buffer = self._buffer[:0]
        checksum, size = struct.unpack("<II", self._raw(8))
        if (checksum, size) != (self._checksum, self._given & 0xFFFFFFFF):
            raise BadBag("its compressed form is damaged")
        if self._rest or self._read(1):
            raise UnsafeBag("something follows its end")

    def _cut(self, count: int) -> bytes:
        cut = bytes(self._buffer[:count])
        self._buffer = self._buffer[count:]
        return cut

    def _fill(self) -> bool:
        """Unpress some more; tells whether there was more."""
        content = b""
        while not content and not self._press.eof:
            raw = self._press.unconsumed_tail or self._rest or self._more()
            self._rest = b""
            try:
                content = self._press.decompress(raw, _SOME)
            except zlib.error as error:
                raise BadBag("its compressed form is damaged") from error
        self._rest = self._press.unused_data if self._press.eof else b""
        self._checksum = zlib.crc32(content, self._checksum)
        self._given += len(content)
        if self._given > min(BYTES, _FREE + GROWTH * self._taken):
            raise SwollenBag("it becomes far larger than it is")
        self._buffer = memoryview(content)
        return bool(content)

    def _more(self) -> bytes:
        raw = self._read(_READ)
        if not raw:
            raise ShortBag("it ends early")
        self._taken += len(raw)
        return raw

    def _raw(self, count: int) -> bytes:
        while len(self._rest) < count:
            self._rest += self._more()
        cut, self._rest = self._rest[:count], self._rest[count:]
        return cut
