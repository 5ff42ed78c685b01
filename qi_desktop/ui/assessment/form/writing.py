"""What cards ask for, written into the case that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from qi_desktop.ui.drafting import Drafting
from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from qi_desktop.assessment.answering.answering import Answering
    from qi_desktop.forms.definition import Question
    from qi_desktop.forms.flow.state import Rows
    from qi_desktop.services import Services
    from qi_desktop.ui.assessment.form.card import QuestionCard
    from qi_desktop.ui.assessment.form.open_case import OpenCase
    from qi_desktop.ui.assessment.form.rows import Roster
    from qi_desktop.ui.assessment.form.sheets import RosterPart
    from qi_desktop.ui.page import Desk
    from qi_desktop.ui.widgets.fields import LineField, TextField

T = TypeVar("T")


class View(Protocol):
    """What writing asks of the form it writes for."""

    @property
    def case(self) -> OpenCase | None:
        """The case that is open."""
        ...

    def card(self, question: Question) -> QuestionCard:
        """Return a new card."""
        ...

    def leafed(self) -> None:
        """Show the rows of a roster that have come into sight."""
        ...

    def rosters(self) -> Iterator[Roster]:
        """Yield the rosters of the sheet in sight."""
        ...

    def show_row(self, repeat: str, rows: Rows) -> None:
        """Put the keyboard at the first question of a row."""
        ...

    def step(self, card: QuestionCard, by: int) -> None:
        """Go to the question before or after."""
        ...

    def next_open(self, card: QuestionCard) -> None:
        """Go to the next relevant question that waits."""
        ...

    def jump(self) -> None:
        """Open the list to jump by."""
        ...


class Writing:
    """Every act is on disk when it returns; what it changed is shown before the next key is looked at."""

    def __init__(self, services: Services, desk: Desk, view: View, wrote: Callable[[], object]) -> None:
        """Write for a view; ``wrote`` shows what came of it."""
        self._drafts = services.workspace.drafts
        self._desk, self._view, self._wrote = desk, view, wrote

    # ------------------------------------------------------------------------------------------- answers
    def answer(self, card: QuestionCard, value: str | None) -> None:
        """Record an answer."""
        name, row = card.question.name, card.row
        self._write(lambda case: case.record(name, value, row=row))
        card.control.show_value(card.state.value, card.state.record)

    def explain(self, card: QuestionCard, name: str, reason: str) -> None:
        """Record a reason of an answer."""
        held = self._held(card)
        question, row = card.question.name, card.row
        if name == "reason":
            self._write(lambda case: case.record(question, held, row=row, reason=reason))
        else:
            self._write(lambda case: case.record(question, held, row=row, warning_reason=reason))

    def overrule(self, card: QuestionCard, reason: str) -> None:
        """Declare a question relevant against the rule."""
        name, row = card.question.name, card.row
        self._write(lambda case: case.overrule_relevance(name, reason, row=row), "Asked all the same")
        card.take_keyboard()

    def follow_rule(self, card: QuestionCard) -> None:
        """Let the rule decide again."""
        name, row = card.question.name, card.row
        self._write(lambda case: case.follow_rule(name, row=row), "The form decides again")
        card.take_keyboard()

    def closed(self) -> None:
        """Say that a closed case is answered only once it is reopened."""
        self._desk.tell(tr("This case is complete. Reopen it to change an answer."))

    # ------------------------------------------------------------------------------------------- rosters
    def add_to(self, part: RosterPart, rows: Rows) -> None:
        """Add a row to a roster, and go to its first question."""
        case = self._view.case
        if case is None:
            return
        outer = case.outer_row(part.repeat.name, rows)
        if self._write(lambda held: held.add_row(part.repeat.name, row=outer)) is not None:
            self._view.show_row(part.repeat.name, (*rows, case.count(part, rows)))

    def remove_from(self, part: RosterPart, rows: Rows) -> None:
        """Take a row away; undo brings it back with its answers."""
        case = self._view.case
        if case is None:
            return
        row = case.row((part.repeat.name, rows))
        self._write(lambda held: held.remove_row(part.repeat.name, row), "Row removed")
        left = case.count(part, rows[:-1])
        if left:
            self._view.show_row(part.repeat.name, (*rows[:-1], min(rows[-1], left)))
        else:
            self._to_button(part)

    def add_row(self, card: QuestionCard) -> None:
        """Add a row to the innermost roster the card stands in, or to the one on the sheet."""
        roster = self._roster_of(card) or next(iter(self._view.rosters()), None)
        if roster is not None and roster.add.isEnabled() and not roster.counted:
            self.add_to(roster.part, roster.rows)

    def remove_row(self, card: QuestionCard) -> None:
        """Take away the row the card stands in."""
        roster = self._roster_of(card)
        if roster is not None and roster.add.isEnabled() and not roster.counted:
            self.remove_from(roster.part, card.spot[1])

    # ------------------------------------------------------------------------------ handed on to the view
    def card(self, question: Question) -> QuestionCard:
        """Return a new card."""
        return self._view.card(question)

    def leafed(self) -> None:
        """Show what has come into sight."""
        self._view.leafed()

    def step(self, card: QuestionCard, by: int) -> None:
        """Go to the question before or after."""
        self._view.step(card, by)

    def next_open(self, card: QuestionCard) -> None:
        """Go to the next question that waits."""
        self._view.next_open(card)

    def jump(self) -> None:
        """Open the list to jump by."""
        self._view.jump()

    def drafted(self, field: LineField | TextField, change: Callable[[str], object]) -> Drafting:
        """Watch a text field whose text becomes a change."""
        return Drafting(self._drafts, field, change, self._desk.saved)

    def jotted(self, field: LineField | TextField) -> Jotting:
        """Watch a text field that is sent with a button."""
        return Jotting(self._drafts, field)

    # ---------------------------------------------------------------------------------------- in between
    def _write(self, act: Callable[[Answering], T], done: str = "") -> T | None:
        case = self._view.case
        if case is None:
            return None
        result = self._desk.attempt(lambda: act(case.answering), done)
        self._wrote()
        return result

    def _held(self, card: QuestionCard) -> str | None:
        case = self._view.case
        held = case.found.answer(card.question.name, card.row) if case is not None else None
        return (held.value or None) if held is not None else None

    def _roster_of(self, card: QuestionCard) -> Roster | None:
        """Return the innermost roster a card stands in: the last of those around it."""
        around = [roster for roster in self._view.rosters() if roster.isAncestorOf(card)]
        return around[-1] if around else None

    def _to_button(self, part: RosterPart) -> None:
        for roster in self._view.rosters():
            if roster.part is part:
                roster.add.setFocus()
