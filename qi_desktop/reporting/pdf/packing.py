"""Writes a PDF small: small objects packed together, and the table of where they lie packed too.

reportlab writes every object by itself. A structure tree has thousands of them, each a few words long, so
that it would take more room than all the pages.
"""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

import zlib
from collections.abc import Iterator
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc

# Every program of this century reads bytes as they are; written as letters they take a quarter more.
rl_config.useA85 = 0

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_TOGETHER = 200
_PLAIN, _PACKED = 1, 2


class Written(pdfdoc.PDFObject):
    """An object whose words are there already."""

    def __init__(self, words: bytes = b"") -> None:
        self.words = words

    def format(self, _document: object) -> bytes:
        """Return the words."""
        return self.words


def packed(document: Any) -> bytes:  # noqa: ANN401 - reportlab's document is not typed
    """Return the whole file: streams by themselves, everything else packed."""
    root, info = (document.Reference(one).format(document) for one in (document.Catalog, document.info))
    file, small = _File(), list[tuple[int, bytes]]()
    for number, body in _bodies(document):
        if body.endswith(b"endstream"):
            file.add(number, body)
        else:
            small.append((number, body))
    following = max([number for number, _body in small] + list(file.places)) + 1
    for start in range(0, len(small), _TOGETHER):
        file.add_packed(following, small[start : start + _TOGETHER])
        following += 1
    identity = pdfdoc.format(document.ID(), document)
    return file.closed(following, b"/Root %s /Info %s /ID %s" % (root, info, identity))


def _bodies(document: Any) -> Iterator[tuple[int, bytes]]:  # noqa: ANN401 - as above
    """Yield every object with its number; objects may join while others are written."""
    number = 1
    while number in document.numberToId:
        name = document.numberToId[number]
        yield number, pdfdoc.format(document.idToObject[name], document, toplevel=1).rstrip()
        number += 1


class _File:
    """The file as it grows, and where each object came to lie."""

    def __init__(self) -> None:
        self._pieces = [_HEAD]
        self._length = len(_HEAD)
        self.places: dict[int, tuple[int, int, int]] = {}

    def add(self, number: int, body: bytes) -> None:
        """Add an object that stands by itself."""
        self.places[number] = (_PLAIN, self._length, 0)
        self._write(b"%d 0 obj\n%s\nendobj\n" % (number, body))

    def add_packed(self, number: int, objects: list[tuple[int, bytes]]) -> None:
        """Add a stream of objects that are packed together."""
        index: list[str] = []
        length = 0
        for place, (one, body) in enumerate(objects):
            index.append(f"{one} {length}")
            self.places[one] = (_PACKED, number, place)
            length += len(body) + 1
        head = " ".join(index).encode() + b"\n"
        content = head + b"\n".join(body for _one, body in objects)
        self.add(number, _stream(b"/Type /ObjStm /N %d /First %d" % (len(objects), len(head)), content))

    def closed(self, number: int, facts: bytes) -> bytes:
        """Return the file with the table of its objects, which is the last of them."""
        start = self._length
        self.places[number] = (_PLAIN, start, 0)
        table = b"\0\0\0\0\0\xff\xff" + b"".join(
            kind.to_bytes(1, "big") + place.to_bytes(4, "big") + within.to_bytes(2, "big")
            for kind, place, within in (self.places[one] for one in range(1, number + 1))
        )
        kind = b"/Type /XRef /Size %d /W [1 4 2] %s" % (number + 1, facts)
        self._write(b"%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n" % (number, _stream(kind, table), start))
        return b"".join(self._pieces)

    def _write(self, piece: bytes) -> None:
        self._pieces.append(piece)
        self._length += len(piece)


def _stream(kind: bytes, content: bytes) -> bytes:
    squeezed = zlib.compress(content, 9)
    head = b"<< %s /Filter /FlateDecode /Length %d >>" % (kind, len(squeezed))
    return b"%s\nstream\n%s\nendstream" % (head, squeezed)
