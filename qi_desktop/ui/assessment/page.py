"""Cases: the list on the left, the form in the middle, guidance and evidence on the right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.ui.adopting import ADOPT_OTHER, ADOPT_OURS, adopt_other, adopt_ours
from qi_desktop.ui.assessment.case_head import CaseHead
from qi_desktop.ui.assessment.case_list import CaseList
from qi_desktop.ui.assessment.columns import Columns, Pane
from qi_desktop.ui.assessment.form.outline import OutlineLine, outline, show_outline
from qi_desktop.ui.assessment.form.view import FormView
from qi_desktop.ui.assessment.side_panel import SidePanel
from qi_desktop.ui.page import Desk, Page
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, holding
from qi_desktop.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.assessment.model import AssessmentProgress, Evidence
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed
    from qi_desktop.ui.assessment.form.card import QuestionCard

OWN_ACTS = {"record_answer", "overrule_relevance", "follow_rule", "add_row", "remove_row"}


class CasesPage(Page):
    """One judgement form a case, answered at full speed."""

    key: ClassVar[str] = "cases"
    title: ClassVar[str] = "Cases"

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the three columns."""
        super().__init__(services, desk)
        self.case = ""
        self._own = False
        self._card: QuestionCard | None = None
        self.list = CaseList(services, self._chosen, self._work_on)
        self.outline = outline(self._go_to_section)
        self.form = FormView(services, desk, self._moved, self._settled)
        self.form.at_section = self.outline.show_current
        self.head = CaseHead(services, desk, self._finish, self.form.go_to_question)
        self.side = SidePanel(self._cite)
        self._no_form = EmptyState(
            "cases",
            "No judgement form yet",
            "The form is a spreadsheet (XLSForm). Adopt it once; packs carry it to everyone.",
            Button(ADOPT_OURS, lambda: adopt_ours(services, desk), kind="main", picture="check"),
            Button(ADOPT_OTHER, lambda: adopt_other(services, desk), picture="folder"),
        )
        self._no_cases = EmptyState(
            "cases",
            "No cases yet",
            "Cases appear here once the sample is drawn and approved, or a pack is opened.",
            Button("Go to the sample", lambda: desk.open_page("sample"), kind="main"),
        )
        self._build()

    def _build(self) -> None:
        left = QWidget()
        left.setLayout(column(self.list, self.outline, gap=2))
        middle = QWidget()
        layout = column(self.head, self.form, gap=1)
        layout.setContentsMargins(24, 24, 12, 0)
        layout.setStretch(1, 1)
        middle.setLayout(layout)
        self.columns = Columns(left, middle, holding(column(self.side, margin=2)), self._take_keyboard_in)
        self._faces = QStackedWidget()
        for face in (self._no_form, self._no_cases, self.columns):
            self._faces.addWidget(face)
        self.setLayout(column(self._faces))

    @override
    def refresh(self, changed: Changed | None = None) -> None:
        if self._own and changed is not None and changed.act in OWN_ACTS:
            self._own = False
            return
        self._own = False
        if not self.services.assessment.has_form():
            self._faces.setCurrentWidget(self._no_form)
            return
        self.list.refresh()
        if not self.services.sampling.sampled_cases():
            self._faces.setCurrentWidget(self._no_cases)
            return
        self._faces.setCurrentIndex(2)
        if not self.case:
            self.list.choose_first()
        else:
            self.show_case()

    @override
    def take_keyboard(self) -> None:
        if self._card is not None:
            self._card.take_keyboard()
        else:
            self.form.go_to_first_open()

    def _take_keyboard_in(self, pane: Pane) -> None:
        """Put the keyboard into one of the three columns."""
        if pane is Pane.LIST:
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif pane is Pane.SIDE:
            self.side.document.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.take_keyboard()

    def _work_on(self, _line: AssessmentProgress) -> None:
        """Go from the list into the form."""
        self.columns.show_pane(Pane.FORM)
        self.form.go_to_first_open()

    @override
    def open_subject(self, subject: str) -> None:
        self.list.choose(subject)

    @property
    @override
    def is_whole(self) -> bool:
        return self.form.is_whole

    @override
    def leave(self) -> None:
        self._finish()

    def _go_to_section(self, line: OutlineLine) -> None:
        self.columns.show_pane(Pane.FORM)
        self.form.go_to_section(line.name)

    # ------------------------------------------------------------------------------------- the chosen case
    def _chosen(self, line: AssessmentProgress) -> None:
        if line.sampled_case != self.case:
            self._finish()
            self.case, self._card = line.sampled_case, None
            self.show_case()
            self.form.go_to_first_open(keyboard=not self.list.table.hasFocus())

    def show_case(self) -> None:
        """Read the chosen case again and show it."""
        self.form.show_case(self.services.assessment.answering(self.case))
        self._show_around()
        if self._card is not None:
            self._moved(self._card)

    def _show_around(self) -> None:
        """Show beside the form how far the case has come."""
        lines, found = self.form.outline_lines(), self.form.found
        show_outline(self.outline, lines)
        done, relevant = sum(line.done for line in lines), sum(line.relevant for line in lines)
        if found is not None:
            self.head.show_case(found, done, relevant)
        self._renew_line(done, relevant)

    def _settled(self) -> None:
        """Follow an answer that was given in the form, which holds the case in memory."""
        self._own = True
        self._show_around()
        if self._card is not None:
            self._moved(self._card)

    def _renew_line(self, done: int, relevant: int) -> None:
        line, found = self.list.line(self.case), self.form.found
        if line is not None and found is not None:
            self.list.renew(
                replace(
                    line, answered=done, relevant=relevant, state=found.state, contested=len(found.contested)
                )
            )

    def _moved(self, card: QuestionCard) -> None:
        self._card = card
        found = self.form.found
        if found is not None:
            answer = found.answer(card.question.name, card.row)
            editable = card.state.relevant and not card.state.read_only
            self.side.show_question(card.question, answer, editable=editable)

    def _cite(self, evidence: Sequence[Evidence]) -> None:
        card, found = self._card, self.form.found
        if card is not None and found is not None:
            held = found.answer(card.question.name, card.row)
            self.desk.attempt(
                lambda: self.services.assessment.record_answer(
                    self.case,
                    card.question.name,
                    held.value if held else None,
                    row=card.row,
                    evidence=evidence,
                )
            )
            self._settled()

    def _finish(self) -> None:
        if self.case:
            self.form.finish()
