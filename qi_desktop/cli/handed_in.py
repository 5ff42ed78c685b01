"""Small files that commands are handed: settings, answers, team cards, plain lists."""

import csv
import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

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
    except (OSError, ValueError) as error:
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
    rows = csv.reader(io.StringIO(text))
    header = next(rows, None)
    if not header:
        raise BadList(path.name, 0, "it is empty")
    found: list[dict[str, str]] = []
    for row in rows:
        if row and len(row) != len(header):
            problem = f"it has {len(row)} cells where the header has {len(header)}"
            raise BadList(path.name, rows.line_num, problem)
        if row:
            found.append(dict(zip(header, row, strict=True)))
    return found
