"""What actions and files dropped on the window need of the room in which the pages are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from qi_desktop.ui.page import Page


class Room(Protocol):
    """Where pages are opened and messages shown."""

    def open_page(self, key: str, subject: str = "") -> None:
        """Go to a page."""
        ...

    def current_page(self) -> Page:
        """Return the page that is shown."""
        ...

    def tell(self, text: str, *, undoable: bool = False) -> None:
        """Show a message."""
        ...
