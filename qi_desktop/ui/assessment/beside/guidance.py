"""What the form's authors say about a question, and whose work is judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from qi_desktop.forms.definition import Question

NONE = tr("There is no guidance for this question.")


class GuidancePart(QWidget):
    """The guidance of the question the keyboard is at."""

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self._words, self._judged = Words(""), muted("")
        self.setLayout(column(SectionHeading(tr("Guidance")), self._words, self._judged, gap=1))

    def show_question(self, question: Question) -> None:
        """Show what belongs to a question."""
        self._words.setText(question.guidance or NONE)
        self._words.set_tone("" if question.guidance else "muted")
        judged = tr("Judged: the work of {work_of}, for each {unit}.").format(
            work_of=question.work_of, unit=question.unit or tr("case")
        )
        self._judged.setText(judged if question.work_of else "")
        self._judged.setVisible(bool(question.work_of))
