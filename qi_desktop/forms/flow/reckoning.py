"""Settles one slot after another: is it relevant, what is its value, and does the answer stand."""

from collections.abc import Mapping
from dataclasses import dataclass

from qi_desktop.forms.definition import FOREIGN_TYPES, SILENT_TYPES, Question, Repeat
from qi_desktop.forms.expressions.expression import Expression
from qi_desktop.forms.expressions.scope import Scope
from qi_desktop.forms.expressions.values import Scalar, to_boolean, to_number
from qi_desktop.forms.flow.rules import Rules
from qi_desktop.forms.flow.state import QuestionState, Rows, Spot
from qi_desktop.forms.flow.structure import Slot
from qi_desktop.forms.flow.typed import is_uncounted, seen, stored, suits, typed
from qi_desktop.forms.flow.world import FormWorld, Place

_NEVER_MISSING = FOREIGN_TYPES | SILENT_TYPES

MOST_ROWS = 1000
"""How many rows a form may reckon for a repeat; what asks for more is a slip of its author."""


@dataclass(slots=True)
class Reckoning:
    """One pass over a form: what is given, the world being settled, and each slot's rules."""

    world: FormWorld
    rules: Mapping[Slot, Rules]
    own_choices: Mapping[Slot, tuple[str, ...]]
    given: Mapping[Spot, str]
    context: Mapping[str, str]
    defaults: Mapping[str, str]
    texts: dict[Spot, str]
    overruled: frozenset[Spot] = frozenset()

    def settle(self, slot: Slot) -> bool:
        """Settle a slot in all its rows; tell whether anything came out differently than before."""
        if isinstance(slot.item, Question):
            changes = [self._settle_question(slot, slot.item, rows) for rows in self.world.rows_of(slot)]
        else:
            above = self.world.rows_of(slot.parent) if slot.parent else [()]
            changes = [self._settle_container(slot, rows) for rows in above]
        return any(changes)

    def _settle_container(self, slot: Slot, rows: Rows) -> bool:
        place = Place(self.world, slot, (*rows, 1) if isinstance(slot.item, Repeat) else rows)
        shown = self._is_relevant(slot, rows, place)
        spot = (slot.name, rows)
        changed = self.world.shown.get(spot) is not shown
        self.world.shown[spot] = shown
        count = self.rules[slot].count
        if count is not None:
            wanted = to_number(count.evaluate(self._scope(place)))
            self.world.rows[spot] = int(min(max(0.0, wanted), MOST_ROWS)) if wanted == wanted else 0  # noqa: PLR0124  NaN
        return changed

    def _settle_question(self, slot: Slot, question: Question, rows: Rows) -> bool:
        spot = (slot.name, rows)
        before = (self.world.shown.get(spot), self.world.values.get(spot))
        shown = spot in self.overruled or self._is_relevant(slot, rows, Place(self.world, slot, rows))
        text = self._text(slot, question, rows) if shown else ""
        value = "" if is_uncounted(text, self._all_choices(slot)) else seen(text, question.type)
        changed = before != (shown, value)
        self.world.shown[spot] = shown
        self.world.values[spot] = value
        self.texts[spot] = text
        return changed

    def _is_relevant(self, slot: Slot, rows: Rows, place: Place) -> bool:
        parent = slot.parent
        if parent is not None and parent.parent is not None and not self.world.is_relevant(parent, rows):
            return False
        relevant = self.rules[slot].relevant
        return relevant is None or to_boolean(relevant.evaluate(self._scope(place)))

    def _text(self, slot: Slot, question: Question, rows: Rows) -> str:
        """Return what stands in a relevant question: preset, calculated, answered, or its default."""
        if not rows and slot.name in self.context:
            return self.context[slot.name]
        given = self.given.get((slot.name, rows))
        calculation = self.rules[slot].calculation
        if calculation is not None:
            return self._evaluated(calculation, slot, rows, seen(given or "", question.type))
        if given is not None:
            return given
        return self._moment(question.type) or self._default(slot, question, rows)

    def _moment(self, question_type: str) -> str:
        if question_type == "today":
            return stored(self.world.now.date())
        return stored(self.world.now) if question_type in {"start", "end"} else ""

    def _default(self, slot: Slot, question: Question, rows: Rows) -> str:
        expression = self.rules[slot].default
        if expression is None:
            return question.default
        if not rows and slot.name in self.defaults:
            return self.defaults[slot.name]
        return self._evaluated(expression, slot, rows, "")

    def _evaluated(self, expression: Expression, slot: Slot, rows: Rows, present: Scalar) -> str:
        """While its own expression runs, a question shows what stood there without it."""
        self.world.values[slot.name, rows] = present
        return stored(expression.evaluate(self._scope(Place(self.world, slot, rows))))

    def state_of(self, slot: Slot, question: Question, rows: Rows) -> QuestionState:
        """Check what was settled for a question and write it down."""
        spot = (slot.name, rows)
        kept = self.given.get(spot, "")
        if not self.world.shown[spot]:
            return _irrelevant(slot, rows, kept, self._all_choices(slot))
        place = Place(self.world, slot, rows)
        value = self.texts[spot]
        rules = self.rules[slot]
        uncounted = is_uncounted(value, self._all_choices(slot))
        choices = self._offered(slot, question, place)
        wrong = "" if uncounted or value == "" else self._wrong(slot, question, value, place, choices)
        required = self._holds(rules.required, place)
        return QuestionState(
            name=slot.name,
            rows=rows,
            relevant=True,
            value=value,
            kept=kept or value,
            required=required,
            missing=required
            and value == ""
            and question.type not in _NEVER_MISSING
            and rules.calculation is None,
            wrong=wrong,
            message=question.constraint_message if wrong == "constraint" else "",
            read_only=rules.calculation is not None or self._holds(rules.read_only, place),
            uncounted=uncounted,
            choices=choices,
            by_rule=spot not in self.overruled or self._is_relevant(slot, rows, place),
            warning="" if uncounted or value == "" else self._warning(slot, question, place),
        )

    def _warning(self, slot: Slot, question: Question, place: Place) -> str:
        warning = self.rules[slot].warning
        if warning is None or to_boolean(warning.evaluate(self._scope(place))):
            return ""
        return question.warning_message or question.warning

    def _wrong(
        self, slot: Slot, question: Question, value: str, place: Place, choices: tuple[str, ...]
    ) -> str:
        if typed(value, question.type) is None:
            return "type"
        if slot in self.own_choices and not suits(question, value, choices):
            return "choice"
        constraint = self.rules[slot].constraint
        if constraint is None or to_boolean(constraint.evaluate(self._scope(place))):
            return ""
        return "constraint"

    def _holds(self, expression: Expression | None, place: Place) -> bool:
        return expression is not None and to_boolean(expression.evaluate(self._scope(place)))

    def _all_choices(self, slot: Slot) -> tuple[str, ...]:
        return self.own_choices.get(slot, ())

    def _offered(self, slot: Slot, question: Question, place: Place) -> tuple[str, ...]:
        expression = self.rules[slot].choice_filter
        if expression is None:
            return self._all_choices(slot)
        items = self.world.lists.items(question.choices)
        size = len(items)
        return tuple(
            choice
            for position, (choice, item) in enumerate(
                zip(self._all_choices(slot), items, strict=True), start=1
            )
            if to_boolean(expression.evaluate(Scope(self.world, item, place, position, size)))
        )

    def _scope(self, place: Place) -> Scope:
        return Scope(self.world, place, place)


def _irrelevant(slot: Slot, rows: Rows, kept: str, choices: tuple[str, ...]) -> QuestionState:
    return QuestionState(
        name=slot.name,
        rows=rows,
        relevant=False,
        value="",
        kept=kept,
        required=False,
        missing=False,
        wrong="",
        message="",
        read_only=False,
        uncounted=False,
        choices=choices,
        by_rule=False,
    )


def pristine_defaults(reckoning: Reckoning, order: list[Slot]) -> dict[str, str]:
    """Return what default expressions give in an untouched form; they are not evaluated again later."""
    defaults: dict[str, str] = {}
    for slot in order:
        reckoning.settle(slot)
        if reckoning.rules[slot].default is not None and not slot.repeats:
            defaults[slot.name] = reckoning.texts[slot.name, ()]
    return defaults
