"""Where a stretch of a note lies after the note was edited: counted in code points, never guessed."""

from collections.abc import Sequence
from dataclasses import dataclass

from qi_desktop.fieldnotes.model import Standing
from qi_desktop.fieldnotes.passages.differences import Hunk, differences

# Shorter words could have been typed anew anywhere.
_LEAST_MOVED = 12


@dataclass(frozen=True, slots=True)
class Stretch:
    """Code points from ``start`` to ``stop``; ``gone`` when none of those once marked is left."""

    start: int
    stop: int
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One edit of a note: the wording before, the wording after, and what differs."""

    old: str
    new: str
    hunks: tuple[Hunk, ...]

    @classmethod
    def between(cls, old: str, new: str) -> "Step":
        """Compare two wordings."""
        return cls(old, new, tuple(differences(old, new)))

    def carried(self, stretch: Stretch) -> Stretch:
        """Return where a stretch of the wording before lies in the wording after.

        An edit outside a stretch leaves its words alone, whatever the letters around it are; one inside
        belongs to it; one across its edge cuts it off there.
        """
        hunks = [self._aside(place, stretch) for place in range(len(self.hunks))]
        start, stop = _start(hunks, stretch.start), _stop(hunks, stretch.stop)
        if _left(hunks, stretch) == 0:
            return Stretch(min(start, stop), min(start, stop), gone=True)
        return Stretch(start, stop)

    def _aside(self, place: int, stretch: Stretch) -> Hunk:
        """Move a hunk that could as well lie beside the stretch out of it.

        Of "Yes. Yes." a "Yes. " was taken away: which of the two it was, the wordings do not tell.
        """
        hunk = self.hunks[place]
        if hunk.start != hunk.stop and hunk.at != hunk.until:
            return hunk
        if hunk.start >= stretch.stop or max(hunk.stop, hunk.start) <= stretch.start:
            return hunk
        before = self.hunks[place - 1] if place else None
        back = hunk.stop - stretch.start
        if hunk.start - back >= (before.stop if before else 0) and self._slides(hunk, -back):
            return _slid(hunk, -back)
        after = self.hunks[place + 1] if place + 1 < len(self.hunks) else None
        on = stretch.stop - hunk.start
        if hunk.stop + on <= (after.start if after else len(self.old)) and self._slides(hunk, on):
            return _slid(hunk, on)
        return hunk

    def _slides(self, hunk: Hunk, by: int) -> bool:
        """Tell whether taking away, or putting in, a little earlier or later gives the same wording."""
        text, start, stop = (
            (self.old, hunk.start, hunk.stop) if hunk.start < hunk.stop else (self.new, hunk.at, hunk.until)
        )
        if by < 0:
            return text[start + by : start] == text[stop + by : stop]
        return text[start : start + by] == text[stop : stop + by]


def carried(stretch: Stretch, steps: Sequence[Step]) -> Stretch:
    """Carry a stretch through one edit after another."""
    for step in steps:
        stretch = step.carried(stretch)
    return stretch


def settled(marked: Stretch, now: Stretch, direct: Step) -> tuple[Stretch, Standing]:
    """Decide where marked words are, from where the edits carried them and from the two wordings alone.

    Words that were taken out and put back, or moved within the note, are found again as they were.
    """
    words = direct.old[marked.start : marked.stop]
    at_once = direct.carried(marked)
    for place in (now, at_once, _moved(words, direct)):
        if place is not None and not place.gone and direct.new[place.start : place.stop] == words:
            return place, Standing.AS_MARKED
    return now, Standing.GONE if now.gone else Standing.CHANGED


def stands_once(words: str, text: str) -> bool:
    """Tell whether words stand in a text once, and are long enough not to have been typed anew."""
    if len(words) < _LEAST_MOVED:
        return False
    start = text.find(words)
    return start >= 0 and text.find(words, start + 1) < 0


def _moved(words: str, direct: Step) -> Stretch | None:
    if not (stands_once(words, direct.old) and stands_once(words, direct.new)):
        return None
    start = direct.new.index(words)
    return Stretch(start, start + len(words))


def _slid(hunk: Hunk, by: int) -> Hunk:
    return Hunk(hunk.start + by, hunk.stop + by, hunk.at + by, hunk.until + by)


def _start(hunks: Sequence[Hunk], place: int) -> int:
    moved = 0
    for hunk in hunks:
        if hunk.start > place or (hunk.start == place and hunk.start < hunk.stop):
            break
        if place < hunk.stop:
            return hunk.until
        moved += hunk.grown
    return place + moved


def _stop(hunks: Sequence[Hunk], place: int) -> int:
    moved = 0
    for hunk in hunks:
        if hunk.start >= place:
            break
        if place < hunk.stop:
            return hunk.at
        moved += hunk.grown
    return place + moved


def _left(hunks: Sequence[Hunk], stretch: Stretch) -> int:
    """Return how many of the code points marked are still there."""
    lost = (min(hunk.stop, stretch.stop) - max(hunk.start, stretch.start) for hunk in hunks)
    return (stretch.stop - stretch.start) - sum(part for part in lost if part > 0)
