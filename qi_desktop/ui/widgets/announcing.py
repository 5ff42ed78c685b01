"""Says aloud, to whoever listens with a screen reader, what others see appear on the window."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_KINDS = QAccessible.AnnouncementPoliteness


def announce(about: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have words read out without moving the keyboard; what is urgent is said at once."""
    if not words:
        return
    said = QAccessibleAnnouncementEvent(about, words)
    said.setPoliteness(_KINDS.Assertive if urgent else _KINDS.Polite)
    QAccessible.updateAccessibility(said)
