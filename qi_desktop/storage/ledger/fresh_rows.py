"""Rows made of the heads that changes just written give, which are known already."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from qi_desktop.foundation.portions import portions
from qi_desktop.foundation.progress import Progress
from qi_desktop.storage.database import Database
from qi_desktop.storage.kinds import INCIDENTAL
from qi_desktop.storage.ledger import whole_rows
from qi_desktop.storage.ledger.fresh_heads import Field, FreshHeads, Head

_SHOWN = 8000
"""So many rows are written between two looks whether to stop."""
_CONTESTED = """
SELECT record FROM json_each(?3) AS wanted
CROSS JOIN contested ON kind = ?1 AND record = wanted.value AND field = ?2
"""


def show(database: Database, heads: FreshHeads, progress: Progress) -> None:
    """Give the rows their values, and note of which fields the heads differ."""
    differing = _let_first_show(database, heads)
    for kind, records in sorted(heads.records.items()):
        by_field = {name: found for (other, name), found in heads.found.items() if other == kind}
        for names, subjects in _alike(by_field):
            for some in portions(subjects, _SHOWN):
                progress.report(progress.done, progress.total)
                columns = [[by_field[name][one][2] for one in some] for name in names]
                whole_rows.write(database, kind, names, [records[one] for one in some], columns)
        for name in by_field:
            _note_contested(database, heads, kind, name, differing[kind, name])


def _let_first_show(database: Database, heads: FreshHeads) -> dict[Field, set[str]]:
    """Let the first of several heads show, by laptop and sequence; returns the records whose heads differ.

    An erased head says nothing.
    """
    differing: dict[Field, set[str]] = defaultdict(set)
    uuids: dict[int, str] = dict(database.tuples("SELECT number, uuid FROM laptop"))

    def place(head: Head) -> tuple[str, int]:
        return uuids[head[0]], head[1]

    for (field, subject), several in heads.several.items():
        texts = {head[2] for head in several} - {None}
        if len(texts) == 1:
            continue
        heads.found[field][subject] = min((head for head in several if head[2] is not None), key=place)
        if field not in INCIDENTAL:
            differing[field].add(heads.records[field[0]][subject])
    return differing


def _alike(by_field: Mapping[str, Iterable[int]]) -> Iterator[tuple[tuple[str, ...], list[int]]]:
    """Yield the records of which the same fields are known, with the names of these."""
    known: dict[int, int] = defaultdict(int)
    for place, subjects in enumerate(by_field.values()):
        for one in subjects:
            known[one] |= 1 << place
    alike: dict[int, list[int]] = defaultdict(list)
    for one, fields in known.items():
        alike[fields].append(one)
    for fields, subjects in alike.items():
        names = tuple(name for place, name in enumerate(by_field) if fields >> place & 1)
        yield names, sorted(subjects)


def _note_contested(database: Database, heads: FreshHeads, kind: str, name: str, differing: set[str]) -> None:
    held = [heads.records[kind][one] for one in heads.held[kind, name]]
    before = {record for (record,) in database.tuples(_CONTESTED, (kind, name, json.dumps(held)))}
    _run(
        database,
        "DELETE FROM contested WHERE kind = ? AND record = ? AND field = ?",
        kind,
        name,
        before - differing,
    )
    _run(database, "INSERT INTO contested VALUES (?, ?, ?)", kind, name, differing - before)


def _run(database: Database, sql: str, kind: str, name: str, records: Iterable[str]) -> None:
    database.run_many(sql, [(kind, record, name) for record in sorted(records)])
