"""Writing many changes that came from elsewhere at once: one statement carries thousands of rows."""

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain as chained_together
from itertools import groupby, islice
from operator import itemgetter, lt

from qi_desktop.foundation.portions import portions
from qi_desktop.storage.database import Database
from qi_desktop.storage.kinds import COMPOUNDS
from qi_desktop.storage.ledger import chain
from qi_desktop.storage.ledger.compound import check_known
from qi_desktop.storage.ledger.fresh_heads import Come, Identity, Lying
from qi_desktop.storage.ledger.headless import Headless, Moved
from qi_desktop.storage.ledger.sifting import Fresh, Sifting
from qi_desktop.storage.ledger.stretch import SALT, Columns, Stretch
from qi_desktop.storage.ledger.subjects import Subjects
from qi_desktop.storage.model import ChangeAltered

# Rows by the thousand in one statement take half the time of as many statements, and other threads may
# run meanwhile. No driver is asked for more values than every SQLite allows.
_SIZES = (4096, 512, 64, 8, 1)
_ROW = (
    "INSERT INTO change_row SELECT ?1, column1, column2, column3, {field}, column5,"
    f" substr(?2, 1 + column7 * {SALT}, {SALT}), NULL, ifnull(column6, '[]'),"
    " substr(?3, 1 + column7 * 32, 32), substr(?4, 1 + column7 * 32, 32) FROM (VALUES {rows})"
)
_ERASED = "INSERT INTO change_row VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_ENTRY = "INSERT INTO entry VALUES {rows}"
_EARLIER_ENTRY = "INSERT OR IGNORE INTO entry VALUES (?, ?, ?, ?, ?, ?, ?)"
# A cross join is made in the order it is written in: the few that are wanted are looked up among the many.
_HELD_ENTRIES = """
SELECT entry, clock, person, act, why, undoes FROM json_each(?1) AS wanted
CROSS JOIN entry ON laptop = ?2 AND entry = wanted.value
"""
_ANY_ENTRY = "SELECT 1 FROM entry WHERE laptop = ? AND entry BETWEEN ? AND ? LIMIT 1"
_ENTRY_SIZES = (1024, 128, 16, 1)

_DEAD = "SELECT sequence FROM superseded WHERE laptop = ? AND sequence BETWEEN ? AND ?"
_SUPERSEDED = "INSERT OR IGNORE INTO superseded VALUES (?, ?)"


