"""Flow: from answers to what every question is now, the whole form at once or after one change."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from qi_desktop.forms.definition import Form, Question, Repeat
from qi_desktop.forms.errors import NoSuchQuestion, NoSuchRow
from qi_desktop.forms.expressions.values import to_text
from qi_desktop.forms.flow.answers import Answers, flattened, text_of_answer
from qi_desktop.forms.flow.passing import Passing
from qi_desktop.forms.flow.plan import Plan, Step, later_questions
from qi_desktop.forms.flow.rosters import Move
from qi_desktop.forms.flow.spots import Row, Rows, Spot, rows_of
from qi_desktop.forms.flow.state import FlowState
from qi_desktop.forms.flow.wording import with_answers
from qi_desktop.forms.flow.world import ChoiceLists, FormWorld, Place


class Flow:
    """The rules of one form made ready: compiled, and put in order of what depends on what."""

    def __init__(self, form: Form) -> None:
        """Compile a form; an expression at fault or a circle is refused."""
        self.form = form
        self._plan = Plan(form)
        self._lists = ChoiceLists(form)

    @property
    def keeps_once(self) -> bool:
        """Tell whether the form calculates anything once, which has to be kept with the answers."""
        return self._plan.keeps_once

    def state(
        self,
        answers: Answers,
        context: Mapping[str, str] | None = None,
        now: datetime | None = None,
        *,
        overruled: frozenset[Spot] = frozenset(),
    ) -> FlowState:
        """Return what every question is, given all answers.

        ``answers`` holds a text a question and, for a repeat, a list of rows. ``context`` holds facts
        known beforehand: they stand in the questions of those names whatever was answered there.
        ``overruled`` are the questions a person declared relevant against the rule.
        """
        flat = flattened(self.form, answers)
        moment = now or datetime.now(UTC).astimezone()
        fresh = Passing.fresh(self._plan, self._lists, moment, dict(context or {}))
        return fresh.whole(flat.given, flat.rows, overruled)

    def changed(self, state: FlowState, name: str, value: str | None, row: Row = None) -> FlowState:
        """Return the state after one answer changed, settling only what depends on it."""
        step, spot = self._spot(state, name, row)
        passing = Passing.after(self._plan, self._lists, state)
        if value is None:
            passing.given.drop(*spot)
        else:
            passing.given.put(*spot, text_of_answer(name, value))
        passing.begin_at(step, spot[1])
        return passing.finished()

    def overruled(self, state: FlowState, name: str, row: Row = None, *, on: bool) -> FlowState:
        """Return the state after a person declared a question relevant against the rule, or took it back."""
        step, spot = self._spot(state, name, row)
        spots = state.overruled | {spot} if on else state.overruled - {spot}
        passing = Passing.after(self._plan, self._lists, state, spots)
        passing.begin_at(step, spot[1])
        passing.begin_around(step, spot[1])
        return passing.finished()

    def with_rows(self, state: FlowState, repeat: str, count: int, row: Row = None) -> FlowState:
        """Return the state after a repeat was given so many rows; rows beyond are dropped."""
        above = rows_of(row)
        self._repeat(repeat)
        found = replace(state, touched=frozenset(), gone=frozenset(), reworded=frozenset())
        for last in range(state.row_count(repeat, above), count, -1):
            found = _joined(found, self.remove_row(found, repeat, (*above, last)))
        for _ in range(found.row_count(repeat, above), count):
            found = _joined(found, self.add_row(found, repeat, above))
        return found

    def add_row(self, state: FlowState, repeat: str, row: Row = None, *, at: int | None = None) -> FlowState:
        """Return the state after a repeat (of an outer ``row``) got one row more: last, or ``at`` a place."""
        above = rows_of(row)
        place = at or state.row_count(repeat, above) + 1
        if not 0 < place <= state.row_count(repeat, above) + 1:
            raise NoSuchRow(repeat, place)
        return self._moved(state, repeat, (*above, place), 1)

    def remove_row(self, state: FlowState, repeat: str, row: Row) -> FlowState:
        """Return the state after one row of a repeat was taken away; the rows after it move up."""
        rows = rows_of(row)
        if not rows or not 0 < rows[-1] <= state.row_count(repeat, rows[:-1]):
            raise NoSuchRow(repeat, rows[-1] if rows else 0)
        return self._moved(state, repeat, rows, -1)

    def words(self, state: FlowState, text: str, name: str, row: Row = None) -> str:
        """Return a label or hint with every ``${name}`` in it replaced by the value it stands for."""
        if "${" not in text:
            return text
        structure = self._plan.structure
        world = FormWorld(structure, self._lists, state.now, state.rows, state.values, state.shown)
        place = Place(world, structure.by_name.get(name, structure.root), rows_of(row))
        return with_answers(text, lambda mentioned: to_text(world.value(mentioned, place)))

    def dependants(self, name: str) -> tuple[str, ...]:
        """Return the questions whose relevance or value hangs on a question, directly or not."""
        return later_questions(self._plan, self._known(name))

    def _known(self, name: str) -> Step:
        slot = self._plan.structure.by_name.get(name)
        if slot is None or not isinstance(slot.item, Question):
            raise NoSuchQuestion(name, self.form.title)
        return self._plan.of[slot]

    def _spot(self, state: FlowState, name: str, row: Row) -> tuple[Step, Spot]:
        step = self._known(name)
        spot = (name, rows_of(row))
        if state.questions.at(*spot) is None:
            raise NoSuchRow(name, spot[1][-1] if spot[1] else 0)
        return step, spot

    def _repeat(self, repeat: str) -> Step:
        slot = self._plan.structure.by_name.get(repeat)
        if slot is None or not isinstance(slot.item, Repeat):
            raise NoSuchQuestion(repeat, self.form.title)
        return self._plan.of[slot]

    def _moved(self, state: FlowState, repeat: str, row: Rows, by: int) -> FlowState:
        step = self._repeat(repeat)
        names = frozenset({repeat, *(inner.name for inner in self._plan.inside(step.slot))})
        move = Move(names, row, by)
        passing = Passing.after(self._plan, self._lists, state, move.moved_spots(state.overruled))
        passing.move(step, move)
        return passing.finished()


def _joined(before: FlowState, after: FlowState) -> FlowState:
    """Tell of a state what came out differently in either of two steps."""
    touched, gone = before.touched | after.touched, before.gone | after.gone
    there = after.questions.keys()
    return replace(
        after, touched=touched & there, gone=gone - there, reworded=before.reworded | after.reworded
    )
