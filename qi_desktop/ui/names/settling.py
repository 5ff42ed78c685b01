"""What a panel needs to know of the text it stands beside, and how its hits are told together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qi_desktop.fieldnotes.names.model import BLACKENED_AS, HitSort, Settled
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from qi_desktop.fieldnotes.names.model import Decision, Examined


@dataclass(frozen=True, slots=True)
class Settling:
    """One text: what the check finds in it now, and the acts that settle a hit, each told its words."""

    subject: str
    examined: Callable[[], Sequence[Examined]]
    proposals: Callable[[str], list[str]]
    change: Callable[[str, str], object]
    blacken: Callable[[str], object]
    keep: Callable[[str, str], object]


@dataclass(frozen=True, slots=True)
class Found:
    """The same words wherever they stand in a text, with what was decided about them."""

    words: str
    what: str
    sort: HitSort
    ordinary: bool
    times: int
    decisions: tuple[Decision, ...]

    @property
    def is_open(self) -> bool:
        """Tell whether one of the places still waits for a decision."""
        return len(self.decisions) < self.times

    @property
    def state(self) -> str:
        """Say in words what becomes of them."""
        if self.is_open:
            return tr("to settle")
        last = self.decisions[-1]
        if last.decision is Settled.CHANGED:
            return tr("becomes {replacement}").format(replacement=last.replacement)
        return (
            tr("becomes {blackened_as}").format(blackened_as=BLACKENED_AS[self.sort])
            if last.decision is Settled.BLACKENED
            else tr("stands")
        )


def found_in(examined: Iterable[Examined]) -> list[Found]:
    """Return the words that were found, those to settle first, each once."""
    told: dict[str, list[Examined]] = {}
    for one in examined:
        told.setdefault(one.hit.words, []).append(one)
    found = [_together(mine) for mine in told.values()]
    return sorted(found, key=lambda one: not one.is_open)


def _together(mine: Sequence[Examined]) -> Found:
    hit = mine[0].hit
    decisions = tuple(one.decision for one in mine if one.decision is not None)
    return Found(hit.words, hit.what, hit.sort, hit.ordinary, len(mine), decisions)
