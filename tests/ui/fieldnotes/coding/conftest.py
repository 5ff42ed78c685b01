"""A sheet with a note on it, and the panel that codes it; everybody in it is invented."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QWidget

from qi_desktop.services import services_of
from qi_desktop.ui.fieldnotes.coding.panel import CodingPanel
from qi_desktop.ui.widgets.layout import column
from tests.ui.fieldnotes.plain_desk import PlainDesk

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from pytestqt.qtbot import QtBot

    from qi_desktop.fieldnotes.model import Note, Passage
    from qi_desktop.services import Services
    from qi_desktop.storage.workspace import Workspace
    from qi_desktop.ui.page import Desk

BODY = "🙂 They rang late. Nobody said why. The hub keeps its own list."


@dataclass
class PlainSheet:
    """A note without a field: what is marked is set by the test."""

    services: Services
    key: str
    place: tuple[int, int] = (0, 0)
    underlined: list[Passage] = field(default_factory=list["Passage"])

    @property
    def note(self) -> Note | None:
        return self.services.fieldnotes.note(self.key)

    def finish(self) -> None:
        """Nothing is typed here."""

    def marked(self) -> tuple[int, int]:
        return self.place

    def mark(self, start: int, stop: int) -> None:
        self.place = (start, stop)

    def underline(self, passages: Sequence[Passage]) -> None:
        self.underlined = list(passages)

    def select(self, words: str) -> None:
        """Mark words of the note."""
        start = self.services.fieldnotes.note(self.key).body.index(words)
        self.place = (start, start + len(words))


@pytest.fixture
def services(workspace: Workspace) -> Services:
    services = services_of(workspace)
    services.inspection.create_inspection("Invented", "Anyshire", "Quality", "2017-02-20", "2017-03-17")
    services.inspection.add_provider("CRC", "The CRC", "An owner", 30)
    return services


@pytest.fixture
def desk() -> PlainDesk:
    return PlainDesk()


@pytest.fixture
def sheet(services: Services) -> PlainSheet:
    session = services.fieldnotes.add_session(
        "meeting", "Managers at Ipswich", provider="CRC", held_on=date(2017, 3, 13)
    )
    return PlainSheet(services, services.fieldnotes.write_note(session.id, "Said", BODY).id)


@pytest.fixture
def panel(services: Services, sheet: PlainSheet, desk: PlainDesk, qtbot: QtBot) -> Generator[CodingPanel]:
    """The panel, shown in a window of its own."""
    window = QWidget()
    panel = CodingPanel(services, cast("Desk", desk), sheet)
    window.setLayout(column(panel))
    qtbot.addWidget(window)
    panel.show_passages()
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield panel
    window.hide()
