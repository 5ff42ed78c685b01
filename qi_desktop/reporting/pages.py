"""The pages of a set report as they look and as they read; the only place that knows the drawing library."""

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import blake2b
from io import BytesIO
from threading import Lock
from typing import Protocol

import pypdfium2
from pypdf import PdfReader

_ONE_AT_A_TIME = Lock()
"""The library may not be asked from two threads at once, not even about two documents."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in points from its upper left corner."""

    left: float
    top: float
    right: float
    bottom: float


class Area(Protocol):
    """A rectangle on a page, of whatever kind."""

    @property
    def left(self) -> float:
        """Its left edge."""
        ...

    @property
    def top(self) -> float:
        """Its upper edge."""
        ...

    @property
    def right(self) -> float:
        """Its right edge."""
        ...

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        ...


@dataclass(frozen=True, slots=True)
class Hit:
    """Words found: on which page, and the boxes they fill there."""

    page: int
    boxes: Sequence[Area]


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading with the page it stands on."""

    level: int
    title: str
    page: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: its size in points, its words, and a digest that differs where it looks different."""

    width: float
    height: float
    text: str
    digest: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn page: rows of blue, green, red and one unused byte."""

    width: int
    height: int
    stride: int
    pixels: bytes


class Pages:
    """A PDF, open for looking at it page by page."""

    def __init__(self, written: bytes) -> None:
        """Read what all pages say; they are drawn one by one when they are wanted."""
        self._written = written
        streams = _streams(written)
        with _opened(written) as document:
            self.sheets = tuple(_sheet(document[place], stream) for place, stream in enumerate(streams))
            self.entries = tuple(_entries(document))

    def __len__(self) -> int:
        """Return how many pages there are."""
        return len(self.sheets)

    def drawn(self, page: int, scale: float) -> Picture:
        """Draw a page, so many dots to a point."""
        with _opened(self._written) as document:
            bitmap = document[page].render(scale=scale, maybe_alpha=False, prefer_bgrx=True)
            return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))

    def words_in(self, page: int, boxes: Sequence[Area]) -> list[str]:
        """Return what stands inside each of some rectangles of a page, in one line."""
        height = self.sheets[page].height
        with _opened(self._written) as document:
            text = document[page].get_textpage()
            read = [
                text.get_text_bounded(box.left, height - box.bottom, box.right, height - box.top)
                for box in boxes
            ]
        return [" ".join(words.split()) for words in read]

    def found(self, words: str) -> tuple[Hit, ...]:
        """Find words, in capitals or not, in the order of the pages."""
        wanted = words.casefold()
        if not wanted.strip():
            return ()
        places = [
            place for place, sheet in enumerate(self.sheets) if wanted.split()[0] in sheet.text.casefold()
        ]
        with _opened(self._written) as document:
            return tuple(hit for place in places for hit in self._found_on(document, place, words.strip()))

    def _found_on(self, document: pypdfium2.PdfDocument, place: int, words: str) -> Iterator[Hit]:
        height = self.sheets[place].height
        text = document[place].get_textpage()
        searcher = text.search(words)
        while (found := searcher.get_next()) is not None:
            boxes = [text.get_rect(number) for number in range(text.count_rects(*found))]
            yield Hit(
                place,
                tuple(Box(left, height - top, right, height - bottom) for left, bottom, right, top in boxes),
            )


def page_again(before: Pages, after: Pages, page: int) -> int:
    """Return where a page of a report stands after a change: as far from its heading as before."""
    earlier = [one for one in before.entries if one.page <= page]
    if earlier:
        alike = [one.page for one in after.entries if one.title == earlier[-1].title]
        which = sum(one.title == earlier[-1].title for one in earlier) - 1
        if which < len(alike):
            page += alike[which] - earlier[-1].page
    return max(0, min(page, len(after) - 1))


@contextmanager
def _opened(written: bytes) -> Generator[pypdfium2.PdfDocument]:
    """Open the file for one look at it, which takes a thousandth of a second; nothing stays open."""
    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(written)
        try:
            yield document
        finally:
            document.close()


def _streams(written: bytes) -> list[bytes]:
    """Return what each page tells to be drawn."""
    contents = [page.get_contents() for page in PdfReader(BytesIO(written)).pages]
    return [content.get_data() if content is not None else b"" for content in contents]


def _sheet(page: pypdfium2.PdfPage, stream: bytes) -> Sheet:
    width, height = page.get_size()
    text = page.get_textpage().get_text_range()
    # The same codes may stand for other letters where the fonts hold others: what is read belongs to it.
    digest = blake2b(stream + b"\0" + text.encode(), digest_size=16).hexdigest()
    return Sheet(width, height, text.replace("\r\n", "\n"), digest)


def _entries(document: pypdfium2.PdfDocument) -> Iterator[Entry]:
    for bookmark in document.get_toc():
        place = bookmark.get_dest()
        if place is not None and (page := place.get_index()) is not None:
            yield Entry(bookmark.level, bookmark.get_title(), page)
