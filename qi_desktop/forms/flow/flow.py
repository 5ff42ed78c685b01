"""Flow: from answers to what every question is now, the whole form at once or after one change."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from qi_desktop.forms.definition import Form, Question, Repeat
from qi_desktop.forms.errors import NoSuchQuestion, NoSuchRow
from qi_desktop.forms.expressions.values import to_text
from qi_desktop.forms.flow.answers import Answers, flattened, text_of_answer
from qi_desktop.forms.flow.order import dependencies_of, settled_order
from qi_desktop.forms.flow.reckoning import Reckoning, pristine_defaults
from qi_desktop.forms.flow.rules import rules_of
from qi_desktop.forms.flow.state import FlowState, QuestionState, Row, Rows, Spot, rows_of
from qi_desktop.forms.flow.structure import Slot, Structure
from qi_desktop.forms.flow.world import ChoiceLists, FormWorld, Place, fresh_world

_MENTION = re.compile(r"\$\{\s*([^}]+?)\s*\}")


class Flow:
    """The rules of one form made ready: compiled, and put in order of what depends on what."""

    def __init__(self, form: Form) -> None:
        """Compile a form; an expression at fault or a circle is refused."""
        self.form = form
        self._structure = Structure(form)
        self._rules = {slot: rules_of(slot.item) for slot in self._structure.slots}
        needs = dependencies_of(self._structure, self._rules)
        for _, _, fault in needs.faults:
            raise fault
        self._settling = needs.settling
        self._order = settled_order(self._structure, needs.settling)
        self._lists = ChoiceLists(form)
        self._own_choices = {
            slot: _choice_names(form, slot) for slot in self._structure.questions if _chosen(slot)
        }
        self._checked_by: dict[Slot, list[Slot]] = {slot: [] for slot in self._structure.slots}
        for slot, looked_at in needs.checking.items():
            for one in looked_at:
                self._checked_by[one].append(slot)
        self._later: dict[Slot, tuple[Slot, ...]] = {}
        self._defaults_look_around = any(
            rules.default is not None and rules.default.names for rules in self._rules.values()
        )

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
        return self._whole(flat.given, flat.rows, dict(context or {}), moment, overruled)

    def changed(self, state: FlowState, name: str, value: str | None, row: Row = None) -> FlowState:
        """Return the state after one answer changed, settling only what depends on it."""
        slot, spot = self._spot(state, name, row)
        given = dict(state.given)
        if value is None:
            given.pop(spot, None)
        else:
            given[spot] = text_of_answer(name, value)
        later = self._dependants(slot)
        if any(self._rules[one].count is not None for one in later):
            return self._anew(state, given, dict(state.rows))
        return self._renewed(state, given, slot, later)

    def with_rows(self, state: FlowState, repeat: str, count: int, row: Row = None) -> FlowState:
        """Return the state after a repeat was given so many rows; rows beyond are dropped."""
        above = rows_of(row)
        depth = len(above)
        inside = {item.name for item in self._inside(repeat)}
        given = {
            (name, rows): text
            for (name, rows), text in state.given.items()
            if name not in inside or rows[:depth] != above or rows[depth] <= count
        }
        rows = {**state.rows, (repeat, above): count}
        return self._anew(state, given, rows)

    def overruled(self, state: FlowState, name: str, row: Row = None, *, on: bool) -> FlowState:
        """Return the state after a person declared a question relevant against the rule, or took it back."""
        _, spot = self._spot(state, name, row)
        spots = state.overruled | {spot} if on else state.overruled - {spot}
        return self._anew(replace(state, overruled=spots), dict(state.given), dict(state.rows))

    def add_row(self, state: FlowState, repeat: str, row: Row = None, *, at: int | None = None) -> FlowState:
        """Return the state after a repeat (of an outer ``row``) got one row more: last, or ``at`` a place."""
        count = state.row_count(repeat, row)
        return self._shifted(state, repeat, (*rows_of(row), at or count + 1), 1)

    def remove_row(self, state: FlowState, repeat: str, row: Row) -> FlowState:
        """Return the state after one row of a repeat was taken away; the rows after it move up."""
        if not 0 < rows_of(row)[-1] <= state.row_count(repeat, rows_of(row)[:-1]):
            raise NoSuchRow(repeat, rows_of(row)[-1])
        return self._shifted(state, repeat, rows_of(row), -1)

    def words(self, state: FlowState, text: str, name: str, row: Row = None) -> str:
        """Return a label or hint with every ``${name}`` in it replaced by the value it stands for."""
        if "${" not in text:
            return text
        world = self._world_of(state)
        slot = self._structure.by_name.get(name)
        place = Place(world, slot or self._structure.root, rows_of(row))
        return _MENTION.sub(lambda found: to_text(world.value(found[1], place)), text)

    def dependants(self, name: str) -> tuple[str, ...]:
        """Return the questions whose relevance or value hangs on a question, directly or not."""
        slot = self._known(name)
        return tuple(one.name for one in self._dependants(slot) if isinstance(one.item, Question))

    def _shifted(self, state: FlowState, repeat: str, row: Rows, by: int) -> FlowState:
        inside = {item.name for item in self._inside(repeat)}
        depth = len(row) - 1

        def moved(spot: Spot) -> Spot | None:
            name, rows = spot
            if name not in inside or rows[:depth] != row[:depth] or rows[depth] < row[depth]:
                return spot
            if by < 0 and rows[depth] == row[depth]:
                return None
            return name, (*rows[:depth], rows[depth] + by, *rows[depth + 1 :])

        given = {place: text for spot, text in state.given.items() if (place := moved(spot))}
        counts = {place: count for spot, count in state.rows.items() if (place := moved(spot))}
        counts[repeat, row[:depth]] = state.row_count(repeat, row[:depth]) + by
        overruled = frozenset(place for spot in state.overruled if (place := moved(spot)))
        return self._anew(replace(state, overruled=overruled), given, counts)

    def _known(self, name: str) -> Slot:
        slot = self._structure.by_name.get(name)
        if slot is None or not isinstance(slot.item, Question):
            raise NoSuchQuestion(name, self.form.title)
        return slot

    def _spot(self, state: FlowState, name: str, row: Row) -> tuple[Slot, Spot]:
        slot = self._known(name)
        spot = (name, rows_of(row))
        if spot not in state.questions:
            raise NoSuchRow(name, spot[1][-1] if spot[1] else 0)
        return slot, spot

    def _inside(self, repeat: str) -> list[Slot]:
        slot = self._structure.by_name.get(repeat)
        if slot is None or not isinstance(slot.item, Repeat):
            raise NoSuchQuestion(repeat, self.form.title)
        return [one for one in self._structure.slots if slot in one.repeats]

    def _dependants(self, slot: Slot) -> tuple[Slot, ...]:
        if slot not in self._later:
            found = {slot}
            for one in self._order:
                if self._settling[one] & found:
                    found.add(one)
            self._later[slot] = tuple(one for one in self._order if one in found)
        return self._later[slot]

    def _reckoning(
        self,
        world: FormWorld,
        given: Mapping[Spot, str],
        context: Mapping[str, str],
        defaults: Mapping[str, str],
        texts: Mapping[Spot, str],
        overruled: frozenset[Spot],
    ) -> Reckoning:
        return Reckoning(
            world, self._rules, self._own_choices, given, context, defaults, dict(texts), overruled
        )

    def _anew(self, state: FlowState, given: dict[Spot, str], rows: dict[Spot, int]) -> FlowState:
        found = self._whole(given, rows, dict(state.context), state.now, state.overruled)
        return replace(found, touched=_different(state, found))

    def _whole(
        self,
        given: dict[Spot, str],
        rows: dict[Spot, int],
        context: dict[str, str],
        now: datetime,
        overruled: frozenset[Spot],
    ) -> FlowState:
        defaults: dict[str, str] = {}
        if self._defaults_look_around:
            untouched = fresh_world(self._structure, self._lists, now, {})
            defaults = pristine_defaults(
                self._reckoning(untouched, {}, context, {}, {}, frozenset()), self._order
            )
        world = fresh_world(self._structure, self._lists, now, rows)
        reckoning = self._reckoning(world, given, context, defaults, {}, overruled)
        for slot in self._order:
            reckoning.settle(slot)
        questions = {
            (slot.name, spot_rows): reckoning.state_of(slot, slot.item, spot_rows)
            for slot in self._structure.questions
            if isinstance(slot.item, Question)
            for spot_rows in world.rows_of(slot)
        }
        return _written(reckoning, questions, now, frozenset(questions))

    def _world_of(self, state: FlowState) -> FormWorld:
        return FormWorld(
            self._structure, self._lists, state.now, dict(state.rows), dict(state.values), dict(state.shown)
        )

    def _renewed(
        self, state: FlowState, given: dict[Spot, str], changed: Slot, later: tuple[Slot, ...]
    ) -> FlowState:
        world = self._world_of(state)
        reckoning = self._reckoning(world, given, state.context, state.defaults, state.texts, state.overruled)
        touched = {changed}
        for slot in later:
            if (slot is changed or self._settling[slot] & touched) and reckoning.settle(slot):
                touched.add(slot)
        questions = dict(state.questions)
        for slot in {one for seen in touched for one in self._checked_by[seen]}:
            if isinstance(slot.item, Question):
                for rows in world.rows_of(slot):
                    questions[slot.name, rows] = reckoning.state_of(slot, slot.item, rows)
        found = _written(reckoning, questions, state.now, frozenset())
        return replace(found, touched=_different(state, found))


def _different(before: FlowState, after: FlowState) -> frozenset[Spot]:
    """Questions that came or went count as different too."""
    return frozenset(
        spot
        for spot in before.questions.keys() | after.questions.keys()
        if before.questions.get(spot) != after.questions.get(spot)
    )


def _written(
    reckoning: Reckoning, questions: dict[Spot, QuestionState], now: datetime, touched: frozenset[Spot]
) -> FlowState:
    world = reckoning.world
    return FlowState(
        given=reckoning.given,
        rows=world.rows,
        values=world.values,
        texts=reckoning.texts,
        shown=world.shown,
        questions=questions,
        context=reckoning.context,
        defaults=reckoning.defaults,
        now=now,
        overruled=reckoning.overruled,
        touched=touched,
    )


def _chosen(slot: Slot) -> bool:
    return isinstance(slot.item, Question) and slot.item.has_choices


def _choice_names(form: Form, slot: Slot) -> tuple[str, ...]:
    return tuple(choice.name for choice in form.choices.get(getattr(slot.item, "choices", ""), ()))
