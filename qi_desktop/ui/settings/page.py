"""The settings among the pages of an opened workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.page import Desk, Page
from qi_desktop.ui.settings.panel import SettingsPanel
from qi_desktop.ui.widgets.heading import PageHeader
from qi_desktop.ui.widgets.layout import column, scrolling

if TYPE_CHECKING:
    from qi_desktop.services import Services
    from qi_desktop.ui.settings.preferences import Preferences

LEAD = tr("They hold on this laptop, for every workspace, from the moment you choose.")


class SettingsDesk(Desk, Protocol):
    """The window around the page, with what is chosen on this laptop."""

    @property
    @override
    def preferences(self) -> Preferences:
        """Return what is chosen."""
        ...


class SettingsPage(Page):
    """Chooses how the program looks and behaves."""

    key, title = "settings", tr("Settings")

    def __init__(self, services: Services, desk: SettingsDesk) -> None:
        """Show every setting with its choices."""
        super().__init__(services, desk)
        self.panel = SettingsPanel(desk.preferences, lambda words: desk.tell(words, undoable=True))
        area = scrolling(self.panel, label=self.title)
        self.panel.search.textChanged.connect(lambda _words="": area.verticalScrollBar().setValue(0))
        self.setLayout(column(PageHeader(self.title, LEAD), self.panel.search, area, gap=2, margin=3))

    @override
    def take_keyboard(self) -> None:
        """Put the keyboard where a setting is looked for."""
        self.panel.search.setFocus()

    @override
    def keyboard_at(self) -> str:
        """Return the setting that has the keyboard."""
        return self.panel.setting_at_keyboard()

    @override
    def open_subject(self, subject: str) -> None:
        """Put the keyboard on one setting."""
        self.panel.go_to(subject)

    @override
    def take_back(self) -> bool:
        """Take back the last choice of a setting."""
        return self.panel.take_back()

    @override
    def bring_again(self) -> bool:
        """Choose again what was taken back."""
        return self.panel.choose_again()
