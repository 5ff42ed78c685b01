"""Cases: the list on the left, the form in the middle, guidance and evidence on the right."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.ui.adopting import ADOPT_OTHER, ADOPT_OURS, adopt_other, adopt_ours
from qi_desktop.ui.assessment.beside.asked import Asked
from qi_desktop.ui.assessment.beside.panel import Beside
from qi_desktop.ui.assessment.case_list import CaseList
from qi_desktop.ui.assessment.cases.list_screen import CaseListScreen
from qi_desktop.ui.assessment.columns import Columns, Pane
from qi_desktop.ui.assessment.form.outline import OutlineView
from qi_desktop.ui.assessment.form.view import FormView
from qi_desktop.ui.assessment.life.head import CaseHead
from qi_desktop.ui.assessment.life.people import leads
from qi_desktop.ui.assessment.life.waits import WaitingLine
from qi_desktop.ui.assessment.scenes import Scenes
from qi_desktop.ui.assessment.second.view import SecondView
from qi_desktop.ui.language import tr
from qi_desktop.ui.page import Desk, Page
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import at_least, column, where_short
from qi_desktop.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from qi_desktop.assessment.case_list.model import CaseLine
    from qi_desktop.assessment.model import Evidence
    from qi_desktop.forms.flow.state import Row
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed
    from qi_desktop.ui.assessment.form.card import QuestionCard
    from qi_desktop.ui.assessment.form.outline_lines import OutlineLine

OWN_ACTS = {"record_answer", "overrule_relevance", "follow_rule", "add_row", "remove_row"}

LINE_AFTER_MS = 150
"""How long after the last answer its case's line in the list is drawn again."""


