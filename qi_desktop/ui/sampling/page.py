"""The sample: settled and drawn, reviewed before anyone works on it, every replacement in view."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from qi_desktop.sampling.model import SampleState
from qi_desktop.ui.language import tr
from qi_desktop.ui.page import Desk, Page
from qi_desktop.ui.sampling.review.comments import about
from qi_desktop.ui.sampling.sample_view import SampleView
from qi_desktop.ui.sampling.settings.view import SettingsView
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from qi_desktop.sampling.model import Sample
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed


class SamplePage(Page):
    """Settle the draw, draw, review, replace."""

    key: ClassVar[str] = "sample"
    title: ClassVar[str] = tr("Sample")

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build what is shown while there is nothing to draw from; the other faces come when needed."""
        super().__init__(services, desk)
        self._go = Button(tr("Go to the case list"), lambda: desk.open_page("inspection"), kind="main")
        self._empty = EmptyState(
            "sample",
            tr("No sample yet"),
            tr(
                "It is drawn from the eligible cases of each provider, in proportion to gender, ethnicity,"
                " sentence type and office. Import the case list first, then come back to draw."
            ),
            self._go,
        )
        self._settling = ""
        self._faces = QStackedWidget()
        self._faces.addWidget(self._empty)
        self.setLayout(column(self._faces))

    @cached_property
    def settings(self) -> SettingsView:
        """How the sample is drawn."""
        view = SettingsView(self.services, self.desk, self._show_drawn, self._leave_settings)
        self._faces.addWidget(view)
        return view

    @cached_property
    def sample(self) -> SampleView:
        """The sample that was drawn."""
        view = SampleView(self.services, self.desk, self.draw_again)
        self._faces.addWidget(view)
        return view

    @property
    @override
    def is_whole(self) -> bool:
        """Tell whether all of the page was read."""
        shown = self._faces.currentWidget()
        if isinstance(shown, SampleView):
            return shown.reading.whole
        return not isinstance(shown, SettingsView) or shown.whole

    @override
    def refresh(self, changed: Changed | None = None) -> None:
        sample = self.services.sampling.sample()
        if sample is None:
            self._show_first()
        elif not self._settling:
            self._faces.setCurrentWidget(self.sample)
        if sample is not None:
            self.sample.show_sample(sample)

    @override
    def take_keyboard(self) -> None:
        shown = self._faces.currentWidget()
        if shown is self._empty:
            self._go.setFocus()
        elif isinstance(shown, SettingsView | SampleView):
            shown.take_keyboard()

    @override
    def open_subject(self, subject: str) -> None:
        shown = self._faces.currentWidget()
        if isinstance(shown, SampleView):
            shown.show_case(subject)

    @override
    def leave(self) -> None:
        if "sample" in vars(self):
            self.sample.leave()

    @override
    def scenes(self, scratch: Path) -> Iterator[str]:
        del scratch
        sample = self.services.sampling.sample()
        if sample is not None and sample.state is SampleState.DRAWN:
            yield from self._review_scenes()
        elif isinstance(self._faces.currentWidget(), SampleView):
            yield from self.sample.scenes()
            self.draw_again()
            yield "settings"
            self._leave_settings()

    def _review_scenes(self) -> Iterator[str]:
        """Show a sample that waits for its review, then sent back with a comment."""
        yield "waits"
        reviewing, ledger = self.services.reviewing, self.services.workspace.ledger
        row = max(reviewing.balance(), key=lambda one: one.minimum)
        reviewing.comment(
            row.provider, row.dimension, row.category, tr("One more, for a section of their own.")
        )
        reviewing.send_back_sample(tr("Nearly there: raise one minimum, and draw again."))
        yield "sent-back"
        for _ in range(2):
            ledger.undo()

    def draw_again(self) -> None:
        """Show the settings of the sample that stands, for drawing another."""
        sample = self.services.sampling.sample()
        if sample is not None:
            self._settling = sample.id
            self.settings.start(sample, self._asked_for(sample))
            self._faces.setCurrentWidget(self.settings)
            self.settings.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_first(self) -> None:
        lists = [
            self.services.inspection.newest_list(one.code) for one in self.services.inspection.providers()
        ]
        listed = "/".join(one.id for one in lists if one is not None)
        if not listed:
            self._settling = ""
            self._faces.setCurrentWidget(self._empty)
            return
        if self._settling != listed:
            self._settling = listed
            self.settings.start(None)
        self._faces.setCurrentWidget(self.settings)

    def _asked_for(self, sample: Sample) -> str:
        """Return what the reviewer wants changed, for whoever draws again."""
        if sample.state is not SampleState.SENT_BACK:
            return ""
        said = [sample.review_comment] if sample.review_comment else []
        said += [f"{about(one)}: {one.text}" for one in self.services.reviewing.comments()]
        return tr("Sent back. ") + "\n".join(said)

    def _leave_settings(self) -> None:
        self._settling = ""
        self.refresh()
        self.sample.panel.again.setFocus()

    def _show_drawn(self) -> None:
        self._settling = ""
        self.refresh()
        self.sample.show_view("review")
        self.sample.review.from_the_top()
        self.desk.tell(tr("Sample drawn; it waits for review"), undoable=True)
        self.sample.take_keyboard()
