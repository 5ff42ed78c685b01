"""The comments on a case, question by question; Enter or F8 leads from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from typing_extensions import override

from qi_desktop.ui.assessment.drawer import Leaf
from qi_desktop.ui.assessment.life.comment_entries import comment_entries
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.entries import EntryList
from qi_desktop.ui.widgets.layout import column

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.assessment.life.model import AnswerComment
    from qi_desktop.forms.definition import Form
    from qi_desktop.services import Services


class CommentsLeaf(Leaf):
    """What waits first, in the order of the form; then what is settled."""

    def __init__(self, services: Services, lead_to: Callable[[AnswerComment], object]) -> None:
        """``lead_to`` is told the comment whose question is wanted."""
        super().__init__()
        self._services, self._lead_to = services, lead_to
        self._comments: list[AnswerComment] = []
        self._labels: dict[str, str] = {}
        self.list = EntryList(
            tr("Comments on this case; Enter leads there"),
            opened=self._open,
            lines=2,
            strong=False,
            details=2,
        )
        self.setLayout(column(self.list))

    def show_comments(self, comments: Sequence[AnswerComment], form: Form) -> None:
        """Show the comments on a case."""
        asked = [question for section in form.sections() for question in section.questions]
        self._labels = {question.name: question.label for question in asked}
        order = {question.name: place for place, question in enumerate(asked)}
        last = len(order)
        self._comments = sorted(comments, key=lambda one: (one.settled, order.get(one.question, last)))
        self.list.show_entries(comment_entries(self._services, self._comments, self._about))
        self.list.fit(at_most=self.seen_at_most)

    @property
    def words(self) -> str:
        """How many comments there are, as the heading says it."""
        waits = sum(not one.settled for one in self._comments)
        return tr("Comments: {waits} waiting, {number} settled").format(
            waits=waits, number=len(self._comments) - waits
        )

    def step(self, by: int) -> bool:
        """Lead to the next comment that waits, or to the one before; tells whether there is one."""
        waits = [one for one in self._comments if not one.settled]
        if not waits:
            return False
        keys, here = [one.id for one in waits], self.list.chosen()
        before = keys.index(here) if here in keys else -1 if by > 0 else 0
        place = (before + by) % len(keys)
        self.list.choose(keys[place])
        self._lead_to(waits[place])
        return True

    @override
    def open_first(self) -> None:
        """Put the keyboard into the list."""
        if not self.list.chosen():
            self.list.choose_first()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _about(self, one: AnswerComment) -> str:
        return self._labels.get(one.question, one.question)

    def _open(self, key: str) -> None:
        self._lead_to(next(one for one in self._comments if one.id == key))
