"""What appears on the window without being asked for is also said to those who only listen."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.states import BusyPanel, ErrorPanel
from qi_desktop.ui.widgets.toast import Toast

Said = list[tuple[str, QAccessible.AnnouncementPoliteness]]
_POLITE = QAccessible.AnnouncementPoliteness.Polite
_AT_ONCE = QAccessible.AnnouncementPoliteness.Assertive


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """What Qt was given to say since."""
    said: Said = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


def test_a_message_is_read_out_when_there_is_time_for_it(qtbot: QtBot, said: Said) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    Toast(window, lambda: None).say("Session added", undoable=True)
    assert said == [("Session added", _POLITE)]


def test_trouble_is_read_out_at_once_and_its_going_is_not(qtbot: QtBot, said: Said) -> None:
    panel = ErrorPanel()
    qtbot.addWidget(panel)
    panel.say("The stick is full.")
    panel.say("")
    assert said == [("The stick is full.", _AT_ONCE)]


def test_what_is_wrong_in_a_field_is_read_out_and_stays_with_the_field(qtbot: QtBot, said: Said) -> None:
    row = FormRow("Day", LineField(), "As 23 January 2017")
    qtbot.addWidget(row)
    row.show_error("No day is called that.")
    assert said == [("No day is called that.", _AT_ONCE)]
    assert row.control.accessibleDescription() == "No day is called that. As 23 January 2017"


def test_long_work_is_said_once_when_it_begins(qtbot: QtBot, said: Said) -> None:
    panel = BusyPanel(Button("Stop", lambda: None))
    qtbot.addWidget(panel)
    for done in range(3):
        panel.show_progress("Reading the list", done, 3)
    assert said == [("Reading the list", _POLITE)]
