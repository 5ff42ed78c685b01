"""Enquiries: what week one raised, who follows it, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.fieldnotes.model import EnquiryStatus
from qi_desktop.ui.fieldnotes.enquiry_form import EnquiryForm
from qi_desktop.ui.fieldnotes.enquiry_view import EnquiryView
from qi_desktop.ui.fieldnotes.words import STANDINGS
from qi_desktop.ui.page import Desk, Page
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.heading import PageHeader
from qi_desktop.ui.widgets.layout import column, holding, row
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.states import EmptyState
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from qi_desktop.fieldnotes.model import LineOfEnquiry
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed

ALL = "all"
NARROWEST, WIDEST = 232, 400


class EnquiriesPage(Page):
    """The lines of enquiry on the left, the chosen one on the right."""

    key: ClassVar[str] = "enquiries"
    title: ClassVar[str] = "Enquiries"

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the list, the line, the form for a new one and the empty state."""
        super().__init__(services, desk)
        self._lines: dict[str, LineOfEnquiry] = {}
        self.new = Button("New enquiry", self._new, kind="main", picture="add", key="Ctrl+N")
        self._header = PageHeader("Enquiries", "", self.new)
        self.views = Segments("Show", ((ALL, "All"),), lambda _view: self._show_view())
        self.list = EntryList("Lines of enquiry", chosen=self._show, lines=2)
        self._none, self._blank = muted("None of these."), QWidget()
        self.line = EnquiryView(services, desk)
        self.form = EnquiryForm(services, desk, self._opened, self._back)
        self._empty = EmptyState(
            "enquiries",
            "No lines of enquiry yet",
            "What week one raises becomes a question for week two: why it is asked, what would settle it,"
            " who follows it. Open the first one once you know what to ask.",
            Button("Open the first one", self._new, key="Ctrl+N"),
        )
        self._build()

    def _build(self) -> None:
        layout = column(self._header, self.views, self._none, self.list, gap=1)
        layout.setContentsMargins(24, 24, 12, 0)
        layout.setStretch(3, 1)
        self._side = holding(layout, "near_side")
        self._side.setMinimumWidth(pixels(NARROWEST))
        self._side.setMaximumWidth(pixels(WIDEST))
        self._faces = QStackedWidget()
        for face in (self._empty, self.line, self.form, self._blank):
            self._faces.addWidget(face)
        whole = row(self._side, self._faces, gap=0)
        whole.setStretch(0, 5)
        whole.setStretch(1, 8)
        self.setLayout(whole)

    @override
    def refresh(self, changed: Changed | None = None) -> None:
        lines = self.services.enquiries.lines_of_enquiry()
        self._lines = {line.id: line for line in lines}
        self._header.say(f"{len(lines)} lines of enquiry" if len(lines) != 1 else "1 line of enquiry")
        self.views.offer(self._choices(lines))
        self._side.setVisible(bool(lines) or self._faces.currentWidget() is self.form)
        self._show_view()

    @override
    def open_subject(self, subject: str) -> None:
        if subject not in self._lines:
            return
        self._faces.setCurrentWidget(self.line)
        if not self.list.choose(subject, tell=False):
            self.views.choose(ALL)
            self._show_view()
            self.list.choose(subject, tell=False)
        self._show(subject)

    @override
    def leave(self) -> None:
        self.form.keep()
        self.line.finish()

    def _choices(self, lines: list[LineOfEnquiry]) -> list[tuple[str, str]]:
        counted = [
            (status.value, f"{STANDINGS[status][1]} {sum(line.status is status for line in lines)}")
            for status in EnquiryStatus
        ]
        return [(ALL, "All"), *counted]

    def _show_view(self) -> None:
        view = self.views.value()
        shown = [line for line in self._lines.values() if view in {ALL, line.status.value}]
        names = {member.id: member.name for member in self.services.inspection.team()}
        self.list.show_entries([_entry(line, names) for line in shown])
        self._none.setVisible(not shown and bool(self._lines))
        if self._faces.currentWidget() is self.form:
            return
        if not self.list.chosen() and shown:
            self.list.choose(shown[0].id, tell=False)
        self._show(self.list.chosen())

    def _show(self, line: str) -> None:
        self.new.setEnabled(True)
        self.line.finish()
        chosen = self._lines.get(line)
        if chosen is None:
            self._faces.setCurrentWidget(self._blank if self._lines else self._empty)
        else:
            self._faces.setCurrentWidget(self.line)
            self.line.show_line(chosen)

    def _new(self) -> None:
        self.line.finish()
        self.new.setEnabled(False)
        self._side.show()
        self._faces.setCurrentWidget(self.form)
        self.form.start()

    def _back(self) -> None:
        self._faces.setCurrentWidget(self.line)
        self.refresh()
        self.list.setFocus()

    def _opened(self, line: LineOfEnquiry) -> None:
        self._faces.setCurrentWidget(self.line)
        self.refresh()
        self.open_subject(line.id)
        self.list.setFocus()


def _entry(line: LineOfEnquiry, names: dict[str, str]) -> Entry:
    status, word = STANDINGS[line.status]
    detail = "  ·  ".join(part for part in (word, names.get(line.inspector, "")) if part)
    return Entry(line.id, line.question, detail, status=status.value, state="")
