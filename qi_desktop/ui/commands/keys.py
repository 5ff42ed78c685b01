"""Keys as people read them."""

from PySide6.QtGui import QKeySequence


def shown_keys(keys: str) -> str:
    """Return keys as this system writes them."""
    written = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return written.replace("Return", "Enter")
