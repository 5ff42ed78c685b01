"""The lines of the command palette: actions among what the box on top finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.commands.catalogue import fitting
from qi_desktop.ui.commands.keys import shown_keys
from qi_desktop.ui.commands.model import said as called
from qi_desktop.ui.language import tr
from qi_desktop.ui.search.lines import Line

if TYPE_CHECKING:
    from qi_desktop.ui.commands.doing import Doing
    from qi_desktop.ui.commands.model import Placed

ONLY = ">"
"""Typed first, it lists actions and nothing else."""
MOST, RECENT = 6, 3


class Palette:
    """Finds actions by the words typed."""

    def __init__(self, doing: Doing) -> None:
        """Offer the actions that can be carried out."""
        self._doing = doing

    def lines(self, text: str) -> list[Line]:
        """Return the actions that fit; all of them after ``>``, the last ones done where nothing is typed."""
        said, page = text.strip(), self._doing.page
        if said.startswith(ONLY):
            return [_line(one) for one in fitting(said.removeprefix(ONLY), self._doing.offered(), page)]
        if not said:
            return [_line(one) for one in self._doing.recent[:RECENT]]
        return [_line(one) for one in fitting(said, self._doing.offered(), page)[:MOST]]


def _line(placed: Placed) -> Line:
    group = placed.group
    aside, keys = (
        tr("Part of a page") if placed.action is None else called(group.title),
        shown_keys(placed.keys),
    )
    return Line(
        picture=(placed.action and placed.action.picture) or group.page or "right",
        title=placed.words,
        aside=", ".join(part for part in (aside, keys) if part),
        detail="",
        page=group.page or "search",
        does=placed,
    )
