"""One capture: its words, what it came from, and where it is filed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.fieldnotes.capturing.model import CaptureSort
from qi_desktop.foundation.errors import UserError
from qi_desktop.ui.drafting import Drafting
from qi_desktop.ui.fieldnotes.inbox.filing import FilingForm
from qi_desktop.ui.language import named, tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row, scrolling
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.fieldnotes.capturing.model import Capture, CaptureDetails
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

SORTS = {
    CaptureSort.THOUGHT: tr("Thought"),
    CaptureSort.FOLLOW_UP: tr("To follow up"),
    CaptureSort.QUOTE: tr("Quote"),
}
LINES = 5


class CaptureView(QWidget):
    """Shows a capture to be put in better words, filed or discarded."""

    def __init__(self, services: Services, desk: Desk, filed: Callable[[], object]) -> None:
        """Build the parts; ``filed`` is told when the capture has left the inbox."""
        super().__init__()
        self._services, self._desk, self._filed = services, desk, filed
        self._capture: Capture | None = None
        self._about = muted("")
        self.text = TextField(lines=LINES)
        self.sort = Choice([(sort.value, words) for sort, words in SORTS.items()], narrow=True)
        self.session = Choice([], narrow=True)
        self.case = Choice([], narrow=True)
        self.discard = Button(
            tr("Discard"),
            self._discard,
            kind="quiet",
            key="Ctrl+Shift+Del",
            description=tr("Let nothing become of it"),
        )
        self.filing = FilingForm(services, desk, self._gone, self.discard)
        self._drafting = Drafting(services.workspace.drafts, self.text, self._reworded, desk.saved)
        self.sort.activated.connect(lambda _=0: self._change({"sort": self.sort.value()}))
        self.session.activated.connect(lambda _=0: self._change({"session": self.session.value()}))
        self.case.activated.connect(lambda _=0: self._change({"sampled_case": self.case.value()}))
        self._build()

    def _build(self) -> None:
        box = QWidget()
        box.setMaximumWidth(pixels(640))
        box.setLayout(
            column(
                self._about,
                FormRow(tr("What was caught"), self.text),
                row(
                    FormRow(tr("It is a"), self.sort),
                    FormRow(tr("Caught during"), self.session),
                    FormRow(tr("About case"), self.case),
                    gap=2,
                ),
                self.filing,
                None,
                gap=2,
            )
        )
        across = row(box, None)
        across.setStretch(0, 100)
        across.setContentsMargins(24, 16, 24, 24)
        inside = QWidget()
        inside.setLayout(across)
        self.setLayout(column(scrolling(inside, label=tr("Capture"))))

    def show_capture(self, capture: Capture | None) -> None:
        """Show a capture, staying with what is being typed where it is the same one."""
        another = capture is None or self._capture is None or self._capture.id != capture.id
        if another:
            self._drafting.let_go()
        self._capture = capture
        if capture is None:
            return
        fieldnotes, sampling = self._services.fieldnotes, self._services.sampling
        self.session.offer([("", tr("No session")), *((one.id, one.title) for one in fieldnotes.sessions())])
        self.case.offer([("", tr("None")), *((one.id, one.number) for one in sampling.sampled_cases())])
        self.sort.choose(capture.sort.value)
        self.session.choose(capture.session)
        self.case.choose(capture.sampled_case)
        self._about.setText(self._words(capture))
        if another:
            self._drafting.follow("capture", capture.id, "text", capture.text)
        self.filing.show_capture(capture, anew=another)

    def finish(self) -> None:
        """Turn what was typed into a change."""
        self._drafting.finish()

    def _words(self, capture: Capture) -> str:
        by = self._services.inspection.member(capture.captured_by) if capture.captured_by else None
        moment = capture.captured_at
        when = named(moment.astimezone(), "%-d %B %Y, %H.%M") if moment else ""
        return "  ·  ".join(
            part for part in (tr("Caught"), when, tr("by {name}").format(name=by.name) if by else "") if part
        )

    def _reworded(self, text: str) -> bool:
        return self._change({"text": text})

    def _change(self, details: CaptureDetails) -> bool:
        """Change the capture; what cannot be is shown as it stands, with the reason told."""
        capture = self._capture
        if capture is None:
            return False
        try:
            self._capture = self._services.capturing.revise_capture(capture.id, **details)
        except UserError as error:
            self._desk.show_error(error)
            self.session.choose(capture.session)
            return False
        self.filing.show_capture(self._capture, anew="session" in details or "sort" in details)
        return True

    def _discard(self) -> None:
        if (capture := self._capture) is not None:
            self.finish()
            capturing = self._services.capturing
            if self._desk.attempt(lambda: capturing.discard(capture.id) or True, tr("Discarded")):
                self._gone()

    def _gone(self) -> None:
        self._drafting.let_go()
        self._capture = None
        self._filed()
