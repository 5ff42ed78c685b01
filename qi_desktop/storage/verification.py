"""Checking a whole workspace: pages, hash chains, and the rows against the ledger."""

import json
from collections.abc import Iterator
from itertools import groupby

from qi_desktop.storage.database import Database
from qi_desktop.storage.ledger import chain
from qi_desktop.storage.ledger.intake import Parcel
from qi_desktop.storage.ledger.outtake import Outtake
from qi_desktop.storage.model import Verification, WorkspaceDamaged
from qi_desktop.storage.schema import PROJECTIONS


def verify(database: Database) -> Verification:
    """Return what a full check found; reading only. Rows are looked at only where the pages are sound."""
    problems = list(page_problems(database))
    if problems:
        return Verification(changes=0, laptops=0, gaps=0, problems=tuple(problems))
    problems += [*_row_problems(database), *_chain_problems(database)]
    return Verification(
        changes=database.value("SELECT count(*) FROM change"),
        laptops=database.value("SELECT count(DISTINCT laptop) FROM change"),
        gaps=database.value(
            "SELECT count(*) FROM gap"
            " WHERE (laptop, sequence - 1) NOT IN (SELECT laptop, sequence FROM change)"
        ),
        problems=tuple(problems),
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
        parcels = outtake.since(uuid, 0)
        stored = dict(
            database.tuples(
                "SELECT sequence, CAST(digest || chain AS BLOB) FROM change WHERE laptop = ?", (number,)
            )
        )
        for parcel in parcels:
            yield from _parcel_problems(parcel, stored)


def _parcel_problems(parcel: Parcel, stored: dict[int, bytes]) -> Iterator[str]:
    for body, before in zip(parcel.bodies, parcel.before, strict=True):
        digest = chain.digest_of(parcel.header, body)
        if digest + chain.link(before, digest) != stored[body.sequence]:
            yield f"chain: change {body.sequence} of laptop {parcel.header.laptop} is not as it was written"


def _row_problems(database: Database) -> Iterator[str]:
    """Compare every row with the heads, computed here by another road than the projection's."""
    expected = _expected(database)
    for kind in PROJECTIONS:
        rows = {row["id"]: row for row in database.rows(f'SELECT * FROM "{kind}"')}
        wanted = {record: cells for (of, record), cells in expected.items() if of == kind}
        if rows.keys() != wanted.keys():
            yield f"rows: {kind} has other records than the ledger"
        for record, cells in wanted.items():
            row = rows.get(record, {})
            if {name: row[name] for name in row if name != "id" and row[name] is not None} != cells:
                yield f"rows: {kind} {record} differs from the ledger"


def _expected(database: Database) -> dict[tuple[str, str], dict[str, object]]:
    superseded = {
        (laptop, sequence)
        for (text,) in database.tuples("SELECT supersedes FROM change")
        for laptop, sequence in json.loads(text)
    }
    changes = database.tuples(
        "SELECT laptop, sequence, kind, record, field, value FROM change JOIN laptop ON number = laptop"
        " ORDER BY kind, record, field, uuid, sequence"
    )
    heads = (change for change in changes if change[:2] not in superseded)
    expected: dict[tuple[str, str], dict[str, object]] = {}
    for (kind, record, field), same in groupby(heads, key=lambda change: change[2:5]):
        cells = expected.setdefault((kind, record), {})
        cell = _cell(next(same)[5])
        if cell is not None:
            cells[field] = cell
    return expected


def _cell(value: str | None) -> object:
    loaded = None if value is None else json.loads(value)
    if isinstance(loaded, bool):
        return int(loaded)
    return value if isinstance(loaded, list | dict) else loaded
