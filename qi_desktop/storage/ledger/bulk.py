"""Rows by the thousand: what differs is written in batches, one change a row."""

from collections.abc import Callable, Iterable, Sequence
from json.encoder import encode_basestring
from operator import getitem, itemgetter
from typing import NamedTuple

from qi_desktop.foundation.portions import portions
from qi_desktop.foundation.progress import Progress
from qi_desktop.storage.database import Database
from qi_desktop.storage.ledger import compound_rows
from qi_desktop.storage.ledger.chain import written
from qi_desktop.storage.ledger.compound import changed_facts, facts_in, sides
from qi_desktop.storage.ledger.heads import Head, heads_by_record
from qi_desktop.storage.ledger.projection import in_compound, note_contested
from qi_desktop.storage.ledger.tail import New, Tail
from qi_desktop.storage.model import ChangeUnknown, FieldContested
from qi_desktop.storage.schema import COMPOUNDS

Cell = str | int | float | None
Row = tuple[str, Sequence[Cell]]

ROWS_AT_ONCE = 1000
WORDS_REMEMBERED = 4096


class Counted(NamedTuple):
    """How many of the rows were new, said something new, or were as they had been."""

    added: int
    changed: int
    unchanged: int


class Bulk:
    """Writes rows of one kind; every row gives all the same columns."""

    def __init__(self, database: Database, tail: Tail, kind: str, columns: Sequence[str]) -> None:
        """Prepare to write these columns; each must be one of the kind's compound field."""
        self._compound = COMPOUNDS[kind]
        if unknown := set(columns) ^ set(self._compound.columns):
            raise ChangeUnknown(kind, min(unknown))
        self._database, self._tail = database, tail
        self._kind, self._columns = kind, tuple(columns)
        self._in_table_order = itemgetter(*(self._columns.index(name) for name in self._compound.columns))
        telling = [name for name in self._columns if name not in self._compound.origin]
        self._telling = telling
        self._told = itemgetter(*map(self._columns.index, telling))
        self._text = writer_of(self._columns)
        self.records: set[tuple[str, str]] = set()

    def put(self, rows: Iterable[Row], progress: Progress | None) -> Counted:
        """Write what differs from what is held, in the order of the records' ids."""
        # Neighbours in the order of writing are neighbours in every index: pages fill one after another.
        wanted = sorted(dict(rows).items())
        any_held = self._database.value("SELECT 1 FROM head WHERE kind = ? LIMIT 1", (self._kind,))
        counted = Counted(0, 0, 0)
        for number, batch in enumerate(portions(wanted, ROWS_AT_ONCE)):
            if progress:
                progress.report(number * ROWS_AT_ONCE, len(wanted))
            some = self._put_some(batch, self._held(batch) if any_held else {})
            counted = Counted(*map(sum, zip(counted, some, strict=True)))
        return counted

    def _held(self, batch: Sequence[Row]) -> dict[str, list[Head]]:
        held = heads_by_record(self._database, self._kind, [record for record, _ in batch])
        return {
            record: mine
            for record, heads in held.items()
            if (mine := [head for head in heads if in_compound(self._kind, head.field)])
        }

    def _put_some(self, batch: Sequence[Row], held: dict[str, list[Head]]) -> Counted:
        values: list[New] = []
        cells: list[tuple[Cell, ...]] = []
        known = 0
        for record, row in batch:
            heads = held.get(record, ())
            known += bool(heads)
            if heads and not self._differs(record, row, heads):
                continue
            values.append(New(record, self._text(row), heads))
            cells.append((record, *self._in_table_order(row)))
        self._tail.add(self._kind, self._compound.field, values)
        compound_rows.write(self._database, self._kind, cells)
        self._tidy_contested(values)
        self.records.update((self._kind, new.record) for new in values)
        added = len(batch) - known
        return Counted(added, len(values) - added, len(batch) - len(values))

    def _tidy_contested(self, values: Sequence[New]) -> None:
        """Note anew whether columns that had heads of their own are contested, now that these are gone."""
        single = self._compound.columns
        gone = [
            (self._kind, new.record, head.field)
            for new in values
            for head in new.supersedes
            if head.field in single
        ]
        note_contested(self._database, gone)

    def _differs(self, record: str, row: Sequence[Cell], heads: Sequence[Head]) -> bool:
        if len(heads) == 1 and heads[0].field == self._compound.field:
            return tuple(map(facts_in(heads[0].value).get, self._telling)) != self._told(row)
        now, *other = sides(self._compound, heads)
        if other:
            raise FieldContested(self._kind, record, self._compound.field)
        return changed_facts(self._compound, now, dict(zip(self._columns, row, strict=True))) is not None


def writer_of(columns: Sequence[str]) -> Callable[[Sequence[Cell]], str]:
    """Return a writer of rows as JSON objects, the same text as ``chain.written`` gives."""
    order = sorted(columns)
    pick = itemgetter(*map(columns.index, order))
    words = [_Words(name) for name in order]
    return lambda row: f"{{{','.join(filter(None, map(getitem, words, pick(row))))}}}"


class _Words(dict[Cell, str]):
    """One column's values as they stand in an object; the texts of frequent values are remembered."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = encode_basestring(name)

    def __missing__(self, value: Cell) -> str:
        word = "" if value is None else f"{self._name}:{_told(value)}"
        # Only texts are remembered: 1, 1.0 and True would be taken for each other.
        if len(self) < WORDS_REMEMBERED and isinstance(value, str):
            self[value] = word
        return word


def _told(value: Cell) -> str:
    return encode_basestring(value) if isinstance(value, str) else written(value)
