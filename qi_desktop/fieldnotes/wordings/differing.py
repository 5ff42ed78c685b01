"""What differs between two wordings, piece by piece, and what may be left out when it is shown."""

import re
from collections.abc import Iterable, Iterator

from qi_desktop.fieldnotes.passages.differences import differences
from qi_desktop.fieldnotes.wordings.model import Difference, Fate, Piece

_WORD = re.compile(r"\w")


def difference(old: str, new: str) -> Difference:
    """Return how one wording became another; whole words differ, even where letters were shared."""
    pieces = tuple(_pieces(old, new))
    return Difference(pieces, _words(pieces, Fate.GONE), _words(pieces, Fate.NEW))


def _pieces(old: str, new: str) -> Iterator[Piece]:
    was = now = 0
    for start, stop, at, until in _of_whole_words(old, new):
        if start > was:
            yield Piece(Fate.SAME, old[was:start])
        if stop > start:
            yield Piece(Fate.GONE, old[start:stop])
        if until > at:
            yield Piece(Fate.NEW, new[at:until])
        was, now = stop, until
    if was < len(old):
        yield Piece(Fate.SAME, old[was:])
    elif now < len(new):
        yield Piece(Fate.NEW, new[now:])


def _of_whole_words(old: str, new: str) -> Iterator[tuple[int, int, int, int]]:
    """Widen each difference to whole words, and make one of those that then touch."""
    open_: tuple[int, int, int, int] | None = None
    for hunk in differences(old, new):
        before = _word_before(old, hunk.start) if _in_word(old, hunk.start) or _in_word(new, hunk.at) else 0
        after = _word_after(old, hunk.stop) if _in_word(old, hunk.stop) or _in_word(new, hunk.until) else 0
        wide = (hunk.start - before, hunk.stop + after, hunk.at - before, hunk.until + after)
        if open_ is not None and wide[0] <= open_[1]:
            open_ = (open_[0], wide[1], open_[2], wide[3])
            continue
        if open_ is not None:
            yield open_
        open_ = wide
    if open_ is not None:
        yield open_


def _in_word(text: str, place: int) -> bool:
    return 0 < place < len(text) and bool(_WORD.match(text[place - 1]) and _WORD.match(text[place]))


def _word_before(text: str, place: int) -> int:
    count = 0
    while place - count > 0 and _WORD.match(text[place - count - 1]):
        count += 1
    return count


def _word_after(text: str, place: int) -> int:
    count = 0
    while place + count < len(text) and _WORD.match(text[place + count]):
        count += 1
    return count


def _words(pieces: Iterable[Piece], fate: Fate) -> int:
    mine = (word for piece in pieces if piece.fate is fate for word in piece.text.split())
    return sum(_WORD.search(word) is not None for word in mine)


def folded(piece: Piece, *, first: bool, last: bool) -> tuple[str, int, str]:
    """Return what of unchanged text is worth showing: its ends by the line, and how many lines are not."""
    lines = piece.text.split("\n")
    head = [] if first else lines[:2]
    tail = [] if last else lines[-2:]
    hidden = len(lines) - len(head) - len(tail)
    if hidden <= 1:
        return piece.text, 0, ""
    return "\n".join(head), hidden, "\n".join(tail)
