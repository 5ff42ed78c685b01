"""The faces of the Notes page: what each is called and where its code lies, loaded when first shown."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed
    from qi_desktop.ui.page import Desk


class Face(Protocol):
    """What the page asks of each of its faces, which are widgets."""

    def refresh(self, changed: Changed | None = None) -> None:
        """Read again what is shown."""
        ...

    def leave(self) -> None:
        """Turn typed text into changes, before something else is shown."""
        ...

    def open_subject(self, subject: str) -> None:
        """Show the record named."""
        ...

    def take_keyboard(self) -> None:
        """Put the keyboard where work begins."""
        ...


@dataclass(frozen=True, slots=True)
class FacePlace:
    """One face: its key, its word, and the module and the widget it is built from."""

    key: str
    words: str
    module: str
    widget: str

    def built(self, services: Services, desk: Desk) -> QWidget:
        """Build the face."""
        widget: QWidget = getattr(import_module(self.module), self.widget)(services, desk)
        return widget


FACES = (
    FacePlace("sessions", tr("Sessions"), "qi_desktop.ui.fieldnotes.sessions_face", "SessionsFace"),
    FacePlace("themes", tr("Themes"), "qi_desktop.ui.fieldnotes.themes.view", "ThemesView"),
    FacePlace("inbox", tr("Inbox"), "qi_desktop.ui.fieldnotes.inbox.view", "InboxView"),
    FacePlace("documents", tr("Documents"), "qi_desktop.ui.fieldnotes.documents.view", "DocumentsView"),
    FacePlace("guides", tr("Guides"), "qi_desktop.ui.fieldnotes.guides.view", "GuidesView"),
)
