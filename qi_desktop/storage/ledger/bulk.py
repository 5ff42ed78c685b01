"""Rows by the thousand: what differs is written in batches, one change a row."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import repeat
from operator import itemgetter
from typing import NamedTuple, TypeVar

from qi_desktop.foundation.portions import SIZE, portions
from qi_desktop.foundation.progress import Progress
from qi_desktop.storage.database import Database
from qi_desktop.storage.kinds import COMPOUNDS
from qi_desktop.storage.ledger import compound_rows
from qi_desktop.storage.ledger.chain import written
from qi_desktop.storage.ledger.compound import Facts, changed_facts, facts_in, sides
from qi_desktop.storage.ledger.heads import Head, heads_by_record
from qi_desktop.storage.ledger.object_texts import Cell, ObjectTexts
from qi_desktop.storage.ledger.projection import Place, in_compound, note_contested
from qi_desktop.storage.ledger.tail import New, Tail
from qi_desktop.storage.model import ChangeUnknown, FieldContested

T = TypeVar("T")
Row = tuple[Cell, ...]
Columns = Sequence[Sequence[Cell]]
Held = Mapping[str, Sequence[Head]]


class Counted(NamedTuple):
    """How many of the rows were new, said something new, or were as they had been."""

    added: int
    changed: int
    unchanged: int


class Bulk:
    """Writes rows of one kind that has a compound field; every row gives all columns of it."""

    def __init__(self, database: Database, tail: Tail, kind: str) -> None:
        """Prepare to write rows of this kind."""
        self._database, self._tail, self._kind = database, tail, kind
        self._compound = COMPOUNDS[kind]
        columns = self._compound.columns
        self._telling = [name for name in columns if name not in self._compound.origin]
        self._told = itemgetter(*map(columns.index, self._telling))
        self._texts = ObjectTexts(columns)
        self.records: set[tuple[str, str]] = set()

    def put(
        self, records: Sequence[str], columns: Mapping[str, Sequence[Cell]], progress: Progress | None
    ) -> Counted:
        """Write what differs from what is held, in the order of the records' ids."""
        if unknown := columns.keys() ^ set(self._compound.columns):
            raise ChangeUnknown(self._kind, min(unknown))
        order = _order(records)
        held = self._database.value(f'SELECT 1 FROM "{self._kind}" LIMIT 1') is not None
        values = [columns[name] for name in self._compound.columns]
        counted = [Counted(0, 0, 0)]
        for done, places in enumerate(portions(order)):
            if progress:
                progress.report(done * SIZE, len(order))
            (some,), picked = _picked([records], places), _picked(values, places)
            counted.append(self._put_some(some, picked, self._held(some) if held else {}))
        return Counted(*map(sum, zip(*counted, strict=True)))

    def alter(self, records: Sequence[str], facts: Mapping[str, Cell]) -> None:
        """Give many records the same few facts; the others of each stay as they are."""
        for some in portions(sorted(set(records))):
            held = self._held(some)
            changed = {
                one: changed_facts(self._compound, self._now(one, held.get(one, ())), facts) for one in some
            }
            self._renew({one: new for one, new in changed.items() if new is not None}, held)

    def _put_some(self, records: Sequence[str], columns: Columns, held: Held) -> Counted:
        if not held:
            self._add(records, columns)
            return Counted(len(records), 0, 0)
        rows = dict(zip(records, zip(*columns, strict=True), strict=True))
        new = [record for record in records if record not in held]
        if new:
            self._add(new, list(zip(*[rows[record] for record in new], strict=True)))
        changed = [record for record, heads in held.items() if self._differs(record, rows[record], heads)]
        self._renew({record: self._facts(rows[record]) for record in changed}, held)
        return Counted(len(new), len(changed), len(records) - len(new) - len(changed))

    def _held(self, records: Sequence[str]) -> Held:
        held = heads_by_record(self._database, self._kind, records)
        mine = {
            record: [head for head in heads if in_compound(self._kind, head.field)]
            for record, heads in held.items()
        }
        return {record: heads for record, heads in mine.items() if heads}

    def _add(self, records: Sequence[str], columns: Columns) -> None:
        """Write rows of which nothing is held yet."""
        self._tail.add_first(self._kind, self._compound.field, records, self._texts.of(columns))
        compound_rows.write(self._database, self._kind, zip(records, *columns, strict=True))
        self.records.update(zip(repeat(self._kind), records))

    def _renew(self, changed: Mapping[str, Facts], held: Held) -> None:
        """Write rows of which something is held; a head of a single column gives way too."""
        values = [New(record, written(facts), held.get(record, ())) for record, facts in changed.items()]
        self._tail.add(self._kind, self._compound.field, values)
        compound_rows.show(self._database, self._kind, changed)
        note_contested(self._database, list(self._left(values)))
        self.records.update(zip(repeat(self._kind), changed))

    def _left(self, values: Sequence[New]) -> Iterator[Place]:
        """Yield the columns that had heads of their own before, of which none can be contested now."""
        for new in values:
            for head in new.supersedes:
                if head.field != self._compound.field:
                    yield self._kind, new.record, head.field

    def _differs(self, record: str, row: Row, heads: Sequence[Head]) -> bool:
        if len(heads) == 1 and heads[0].field == self._compound.field:
            return tuple(map(facts_in(heads[0].value).get, self._telling)) != self._told(row)
        return changed_facts(self._compound, self._now(record, heads), self._facts(row)) is not None

    def _facts(self, row: Row) -> Facts:
        return {
            name: value for name, value in zip(self._compound.columns, row, strict=True) if value is not None
        }

    def _now(self, record: str, heads: Sequence[Head]) -> Facts:
        now, *other = sides(self._compound, heads)
        if other:
            raise FieldContested(self._kind, record, self._compound.field)
        return now


def _order(records: Sequence[str]) -> list[int]:
    """Return the places of records in the order of their ids; of one that comes twice the later place.

    Neighbours in the order of writing are neighbours in every index: pages fill one after another.
    """
    places: Sequence[int] = range(len(records))
    if len(set(records)) < len(records):
        places = list(dict(zip(records, places, strict=True)).values())
    return sorted(places, key=records.__getitem__)


def _picked(columns: Sequence[Sequence[T]], places: Sequence[int]) -> list[Sequence[T]]:
    if len(places) == 1:
        return [[column[places[0]]] for column in columns]
    return list(map(itemgetter(*places), columns))
