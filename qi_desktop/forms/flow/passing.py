"""From one state of a form to the next: what is written, what is settled, what came out differently."""

from collections.abc import Mapping
from datetime import datetime

from qi_desktop.forms.expressions.values import Scalar
from qi_desktop.forms.flow.checking import state_of
from qi_desktop.forms.flow.plan import Plan, Step
from qi_desktop.forms.flow.rosters import Move
from qi_desktop.forms.flow.settling import Settling
from qi_desktop.forms.flow.spots import Rows, Spot, Spots
from qi_desktop.forms.flow.state import FlowState, QuestionState
from qi_desktop.forms.flow.structure import Slot
from qi_desktop.forms.flow.world import ChoiceLists, FormWorld


class Passing:
    """The drafts of a state to come, and the pass over the form that fills them."""

    def __init__(self, plan: Plan, lists: ChoiceLists, before: FlowState, overruled: frozenset[Spot]) -> None:
        """Draft what comes after a state."""
        self.plan = plan
        self.given = before.given.draft()
        self._before = before
        self._questions = before.questions.draft()
        self._touched: set[Spot] = set()
        world = FormWorld(
            plan.structure,
            lists,
            before.now,
            before.rows.draft(),
            before.values.draft(),
            before.shown.draft(),
            _around(plan, overruled),
        )
        self._settling = Settling(
            plan, world, self.given, before.context, before.texts.draft(), before.made.draft()
        )
        self._settling.defaults = before.defaults
        self._settling.overruled = overruled

    @classmethod
    def after(
        cls, plan: Plan, lists: ChoiceLists, before: FlowState, overruled: frozenset[Spot] | None = None
    ) -> "Passing":
        """Begin what comes after a state."""
        return cls(plan, lists, before, before.overruled if overruled is None else overruled)

    @classmethod
    def fresh(cls, plan: Plan, lists: ChoiceLists, now: datetime, context: Mapping[str, str]) -> "Passing":
        """Begin from nothing; what default expressions give then holds for good."""
        untouched = cls(plan, lists, _nothing(now, context, {}), frozenset())
        return cls(plan, lists, _nothing(now, context, untouched.defaults()), frozenset())

    def defaults(self) -> dict[str, str]:
        """Return what default expressions outside of repeats give in an untouched form."""
        waiting = [step for step in self.plan.steps if step.rules.default and not step.slot.repeats]
        if waiting and self.plan.defaults_look_around:
            self._settling.settle_everything()
        return {step.name: self._settling.default_of(step) for step in waiting}

    def whole(
        self, given: Mapping[Spot, str], rows: Mapping[Spot, int], overruled: frozenset[Spot]
    ) -> FlowState:
        """Settle the whole form from all answers."""
        settling = self._settling
        for (name, place), text in given.items():
            self.given.put(name, place, text)
        for (name, place), count in rows.items():
            settling.world.rows.put(name, place, count)
        settling.overruled = overruled
        settling.world.opened = _around(self.plan, overruled)
        settling.settle_everything()
        for step in self.plan.questions:
            self._questions.replace(step.name, {})
            settling.unchecked[step] = {()}
        settling.reread = {step: {()} for step in self.plan.steps if step.question is None}
        return self.finished()

    def begin_at(self, step: Step, rows: Rows) -> None:
        """Begin with a question whose answer, or overruling, is another now."""
        self._settling.reach(step, rows)
        self._settling.unchecked.setdefault(step, set()).add(rows)

    def begin_around(self, step: Step, rows: Rows) -> None:
        """Begin with the groups and repeats around a place: they are there while something inside is."""
        for slot in _containers(self.plan, step.slot):
            self._settling.tell(self.plan.of[slot], rows[: len(slot.repeats)])

    def move(self, step: Step, move: Move) -> None:
        """Put a row in or take one away, and begin with what that reaches."""
        settling, world, above = self._settling, self._settling.world, move.row[:-1]
        if move.by < 0:
            settling.forget_row(step, move.row)
        self._touched |= move.move_questions(self._questions)
        for texts in (self.given, settling.texts, settling.made):
            move.move(texts)
        move.move(world.rows)
        move.move(world.values)
        move.move(world.shown)
        world.rows.put(step.name, above, (world.rows.at(step.name, above) or 0) + move.by)
        settling.tell_rows(step, above)
        if settling.overruled != self._before.overruled:
            self.begin_around(step, above)
        for inner in self.plan.inside(step.slot):
            if move.by > 0:
                settling.reach(inner, move.row)

    def finished(self) -> FlowState:
        """Settle what was begun, check what it reached, and hand the new state on."""
        settling = self._settling
        settling.settle_reached()
        self._check()
        before, world, different = self._before, settling.world, self._different()
        gone = frozenset(spot for spot in different if self._questions.at(*spot) is None)
        return FlowState(
            given=self.given,
            rows=world.rows,
            values=world.values,
            texts=settling.texts,
            shown=world.shown,
            made=settling.made,
            questions=self._questions,
            context=before.context,
            defaults=before.defaults,
            now=before.now,
            overruled=settling.overruled,
            touched=(different - gone) | self._reread(questions=True),
            gone=gone,
            reworded=self._reread(questions=False),
        )

    def _check(self) -> None:
        settling = self._settling
        for name, rows in settling.gone:
            if self._questions.at(name, rows) is not None:
                self._questions.drop(name, rows)
                self._touched.add((name, rows))
        for step, reached in settling.unchecked.items():
            if step.question is None:
                continue
            newcomers = False
            for rows in settling.spots(step.slot, reached):
                found = state_of(settling, step, step.question, rows)
                known = self._questions.at(step.name, rows)
                if found != known:
                    newcomers = newcomers or known is None
                    self._questions.put(step.name, rows, found)
                    self._touched.add((step.name, rows))
            if newcomers and step.slot.repeats:
                self._in_order(step.name)

    def _in_order(self, name: str) -> None:
        self._questions.replace(name, dict(sorted(self._questions.under(name).items())))

    def _different(self) -> frozenset[Spot]:
        before, after = self._before.questions, self._questions
        return frozenset(spot for spot in self._touched if before.at(*spot) != after.at(*spot))

    def _reread(self, *, questions: bool) -> frozenset[Spot]:
        return frozenset(
            (step.name, rows)
            for step, reached in self._settling.reread.items()
            if (step.question is not None) is questions
            for rows in self._settling.spots(step.slot, reached)
        )


def _nothing(now: datetime, context: Mapping[str, str], defaults: Mapping[str, str]) -> FlowState:
    return FlowState(
        given=Spots[str](),
        rows=Spots[int](),
        values=Spots[Scalar](),
        texts=Spots[str](),
        shown=Spots[bool](),
        made=Spots[str](),
        questions=Spots[QuestionState](),
        context=context,
        defaults=defaults,
        now=now,
    )


def _around(plan: Plan, overruled: frozenset[Spot]) -> frozenset[Spot]:
    """The groups and rows around what a person declared relevant."""
    found = (
        (slot.name, rows[: len(slot.chain)])
        for name, rows in overruled
        if name in plan.structure.by_name
        for slot in _containers(plan, plan.structure.by_name[name])
    )
    return frozenset(found)


def _containers(plan: Plan, slot: Slot) -> list[Slot]:
    found: list[Slot] = []
    place = slot.parent
    while place is not None and place is not plan.structure.root:
        found.append(place)
        place = place.parent
    return found
