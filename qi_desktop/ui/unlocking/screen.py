"""The first screen: recent workspaces and their passphrase on the left, three ways to begin on the right."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from qi_desktop.foundation.errors import UserError
from qi_desktop.ui.helping.at_start import HelpAtStart
from qi_desktop.ui.language import tr
from qi_desktop.ui.settings.preferences import backup_places_in
from qi_desktop.ui.theme import Step, pixels
from qi_desktop.ui.unlocking.open_form import OpenForm
from qi_desktop.ui.unlocking.ways import Ways
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.layout import column, holding, row, scrolling
from qi_desktop.ui.widgets.words import Words, muted
from qi_desktop.ui.wording import words_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qi_desktop.reporting.erasing.model import Certificate
    from qi_desktop.ui.jobs import Job
    from qi_desktop.ui.settings.preferences import Preferences
    from qi_desktop.ui.unlocking.about_form import AboutForm
    from qi_desktop.ui.unlocking.bring_out_form import BringOutForm
    from qi_desktop.ui.unlocking.create_form import CreateForm
    from qi_desktop.ui.unlocking.demonstration_form import DemonstrationForm
    from qi_desktop.ui.unlocking.doors import Doors
    from qi_desktop.ui.unlocking.erased_form import ErasedForm
    from qi_desktop.ui.unlocking.open_form import RecentFiles
    from qi_desktop.ui.unlocking.recover_form import RecoverForm
    from qi_desktop.ui.unlocking.restore_form import RestoreForm
    from qi_desktop.ui.unlocking.settings_form import SettingsForm


_WIDEST = 560
"""However large the text, both sides fit a small window."""
FROM_TOP = 8
"""Spacing units above what is shown."""
_ABOUT = tr("Fieldwork for probation inspections, without a network, encrypted on this laptop.")


class UnlockScreen(QWidget):
    """What is shown until a workspace is open."""

    def __init__(
        self,
        doors: Doors,
        recent: RecentFiles,
        choose: Callable[..., Path | None],
        preferences: Preferences,
    ) -> None:
        """List the recent workspaces; ``choose`` asks for a place on disk."""
        super().__init__()
        self.setObjectName("page")
        self.doors = doors
        self._choose, self._preferences = choose, preferences
        self._cancel: Callable[[], object] | None = None
        self.ways = Ways(self.begin, self.show_demonstration)
        self.open_form = OpenForm(
            recent,
            self._open,
            choose,
            self.ways.take_keyboard,
            self._forgotten,
            self._damaged,
            self._put_back,
        )
        self._left = QStackedWidget()
        self._left.addWidget(self.open_form)
        self._build()
        self.open_form.start()

    def _build(self) -> None:
        name = Words("QI Desktop", Step.TITLE)
        about = muted(_ABOUT)
        left = column(name, about, 3, self._left, None, gap=0.5)
        box = QWidget()
        box.setMaximumWidth(min(pixels(400), _WIDEST))
        box.setLayout(left)
        self._busy = column()
        # Both begin at a fixed height, so that nothing jumps when a form grows or another takes its place.
        settings = Button(tr("Settings"), self.show_settings, kind="quiet", picture="settings", key="Ctrl+,")
        ways = QWidget()
        ways.setLayout(column(FROM_TOP, self.ways, 2, self._busy, None, margin=6))
        program = Button(tr("About QI Desktop"), self.show_about, kind="quiet", picture="about")
        self.help = HelpAtStart(self)
        help_ = Button(tr("Help"), self.help.toggle, kind="quiet", picture="help", key="F1")
        foot = column(FlowLayout.of(settings, help_, program))
        foot.setContentsMargins(48, 8, 48, 16)
        begin = column(scrolling(ways, label=tr("Begin")), foot, gap=0)
        begin.setStretch(0, 1)
        side = holding(begin, "side")
        side.setFixedWidth(min(pixels(480), _WIDEST))
        middle = QWidget()
        centred = row(None, column(FROM_TOP + 2, box, None, margin=4), None)
        # It takes what room there is up to its widest; at 200 % in a small window that is less.
        centred.setStretch(1, _WIDEST)
        middle.setLayout(centred)
        across = row(scrolling(middle, label=tr("Workspaces")), side, gap=0)
        across.setStretch(0, 1)
        self.setLayout(across)

    def show_job(self, job: Job | None, cancel: Callable[[], object] | None) -> None:
        """Show how far work has come, or that it is over; without ``cancel`` it cannot be stopped."""
        from qi_desktop.ui.widgets.states import BusyPanel

        panel = self.findChild(BusyPanel)
        if panel is None:
            panel = BusyPanel(self._stop_button)
            self._busy.addWidget(panel)
        self._cancel = cancel
        self._stop_button.setVisible(cancel is not None)
        for part in (self.ways, self._left):
            part.setEnabled(job is None)
        if job is None:
            panel.hide()
        else:
            panel.show_progress(job.progress.what or job.what, job.progress.done, job.progress.total)

    @cached_property
    def _stop_button(self) -> Button:
        return Button(tr("Stop"), self._stop)

    def _stop(self) -> None:
        if self._cancel is not None:
            self._cancel()

    def show_words(self, words: str) -> None:
        """Say what went wrong outside the form, or in that of the demonstration."""
        demonstrating = self.__dict__.get("demonstration_form")
        if demonstrating is not None and self._left.currentWidget() is demonstrating:
            demonstrating.show_error(words)
        else:
            self.open_form.show_error(words)

    def begin(self, *, joining: bool) -> None:
        """Ask for a new workspace instead."""
        self.create_form.start(joining=joining)
        self._left.setCurrentWidget(self.create_form)

    @cached_property
    def create_form(self) -> CreateForm:
        """The form of a new workspace, built when it is first wanted."""
        from qi_desktop.ui.unlocking.create_form import CreateForm

        form = CreateForm(self._create, self._back, self._choose)
        self._left.addWidget(form)
        return form

    @cached_property
    def recover_form(self) -> RecoverForm:
        """The way back where a passphrase is lost, built when it is first wanted."""
        from qi_desktop.ui.unlocking.recover_form import RecoverForm

        form = RecoverForm(self._recover, self._back, self._choose)
        self._left.addWidget(form)
        return form

    @cached_property
    def demonstration_form(self) -> DemonstrationForm:
        """The form of the demonstration, built when it is first wanted."""
        from qi_desktop.ui.unlocking.demonstration_form import DemonstrationForm

        form = DemonstrationForm(
            self.doors.show_demonstration, self._open_demonstration, self._back, self._choose
        )
        self._left.addWidget(form)
        return form

    @cached_property
    def settings_form(self) -> SettingsForm:
        """The settings, built when they are first wanted."""
        from qi_desktop.ui.unlocking.settings_form import SettingsForm

        form = SettingsForm(self._preferences, self._back)
        self._left.addWidget(form)
        return form

    def show_settings(self, setting: str = "") -> None:
        """Show what is chosen on this laptop, with the keyboard on one setting if it is named."""
        self._left.setCurrentWidget(self.settings_form)
        self.settings_form.start(setting)

    def setting_in_sight(self) -> str | None:
        """Return the setting that has the keyboard, blank for none, or None where no settings are shown."""
        form = self.__dict__.get("settings_form")
        if form is None or self._left.currentWidget() is not form:
            return None
        return self.settings_form.panel.setting_at_keyboard()

    @cached_property
    def about_form(self) -> AboutForm:
        """What this program is, built when somebody asks for it."""
        from qi_desktop.ui.unlocking.about_form import AboutForm

        form = AboutForm(self._back, self._choose, self.show_job)
        self._left.addWidget(form)
        return form

    def show_about(self) -> None:
        """Show version, licences, updates and the self-test."""
        self._left.setCurrentWidget(self.about_form)
        self.about_form.start()

    def show_demonstration(self) -> None:
        """Ask where the demonstration shall lie."""
        self._left.setCurrentWidget(self.demonstration_form)
        self.demonstration_form.start()

    def _open_demonstration(self, path: Path, passphrase: str) -> None:
        try:
            self.doors.open(path, passphrase, read_only=False)
        except UserError as error:
            self.demonstration_form.show_error(words_for(error))

    def _forgotten(self, path: Path) -> None:
        self.recover_form.start(path)
        self._left.setCurrentWidget(self.recover_form)

    @cached_property
    def bring_out_form(self) -> BringOutForm:
        """The form that gets out what can be read of a file, built when it is first wanted."""
        from qi_desktop.ui.unlocking.bring_out_form import BringOutForm

        form = BringOutForm(self.doors.bring_out, self._back, self._choose)
        self._left.addWidget(form)
        return form

    def _damaged(self, path: Path, passphrase: str) -> None:
        self.bring_out_form.start(path, passphrase)
        self._left.setCurrentWidget(self.bring_out_form)

    @cached_property
    def restore_form(self) -> RestoreForm:
        """The form that puts a backup back, built when it is first wanted."""
        from qi_desktop.ui.unlocking.restore_form import RestoreForm

        form = RestoreForm(self.doors, self._back, self._choose, lambda: backup_places_in(self._preferences))
        self._left.addWidget(form)
        return form

    def _put_back(self, path: Path, passphrase: str) -> None:
        self.restore_form.start(path, passphrase)
        self._left.setCurrentWidget(self.restore_form)

    def _recover(self, path: Path, secret: str, envelope: Path, passphrase: str, theirs: str) -> None:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self.doors.recover(path, secret, envelope, passphrase, theirs)
        except UserError as error:
            self.recover_form.show_error(words_for(error), error)
        finally:
            QApplication.restoreOverrideCursor()

    @cached_property
    def erased_form(self) -> ErasedForm:
        """What came of an erasure, built when there was one."""
        from qi_desktop.ui.unlocking.erased_form import ErasedForm

        form = ErasedForm(self._back)
        self._left.addWidget(form)
        return form

    def show_erased(self, file: str, done: Certificate) -> None:
        """Say what came of erasing a file."""
        self._left.setCurrentWidget(self.erased_form)
        self.erased_form.show_outcome(file, done)

    def _back(self) -> None:
        self._left.setCurrentWidget(self.open_form)
        self.open_form.start()

    def _open(self, path: Path, passphrase: str, *, read_only: bool = False) -> None:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self.doors.open(path, passphrase, read_only=read_only)
        except UserError as error:
            self.open_form.show_error(words_for(error), error)
        finally:
            QApplication.restoreOverrideCursor()

    def _create(self, path: Path, passphrase: str, *, joining: bool) -> None:
        try:
            self.doors.create(path, passphrase, joining=joining)
        except UserError as error:
            self.create_form.show_error(words_for(error))
