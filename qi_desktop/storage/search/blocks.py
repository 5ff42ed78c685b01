"""Cutting a text into blocks of paragraphs, so that a change of a long one is read again where it is (pure).

Where a block ends is decided by the paragraphs beside the cut alone. Words typed into one of them therefore
move at most the next cut or two; every block further on has the words it had.
"""

from collections.abc import Iterator
from itertools import pairwise
from zlib import crc32

WHOLE = 6_000
"""A text up to this length is one block."""
LEAST, MOST = 800, 3_000
"""How long a block of a longer text is: cut where chance says so after the least, before the most always."""
OVERLAP = 160
"""A block goes on for so many characters into the next, so that a phrase across the cut is found."""

_ONE_IN = 6
_UNIT = 700
"""A paragraph longer than this is cut at the end of a sentence, or at a blank, or anywhere."""
_SENTENCE = 200

Block = tuple[int, int]
"""Start and stop of a block, in code points."""


def blocks(text: str) -> list[Block]:
    """Return the blocks that cover a text; none for an empty one."""
    if len(text) <= WHOLE:
        return [(0, len(text))] if text else []
    cuts = [0, *_cuts(text), len(text)]
    return [(start, _ending(text, stop)) for start, stop in pairwise(cuts) if start < stop]


def _ending(text: str, stop: int) -> int:
    """Return where a block cut at ``stop`` ends, some whole words into the next one."""
    most = stop + OVERLAP
    if most >= len(text):
        return len(text)
    return max(stop, text.rfind(" ", stop, most), text.rfind("\n", stop, most))


def _cuts(text: str) -> Iterator[int]:
    begun = end = 0
    for unit in _units(text):
        if end > begun and end + len(unit) - begun > MOST:
            yield end
            begun = end
        end += len(unit)
        if end - begun >= LEAST and crc32(unit.encode("utf-8", "surrogatepass")) % _ONE_IN == 0:
            yield end
            begun = end


def _units(text: str) -> Iterator[str]:
    for paragraph in text.splitlines(keepends=True):
        if len(paragraph) <= _UNIT:
            yield paragraph
        else:
            yield from _parts(paragraph)


def _parts(paragraph: str) -> Iterator[str]:
    begun = 0
    while len(paragraph) - begun > _UNIT:
        found = -1
        for mark in (". ", " "):
            if found < 0:
                found = paragraph.find(mark, begun + _SENTENCE, begun + _UNIT)
        stop = begun + _UNIT if found < 0 else found + 1
        yield paragraph[begun:stop]
        begun = stop
    yield paragraph[begun:]
