"""The archive inside a bag: plain files of the tar format, one after another, and nothing else of it.

Of the format's many sorts of entry only the plain file is read (POSIX.1-1988, "ustar"). Up to format 2
one more stood in our files: a long name written before its file (POSIX.1-2001, "path").
"""

import re
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from qi_desktop.bundles.bag.flaws import BadBag, UnsafeBag

BLOCK = 512
_RECORD = 20 * BLOCK
_FOLDERS, _NAME = 155, 100
_FIELDS = struct.Struct("100s8s8s8s12s12s8s1s100s6s2s32s32s8s8s155s12s")
_OCTAL = re.compile(rb"[0-7]{1,11}[ \0]*|[0-7]{12}")
_LONG_NAME = re.compile(rb"([0-9]{1,3}) path=([^\n]+)\n")
_FILE, _LONG = b"0", b"x"


class Source(Protocol):
    """Where the bytes of a bag come from, in order."""

    def exactly(self, count: int) -> bytes:
        """Return so many bytes, or raise ShortBag."""
        ...

    def some(self, limit: int) -> bytes:
        """Return at least one byte and at most so many, or raise ShortBag."""
        ...

    def end(self) -> None:
        """Raise BadBag if anything but zeros follows."""
        ...


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of the archive; its bytes must be read before the next entry is."""

    path: str
    size: int
    blocks: Callable[[], Iterator[bytes]]


# ------------------------------------------------------------------------------------------------- writing
def header(path: str, size: int) -> bytes:
    """Return the block that stands before a file."""
    prefix, name = _halves(path.encode())
    fields = [name, b"0000600", b"0000000", b"0000000", b"%011o" % size, b"0" * 11, b" " * 8, _FILE, b""]
    fields += [b"ustar\0", b"00", b"", b"", b"0000000", b"0000000", prefix, b""]
    return _with_sum(_FIELDS.pack(*fields))


def _halves(path: bytes) -> tuple[bytes, bytes]:
    """Split a path where the format wants it: 155 bytes of folders, 100 of name."""
    if len(path) <= _NAME:
        return b"", path
    place = path.find(b"/", len(path) - _NAME - 1)
    if place < 0 or place > _FOLDERS:
        raise UnsafeBag("a name in it is too long")
    return path[:place], path[place + 1 :]


def _with_sum(block: bytes) -> bytes:
    return block[:148] + b"%06o\0 " % sum(block) + block[156:]


def padding(size: int) -> bytes:
    """Return the zeros that fill a file's last block."""
    return bytes(-size % BLOCK)


def ending(size: int) -> bytes:
    """Return what closes an archive that has so many bytes so far."""
    return bytes(2 * BLOCK + -(size + 2 * BLOCK) % _RECORD)


# ------------------------------------------------------------------------------------------------- reading
def entries(source: Source) -> Iterator[Entry]:
    """Yield the files of an archive; whatever is no plain file is refused."""
    long_name = ""
    while (block := source.exactly(BLOCK)) != bytes(BLOCK):
        kind, path, size = _parsed(block)
        if kind == _LONG and not long_name:
            long_name = _long_name(source, size)
            continue
        if kind != _FILE:
            raise UnsafeBag("it holds a link, a device or another thing that is no file")
        body = _Body(source, size)
        yield Entry(long_name or path, size, body.blocks)
        body.skip()
        long_name = ""
    if long_name or source.exactly(BLOCK) != bytes(BLOCK):
        raise BadBag("its archive does not end as it should")
    source.end()


def _parsed(block: bytes) -> tuple[bytes, str, int]:
    fields = _FIELDS.unpack(block)
    if fields[9] != b"ustar\0" or fields[10] != b"00" or any(fields[8]) or any(fields[16]):
        raise UnsafeBag("its archive is of another sort")
    if _number(fields[6]) != sum(block[:148]) + 8 * 32 + sum(block[156:]):
        raise BadBag("a heading in its archive is damaged")
    name, prefix = _text(fields[0]), _text(fields[15])
    return fields[7], f"{prefix}/{name}" if prefix else name, _number(fields[4])


def _text(field: bytes) -> str:
    text, _, rest = field.partition(b"\0")
    if any(rest):
        raise UnsafeBag("a name in it holds a sign that cannot be seen")
    try:
        return text.decode()
    except UnicodeDecodeError as error:
        raise UnsafeBag("a name in it cannot be read") from error


def _number(field: bytes) -> int:
    if not _OCTAL.fullmatch(field):
        raise BadBag("a number in its archive cannot be read")
    return int(field.rstrip(b" \0"), 8)


def _long_name(source: Source, size: int) -> str:
    """Read the one thing an extended heading of ours says: a path of more than 100 bytes."""
    text = source.exactly(size) if size < BLOCK else b""
    found = _LONG_NAME.fullmatch(text)
    if not found or int(found[1]) != size or any(source.exactly(-size % BLOCK)):
        raise UnsafeBag("its archive is of another sort")
    return _text(found[2])


class _Body:
    """The bytes of one file."""

    def __init__(self, source: Source, size: int) -> None:
        self._source = source
        self._left = size
        self._padding = -size % BLOCK

    def blocks(self) -> Iterator[bytes]:
        while self._left:
            some = self._source.some(self._left)
            self._left -= len(some)
            yield some

    def skip(self) -> None:
        for _ in self.blocks():
            pass
        if any(self._source.exactly(self._padding)):
            raise UnsafeBag("something is hidden behind a file in it")
