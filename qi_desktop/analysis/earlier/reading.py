"""Reads the counts of an earlier inspection from a table, every fault by its row and field.

Columns, in any order: question (the reporting key), provider, met, relevant, and, where it is known, rule.
The counts that a report of this program hands on are such a table as they stand.
"""

from collections.abc import Iterator, Mapping, Sequence

from qi_desktop.analysis.disclosure import WITHHELD
from qi_desktop.analysis.earlier.model import CountProblem, EarlierCount
from qi_desktop.inspection.listing.plain_table import PlainTable

COLUMNS = ("question", "provider", "met", "relevant", "rule")
_ALSO = {
    "question": ("reporting key", "key"),
    "provider": ("group", "organisation"),
    "met": ("x", "sufficient"),
    "relevant": ("y", "of", "out of"),
    "rule": ("relevant when", "relevant_when", "relevance"),
}
_LEFT_OUT = "is missing from the headers"
_FORMULA_STARTS = ("'=", "'+", "'-", "'@")
_MOST = 1_000_000


def counts_in(table: PlainTable) -> tuple[list[EarlierCount], list[CountProblem], int]:
    """Return the counts of a table, what is wrong with it, and how many rows withhold their numbers."""
    columns = _columns(table.headers)
    missing = [one for one in COLUMNS[:-1] if one not in columns]
    if missing:
        return [], [CountProblem(1, one, "", _LEFT_OUT) for one in missing], 0
    counts: dict[tuple[str, str], EarlierCount] = {}
    problems: list[CountProblem] = []
    withheld = 0
    for number, row in zip(table.numbers, table.rows, strict=True):
        told = {name: _text(row.get(header, "")) for name, header in columns.items()}
        if WITHHELD in {told["met"], told["relevant"]}:
            withheld += 1
            continue
        found = list(_problems(number, told))
        key = (told["question"], told["provider"])
        if not found and key in counts:
            found = [CountProblem(number, "question", key[0], f"stands twice for {key[1]}")]
        problems += found
        if not found:
            counts[key] = EarlierCount(*key, int(told["met"]), int(told["relevant"]), told.get("rule", ""))
    return list(counts.values()), problems, withheld


def _columns(headers: Sequence[str]) -> dict[str, str]:
    known = {header.strip().casefold(): header for header in headers}
    return {
        name: known[label] for name in COLUMNS for label in (name, *reversed(_ALSO[name])) if label in known
    }


def _text(cell: str) -> str:
    """Return a cell's text without the sign that keeps a spreadsheet from taking it for a formula."""
    text = cell.strip()
    return text[1:] if text.startswith(_FORMULA_STARTS) else text


def _problems(number: int, told: Mapping[str, str]) -> Iterator[CountProblem]:
    for name in ("question", "provider"):
        if not told[name]:
            yield CountProblem(number, name, "", "is empty")
    wrong = [name for name in ("met", "relevant") if not _is_number(told[name])]
    for name in wrong:
        yield CountProblem(number, name, told[name], "is no whole number of cases")
    if not wrong and int(told["met"]) > int(told["relevant"]):
        yield CountProblem(number, "met", told["met"], f"is more than the {told['relevant']} relevant")


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= len(str(_MOST)) and int(text) <= _MOST
