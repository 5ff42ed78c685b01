"""Changes that were written and are not among the heads yet, and what they took the place of.

Of changes that came as columns all that their heads and rows need is still in memory: only heads that stood
beside them before are read from the file.
"""

import json
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from qi_desktop.storage.database import Database
from qi_desktop.storage.ledger.fresh_heads import Come, FreshHeads, Identity, Lying
from qi_desktop.storage.ledger.projection import Place
from qi_desktop.storage.ledger.sifting import Fresh

# Each head goes by the place where it lies: that of the change that supersedes it, as a rule. Those of a
# record's single columns, which a change of its compound field supersedes too, are looked for in the changes.
_LOST = """
DELETE FROM head_row WHERE (subject, field, laptop, sequence) IN (
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?))
RETURNING laptop, sequence
"""
_LOST_ELSEWHERE = """
DELETE FROM head_row WHERE (subject, field, laptop, sequence) IN (
    SELECT subject, field, laptop, sequence FROM json_each(?) AS old
    JOIN change_row ON laptop = old.value ->> 0 AND sequence = old.value ->> 1)
RETURNING (SELECT kind FROM subject WHERE number = head_row.subject),
    (SELECT record FROM subject WHERE number = head_row.subject), field
"""
# In the order in which the heads lie: one page after another is filled, whoever wrote the changes.
_NEW = """
INSERT INTO head_row SELECT subject, field, change.laptop, change.sequence
FROM json_each(?) AS run CROSS JOIN change_row AS change ON change.laptop = run.value ->> 0
    AND change.sequence BETWEEN run.value ->> 1 AND run.value ->> 2
WHERE NOT EXISTS (SELECT 1 FROM superseded AS old
    WHERE old.laptop = change.laptop AND old.sequence = change.sequence)
ORDER BY subject, field, change.laptop, change.sequence
"""


class Moved(NamedTuple):
    """What came of moving heads: those that are known, and the places to be shown from the file."""

    heads: FreshHeads
    lost: set[Place]


class Headless:
    """Changes that were written since heads were moved."""

    def __init__(self, database: Database) -> None:
        """Begin with none."""
        self._database = database
        self._told, self._kept = _Runs(), _Runs()
        self._heads = FreshHeads(database)
        self._old: dict[Identity, Lying] = {}
        self._old_elsewhere: set[Identity] = set()

    @property
    def many(self) -> int:
        """Return how much is waiting."""
        return self._told.changes + self._heads.many + len(self._old) + len(self._old_elsewhere)

    @property
    def any(self) -> bool:
        """Tell whether any change was written."""
        return self._told.any or self._kept.any

    def add(self, fresh: Sequence[Fresh], old: Collection[Identity]) -> None:
        """Add changes whose heads are told from the file, and what they supersede."""
        for number, first, last in _stretches(fresh):
            self._told.add(number, first, last)
        self._old_elsewhere.update(one for one in old if not self._told.ends_with(*one))

    def add_columns(self, come: Come) -> None:
        """Add changes of a laptop that follow one another."""
        self._kept.add(come.number, come.columns.first, come.columns.sequences[-1])
        self._old |= self._heads.add(come)

    def move(self) -> Moved:
        """Give the fields of all these changes their heads."""
        left = self._lose()
        elsewhere = self._old_elsewhere.union(self._old)
        lost: set[Place] = set()
        if elsewhere:
            lost.update(self._database.tuples(_LOST_ELSEWHERE, (json.dumps(sorted(elsewhere)),)))
        if gone := self._kept.among(elsewhere):
            self._heads.let_go(gone)
        if self._told.any:
            self._database.run(_NEW, (json.dumps(self._told.runs()),))
        self._heads.write(also_of_new=self._told.any)
        return Moved(self._heads, lost.union(self._heads.without(left)))

    def _lose(self) -> list[Lying]:
        """Take away superseded heads where they are thought to lie; returns where there were any."""
        if not self._old:
            return []
        wanted = json.dumps(sorted((subject, name, *one) for one, ((_, name), subject) in self._old.items()))
        found = list(self._database.tuples(_LOST, (wanted,)))
        return [self._old.pop(one) for one in found]


class _Runs:
    """Changes by laptop, as first and last of those that follow one another."""

    def __init__(self) -> None:
        self.changes = 0
        self._done: list[tuple[int, int, int]] = []
        self._latest: dict[int, tuple[int, int]] = {}

    @property
    def any(self) -> bool:
        return bool(self._latest)

    def add(self, number: int, first: int, last: int) -> None:
        self.changes += last - first + 1
        before = self._latest.get(number)
        if before and before[1] + 1 == first:
            self._latest[number] = before[0], last
            return
        if before:
            self._done.append((number, *before))
        self._latest[number] = first, last

    def ends_with(self, number: int, sequence: int) -> bool:
        """Tell whether the latest run of a laptop holds a change."""
        first, last = self._latest.get(number, (1, 0))
        return first <= sequence <= last

    def among(self, wanted: Collection[Identity]) -> set[Identity]:
        """Return which of these changes are in a run."""
        runs = self.runs()
        return {
            one
            for one in wanted
            if any(number == one[0] and first <= one[1] <= last for number, first, last in runs)
        }

    def runs(self) -> list[tuple[int, int, int]]:
        return sorted([*self._done, *((number, *run) for number, run in self._latest.items())])


def _stretches(fresh: Sequence[Fresh]) -> Iterator[tuple[int, int, int]]:
    """Yield the changes as laptop, first and last sequence of those that follow one another."""
    sequences = [change[2][0] for change in fresh]
    if fresh[0][0] == fresh[-1][0] and len({change[0] for change in fresh}) == 1:
        first, last = min(sequences), max(sequences)
        if last - first + 1 == len(sequences):
            yield fresh[0][0], first, last
            return
    found: list[tuple[int, int, int]] = []
    for number, sequence in sorted([(change[0], change[2][0]) for change in fresh]):
        if found and found[-1][0] == number and found[-1][2] + 1 == sequence:
            found[-1] = number, found[-1][1], sequence
        else:
            found.append((number, sequence, sequence))
    yield from found
