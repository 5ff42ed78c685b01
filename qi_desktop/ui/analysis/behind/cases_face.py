"""The cases behind a number: what was answered, why, and on what evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.analysis.behind.evidence import evidence_lines
from qi_desktop.ui.analysis.wording import NOT_SUFFICIENT, STANDINGS
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.layout import at_least, column, scrolling
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import Words, hairline, muted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.analysis.model import CaseBehind
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

_NOT_MET = (*dict(NOT_SUFFICIENT), "not_met")
MARKS = {"met": "good", "disputed": "caution"} | dict.fromkeys(_NOT_MET, "bad")
ORDER = (*_NOT_MET, "disputed", "met", "not_known", "no_evidence", "unanswered", "not_relevant")


class CasesFace(QWidget):
    """The cases, those first that did not meet; below them the chosen one's reason and evidence."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the table and the place for the chosen case."""
        super().__init__()
        self._services = services
        self._label = ""
        self.cases: Table[CaseBehind] = Table(
            tr("Cases behind the count"),
            _COLUMNS,
            key=lambda case: f"{case.assessment}/{case.row}",
            chosen=self._show_case,
            opened=lambda case: desk.open_page("cases", case.assessment),
        )
        at_least(self.cases, 116)
        self.judged, self.reason, self.evidence = Words(strong=True), Words(), muted("")
        inside = QWidget()
        inside.setLayout(column(self.judged, self.reason, self.evidence, None, gap=0.5))
        self.details = scrolling(inside, label=tr("The chosen case"))
        at_least(self.details, 84)
        layout = column(self.cases, muted(tr("Enter opens a case.")), hairline(), self.details, gap=0.75)
        layout.setStretch(0, 3)
        layout.setStretch(3, 2)
        self.setLayout(layout)

    def show_cases(self, cases: Sequence[CaseBehind]) -> None:
        """Show the cases behind a number."""
        self.cases.show_rows(sorted(cases, key=lambda case: ORDER.index(case.standing)))
        chosen = self.cases.chosen()
        if chosen is None and self.cases.records.rows:
            self.cases.choose(_key(self.cases.records.rows[0]), tell=False)
            chosen = self.cases.chosen()
        self.details.setVisible(chosen is not None)
        if chosen is not None:
            self._show_case(chosen)

    def _show_case(self, case: CaseBehind) -> None:
        row = f", {case.row}" if case.row is not None else ""
        self.judged.setText(f"{case.number}{row}: {answer_words(case)}")
        self.reason.setText(case.reason or _no_reason(case))
        self.reason.set_tone("" if case.reason else "muted")
        found = evidence_lines(self._services, case)
        self.evidence.setText("\n".join(found) if found else tr("No evidence is named."))


def answer_words(case: CaseBehind) -> str:
    """Return what was answered, with how it counted where that is not the same."""
    standing = STANDINGS[case.standing]
    value = case.value.replace("_", " ")
    if not value or value == standing or case.standing in {"not_done", "done_weak", "too_late"}:
        return standing.capitalize()
    return f"{value.capitalize()} ({standing})" if value != "sufficient" else tr("Sufficient")


def _no_reason(case: CaseBehind) -> str:
    return tr("Two people answered differently, and nobody has decided yet.") * (case.standing == "disputed")


def _key(case: CaseBehind) -> str:
    return f"{case.assessment}/{case.row}"


_COLUMNS = (
    Column["CaseBehind"](
        tr("Case"), lambda case: case.number, strong=True, status=lambda case: MARKS.get(case.standing, "")
    ),
    Column["CaseBehind"](tr("Answer"), answer_words, stretch=True),
)
