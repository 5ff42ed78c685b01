"""A draw on a plain list, without a workspace: for trying settings out and for checking the method."""

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from qi_desktop.sampling.drawing.fairness import chances_of
from qi_desktop.sampling.drawing.reachable import reachable_from
from qi_desktop.sampling.drawing.refusals import NamedCaseUnknown
from qi_desktop.sampling.drawing.selection import drawn_by, plans
from qi_desktop.sampling.model import Candidate, Minimum, NamedCase, SampleSettings, SpreadRule
from qi_desktop.sampling.reviewing.balance import balance_table
from qi_desktop.sampling.reviewing.coverage import officers_reached


@dataclass(frozen=True, slots=True)
class Trial:
    """What a draw on a plain list is asked to do; rows are numbered from 1, the headers not counted."""

    size: int
    balance: Sequence[str]
    minimums: Sequence[Minimum] = ()
    cover: Sequence[str] = ()
    spread: str = ""
    spread_rule: SpreadRule = SpreadRule.WIDEST
    most_each: int = 0
    must_have: Sequence[int] = ()
    must_not: Sequence[int] = ()
    seed: int = 0


def try_sample(rows: Sequence[Mapping[str, str]], asked: Trial) -> dict[str, Any]:
    """Draw from rows of text; return the selected row numbers, the balance table and everybody's chances.

    People are told apart by what their rows say, so the order of the rows decides nothing except
    between rows that are wholly alike.
    """
    people = _people(rows)
    settings = _settings(asked, people)
    (plan,) = plans(people, settings)
    (stratum,) = drawn_by([plan], asked.seed).strata
    numbers = {person.key: number for number, person in enumerate(people, start=1)}
    chosen = set(stratum.selected)
    drawn = [one for one in people if one.key in chosen]
    table = balance_table("", people, drawn, settings)
    spread = asdict(officers_reached("", people, drawn, settings)) if asked.spread else {}
    chances = chances_of(plan)
    return {
        "rows": len(rows),
        "size": asked.size,
        "seed": asked.seed,
        "selected": sorted(numbers[key] for key in stratum.selected),
        "balance": [_plain(asdict(row)) for row in table],
        "deviation": round(sum(abs(row.difference) for row in table if row.dimension in asked.balance), 6),
        "not_covered": [{"dimension": name, "level": level} for name, level in stratum.not_covered],
        "spread": _plain(spread),
        "chances": {
            name: round(getattr(chances, name), 9) for name in ("equal", "lowest", "highest", "distance")
        },
        "reachable": asdict(reachable_from(plan, stratum.selected)),
        "trace": dict(stratum.trace),
    }


def _settings(asked: Trial, people: Sequence[Candidate]) -> SampleSettings:
    return SampleSettings(
        (("", asked.size),),
        tuple(asked.balance),
        tuple(asked.minimums),
        tuple(asked.cover),
        asked.spread,
        asked.spread_rule,
        asked.most_each,
        tuple(_named(people, number) for number in asked.must_have),
        tuple(_named(people, number) for number in asked.must_not),
    )


def _named(people: Sequence[Candidate], number: int) -> NamedCase:
    if not 1 <= number <= len(people):
        raise NamedCaseUnknown("", f"row {number}")
    return NamedCase("", people[number - 1].key, "named on the command line")


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
