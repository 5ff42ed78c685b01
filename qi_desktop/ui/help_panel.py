"""Help beside the work: what this page is for, task by task, and every key. Read from files, offline."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser, QWidget

from qi_desktop.foundation.paths import resource
from qi_desktop.ui.fonts import load_italic
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button, IconButton
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import heading

KEYS = "keys"


class HelpPanel(QWidget):
    """The help of the page that is shown."""

    def __init__(self, closed: Callable[[], object]) -> None:
        """Wait, closed, on the right of the window."""
        super().__init__()
        self.setObjectName("help_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(pixels(320))
        self._topic = ""
        load_italic()
        self.text = QTextBrowser()
        self.text.setAccessibleName("Help text")
        self.text.setOpenLinks(False)
        top = row(heading("Help"), None, IconButton("close", "Close help", closed, size=18))
        keys = Button("All keys", lambda: self._show(KEYS), kind="quiet")
        page = Button("This page", lambda: self._show(self._topic), kind="quiet")
        self.setLayout(column(top, self.text, row(page, keys, None), gap=1, margin=2))
        self.hide()

    def show_topic(self, key: str) -> None:
        """Show the help of a page."""
        self._topic = key
        self._show(key)

    def _show(self, key: str) -> None:
        file = resource("help", f"{key}.md")
        self.text.setMarkdown(file.read_text("utf-8") if file.is_file() else "There is no help here yet.")
