"""Which stretch of a text was touched: what lies before and after it stands as it stood."""

from collections.abc import Callable
from typing import NamedTuple

FAR = 2_048
"""How many units away an edit begins a stretch of its own rather than make one of all between."""


class Stretch(NamedTuple):
    """The part of a text between so many UTF-16 units before it and so many after it."""

    before: int
    after: int

    def place_in(self, length: int) -> tuple[int, int]:
        """Return where the stretch starts and stops in a text of so many units."""
        return self.before, length - self.after

    def size(self, length: int) -> int:
        """Return how many units the stretch has in a text of so many."""
        return length - self.after - self.before

    def is_far_from(self, place: int, removed: int, length: int) -> bool:
        """Tell whether an edit lies well apart, in the text of so many units that it changes."""
        start, stop = self.place_in(length)
        return place - stop > FAR or start - (place + removed) > FAR

    def widened(self, before: int, after: int) -> "Stretch":
        """Return the stretch with another edit in it."""
        return Stretch(min(self.before, before), min(self.after, after))


def kept_around(stored: str, text: str) -> tuple[int, int, str]:
    """Return how much two texts share before and after what differs, and what that says in the second."""
    most = min(len(stored), len(text))
    before = _same(most, lambda so_far: stored[:so_far] == text[:so_far])
    most -= before
    after = _same(most, lambda so_far: stored[len(stored) - so_far :] == text[len(text) - so_far :])
    return before, after, text[before : len(text) - after]


def _same(most: int, agrees: Callable[[int], bool]) -> int:
    """Return up to how many characters two texts agree, halving what is open each time."""
    least = 0
    while least < most:
        middle = (least + most + 1) // 2
        if agrees(middle):
            least = middle
        else:
            most = middle - 1
    return least
