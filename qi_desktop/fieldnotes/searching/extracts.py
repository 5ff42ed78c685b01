"""The words around what was found: the stretch in which most of it stands together (pure)."""

from qi_desktop.fieldnotes.searching.model import Extract
from qi_desktop.storage.search.matching import BEGUN, ENDED, Shown

LENGTH = 240
BEFORE = 60
"""An extract is so long, and begins so many characters before the first word found in it."""


def extract(shown: Shown, length: int = LENGTH) -> Extract:
    """Return the stretch of a block with most of what was found, on one line."""
    words, found = unmarked(shown.words)
    person = next((mark for mark in shown.marks.split() if mark.startswith("p")), "")
    title, in_title = unmarked(shown.title)
    first = _fullest(words, found, length)
    begun = _word_begin(words, max((found[first][0] if found else 0) - BEFORE, 0))
    ended = _word_end(words, min(begun + length, len(words)))
    inside = [(start - begun, stop - begun) for start, stop in found if begun <= start and stop <= ended]
    start, stop = found[first] if found else (0, 0)
    text = _on_one_line(words[begun:ended])
    return Extract(
        title, tuple(in_title), text, tuple(inside), shown.start + start, shown.start + stop, person
    )


def whole_block(shown: Shown) -> Extract:
    """Return a block as it stands, breaks and all, with everything marked that was found in it."""
    words, found = unmarked(shown.words)
    title, in_title = unmarked(shown.title)
    start, stop = found[_fullest(words, found, LENGTH)] if found else (0, 0)
    begun = shown.start
    return Extract(title, tuple(in_title), words, tuple(found), begun + start, begun + stop, first=start)


def unmarked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return a text without the signs around what was found, and where they stood."""
    first, *others = text.split(BEGUN)
    told, at = [first], len(first)
    found: list[tuple[int, int]] = []
    for other in others:
        inside, _, after = other.partition(ENDED)
        found.append((at, at + len(inside)))
        told += [inside, after]
        at += len(inside) + len(after)
    return "".join(told), found


def _fullest(words: str, found: list[tuple[int, int]], length: int) -> int:
    """Return with which of the words found a stretch begins that holds the most different ones."""
    best, most, room = 0, 0, length - BEFORE
    for first, (start, _) in enumerate(found[:500]):
        near = {words[one:stop].casefold() for one, stop in found[first : first + 20] if stop <= start + room}
        if len(near) > most:
            best, most = first, len(near)
    return best


def _word_begin(words: str, at: int) -> int:
    return words.find(" ", at) + 1 if at and 0 <= words.find(" ", at) < at + BEFORE // 2 else at


def _word_end(words: str, at: int) -> int:
    return words.rfind(" ", 0, at) if at < len(words) and words.rfind(" ", 0, at) > at - BEFORE // 2 else at


def _on_one_line(text: str) -> str:
    """Return a text with breaks as blanks: one sign for one, so that the marks stay where they are."""
    return "".join(" " if letter in "\n\r\t\v\f\x85\u2028\u2029" else letter for letter in text)
