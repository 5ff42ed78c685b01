"""The case list in the overview: how many cases can be drawn, why the others cannot, and where they are."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.dates import moment
from qi_desktop.ui.inspection.listed.finding import ALL, DECIDED, because
from qi_desktop.ui.inspection.words import begun
from qi_desktop.ui.language import several, tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.services import Services


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason for leaving cases out, and how many it holds for."""

    reason: str
    cases: int


_NONE = tr(
    "No case list yet. Add the providers, then import the spreadsheet they sent: one row a case, in any order"
    " of columns. It can also be dropped here."
)


class ListPanel(QWidget):
    """What there is of the list."""

    def __init__(self, services: Services, show_cases: Callable[[str], object]) -> None:
        """Show what there is of the list; ``show_cases`` opens it at the cases in one state."""
        super().__init__()
        self._services, self._show_cases = services, show_cases
        self.open_all = Button(
            tr("Show all cases"),
            lambda: show_cases(ALL),
            kind="quiet",
            picture="cases",
            key="Ctrl+Shift+L",
            description=tr("Search every listed case, and decide about one"),
        )
        self._heading = SectionHeading(tr("Case list"), self.open_all)
        self._none = muted(_NONE)
        self._source = muted("")
        self._hint = muted(tr("Enter or a double click shows the cases behind a reason."))
        self.decided = Button(
            tr("Decided by a person"), lambda: show_cases(DECIDED), kind="quiet", picture="person"
        )
        self.left_out: Table[Reason] = Table(
            tr("Cases left out"),
            _LEFT_OUT,
            key=lambda line: line.reason,
            opened=lambda line: show_cases(because(line.reason)),
        )
        self.setLayout(
            column(
                self._heading,
                self._none,
                self._source,
                self.left_out,
                self._hint,
                row(self.decided, None),
                gap=1.5,
            )
        )

    def refresh(self) -> None:
        """Show the list as it is now."""
        standings = self._services.inspection.standings()
        reasons: Counter[str] = Counter()
        for one in standings:
            if one.excluded is not None:
                reasons[one.excluded] += one.cases
        lines = [Reason(*pair) for pair in reasons.most_common()]
        everybody, left_out = sum(one.cases for one in standings), reasons.total()
        there = everybody > 0
        self._none.setVisible(not there)
        self.open_all.setVisible(there)
        self._heading.say(
            tr("{number:,} eligible, {left_out:,} left out").format(
                number=everybody - left_out, left_out=left_out
            )
            if there
            else ""
        )
        self.left_out.show_rows(lines)
        self.left_out.setVisible(bool(lines))
        self.left_out.fit_to_rows()
        self._hint.setVisible(bool(lines))
        self._show_source()
        decided = sum(one.cases for one in standings if one.decided)
        self.decided.setText(tr("{cases} decided by a person").format(cases=several(decided, "case")))
        self.decided.setAccessibleName(self.decided.text())
        self.decided.setVisible(decided > 0)

    def _show_source(self) -> None:
        newest = {one.provider: one for one in self._services.inspection.case_lists()}
        said = [f"{one.provider}: {one.source}, {moment(one.imported_at)}" for one in newest.values()]
        self._source.setText("\n".join(said))
        self._source.setVisible(bool(said))


_LEFT_OUT = (
    Column[Reason](tr("Left out because"), lambda line: begun(line.reason), stretch=True),
    Column[Reason](tr("Cases"), lambda line: f"{line.cases:,}", lambda line: line.cases, number=True),
)
