"""A form made ready to flow: its rules compiled, put in order, and wired to what hangs on what."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from qi_desktop.forms.definition import Form, Question, Repeat
from qi_desktop.forms.expressions.expression import Expression
from qi_desktop.forms.expressions.syntax import Call, Path, all_parts
from qi_desktop.forms.flow.offering import Offering
from qi_desktop.forms.flow.order import Dependencies, dependencies_of, settled_order
from qi_desktop.forms.flow.references import Use
from qi_desktop.forms.flow.rules import Rules, rules_of
from qi_desktop.forms.flow.structure import Slot, Structure, shared_repeats
from qi_desktop.forms.flow.wording import mentions


@dataclass(slots=True, eq=False)
class Wire:
    """Something else hangs on a step: its rows that share the first ``shared`` rows."""

    to: "Step"
    shared: int


def _no_wires() -> list[Wire]:
    return []


@dataclass(slots=True, eq=False, repr=False)
class Step:
    """One slot ready to be settled, and who looks at it.

    ``children`` stand in it, ``users`` settle by it, ``checkers`` check by it, ``readers`` mention it in
    their words; ``row_users`` look at the rows of a repeat, from inside as well. What ``looks_back`` looks
    at itself in other rows, what ``sees_itself`` also at what stood there; what goes ``by_row`` is a repeat
    whose relevance each row decides.
    """

    slot: Slot
    name: str
    rank: int
    rules: Rules
    question: Question | None
    choices: tuple[str, ...]
    offering: Offering
    children: list[Wire] = field(default_factory=_no_wires)
    users: list[Wire] = field(default_factory=_no_wires)
    checkers: list[Wire] = field(default_factory=_no_wires)
    readers: list[Wire] = field(default_factory=_no_wires)
    row_users: list[Wire] = field(default_factory=_no_wires)
    looks_back: bool = False
    sees_itself: bool = False
    by_row: bool = False


class Plan:
    """All steps of a form, in the order in which they are settled."""

    def __init__(self, form: Form) -> None:
        """Compile a form; an expression at fault or a circle is refused."""
        self.form = form
        self.structure = Structure(form)
        rules = {slot: rules_of(slot.item) for slot in self.structure.slots}
        needs = dependencies_of(self.structure, rules)
        for _, _, fault in needs.faults:
            raise fault
        order = settled_order(self.structure, needs.settling)
        self.steps = [_step(form, slot, rank, rules[slot]) for rank, slot in enumerate(order)]
        self.of: dict[Slot, Step] = {step.slot: step for step in self.steps}
        self._inside: dict[Slot, list[Step]] = {}
        self.questions = [self.of[slot] for slot in self.structure.questions]
        self.keeps_once = any(
            step.rules.calculation is not None and "once" in step.rules.calculation.functions
            for step in self.steps
        )
        self.defaults_look_around = any(
            step.rules.default is not None and step.rules.default.names for step in self.steps
        )
        _wire(self, needs)

    def inside(self, repeat: Slot) -> list[Step]:
        """Return the steps inside a repeat."""
        if repeat not in self._inside:
            self._inside[repeat] = [step for step in self.steps if repeat in step.slot.repeats]
        return self._inside[repeat]


def _step(form: Form, slot: Slot, rank: int, rules: Rules) -> Step:
    question = slot.item if isinstance(slot.item, Question) else None
    listed = form.choices.get(question.choices, ()) if question and question.has_choices else ()
    choices = tuple(choice.name for choice in listed)
    by_row = isinstance(slot.item, Repeat) and _asks_its_row(rules.relevant)
    return Step(slot, slot.name, rank, rules, question, choices, Offering(choices, rules), by_row=by_row)


def _asks_its_row(relevant: Expression | None) -> bool:
    return relevant is not None and any(
        (isinstance(part, Call) and part.name == "position")
        or (isinstance(part, Path) and part.origin == ".")
        for part in all_parts(relevant.parts)
    )


def _asks_once(rules: Rules) -> bool:
    return any("once" in rule.functions for rule in (rules.calculation, rules.default) if rule is not None)


def _wire(plan: Plan, needs: Dependencies) -> None:
    for step in plan.steps:
        slot = step.slot
        if slot.parent is not None and slot.parent is not plan.structure.root:
            plan.of[slot.parent].children.append(Wire(step, len(slot.parent.repeats)))
        _connect(plan, step, needs.settled_by[slot], settling=True)
        _connect(plan, step, needs.checked_by[slot], settling=False)
        step.looks_back = any(use.slot is slot and not use.own for use in needs.settled_by[slot])
        step.sees_itself = any(use.slot is slot for use in needs.settled_by[slot]) or _asks_once(step.rules)
        step.checkers.append(Wire(step, len(slot.repeats)))
        for name in mentions(plan.form, slot.item):
            meant = plan.structure.meant(name, slot)
            if meant is not None:
                plan.of[meant].readers.append(Wire(step, shared_repeats(meant, slot)))
    for step in plan.steps:
        for wires in (step.users, step.checkers, step.readers, step.row_users):
            wires[:] = _widest(wires)


def _connect(plan: Plan, step: Step, looks: Iterable[Use], *, settling: bool) -> None:
    for use in looks:
        seen = plan.of[use.slot]
        wire = Wire(step, min(use.shared, len(step.slot.repeats)))
        if not settling:
            seen.checkers.append(wire)
            continue
        if seen.rank < step.rank:
            seen.users.append(wire)
        if isinstance(use.slot.item, Repeat):
            seen.row_users.append(wire)


def _widest(wires: list[Wire]) -> list[Wire]:
    """Of several wires to one step the one that reaches most rows, in the order of settling."""
    found: dict[Step, Wire] = {}
    for wire in wires:
        known = found.get(wire.to)
        if known is None or wire.shared < known.shared:
            found[wire.to] = wire
    return sorted(found.values(), key=lambda wire: wire.to.rank)


def later_questions(plan: Plan, step: Step) -> tuple[str, ...]:
    """Return the questions that hang on a question, itself first, directly or not."""
    found = {step}
    for one in plan.steps[step.rank :]:
        if one in found:
            found.update(wire.to for wire in (*one.children, *one.users))
    return tuple(one.name for one in plan.steps if one in found and one.question is not None)
