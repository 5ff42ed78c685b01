"""The answers of a form as expressions see them: places in a tree, rows and all."""

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import cast
from uuid import uuid4

from qi_desktop.forms.definition import Form, Repeat
from qi_desktop.forms.expressions.tree import Branch
from qi_desktop.forms.expressions.values import Node, Nodes, Scalar, Value
from qi_desktop.forms.flow.spots import Rows, Spot, Spots
from qi_desktop.forms.flow.structure import Slot, Structure


class ChoiceLists:
    """The lists of choices as trees (root/item/column), grown when first asked for."""

    def __init__(self, form: Form) -> None:
        """Keep the form whose lists these are."""
        self._form = form
        self._grown: dict[str, Branch] = {}

    def of(self, name: str) -> Branch | None:
        """Return a list as a tree, or None when the form has no such list."""
        if name not in self._grown:
            if name not in self._form.choices:
                return None
            self._grown[name] = self._tree(name)
        return self._grown[name]

    def items(self, name: str) -> list[Branch]:
        """Return the choices of a list as places."""
        tree = self.of(name)
        return tree.inside[0].inside if tree else []

    def _tree(self, name: str) -> Branch:
        tree = Branch(name)
        root = tree.grown("root")
        for position, choice in enumerate(self._form.choices[name], start=1):
            item = Branch("item", "", root, position)
            root.inside.append(item)
            for column, cell in {"name": choice.name, "label": choice.label, **choice.columns}.items():
                item.inside.append(Branch(column, cell, item))
        return tree


@dataclass(slots=True)
class FormWorld:
    """The answers settled so far; ``opened`` are the places around what a person declared relevant."""

    structure: Structure
    lists: ChoiceLists
    now: datetime
    rows: Spots[int]
    values: Spots[Scalar]
    shown: Spots[bool]
    opened: frozenset[Spot] = frozenset()

    @property
    def root(self) -> "Place":
        """The whole form."""
        return Place(self, self.structure.root, ())

    @property
    def version(self) -> str:
        """The version of the form."""
        return self.structure.form.version

    def value(self, name: str, origin: Node) -> Value:
        """Return one answer where one is meant, the places of all rows where several are."""
        place = cast("Place", origin)
        seen = place.slot.seen.get(name) or self.structure.seen(name, place.slot)
        if seen is None:
            return ""
        if not seen.single:
            return self._all(seen.slot, place.rows[: seen.shared])
        standing = self.values.named.get(seen.slot.name)
        if standing is None:
            return ""
        return standing.get(place.rows[: seen.shared] if seen.shared else (), "")

    def nodes(self, name: str, origin: Node) -> Nodes:
        """Return the relevant places of that name: of the origin's own row, or of all rows."""
        place = cast("Place", origin)
        seen = place.slot.seen.get(name) or self.structure.seen(name, place.slot)
        return () if seen is None else self._all(seen.slot, place.rows[: seen.shared])

    def everywhere(self, name: str) -> Nodes:
        """Return the relevant places of that name in all rows."""
        return tuple(node for slot in self.structure.by_node.get(name, ()) for node in self._all(slot, ()))

    def at_rows(self, name: str, rows: Mapping[str, float]) -> Node | None:
        """Return the first relevant place of that name in these rows, without looking through the others."""
        for slot in self.structure.by_node.get(name, ()):
            if rows.keys() <= {repeat.node for repeat in slot.chain}:
                for place in self._in_rows(slot, rows):
                    if self.is_relevant(slot, place):
                        return Place(self, slot, place)
        return None

    def _in_rows(self, slot: Slot, wanted: Mapping[str, float]) -> list[Rows]:
        found: list[Rows] = [()]
        for repeat in slot.chain:
            row = wanted.get(repeat.node)
            found = [(*rows, one) for rows in found for one in self._rows_meant(repeat, rows, row)]
        return found

    def _rows_meant(self, repeat: Slot, rows: Rows, row: float | None) -> Iterable[int]:
        count = self.count(repeat, rows)
        if row is None:
            return range(1, count + 1)
        return (int(row),) if 1 <= row <= count and row.is_integer() else ()

    def instance(self, name: str) -> Node | None:
        """Return a list of choices as places."""
        return self.lists.of(name)

    def choice_label(self, question: str, value: str) -> str:
        """Return the words of a choice."""
        return self.structure.form.choice_label(question, value)

    def new_id(self) -> str:
        """Return a fresh random id."""
        return str(uuid4())

    def random(self) -> float:
        """Return a number from 0 up to 1."""
        return random.random()  # noqa: S311  nothing secret hangs on it

    def _all(self, slot: Slot, shared: Rows) -> Nodes:
        return tuple(
            Place(self, slot, rows) for rows in self.rows_of(slot, shared) if self.is_relevant(slot, rows)
        )

    def rows_of(self, slot: Slot, shared: Rows = ()) -> list[Rows]:
        """Return the rows a slot has, below the shared ones; one blank row outside of repeats."""
        found = [shared]
        for repeat in slot.chain[len(shared) :]:
            found = [(*rows, row) for rows in found for row in range(1, self.count(repeat, rows) + 1)]
        return found

    def count(self, repeat: Slot, rows: Rows) -> int:
        """Return how many rows a repeat has."""
        return self.rows.at(repeat.name, rows) or 0

    def has(self, slot: Slot, rows: Rows) -> bool:
        """Tell whether every row of that path exists."""
        return all(
            row <= self.count(repeat, rows[:depth])
            for depth, (repeat, row) in enumerate(zip(slot.repeats, rows, strict=False))
        )

    def is_relevant(self, slot: Slot, rows: Rows) -> bool:
        """Tell whether a place is relevant, by its rule or because of what stands inside."""
        return self.is_shown(slot, rows) or (slot.name, rows) in self.opened

    def is_shown(self, slot: Slot, rows: Rows) -> bool:
        """Tell what the rules alone say; the rows of a repeat are relevant together or each by itself."""
        shown = self.shown.at(slot.name, rows)
        if shown is None and isinstance(slot.item, Repeat):
            shown = self.shown.at(slot.name, rows[:-1])
        return shown is not False


@dataclass(slots=True, eq=False)
class Place:
    """One place of the form's answers."""

    world: FormWorld
    slot: Slot
    rows: Rows

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Place) and other.slot is self.slot and other.rows == self.rows

    def __hash__(self) -> int:
        return hash((id(self.slot), self.rows))

    @property
    def name(self) -> str:
        """The name the author gave it."""
        return self.slot.node

    @property
    def value(self) -> Scalar:
        """The answer, or blank."""
        value = self.world.values.at(self.slot.name, self.rows)
        return "" if value is None else value

    @property
    def position(self) -> int:
        """The row of a repeat; 1 for everything else."""
        return self.rows[-1] if isinstance(self.slot.item, Repeat) and self.rows else 1

    @property
    def parent(self) -> "Place | None":
        """The place around this one."""
        if self.slot.parent is None:
            return None
        outer = self.slot.parent
        return Place(self.world, outer, self.rows[: len(outer.chain)])

    def children(self) -> "tuple[Place, ...]":
        """Return the relevant places inside."""
        return tuple(
            Place(self.world, slot, rows)
            for slot in self.slot.inside
            for rows in self.world.rows_of(slot, self.rows)
            if self.world.is_relevant(slot, rows)
        )
