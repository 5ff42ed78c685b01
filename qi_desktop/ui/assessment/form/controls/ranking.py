"""Putting choices in order: with keys, or by dragging."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from qi_desktop.ui.assessment.form.controls.control import AnswerControl, counted
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QDropEvent, QKeyEvent

    from qi_desktop.forms.definition import Question
    from qi_desktop.ui.assessment.form.controls.control import Around

WIDE = 480
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_HOW = tr(
    "Alt+Up and Alt+Down move the chosen line; a digit gives it that place; Space keeps the order shown."
)


class RankList(QListWidget):
    """The choices in their order."""

    def __init__(self, control: Ranking) -> None:
        """Belong to a control."""
        super().__init__()
        self._control = control
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the chosen line; leave going on to the card around."""
        key, alt = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and key in STEPS:
            self._control.put(self.currentRow(), self.currentRow() + STEPS[key])
        elif event.text().isdigit() and event.text() != "0":
            self._control.put(self.currentRow(), int(event.text()) - 1)
        elif key == Qt.Key.Key_Space:
            self._control.keep()
        elif key in STEPS and 0 <= self.currentRow() + STEPS[key] < self.count():
            super().keyPressEvent(event)
        elif not self._control.press(event.text().upper()):
            event.ignore()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Record the order a line was dropped into."""
        super().dropEvent(event)
        self._control.keep()


class Ranking(AnswerControl):
    """All choices, the first one first."""

    def __init__(self, question: Question, around: Around, choices: Sequence[tuple[str, str]]) -> None:
        """Show the choices in the order of the form until somebody orders them."""
        super().__init__(question, around)
        self._words = dict(choices)
        self._order = list(self._words)
        self.list = RankList(self)
        self.list.setAccessibleName(tr("Order: {label}").format(label=question.label))
        self.list.setMaximumWidth(pixels(WIDE))
        self._how = muted(_HOW)
        quiet = FlowLayout.of(*self.uncounted(counted=list(self._words)), gap=4)
        self.setLayout(column(self._how, self.list, quiet, gap=0.5))
        self._show()

    @override
    def field(self) -> QWidget | None:
        return self.list

    @override
    def show_value(self, value: str, record: str) -> None:
        super().show_value(value, record)
        given = [name for name in counted(value).split() if name in self._words]
        self._order = [*given, *(name for name in self._words if name not in given)]
        self._show()

    @override
    def offer(self, names: Sequence[str], words: Callable[[str], str]) -> None:
        wanted = {name: words(name) for name in names}
        if wanted != self._words:
            self._words = wanted
            self._order = [name for name in self._order if name in wanted]
            self._order += [name for name in wanted if name not in self._order]
            self._show()

    def put(self, before: int, after: int) -> None:
        """Give a line another place."""
        if 0 <= before < len(self._order) and 0 <= after < len(self._order):
            self._order.insert(after, self._order.pop(before))
            self._show()
            self.list.setCurrentRow(after)
            self.around.answered(" ".join(self._order))

    def keep(self) -> None:
        """Record the order shown."""
        names = [self.list.item(place).data(Qt.ItemDataRole.UserRole) for place in range(self.list.count())]
        self._order = [str(name) for name in names]
        self._show()
        self.around.answered(" ".join(self._order))

    def _show(self) -> None:
        row = max(0, self.list.currentRow())
        self.list.clear()
        for place, name in enumerate(self._order, start=1):
            line = QListWidgetItem(f"{place}   {self._words[name]}")
            line.setData(Qt.ItemDataRole.UserRole, name)
            self.list.addItem(line)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * max(1, self.list.count()) + 4)
