"""Checking a whole workspace: pages, hash chains, and the rows against the ledger."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from qi_desktop.foundation.progress import Progress
from qi_desktop.storage.contents import Contents
from qi_desktop.storage.database import Database
from qi_desktop.storage.kinds import COMPOUNDS, INCIDENTAL, PROJECTIONS, Compound, columns_in_order
from qi_desktop.storage.ledger import chain
from qi_desktop.storage.ledger.erasure import KIND, erasure_of
from qi_desktop.storage.ledger.intake import Parcel
from qi_desktop.storage.ledger.outtake import Outtake
from qi_desktop.storage.ledger.tail import OWN
from qi_desktop.storage.model import Value, Verification, WorkspaceDamaged

_STEPS = 8


def verify(database: Database, progress: Progress | None = None) -> Verification:
    """Return what a full check found; reading only. Rows are looked at only where the pages are sound."""
    told = progress or Progress()
    told.report(0, _STEPS, "checking every page")
    problems = list(page_problems(database))
    if problems:
        return Verification(changes=0, laptops=0, gaps=0, problems=tuple(problems))
    contents = Contents(database)
    told.report(1, _STEPS, "working out what follows from the changes")
    expected = _expected(database)
    for done, (what, check) in enumerate(
        (
            ("comparing the rows with the changes", lambda: _row_problems(database, expected.rows)),
            ("comparing the ledger's own lists", lambda: _ledger_problems(database, expected)),
            ("looking for erased words", lambda: _erasure_problems(database)),
            ("following the chain of each laptop", lambda: _chain_problems(database)),
            ("looking for what is missing", lambda: _missing(database)),
            ("checking attached files", contents.problems),
        ),
        start=2,
    ):
        told.report(done, _STEPS, what)
        problems += check()
    return Verification(
        changes=database.value("SELECT count(*) FROM change_row"),
        laptops=database.value("SELECT count(DISTINCT laptop) FROM change_row"),
        gaps=database.value(
            "SELECT count(*) FROM gap"
            " WHERE NOT EXISTS (SELECT 1 FROM change_row AS old"
            " WHERE old.laptop = gap.laptop AND old.sequence = gap.sequence - 1)"
        ),
        problems=tuple(problems),
        elsewhere=len(contents.elsewhere()),
    )


def page_problems(database: Database) -> Iterator[str]:
    """Yield what is wrong with the file's pages, before anything in them is believed."""
    try:
        sealed_wrong = [line for (line,) in database.tuples("PRAGMA cipher_integrity_check")]
        yield from (f"page: {line}" for line in sealed_wrong)
        if not sealed_wrong:
            lines = [line for (line,) in database.tuples("PRAGMA integrity_check")]
            yield from (f"database: {line}" for line in lines if line != "ok")
    except WorkspaceDamaged as error:
        yield f"page: {error.detail}"


def _chain_problems(database: Database) -> Iterator[str]:
    outtake = Outtake(database)
    for number, uuid in list(database.tuples("SELECT number, uuid FROM laptop")):
        parcels = outtake.every(uuid)
        stored = dict(
            database.tuples(
                "SELECT sequence, CAST(digest || chain AS BLOB) FROM change_row WHERE laptop = ?", (number,)
            )
        )
        for parcel in parcels:
            yield from _parcel_problems(parcel, stored)


def _parcel_problems(parcel: Parcel, stored: dict[int, bytes]) -> Iterator[str]:
    for body, before in zip(parcel.bodies, parcel.before, strict=True):
        digest = chain.digest_of(parcel.header, body)
        if digest + chain.link(before, digest) != stored[body.sequence]:
            yield f"chain: change {body.sequence} of laptop {parcel.header.laptop} is not as it was written"


def _missing(database: Database) -> Iterator[str]:
    """Yield where changes or their entries were taken out of the file."""
    for uuid, sequence in database.tuples(
        "SELECT uuid, sequence FROM change_row AS change JOIN laptop ON number = laptop WHERE sequence > 1"
        " AND NOT EXISTS (SELECT 1 FROM change_row AS old"
        " WHERE old.laptop = change.laptop AND old.sequence = change.sequence - 1)"
        " AND NOT EXISTS (SELECT 1 FROM gap"
        " WHERE gap.laptop = change.laptop AND gap.sequence = change.sequence)"
    ):
        yield f"chain: what came before change {sequence} of laptop {uuid} is missing"
    for uuid, sequence in database.tuples(
        "SELECT uuid, sequence FROM change_row AS change JOIN laptop ON number = laptop"
        " WHERE NOT EXISTS (SELECT 1 FROM entry"
        " WHERE entry.laptop = change.laptop AND entry.entry = change.entry)"
    ):
        yield f"chain: who made change {sequence} of laptop {uuid}, and when, is missing"
    own = database.value("SELECT uuid FROM laptop WHERE number = ?", (OWN,))
    for uuid, sent in database.tuples("SELECT laptop, max(last) FROM sent GROUP BY laptop"):
        held = database.value(
            "SELECT max(sequence) FROM change_row WHERE laptop = (SELECT number FROM laptop WHERE uuid = ?)",
            (uuid or own,),
        )
        if sent > (held or 0):
            yield f"chain: changes {(held or 0) + 1} to {sent} of this laptop were sent and are missing"


