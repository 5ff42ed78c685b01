"""Every control of every page can be reached with the keyboard and says what it is."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from qi_desktop.ui.navigation import PLACES
from qi_desktop.ui.remembered import Remembered
from qi_desktop.ui.settings.preferences import Preferences
from qi_desktop.ui.unlocking.screen import UnlockScreen
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.faces import each_face, open_whole
from tests.ui.heard import faults, heard, listed_faults
from tests.ui.helping.explaining import unexplained

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
KEYS = [place.key for place in PLACES]


def controls(root: QWidget) -> list[QWidget]:
    """Return the controls that are the program's own, not parts that Qt builds inside them."""
    found = [each for kind in CONTROLS for each in root.findChildren(kind)]
    return [each for each in found if not each.objectName().startswith("qt_") and not _is_part(each)]


def _is_part(control: QWidget) -> bool:
    parent = control.parentWidget()
    popup = parent.parentWidget() if parent is not None else None
    inside = isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit | QAbstractItemView)
    inside = inside or isinstance(popup, QComboBox)
    return inside or type(control).__name__ in {"QComboBoxListView", "QTableCornerButton", "QHeaderView"}


def nameless(root: QWidget) -> list[str]:
    return [
        f"{type(each).__name__} in {type(each.parent()).__name__}"
        for each in controls(root)
        if not each.accessibleName()
    ]


def unreachable(root: QWidget) -> list[str]:
    return [
        f"{each.accessibleName()} ({type(each).__name__})"
        for each in controls(root)
        if not each.focusPolicy() & Qt.FocusPolicy.TabFocus and not _one_of_several(each)
    ]


def _one_of_several(control: QWidget) -> bool:
    """Tell whether the arrows lead here: of an exclusive group, the chosen one is the tab stop."""
    group = control.group() if isinstance(control, QAbstractButton) else None
    return group is not None and group.exclusive()


@pytest.mark.parametrize("key", KEYS)
def test_every_control_of_a_page_has_a_spoken_name_and_is_a_tab_stop(opened: WorkspaceView, key: str) -> None:
    page = open_whole(opened, key)
    assert nameless(opened) == []
    assert [each for each in unreachable(opened) if not each.startswith("Search results")] == []
    assert unexplained(opened, key, controls(opened.current_page())) == set()
    assert faults(opened.window()) == []
    headings = [one.name for one in heard(page) if one.role is QAccessible.Role.Heading]
    assert headings
    assert all(headings)
    for face in each_face(page):
        assert faults(face) == []
        assert listed_faults(face) == []


@pytest.mark.parametrize("key", KEYS)
def test_every_page_says_what_to_do_first_while_it_is_empty(empty: WorkspaceView, key: str) -> None:
    empty.open_page(key)
    assert nameless(empty) == []
    assert any(label.text() for label in empty.current_page().findChildren(QLabel))


def test_the_first_screen_speaks(opened: WorkspaceView, qtbot: object, tmp_path: Path) -> None:
    class Nobody:
        def open(self, *_: object, **__: object) -> None: ...
        def create(self, *_: object, **__: object) -> None: ...
        def recover(
            self, path: object, secret: str, envelope: object, passphrase: str, theirs: str = ""
        ) -> None: ...

        def bring_out(self, path: object, passphrase: str, folder: object, told: object) -> None: ...

        def look_into(self, backup: object, passphrase: str, told: object) -> None: ...

        def put_back(self, place: object, backup: object, passphrase: str, told: object) -> None: ...

        def show_demonstration(self, folder: object) -> None: ...

    remembered = Remembered(tmp_path)
    screen = UnlockScreen(Nobody(), remembered, lambda *_: None, Preferences(remembered))
    screen.show_settings()
    assert nameless(screen) == []
    assert unreachable(screen) == []
    screen.deleteLater()


def test_each_page_opens_with_its_key_and_its_title_holds_no_name(opened: WorkspaceView) -> None:
    for number, place in enumerate(PLACES, start=1):
        key = Qt.Key(Qt.Key.Key_0 + number)
        QTest.keyClick(opened.window(), key, Qt.KeyboardModifier.ControlModifier)
        assert opened.current_page().key == place.key
        assert opened.window().windowTitle() == f"{place.title} - QI Desktop"
