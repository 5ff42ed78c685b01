"""The form as a tree of slots: where every question stands, and in which repeats."""

from dataclasses import dataclass, field

from qi_desktop.forms.definition import Form, Group, Item, Question, Repeat


@dataclass(slots=True, eq=False, repr=False)
class Slot:
    """One item of the form in its place; ``repeats`` are the repeats around it, outermost first."""

    item: Item
    parent: "Slot | None"
    index: int
    repeats: "tuple[Slot, ...]"
    inside: "list[Slot]" = field(default_factory=list["Slot"])
    seen: "dict[str, Seen]" = field(default_factory=dict[str, "Seen"])
    """What the names its rules mention mean from here, found once."""
    name: str = field(init=False)
    """The item's unique name."""

    def __post_init__(self) -> None:
        """Take the name from the item; it is asked for at every step of every rule."""
        self.name = self.item.name

    @property
    def node(self) -> str:
        """The name expressions and paths use."""
        return self.item.node

    @property
    def chain(self) -> "tuple[Slot, ...]":
        """The repeats whose rows tell this place apart, itself included when it is one."""
        return (*self.repeats, self) if isinstance(self.item, Repeat) else self.repeats


@dataclass(frozen=True, slots=True)
class Seen:
    """What a name means from somewhere: a slot, the rows both share, and whether it is one single answer."""

    slot: Slot
    shared: int
    single: bool


def shared_repeats(one: Slot, other: Slot) -> int:
    """Count the repeats that stand around both, outermost first; a repeat is meant with all its rows."""
    shared = 0
    for mine, theirs in zip(one.repeats, other.chain, strict=False):
        if mine is not theirs:
            break
        shared += 1
    return shared


class Structure:
    """All slots of a form, by order and by name."""

    def __init__(self, form: Form) -> None:
        """Lay out the form's items as slots."""
        self.form = form
        self.root = Slot(Group(form.name, form.items), None, 0, ())
        self.slots: list[Slot] = []
        self.by_name: dict[str, Slot] = {}
        self.by_node: dict[str, list[Slot]] = {}
        self._lay_out(self.root)
        self.questions = [slot for slot in self.slots if isinstance(slot.item, Question)]

    def _lay_out(self, slot: Slot) -> None:
        if isinstance(slot.item, Question):
            return
        for item in slot.item.items:
            inner = Slot(item, slot, len(self.slots) + 1, slot.chain)
            slot.inside.append(inner)
            self.slots.append(inner)
            self.by_name[inner.name] = inner
            self.by_node.setdefault(inner.node, []).append(inner)
            self._lay_out(inner)

    def seen(self, name: str, origin: Slot) -> Seen | None:
        """Return what ``${name}`` means from a slot; known from then on."""
        slot = self.meant(name, origin)
        if slot is None:
            return None
        shared = shared_repeats(slot, origin)
        single = isinstance(slot.item, Question) and shared == len(slot.repeats)
        origin.seen[name] = Seen(slot, shared, single)
        return origin.seen[name]

    def meant(self, name: str, origin: Slot) -> Slot | None:
        """Return the slot ``${name}`` means; of namesakes the nearest one around the origin."""
        named = self.by_node.get(name, [])
        if len(named) == 1:
            return named[0]
        place: Slot | None = origin
        while named and place is not None:
            near = [slot for slot in named if slot.parent is place]
            if near:
                return near[0]
            place = place.parent
        return None
