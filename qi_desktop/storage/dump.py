"""Everything out of a workspace in open formats."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from qi_desktop.foundation.progress import Progress
from qi_desktop.foundation.writing import written_whole
from qi_desktop.storage import data_dictionary
from qi_desktop.storage.change_history import HISTORY, changes, history
from qi_desktop.storage.contents import Contents
from qi_desktop.storage.database import Database
from qi_desktop.storage.kinds import KEPT_IN, PROJECTIONS, columns_in_order

LOCAL = ("draft", "sent", "received", "acknowledged", "merge_report", "handed_over")
"""What one laptop keeps for itself and may leave the file: no keys, no places with their passwords."""
_LEAVING = (*(kind for kind in PROJECTIONS if kind not in KEPT_IN), *LOCAL)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
ABOUT = "READ-ME-FIRST.txt"


def dump(database: Database, folder: Path, progress: Progress | None = None) -> dict[str, int]:
    """Write every table as CSV and JSON Lines, the change history, attached files and a data dictionary.

    Returns rows written by table. Who stands behind a changed name stays in the file, and so do its keys.
    """
    folder.mkdir(parents=True, exist_ok=True)
    present = {name for (name,) in database.tuples("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    steps: list[tuple[str, Callable[[], int]]] = [
        *((table, partial(_table, database, table, folder)) for table in _LEAVING if table in present),
        ("changes", lambda: _lines(folder / "changes.jsonl", changes(database))),
        ("change-history", lambda: write_csv(folder / "change-history.csv", HISTORY, history(database))),
    ]
    if "content" in present:
        steps.append(("attachments", lambda: _attachments(database, folder / "attachments")))
    written: dict[str, int] = {}
    for done, (name, step) in enumerate(steps):
        if progress:
            progress.report(done, len(steps), name)
        written[name] = step()
    write_csv(
        folder / "data-dictionary.csv",
        data_dictionary.HEADER,
        data_dictionary.rows(table for table in _LEAVING if table in present),
    )
    return written


def _attachments(database: Database, folder: Path) -> int:
    """Write attached files under their digests; ``attachment.csv`` tells what each was called."""
    contents = Contents(database)
    digests = contents.digests()
    if digests:
        folder.mkdir(exist_ok=True)
    for digest in digests:
        with written_whole(folder / digest) as stream:
            stream.write(contents.content(digest) or b"")
    return len(digests)


def _table(database: Database, table: str, folder: Path) -> int:
    # Columns that a later version added stand at the end of the table itself: each is asked for by name.
    there = [name for (name,) in database.tuples("SELECT name FROM pragma_table_info(?)", (table,))]
    told = ["id", *columns_in_order(table)] if table in PROJECTIONS else there
    names = [name for name in told if name in there]
    columns = ", ".join(f'"{name}"' for name in names)
    rows = partial(database.rows_one_by_one, f'SELECT {columns} FROM "{table}" ORDER BY 1, 2')
    write_csv(folder / f"{table}.csv", names, (list(row.values()) for row in rows()))
    return _lines(folder / f"{table}.jsonl", rows())


def _lines(path: Path, rows: Iterator[dict[str, Any]]) -> int:
    count = 0
    with written_whole(path) as stream:
        for row in rows:
            stream.write(json.dumps(row, ensure_ascii=False).encode() + b"\n")
            count += 1
    return count


def dictionary_of_ledger() -> bytes:
    """Return what each column of the tables means that everybody's changes make, as CSV."""
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(data_dictionary.HEADER)
    table.writerows(data_dictionary.rows(kind for kind in PROJECTIONS if kind not in KEPT_IN))
    return text.getvalue().encode("utf-8-sig")


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
    """Write a table that no spreadsheet program takes for formulas (the exact text is in the JSON Lines)."""
    count = 0
    with written_whole(path) as stream:
        text = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="", write_through=True)
        table = csv.writer(text)
        table.writerow(header)
        for row in rows:
            table.writerow([_harmless(cell) for cell in row])
            count += 1
        text.detach()
    return count


def _harmless(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
