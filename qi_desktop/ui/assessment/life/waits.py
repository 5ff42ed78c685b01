"""Above the list: how many cases wait for whoever is signed in, and what for; pressed, it shows them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from qi_desktop.assessment.case_list.model import Wanted, Whose
from qi_desktop.assessment.model import AssessmentState
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from qi_desktop.services import Services

WAITING = Wanted(whose=Whose.WAITING)
NOTHING = tr("No case waits for you")
COUNTED = 500
"""Among how many cases it is told apart what they wait for."""


class WaitingLine(Button):
    """One sentence, hidden while nothing waits."""

    def __init__(self, services: Services, look: Callable[[Wanted], object]) -> None:
        """``look`` shows the cases that are wanted."""
        super().__init__("", lambda: look(WAITING), kind="quiet", picture="flag", description=tr("Show them"))
        self._services = services
        self.setAccessibleName(NOTHING)
        self.hide()

    def refresh(self) -> None:
        """Count again."""
        lines = self._services.case_list.lines(WAITING, so_far=True)
        words = in_words(Counter(line.state for line in lines[:COUNTED]))
        self.setText(words)
        self.setAccessibleName(words or NOTHING)
        self.setVisible(bool(words))


def in_words(states: Mapping[AssessmentState, int]) -> str:
    """Return what waits: 3 to approve, 1 returned to you."""
    approve, returned = states.get(AssessmentState.COMPLETE, 0), states.get(AssessmentState.RETURNED, 0)
    parts = [
        *([tr("{approve} to approve").format(approve=approve)] if approve else []),
        *([tr("{returned} returned to you").format(returned=returned)] if returned else []),
    ]
    return ", ".join(parts)
