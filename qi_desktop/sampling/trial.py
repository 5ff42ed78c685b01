"""A draw on a plain list, without a workspace: for trying settings out and for checking the method."""

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from qi_desktop.sampling.drawing.selection import draw
from qi_desktop.sampling.model import Candidate, Minimum, SampleSettings
from qi_desktop.sampling.reviewing.balance import balance_table


def try_sample(
    rows: Sequence[Mapping[str, str]],
    size: int,
    balance: Sequence[str],
    *,
    minimums: Sequence[Minimum] = (),
    cover: Sequence[str] = (),
    spread: str = "",
    seed: int = 0,
) -> dict[str, Any]:
    """Draw from rows of text and return the selected row numbers (from 1) and the balance table.

    People are told apart by what their rows say, so the order of the rows decides nothing except
    between rows that are wholly alike.
    """
    settings = SampleSettings((("", size),), tuple(balance), tuple(minimums), tuple(cover), spread)
    people = _people(rows)
    stratum = draw(people, settings, seed).strata[0]
    numbers = {person.key: number for number, person in enumerate(people, start=1)}
    chosen = set(stratum.selected)
    table = balance_table("", people, [one for one in people if one.key in chosen], settings)
    return {
        "rows": len(rows),
        "size": size,
        "seed": seed,
        "selected": sorted(numbers[key] for key in stratum.selected),
        "balance": [_plain(asdict(row)) for row in table],
        "not_covered": [{"dimension": name, "level": level} for name, level in stratum.not_covered],
        "trace": dict(stratum.trace),
    }


_NUMBER = re.compile(r"[0-9]{1,9}")


def minimum_from_text(text: str) -> Minimum | None:
    """Read a minimum written as ``COLUMN:VALUE=NUMBER``; None when it is not written so."""
    category, equals, number = text.rpartition("=")
    dimension, colon, value = category.partition(":")
    if not (equals and colon and dimension and _NUMBER.fullmatch(number.strip())):
        return None
    return Minimum(dimension.strip(), value.strip(), int(number))


def _people(rows: Sequence[Mapping[str, str]]) -> list[Candidate]:
    seen: Counter[str] = Counter()
    people: list[Candidate] = []
    for row in rows:
        content = json.dumps(sorted(row.items()), ensure_ascii=False)
        people.append(Candidate(f"{content}{seen[content]:06}", "", dict(row)))
        seen[content] += 1
    return people


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    rounded = {name: round(value, 6) for name, value in row.items() if isinstance(value, float)}
    return {name: value for name, value in {**row, **rounded}.items() if name != "provider"}
