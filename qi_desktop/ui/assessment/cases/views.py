"""Views of the case list: the three everybody has, and those a person keeps under names of their own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qi_desktop.assessment.case_list.model import Wanted, Whose
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qi_desktop.assessment.case_list.model import CaseView

EVERYBODYS = ((Whose.MINE, tr("Mine")), (Whose.ALL, tr("All")), (Whose.WAITING, tr("Waiting for me")))


def offered(kept: Iterable[CaseView]) -> list[tuple[str, str]]:
    """Return every view that can be chosen, each with its name."""
    return [*((whose.value, words) for whose, words in EVERYBODYS), *((one.id, one.name) for one in kept)]


def wanted_in(view: str, kept: Iterable[CaseView], now: Wanted) -> Wanted:
    """Return what a view looks for; one that everybody has keeps the present order."""
    own = next((one.wanted for one in kept if one.id == view), None)
    if own is not None:
        return own
    return Wanted(whose=Whose(view), sort=now.sort, descending=now.descending)


def view_of(wanted: Wanted, kept: Iterable[CaseView]) -> str:
    """Return the view that looks for just this, else the one of everybody's it stands in."""
    own = next((one.id for one in kept if one.wanted == wanted), None)
    if own is not None:
        return own
    plain = replace(wanted, sort=Wanted().sort, descending=False)
    return wanted.whose.value if plain == Wanted(whose=wanted.whose) else ""
