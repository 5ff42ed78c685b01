"""Whose words are whose in a note: what one person said, and what is left without it (pure)."""

from collections import deque
from collections.abc import Collection, Iterator

from qi_desktop.fieldnotes.structure import LineKind, line_of, turns

REMOVED = "[words removed]"
Stretch = tuple[int, int]


def said_by(text: str, labels: Collection[str]) -> list[Stretch]:
    """Return where a note holds turns marked with one of these labels, in code points."""
    return [
        (turn.start, turn.stop)
        for turn in turns(text)
        if turn.label in labels and text[turn.start : turn.stop].strip() != f"{turn.label}: {REMOVED}"
    ]


def not_said_by(text: str, others: Collection[str]) -> list[Stretch]:
    """Return what of a note may be anybody's words: all but headings and the turns of these others."""
    found: list[Stretch] = []
    theirs = deque(said_by(text, others))
    for start, stop, words in _lines(text):
        while theirs and theirs[0][1] <= start:
            theirs.popleft()
        taken = theirs and theirs[0][0] <= start
        if words.strip() and not taken and line_of(words).kind is not LineKind.HEADING:
            found.append((start, stop))
    return found


def without(text: str, gone: Collection[Stretch], labels: Collection[str]) -> str:
    """Return a note without some turns; each leaves its label, so that it shows that somebody spoke."""
    parts: list[str] = []
    place = 0
    for start, stop in sorted(gone):
        parts += [text[place:start], _trace(text[start:stop], labels)]
        place = stop
    return "".join((*parts, text[place:]))


def _trace(turn: str, labels: Collection[str]) -> str:
    label = next((line_of(line).label for line in turn.splitlines() if line_of(line).label in labels), "")
    ending = turn[len(turn.rstrip("\n")) :]
    return f"{label}: {REMOVED}{ending}" if label else f"{REMOVED}{ending}"


def _lines(text: str) -> Iterator[tuple[int, int, str]]:
    place = 0
    for words in text.split("\n"):
        yield place, place + len(words), words
        place += len(words) + 1
