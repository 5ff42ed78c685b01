"""The heads that changes just written give to their fields, as they are known without reading them back."""

import json
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import compress, repeat
from typing import NamedTuple

from qi_desktop.storage.database import Database
from qi_desktop.storage.ledger.projection import Place
from qi_desktop.storage.ledger.stretch import Columns

_STANDING = """
SELECT head.subject, laptop, sequence, change.value FROM json_each(?) AS wanted
CROSS JOIN head_row AS head ON head.subject = wanted.value AND head.field = ?
CROSS JOIN change_row AS change USING (laptop, sequence)
"""
_INSERTED = "INSERT INTO head_row VALUES (?, ?, ?, ?)"

Field = tuple[str, str]
"""A kind and a field of it."""
Lying = tuple[Field, int]
"""Where a head lies: the field, and the number of the record."""
Identity = tuple[int, int]
Head = tuple[int, int, str | None]
"""The number of the laptop, the sequence, and the value; None once it is erased."""


class Come(NamedTuple):
    """Changes of a laptop that follow one another, with what the file knows of them."""

    number: int
    """The number of the laptop."""
    columns: Columns
    numbers: Sequence[int]
    """Those of the different records."""
    subjects: Sequence[int]
    """Those of each change's record."""
    old: Mapping[Identity, Lying]
    """What they supersede, with where it lies if it lies where they do themselves, as a rule."""
    dead: Sequence[int]
    """The sequences of those that were superseded by what came before them."""


class FreshHeads:
    """Of changes that came as columns, the heads of each kind and field by the numbers of their records."""

    def __init__(self, database: Database) -> None:
        """Begin with none; records that get their number from now on had no heads before."""
        self._database = database
        self._last_held: int = database.value("SELECT max(number) FROM subject") or 0
        self.records: dict[str, dict[int, str]] = defaultdict(dict)
        self.found: dict[Field, dict[int, Head]] = defaultdict(dict)
        """One head of each field of each record."""
        self.several: dict[Lying, list[Head]] = {}
        """All heads, that one among them, where there are several."""
        self.held: dict[Field, list[int]] = {}
        """The records that may have been held before."""

    @property
    def many(self) -> int:
        """Return how many fields of records have a head here."""
        return sum(map(len, self.found.values()))

    def add(self, come: Come) -> dict[Identity, Lying]:
        """Add changes; returns which of those they supersede are not among the heads known here."""
        number, columns, numbers, subjects, *_ = come
        dead, unknown = self._superseded(come)
        for subject, (kind, record) in zip(numbers, columns.subjects, strict=True):
            self.records[kind][subject] = record
        for code, (kind, name) in enumerate(columns.places):
            chosen = bytearray(columns.codes.translate(bytes(code == other for other in range(256))))
            for place in dead:
                chosen[place] = 0
            told = (compress(one, chosen) for one in (columns.sequences, columns.texts))
            heads = list(zip(repeat(number), *told))
            self._note((kind, name), list(compress(subjects, chosen)), heads)
        return unknown

    def _superseded(self, come: Come) -> tuple[list[int], dict[Identity, Lying]]:
        """Return the places of changes that are no heads, and what may be superseded in the file."""
        first, last = come.columns.first, come.columns.sequences[-1]
        dead = [one - first for one in come.dead]
        unknown: dict[Identity, Lying] = {}
        found, several = self.found, self.several
        for one, lying in come.old.items():
            laptop, sequence = one
            if laptop == come.number and first <= sequence <= last:
                dead.append(sequence - first)
                continue
            head = found[lying[0]].get(lying[1])
            if head is None:
                unknown[one] = lying
            elif head[1] == sequence and head[0] == laptop and lying not in several:
                del found[lying[0]][lying[1]]
            elif not self._drop(one, lying):
                unknown[one] = lying
        return dead, unknown

    def _drop(self, one: Identity, lying: Lying) -> bool:
        """Let a head go that is superseded; tells whether it lay there."""
        field, subject = lying
        found = self.found[field]
        head = found.get(subject)
        if head is None:
            return False
        several = self.several.get(lying)
        if several is None:
            lies = head[:2] == one
            if lies:
                del found[subject]
            return lies
        staying = [other for other in several if other[:2] != one]
        found[subject], self.several[lying] = staying[0], staying
        if len(staying) == 1:
            del self.several[lying]
        return len(staying) < len(several)

    def _note(self, field: Field, subjects: Sequence[int], heads: Sequence[Head]) -> None:
        new = dict(zip(subjects, heads, strict=True))
        found = self.found[field]
        if len(new) == len(heads) and found.keys().isdisjoint(new):
            found |= new
            return
        for subject, head in zip(subjects, heads, strict=True):
            self._add(field, found, subject, head)

    def _add(self, field: Field, found: dict[int, Head], subject: int, head: Head) -> None:
        earlier = found.setdefault(subject, head)
        if earlier is not head:
            self.several.setdefault((field, subject), [earlier]).append(head)

    def let_go(self, gone: Container[Identity]) -> None:
        """Let heads go wherever they lie."""
        for field, found in self.found.items():
            for subject, head in list(found.items()):
                for one in list(self.several.get((field, subject), (head,))):
                    if one[:2] in gone:
                        self._drop(one[:2], (field, subject))

    def write(self, *, also_of_new: bool) -> None:
        """Write the heads, and learn which stood beside them before.

        ``also_of_new`` looks for heads of records too that are new themselves.
        """
        rows = sorted(self._rows())
        for field, found in self.found.items():
            held = sorted(found if also_of_new else filter(self._last_held.__ge__, found))
            self.held[field] = held
            if held:
                wanted = json.dumps(held), field[1]
                for subject, *head in self._database.tuples(_STANDING, wanted):
                    self._add(field, found, subject, tuple(head))
        self._database.run_many(_INSERTED, rows)

    def _rows(self) -> Iterator[tuple[int, str, int, int]]:
        for field, found in self.found.items():
            name = field[1]
            yield from ((subject, name, head[0], head[1]) for subject, head in found.items())
        for (field, subject), several in self.several.items():
            yield from ((subject, field[1], head[0], head[1]) for head in several[1:])

    def without(self, lying: Iterable[Lying]) -> Iterator[Place]:
        """Yield those places where changes came and none of them is a head."""
        for (kind, name), subject in lying:
            if subject not in self.found[kind, name]:
                yield kind, self.records[kind][subject], name
