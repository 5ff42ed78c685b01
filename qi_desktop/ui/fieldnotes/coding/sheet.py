"""What coding asks of the sheet a note is written on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.fieldnotes.model import Note, Passage


class Sheet(Protocol):
    """A note on the screen; places are counted in code points."""

    @property
    def note(self) -> Note | None:
        """The note as it is stored, None while none is shown."""
        ...

    def finish(self) -> None:
        """Turn what was typed into a change, so that places are counted in what is stored."""
        ...

    def marked(self) -> tuple[int, int]:
        """Return where the selected words start and stop."""
        ...

    def mark(self, start: int, stop: int) -> None:
        """Select words and bring them into view."""
        ...

    def underline(self, passages: Sequence[Passage]) -> None:
        """Underline the coded passages."""
        ...
