"""Rows that speak of one person: the same reference, or the same name and birth date under two."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

from qi_desktop.inspection.listing.eligibility import Rule, reason_of
from qi_desktop.inspection.listing.model import Keep

Verdicts = list[str | None]


@dataclass(frozen=True, slots=True)
class Group:
    """The places of one person's rows in the list, and of those that stay eligible."""

    kind: str
    places: tuple[int, ...]
    kept: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Keeping:
    """Which of one person's rows stay eligible."""

    same_reference: Keep = Keep.FIRST
    # Two references are two cases until somebody says that they are one person.
    same_person: Keep = Keep.ALL


def without_duplicates(
    facts: Mapping[str, Sequence[str]],
    reasons: Verdicts,
    keeping: Keeping,
    rules: Sequence[Rule] | None = None,
) -> list[Group]:
    """Give the rows that repeat a person their reason, among those still eligible; return the groups."""
    found: list[Group] = []
    # A reference names one case; two rows of it can never both be drawn.
    once = Keep.FIRST if keeping.same_reference is Keep.ALL else keeping.same_reference
    for kind, keys, keep in (
        ("reference", _references(facts), once),
        ("person", _people(facts), keeping.same_person),
    ):
        reason = reason_of(f"same_{kind}", rules)
        for places in _repeated(keys, reasons) if reason else []:
            kept = _kept(places, keep)
            found.append(Group(kind, places, kept))
            for place in set(places).difference(kept):
                reasons[place] = reason
    return found


def _references(facts: Mapping[str, Sequence[str]]) -> list[Hashable]:
    return [reference.casefold() or None for reference in facts["reference"]]


def _people(facts: Mapping[str, Sequence[str]]) -> list[Hashable]:
    births = facts["birth_date"]
    if not facts["name"]:
        return []
    plain = _plain("\n".join(facts["name"])).split("\n")
    if all(plain) and all(births):
        return list(zip(plain, births, strict=True))
    return [(name, birth) if name and birth else None for name, birth in zip(plain, births, strict=True)]


def _plain(names: str) -> str:
    """Return names, each on a line of its own, as they are compared."""
    return names.casefold().replace("-", " ").replace("'", "").replace("\u2019", "")


def _repeated(keys: Sequence[Hashable], reasons: Verdicts) -> list[tuple[int, ...]]:
    if len(set(keys)) == len(keys):
        return []
    places: dict[Hashable, list[int]] = {}
    for place, (key, reason) in enumerate(zip(keys, reasons, strict=True)):
        if reason is None and key is not None:
            places.setdefault(key, []).append(place)
    return [tuple(rows) for rows in places.values() if len(rows) > 1]


def _kept(places: tuple[int, ...], keep: Keep) -> tuple[int, ...]:
    return {Keep.FIRST: places[:1], Keep.LAST: places[-1:], Keep.ALL: places, Keep.NEITHER: ()}[keep]
