"""What each column of each table means, in words."""

import csv
from collections.abc import Iterable, Iterator
from functools import cache

from qi_desktop.foundation.paths import resource
from qi_desktop.storage.change_history import HISTORY
from qi_desktop.storage.kinds import PROJECTIONS

HEADER = ("table", "column", "content", "meaning")
EVERYWHERE = "*"


@cache
def _meanings() -> dict[tuple[str, str], str]:
    with resource("data-dictionary.csv").open(encoding="utf-8", newline="") as stream:
        return {(row["table"], row["column"]): row["meaning"] for row in csv.DictReader(stream)}


def meaning(table: str, column: str = "") -> str:
    """Return what a column means, or without one what a table holds; '' where nobody has said."""
    told = _meanings()
    return told.get((table, column)) or (told.get((EVERYWHERE, column), "") if column else "")


def rows(tables: Iterable[str]) -> Iterator[tuple[str, str, str, str]]:
    """Yield the dictionary of these tables and of the change history."""
    for table in tables:
        yield table, "", "table", meaning(table)
        if table not in PROJECTIONS:
            columns = [(column, "") for told, column in _meanings() if told == table and column]
        else:
            columns = [("id", "T"), *_typed(PROJECTIONS[table]), ("removed", "I")]
        for column, content in columns:
            yield table, column, "whole number" if content == "I" else "text", meaning(table, column)
    yield "change-history", "", "table", meaning("change-history")
    for column in HISTORY:
        yield "change-history", column, "text", meaning("change-history", column)


def _typed(columns: str) -> list[tuple[str, str]]:
    return [(name, content) for name, content in map(str.split, columns.split(","))]