class CasesPage(Page):
    """One judgement form a case, answered at full speed; second assessments are another face of it."""

    key: ClassVar[str] = "cases"
    title: ClassVar[str] = tr("Cases")

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the three columns."""
        super().__init__(services, desk)
        self.case = ""
        self._own = False
        self._card: QuestionCard | None = None
        self._blind: frozenset[str] = frozenset()
        self.list = CaseList(services, self._chosen, self._work_on, self.show_whole_list)
        self.waits = WaitingLine(services, self.list.finder.look)
        self.list.finder.finished.connect(self.waits.refresh)
        self.outline = OutlineView(self._go_to_section)
        self.form = FormView(services, desk, self._moved, self._settled, desk.preferences.form_language)
        self._line_soon = QTimer(self)
        self._line_soon.setSingleShot(True)
        self._line_soon.timeout.connect(self._renew_line)
        self.form.at_section = self.outline.show_current
        self.head = CaseHead(services, desk, self._finish, self.lead_to, self._back)
        self.side = Beside(services, desk, self._cite, self._back)
        self.to_second = Button(
            tr("Second assessments"),
            self.show_second,
            kind="quiet",
            picture="eye",
            description=tr("Assessed twice"),
        )
        self._no_form = EmptyState(
            "cases",
            tr("No judgement form yet"),
            tr("The form is a spreadsheet (XLSForm). Adopt it once; packs carry it to everyone."),
            Button(ADOPT_OURS, lambda: adopt_ours(services, desk), kind="main", picture="check"),
            Button(ADOPT_OTHER, lambda: adopt_other(services, desk), picture="folder"),
        )
        self._no_cases = EmptyState(
            "cases",
            tr("No cases yet"),
            tr("Cases appear here once the sample is drawn and approved, or a pack is opened."),
            Button(tr("Go to the sample"), lambda: desk.open_page("sample"), kind="main"),
        )
        self._build()

    def _build(self) -> None:
        left = QWidget()
        lists = column(self.waits, self.list, self.outline, self.to_second, gap=1)
        for place in (1, 2):
            lists.setStretch(place, 1)
        lists.setAlignment(self.waits, Qt.AlignmentFlag.AlignLeft)
        lists.setAlignment(self.to_second, Qt.AlignmentFlag.AlignLeft)
        left.setLayout(lists)
        layout = column(self.head, self.form, gap=1)
        layout.setContentsMargins(24, 24, 12, 0)
        layout.setStretch(1, 1)
        at_least(self.form, 130)
        middle = where_short(layout, label=tr("Questions"))
        self.columns = Columns(left, middle, self.side, self._take_keyboard_in)
        for key, by in (("F8", 1), ("Shift+F8", -1)):
            QShortcut(QKeySequence(key), self.columns).activated.connect(
                lambda by=by: self.head.step_comment(by)
            )
        self._faces = QStackedWidget()
        for face in (self._no_form, self._no_cases, self.columns):
            self._faces.addWidget(face)
        self.setLayout(column(self._faces))

    @cached_property
    def second(self) -> SecondView:
        """Cases assessed twice, built once somebody asks for them."""
        view = SecondView(self.services, self.desk, self._assess, self._lead_from_second, self.show_cases)
        self._faces.addWidget(view)
        return view

    @cached_property
    def whole(self) -> CaseListScreen:
        """All cases with every column, built once somebody asks for them."""
        screen = CaseListScreen(
            self.services, self.desk, self.list.finder, opened=self._open_listed, done=self.show_cases
        )
        self._faces.addWidget(screen)
        return screen

    # ------------------------------------------------------------------------------------ what pages do
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
        self.waits.refresh()
        if not self.services.case_list.count():
            self._faces.setCurrentWidget(self._no_cases)
            return
        if changed is None or changed.touches("assessment", "settled_difference"):
            self._read_second()
        shown = self._faces.currentWidget()
        if isinstance(shown, SecondView):
            shown.refresh()
            return
        if isinstance(shown, CaseListScreen):
            return
        self._faces.setCurrentWidget(self.columns)
        if not self.case:
            self.list.choose_first()
        else:
            self.show_case()

    @override
    def take_keyboard(self) -> None:
        shown = self._faces.currentWidget()
        if isinstance(shown, SecondView | CaseListScreen):
            shown.take_keyboard()
        elif self._card is not None:
            self._card.take_keyboard()
        else:
            self.form.go_to_first_open()

    @override
    def open_subject(self, subject: str) -> None:
        """Show a case, or with ``case#question`` and ``case#question#row`` the place named in its form."""
        case, _, place = subject.partition("#")
        self.show_cases()
        self.list.choose(case)
        if place:
            question, _, row = place.partition("#")
            self.lead_to(question, int(row) if row.isdecimal() else None)

    @property
    @override
    def is_whole(self) -> bool:
        return self.form.is_whole

    @override
    def leave(self) -> None:
        self._finish()
        self.side.keep()
        if "second" in vars(self):
            self.second.keep()
        self.list.finder.rest()

    @override
    def at_hand(self) -> tuple[str, str]:
        return ("sampled_case", self.case) if self.case else ("", "")

    @override
    def scenes(self, scratch: Path) -> Iterator[str]:
        yield from Scenes(self.services, self.side, self.form, self.head, self.second).faces(
            scratch, self.open_subject, self.show_second, self.show_cases
        )
        self.show_whole_list()
        yield "all-cases"
        self.show_cases()

    # ---------------------------------------------------------------------------------------- the faces
    def show_second(self) -> None:
        """Show which cases are assessed a second time."""
        self._finish()
        self.second.refresh()
        self._faces.setCurrentWidget(self.second)
        self.second.take_keyboard()

    def show_cases(self) -> None:
        """Show the list of cases and the form again."""
        if isinstance(self._faces.currentWidget(), SecondView | CaseListScreen):
            self._faces.setCurrentWidget(self.columns)
            if self.case:
                self.show_case()
            else:
                self.list.choose_first()
            self._take_keyboard_in(Pane.LIST)

    def show_whole_list(self) -> None:
        """Show all cases with every column, in place of the form."""
        self._finish()
        self.side.keep()
        self._faces.setCurrentWidget(self.whole)
        self.whole.open()

    def _open_listed(self, line: CaseLine) -> None:
        """Go from the whole list into the form of a case."""
        self.show_cases()
        self.list.choose(line.sampled_case)
        self._back()

    def _assess(self, sampled_case: str) -> None:
        """Go from the second assessments into the form, to answer it blind."""
        self.show_cases()
        self.list.choose(sampled_case)
        self._back()

    def _lead_from_second(self, sampled_case: str, question: str, row: Row) -> None:
        """Show a question of a first assessment that is compared with the second."""
        self.show_cases()
        self.list.choose(sampled_case)
        self.lead_to(question, row)

    def _read_second(self) -> None:
        """Read which cases the person signed in assesses blind: of these, nothing of the first is shown."""
        person, chosen = self.services.workspace.person, self.services.second.chosen()
        self._blind = frozenset(
            one.sampled_case for one in chosen if one.person == person and one.differences is None
        )
        waits = sum(one.person == person and not one.state.is_closed for one in chosen)
        named = tr("Second assessments ({waits})").format(waits=waits) if waits else tr("Second assessments")
        self.to_second.setText(named)
        self.to_second.setAccessibleName(named)
        self.to_second.setVisible(bool(chosen) or leads(self.services))

    # ---------------------------------------------------------------------------------- between columns
    def _take_keyboard_in(self, pane: Pane) -> None:
        """Put the keyboard into one of the three columns."""
        if pane is Pane.LIST:
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif pane is Pane.SIDE:
            self.side.take_keyboard()
        else:
            self.take_keyboard()

    def _back(self) -> None:
        """Hand the keyboard back to the question."""
        self.columns.go_to(Pane.FORM)

    def _work_on(self, _line: CaseLine) -> None:
        """Go from the list into the form."""
        self.columns.show_pane(Pane.FORM)
        self.form.go_to_first_open()

    def _go_to_section(self, line: OutlineLine) -> None:
        self.columns.show_pane(Pane.FORM)
        self.form.go_to_section(line.name)

    def lead_to(self, question: str, row: Row = None) -> None:
        """Put the keyboard at a question of the case that is shown."""
        self.columns.show_pane(Pane.FORM)
        self.form.go_to_question(question, row)

    # ------------------------------------------------------------------------------------- the chosen case
    def _chosen(self, line: CaseLine) -> None:
        if line.sampled_case != self.case:
            self._finish()
            self.case, self._card = line.sampled_case, None
            self.show_case()
            self.form.go_to_first_open(keyboard=not self.list.table.hasFocus())

    def show_case(self) -> None:
        """Read the chosen case again and show it."""
        blind = self.case in self._blind
        services = self.services
        self.form.show_case((services.second if blind else services.assessment).answering(self.case))
        self.side.show_case(self.case, blind=blind)
        self._show_standing()
        found, open_case = self.form.found, self.form.case
        if found is not None and open_case is not None:
            self.head.show_around(found, open_case.form, self.side.commented)
        if self._card is not None:
            self._moved(self._card)

    def _show_standing(self) -> None:
        """Show beside the form how far the case has come."""
        lines, found = self.form.outline_lines(), self.form.found
        self.outline.show_lines(lines)
        done, relevant = sum(line.done for line in lines), sum(line.relevant for line in lines)
        if found is not None:
            self.head.show_case(found, done, relevant)
            # The list of cases follows when the keys rest: no answer waits for it.
            self._line_soon.start(LINE_AFTER_MS)

    def _settled(self) -> None:
        """Follow an answer that was given in the form, which holds the case in memory."""
        self._own = True
        self._show_standing()
        if self._card is not None:
            self._moved(self._card)

    def _renew_line(self) -> None:
        line, found = self.list.line(self.case), self.form.found
        lines = self.form.outline_lines()
        done, relevant = sum(one.done for one in lines), sum(one.relevant for one in lines)
        if line is not None and found is not None and not found.is_second:
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
            cited = answer.evidence if answer is not None else ()
            self.side.show_asked(
                Asked(found.sampled_case, card.question, card.row, cited, editable, found.is_second)
            )

    def _cite(self, evidence: Sequence[Evidence]) -> bool:
        """Record the evidence of the current answer; tells whether it was kept."""
        card, open_case = self._card, self.form.case
        if card is None or open_case is None:
            return False
        held = open_case.found.answer(card.question.name, card.row)
        value = held.value if held and held.value else None
        record = open_case.answering.record
        kept = self.desk.attempt(lambda: record(card.question.name, value, row=card.row, evidence=evidence))
        if kept is not None:
            self.form.show_case(open_case.answering)
            self._settled()
        return kept is not None

    def _finish(self) -> None:
        if self.case:
            self.form.finish()
        if self._line_soon.isActive():
            self._line_soon.stop()
            self._renew_line()
