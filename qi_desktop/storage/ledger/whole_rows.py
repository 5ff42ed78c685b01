"""Rows of many records made at once from their heads, after much has come from elsewhere."""

import json
from collections.abc import Container, Iterable, Mapping, Sequence
from functools import cache

from qi_desktop.storage.database import Database
from qi_desktop.storage.kinds import INCIDENTAL
from qi_desktop.storage.ledger.projection import CELL, Place

# Heads are found first, then read in the order in which their changes lie; the limit keeps that order.
_HEADS = """
SELECT head.record, head.field, change.value, laptop, sequence FROM (
    SELECT record, field, laptop, sequence FROM json_each(?) AS wanted
    CROSS JOIN subject ON subject.record = wanted.value AND subject.kind = '{kind}'
    CROSS JOIN head_row ON head_row.subject = subject.number
    WHERE field IN ({fields}) ORDER BY laptop, sequence LIMIT -1) AS head
CROSS JOIN change_row AS change USING (laptop, sequence)
"""
_ROW = 'INSERT INTO "{kind}" (id, {names}) VALUES (?, {cells}) ON CONFLICT (id) DO UPDATE SET {renewed}'
_HEADLESS = """
DELETE FROM "{kind}" WHERE id = ?1 AND NOT EXISTS (
    SELECT 1 FROM head_row JOIN subject ON number = head_row.subject WHERE record = ?1 AND kind = '{kind}')
"""
_UNCONTESTED = """
DELETE FROM contested WHERE kind = ?1 AND record IN (SELECT value FROM json_each(?2))
AND field IN (SELECT value FROM json_each(?3))
"""


def show(database: Database, kind: str, fields: Iterable[str], records: Sequence[str]) -> None:
    """Make some fields of some records again from their heads, and note which of them are contested.

    For kinds without a compound field.
    """
    names, wanted = tuple(sorted(fields)), json.dumps(records)
    heads: list[_Head] = list(database.tuples(_heads(kind, names), (wanted,)))
    found, differing = _told(heads, names)
    if differing:
        _let_first_show(found, differing, heads, names, database)
    if found:
        told = sorted(found)
        write(database, kind, names, told, list(zip(*[found[record] for record in told], strict=True)))
    if bare := [record for record in records if record not in found]:
        _empty(database, kind, names, bare)
    places: list[Place] = [(kind, record, name) for record, name in sorted(differing)]
    database.run(_UNCONTESTED, (kind, wanted, json.dumps(names)))
    contested = [place for place in places if (kind, place[2]) not in INCIDENTAL]
    database.run_many("INSERT INTO contested VALUES (?, ?, ?)", contested)


_Head = tuple[str, str, str | None, int, int]
_Row = list[str | None]


def _told(heads: Iterable[_Head], names: Sequence[str]) -> tuple[dict[str, _Row], set[tuple[str, str]]]:
    """Return what each record's heads say, field by field, and the fields whose heads differ.

    An erased head says nothing. Where heads differ, any of them stands here.
    """
    places = {name: place for place, name in enumerate(names)}
    blank: list[str | None] = [None] * len(names)
    found: dict[str, _Row] = {}
    differing: set[tuple[str, str]] = set()
    for record, name, value, _, _ in heads:
        row = found.get(record)
        if row is None:
            row = found[record] = blank.copy()
        if value is None:
            continue
        place = places[name]
        if row[place] is None:
            row[place] = value
        elif row[place] != value:
            differing.add((record, name))
    return found, differing


def _let_first_show(
    found: Mapping[str, _Row],
    differing: Container[tuple[str, str]],
    heads: Iterable[_Head],
    names: Sequence[str],
    database: Database,
) -> None:
    """Let the first head that is not erased show, by laptop and sequence: the same on every laptop."""
    uuids: dict[int, str] = dict(database.tuples("SELECT number, uuid FROM laptop"))
    those = [head for head in heads if head[2] is not None and head[:2] in differing]
    those.sort(key=lambda head: (uuids[head[3]], head[4]), reverse=True)
    for record, name, value, _, _ in those:
        found[record][names.index(name)] = value


def _empty(database: Database, kind: str, names: Iterable[str], records: Iterable[str]) -> None:
    """Take values away that no head tells any more, and rows of which none tells anything.

    This program writes no change that leaves a field without a head; another's might.
    """
    wanted = [(record,) for record in records]
    cells = ", ".join(f'"{name}" = NULL' for name in names)
    database.run_many(f'UPDATE "{kind}" SET {cells} WHERE id = ?', wanted)
    database.run_many(_HEADLESS.format(kind=kind), wanted)


def write(
    database: Database,
    kind: str,
    names: tuple[str, ...],
    records: Sequence[str],
    columns: Sequence[Sequence[str | None]],
) -> None:
    """Write some fields of some records, field by field as JSON texts; None empties a cell."""
    plain = tuple(map(_is_plain, columns))
    cells = [
        [text and text[1:-1] for text in column] if as_told else column
        for column, as_told in zip(columns, plain, strict=True)
    ]
    database.run_many(_row(kind, names, plain), zip(records, *cells, strict=True))


def _is_plain(column: Sequence[str | None]) -> bool:
    """Tell whether each is a text that stands as it is between its quotes."""
    texts = list(filter(None, column))
    return all(text[0] == '"' for text in texts) and "\\" not in "".join(texts)


@cache
def _heads(kind: str, fields: tuple[str, ...]) -> str:
    return _HEADS.format(kind=kind, fields=", ".join(f"'{name}'" for name in fields))


@cache
def _row(kind: str, fields: tuple[str, ...], plain: tuple[bool, ...]) -> str:
    cells = [
        f"?{place}" if as_told else CELL.replace("change.value", f"?{place}")
        for place, as_told in enumerate(plain, start=2)
    ]
    return _ROW.format(
        kind=kind,
        names=", ".join(f'"{name}"' for name in fields),
        cells=", ".join(cells),
        renewed=", ".join(f'"{name}" = excluded."{name}"' for name in fields),
    )
