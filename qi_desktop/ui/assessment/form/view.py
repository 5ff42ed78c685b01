"""The form of the open case: one sheet of questions at a time, answered at full speed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from qi_desktop.forms.definition import walked
from qi_desktop.forms.languages import named_by
from qi_desktop.ui.assessment.form.card import QuestionCard
from qi_desktop.ui.assessment.form.foot import SheetFoot
from qi_desktop.ui.assessment.form.jump_list import JumpList
from qi_desktop.ui.assessment.form.languages import Languages
from qi_desktop.ui.assessment.form.open_case import OpenCase
from qi_desktop.ui.assessment.form.outline_lines import OutlineLine, lines_of
from qi_desktop.ui.assessment.form.sheet_stack import SheetStack
from qi_desktop.ui.assessment.form.writing import Writing
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.layout import column

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from qi_desktop.assessment.answering.answering import Answering
    from qi_desktop.assessment.model import CaseAssessment
    from qi_desktop.forms.definition import Form, Question
    from qi_desktop.forms.flow.state import Row, Rows, Spot
    from qi_desktop.services import Services
    from qi_desktop.ui.assessment.form.rows import Roster
    from qi_desktop.ui.assessment.form.sheet_view import SheetView
    from qi_desktop.ui.assessment.form.sheets import FormSection
    from qi_desktop.ui.page import Desk


class FormView(QWidget):
    """Shows the questions sheet by sheet and keeps each true to the answers.

    What a key costs hangs on the sheet that is shown, never on the size of the form. Cards are made once
    for a form; another case is shown in the same ones.
    """

    def __init__(
        self,
        services: Services,
        desk: Desk,
        moved: Callable[[QuestionCard], object],
        settled: Callable[[], object],
        spoken: Callable[[], str] = lambda: "",
    ) -> None:
        """Build nothing until there is a case; ``moved`` is told the current card, ``settled`` of answers.

        ``spoken`` tells the code of the language forms are shown in first, blank for their own.
        """
        super().__init__()
        self._desk, self._moved, self._settled = desk, moved, settled
        self.at_section: Callable[[str], object] = _nobody
        """Told which section the keyboard is at."""
        self._spoken, self._by_hand = spoken, False
        self.case: OpenCase | None = None
        self.current: QuestionCard | None = None
        self._writing = Writing(services, desk, self, self._wrote)
        self.sheets = SheetStack(self._writing)
        self._languages = Languages(self.choose_language)
        self._foot = SheetFoot(self.go_by_section)
        layout = column(self._languages, self.sheets, self._foot, gap=0.5)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.jump_list = JumpList(self, self._jumped, self._back)
        self._bind_keys()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def _bind_keys(self) -> None:
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+J", self.jump),
            ("Ctrl+PgDown", lambda: self.go_by_section(1)),
            ("Ctrl+PgUp", lambda: self.go_by_section(-1)),
        ]
        keys += [
            (f"Alt+{number}", lambda number=number: self._go_to_group(number)) for number in range(1, 10)
        ]
        for key, act in keys:
            QShortcut(QKeySequence(key), self).activated.connect(act)

    # ------------------------------------------------------------------------------------------- showing
    @property
    def found(self) -> CaseAssessment | None:
        """The case's answers as they stand, or None before there is a case."""
        return self.case.found if self.case is not None else None

    @property
    def is_whole(self) -> bool:
        """Tell whether all of the sheet in sight is there."""
        return self.sheets.is_whole

    def show_case(self, answering: Answering) -> None:
        """Show a case that is being answered, as it stands now."""
        before = self.case
        if before is not None and before.found.record != answering.assessment.record:
            self.finish()
        case = OpenCase(answering, self._language_of(answering.ready.form))
        case.count_all()
        self._take(case)
        self._bring(self.sheets.number)

    def outline_lines(self) -> list[OutlineLine]:
        """Return the sections with how much of each is done."""
        return lines_of(self.case) if self.case is not None else []

    def finish(self) -> None:
        """Turn what was typed into changes; a form that is being built waits."""
        self.sheets.finish()

    def cards(self) -> Iterator[QuestionCard]:
        """Return the cards of all sheets in the order of the form, made now if need be."""
        return self.sheets.all_cards()

    # ------------------------------------------------------------------------------------------- moving
    def go_to_section(self, name: str) -> None:
        """Bring a section to the top and its first question to the keyboard."""
        case = self.case
        if case is None or name not in case.layout.sheet_of:
            return
        section = next(one for one in case.layout.sections if one.name == name)
        sheet = self._bring(case.layout.sheet_of[name])
        self.sheets.complete(sheet)
        sheet.scroll_to_section(name)
        first = next(iter(case.spots(section.parts)), None)
        if first is not None:
            self._go(first)
            sheet.scroll_to_section(name)
        else:
            self._to_roster_of(section, sheet)

    def go_by_section(self, by: int) -> None:
        """Go to the section before or after."""
        case, section = self.case, self.section()
        if case is not None and section is not None:
            sections = case.layout.sections
            place = sections.index(section) + by
            if 0 <= place < len(sections):
                self.go_to_section(sections[place].name)

    def section(self) -> FormSection | None:
        """Return the section the keyboard is at."""
        if self.case is None:
            return None
        if self.current is not None:
            return self.case.layout.section_of.get(self.current.question.name)
        return self.case.layout.sheets[self.sheets.number][0]

    def go_to_first_open(self, *, keyboard: bool = True) -> None:
        """Show the first question that waits, or the first of all, and put the keyboard there if wanted."""
        if self.case is not None:
            order = self.case.order()
            waiting = next((spot for spot in order if self.case.is_open(spot)), order[0] if order else None)
            if waiting is not None:
                self._go(waiting, keyboard=keyboard)

    def go_to_question(self, name: str, row: Row = None) -> None:
        """Put the keyboard at one question."""
        if self.case is not None:
            self._go(self.case.spot(name, row))

    def step(self, card: QuestionCard, by: int) -> None:
        """Go to the question before or after."""
        if self.case is not None:
            order = self.case.order()
            place = order.index(card.spot) + by
            if 0 <= place < len(order):
                self._go(order[place])

    def next_open(self, card: QuestionCard) -> None:
        """Go to the next relevant question that waits, from the top again after the last."""
        case = self.case
        if case is None:
            return
        order = case.order()
        place = order.index(card.spot)
        waiting = next((one for one in (*order[place + 1 :], *order[:place]) if case.is_open(one)), None)
        if waiting is not None:
            self._go(waiting)
        elif case.is_open(card.spot):
            self._desk.tell(tr("Every other relevant question is answered"))
        else:
            self._desk.tell(tr("Every relevant question is answered"))

    def jump(self) -> None:
        """Open the list to jump by."""
        if self.case is not None:
            self.jump_list.open(self.case)

    def follow(self, card: QuestionCard) -> None:
        """Let the form's rule decide again about a question that was asked against it."""
        self._writing.follow_rule(card)

    # ------------------------------------------------------------------------------ what the sheets need
    def card(self, question: Question) -> QuestionCard:
        """Return a new card."""
        case = self.case
        assert case is not None  # noqa: S101  sheets are made for a case
        return QuestionCard(
            question,
            case.choice_words(question),
            self._writing,
            conditional=case.is_conditional(question),
        )

    def leafed(self) -> None:
        """Show the rows of a roster that have come into sight."""
        if self.case is not None:
            self.sheets.in_sight().show_case(self.case)

    def show_row(self, repeat: str, rows: Rows) -> None:
        """Put the keyboard at the first question of a row."""
        if self.case is not None:
            inside = {
                item.name
                for one in self.case.form.repeats()
                if one.name == repeat
                for item in walked(one.items)
            }
            depth = len(rows)
            spots = (spot for spot in self.case.order() if spot[0] in inside and spot[1][:depth] == rows)
            first = next(spots, None)
            if first is not None:
                self._go(first)

    def rosters(self) -> Iterator[Roster]:
        """Yield the rosters of the sheet in sight."""
        return self.sheets.in_sight().rosters()

    # ---------------------------------------------------------------------------------------- in between
    def _go(self, spot: Spot, *, keyboard: bool = True) -> None:
        case = self.case
        section = case.layout.section_of.get(spot[0]) if case is not None else None
        if case is None or section is None:
            return
        number = case.layout.sheet_of[section.name]
        card = self.sheets.reach(number, spot)
        self._foot.show_sheet(case.layout, number)
        if card is not None:
            self._mark(card)
            if keyboard:
                card.take_keyboard()
            self.sheets.in_sight().scroll_to(card)

    def _take(self, case: OpenCase) -> None:
        """Show another case, or the same in another language."""
        if self.case is not None and self.case.layout.key != case.layout.key:
            self.current = None
        self.case = case
        self.sheets.take(case)
        self._languages.offer(case.form, case.language)

    def _language_of(self, form: Form) -> str:
        """Return the language to show a form in: chosen above it, or else what is chosen for all forms."""
        if self.case is not None and self._by_hand:
            return self.case.language
        named = named_by(form.languages, self._spoken())
        return "" if named == form.language else named

    def _bring(self, number: int) -> SheetView:
        if self.case is not None:
            self._foot.show_sheet(self.case.layout, number)
        return self.sheets.bring(number)

    def _go_to_group(self, number: int) -> None:
        """Go to the first section of a group of the outline: what Alt and a digit stand for."""
        heads = [line for line in self.outline_lines() if line.key]
        wanted = next((line for line in heads if line.key == str(number)), None)
        if wanted is not None:
            self.go_to_section(wanted.name)

    def _to_roster_of(self, section: FormSection, sheet: SheetView) -> None:
        """Put the keyboard at the button that adds the first row, where a section has nothing else."""
        names = {part.repeat.name for part in section.rosters()}
        roster = next((one for one in sheet.rosters() if one.part.repeat.name in names), None)
        if roster is not None:
            roster.add.setFocus()

    def _jumped(self, spot: Spot) -> None:
        self._go(spot)

    def _back(self) -> None:
        if self.current is not None:
            self.current.take_keyboard()

    def choose_language(self, language: str) -> None:
        """Show the form in another of its languages."""
        if self.case is not None:
            self.finish()
            self._by_hand = True
            at = self.current.spot if self.current is not None else None
            case = OpenCase(self.case.answering, language)
            case.count_all()
            self._take(case)
            self._bring(0)
            if at is not None:
                self._go(at, keyboard=False)
            self._settled()

    def _wrote(self) -> None:
        """Show what an answer changed: the sheet in sight, and the sections it touched."""
        case = self.case
        if case is not None:
            case.count_touched()
            self.sheets.in_sight().show_case(case)
            self._settled()
            # A reason that is asked for now makes its card taller; it stays in sight.
            QTimer.singleShot(0, self, self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        sheet = self.sheets.in_sight()
        if self.current is not None and sheet.isAncestorOf(self.current):
            sheet.scroll_to(self.current)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the list to jump by in its place."""
        super().resizeEvent(event)
        if self.jump_list.isVisible():
            self.jump_list.place()

    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.jump_list.isVisible() and not self.jump_list.isAncestorOf(now):
            self.jump_list.hide()
        card = now
        while card is not None and not isinstance(card, QuestionCard):
            card = card.parentWidget()
        if isinstance(card, QuestionCard) and self.isAncestorOf(card):
            self._mark(card)

    def _mark(self, card: QuestionCard) -> None:
        if card is self.current:
            return
        if self.current is not None:
            self.current.show_current(current_=False)
        self.current = card
        card.show_current(current_=True)
        section = self.section()
        if section is not None:
            self.at_section(section.name)
        QTimer.singleShot(0, self, lambda: self._tell_moved(card))

    def _tell_moved(self, card: QuestionCard) -> None:
        """Tell where the keyboard is, unless the window has been put away since, and its file with it."""
        if self.window().isVisible():
            self._moved(card)


def _nobody(_section: str) -> None:
    """Stand in until somebody wants to be told."""
