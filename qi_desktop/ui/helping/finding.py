"""Finding a task of the help by words (no Qt)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qi_desktop.ui.helping.topics import Task

MOST = 12
_AROUND = 60
_SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "be",
        "do",
        "does",
        "for",
        "how",
        "i",
        "in",
        "is",
        "it",
        "my",
        "of",
        "on",
        "or",
        "the",
        "to",
        "what",
        "where",
        "with",
    ]
)
"""Words of a question that say nothing of what is looked for."""


@dataclass(frozen=True, slots=True)
class Found:
    """A task that fits, with some words from around the place."""

    task: Task
    words: str


def found(text: str, tasks: Iterable[Task], most: int = MOST) -> list[Found]:
    """Return the tasks that hold all words typed, those that are about them first."""
    words = wanted(text)
    if not words:
        return []
    fitting = [
        (distance, place, task)
        for place, task in enumerate(tasks)
        if (distance := _distance(task, words)) is not None
    ]
    nearest = sorted(fitting, key=lambda one: one[:2])[:most]
    return [Found(task, _around(task.text, words)) for _, _, task in nearest]


def wanted(text: str) -> list[str]:
    """Return the words that are looked for; the small ones of a question are left aside."""
    typed = re.findall(r"[\w+']+", text.casefold())
    return [one for one in typed if one not in _SMALL] or typed


def _distance(task: Task, words: list[str]) -> int | None:
    """Return how far a task is from what was typed: near in its heading, farther in its text."""
    near = (f" {task.heading}".casefold(), f" {task.title}".casefold(), f" {task.text}".casefold())
    far = 0
    for word in words:
        steps = [
            2 * step + int(f" {word}" not in part) for step, part in enumerate(near) if _begins(word, part)
        ]
        if not steps:
            return None
        far += min(steps)
    return far


def _begins(word: str, text: str) -> bool:
    """Tell whether a word of a text begins so; keys such as Ctrl+K may stand in the midst of one."""
    return re.search(rf"(?<!\w){re.escape(word)}", text) is not None


def _around(text: str, words: list[str]) -> str:
    folded = text.casefold()
    places = [place for word in words if (place := folded.find(word)) >= 0]
    if not places:
        return text[: 2 * _AROUND].rpartition(" ")[0] + "…" if len(text) > 2 * _AROUND else text
    start, stop = max(0, min(places) - _AROUND), min(places) + 2 * _AROUND
    before = text[start:].partition(" ")[2] if start else text
    shown = before[: stop - start]
    return f"{'…' if start else ''}{shown.strip()}{'…' if stop < len(text) else ''}"
