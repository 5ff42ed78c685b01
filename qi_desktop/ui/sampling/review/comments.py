"""The comments on the sample, category by category; each leads to its cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.sampling.model import Sample, SampleState
from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.review.behind import named
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.sampling.reviewing.model import ReviewComment
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

SEEN_AT_MOST = 5


class CommentList(QWidget):
    """What was said about single categories; Enter leads there, Delete takes a comment back."""

    def __init__(self, services: Services, desk: Desk, show: Callable[[ReviewComment], object]) -> None:
        """``show`` is told the comment whose category is wanted."""
        super().__init__()
        self._services, self._desk, self._show = services, desk, show
        self._comments: dict[str, ReviewComment] = {}
        self.list = EntryList(tr("Comments"), opened=self._open, lines=4, strong=False, details=2)
        self.withdraw = Button(
            tr("Take back"), self._withdraw, kind="quiet", description=tr("Take the chosen comment back")
        )
        self._heading = Words(tr("Comments"), strong=True)
        self.setLayout(column(self._heading, self.list, row(self.withdraw, None), gap=0.5))

    def show_comments(self, sample: Sample) -> None:
        """Show the comments on a sample; hidden while there are none."""
        self._comments = {one.id: one for one in self._services.reviewing.comments()}
        self.list.show_entries([Entry(one.id, one.text, about(one)) for one in self._comments.values()])
        self.list.fit(at_most=SEEN_AT_MOST)
        self.withdraw.setVisible(sample.state is SampleState.DRAWN)
        self.setVisible(bool(self._comments))

    def _open(self, key: str) -> None:
        self._show(self._comments[key])

    def _withdraw(self) -> None:
        key = self.list.chosen()
        if key:
            self._desk.attempt(
                lambda: self._services.reviewing.withdraw_comment(key), tr("Comment taken back")
            )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the chosen comment back with Delete."""
        if event.key() == Qt.Key.Key_Delete and not self.withdraw.isHidden():
            self._withdraw()
        else:
            super().keyPressEvent(event)


def about(comment: ReviewComment) -> str:
    """Return what a comment is about."""
    if not comment.dimension:
        return comment.provider
    return f"{comment.provider}, {named(comment.dimension, comment.category)}"
