"""What a folder that was got out says about itself, in words and as tables."""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from qi_desktop.foundation.writing import written_whole
from qi_desktop.storage.dump import ABOUT, write_csv
from qi_desktop.storage.salvage.model import Unread

LOST = "could-not-be-read.csv"
UNPLACED = "rows-without-a-table.csv"

_CONTENTS = """This folder holds everything that was in {file}, in formats that any program reads.

TABLE.csv            each table; opens in a spreadsheet program (UTF-8)
TABLE.jsonl          the same, exact to the letter: one JSON object a line
change-history.csv   every change: when, who, what act, why, the value and what it took the place of
changes.jsonl        the same for programs: every change with its number on its laptop
attachments/         attached files, each under its SHA-256 digest; attachment.csv says what it was called
data-dictionary.csv  what each column means

It is no longer encrypted. Keep it where only those can read it who may, and delete it when it has served.
Left in the encrypted file: who stands behind a changed name, and the keys and passwords of this laptop.
"""


def tell(folder: Path, file: str, rows: Mapping[str, int], unread: Unread) -> None:
    """Write what the folder holds, and what could not be read."""
    lines = [_CONTENTS.format(file=file), "", *_unread_in_words(unread), "", "Rows written:"]
    lines += [f"{count:>9}  {table}" for table, count in rows.items() if count]
    with written_whole(folder / ABOUT) as stream:
        stream.write("\n".join([*lines, ""]).encode())
    for name in (LOST, UNPLACED):
        (folder / name).unlink(missing_ok=True)
    if unread.pages or unread.rows:
        write_csv(folder / LOST, ("table", "row", "what of it", "page", "what became of it"), _lost(unread))
    if unread.unplaced:
        write_csv(
            folder / UNPLACED,
            ("page", "cells"),
            ([page, *map(_told, cells)] for page, cells in unread.unplaced),
        )


def _lost(unread: Unread) -> Iterator[list[object]]:
    for page in unread.pages:
        yield ["", page.held, "", page.number, page.why]
    for row in unread.rows:
        yield [row.table, row.row, row.field, "", row.instead or "lost"]


def _told(cell: object) -> object:
    return f"{len(cell)} bytes" if isinstance(cell, bytes) else cell


def _unread_in_words(unread: Unread) -> Iterator[str]:
    if not unread.pages and not unread.rows:
        yield "Every page of the file could be read."
        return
    yield "WHAT COULD NOT BE READ"
    yield f"{len(unread.pages)} of {unread.looked_at} pages of the file. They held:"
    for held, count in Counter(page.held for page in unread.pages).most_common():
        yield f"{count:>9}  {held}"
    made = Counter(row.table for row in unread.rows if row.instead)
    lost = Counter(row.table for row in unread.lost)
    if made:
        yield "Found in another place of the file, as the table says row by row:"
        yield from (f"{count:>9}  {table}" for table, count in made.most_common())
    yield "Lost:" if lost else "Nothing that can be named was lost."
    yield from (f"{count:>9}  {table}" for table, count in lost.most_common())
    if unread.unplaced:
        yield f"{len(unread.unplaced)} rows were read without knowing their table; they stand in {UNPLACED}."
    yield f"Each one by its name: {LOST}."
