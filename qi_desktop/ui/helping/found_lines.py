"""Tasks of the help among what the box on top finds (no Qt)."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from qi_desktop.ui.helping.finding import found
from qi_desktop.ui.helping.topics import all_tasks
from qi_desktop.ui.language import tr
from qi_desktop.ui.search.lines import Line

if TYPE_CHECKING:
    from qi_desktop.ui.helping.topics import Task

HELP = "help"
"""What leads to the help, in the place of a page."""
MOST, SHORTEST = 3, 4


def help_lines(typed: str) -> list[Line]:
    """Return the tasks of the help that fit what was typed, the likeliest first."""
    if len(typed.strip()) < SHORTEST:
        return []
    return [_line(one.task) for one in found(typed, _headings(), MOST)]


@cache
def _headings() -> tuple[Task, ...]:
    """Return the tasks without their texts: who looks for words of a note is not to be led to the help."""
    return tuple(replace(task, text="") for task in all_tasks() if task.heading)


def _line(task: Task) -> Line:
    aside = tr("Help: {page}").format(page=task.title)
    return Line("help", task.heading, aside, "", HELP, task.link)
