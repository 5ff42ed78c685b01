"""Two wordings of one text, woven together word by word over the wording both began from."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from qi_desktop.fieldnotes.wordings.differing import difference
from qi_desktop.fieldnotes.wordings.model import Fate


class Origin(StrEnum):
    """Whose words a stretch of a combined text shows."""

    ALL = "all"
    """Nobody touched it."""
    ONE = "one"
    OTHER = "other"
    BOTH = "both"
    """Both edited it, to the same words."""
    CLASH = "clash"
    """Both edited it, to different words: a person has to look."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a text as it was at first, as one made it and as the other did."""

    base: str
    one: str
    other: str

    @property
    def origin(self) -> Origin:
        """Tell whose words count here."""
        if self.one == self.other:
            return Origin.ALL if self.one == self.base else Origin.BOTH
        if self.other == self.base:
            return Origin.ONE
        return Origin.OTHER if self.one == self.base else Origin.CLASH

    @property
    def text(self) -> str:
        """Return the words proposed: an edit of one side alone stands, two that overlap stand both."""
        if self.origin is Origin.CLASH:
            return _side_by_side(self.one, self.other)
        return self.other if self.origin is Origin.OTHER else self.one


@dataclass(frozen=True, slots=True)
class Combination:
    """Two wordings woven together; read down one column, the stretches give that wording letter by letter."""

    stretches: tuple[Stretch, ...]

    @property
    def text(self) -> str:
        """Return the proposed wording, with every word that either side added."""
        return "".join(one.text for one in self.stretches)

    @property
    def clashes(self) -> int:
        """Return in how many places both edited the same words."""
        return sum(one.origin is Origin.CLASH for one in self.stretches)

    def clash_places(self) -> list[tuple[int, int]]:
        """Return where in the proposed text both edited the same words, in code points."""
        found: list[tuple[int, int]] = []
        place = 0
        for one in self.stretches:
            if one.origin is Origin.CLASH:
                found.append((place, place + len(one.text)))
            place += len(one.text)
        return found


class _Edit(NamedTuple):
    start: int
    stop: int
    text: str


def combined(base: str | None, one: str, other: str) -> Combination:
    """Weave two wordings together over the one both began from; without one, over the words they share."""
    ground = _shared(one, other) if base is None else base
    return Combination(tuple(_woven(ground, _edits(ground, one), _edits(ground, other))))


def all_combined(base: str | None, wordings: Sequence[str]) -> Combination:
    """Weave any number of wordings together, one after another."""
    first, *rest = wordings
    woven = combined(base, first, rest[0] if rest else first)
    for wording in rest[1:]:
        woven = combined(base, woven.text, wording)
    return woven


def _shared(one: str, other: str) -> str:
    return "".join(piece.text for piece in difference(one, other).pieces if piece.fate is Fate.SAME)


def _edits(base: str, new: str) -> list[_Edit]:
    """Return what was done to the base, in its own places."""
    found: list[_Edit] = []
    place = 0
    for piece in difference(base, new).pieces:
        if piece.fate is Fate.SAME:
            place += len(piece.text)
            continue
        gone = piece.text if piece.fate is Fate.GONE else ""
        came = "" if gone else piece.text
        if found and found[-1].stop == place:
            last = found.pop()
            found.append(_Edit(last.start, place + len(gone), last.text + came))
        else:
            found.append(_Edit(place, place + len(gone), came))
        place += len(gone)
    return found


def _woven(base: str, ours: list[_Edit], theirs: list[_Edit]) -> Iterator[Stretch]:
    place = 0
    for start, stop in _regions([*ours, *theirs]):
        if start > place:
            yield _untouched(base[place:start])
        part = base[start:stop]
        yield Stretch(part, _applied(base, start, stop, ours), _applied(base, start, stop, theirs))
        place = stop
    if place < len(base):
        yield _untouched(base[place:])


def _untouched(text: str) -> Stretch:
    return Stretch(text, text, text)


def _regions(edits: Iterable[_Edit]) -> list[tuple[int, int]]:
    """Return the places that were edited; edits that touch one another are one place."""
    found: list[tuple[int, int]] = []
    for start, stop, _ in sorted(edits):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(stop, found[-1][1]))
        else:
            found.append((start, stop))
    return found


def _applied(base: str, start: int, stop: int, edits: Iterable[_Edit]) -> str:
    """Return a place of the base with one side's edits made."""
    parts: list[str] = []
    place = start
    for edit in edits:
        if start <= edit.start and edit.stop <= stop:
            parts += [base[place : edit.start], edit.text]
            place = edit.stop
    return "".join([*parts, base[place:stop]])


def _side_by_side(one: str, other: str) -> str:
    """Return both wordings of a place, one after the other; nothing of either is left out."""
    if not one or not other:
        return one or other
    if "\n" in one + other:
        return f"{one}\n{other}" if not one.endswith("\n") else one + other
    gap = other[len(other.rstrip()) :]
    return f"{one.rstrip()} / {other.strip()}{gap}"
