"""Settles a form step by step: what is relevant and what its value is, of all or of what a change reaches."""

from collections.abc import Iterable, Mapping
from heapq import heappop, heappush

from qi_desktop.forms.definition import Question, Repeat
from qi_desktop.forms.expressions.expression import Expression
from qi_desktop.forms.expressions.scope import Scope
from qi_desktop.forms.expressions.values import Scalar, to_boolean, to_number
from qi_desktop.forms.flow.plan import Plan, Step, Wire
from qi_desktop.forms.flow.spots import Rows, Spot, Spots
from qi_desktop.forms.flow.structure import Slot
from qi_desktop.forms.flow.typed import is_uncounted, seen, stored
from qi_desktop.forms.flow.world import FormWorld, Place

MOST_ROWS = 1000
"""How many rows a form may reckon for a repeat; what asks for more is a slip of its author."""

Reach = dict[Step, set[Rows]]
"""Steps, and of each the rows (told by the first few of their numbers) that something reaches."""


class Settling:
    """One pass over a form: what is given, the world being settled, and what still waits.

    A pass from scratch settles every step in order. A pass after a change is told where it begins
    (``reach``) and goes on only from what comes out differently.
    """

    def __init__(
        self,
        plan: Plan,
        world: FormWorld,
        given: Mapping[Spot, str],
        context: Mapping[str, str],
        texts: Spots[str],
        made: Spots[str],
    ) -> None:
        """Begin a pass; the world, the texts and what was made once are written to."""
        self.plan = plan
        self.world = world
        self.given = given
        self.context = context
        self.texts = texts
        self.made = made
        self.defaults: Mapping[str, str] = {}
        self.overruled: frozenset[Spot] = frozenset()
        self.unchecked: Reach = {}
        self.reread: Reach = {}
        self.gone: list[Spot] = []
        self._pending: dict[int, set[Rows]] = {}
        self._ranks: list[int] = []
        self._from_scratch = False

    def settle_everything(self) -> None:
        """Settle all steps; everything is to be checked."""
        self._from_scratch = True
        for step in self.plan.steps:
            self._settle(step, {()})
        self._from_scratch = False

    def reach(self, step: Step, rows: Rows = ()) -> None:
        """Have a step settled anew, in all rows that begin with these."""
        if step.rank not in self._pending:
            self._pending[step.rank] = set()
            heappush(self._ranks, step.rank)
        self._pending[step.rank].add(rows)

    def settle_reached(self) -> None:
        """Settle what was reached, and whatever that reaches in turn."""
        while self._ranks:
            rank = heappop(self._ranks)
            self._settle(self.plan.steps[rank], self._pending.pop(rank))

    def tell(self, step: Step, rows: Rows) -> None:
        """Let everything that looks at a spot know that it came out differently."""
        if self._from_scratch:
            return
        for wire in step.children:
            self.reach(wire.to, rows[: wire.shared])
        self._tell_users(step, rows)

    def _tell_users(self, step: Step, rows: Rows) -> None:
        for wire in step.users:
            self.reach(wire.to, rows[: wire.shared])
        _note(self.unchecked, step.checkers, rows)
        _note(self.reread, step.readers, rows)

    def tell_rows(self, step: Step, above: Rows) -> None:
        """Let everything that looks at the rows of a repeat know that they are others than before."""
        self._tell_users(step, above)
        self.reach(step, above)
        for wire in step.row_users:
            self.reach(wire.to, above[: wire.shared])
        for inner in self.plan.inside(step.slot):
            self._tell_from_outside(inner, above)

    def _tell_from_outside(self, step: Step, above: Rows) -> None:
        """What looks into rows from outside may find another row at the same place."""
        depth = len(above)
        for wire in step.users:
            if wire.shared <= depth:
                self.reach(wire.to, above[: wire.shared])
        _note(self.unchecked, [wire for wire in step.checkers if wire.shared <= depth], above)
        _note(self.reread, [wire for wire in step.readers if wire.shared <= depth], above)
        if step.looks_back:
            self.reach(step)

    def _settle(self, step: Step, reached: set[Rows]) -> None:
        spots = self.spots(step.slot, {()} if step.looks_back else reached)
        if step.looks_back:
            self._settle_looking_back(step, spots)
        elif step.question is None:
            for rows in spots:
                self._settle_container(step, rows, self.world.shown.at(step.name, rows))
        else:
            for rows in spots:
                self._settle_question(step, step.question, rows, self._stood(step, rows))

    def spots(self, slot: Slot, reached: Iterable[Rows]) -> list[Rows]:
        """Return the rows of a slot (of a repeat: those around it) that begin like one of these, in order."""
        if not slot.repeats:
            return [()]
        found: set[Rows] = set()
        for start in reached:
            if self.world.has(slot, start):
                found.update(self._below(slot, start))
        return sorted(found)

    def _below(self, slot: Slot, start: Rows) -> list[Rows]:
        found = [start]
        for repeat in slot.repeats[len(start) :]:
            found = [(*rows, row) for rows in found for row in range(1, self.world.count(repeat, rows) + 1)]
        return found

    def _settle_looking_back(self, step: Step, spots: list[Rows]) -> None:
        """What looks at its own other rows sees those before it alone, whatever stood there earlier."""
        stood = [self._stood(step, rows) for rows in spots]
        shown = {rows: self.world.shown.at(step.name, rows) for rows in spots}
        self.world.shown.replace(step.name, {})
        self.world.values.replace(step.name, {})
        for rows, before in zip(spots, stood, strict=True):
            if step.question is not None:
                self._settle_question(step, step.question, rows, before)
            else:
                self._settle_container(step, rows, shown[rows])

    # ------------------------------------------------------------------------------------------ containers
    def _settle_container(self, step: Step, rows: Rows, before: bool | None) -> None:  # noqa: FBT001
        count = self._settle_count(step, rows) if isinstance(step.slot.item, Repeat) else 0
        next_row = count + 1 if step.by_row else 1
        inside = (*rows, next_row) if isinstance(step.slot.item, Repeat) else rows
        around = self._around_shown(step.slot, rows)
        shown = around and self._rule_holds(step, inside)
        if self.world.shown.at(step.name, rows) is not shown:
            self.world.shown.put(step.name, rows, shown)
        if before is not shown:
            self.tell(step, rows)
        if step.by_row:
            for row in range(1, count + 1):
                self._settle_row(step, (*rows, row), around=around)

    def _settle_row(self, step: Step, rows: Rows, *, around: bool) -> None:
        shown = around and self._rule_holds(step, rows)
        if self.world.shown.at(step.name, rows) is not shown:
            self.world.shown.put(step.name, rows, shown)
            self.tell(step, rows)

    def _settle_count(self, step: Step, above: Rows) -> int:
        before = self.world.count(step.slot, above)
        rule = step.rules.count
        if rule is None:
            return before
        place = Place(self.world, step.slot, (*above, 1))
        wanted = to_number(rule.evaluate(Scope(self.world, place, place)))
        count = int(min(max(0.0, wanted), MOST_ROWS)) if wanted == wanted else 0  # noqa: PLR0124  NaN
        if count != before or self.world.rows.at(step.name, above) is None:
            self.world.rows.put(step.name, above, count)
        if count != before and not self._from_scratch:
            self._resize(step, above, before, count)
        return count

    def _resize(self, step: Step, above: Rows, before: int, count: int) -> None:
        for row in range(count + 1, before + 1):
            self.forget_row(step, (*above, row))
        for inner in self.plan.inside(step.slot):
            for row in range(before + 1, count + 1):
                self.reach(inner, (*above, row))
        self._tell_users(step, above)
        for wire in step.row_users:
            if wire.to is not step:
                self.reach(wire.to, above[: wire.shared])

    def forget_row(self, step: Step, row: Rows) -> None:
        """Let go of everything that was settled in a row that is no more."""
        self.world.shown.drop(step.name, row)
        for inner in self.plan.inside(step.slot):
            for rows in [rows for rows in self.world.shown.under(inner.name) if rows[: len(row)] == row]:
                self.world.shown.drop(inner.name, rows)
                self.world.values.drop(inner.name, rows)
                self.texts.drop(inner.name, rows)
                self.tell(inner, rows)
                self.gone.append((inner.name, rows))
                if inner.looks_back:
                    self.reach(inner)

    # ------------------------------------------------------------------------------------------- questions
    def _stood(self, step: Step, rows: Rows) -> tuple[bool | None, Scalar | None, str | None]:
        name = step.name
        return self.world.shown.at(name, rows), self.world.values.at(name, rows), self.texts.at(name, rows)

    def _settle_question(
        self,
        step: Step,
        question: Question,
        rows: Rows,
        before: tuple[bool | None, Scalar | None, str | None],
    ) -> None:
        name = step.name
        shown = self.is_relevant(step, rows)
        text = self._text(step, question, rows) if shown else ""
        value = "" if is_uncounted(text, step.choices) else seen(text, question.type)
        if before[0] is not shown or step.looks_back:
            self.world.shown.put(name, rows, shown)
        if before[1] != value or step.looks_back:
            self.world.values.put(name, rows, value)
        if before[2] != text:
            self.texts.put(name, rows, text)
        if before[0] is not shown or before[1] != value:
            self.tell(step, rows)
        elif before[2] != text or (name, rows) in self.overruled:
            _note(self.unchecked, [Wire(step, len(rows))], rows)

    def is_relevant(self, step: Step, rows: Rows) -> bool:
        """Tell whether a question is relevant, by the rules or because a person declared it."""
        if self.is_relevant_by_rule(step, rows):
            return True
        return bool(self.overruled) and (step.name, rows) in self.overruled

    def is_relevant_by_rule(self, step: Step, rows: Rows) -> bool:
        """Tell what the rules alone say of a question."""
        return self._around_shown(step.slot, rows) and self._rule_holds(step, rows)

    def _around_shown(self, slot: Slot, rows: Rows) -> bool:
        parent = slot.parent
        return parent is None or parent is self.plan.structure.root or self.world.is_shown(parent, rows)

    def _rule_holds(self, step: Step, rows: Rows) -> bool:
        rule = step.rules.relevant
        if rule is None:
            return True
        place = Place(self.world, step.slot, rows)
        return to_boolean(rule.evaluate(Scope(self.world, place, place)))

    def _text(self, step: Step, question: Question, rows: Rows) -> str:
        """Return what stands in a relevant question: preset, calculated, answered, or its default."""
        if not rows and step.name in self.context:
            return self.context[step.name]
        given = self.given.get((step.name, rows))
        if step.rules.calculation is not None:
            return self._calculated(step, step.rules.calculation, rows, given)
        if given is not None:
            return given
        return self._moment(question.type) or self._default(step, question, rows)

    def _calculated(self, step: Step, rule: Expression, rows: Rows, given: str | None) -> str:
        """What is calculated once keeps what it came to first."""
        once = "once" in rule.functions
        present = given or (self.made.at(step.name, rows) if once else "") or ""
        text = self._evaluated(step, rule, rows, seen(present, step.question.type if step.question else ""))
        if once and text and self.made.at(step.name, rows) != text:
            self.made.put(step.name, rows, text)
        return text

    def _moment(self, question_type: str) -> str:
        if question_type == "today":
            return stored(self.world.now.date())
        return stored(self.world.now) if question_type in {"start", "end"} else ""

    def _default(self, step: Step, question: Question, rows: Rows) -> str:
        rule = step.rules.default
        if rule is None:
            return question.default
        if not rows and step.name in self.defaults:
            return self.defaults[step.name]
        return self._evaluated(step, rule, rows, "")

    def default_of(self, step: Step) -> str:
        """Return what the default expression of a question outside of repeats gives now."""
        rule = step.rules.default
        return "" if rule is None else self._evaluated(step, rule, (), "")

    def _evaluated(self, step: Step, rule: Expression, rows: Rows, present: Scalar) -> str:
        """While its own expression runs, a question shows what stood there without it."""
        place = Place(self.world, step.slot, rows)
        scope = Scope(self.world, place, place)
        kind = step.question.type if step.question else ""
        if not step.sees_itself:
            return stored(rule.evaluate(scope), kind)
        before = self.world.values.at(step.name, rows)
        self.world.values.put(step.name, rows, present)
        text = stored(rule.evaluate(scope), kind)
        if before is None:
            self.world.values.drop(step.name, rows)
        else:
            self.world.values.put(step.name, rows, before)
        return text


def _note(reach: Reach, wires: Iterable[Wire], rows: Rows) -> None:
    for wire in wires:
        reach.setdefault(wire.to, set()).add(rows[: wire.shared])
