"""Asking what a field is from its own menu: whoever stands around it answers."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QMenu, QWidget

from qi_desktop.ui.language import tr

ASK_KEY = "Shift+F1"


def offer_explanation(menu: QMenu, about: QWidget) -> QMenu:
    """Add to a menu the question what a control is."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addSeparator()
    asked = menu.addAction(f"{tr('What is this?')}\t{ASK_KEY}")
    asked.triggered.connect(lambda _checked=False: ask_about(about))
    return menu


def ask_about(about: QWidget) -> None:
    """Ask what a control is, in Qt's own way: the question goes up until somebody answers."""
    place = about.rect().center()
    QCoreApplication.sendEvent(
        about, QHelpEvent(QEvent.Type.WhatsThis, QPoint(place), about.mapToGlobal(place))
    )
