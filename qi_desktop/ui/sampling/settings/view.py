"""The state of the page before a draw: the settings, and at the side what comes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from qi_desktop.foundation.errors import InputError
from qi_desktop.sampling.model import Sample, SampleSettings
from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.asked import summary
from qi_desktop.ui.sampling.settings.form import SettingsForm
from qi_desktop.ui.sampling.settings.listed import Listed, listed
from qi_desktop.ui.sampling.settings.refusals import said_beside
from qi_desktop.ui.sampling.settings.seed import another_seed
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.folding import Folding
from qi_desktop.ui.widgets.heading import PageHeader, SectionHeading
from qi_desktop.ui.widgets.layout import column, holding, scrolling
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.foundation.progress import Progress
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

FIRST_TIME = tr("What you settle here is kept with the sample and printed in its statement.")
AGAIN = tr("The new sample takes the place of the one before, which stays in the history.")


class SettingsView(QWidget):
    """Settles what is drawn, and draws it."""

    def __init__(
        self, services: Services, desk: Desk, drawn: Callable[[], object], left: Callable[[], object]
    ) -> None:
        """``drawn`` is told that there is a new sample, ``left`` that there will be none for now."""
        super().__init__()
        self._services, self._desk, self._drawn, self._left = services, desk, drawn, left
        self._listed, self._proposed = Listed(), SampleSettings(())
        self.whole = True
        self.header = PageHeader(tr("Settings of the draw"), FIRST_TIME)
        self.notice = Notice("caution")
        self.form = SettingsForm(self._sum_up, self.draw_now)
        self.draw = Button(tr("Draw the sample"), self.draw_now, kind="main", picture="sample")
        self.propose = Button(tr("Proposed settings"), self._propose, kind="quiet", picture="undo")
        self.cancel = Button(tr("Cancel"), left, kind="quiet")
        self.summary = Words()
        self._build()

    def _build(self) -> None:
        inside = QWidget()
        inside.setLayout(column(self.header, self.notice, self.form, 2, None, gap=2, margin=3))
        side = self._side()
        self.area = scrolling(inside, label=tr("Settings of the draw"))
        self.setLayout(
            column(Folding((tr("Settings of the draw"), self.area), (tr("What will be drawn"), side)))
        )
        self._sum_up()

    def _side(self) -> QFrame:
        layout = column(
            SectionHeading(tr("What will be drawn")),
            self.summary,
            1,
            self.draw,
            self.propose,
            self.cancel,
            None,
            gap=1.5,
            margin=3,
        )
        side = holding(layout, "side")
        side.setFixedWidth(pixels(304))
        return side

    # ------------------------------------------------------------------------------------------- showing
    def start(self, sample: Sample | None, said: str = "") -> None:
        """Read the list in the background, then show what is proposed or what was drawn with before."""
        self.whole = False
        self.header.say(AGAIN if sample else FIRST_TIME)
        self.notice.say(said)
        self.area.verticalScrollBar().setValue(0)
        self.cancel.setVisible(sample is not None)
        self.form.setEnabled(False)
        self.draw.setEnabled(False)
        self._desk.read(
            tr("Reading the eligible cases"),
            _read,
            lambda found: self._show(*found, sample.settings if sample else None),
        )

    def take_keyboard(self) -> None:
        """Put the keyboard into the first field."""
        stops = self.form.sizes.stops()
        (stops[0] if stops else self.draw).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, found: Listed, proposed: SampleSettings, before: SampleSettings | None) -> None:
        self._listed, self._proposed = found, proposed
        self.form.setEnabled(True)
        self.draw.setEnabled(True)
        self.form.show_settings(before or proposed, another_seed(), found)
        self.form.put_in_order(self.draw, self.propose, self.cancel)
        self.whole = True
        self._sum_up()
        if self.isVisible():
            self.take_keyboard()

    def _propose(self) -> None:
        self.form.show_settings(self._proposed, another_seed(), self._listed)
        self.form.put_in_order(self.draw, self.propose, self.cancel)
        self._sum_up()

    def _sum_up(self) -> None:
        said = summary(self.form.settings(), self._listed.numbers) if self.whole else []
        self.summary.setText("\n\n".join(said) or tr("Reading the eligible cases…"))

    # ------------------------------------------------------------------------------------------- drawing
    def draw_now(self) -> None:
        """Draw with these settings, in a thread; what is refused is said beside its field."""
        seed = self.form.seed.seed()
        if not self.draw.isEnabled() or not self.form.complete() or seed is None:
            return
        settings = self.form.settings()

        def draw(services: Services, progress: Progress) -> Sample | InputError:
            try:
                return services.sampling.draw_sample(seed=seed, settings=settings, progress=progress)
            except InputError as refused:
                return refused

        self._desk.work(tr("Drawing the sample"), draw, self._came)

    def _came(self, outcome: Sample | InputError) -> None:
        if isinstance(outcome, Sample):
            self._drawn()
        elif not said_beside(self.form, outcome):
            self._desk.show_error(outcome)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the settings with Esc, where there is a sample to go back to."""
        if event.key() == Qt.Key.Key_Escape and not self.cancel.isHidden():
            self._left()
        else:
            super().keyPressEvent(event)


def _read(services: Services, progress: Progress) -> tuple[Listed, SampleSettings]:
    codes = [one.code for one in services.inspection.providers()]
    progress.report(0, 1)
    return listed(services.inspection.eligible_cases(), codes), services.sampling.proposed_settings()
