"""Help on the first screen: read without a file open, and every field explained."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qi_desktop.app import Program
from qi_desktop.ui.helping.at_start import TOPIC
from qi_desktop.ui.remembered import Remembered
from qi_desktop.ui.unlocking.screen import UnlockScreen
from qi_desktop.ui.widgets.asked import ask_about
from tests.ui.helping.explaining import unexplained
from tests.ui.test_accessibility import controls


@pytest.fixture
def screen(qapp: QApplication, tmp_path: Path) -> Generator[UnlockScreen]:
    """The first screen of the whole program, with settings of its own."""
    program = Program(Remembered(tmp_path))
    program.begin()
    program.window.show()
    assert program.window.unlock is not None
    yield program.window.unlock
    program.window.close()
    program.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_f1_shows_the_help_and_esc_puts_it_away(screen: UnlockScreen) -> None:
    QTest.keyClick(screen, Qt.Key.Key_F1)
    panel = screen.help.panel
    assert panel.isVisible()
    assert panel.text.toPlainText().startswith("The first screen")
    assert screen.rect().contains(panel.geometry())
    QTest.keyClick(panel.text, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_every_field_of_the_first_screen_is_explained(screen: UnlockScreen) -> None:
    screen.begin(joining=False)
    screen.show_settings()
    assert unexplained(screen, TOPIC, controls(screen)) == set()
    field = screen.create_form.place
    ask_about(field)
    assert screen.help.what.card.name.text() == "File"
