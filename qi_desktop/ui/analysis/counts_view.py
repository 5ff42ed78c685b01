"""The table of counts, question by question, with what stands behind the chosen one beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.analysis.behind.asked import Number
from qi_desktop.ui.analysis.behind.panel import BehindPanel
from qi_desktop.ui.analysis.lines import CountLine, Groups, columns, groups_of, lines_of
from qi_desktop.ui.analysis.side import Beside
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.layout import at_least, column
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.table import Table
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.analysis.model import Count
    from qi_desktop.analysis.withholding import Row
    from qi_desktop.services import Services
    from qi_desktop.ui.analysis.look import Look
    from qi_desktop.ui.analysis.wording import FactWords
    from qi_desktop.ui.page import Desk

ALL = ""
MARK_WORDS = tr("[c] marks a number so small that it could point to a person.")
WITHHELD_WORDS = tr(
    "As a table may leave the team: [c] stands for what could point to a person, or give it back."
)


class CountsView(QWidget):
    """Questions down, groups across; many groups stand below one another."""

    def __init__(self, services: Services, desk: Desk, domain_chosen: Callable[[str], object]) -> None:
        """``domain_chosen`` is told which domain is looked at."""
        super().__init__()
        self._services = services
        self._lines: list[CountLine] = []
        self._groups = Groups({})
        self._look: Look | None = None
        self._wanted: list[str] = []
        self.domains = Segments(tr("Domain"), ((ALL, tr("All")),), self._domain_chosen)
        self._tell_domain = domain_chosen
        self.table: Table[CountLine] = Table(
            tr("Counts"),
            columns(self._groups),
            key=lambda line: line.key,
            chosen=self._chosen,
            opened=lambda _line: self.behind.take_keyboard(),
            lines=2,
        )
        at_least(self.table, 260)
        self.note = muted("")
        self.behind = BehindPanel(services, desk)
        layout = column(self.domains, self.table, self.note, gap=1)
        layout.setStretch(1, 1)
        self.setLayout(column(Beside(layout, self.behind)))

    def show_counts(
        self, counts: list[Count], pointing: frozenset[Row], look: Look, words: FactWords
    ) -> None:
        """Show counts as they are looked at, with the rows marked or withheld that point to a person."""
        self._look = look
        groups = groups_of(counts, look.by, words)
        if groups != self._groups:
            self._groups = groups
            self.table.show_columns(columns(groups))
        self._lines = lines_of(counts, groups, pointing, outside=look.outside)
        names = dict.fromkeys(line.domain for line in self._lines)
        title = self._services.findings.framework().domain_title
        self.domains.offer([(ALL, tr("All")), *((name, title(name) or tr("Other")) for name in names)])
        self.domains.choose(look.domain)
        marked = WITHHELD_WORDS if look.outside else MARK_WORDS
        self.note.setText(marked)
        self.note.setVisible(any(line.pointing for line in self._lines))
        self._show_lines()

    def choose(self, question: str) -> None:
        """Choose a question, in whatever domain it is."""
        if not self.table.choose(question):
            self._wanted = []
            self.domains.choose(ALL)
            self._show_lines()
            found = next((line.key for line in self._lines if line.question == question), "")
            self.table.choose(found)

    def chosen_question(self) -> str:
        """Return the question that is looked at."""
        line = self.table.chosen()
        return line.question if line is not None else ""

    def shown(self) -> list[Count]:
        """Return the counts that are shown, line by line."""
        return [count for line in self.table.records.rows for count in line.counts.values()]

    def look_for(self, text: str) -> None:
        """Show the questions in which these words stand."""
        self._wanted = text.casefold().split()
        self._show_lines()

    def _domain_chosen(self, domain: str) -> None:
        self._show_lines()
        self._tell_domain(domain)

    def _show_lines(self) -> None:
        domain = self.domains.value()
        self.table.show_rows(
            [line for line in self._lines if domain in {ALL, line.domain} and line.holds(self._wanted)]
        )
        chosen = self.table.chosen()
        if chosen is not None:
            self._chosen(chosen)
        elif self.table.records.rows:
            self.table.selectRow(0)

    def _chosen(self, line: CountLine) -> None:
        look = self._look
        if look is None:
            return
        words = self._groups.words
        numbers = [
            Number(
                count,
                words.get(group, group),
                look.by,
                look.where,
                points=group in line.pointing,
                hidden=look.outside and group in line.pointing,
            )
            for group, count in line.counts.items()
        ]
        self.behind.show_numbers(numbers)
