"""One act of one person: the changed rows and their changes, in one transaction."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence

from qi_desktop.foundation.clock import moment_of
from qi_desktop.foundation.portions import portions
from qi_desktop.foundation.progress import Progress
from qi_desktop.storage.database import Database
from qi_desktop.storage.kinds import COMPOUNDS, INCIDENTAL, columns_of
from qi_desktop.storage.ledger import chain, erasure, standpoint
from qi_desktop.storage.ledger.bulk import Bulk, Counted
from qi_desktop.storage.ledger.compound import Facts, changed_facts, check_known, sides
from qi_desktop.storage.ledger.heads import Head, heads_by_record, heads_of
from qi_desktop.storage.ledger.object_texts import Cell
from qi_desktop.storage.ledger.projection import Place, in_compound, note_contested, show_heads, show_value
from qi_desktop.storage.ledger.tail import OWN, New, Salts, Tail
from qi_desktop.storage.model import ChangeUnknown, FieldContested, Value


def cell_of(value: Value) -> str | int | float | None:
    """Return a value as it stands in a typed row."""
    if isinstance(value, bool):
        return int(value)
    return chain.written(value) if isinstance(value, list | dict) else value


class Entry:
    """Collects the changes of one act; fields that would not change are left out."""

    def __init__(self, database: Database, header: chain.Header, salts: Salts) -> None:
        """Begin an entry right after the last change of this laptop."""
        self._database = database
        self.header = header
        self._tail = Tail(database, header, salts)
        self.records: set[tuple[str, str]] = set()
        self._weighs = False
        self._gone_back_to: set[tuple[int, int]] = set()

    def record_header(self) -> None:
        """Write who did what when and why, once for all changes of the entry."""
        if self._weighs:
            self._tell_standpoint()
        head = self.header
        self._database.run(
            "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?)",
            (OWN, head.entry, head.clock, head.person, head.act, head.why, head.undoes),
        )

    def _tell_standpoint(self) -> None:
        held = standpoint.now(self._database)
        if self._gone_back_to:
            held = standpoint.then(self._database, self._gone_back_to)
        self.put(standpoint.KIND, standpoint.named(self.header.laptop, self.header.entry), held=held)

    def goes_back_to(self, changes: Iterable[tuple[int, int]]) -> None:
        """Note which changes an undo gives back: it bears on others as they did, and knows no more."""
        self._gone_back_to.update(changes)

    def put(self, kind: str, record: str, /, **fields: Value) -> None:
        """Give fields of a record their values; raises FieldContested on a field in conflict."""
        compound = COMPOUNDS.get(kind)
        facts = {name: value for name, value in fields.items() if compound and name in compound.columns}
        if facts:
            self._put_facts(kind, record, facts)
        for field, value in fields.items():
            if field not in facts:
                self._put((kind, record, field), value)

    def put_many(
        self,
        kind: str,
        records: Sequence[str],
        columns: Mapping[str, Sequence[Cell]],
        progress: Progress | None = None,
    ) -> Counted:
        """Give many records their facts, column by column, as ``put`` would one by one.

        ``columns`` are all columns of the kind's compound field, each as long as ``records``; a blank is
        None. Between batches ``progress`` is told; where it cancels, the entry must be given up.
        """
        bulk = Bulk(self._database, self._tail, kind)
        counted = bulk.put(records, columns, progress)
        self.records |= bulk.records
        return counted

    def put_same(self, kind: str, records: Sequence[str], **facts: Cell) -> None:
        """Give many records the same few facts of the kind's compound field."""
        bulk = Bulk(self._database, self._tail, kind)
        bulk.alter(records, facts)
        self.records |= bulk.records

    def remove(self, kind: str, record: str) -> None:
        """Mark a record as removed; its history stays."""
        self.put(kind, record, removed=True)

    def remove_many(self, records: Iterable[tuple[str, str]]) -> None:
        """Mark many records as removed, each named by its kind and its id."""
        by_kind: dict[str, list[str]] = {}
        for kind, record in records:
            by_kind.setdefault(kind, []).append(record)
        for kind, mine in by_kind.items():
            for some in portions(mine):
                held = heads_by_record(self._database, kind, some)
                removed = {
                    one: [head for head in held.get(one, ()) if head.field == "removed"] for one in some
                }
                values = [New(one, "true", heads) for one, heads in removed.items()]
                self.give_back(
                    kind,
                    "removed",
                    [new for new in values if {head.value for head in new.supersedes} != {"true"}],
                )

    def settle(self, place: Place, value: Value) -> None:
        """Give a contested field the value a person decided on; it supersedes every head."""
        text = chain.written(value)
        check_known(place[0], place[2], text)
        self._write(place, text, self._heads(place))

    def erase(
        self,
        place: Place,
        value: Value = None,
        *,
        reason: str = "",
        withdrawal: str = "",
        meanwhile: Callable[[], object] | None = None,
    ) -> str:
        """Take every value a field ever had out of this file and every other, but for the one given now.

        Returns which change stays, as ``laptop:sequence``. No undo brings back what is erased.
        ``meanwhile`` is called once the new value stands, while the others can still be read.
        """
        if place[0] in COMPOUNDS:
            raise ChangeUnknown(place[0], place[2])
        self._write(place, chain.written(value), self._heads(place))
        told = erasure.Erasure(*place, self._tail.last)
        if meanwhile:
            meanwhile()
        facts: dict[str, Value] = dict(zip(("about", "subject", "field"), place, strict=True))
        facts.update(survivor=told.survivor.told, withdrawal=withdrawal, reason=reason)
        moment = moment_of(self.header.clock).isoformat(timespec="seconds")
        self.put(erasure.KIND, told.identity, **facts, erased_by=self.header.person, erased_at=moment)
        erasure.register(self._database, [told.identity])
        erasure.erase(self._database, [place])
        show_heads(self._database, [place])
        note_contested(self._database, [place])
        return told.survivor.told

    def give_back(self, kind: str, field: str, values: Sequence[New]) -> None:
        """Give a field of many records back what it held; two values of a record stand side by side again."""
        self._tail.add(kind, field, values)
        self._weighs |= any(standpoint.weighs(kind, field, new.text) for new in values)
        places = {(kind, new.record, field) for new in values}
        gone = {(kind, new.record, head.field) for new in values for head in new.supersedes}
        show_heads(self._database, places)
        note_contested(self._database, places | gone)
        self.records.update((kind, new.record) for new in values)

    def _put(self, place: Place, value: Value) -> None:
        if place[2] not in columns_of(place[0]):
            raise ChangeUnknown(place[0], place[2])
        heads = self._heads(place)
        text = chain.written(value)
        # What was erased says nothing any more, so it stands against nothing either.
        held = {head.value for head in heads if head.value is not None}
        if held == {text} or (not heads and value is None):
            return
        if len(held) > 1 and (place[0], place[2]) not in INCIDENTAL:
            raise FieldContested(*place)
        self._write(place, text, heads)

    def _put_facts(self, kind: str, record: str, facts: Facts) -> None:
        compound = COMPOUNDS[kind]
        place = (kind, record, compound.field)
        heads = self._heads(place)
        now, *other = sides(compound, heads)
        if other:
            raise FieldContested(*place)
        changed = changed_facts(compound, now, facts)
        if changed is not None:
            self._write(place, chain.written(changed), heads)

    def _heads(self, place: Place) -> list[Head]:
        kind, record, field = place
        compound = COMPOUNDS.get(kind)
        if compound is None or field != compound.field:
            return heads_of(self._database, kind, record, field)
        return [head for head in heads_of(self._database, kind, record) if in_compound(kind, head.field)]

    def _write(self, place: Place, text: str, supersedes: Sequence[Head]) -> None:
        kind, record, field = place
        new = New(record, text, supersedes)
        if len(supersedes) > 1 or in_compound(kind, field):
            self.give_back(kind, field, [new])
            return
        self._tail.add(kind, field, [new])
        self._weighs |= standpoint.weighs(kind, field, text)
        show_value(self._database, place, cell_of(json.loads(text)))
        self.records.add((kind, record))
