"""Somebody always sees where the keyboard is, and what cannot be used, whichever theme is worn."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QDateEdit, QSpinBox, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from qi_desktop.ui.assessment.form.controls.answer_button import AnswerButton
from qi_desktop.ui.theme import THEMES
from qi_desktop.ui.wardrobe import wear
from qi_desktop.ui.widgets.buttons import Button, IconButton
from qi_desktop.ui.widgets.entries import EntryList
from qi_desktop.ui.widgets.fields import Choice, LineField, TextField
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.table import Column, Table
from tests.ui.seen_focus import changed, tab_stops, unseen


class Gallery(QWidget):
    """One control of every kind."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.table = Table("Table", (Column[str]("Word", lambda one: one, stretch=True),), key=str)
        self.table.show_rows(["one", "two"])
        self.buttons = [Button(kind or "plain", list, kind=kind) for kind in ("", "main", "quiet", "choice")]
        chosen = Button("chosen", list, kind="choice")
        answers = [AnswerButton("y", "Yes", "Y", str, quiet=quiet) for quiet in (False, True, False, True)]
        for one in (chosen, *answers[:2]):
            one.setCheckable(True)
            one.setChecked(True)
        fields = (LineField(), Choice([("a", "a")]), QSpinBox(), QDateEdit(QDate(2017, 2, 20)))
        ticks = QCheckBox("Ticked"), QCheckBox("Not ticked")
        ticks[0].setChecked(True)
        self.setLayout(
            column(
                row(*self.buttons, chosen, IconButton("help", "Help", list)),
                row(*answers),
                Segments("Part", (("a", "One"), ("b", "Two")), str),
                row(*fields, *ticks),
                row(TextField(), QTextBrowser(), self.table, EntryList("Entries")),
                margin=2,
            )
        )


@pytest.fixture(params=THEMES)
def gallery(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Generator[Gallery]:
    """One control of every kind, in each theme."""
    wear(qapp, request.param)
    gallery = Gallery()
    qtbot.addWidget(gallery)
    with qtbot.waitActive(gallery):
        gallery.show()
        gallery.activateWindow()
    yield gallery
    wear(qapp, "light")
    qapp.setStyleSheet("")


def test_every_kind_of_control_shows_that_it_has_the_keyboard(gallery: Gallery) -> None:
    assert len(tab_stops(gallery)) >= 19
    assert unseen(gallery) == []


def test_what_cannot_be_pressed_looks_otherwise(gallery: Gallery) -> None:
    def picture(button: Button, *, enabled: bool) -> QImage:
        button.setEnabled(enabled)
        QApplication.processEvents()
        return button.grab().toImage()

    for button in gallery.buttons[:3]:
        before, after = picture(button, enabled=True), picture(button, enabled=False)
        assert changed(before, after, enough=20) or before != after


def test_a_picture_that_changes_faintly_has_not_changed() -> None:
    pictures = [QImage(20, 20, QImage.Format.Format_RGB32) for _ in range(3)]
    for picture, shade in zip(pictures, (0xFFFFFF, 0xF0F0F0, 0x000000), strict=True):
        picture.fill(shade)
    assert not changed(pictures[0], pictures[1], enough=1)
    assert changed(pictures[0], pictures[2], enough=400)
    assert not changed(pictures[0], pictures[2], enough=401)
