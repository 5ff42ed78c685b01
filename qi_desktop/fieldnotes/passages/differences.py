"""What was edited between two wordings of a note, as the few stretches that differ."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

# Lines tell most; words are looked at where no line helps. Inside a word only its ends are compared.
_LEVELS = (re.compile(r"[^\n]*\S[^\n]*"), re.compile(r"\w+"))


class Hunk(NamedTuple):
    """Old code points ``start`` to ``stop`` became the new ones ``at`` to ``until``."""

    start: int
    stop: int
    at: int
    until: int

    @property
    def grown(self) -> int:
        """Return by how much whatever comes after it moved."""
        return (self.until - self.at) - (self.stop - self.start)


def differences(old: str, new: str) -> list[Hunk]:
    """Return what was edited between two wordings, from the beginning on.

    Anchored on lines, then on words, that stand once in both (Cohen's patience difference): its time grows
    with the length of the texts, never with its square.
    """
    found: list[Hunk] = []
    waiting = [(Hunk(0, len(old), 0, len(new)), 0)]
    while waiting:
        whole, level = waiting.pop()
        part = _trimmed(old, new, whole)
        if part.start == part.stop or part.at == part.until:
            found += [part] if part.start < part.stop or part.at < part.until else []
        elif level == len(_LEVELS):
            found.append(part)
        else:
            waiting += _split(old, new, part, level)
    return sorted(found)


def _trimmed(old: str, new: str, part: Hunk) -> Hunk:
    """Leave out what both begin and end with."""
    before, after = old[part.start : part.stop], new[part.at : part.until]
    head = same_beginning(before, after)
    tail = _same_end(before[head:], after[head:])
    return Hunk(part.start + head, part.stop - tail, part.at + head, part.until - tail)


def same_beginning(one: str, other: str) -> int:
    """Return how many code points two texts begin with alike."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _same_end(one: str, other: str) -> int:
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low


def _split(old: str, new: str, part: Hunk, level: int) -> Iterator[tuple[Hunk, int]]:
    """Yield the gaps between what stands once in both, or the whole for a closer look."""
    anchors = _anchors(old, new, part, _LEVELS[level])
    if not anchors:
        yield part, level + 1
        return
    start, at = part.start, part.at
    for was, now, length in anchors:
        yield Hunk(start, was, at, now), level
        start, at = was + length, now + length
    yield Hunk(start, part.stop, at, part.until), level


def _anchors(old: str, new: str, part: Hunk, tokens: re.Pattern[str]) -> list[tuple[int, int, int]]:
    before = _once(tokens, old, part.start, part.stop)
    after = _once(tokens, new, part.at, part.until)
    both = [(was, after[token], len(token)) for token, was in before.items() if token in after]
    return _in_order(both)


def _once(tokens: re.Pattern[str], text: str, start: int, stop: int) -> dict[str, int]:
    """Return the tokens that stand once in a part of a text, with their places."""
    found = [(match.group(), match.start()) for match in tokens.finditer(text, start, stop)]
    often = Counter(token for token, _ in found)
    return {token: place for token, place in found if often[token] == 1}


def _in_order(pairs: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Return the longest run of pairs that keeps the order of both texts."""
    ends: list[int] = []
    piles: list[int] = []
    before: list[int] = []
    for place, (_, now, _) in enumerate(pairs):
        pile = bisect_left(ends, now)
        before.append(piles[pile - 1] if pile else -1)
        ends[pile : pile + 1] = [now]
        piles[pile : pile + 1] = [place]
    kept: list[tuple[int, int, int]] = []
    place = piles[-1] if piles else -1
    while place >= 0:
        kept.append(pairs[place])
        place = before[place]
    return kept[::-1]
