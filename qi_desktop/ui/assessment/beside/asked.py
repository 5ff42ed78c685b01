"""The question the keyboard is at, as what stands beside it needs to know it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qi_desktop.assessment.model import Evidence
    from qi_desktop.forms.definition import Question
    from qi_desktop.forms.flow.state import Row


@dataclass(frozen=True, slots=True)
class Asked:
    """One question of one assessment, in its row if it stands in a roster."""

    sampled_case: str
    question: Question
    row: Row
    cited: tuple[Evidence, ...] = ()
    editable: bool = False
    second: bool = False
    """Whether it is asked in a second, blind assessment."""

    @property
    def place(self) -> tuple[str, str, str, bool]:
        """What tells it apart from every other question asked."""
        return self.sampled_case, self.question.name, str(self.row or ""), self.second