class Recording:
    """Writes new changes with their entries; the heads of their fields move when all of some are written."""

    def __init__(self, database: Database, sifting: Sifting) -> None:
        """Learn the last entry of each laptop."""
        self._database = database
        self._number = sifting.number
        self._known: set[tuple[str, str]] = set()
        self._headers: dict[int, chain.Header | None] = {}
        self._headless = Headless(database)
        self._subjects = Subjects(database)
        self._last_entries: dict[int, int] = dict(
            database.tuples("SELECT number, (SELECT max(entry) FROM entry WHERE laptop = number) FROM laptop")
        )

    @property
    def pending(self) -> int:
        """Return how much waits for heads to be moved."""
        return self._headless.many

    @property
    def any_headless(self) -> bool:
        """Tell whether a change was written since heads were moved."""
        return self._headless.any

    def write(self, fresh: Sequence[Fresh]) -> None:
        """Write changes nobody holds yet."""
        self._check_all([change[2] for change in fresh])
        for number, same in groupby(fresh, key=itemgetter(0)):
            self._write(number, list(same))
        old = {(self._number(uuid), one) for change in fresh for uuid, one in change[2][7]}
        self._headless.add(fresh, old)
        self._write_superseded(old)

    def can_write(self, stretch: Stretch) -> bool:
        """Tell whether these changes are of known fields and of entries of which none came before."""
        for kind, name in stretch.columns.places:
            check_known(kind, name, None)
        entries = [act[0] for act in stretch.acts]
        if not all(map(lt, entries, islice(entries, 1, None))):
            return False
        number = self._number(stretch.laptop)
        if (self._last_entries.get(number) or 0) < entries[0]:
            return True
        return not self._database.value(_ANY_ENTRY, (number, entries[0], entries[-1]))

    def write_stretch(self, stretch: Stretch) -> None:
        """Write changes that ``can_write`` lets pass, column by column."""
        number = self._number(stretch.laptop)
        acts, told = stretch.acts, stretch.columns
        numbers = self._subjects.of(told.subjects)
        span = number, told.first, told.sequences[-1]
        dead = [one for (one,) in self._database.tuples(_DEAD, span)]
        self._flush_entries([cell for act in acts for cell in (number, *act)])
        self._last_entries[number] = max(self._last_entries.get(number) or 0, acts[-1][0])
        self._headers[number] = chain.Header(stretch.laptop, *acts[-1])
        subjects = list(map(numbers.__getitem__, told.about))
        names, old = self._superseded(told, subjects)
        columns = told.sequences, list(stretch.entries), subjects, told.codes, told.texts, names
        seals = told.salts, stretch.digests, stretch.links
        self._write_rows(number, [name for _, name in told.places], columns, seals)
        self._write_superseded(old)
        self._headless.add_columns(Come(number, told, numbers, subjects, old, dead))

    def _superseded(
        self, columns: Columns, subjects: Sequence[int]
    ) -> tuple[list[str | None], dict[Identity, Lying]]:
        """Return what each change supersedes as it is kept, and where that lies if it lies where they do."""
        names: list[str | None] = [None] * len(subjects)
        old: dict[Identity, Lying] = {}
        places, codes = columns.places, columns.codes
        latest, number = "", 0
        for place, named in columns.old.items():
            lying = places[codes[place]], subjects[place]
            identities: list[Identity] = []
            for uuid, sequence in named:
                if uuid != latest:
                    latest, number = uuid, self._number(uuid)
                old[number, sequence] = lying
                identities.append((number, sequence))
            names[place] = _listed(identities)
        return names, old

    def _write_rows(
        self,
        number: int,
        fields: Sequence[str],
        columns: Sequence[Sequence[object]],
        seals: Sequence[bytes],
    ) -> None:
        """Write rows of one laptop; of the fields each tells which it is of."""
        for start, size in _cut(len(columns[0]), _SIZES):
            some = slice(start, start + size)
            rows = zip(*[column[some] for column in columns], strict=True)
            cut = (
                bytearray(joined[length * start : length * some.stop])
                for joined, length in zip(seals, (SALT, 32, 32), strict=True)
            )
            told = [number, *cut, *fields, *chained_together.from_iterable(rows)]
            self._database.run(_statement(size, len(fields)), told)

    def _write_superseded(self, old: Iterable[Identity]) -> None:
        self._database.run_many(_SUPERSEDED, sorted(old))

    def move_heads(self) -> Moved:
        """Give the fields of all changes written since the last time their heads."""
        moved = self._headless.move()
        self._headless = Headless(self._database)
        self._subjects = Subjects(self._database)
        return moved

    def _write(self, number: int, fresh: Sequence[Fresh]) -> None:
        self._write_entries(number, fresh)
        whole = [one for one in fresh if one[2][4] is not None and len(one[2][5]) == SALT]
        self._write_whole(number, whole)
        if len(whole) < len(fresh):
            rows = (self._row(one) for one in fresh if one.body.value is None or len(one.body.salt) != SALT)
            self._database.run_many(_ERASED, rows)

    def _check_all(self, bodies: Sequence[chain.Body]) -> None:
        unknown = set(map(itemgetter(1, 3), bodies)) - self._known
        if unknown:
            for body in bodies:
                if (body[1], body[3]) in unknown - self._known:
                    self._check(body)

    def _check(self, body: chain.Body) -> None:
        """Refuse what this version has no place for; a field that was looked at once is known."""
        check_known(body.kind, body.field, body.value)
        compound = COMPOUNDS.get(body.kind)
        if compound is None or compound.field != body.field:
            self._known.add((body.kind, body.field))

    def _write_entries(self, number: int, fresh: Sequence[Fresh]) -> None:
        """Write what the changes of an entry share; two headers of one entry are a fork of its laptop."""
        rows: list[object] = []
        earlier: list[Fresh] = []
        held = self._headers.get(number)
        for header, same in groupby(fresh, key=itemgetter(1)):
            if header.entry > (self._last_entries.get(number) or 0):
                self._last_entries[number] = header.entry
                rows += (number, *header[1:])
            elif header != held:
                earlier.append(next(same))
            held = header
        self._flush_entries(rows)
        for some in portions(earlier):
            self._write_earlier_entries(number, some)
        self._headers[number] = held

    def _flush_entries(self, rows: Sequence[object]) -> None:
        for start, size in _cut(len(rows) // 7, _ENTRY_SIZES):
            self._database.run(_entry_statement(size), rows[7 * start : 7 * (start + size)])

    def _write_earlier_entries(self, number: int, fresh: Sequence[Fresh]) -> None:
        """Write entries of which some may be held."""
        self._database.run_many(_EARLIER_ENTRY, [(number, *change.header[1:]) for change in fresh])
        wanted = json.dumps([change.header.entry for change in fresh])
        held = {entry: rest for entry, *rest in self._database.tuples(_HELD_ENTRIES, (wanted, number))}
        for change in fresh:
            if held[change.header.entry] != list(change.header[2:]):
                raise ChangeAltered(change.header.laptop, change.body.sequence)

    def _write_whole(self, number: int, fresh: Sequence[Fresh]) -> None:
        if not fresh:
            return
        _, headers, bodies, digests, links = zip(*fresh, strict=True)
        sequences, kinds, records, fields, texts, salts, _, old = zip(*bodies, strict=True)
        entries = [header[1] for header in headers]
        subjects = self._subjects.of(list(zip(kinds, records, strict=True)))
        codes = {name: code for code, name in enumerate(dict.fromkeys(fields))}
        names = [self._names(one) if one else None for one in old]
        columns = sequences, entries, subjects, list(map(codes.__getitem__, fields)), texts, names
        self._write_rows(number, list(codes), columns, [b"".join(one) for one in (salts, digests, links)])

    def _row(self, change: Fresh) -> tuple[object, ...]:
        sequence, kind, record, field, value, salt, digest, old = change.body
        salt, digest = (b"", digest) if value is None else (salt, None)
        (subject,) = self._subjects.of([(kind, record)])
        told = sequence, change.header.entry, subject, field, value, salt, digest
        return change.number, *told, self._names(old), change.digest, change.link

    def _names(self, supersedes: Iterable[tuple[str, int]]) -> str:
        return _listed([(self._number(uuid), sequence) for uuid, sequence in supersedes])


def _listed(identities: Sequence[Identity]) -> str:
    """Return names of changes as JSON; most changes supersede one other."""
    if len(identities) == 1:
        ((number, sequence),) = identities
        return f"[[{number},{sequence}]]"
    return f"[{','.join([f'[{number},{sequence}]' for number, sequence in identities])}]"


def _cut(length: int, sizes: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield starts and sizes of pieces, the largest first, that make up the length."""
    start = 0
    for size in sizes:
        while length - start >= size:
            yield start, size
            start += size


@lru_cache(maxsize=64)
def _statement(rows: int, fields: int) -> str:
    """Return the statement for so many rows; the names of the fields are told once."""
    names = " ".join(f"WHEN {code} THEN ?{code + 5}" for code in range(fields))
    return _ROW.format(
        field=f"CASE column4 {names} END",
        rows=", ".join(f"(?, ?, ?, ?, ?, ?, {place})" for place in range(rows)),
    )


@cache
def _entry_statement(rows: int) -> str:
    return _ENTRY.format(rows=", ".join(["(?, ?, ?, ?, ?, ?, ?)"] * rows))
