"""What tells a case apart in a list, in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qi_desktop.inspection.model import EligibleCase


def about(case: EligibleCase) -> str:
    """Return the facts that a reviewer looks for first."""
    facts = (case.gender, case.ethnicity_group, case.sentence_type, case.office)
    return ", ".join(filter(None, facts))
