"""Enquiries: what week one raised, who follows it in week two, and what became of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.fieldnotes.enquiries.model import Origin
from qi_desktop.fieldnotes.model import EnquiryStatus
from qi_desktop.ui.fieldnotes.enquiries.board import Board
from qi_desktop.ui.fieldnotes.enquiries.form import LineForm
from qi_desktop.ui.fieldnotes.enquiries.line_list import LineList
from qi_desktop.ui.fieldnotes.enquiries.plan_view import PlanView
from qi_desktop.ui.fieldnotes.enquiries.subjects import subject_of
from qi_desktop.ui.fieldnotes.enquiries.words import STANDINGS
from qi_desktop.ui.language import several, tr
from qi_desktop.ui.page import Desk, Page
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.heading import PageHeader
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from qi_desktop.fieldnotes.model import LineOfEnquiry
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed

BOARD, LIST, PLAN = "board", "list", "plan"
NEXT_KEY, BEFORE_KEY = "Ctrl+PgDown", "Ctrl+PgUp"
EVERYBODY = ""


class EnquiriesPage(Page):
    """The lines of enquiry as a board, as a list with the line itself, and as the plan for week two."""

    key: ClassVar[str] = "enquiries"
    title: ClassVar[str] = tr("Enquiries")

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the three views, the form and the empty state."""
        super().__init__(services, desk)
        self._lines: dict[str, LineOfEnquiry] = {}
        self.new = Button(tr("New enquiry"), self._new, kind="main", picture="add", key="Ctrl+N")
        self._header = PageHeader(tr("Enquiries"), "", self.new)
        self.views = Segments(
            tr("Show as"),
            ((BOARD, tr("Board")), (LIST, tr("List")), (PLAN, tr("Plan for week two"))),
            self._turn_to,
        )
        self.person = Choice([(EVERYBODY, tr("Everybody"))], narrow=True)
        self.person.setAccessibleName(tr("Whose lines of enquiry"))
        self.person.setMinimumWidth(pixels(168))
        self.person.activated.connect(self._show_person)
        self.board = Board(services, desk, self._open)
        self.list = LineList(services, desk, self._edit)
        self.plan = PlanView(services, desk, self._open)
        self.form = LineForm(services, desk, self._opened, self._back)
        self._empty = EmptyState(
            "enquiries",
            tr("No lines of enquiry yet"),
            tr(
                "What week one raises becomes a question for week two: why it is asked, what would settle it,"
                " who follows it. Open the first one here, or from a count, a case or a passage."
            ),
            Button(tr("Open the first one"), self._new),
        )
        self.views.choose(services.enquiries.remembered_view() or BOARD)
        for key, step in ((NEXT_KEY, 1), (BEFORE_KEY, -1)):
            QShortcut(QKeySequence(key), self).activated.connect(partial(self._step, step))
        self._build()

    def _build(self) -> None:
        self._bar = QWidget()
        self._bar.setLayout(row(self.views, None, self.person, gap=2))
        top = column(self._header, self._bar, gap=1)
        top.setContentsMargins(24, 24, 24, 8)
        self._faces = QStackedWidget()
        self._views = {BOARD: _inset(self.board), LIST: self.list, PLAN: _inset(self.plan)}
        for face in (self._empty, *self._views.values(), self.form):
            self._faces.addWidget(face)
        whole = column(top, self._faces, gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    @override
    def refresh(self, changed: Changed | None = None) -> None:
        self._lines = {line.id: line for line in self.services.enquiries.lines_of_enquiry()}
        self._header.say(_in_short(list(self._lines.values())))
        names = {member.id: member.name for member in self.services.inspection.team()}
        self.person.offer([(EVERYBODY, tr("Everybody")), *names.items()])
        self._bar.setVisible(bool(self._lines) and self._faces.currentWidget() is not self.form)
        if self._faces.currentWidget() is not self.form:
            self._show_view()

    @override
    def open_subject(self, subject: str) -> None:
        origin = Origin.at(subject)
        self.refresh()
        if origin is not None:
            self._new(origin)
        elif subject in self._lines:
            self._open(subject)
        elif any(one.id == subject for one in self.services.enquiries.steps()):
            self._turn_to(PLAN)
            self.plan.choose(subject, keyboard=True)

    @override
    def take_keyboard(self) -> None:
        view = self.views.value()
        if self._faces.currentWidget() is self.form:
            self.form.question.setFocus()
        elif not self._lines:
            self._empty.setFocus()
        elif view == LIST:
            self.list.list.setFocus()
        else:
            (self.board if view == BOARD else self.plan).take_keyboard()

    @override
    def leave(self) -> None:
        self.form.keep()
        for one in (self.board, self.list, self.plan):
            one.finish()

    @override
    def scenes(self, scratch: Path) -> Iterator[str]:
        del scratch
        kept = self.views.value()
        for view in (LIST, PLAN):
            self._turn_to(view)
            if view == LIST:
                weighed = self.services.enquiries.weighed()
                self.list.choose(max(weighed, key=lambda line: weighed[line].in_all, default=""))
            self.take_keyboard()
            yield view
        self._turn_to(kept)

    # ------------------------------------------------------------------------------------------- the views
    def _turn_to(self, view: str) -> None:
        self.views.choose(view)
        self.services.enquiries.remember_view(view)
        self._leave_form()
        self._show_view()

    def _step(self, by: int) -> None:
        """Turn to the next view, or to the one before."""
        views = list(self._views)
        self._turn_to(views[(views.index(self.views.value()) + by) % len(views)])
        self.take_keyboard()

    def _show_person(self) -> None:
        self._leave_form()
        self.refresh()

    def _show_view(self) -> None:
        if not self._lines:
            self._faces.setCurrentWidget(self._empty)
            return
        view, names = self.views.value(), {one.id: one.name for one in self.services.inspection.team()}
        person = self.person.value()
        lines = [line for line in self._lines.values() if person in {EVERYBODY, line.inspector}]
        if view == BOARD:
            self.board.show_lines(lines, names)
        elif view == LIST:
            self.list.show_lines(lines, names)
        else:
            self.plan.show_plan(names, person)
        self._faces.setCurrentWidget(self._views[view])

    def _open(self, line: str) -> None:
        """Show a line of enquiry whole."""
        if self.person.value() not in {EVERYBODY, self._lines[line].inspector}:
            self.person.choose(EVERYBODY)
        self._turn_to(LIST)
        self.list.choose(line)
        self.list.list.setFocus()

    # --------------------------------------------------------------------------------------------- the form
    def _new(self, origin: Origin | None = None) -> None:
        self.leave()
        self.new.setEnabled(False)
        self.form.start(origin)
        self._show_form()

    def _edit(self, line: LineOfEnquiry) -> None:
        self.leave()
        self.new.setEnabled(False)
        self.form.change(line)
        self._show_form()

    def _show_form(self) -> None:
        self._bar.hide()
        self._faces.setCurrentWidget(self.form)
        self.form.question.setFocus()

    def _leave_form(self) -> None:
        self._bar.setVisible(bool(self._lines))
        if self._faces.currentWidget() is self.form:
            self.form.keep()
            self._faces.setCurrentWidget(self._empty)
        self.new.setEnabled(True)

    def _back(self) -> None:
        origin = self.form.origin_page
        self._leave_form()
        self.refresh()
        self.take_keyboard()
        subject = subject_of(self.services, origin) if origin else None
        if subject is not None and subject.page:
            self.desk.open_page(subject.page, subject.record)

    def _opened(self, line: LineOfEnquiry) -> None:
        self._leave_form()
        self.refresh()
        self._open(line.id)


def _inset(view: QWidget) -> QWidget:
    around, layout = QWidget(), column(view, gap=0)
    layout.setContentsMargins(24, 0, 24, 12)
    around.setLayout(layout)
    return around


def _in_short(lines: list[LineOfEnquiry]) -> str:
    counts = [
        (STANDINGS[status][1].lower(), sum(one.status is status for one in lines)) for status in EnquiryStatus
    ]
    said = ", ".join(f"{count} {word}" for word, count in counts if count)
    return f"{several(len(lines), 'line of enquiry', 'lines of enquiry')}: {said}" if lines else ""
