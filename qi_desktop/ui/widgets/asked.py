"""Asking what a field is from its own menu: whoever stands around it answers."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from qi_desktop.ui.language import tr

ASK_KEY = "Shift+F1"


class Answering(QObject):
    """Belongs to a part of the window, and is asked about all that lies in it."""

    asked = Signal(QWidget, int)
    """A control, and the column of it that is meant; -1 for all of it."""


def offer_explanation(menu: QMenu, about: QWidget, column: int = -1) -> QMenu:
    """Add to a menu the question what a control is."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addSeparator()
    act = menu.addAction(f"{tr('What is this?')}\t{ASK_KEY}")
    act.triggered.connect(lambda _checked=False: ask_about(about, column))
    return menu


def ask_about(about: QWidget, column: int = -1) -> None:
    """Ask what a control is: the nearest around it that answers does."""
    around: QWidget | None = about
    while around is not None:
        answering = around.findChild(Answering, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if answering is not None:
            answering.asked.emit(about, column)
            return
        around = around.parentWidget()
