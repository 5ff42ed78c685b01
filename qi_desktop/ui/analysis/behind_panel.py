"""What stands behind a count: what was not met and why, what did not count, and each case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.fieldnotes.enquiries.model import Origin
from qi_desktop.ui.analysis.lines import section_words
from qi_desktop.ui.theme import Step
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import Words, hairline, muted

if TYPE_CHECKING:
    from qi_desktop.analysis.model import CaseBehind, Count
    from qi_desktop.services import Services
    from qi_desktop.ui.analysis.lines import CountLine
    from qi_desktop.ui.page import Desk

PARTS = (
    ("not_done", "not done"),
    ("done_weak", "done but weak"),
    ("too_late", "done too late"),
    ("not_met_otherwise", "not met"),
    ("not_relevant", "not relevant"),
    ("not_known", "not known"),
    ("no_evidence", "no evidence seen"),
    ("unanswered", "not answered yet"),
    ("disputed", "in conflict"),
)
NOT_MET = ("not_done", "done_weak", "too_late", "not_met_otherwise")
MARKS = {"met": "good", "disputed": "caution"} | dict.fromkeys(NOT_MET, "bad")
ORDER = (*NOT_MET, "disputed", "met", "not_known", "no_evidence", "unanswered", "not_relevant")


class BehindPanel(QWidget):
    """One provider's count of the chosen question."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the panel; Enter or a double click opens a case."""
        super().__init__()
        self._services = services
        self._line: CountLine | None = None
        self._section = muted("")
        self._question = Words(step=Step.BODY, strong=True)
        self.provider = Segments("Provider", (), lambda _code: self._show())
        self._number, self._parts = Words(step=Step.TITLE, wrap=False), muted("")
        self.cases: Table[CaseBehind] = Table(
            "Cases behind the count",
            _COLUMNS,
            key=lambda case: f"{case.assessment}/{case.row}",
            opened=lambda case: desk.open_page("cases", case.assessment),
        )
        self.enquire = Button(
            "Open a line of enquiry",
            self._enquire,
            kind="quiet",
            picture="enquiries",
            description="Ask in week two why this count is as it is, or add it to what is asked already",
        )
        self._desk = desk
        layout = column(
            self._section,
            self._question,
            self.provider,
            self._number,
            self._parts,
            row(self.enquire, None),
            hairline(),
            self.cases,
            muted("Enter opens a case."),
            gap=1,
        )
        layout.setStretch(7, 1)
        self.setLayout(layout)

    def show_line(self, line: CountLine) -> None:
        """Show what stands behind a line."""
        self._line = line
        self._question.setText(line.label)
        domain = self._services.findings.framework().domain_title(line.domain) or "Other"
        self._section.setText(f"{domain}, {section_words(line.section).lower()}")
        self.provider.offer([(code, code) for code, count in line.counts.items() if count.asked])
        self._show()

    def _enquire(self) -> None:
        if self._line is not None:
            origin = Origin.of_count(self._line.question, self.provider.value())
            self._desk.open_page("enquiries", origin.address)

    def _show(self) -> None:
        line, code = self._line, self.provider.value()
        if line is None or code not in line.counts:
            return
        count = line.counts[code]
        self._number.setText(f"{count.met} of {count.relevant}")
        self._parts.setText(_parts(count))
        behind = self._services.analysis.cases_behind(line.question, code)
        self.cases.show_rows(sorted(behind, key=lambda case: ORDER.index(case.standing)))


def _answer(case: CaseBehind) -> str:
    words = case.value or case.standing
    return words.replace("_", " ").capitalize()


def _parts(count: Count) -> str:
    said = [f"{number} {words}" for name, words in PARTS if (number := getattr(count, name))]
    return ", ".join(said) + "." if said else "Every relevant answer met."


_COLUMNS = (
    Column["CaseBehind"](
        "Case", lambda case: case.number, strong=True, status=lambda case: MARKS.get(case.standing, "")
    ),
    Column["CaseBehind"]("Answer", _answer, stretch=True),
)
