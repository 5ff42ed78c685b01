"""Rows by the thousand: what differs is written in batches, one change a row."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from json.encoder import encode_basestring
from operator import getitem, itemgetter
from typing import NamedTuple

from qi_desktop.foundation.portions import SIZE, portions
from qi_desktop.foundation.progress import Progress
from qi_desktop.storage.database import Database
from qi_desktop.storage.ledger import compound_rows
from qi_desktop.storage.ledger.chain import written
from qi_desktop.storage.ledger.compound import Facts, changed_facts, facts_in, sides
from qi_desktop.storage.ledger.heads import Head, heads_by_record
from qi_desktop.storage.ledger.projection import Place, in_compound, note_contested
from qi_desktop.storage.ledger.tail import New, Tail
from qi_desktop.storage.model import ChangeUnknown, FieldContested
from qi_desktop.storage.schema import COMPOUNDS

Cell = str | int | float | None
Row = tuple[Cell, ...]
Held = Mapping[str, Sequence[Head]]

WORDS_REMEMBERED = 4096


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
        self._text = writer_of(columns)
        self.records: set[tuple[str, str]] = set()

    def put(
        self, records: Sequence[str], columns: Mapping[str, Sequence[Cell]], progress: Progress | None
    ) -> Counted:
        """Write what differs from what is held, in the order of the records' ids."""
        if unknown := columns.keys() ^ set(self._compound.columns):
            raise ChangeUnknown(self._kind, min(unknown))
        # Neighbours in the order of writing are neighbours in every index: pages fill one after another.
        # Of a record that comes twice the later row counts.
        places = dict(zip(records, range(len(records)), strict=True))
        wanted = sorted(places)
        held = self._database.value("SELECT 1 FROM head WHERE kind = ? LIMIT 1", (self._kind,)) is not None
        values = [columns[name] for name in self._compound.columns]
        counted: list[Counted] = []
        for some in portions(wanted):
            if progress:
                progress.report(len(counted) * SIZE, len(wanted))
            rows = _rows(values, [places[record] for record in some])
            counted.append(self._put_some(some, rows, self._held(some) if held else {}))
        return Counted(*(sum(numbers) for numbers in zip(*counted, strict=True))) if counted else NONE

    def alter(self, records: Sequence[str], facts: Mapping[str, Cell]) -> None:
        """Give many records the same few facts; the others of each stay as they are."""
        for some in portions(sorted(set(records))):
            held = self._held(some)
            values: list[New] = []
            for record in some:
                heads = held.get(record, ())
                changed = changed_facts(self._compound, self._now(record, heads), facts)
                if changed is not None:
                    values.append(New(record, written(changed), heads))
            self._tail.add(self._kind, self._compound.field, values)
            compound_rows.show(self._database, self._kind, [new.record for new in values])
            self._note(values)

    def _held(self, records: Sequence[str]) -> Held:
        held = heads_by_record(self._database, self._kind, records)
        mine = {
            record: [head for head in heads if in_compound(self._kind, head.field)]
            for record, heads in held.items()
        }
        return {record: heads for record, heads in mine.items() if heads}

    def _put_some(self, records: Sequence[str], rows: Sequence[Row], held: Held) -> Counted:
        pairs = list(zip(records, rows, strict=True))
        if held:
            pairs = [
                (one, row) for one, row in pairs if one not in held or self._differs(one, row, held[one])
            ]
        values = [New(record, self._text(row), held.get(record, ())) for record, row in pairs]
        self._tail.add(self._kind, self._compound.field, values)
        compound_rows.write(self._database, self._kind, [(record, *row) for record, row in pairs])
        self._note(values)
        added = len(records) - len(held)
        return Counted(added, len(pairs) - added, len(records) - len(pairs))

    def _note(self, values: Sequence[New]) -> None:
        """Note which records changed, and that no column that had heads of its own is contested now."""
        note_contested(self._database, list(self._left(values)))
        self.records.update((self._kind, new.record) for new in values)

    def _left(self, values: Sequence[New]) -> Iterator[Place]:
        """Yield the columns that had heads of their own before."""
        for new in values:
            for head in new.supersedes:
                if head.field != self._compound.field:
                    yield self._kind, new.record, head.field

    def _differs(self, record: str, row: Row, heads: Sequence[Head]) -> bool:
        if len(heads) == 1 and heads[0].field == self._compound.field:
            return tuple(map(facts_in(heads[0].value).get, self._telling)) != self._told(row)
        given = dict(zip(self._compound.columns, row, strict=True))
        return changed_facts(self._compound, self._now(record, heads), given) is not None

    def _now(self, record: str, heads: Sequence[Head]) -> Facts:
        now, *other = sides(self._compound, heads)
        if other:
            raise FieldContested(self._kind, record, self._compound.field)
        return now


NONE = Counted(0, 0, 0)


def _rows(values: Sequence[Sequence[Cell]], places: Sequence[int]) -> list[Row]:
    return list(zip(*[[column[place] for place in places] for column in values], strict=True))


def writer_of(columns: Sequence[str]) -> Callable[[Row], str]:
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
        if value is None:
            return ""
        # Only texts are remembered: 1, 1.0 and True would be taken for each other.
        if not isinstance(value, str):
            return f"{self._name}:{value if type(value) is int else written(value)}"
        word = f"{self._name}:{encode_basestring(value)}"
        if len(self) < WORDS_REMEMBERED:
            self[value] = word
        return word
