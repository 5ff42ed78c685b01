"""The rules that say which rows of a case list may be drawn, kept as data; each gives its reason."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TypedDict

from qi_desktop.foundation.paths import resource
from qi_desktop.inspection.listing.dates import months_before


class Rule(TypedDict, total=False):
    """One rule as it stands in ``resources/codes/eligibility.json``."""

    reason: str
    test: str
    field: str
    values: list[str]
    months: int
    days: int


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the rules compare a row with: its list's provider, the fieldwork's first day, references seen."""

    provider: str
    fieldwork_start: date
    seen: frozenset[str] | set[str]


@cache
def standard_rules() -> tuple[Rule, ...]:
    """Return the rules that ship with the program, in the order in which they are asked."""
    held: dict[str, list[Rule]] = json.loads(
        resource("codes", "eligibility.json").read_text(encoding="utf-8")
    )
    return tuple(held["rules"])


def reason_to_exclude(
    row: Mapping[str, str], surroundings: Surroundings, rules: Sequence[Rule] | None = None
) -> str | None:
    """Return the first reason why a row may not be drawn, or None when it is eligible."""
    for rule in standard_rules() if rules is None else rules:
        if TESTS[rule.get("test", "")](row.get(rule.get("field", ""), ""), rule, row, surroundings):
            return rule.get("reason", "")
    return None


def start_window(fieldwork_start: date, rules: Sequence[Rule] | None = None) -> tuple[date, date]:
    """Return the first and the last day on which an eligible sentence may have started."""
    held = standard_rules() if rules is None else rules
    months = {rule.get("test"): rule.get("months", 0) for rule in held}
    earliest = months_before(fieldwork_start, months.get("before_window", 1200))
    return earliest, months_before(fieldwork_start, months.get("after_window", 0))


Test = Callable[[str, Rule, Mapping[str, str], Surroundings], bool]


def _blank(value: str, _rule: Rule, _row: Mapping[str, str], _around: Surroundings) -> bool:
    return not value


def _one_of(value: str, rule: Rule, _row: Mapping[str, str], _around: Surroundings) -> bool:
    return value.casefold() in rule.get("values", [])


def _none_of(value: str, rule: Rule, _row: Mapping[str, str], _around: Surroundings) -> bool:
    return value.casefold() not in rule.get("values", [])


def _other_provider(value: str, _rule: Rule, _row: Mapping[str, str], around: Surroundings) -> bool:
    return bool(value) and value.casefold() != around.provider.casefold()


def _before_window(value: str, rule: Rule, _row: Mapping[str, str], around: Surroundings) -> bool:
    return value < months_before(around.fieldwork_start, rule.get("months", 0)).isoformat()


def _after_window(value: str, rule: Rule, _row: Mapping[str, str], around: Surroundings) -> bool:
    return value > months_before(around.fieldwork_start, rule.get("months", 0)).isoformat()


def _shorter_than(value: str, rule: Rule, row: Mapping[str, str], _around: Surroundings) -> bool:
    if not value:
        return False
    return (date.fromisoformat(value) - date.fromisoformat(row["started"])).days < rule.get("days", 0)


def _listed_before(value: str, _rule: Rule, _row: Mapping[str, str], around: Surroundings) -> bool:
    return value.casefold() in around.seen


TESTS: dict[str, Test] = {
    "blank": _blank,
    "one_of": _one_of,
    "none_of": _none_of,
    "other_provider": _other_provider,
    "before_window": _before_window,
    "after_window": _after_window,
    "shorter_than": _shorter_than,
    "listed_before": _listed_before,
}
