"""Small files that commands are handed: settings, answers, team cards, plain lists."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, cast

from qi_desktop.foundation.errors import InputError
from qi_desktop.inspection.model import NotATeamCard


@dataclass(eq=False)
class BadJsonFile(InputError):
    """A file of settings or answers is no JSON object."""

    file: str


@dataclass(eq=False)
class BadList(InputError):
    """A list for a trial draw cannot be read as a table with a header."""

    file: str
    row: int
    problem: str


def json_file(name: str) -> dict[str, Any]:
    """Read a file that holds one JSON object."""
    try:
        loaded = json.loads(Path(name).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise BadJsonFile(name) from error
    if not isinstance(loaded, dict):
        raise BadJsonFile(name)
    return cast("dict[str, Any]", loaded)


def card_file(path: Path) -> dict[str, str]:
    """Read a team card: which laptop, and the public halves of its keys."""
    try:
        card = json_file(str(path))
        return {name: str(card[name]) for name in ("laptop", "signing_key", "sealing_key")}
    except (BadJsonFile, KeyError) as error:
        raise NotATeamCard(path.name) from error


def plain_list(path: Path) -> list[dict[str, str]]:
    """Read a CSV list; a row that does not fit the header is named."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadList(path.name, 0, "it cannot be read as UTF-8 text") from error
    first = text.lstrip().partition("\n")[0]
    rows = csv.reader(io.StringIO(text), delimiter=max(",;\t", key=first.count))
    try:
        return _as_table(path.name, rows)
    except csv.Error as error:
        raise BadList(path.name, rows.line_num, "a cell of it is far too long to be one") from error


def _as_table(file: str, rows: "_Rows") -> list[dict[str, str]]:
    none: list[str] = []
    header = _told_apart(next((row for row in rows if row), none))
    if not header:
        raise BadList(file, 0, "it is empty")
    found: list[dict[str, str]] = []
    for row in rows:
        if row and len(row) != len(header):
            problem = f"it has {len(row)} cells where the header has {len(header)}"
            raise BadList(file, rows.line_num, problem)
        if row:
            found.append(dict(zip(header, row, strict=True)))
    return found


def _told_apart(header: list[str]) -> list[str]:
    """Return the headers with a number behind each repeated one: the first of a name goes by the name."""
    return [
        f"{name} ({before + 1})" if (before := header[:at].count(name)) else name
        for at, name in enumerate(header)
    ]


class _Rows(Protocol):
    """What the table's reader gives: rows of cells, and how many lines it has read."""

    line_num: int

    def __iter__(self) -> Iterator[list[str]]: ...
    def __next__(self) -> list[str]: ...
