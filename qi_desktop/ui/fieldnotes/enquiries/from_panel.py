"""What a line of enquiry is being opened from; it may as well be evidence for one that is open already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from qi_desktop.fieldnotes.enquiries.model import EvidenceKind, OpenedFrom, Weighs
from qi_desktop.ui.fieldnotes.enquiries.subjects import present_count, subject_of
from qi_desktop.ui.fieldnotes.enquiries.words import WEIGHTS
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.fieldnotes.enquiries.model import Evidence, Origin
    from qi_desktop.fieldnotes.model import LineOfEnquiry
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


class FromPanel(QFrame):
    """Shows the count, case or passage, and adds it to a line that is open already if that is wanted."""

    def __init__(self, services: Services, desk: Desk, added: Callable[[LineOfEnquiry], object]) -> None:
        """``added`` is told the line to which the thing was added."""
        super().__init__()
        self.setObjectName("panel")
        self._services, self._desk, self._added = services, desk, added
        self._origin: Origin | None = None
        self._text = ""
        self._title, self._detail = Words("", strong=True), muted("")
        self.line = Choice([], narrow=True)
        self.weighs = Choice([(weighs.value, words) for weighs, (_, words) in WEIGHTS.items()], narrow=True)
        self.weighs.choose(Weighs.NEITHER.value)
        self.add = Button(tr("Add it there"), self._add)
        across = row(
            FormRow(tr("Or add it to one that is open"), self.line),
            FormRow(tr("It speaks"), self.weighs),
            gap=2,
        )
        across.setStretch(0, 3)
        across.setStretch(1, 1)
        self._existing = QWidget()
        self._existing.setLayout(column(across, row(self.add, None), gap=1))
        self.setLayout(column(self._title, self._detail, self._existing, gap=1, margin=2))
        self.hide()

    def show_origin(self, origin: Origin | None) -> str:
        """Show what a line is opened from; returns what may stand as the reason."""
        self._origin = origin
        self.setVisible(origin is not None)
        if origin is None:
            return ""
        subject = subject_of(self._services, origin)
        self._text = present_count(self._services, origin) if origin.kind is OpenedFrom.COUNT else ""
        detail = ": ".join(part for part in (subject.detail, self._text) if part)
        self._title.setText(subject.title)
        self._detail.setText(detail)
        lines = [one for one in self._services.enquiries.lines_of_enquiry() if not one.status.is_closed]
        self.line.offer([(one.id, one.question) for one in lines])
        # A passage comes to a line by being coded to it, where its note is.
        self._existing.setVisible(bool(lines) and origin.kind is not OpenedFrom.PASSAGE)
        return f"{subject.title} ({detail})" if origin.kind is OpenedFrom.COUNT else ""

    def _add(self) -> None:
        origin, line = self._origin, self.line.value()
        if origin is None or not line:
            return
        added = self._desk.attempt(lambda: self._as_evidence(origin, line), tr("Evidence added"))
        if added is not None:
            self._added(self._services.enquiries.line_of_enquiry(line))

    def _as_evidence(self, origin: Origin, line: str) -> Evidence:
        return self._services.enquiries.add_evidence(
            line,
            EvidenceKind(origin.kind.value),
            subject=origin.subject,
            text=self._text,
            weighs=self.weighs.value(),
        )
