"""What others make of the same edits: how quick they are, and how many values they let go."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

import apsw
import loro

from tests.benchmarks import Figures
from tests.benchmarks.invented_bundles import Invented

Edits = Sequence[tuple[str, str, str]]
_TABLE = "CREATE TABLE told (record TEXT, field TEXT, value TEXT, PRIMARY KEY (record, field)) WITHOUT ROWID"
_PUT = "INSERT OR REPLACE INTO told VALUES (?, ?, ?)"


def baselines(bundles: Sequence[Edits], folder: Path, made: Invented) -> Figures:
    """Measure taking the edits in; reading, checking and whoever wrote them cost nothing here."""
    figures: Figures = {}
    for name, seconds, kept in (
        ("plain INSERT OR REPLACE", *_replaced(bundles, folder)),
        ("SQLite session changesets", *_changesets(bundles, folder)),
        ("loro", *_merged_by_loro(bundles)),
    ):
        figures[f"baseline {name}: s"] = round(seconds, 2)
        figures[f"baseline {name}: values lost"] = made.surplus() - max(0, kept - _places(made))
    return figures


def _places(made: Invented) -> int:
    return len({answer for laptop in made.laptops for answer in laptop.latest})


def _replaced(bundles: Sequence[Edits], folder: Path) -> tuple[float, int]:
    with sqlite3.connect(folder / "replaced.db") as database:
        database.execute(_TABLE)
        begun = perf_counter()
        for edits in bundles:
            database.executemany(_PUT, edits)
        database.commit()
        taken = perf_counter() - begun
        kept = database.execute("SELECT count(*) FROM told WHERE field = 'value'").fetchone()[0]
    return taken, kept


def _changesets(bundles: Sequence[Edits], folder: Path) -> tuple[float, int]:
    changesets = [_changeset(edits) for edits in bundles]
    database: Any = apsw.Connection(str(folder / "changesets.db"))
    database.execute(_TABLE)
    changes: Any = apsw.Changeset
    begun = perf_counter()
    with database:
        for changeset in changesets:
            changes.apply(changeset, database, conflict=_the_later)
    taken = perf_counter() - begun
    kept = next(iter(database.execute("SELECT count(*) FROM told WHERE field = 'value'")))[0]
    return taken, int(kept)


def _changeset(edits: Edits) -> bytes:
    database: Any = apsw.Connection(":memory:")
    database.execute(_TABLE)
    session = apsw.Session(database, "main")
    session.attach("told")
    with database:
        database.executemany(_PUT, edits)
    return session.changeset()


def _the_later(reason: int, change: object) -> int:
    del change
    replaceable = (apsw.SQLITE_CHANGESET_DATA, apsw.SQLITE_CHANGESET_CONFLICT)
    return apsw.SQLITE_CHANGESET_REPLACE if reason in replaceable else apsw.SQLITE_CHANGESET_OMIT


def _merged_by_loro(bundles: Sequence[Edits]) -> tuple[float, int]:
    updates = [_update(edits) for edits in bundles]
    document = loro.LoroDoc()
    begun = perf_counter()
    for update in updates:
        document.import_(update)
    told = document.get_map("told")
    taken = perf_counter() - begun
    return taken, sum(name.endswith("\x1fvalue") for name in told.keys())  # noqa: SIM118 - its own map


def _update(edits: Edits) -> bytes:
    document = loro.LoroDoc()
    told = document.get_map("told")
    for record, field, value in edits:
        told.insert(f"{record}\x1f{field}", value)
    document.commit()
    return document.export(loro.ExportMode.Updates(loro.VersionVector()))
