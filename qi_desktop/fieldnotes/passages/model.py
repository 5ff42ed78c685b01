"""What the file holds of a passage, and of the wordings its place was counted in."""

from dataclasses import dataclass

from qi_desktop.fieldnotes.model import Coding


@dataclass(frozen=True, slots=True)
class Marked:
    """A passage as it was marked: code points of the wording that ``basis`` names.

    An edit of the note never rewrites it; where the words are now is found through the note's history.
    """

    id: str
    note: str
    start: int
    stop: int
    basis: str
    coding: Coding
    comment: str
    marked_by: str

    @property
    def place(self) -> tuple[str, int, int]:
        """Return the wording and the stretch in it."""
        return self.basis, self.start, self.stop


@dataclass(frozen=True, slots=True)
class Version:
    """One wording of a note in its history: its name, and those it took the place of."""

    name: str
    supersedes: tuple[str, ...]
