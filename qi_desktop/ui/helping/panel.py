"""Help beside the work: what this page is for, task by task, and every key. Read from files, offline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.ui.helping.finding import found, wanted
from qi_desktop.ui.helping.text import HelpText
from qi_desktop.ui.helping.topics import CONTENTS, GLOSSARY, KEYS, all_tasks, written
from qi_desktop.ui.language import marked, tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button, IconButton
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.layout import column, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

_PRINTED, _KEYS_PRINTED = (
    marked("Print what is shown; from the contents, the whole help"),
    marked("Print all keys"),
)
_WIDE, _SHARE = 380, 0.62
"""How wide the panel likes to be, and the most it takes of a small window."""


class FindField(LineField):
    """Words to look for in the help; Enter opens the best place, the arrow down leads to all."""

    def __init__(
        self, first: Callable[[], object], on: Callable[[], object], away: Callable[[], object]
    ) -> None:
        """Tell when the best place, the list or nothing more is wanted."""
        super().__init__(placeholder=tr("Find in the help"))
        self.setAccessibleName(tr("Find in the help"))
        self.setAccessibleDescription(tr("Enter opens the best place, the arrow down leads to all"))
        self.setClearButtonEnabled(True)
        self._on, self._away = on, away
        self.returnPressed.connect(first)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to what was found, or clear the words first when leaving."""
        if event.key() == Qt.Key.Key_Down:
            self._on()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self._away()
        else:
            super().keyPressEvent(event)


class HelpPanel(QWidget):
    """The help: of the page that is shown, searched, and everything else it holds."""

    def __init__(self, closed: Callable[[], object], print_topic: Callable[[str], object] | None) -> None:
        """Wait, closed, on the right of the window; ``print_topic`` puts what is shown on paper."""
        super().__init__()
        self.setObjectName("help_panel")
        self.setAccessibleName(tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._page, self.topic, self._closed = "", "", closed
        self._best = ""
        self.words = FindField(self._open_best, self._to_text, self._forget)
        self.words.textChanged.connect(self._search)
        self.text = HelpText()
        self.text.followed.connect(self.open)
        self.print = IconButton(
            "report", tr("Print…"), lambda: print_topic and print_topic(self.topic), size=18
        )
        if print_topic is None:
            self.print.hide()
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        top = row(
            self.words, self.print, IconButton("close", tr("Close help"), self._closed, size=18), gap=0.5
        )
        ways = FlowLayout.of(
            Button(tr("This page"), lambda: self._turn_to(self._page), kind="quiet"),
            Button(tr("Contents"), lambda: self._turn_to(CONTENTS), kind="quiet"),
            Button(tr("All keys"), lambda: self._turn_to(KEYS), kind="quiet"),
            Button(tr("Glossary"), lambda: self._turn_to(GLOSSARY), kind="quiet"),
            gap=4,
        )
        self.setLayout(column(top, self.text, ways, gap=1, margin=1.5))

    def fit(self, room: int) -> None:
        """Be as wide as a window of this width allows."""
        self.setFixedWidth(max(pixels(240), min(pixels(_WIDE), round(room * _SHARE))))

    def show_topic(self, key: str) -> None:
        """Show the help of a page."""
        self._page = key
        self._turn_to(key)

    def lead_to(self, topic: str) -> None:
        """Show a further topic; the page that is shown stays the one to come back to."""
        self.open(topic)
        self.text.setFocus()

    def look_for(self, words: str = "") -> None:
        """Take the keyboard to look for something."""
        self.words.setText(words)
        self.words.setFocus()

    def open(self, link: str) -> None:
        """Show a topic, or the task of it that a link names."""
        key, _, place = link.partition("#")
        words = wanted(self.words.text()) if self.words.text() and self.topic == "" else []
        self.topic = key
        printed = tr(_KEYS_PRINTED if key == KEYS else _PRINTED)
        self.print.setAccessibleDescription(printed)
        self.print.setToolTip(printed)
        self.text.show_text(written(key), place, words)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc what nothing inside had a use for."""
        if event.key() == Qt.Key.Key_Escape:
            self._closed()
        else:
            super().keyPressEvent(event)

    def _search(self, text: str) -> None:
        if not text.strip():
            self.open(self._page)
            return
        places = found(text, all_tasks())
        self.topic, self._best = "", places[0].task.link if places else ""
        lines = [f"# {tr('Found in the help')}"]
        for one in places:
            lines += [f"[{_named(one.task.title, one.task.heading)}]({one.task.link})", one.words]
        if not places:
            lines.append(tr("Nothing found. Fewer letters or other words may help."))
        self.text.show_text("\n\n".join(lines))

    def _turn_to(self, topic: str) -> None:
        """Leave what was looked for, and show a topic."""
        self.words.blockSignals(True)
        self.words.clear()
        self.words.blockSignals(False)
        self.open(topic)

    def _open_best(self) -> None:
        if self._best:
            self.open(self._best)

    def _to_text(self) -> None:
        self.text.setFocus()

    def _forget(self) -> None:
        self.words.clear()


def _named(title: str, task: str) -> str:
    return f"{title}: {task}" if task else title
