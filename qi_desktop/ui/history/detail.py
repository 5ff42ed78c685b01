"""One act of the history, whole: what, who, when and where, what it changed, and whether it can be turned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, scrolling
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import Words, heading, muted, reading

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.ui.history.against import Outlook
    from qi_desktop.ui.search.lines import Line

BACK_KEY, AGAIN_KEY, FIRST_KEY = "Ctrl+U", "Ctrl+Shift+U", "Ctrl+G"


class ActDetail(QWidget):
    """Shows one act and offers what can be done about it."""

    def __init__(
        self,
        *,
        back: Callable[[], object],
        again: Callable[[], object],
        opened: Callable[[], object],
        first: Callable[[], object],
        closed: Callable[[], object],
    ) -> None:
        """Wait, empty; the acts are those of the page."""
        super().__init__()
        self._title, self._about, self._where = heading(""), reading(""), muted("")
        self._why = reading("")
        self._changed, self._heading = Words(""), SectionHeading(tr("What it changed"))
        tip = tr("Choose the later act that has to be taken back first")
        self.first = Button(
            tr("Show what rests on it"), first, kind="quiet", picture="right", key=FIRST_KEY, description=tip
        )
        self.standing = Notice("waiting", "", self.first, stacked=True)
        tip = tr("Take this one act back and leave the others as they are")
        self.back = Button(
            tr("Take this back"), back, kind="main", picture="undo", key=BACK_KEY, description=tip
        )
        tip = tr("Do again what was taken back")
        self.again = Button(
            tr("Do it again"), again, kind="main", picture="redo", key=AGAIN_KEY, description=tip
        )
        self.open = Button(tr("Open"), opened, picture="right", description=tr("Go to where it stands"))
        self.to_list = Button(
            tr("Back to the list"), closed, kind="quiet", description=tr("Show the list again")
        )
        self.to_list.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        texts = (self._about, self._where, self._why, 1, self._heading, self._changed, 1, self.standing)
        inside.setLayout(column(self._title, *texts, None, gap=0.75))
        acts = QWidget()
        line = FlowLayout(gap=8)
        for button in (self.back, self.again, self.open, self.to_list):
            line.addWidget(button)
        acts.setLayout(line)
        layout = column(scrolling(inside, label=tr("The chosen act")), acts, gap=1)
        layout.setStretch(0, 1)
        self._layout = layout
        self.setLayout(layout)
        self.stand_alone(on=False)

    def stand_alone(self, *, on: bool) -> None:
        """Stand in the place of the list, with the way back to it, or beside it."""
        self._layout.setContentsMargins(0 if on else 16, 0, 0, 0)
        self.to_list.setVisible(on)

    def show_line(self, line: Line, why: str) -> None:
        """Show what was done."""
        self._title.setText(line.title)
        self._about.setText(line.detail)
        self._about.setVisible(bool(line.detail))
        self._where.setText(line.aside)
        self._why.setText(tr("“{reason}”").format(reason=why))
        self._why.setVisible(bool(why))
        self.open.setEnabled(bool(line.page))

    def show_changes(self, lines: Sequence[str]) -> None:
        """Show what stood in its fields and what stands there now."""
        self._changed.setText("\n".join(lines))
        for part in (self._heading, self._changed):
            part.setVisible(bool(lines))

    def show_outlook(self, outlook: Outlook, *, taken_back: bool) -> None:
        """Show whether it can be turned."""
        self.first.setVisible(outlook.first is not None)
        self.standing.say(outlook.words, outlook.status)
        self.back.setVisible(not taken_back)
        self.again.setVisible(taken_back)
        for button in (self.back, self.again):
            button.setEnabled(outlook.possible)
