"""The side list: the cases behind a number, and what the reviewer says about the category."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.sampling.model import SampleState
from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.language import several, tr
from qi_desktop.ui.sampling.review.case_entries import case_entries, left_out_entries
from qi_desktop.ui.theme import Step
from qi_desktop.ui.widgets.buttons import Button, IconButton
from qi_desktop.ui.widgets.entries import EntryList
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk
    from qi_desktop.ui.sampling.review.behind import Behind
    from qi_desktop.ui.sampling.review.gathered import Part

DRAWN, ALL = "drawn", "all"
SHOWN_AT_MOST = 300


class BehindPanel(QWidget):
    """The cases behind the number that was chosen; Esc leads back to it."""

    def __init__(
        self, services: Services, desk: Desk, opened: Callable[[str], object], closed: Callable[[], object]
    ) -> None:
        """``opened`` is told the sampled case to go to, ``closed`` that the panel is done with."""
        super().__init__()
        self._services, self._desk, self._opened, self._closed = services, desk, opened, closed
        self.behind: Behind | None = None
        self._part: Part | None = None
        self._title = Words(step=Step.HEADING)
        self._figures, self._more = muted(""), muted("")
        self.which = Segments(tr("Cases"), (), lambda _which: self._fill())
        self.cases = EntryList(tr("Cases behind the number"), opened=self._open, details=2)
        self.comment = LineField(placeholder=tr("For the lead inspector"))
        self.comment.returnPressed.connect(self._add)
        self._typed = Jotting(services.workspace.drafts, self.comment)
        self._comment_row = FormRow(tr("Comment on this category"), self.comment)
        self.add = Button(tr("Add comment"), self._add)
        self.close_button = IconButton("close", tr("Close the list"), self._closed, size=18)
        self._build()

    def _build(self) -> None:
        top = row(self._title, self.close_button)
        top.setStretch(0, 1)
        top.setAlignment(self.close_button, Qt.AlignmentFlag.AlignTop)
        layout = column(
            top,
            self._figures,
            self.which,
            self.cases,
            self._more,
            self._comment_row,
            row(self.add, None),
            gap=1,
        )
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def show_behind(self, behind: Behind, part: Part) -> None:
        """Show what a number was counted from."""
        same = behind == self.behind
        self.behind, self._part = behind, part
        self._title.setText(behind.title)
        self._figures.setText(f"{behind.provider}: {behind.figures}")
        self._offer()
        self._fill()
        sample = self._services.sampling.sample()
        open_ = sample is not None and sample.state is SampleState.DRAWN and behind.category is not None
        for one in (self._comment_row, self.add):
            one.setVisible(open_)
        if not same:
            self._comment_row.show_error("")
            if sample is not None and behind.category is not None:
                place = "/".join((sample.id, behind.provider, *behind.category))
                self._typed.follow("review_comment", place, "text")

    def keep(self) -> None:
        """Put what was typed on disk."""
        self._typed.keep()

    def take_keyboard(self) -> None:
        """Put the keyboard into the list."""
        if not self.cases.chosen():
            self.cases.choose_first()
        self.cases.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> None:
        behind, part = self.behind, self._part
        if behind is None or part is None:
            return
        found = [] if behind.reason else part.behind(dict(behind.facts))
        drawn = sum(one.sampled is not None for one in found)
        self.which.setVisible(not behind.reason)
        self.which.offer(
            [
                (DRAWN, tr("Drawn {drawn}").format(drawn=drawn)),
                (ALL, tr("Eligible {count:,}").format(count=len(found))),
            ]
        )
        if not drawn:
            self.which.choose(ALL)
        # Choices offered later would come last on the way round with Tab.
        for before, after in pairwise([self.close_button, *self.which.buttons(), self.cases]):
            QWidget.setTabOrder(before, after)

    def _fill(self) -> None:
        behind, part = self.behind, self._part
        if behind is None or part is None:
            return
        if behind.reason:
            left_out = self._services.reviewing.excluded_cases(behind.provider, behind.reason)
            entries, whole = left_out_entries(left_out[:SHOWN_AT_MOST]), len(left_out)
        else:
            drawn_only = self.which.value() == DRAWN
            found = [one for one in part.behind(dict(behind.facts)) if one.sampled or not drawn_only]
            entries, whole = case_entries(found[:SHOWN_AT_MOST]), len(found)
        self.cases.show_entries(entries)
        left = whole - len(entries)
        self._more.setText(
            tr("{more_cases} not shown.").format(more_cases=several(left, "more case")) if left else ""
        )
        self._more.setVisible(left > 0)

    def _open(self, key: str) -> None:
        part = self._part
        sampled = (
            next((one.sampled for one in part.cases if one.eligible_case.id == key), None) if part else None
        )
        if sampled is not None:
            self._opened(sampled.id)

    def _add(self) -> None:
        behind, text = self.behind, self.comment.text().strip()
        self._comment_row.show_error("" if text else tr("Write what should change, or what you ask."))
        if behind is None or behind.category is None or not text:
            return
        about = behind.category
        made = self._desk.attempt(
            lambda: self._services.reviewing.comment(behind.provider, *about, text), tr("Comment added")
        )
        if made is not None:
            self._typed.clear()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._closed()
        else:
            super().keyPressEvent(event)
