"""Small files that commands are handed: settings, answers, plain lists."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from qi_desktop.foundation.errors import InputError
from qi_desktop.inspection.model import UnreadableCaseList

_LONGEST_CELL = 100_000


@dataclass(eq=False)
class BadJsonFile(InputError):
    """A file of settings or answers is no JSON object."""

    file: str


@dataclass(eq=False)
class OptionMiswritten(InputError):
    """An option's value is not written in the way that it has to be."""

    option: str
    text: str
    way: str


@dataclass(eq=False)
class BadList(InputError):
    """A list for a trial draw cannot be read as a table with a header."""

    file: str
    row: int
    problem: str

    def __post_init__(self) -> None:
        """Say in which row, where it is the matter of a row."""
        self.place = f", row {self.row}" if self.row else ""


def json_file(name: str) -> dict[str, Any]:
    """Read a file that holds one JSON object."""
    try:
        loaded = json.loads(Path(name).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise BadJsonFile(name) from error
    if not isinstance(loaded, dict):
        raise BadJsonFile(name)
    return cast("dict[str, Any]", loaded)


def plain_list(path: Path, sheet: str | None = None) -> list[dict[str, str]]:
    """Read a list as it stands, whatever program wrote it; a row that does not fit the headers is named."""
    from qi_desktop.inspection.listing.plain_table import read_table

    if not path.is_file():
        raise BadList(path.name, 0, "there is no such file")
    try:
        table = read_table(path, sheet)
    except UnreadableCaseList as error:
        raise BadList(path.name, 0, f"it cannot be read: {error.detail}") from error
    if not table.headers:
        raise BadList(path.name, 0, "it is empty")
    for number, cells in table.uneven.items():
        raise BadList(path.name, number, f"it has {cells} cells where the header has {len(table.headers)}")
    for number, row in zip(table.numbers, table.rows, strict=True):
        if max(map(len, row.values()), default=0) > _LONGEST_CELL:
            raise BadList(path.name, number, "a cell of it is far too long to be one")
    return table.rows
