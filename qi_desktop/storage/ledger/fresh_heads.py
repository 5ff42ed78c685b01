"""The heads that changes just written give to their fields, as they are known without reading them back."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, repeat
from typing import NamedTuple

from qi_desktop.storage.database import Database
from qi_desktop.storage.ledger.projection import Place
from qi_desktop.storage.ledger.stretch import Columns

_DEAD = "SELECT sequence FROM superseded WHERE laptop = ? AND sequence BETWEEN ? AND ?"
_STANDING = """
SELECT head.subject, laptop, sequence, change.value FROM json_each(?) AS wanted
CROSS JOIN head_row AS head ON head.subject = wanted.value AND head.field = ?
CROSS JOIN change_row AS change USING (laptop, sequence)
"""

Lying = tuple[int, str]
"""Where a head lies: the number of its record, and the field."""
Head = tuple[int, int, str | None]
"""The number of the laptop, the sequence, and the value; None once it is erased."""


class _Kept(NamedTuple):
    number: int
    columns: Columns
    subjects: Sequence[int]


class FreshHeads:
    """Of changes that came as columns, the heads of each kind and field by the numbers of their records."""

    def __init__(self, database: Database) -> None:
        """Begin with none; records that get their number from now on had no heads before."""
        self._database = database
        self._last_held: int = database.value("SELECT max(number) FROM subject") or 0
        self._kept: list[_Kept] = []
        self.records: dict[str, dict[int, str]] = defaultdict(dict)
        self.found: dict[str, dict[str, dict[int, Head]]] = defaultdict(lambda: defaultdict(dict))
        self.several: dict[tuple[str, str, int], list[Head]] = {}
        self.held: dict[tuple[str, str], list[int]] = {}

    def add(self, number: int, columns: Columns, subjects: Sequence[int]) -> None:
        """Add changes of a laptop that follow one another, with the numbers of their records."""
        self._kept.append(_Kept(number, columns, subjects))

    def settle(self, *, also_of_new: bool) -> None:
        """Find the heads among all changes that were added, and those that stood beside them before.

        These changes must not be among the heads of the file yet. ``also_of_new`` looks for heads of
        records too that are new themselves.
        """
        for kept in self._kept:
            self._gather(kept)
        self._kept.clear()
        for kind, by_field in self.found.items():
            for name, found in by_field.items():
                held = sorted(found if also_of_new else filter(self._last_held.__ge__, found))
                self.held[kind, name] = held
                self._stand_beside(kind, name, held)

    def without(self, lying: Iterable[Lying]) -> Iterator[Place]:
        """Yield those places where changes came and none of them is a head."""
        for subject, name in lying:
            for kind, records in self.records.items():
                if subject in records and subject not in self.found[kind][name]:
                    yield kind, records[subject], name

    def _gather(self, kept: _Kept) -> None:
        columns, subjects = kept.columns, kept.subjects
        first, last = columns.first, columns.first + len(subjects) - 1
        dead = [one - first for (one,) in self._database.tuples(_DEAD, (kept.number, first, last))]
        for code, (kind, name) in enumerate(columns.places):
            chosen = bytearray(columns.codes.translate(bytes(code == other for other in range(256))))
            self.records[kind].update(compress(zip(subjects, columns.records, strict=True), chosen))
            for place in dead:
                chosen[place] = 0
            some = (compress(one, chosen) for one in (columns.sequences, columns.texts))
            heads = list(zip(repeat(kept.number), *some))
            self._note(kind, name, list(compress(subjects, chosen)), heads)

    def _note(self, kind: str, name: str, subjects: Sequence[int], heads: Sequence[Head]) -> None:
        new = dict(zip(subjects, heads, strict=True))
        found = self.found[kind][name]
        if len(new) == len(heads) and found.keys().isdisjoint(new):
            found |= new
            return
        for subject, head in zip(subjects, heads, strict=True):
            self._add(kind, name, found, subject, head)

    def _add(self, kind: str, name: str, found: dict[int, Head], subject: int, head: Head) -> None:
        earlier = found.setdefault(subject, head)
        if earlier is not head:
            self.several.setdefault((kind, name, subject), [earlier]).append(head)

    def _stand_beside(self, kind: str, name: str, held: Sequence[int]) -> None:
        found = self.found[kind][name]
        if held:
            for subject, *head in self._database.tuples(_STANDING, (json.dumps(held), name)):
                self._add(kind, name, found, subject, tuple(head))
