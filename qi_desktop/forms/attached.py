"""Lists of choices that lie beside a form as CSV files."""

import csv
from pathlib import Path

from qi_desktop.forms.definition import Choice


def attached_choices(file: Path) -> tuple[Choice, ...]:
    """Read a CSV as a list of choices: ``name`` and ``label`` if it has them, every column kept."""
    with file.open(newline="", encoding="utf-8-sig") as stream:
        return tuple(map(_choice, csv.DictReader(stream)))


def _choice(row: dict[str | None, str | None]) -> Choice:
    columns = {key: value or "" for key, value in row.items() if key}
    first = next(iter(columns.values()), "")
    name = columns.pop("name", first)
    return Choice(name, columns.pop("label", name), columns)
