"""The order in which slots are settled: what an expression looks at comes before what it decides."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

from qi_desktop.forms.expressions.errors import ExpressionFault
from qi_desktop.forms.expressions.expression import Expression
from qi_desktop.forms.flow.references import Use, uses
from qi_desktop.forms.flow.rules import Rules
from qi_desktop.forms.flow.structure import Slot, Structure
from qi_desktop.foundation.errors import InputError

Needs = dict[Slot, frozenset[Slot]]


@dataclass(eq=False)
class CircularForm(InputError):
    """Questions that wait for one another; ``slots`` are they, in a circle."""

    slots: tuple[Slot, ...]

    def __post_init__(self) -> None:
        """Name the questions, for people."""
        self.names = tuple(slot.name for slot in self.slots)

    def __str__(self) -> str:
        """Show the circle."""
        return " → ".join((*self.names, self.names[0]))


@dataclass(frozen=True, slots=True)
class Dependencies:
    """What each slot needs to be settled, and what its checks look at.

    ``settled_by`` and ``checked_by`` hold every single look, those at the slot itself and around it too.
    """

    settling: Needs
    checking: Needs
    faults: tuple[tuple[Slot, str, ExpressionFault], ...]
    settled_by: Mapping[Slot, tuple[Use, ...]]
    checked_by: Mapping[Slot, tuple[Use, ...]]


def dependencies_of(structure: Structure, rules: Mapping[Slot, Rules]) -> Dependencies:
    """Find what every slot depends on; faults are collected, not raised."""
    settling: Needs = {}
    checking: Needs = {}
    settled_by: dict[Slot, tuple[Use, ...]] = {}
    checked_by: dict[Slot, tuple[Use, ...]] = {}
    faults: _Faults = []
    for slot in structure.slots:
        looks = tuple(_looks(structure, slot, rules[slot].settling(), faults))
        needed = {use.slot for name, use in looks if not _looks_at_itself(use, slot, name)}
        around = {slot.parent} if slot.parent and slot.parent is not structure.root else set[Slot]()
        settling[slot] = frozenset(needed | around)
        settled_by[slot] = tuple(use for _, use in looks)
        checked_by[slot] = tuple(use for _, use in _looks(structure, slot, rules[slot].checking(), faults))
        checking[slot] = frozenset({slot, *(use.slot for use in checked_by[slot])})
    return Dependencies(settling, checking, tuple(faults), settled_by, checked_by)


_Faults = list[tuple[Slot, str, ExpressionFault]]


def _looks(
    structure: Structure, slot: Slot, expressions: Iterable[tuple[str, Expression]], faults: _Faults
) -> Iterator[tuple[str, Use]]:
    for name, expression in expressions:
        columns = _columns(structure, slot) if name == "choice_filter" else ()
        try:
            for use in uses(expression, slot, structure, columns):
                yield name, use
        except ExpressionFault as fault:
            faults.append((slot, name, fault))


def _looks_at_itself(use: Use, slot: Slot, rule: str) -> bool:
    """A calculation may see its own earlier value, and the value of its own question in other rows."""
    if use.slot in slot.chain or _around(use.slot, slot):
        return True
    return use.slot is slot and ((use.own and rule == "calculation") or (use.distant and bool(slot.repeats)))


def _around(outer: Slot, inner: Slot) -> bool:
    place = inner.parent
    while place is not None and place is not outer:
        place = place.parent
    return place is outer


def _columns(structure: Structure, slot: Slot) -> set[str]:
    choices = structure.form.choices.get(getattr(slot.item, "choices", ""), ())
    return {"name", "label"}.union(*(choice.columns for choice in choices))


def settled_order(structure: Structure, needs: Needs) -> list[Slot]:
    """Return all slots so that each comes after what it needs, otherwise in the order of the form."""
    waiting = {slot: len(needs[slot]) for slot in structure.slots}
    wanted_by: dict[Slot, list[Slot]] = {slot: [] for slot in structure.slots}
    for slot, needed in needs.items():
        for one in needed:
            wanted_by[one].append(slot)
    ready = [(slot.index, slot) for slot, count in waiting.items() if not count]
    heapify(ready)
    order: list[Slot] = []
    while ready:
        _, slot = heappop(ready)
        order.append(slot)
        for later in wanted_by[slot]:
            waiting[later] -= 1
            if not waiting[later]:
                heappush(ready, (later.index, later))
    if len(order) < len(structure.slots):
        raise CircularForm(_circle(needs, {slot for slot, count in waiting.items() if count}))
    return order


def _circle(needs: Needs, stuck: set[Slot]) -> tuple[Slot, ...]:
    """Follow what waits for what until a slot comes round again."""
    slot = min(stuck, key=lambda one: one.index)
    path: list[Slot] = []
    while slot not in path:
        path.append(slot)
        slot = min(needs[slot] & stuck, key=lambda one: one.index)
    return tuple(path[path.index(slot) :])
