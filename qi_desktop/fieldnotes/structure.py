"""The light structure of a note, as a person types it: headings, lists, turns, times, exact words."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

_HEADING = re.compile(r"(#{1,6})[ \t]+")
_ITEM = re.compile(r"([ \t]*)([-*•]|(\d{1,3})([.)]))[ \t]+")
_TURN = re.compile(r"(?:\[\d{1,2}[:.]\d{2}\][ \t]*)?([A-Z]{1,4}\d{0,3}):(?:[ \t]+|$)")
_TIME = re.compile(r"\[\d{1,2}[:.]\d{2}\]")
_EXACT = re.compile(r"“[^“”\n]*”?")
OPENING, CLOSING = "“", "”"
_OPEN_AFTER = frozenset("([{-/\N{EM DASH}\N{EN DASH}")


class LineKind(StrEnum):
    """What a line of a note is."""

    PLAIN = "plain"
    HEADING = "heading"
    ITEM = "item"
    TURN = "turn"


class Line(NamedTuple):
    """What a line is, where its mark stops, and how deep a heading is or whose turn begins."""

    kind: LineKind
    mark: int = 0
    level: int = 0
    label: str = ""


class Turn(NamedTuple):
    """What one person said: from their label to the next turn or heading, in code points of the note."""

    label: str
    start: int
    stop: int


def line_of(text: str) -> Line:
    """Return what a line is."""
    if not text or text[0].islower():
        return Line(LineKind.PLAIN)
    if found := _HEADING.match(text):
        return Line(LineKind.HEADING, found.end(), len(found[1]))
    if found := _ITEM.match(text):
        return Line(LineKind.ITEM, found.end())
    if found := _TURN.match(text):
        return Line(LineKind.TURN, found.end(), label=found[1])
    return Line(LineKind.PLAIN)


def exact_words(text: str) -> Iterator[tuple[int, int]]:
    """Yield where words stand that are marked as exactly those spoken, marks included."""
    return (found.span() for found in _EXACT.finditer(text))


def times_in(text: str) -> Iterator[tuple[int, int]]:
    """Yield where times were noted."""
    return (found.span() for found in _TIME.finditer(text))


def turns(text: str) -> Iterator[Turn]:
    """Yield the turns of a note in order; what stands before the first, or under a heading, is nobody's."""
    label, begun, place = "", 0, 0
    for words in text.split("\n"):
        line = line_of(words)
        if line.kind in {LineKind.TURN, LineKind.HEADING}:
            if label:
                yield Turn(label, begun, place)
            label, begun = line.label, place
        place += len(words) + 1
    if label:
        yield Turn(label, begun, len(text))


def continued(text: str) -> str:
    """Return what the line after this one begins with: the next item after an item, else nothing."""
    found = _ITEM.match(text)
    if found is None or found.end() == len(text):
        return ""
    indent, mark, number, after = found.groups()
    return f"{indent}{int(number) + 1}{after} " if number else f"{indent}{mark} "


def is_bare_item(text: str) -> bool:
    """Tell whether a line is the mark of an item and nothing else, with which a list ends."""
    found = _ITEM.match(text)
    return found is not None and found.end() == len(text)


def quote_for(before: str) -> str:
    """Return the mark of exact words that a straight one becomes: opening after a blank, else closing."""
    opens = not before or before[-1].isspace() or before[-1] in _OPEN_AFTER
    return OPENING if opens else CLOSING
