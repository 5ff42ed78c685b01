"""The rules that say which rows of a case list may be drawn, kept as data; each gives its reason."""

import json
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TypedDict

from qi_desktop.foundation.paths import resource
from qi_desktop.inspection.listing.codes import bare
from qi_desktop.inspection.listing.dates import months_before

AMONG_ROWS = ("same_reference", "same_person")
"""Tests that look at a list's other rows; they are asked last, of the rows that nothing else excludes."""


Asked = str | tuple[str, ...]
"""What a rule looks at in a row: one fact, or several."""


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
    """What the rules compare a row with: its list's provider and the fieldwork's first day."""

    provider: str
    fieldwork_start: date


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
    return verdicts({name: [value] for name, value in row.items()}, 1, surroundings, rules)[0]


def verdicts(
    facts: Mapping[str, Sequence[str]],
    rows: int,
    surroundings: Surroundings,
    rules: Sequence[Rule] | None = None,
) -> list[str | None]:
    """Return for each row the first reason why it may not be drawn, or None; facts stand in columns."""
    reasons: list[str | None] = [None] * rows
    for rule in reversed(standard_rules() if rules is None else rules):
        if rule.get("test") in AMONG_ROWS:
            continue
        asked = [facts.get(name) or [""] * rows for name in _fields(rule)]
        values = asked[0] if len(asked) == 1 else list(zip(*asked, strict=True))
        # Thousands of rows share few values: each is asked once.
        likely = _likely(set(values), rule)
        failing = {value for value in likely if _fails(value, rule, surroundings)}
        if failing:
            reason = rule.get("reason", "")
            reasons = [
                reason if value in failing else known for value, known in zip(values, reasons, strict=True)
            ]
    return reasons


def _likely(different: Collection[Asked], rule: Rule) -> Iterable[Asked]:
    """Return the values that a rule may fail; of references, each its own, few need be looked at closely."""
    if rule.get("test") == "blank":
        return [""] if "" in different else []
    if rule.get("test") == "begins_with":
        first = re.compile("|".join(re.escape(words.split()[0]) for words in rule.get("values", [])))
        return [value for value in different if isinstance(value, str) and first.search(value.casefold())]
    return different


def reason_of(test: str, rules: Sequence[Rule] | None = None) -> str:
    """Return the reason given by the rule with this test; blank where no rule has it."""
    held = standard_rules() if rules is None else rules
    return next((rule.get("reason", "") for rule in held if rule.get("test") == test), "")


def start_window(fieldwork_start: date, rules: Sequence[Rule] | None = None) -> tuple[date, date]:
    """Return the first and the last day on which an eligible sentence may have started."""
    held = standard_rules() if rules is None else rules
    months = {rule.get("test"): rule.get("months", 0) for rule in held}
    earliest = months_before(fieldwork_start, months.get("before_window", 1200))
    return earliest, months_before(fieldwork_start, months.get("after_window", 0))


Test = Callable[[Sequence[str], Rule, Surroundings], bool]


def _fields(rule: Rule) -> tuple[str, ...]:
    name = rule.get("field", "")
    return (name, "started") if rule.get("test") == "shorter_than" else (name,)


def _fails(value: Asked, rule: Rule, around: Surroundings) -> bool:
    return TESTS[rule.get("test", "")]((value,) if isinstance(value, str) else value, rule, around)


def _blank(values: Sequence[str], _rule: Rule, _around: Surroundings) -> bool:
    return not values[0]


def _one_of(values: Sequence[str], rule: Rule, _around: Surroundings) -> bool:
    return values[0].casefold() in rule.get("values", [])


def _none_of(values: Sequence[str], rule: Rule, _around: Surroundings) -> bool:
    return values[0].casefold() not in rule.get("values", [])


def _begins_with(values: Sequence[str], rule: Rule, _around: Surroundings) -> bool:
    said = f"{bare(values[0])} "
    return any(said.startswith(f"{words} ") for words in rule.get("values", []))


def _other_provider(values: Sequence[str], _rule: Rule, around: Surroundings) -> bool:
    return bool(values[0]) and values[0].casefold() != around.provider.casefold()


def _before_window(values: Sequence[str], rule: Rule, around: Surroundings) -> bool:
    return values[0] < months_before(around.fieldwork_start, rule.get("months", 0)).isoformat()


def _after_window(values: Sequence[str], rule: Rule, around: Surroundings) -> bool:
    return values[0] > months_before(around.fieldwork_start, rule.get("months", 0)).isoformat()


def _before_fieldwork(values: Sequence[str], _rule: Rule, around: Surroundings) -> bool:
    return "" < values[0] < around.fieldwork_start.isoformat()


def _shorter_than(values: Sequence[str], rule: Rule, _around: Surroundings) -> bool:
    ended, started = values
    if not (ended and started):
        return False
    return (date.fromisoformat(ended) - date.fromisoformat(started)).days < rule.get("days", 0)


TESTS: dict[str, Test] = {
    "blank": _blank,
    "one_of": _one_of,
    "none_of": _none_of,
    "begins_with": _begins_with,
    "other_provider": _other_provider,
    "before_window": _before_window,
    "after_window": _after_window,
    "before_fieldwork": _before_fieldwork,
    "shorter_than": _shorter_than,
}
