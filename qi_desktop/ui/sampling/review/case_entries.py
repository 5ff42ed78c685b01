"""How a case is shown in the side list: its number or reference, and the facts that tell it apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.case_facts import about
from qi_desktop.ui.sampling.words import NAMED
from qi_desktop.ui.widgets.entries import Entry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qi_desktop.inspection.model import EligibleCase
    from qi_desktop.sampling.reviewing.model import CaseBehind


def case_entries(found: Iterable[CaseBehind]) -> list[Entry]:
    """Return the cases behind a number, each under its own number if it was drawn."""
    return [_entry(one) for one in found]


def left_out_entries(found: Iterable[EligibleCase]) -> list[Entry]:
    """Return rows of the list that cannot be drawn."""
    return [
        Entry(
            one.id,
            one.reference or tr("Row {row}").format(row=one.row),
            one.decision_reason or about(one),
            tr("row {row}").format(row=one.row),
        )
        for one in found
    ]


def _entry(one: CaseBehind) -> Entry:
    case, named = one.eligible_case, f"{NAMED[one.naming.asked]}. " if one.naming else ""
    if one.sampled is None:
        return Entry(case.id, case.reference, named + about(case))
    return Entry(case.id, one.sampled.number, named + about(case), case.reference)
