"""What the lead or the quality lead says about one question; the inspector settles it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.ui.assessment.life.comment_entries import comment_entries, open_first, waiting
from qi_desktop.ui.assessment.life.people import leads
from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import EntryList
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.assessment.life.model import AnswerComment
    from qi_desktop.services import Services
    from qi_desktop.ui.assessment.beside.asked import Asked
    from qi_desktop.ui.page import Desk

SEEN_AT_MOST = 6


class CommentsPart(QWidget):
    """The comments on the question the keyboard is at."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Show nothing while there is nothing to show and nobody who may write."""
        super().__init__()
        self._services, self._desk = services, desk
        self._asked: Asked | None = None
        self._comments: dict[str, AnswerComment] = {}
        self._heading = SectionHeading(tr("Comments"))
        self.list = EntryList(
            tr("Comments on this question"), chosen=self._chosen, lines=6, strong=False, details=2
        )
        self.settle = Button(tr("Settle"), self._settle, description=tr("The comment has been dealt with"))
        self.withdraw = Button(
            tr("Take back"), self._withdraw, kind="quiet", description=tr("Take the comment back (Del)")
        )
        self.write = Button(
            tr("Comment…"),
            self._ask,
            picture="edit",
            key="Ctrl+M",
            description=tr("Say something about this question"),
        )
        self.text = LineField(placeholder=tr("What should be looked at again"))
        self._typed = Jotting(services.workspace.drafts, self.text)
        self._asking = Asking(self._send)
        self._asking.setObjectName("card")
        self._text_row = FormRow(tr("Comment for the inspector"), self.text)
        self._build()

    def _build(self) -> None:
        acts = row(
            Button(tr("Add comment"), self._send),
            Button(tr("Done"), self._asking.put_away, kind="quiet"),
            None,
        )
        self._asking.setLayout(column(self._text_row, acts, gap=1, margin=1.5))
        self._asking.hide()
        self.setLayout(
            column(
                self._heading,
                self.list,
                FlowLayout.of(self.settle, self.withdraw),
                FlowLayout.of(self.write),
                self._asking,
                gap=1,
            )
        )

    def show_asked(self, asked: Asked, comments: Sequence[AnswerComment]) -> None:
        """Show the comments on a question, among those on its case."""
        moved = self._asked is None or self._asked.place != asked.place
        self._asked = asked
        here = [one for one in comments if (one.question, one.row) == (asked.question.name, asked.row)]
        self._comments = {one.id: one for one in open_first(here)}
        if moved:
            self._asking.hide()
            self._typed.follow("answer_comment", "/".join(asked.place[:3]), "text")
        self._heading.say(tr("{waiting} waiting").format(waiting=waiting(here)) if waiting(here) else "")
        self.list.show_entries(comment_entries(self._services, self._comments.values()))
        self.list.fit(at_most=SEEN_AT_MOST)
        self.list.setVisible(bool(here))
        if here and (moved or not self.list.chosen()):
            self.list.choose_first()
        may_write = leads(self._services)
        self.write.setVisible(may_write)
        self.setVisible(bool(here) or may_write)
        self._chosen(self.list.chosen())

    def keep(self) -> None:
        """Put what was typed on disk."""
        self._typed.keep()

    def _chosen(self, key: str) -> None:
        one = self._comments.get(key)
        self.settle.setVisible(one is not None and not one.settled)
        mine = one is not None and one.written_by == self._services.workspace.person
        self.withdraw.setVisible(one is not None and mine)

    def _ask(self) -> None:
        self._asking.open(self.text)

    def _send(self) -> None:
        asked, text = self._asked, self._typed.text()
        self._text_row.show_error("" if text else tr("Write what should be looked at again."))
        if asked is None or not text:
            return
        life = self._services.life
        made = self._desk.attempt(
            lambda: life.comment(asked.sampled_case, asked.question.name, text, row=asked.row),
            tr("Comment added"),
        )
        if made is not None:
            self._typed.clear()
            self._asking.put_away()

    def _settle(self) -> None:
        key = self.list.chosen()
        if key and not self._comments[key].settled:
            self._desk.attempt(lambda: self._services.life.settle_comment(key), tr("Comment settled"))

    def _withdraw(self) -> None:
        key = self.list.chosen()
        if key and not self.withdraw.isHidden():
            self._desk.attempt(lambda: self._services.life.withdraw_comment(key), tr("Comment taken back"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the chosen comment back with Delete."""
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self._withdraw()
        else:
            super().keyPressEvent(event)