def _erasure_problems(database: Database) -> Iterator[str]:
    """Yield where an erasure is not in force, or a value that it took away stands here after all."""
    told = {
        erasure_of(record)
        for (record,) in database.tuples("SELECT DISTINCT record FROM change WHERE kind = ?", (KIND,))
    }
    known = set(database.tuples("SELECT kind, record, field, laptop, sequence FROM erased"))
    if known != {(*one.place, *one.survivor) for one in told}:
        yield "ledger: the table erased is not what follows from the changes; a rebuild mends it"
    uuids = dict(database.tuples("SELECT number, uuid FROM laptop"))
    for one in sorted(told):
        for laptop, sequence, old in database.tuples(
            "SELECT laptop, sequence, supersedes FROM change"
            " WHERE kind = ? AND record = ? AND field = ? AND value IS NOT NULL",
            one.place,
        ):
            named = {
                (uuids[laptop], sequence),
                *((uuids[number], earlier) for number, earlier in json.loads(old)),
            }
            if one.survivor not in named:
                yield f"erasure: change {sequence} of laptop {uuids[laptop]} holds a value that was erased"


@dataclass(slots=True)
class _Expected:
    """What follows from the changes, computed here by another road than the projection's."""

    superseded: set[tuple[int, int]]
    heads: set[tuple[object, ...]] = field(default_factory=set[tuple[object, ...]])
    contested: set[tuple[object, ...]] = field(default_factory=set[tuple[object, ...]])
    rows: dict[str, dict[str, bytes]] = field(default_factory=dict[str, dict[str, bytes]])
    """By kind and record a digest of the row's cells: whole rows would need room for a second file."""


def _row_problems(database: Database, expected: dict[str, dict[str, bytes]]) -> Iterator[str]:
    for kind in PROJECTIONS:
        names = columns_in_order(kind)
        columns = ", ".join(f'"{name}"' for name in ("id", *names))
        rows = {
            record: _digest(dict(zip(names, cells, strict=True)))
            for record, *cells in database.tuples(f'SELECT {columns} FROM "{kind}"')
        }
        wanted = expected.get(kind, {})
        if rows.keys() != wanted.keys():
            yield f"rows: {kind} has other records than the ledger"
        for record, cells in wanted.items():
            if rows.get(record) != cells:
                yield f"rows: {kind} {record} differs from the ledger"


def _digest(cells: Mapping[str, object]) -> bytes:
    """Return a digest of a row's filled cells."""
    # A whole number is one, however it was written: a typed column keeps it as such.
    told = sorted(
        (name, int(cell) if isinstance(cell, float) and cell.is_integer() else cell)
        for name, cell in cells.items()
        if cell is not None
    )
    return hashlib.sha256(repr(told).encode()).digest()


def _ledger_problems(database: Database, expected: _Expected) -> Iterator[str]:
    for table, columns, wanted in (
        ("head", "kind, record, field, laptop, sequence", expected.heads),
        ("contested", "kind, record, field", expected.contested),
        ("superseded", "laptop, sequence", expected.superseded),
    ):
        if set(database.tuples(f"SELECT {columns} FROM {table}")) != wanted:
            yield f"ledger: the table {table} is not what follows from the changes; a rebuild mends it"
    nameless = database.value(
        "SELECT count(*) FROM change_row WHERE subject NOT IN (SELECT number FROM subject)"
    )
    if nameless:
        yield f"ledger: {nameless} changes are of records whose names are missing"


def _expected(database: Database) -> _Expected:
    expected = _Expected(
        {
            (laptop, sequence)
            for (text,) in database.tuples("SELECT supersedes FROM change_row")
            for laptop, sequence in json.loads(text)
        }
    )
    changes = database.tuples(
        "SELECT laptop, sequence, kind, record, field, value FROM change"
        " JOIN laptop ON number = laptop ORDER BY kind, record, uuid, sequence"
    )
    heads = (change for change in changes if change[:2] not in expected.superseded)
    for (kind, record), same in groupby(heads, key=lambda change: change[2:4]):
        sides: dict[str, list[str | None]] = {}
        for laptop, sequence, _, _, name, value in same:
            expected.heads.add((kind, record, name, laptop, sequence))
            sides.setdefault(name, []).append(value)
        _expect(expected, kind, record, sides)
    return expected


def _expect(expected: _Expected, kind: str, record: str, sides: dict[str, list[str | None]]) -> None:
    cells: dict[str, object] = {}
    compound = COMPOUNDS.get(kind)
    wholes = [_facts(value) for value in sides.pop(compound.field, [])] if compound else []
    for name, values in sides.items():
        told = [value for value in values if value is not None]
        if len(set(told)) > 1 and (kind, name) not in INCIDENTAL:
            expected.contested.add((kind, record, name))
        cells[name] = _cell(told[0]) if told else None
    if compound and wholes:
        if _tell_differently(compound, wholes, sides):
            expected.contested.add((kind, record, compound.field))
        cells.update({name: wholes[0].get(name) for name in compound.columns})
    expected.rows.setdefault(kind, {})[record] = _digest(cells)


def _tell_differently(
    compound: Compound, wholes: list[dict[str, object]], sides: dict[str, list[str | None]]
) -> bool:
    telling = [name for name in compound.columns if name not in compound.origin]
    told = [{name: whole.get(name) for name in telling} for whole in wholes]
    single = [{**told[0], name: _cell(value)} for name in telling for value in sides.get(name, [])]
    return any(facts != told[0] for facts in (*told, *single))


def _facts(value: str | None) -> dict[str, object]:
    loaded: dict[str, Value] = {} if value is None else json.loads(value)
    return {name: _shown(fact) for name, fact in loaded.items()}


def _cell(value: str | None) -> object:
    return None if value is None else _shown(json.loads(value))


def _shown(loaded: Value) -> object:
    """Return a value as a typed row shows it."""
    if isinstance(loaded, bool):
        return int(loaded)
    return chain.written(loaded) if isinstance(loaded, list | dict) else loaded
