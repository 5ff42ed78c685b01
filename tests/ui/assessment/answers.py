"""Answering the small form with the keyboard."""

from PySide6.QtCore import Qt

from qi_desktop.ui.assessment.page import CasesPage
from tests.ui.typing_keys import press


def answer_all(page: CasesPage) -> None:
    """Answer what the small form asks, children apart."""
    for key in (Qt.Key.Key_N, Qt.Key.Key_S, Qt.Key.Key_Y):
        press(key)
        press(Qt.Key.Key_Return)
    assert page.form.found is not None
    assert not page.form.found.missing
