"""Which slots an expression looks at, found without evaluating it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from qi_desktop.forms.expressions.compiler import name_meant
from qi_desktop.forms.expressions.errors import ExpressionFault
from qi_desktop.forms.expressions.expression import Expression
from qi_desktop.forms.expressions.syntax import Call, Part, Path, Reference, Step, inner_parts
from qi_desktop.forms.flow.structure import Slot, Structure, shared_repeats

_ELSEWHERE = frozenset({"instance", "pulldata"})


@dataclass(eq=False)
class UnknownReference(ExpressionFault):
    """An expression refers to something the form does not have."""


@dataclass(frozen=True, slots=True)
class Use:
    """One slot an expression looks at.

    ``own`` means the question itself (a dot); ``distant`` means possibly another row; ``shared`` counts
    the repeats, outermost first, in whose same row it looks.
    """

    slot: Slot
    own: bool = False
    distant: bool = False
    shared: int = 0


def uses(
    expression: Expression, slot: Slot, structure: Structure, columns: Iterable[str] = ()
) -> tuple[Use, ...]:
    """Return what an expression of a slot looks at; ``columns`` are those of a list of choices."""
    return tuple(
        _Finder(expression.text, slot, structure, frozenset(columns)).found(expression.parts, (slot,))
    )


@dataclass(slots=True)
class _Finder:
    text: str
    slot: Slot
    structure: Structure
    columns: frozenset[str]

    def found(self, part: Part, here: tuple[Slot, ...], *, distant: bool = False) -> Iterator[Use]:
        match part:
            case Reference():
                meant = self.meant(part.name, part)
                yield Use(meant, distant=distant, shared=shared_repeats(meant, self.slot))
            case Path():
                yield from self.on_path(part, here, distant=distant)
            case Call("indexed-repeat", arguments):
                yield Use(self.meant(name_meant(arguments[0]) or "", part), distant=True)
                for row in arguments[2::2]:
                    yield from self.found(row, here)
            case Call("jr:choice-name", arguments):
                yield from self.found(arguments[0], here, distant=distant)
            case _:
                for inner in inner_parts(part):
                    yield from self.found(inner, here, distant=distant)

    def meant(self, name: str, part: Part) -> Slot:
        slot = self.structure.meant(name, self.slot)
        if slot is None:
            several = name in self.structure.by_node
            reason = (
                f"several questions are named {name}" if several else f"there is no question named {name}"
            )
            raise UnknownReference(self.text, part.position, reason)
        return slot

    def on_path(self, path: Path, here: tuple[Slot, ...], *, distant: bool) -> Iterator[Use]:
        start = self.start(path, here)
        if not isinstance(path.origin, str) and start is None:
            yield from self.found(path.origin, here)
        distant = distant or any(step.conditions for step in path.steps)
        places, only_self, reach = start, path.origin == ".", self.reach(path, start, here)
        for number, step in enumerate(path.steps):
            places = self.stepped(places, step, path, first=number == 0)
            only_self = only_self and step.axis == "self"
            reach = _narrower(reach, step, places)
            for condition in step.conditions:
                yield from self.found(condition, places or ())
        for place in places or ():
            if place is not self.structure.root:
                shared = min(reach, shared_repeats(place, self.slot))
                yield Use(place, own=only_self, distant=distant, shared=shared)

    def reach(self, path: Path, start: tuple[Slot, ...] | None, here: tuple[Slot, ...]) -> int:
        """How many repeats are held to their own row where a path starts; within a condition, none."""
        if isinstance(path.origin, Reference):
            return min((shared_repeats(slot, self.slot) for slot in start or ()), default=0)
        own = path.origin == "/" or not isinstance(path.origin, str) or here == (self.slot,)
        return len(self.slot.chain) if own else 0

    def start(self, path: Path, here: tuple[Slot, ...]) -> tuple[Slot, ...] | None:
        """None stands for places that are not part of the form: lists of choices."""
        match path.origin:
            case "/":
                return (self.structure.root,)
            case str():
                return here or None
            case Reference(name):
                return (self.meant(name, path),)
            case Call("current"):
                return (self.slot,)
            case _:
                return None

    def stepped(
        self, places: tuple[Slot, ...] | None, step: Step, path: Path, *, first: bool
    ) -> tuple[Slot, ...] | None:
        if places is None or (path.origin == "." and step.axis == "child" and step.name in self.columns):
            return None
        if path.origin == "/" and first and step.axis == "child":
            return places
        reached = tuple(dict.fromkeys(slot for place in places for slot in _reached(place, step.axis)))
        named = tuple(slot for slot in reached if step.name in {"*", slot.node})
        if not named:
            raise UnknownReference(self.text, path.position, f"the path leads to nothing at {step.name}")
        return named


def _narrower(reach: int, step: Step, places: tuple[Slot, ...] | None) -> int:
    """A step out of a repeat, a condition, or a search of all depths lets go of the own row."""
    if step.conditions or step.axis == "any":
        return 0
    if step.axis == "parent":
        return min([reach, *(len(place.chain) for place in places or ())])
    return reach


def _reached(slot: Slot, axis: str) -> Iterator[Slot]:
    if axis == "child":
        yield from slot.inside
    elif axis == "parent":
        if slot.parent is not None:
            yield slot.parent
    else:
        yield slot
        if axis == "any":
            for inner in slot.inside:
                yield from _reached(inner, axis)
