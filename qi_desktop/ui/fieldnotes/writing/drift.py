"""Where the words of the stored note stand while it is being edited; all places in UTF-16 units."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

_BEYOND = re.compile("[\U00010000-\U0010ffff]")


class Edit(NamedTuple):
    """So many units at a place went, so many came."""

    place: int
    removed: int
    added: int


def carried(edit: Edit, start: int, stop: int) -> tuple[int, int]:
    """Return where a stretch stands after an edit; words typed at its very ends are not part of it."""
    gone, more = edit.place + edit.removed, edit.added - edit.removed
    if gone <= start:
        return start + more, stop + more
    if edit.place >= stop:
        return start, stop
    new_start = start if start <= edit.place else edit.place + edit.added
    new_stop = stop + more if stop >= gone else edit.place
    return new_start, max(new_start, new_stop)


class Drift:
    """The edits since the note was stored, those of one place in one."""

    def __init__(self) -> None:
        """Begin with the note as it is stored."""
        self._edits: list[Edit] = []

    def add(self, edit: Edit) -> None:
        """Take another edit."""
        last = self._edits[-1] if self._edits else None
        if (
            last is not None
            and last.place <= edit.place
            and edit.place + edit.removed <= last.place + last.added
        ):
            self._edits[-1] = Edit(last.place, last.removed, last.added - edit.removed + edit.added)
        else:
            self._edits.append(edit)

    def clear(self) -> None:
        """Begin anew, as when the note was stored."""
        self._edits.clear()

    def carry(self, start: int, stop: int) -> tuple[int, int]:
        """Return where a stretch of the stored note stands now."""
        for edit in self._edits:
            start, stop = carried(edit, start, stop)
        return start, stop


class Units:
    """Tells places of one text in UTF-16 units, from places in code points."""

    def __init__(self, text: str) -> None:
        """Look at a text once; after that each place costs next to nothing."""
        self._doubles = [] if text.isascii() else [found.start() for found in _BEYOND.finditer(text)]

    def before(self, code_points: int) -> int:
        """Return how many units stand before a place in code points."""
        return code_points + bisect_left(self._doubles, code_points)
