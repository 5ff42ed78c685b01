"""What a widget is to those who listen, where Qt cannot know it: a heading, a group, a document."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role
_PROPERTY = "spoken_role"


def spoken_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Let a widget be spoken of as what it is; its accessible name says the rest."""
    widget.setProperty(_PROPERTY, role.value)


def _interface(kind: str, thing: object) -> QAccessibleWidget | None:
    """Answer Qt, which asks for each class that a thing is of, from the nearest to QObject."""
    if not isinstance(thing, QWidget) or kind != type(thing).__name__:
        return None
    role = thing.property(_PROPERTY)
    return QAccessibleWidget(thing, Role(role)) if role is not None else None


QAccessible.installFactory(_interface)
