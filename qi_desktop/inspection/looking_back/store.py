"""Reads what rests on records, and what they rest on, as it stands now."""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from qi_desktop.inspection.looking_back.model import Pair
from qi_desktop.inspection.looking_back.references import ALSO, ANY, CALLED
from qi_desktop.storage.database import Database
from qi_desktop.storage.kinds import PROJECTIONS, columns_in_order


@dataclass(frozen=True, slots=True)
class LookingBackStore:
    """The ties between records."""

    database: Database

    def hanging_on(self, pairs: Iterable[Pair]) -> set[Pair]:
        """Return the records that name one of these and are there."""
        found: set[Pair] = set()
        for kind, records in _by_kind(pairs).items():
            for other, field in resting_on(kind):
                rows = self.database.tuples(
                    f'select id from "{other}" where removed is null'  # noqa: S608 - names of ours, no input
                    f' and "{field}" in (select value from json_each(?))',
                    (records,),
                )
                found.update((other, record) for (record,) in rows)
        return found

    def grounds_of(self, pairs: Iterable[Pair]) -> set[Pair]:
        """Return the records that these name."""
        found: set[Pair] = set()
        for kind, records in _by_kind(pairs).items():
            for field, other in named_by(kind).items():
                rows = self.database.tuples(
                    f'select distinct "{field}" from "{kind}" where "{field}" > \'\''  # noqa: S608 - the same
                    " and id in (select value from json_each(?))",
                    (records,),
                )
                found.update((other, str(record)) for (record,) in rows)
        return found

    def called(self, pair: Pair) -> str:
        """Return what a record is called; nothing where it has no name."""
        field = CALLED.get(pair[0])
        if field is None:
            return ""
        words = self.database.value(f'select "{field}" from "{pair[0]}" where id = ?', (pair[1],))  # noqa: S608 - the same
        return str(words or "")

    def taken_away(self, pairs: Iterable[Pair]) -> set[Pair]:
        """Return which of these records are taken away."""
        found: set[Pair] = set()
        for kind, records in _by_kind(pairs).items():
            rows = self.database.tuples(
                f'select id from "{kind}" where removed = 1'  # noqa: S608 - the same
                " and id in (select value from json_each(?))",
                (records,),
            )
            found.update((kind, record) for (record,) in rows)
        return found


def _by_kind(pairs: Iterable[Pair]) -> dict[str, str]:
    """Return the ids by their kind, as a statement takes them."""
    found: dict[str, list[str]] = defaultdict(list)
    for kind, record in pairs:
        found[kind].append(record)
    return {kind: json.dumps(records) for kind, records in found.items()}


@cache
def named_by(kind: str) -> dict[str, str]:
    """Return the fields of a kind that name other records, with the kinds these are of."""
    found = {name: name if name in PROJECTIONS else ALSO.get(name, "") for name in columns_in_order(kind)}
    return {name: other for name, other in found.items() if other}


@cache
def resting_on(kind: str) -> tuple[tuple[str, str], ...]:
    """Return which fields of which kinds name records of a kind."""
    return tuple(
        (other, name)
        for other in PROJECTIONS
        for name in columns_in_order(other)
        if other != "erasure" and (name == ANY or named_by(other).get(name) == kind)
    )
