"""Conflicts that are alike, so that one decision with one reason may settle them together."""

from collections.abc import Iterable

from qi_desktop.merging.settling.model import Decision, Matter, Option, Sort


def alike(matter: Matter, others: Iterable[Matter]) -> list[Matter]:
    """Return the others of the same sort, about the same field, between the same people or values."""
    return [
        one
        for one in others
        if one.key != matter.key
        and (one.sort, one.kind, one.field) == (matter.sort, matter.kind, matter.field)
        and (_same_people(one, matter) or _same_values(one, matter))
    ]


def decisions_like(matter: Matter, option: Option, others: Iterable[Matter]) -> list[Decision]:
    """Return what the same decision is for others that are alike; one it says nothing of is left out.

    What was kept of one person is kept of the same person; between other people, the same value is.
    """
    found = ((one, _counterpart(matter, option, one)) for one in others)
    return [Decision(one, same) for one, same in found if same is not None]


def _counterpart(matter: Matter, option: Option, other: Matter) -> Option | None:
    if option.by and _same_people(matter, other):
        mine = [one for one in other.options if one.by == option.by]
        return mine[0] if len(mine) == 1 else None
    same = [one for one in other.options if one.words == option.words]
    if same or option.by or option not in matter.options:
        return same[0] if len(same) == 1 else None
    place = matter.options.index(option)
    return other.options[place] if place < len(other.options) else None


def combinations_of(matters: Iterable[Matter]) -> list[Decision]:
    """Return the proposed combinations of those whose edits nowhere overlap."""
    return [
        Decision(one, one.combined_with(one.combination.text))
        for one in matters
        if one.sort is Sort.TEXT and one.combination is not None and not one.combination.clashes
    ]


def _same_people(one: Matter, other: Matter) -> bool:
    return len(one.people) > 1 and one.people == other.people


def _same_values(one: Matter, other: Matter) -> bool:
    values = {option.words for option in one.options}
    return len(values) > 1 and values == {option.words for option in other.options}
