"""Everything out of a workspace in open formats, as far as it can be read."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qi_desktop.foundation.progress import Progress
from qi_desktop.foundation.writing import written_whole
from qi_desktop.storage.contents import Contents
from qi_desktop.storage.database import Database
from qi_desktop.storage.ledger.reading import all_changes, earlier_words
from qi_desktop.storage.model import WorkspaceDamaged
from qi_desktop.storage.schema import KEPT_IN, PROJECTIONS, columns_in_order

_LEAVING = tuple(kind for kind in PROJECTIONS if kind not in KEPT_IN)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def dump(database: Database, folder: Path, progress: Progress | None = None) -> dict[str, int | str]:
    """Write every table as CSV and JSON Lines, the change history, attached files and a data dictionary.

    Returns rows written by table; a table that cannot be read is named with what the database said,
    and all others still come out. Who stands behind a changed name stays in the file.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written: dict[str, int | str] = {}
    for done, kind in enumerate(_LEAVING):
        if progress:
            progress.report(done, len(_LEAVING) + 1, kind)
        try:
            written[kind] = _table(database, kind, folder)
        except WorkspaceDamaged as error:
            written[kind] = f"could not be read: {error.detail}"
            database.reopen()
    try:
        written["changes"] = _lines(folder / "changes.jsonl", _changes(database))
    except WorkspaceDamaged as error:
        written["changes"] = f"could not be read: {error.detail}"
    written["attachments"] = _attachments(database, folder / "attachments")
    _dictionary(folder / "data-dictionary.csv")
    return written


def _changes(database: Database) -> Iterator[dict[str, Any]]:
    """Yield every change that may leave, without earlier words of what is told under a changed name."""
    earlier = earlier_words(database)
    for change in all_changes(database):
        if (change["laptop"], change["sequence"]) in earlier:
            change["value"] = None
        if change["kind"] not in KEPT_IN:
            yield change


def _attachments(database: Database, folder: Path) -> int | str:
    """Write attached files under their digests; ``attachment.csv`` tells what each was called."""
    contents = Contents(database)
    try:
        digests = contents.digests()
        if digests:
            folder.mkdir(exist_ok=True)
        for digest in digests:
            with written_whole(folder / digest) as stream:
                stream.write(contents.content(digest) or b"")
    except WorkspaceDamaged as error:
        return f"could not be read: {error.detail}"
    return len(digests)


def _table(database: Database, kind: str, folder: Path) -> int:
    # Columns that a later version added stand at the end of the table itself: each is asked for by name.
    names = ["id", *columns_in_order(kind)]
    columns = ", ".join(f'"{name}"' for name in names)
    rows = database.rows(f'SELECT {columns} FROM "{kind}" ORDER BY id')
    write_csv(folder / f"{kind}.csv", names, [list(row.values()) for row in rows])
    return _lines(folder / f"{kind}.jsonl", iter(rows))


def _lines(path: Path, rows: Iterator[dict[str, Any]]) -> int:
    count = 0
    with written_whole(path) as stream:
        for row in rows:
            stream.write(json.dumps(row, ensure_ascii=False).encode() + b"\n")
            count += 1
    return count


def write_csv(path: Path, header: list[str], rows: list[list[Any]]) -> None:
    """Write a table that no spreadsheet program takes for formulas (the exact text is in the JSON Lines)."""
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(header)
    table.writerows([_harmless(cell) for cell in row] for row in rows)
    with written_whole(path) as stream:
        stream.write(text.getvalue().encode("utf-8-sig"))


def _harmless(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def _dictionary(path: Path) -> None:
    rows = [
        [kind, column, "whole number" if words == "I" else "text"]
        for kind, columns in PROJECTIONS.items()
        if kind not in KEPT_IN
        for column, words in (part.split() for part in columns.split(","))
    ]
    write_csv(path, ["table", "column", "content"], rows)
