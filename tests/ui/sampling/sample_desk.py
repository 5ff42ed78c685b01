"""The sample page in the real window, and the person at its keyboard."""

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qi_desktop.services import Services
from qi_desktop.ui.sampling.page import SamplePage
from qi_desktop.ui.workspace import WorkspaceView

SEED = 46


@dataclass
class SampleDesk:
    """The window with the sample page shown."""

    view: WorkspaceView
    bot: QtBot

    @property
    def page(self) -> SamplePage:
        """Return the page."""
        page = self.view.current_page()
        assert isinstance(page, SamplePage)
        return page

    @property
    def services(self) -> Services:
        """Return the services of the window."""
        return self.view.services

    def settle(self) -> None:
        """Wait until everything that is read or drawn in the background has come."""
        for _ in range(3):
            QApplication.processEvents()
        self.bot.waitUntil(lambda: self.page.is_whole and not self.view.jobs.running, timeout=30_000)
        QApplication.processEvents()
