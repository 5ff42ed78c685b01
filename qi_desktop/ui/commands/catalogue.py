"""All actions in the order of the work, and those that fit the words somebody types (no Qt)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.commands.actions import (
    about,
    cases,
    counts,
    enquiries,
    everywhere,
    exchange,
    findings,
    history,
    inspection,
    notes,
    report,
    sample,
)
from qi_desktop.ui.commands.model import Placed, said

if TYPE_CHECKING:
    from collections.abc import Iterable

GROUPS = (
    *everywhere.GROUPS,
    *inspection.GROUPS,
    *sample.GROUPS,
    *cases.GROUPS,
    *notes.GROUPS,
    *enquiries.GROUPS,
    *exchange.GROUPS,
    *counts.GROUPS,
    *findings.GROUPS,
    *report.GROUPS,
    *history.GROUPS,
    *about.GROUPS,
)
_APART = ":…,?-/"


def all_placed() -> tuple[Placed, ...]:
    """Return every action, and before the actions of a face of a page the way to that face."""
    placed: list[Placed] = []
    ways: set[tuple[str, ...]] = set()
    for group in GROUPS:
        if ":" in group.title and group.way not in {(), *ways}:
            placed.append(Placed(group))
        ways.add(group.way)
        placed += (Placed(group, action) for action in group.actions)
    return tuple(placed)


def fitting(text: str, placed: Iterable[Placed], page: str = "") -> list[Placed]:
    """Return the actions that fit all words typed, the likeliest first; those of the page shown lead."""
    words = text.casefold().split()
    near = [
        (distance, place, one)
        for place, one in enumerate(placed)
        if (distance := _distance(one, words, page)) is not None
    ]
    return [one for _, _, one in sorted(near, key=lambda each: each[:2])]


def _distance(one: Placed, words: list[str], page: str) -> tuple[int, int] | None:
    """Return how far an action lies from what was typed: what begins so is nearest, other words farthest."""
    named, around = _words(one.words), _words(said(one.group.title))
    # What it is called in English is found in every language.
    also = _words(f"{one.action.also} {one.name}") if one.action else []
    far = 0
    for word in words:
        steps = (named[:1], named, around, also)
        found = next(
            (step for step, of in enumerate(steps) if any(each.startswith(word) for each in of)), None
        )
        if found is None:
            return None
        far += found
    return far, int(one.group.page != page)


def _words(text: str) -> list[str]:
    return text.casefold().translate(dict.fromkeys(map(ord, _APART), " ")).split()
