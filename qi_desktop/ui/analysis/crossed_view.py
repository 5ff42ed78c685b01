"""One question by two facts crossed, with the margins; each cell opens onto its cases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QWidget

from qi_desktop.analysis.withholding import pointing_in, withheld_in
from qi_desktop.ui.analysis.behind.asked import Number
from qi_desktop.ui.analysis.behind.panel import BehindPanel
from qi_desktop.ui.analysis.side import Beside
from qi_desktop.ui.analysis.wording import count_words
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QModelIndex

    from qi_desktop.analysis.model import Count, CrossTable
    from qi_desktop.services import Services
    from qi_desktop.ui.analysis.look import Look
    from qi_desktop.ui.analysis.wording import FactWords
    from qi_desktop.ui.page import Desk

TOTAL = tr("Together")
Place = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CrossLine:
    """One row: its words, its counts by column, and the margin at the end."""

    row: str | None
    words: str
    cells: Mapping[str | None, Number]

    def text(self, column: str | None, *, outside: bool) -> str:
        """Return what a cell shows."""
        number = self.cells.get(column)
        return count_words(number.count, points=number.points, outside=outside) if number else ""


class CrossedView(QWidget):
    """The table of the chosen question, and what stands behind the chosen cell."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the table; its columns come with its facts."""
        super().__init__()
        self._services, self._desk = services, desk
        self._look: Look | None = None
        self._words: FactWords | None = None
        self._columns: tuple[str | None, ...] = ()
        self.crossed: CrossTable | None = None
        self.question = Choice([], narrow=True)
        self.question.activated.connect(self._question_chosen)
        self.table: Table[CrossLine] = Table(
            tr("Crossed counts"),
            (),
            key=lambda line: line.words,
            opened=lambda _line: self.behind.take_keyboard(),
            sortable=False,
        )
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.selectionModel().currentChanged.connect(self._cell_chosen)
        self.notice, self.note = Notice("caution"), muted("")
        self.behind = BehindPanel(services, desk)
        layout = column(FormRow(tr("Question"), self.question), self.table, self.notice, self.note, gap=1)
        layout.addStretch(1)
        self.setLayout(column(Beside(layout, self.behind)))

    def show_look(self, look: Look, words: FactWords, question: str = "") -> None:
        """Cross two facts as they are looked at; ``question`` is the one looked at elsewhere."""
        self._look, self._words = look, words
        self.question.offer([(one.key, one.label) for one in self._services.analysis.questions()])
        if question:
            self.question.choose(question)
        self.renew()

    def renew(self) -> None:
        """Count again what is shown."""
        look, words = self._look, self._words
        if look is None or words is None or not self.question.value():
            return
        told = self._services.analysis.crossed(
            self.question.value(), look.rows_by, look.columns_by, look.where
        )
        self.crossed = told
        lines = self._lines(told, look, words)
        self._columns = (*(one.group for one in told.columns), None)
        place = self.table.currentIndex()
        self.table.show_columns(self._headed(look, words))
        self.table.show_rows(lines)
        self.table.fit_to_rows(at_most=10)
        self._choose(place.row(), place.column())
        self.notice.say(" ".join(told.notes))
        self.note.setText(_said(told, outside=look.outside))

    def _question_chosen(self, _place: int) -> None:
        self.renew()

    def _headed(self, look: Look, words: FactWords) -> tuple[Column[CrossLine], ...]:
        first = Column[CrossLine](
            words.fact(look.rows_by), lambda line: line.words, stretch=True, strong=True
        )
        return (
            first,
            *(
                Column[CrossLine](
                    words.value(look.columns_by, group) if group is not None else TOTAL,
                    lambda line, group=group: line.text(group, outside=look.outside),
                    number=True,
                    strong=group is None,
                )
                for group in self._columns
            ),
        )

    def _lines(self, told: CrossTable, look: Look, words: FactWords) -> list[CrossLine]:
        hidden = withheld_in(told) if look.outside else pointing_in(told)
        margins: dict[tuple[str | None, str | None], Count] = {
            **{(one.group, None): one for one in told.rows},
            **{(None, one.group): one for one in told.columns},
            **told.cells,
        }
        if told.total is not None:
            margins[None, None] = told.total
        rows: Sequence[str | None] = (*(one.group for one in told.rows), None)
        return [
            CrossLine(
                row,
                words.value(look.rows_by, row) if row is not None else TOTAL,
                {
                    column: self._number(count, (row, column), look, words, points=(row, column) in hidden)
                    for column in (*(one.group for one in told.columns), None)
                    if (count := margins.get((row, column))) is not None
                },
            )
            for row in rows
        ]

    def _number(
        self,
        count: Count,
        place: tuple[str | None, str | None],
        look: Look,
        words: FactWords,
        *,
        points: bool,
    ) -> Number:
        told = zip((look.rows_by, look.columns_by), place, strict=True)
        by = tuple((fact, value) for fact, value in told if value is not None)
        said = words.group([fact for fact, _ in by], [value for _, value in by])
        facts = tuple(fact for fact, _ in by)
        return Number(count, said, facts, look.where, points=points, hidden=points and look.outside)

    def _choose(self, row: int, column: int) -> None:
        """Choose a cell again, or the first that holds anything."""
        rows = self.table.records.rows
        filled = [
            (down, across + 1)
            for down, line in enumerate(rows)
            for across, group in enumerate(self._columns)
            if group in line.cells and line.cells[group].count.asked
        ]
        self.behind.setVisible(bool(filled))
        if filled:
            place = (row, column) if (row, column) in filled else filled[0]
            self.table.setCurrentIndex(self.table.records.index(*place))
            self._cell_chosen(self.table.currentIndex(), self.table.currentIndex())

    def _cell_chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        rows = self.table.records.rows
        if not (0 <= index.row() < len(rows) and self._columns):
            return
        number = rows[index.row()].cells.get(self._columns[max(1, index.column()) - 1])
        if number is not None:
            self.behind.show_numbers([number])


def _said(told: CrossTable, *, outside: bool) -> str:
    adds = tr("Every row and column adds up. ") if told.adds_up else ""
    return adds + (
        tr("Withheld as [c] outside the team.") if outside else tr("Choose a cell to see its cases.")
    )
