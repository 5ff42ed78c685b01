"""Cells that say nothing of the row they stand in: a rule for an answer where nothing is answered."""

from collections.abc import Iterator, Mapping
from typing import Any

_CONTAINERS = {"group", "repeat"}
_ANSWERS = {
    "calculate": "calculation",
    "constraint": "constraint",
    "jr:constraintMsg": "constraint_message",
    "required": "required",
    "jr:requiredMsg": "required_message",
}
_LISTS = ("choice_filter", "default")


def misplaced(plain: Mapping[str, Any]) -> Iterator[str]:
    """Yield the columns whose cell in this row is not used."""
    kind, bind = str(plain["type"]), plain.get("bind", {})
    if kind in _CONTAINERS:
        yield from (column for name, column in _ANSWERS.items() if _says(bind.get(name)))
        yield from (column for column in _LISTS if _says(plain.get(column)))
    elif "choice_filter" in plain and "itemset" not in plain and "query" not in plain:
        yield "choice_filter"
    if kind != "repeat" and "jr:count" in plain.get("control", {}):
        yield "repeat_count"


def _says(written: object) -> bool:
    return bool(written) and str(written).lower() not in {"no", "false", "false()"}
