"""Keys and passphrase: everything about this laptop that others, or only its owner, may know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.inspection.keys.own_card import OwnCard
from qi_desktop.ui.inspection.keys.passphrase_panel import PassphrasePanel
from qi_desktop.ui.inspection.keys.recovery_panel import RecoveryPanel
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.heading import PageHeader
from qi_desktop.ui.widgets.layout import column, row, scrolling

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


class KeysScreen(QWidget):
    """The card, the passphrase, and the way back where it is lost."""

    def __init__(self, services: Services, desk: Desk, *, done: Callable[[], object]) -> None:
        """Build the three parts; ``done`` goes back."""
        super().__init__()
        self.card = OwnCard(services, desk)
        self.passphrase = PassphrasePanel(services, desk)
        self.recovery = RecoveryPanel(services, desk)
        back = Button(tr("Back"), done, key="Esc")
        header = PageHeader(
            tr("Keys and passphrase"), tr("What this laptop is to others, and what opens it."), back
        )
        inside = QWidget()
        below = row(self._narrow(self.passphrase), self._narrow(self.recovery), None, gap=5)
        below.setStretch(0, 5)
        below.setStretch(1, 5)
        inside.setLayout(column(header, self.card, 2, below, None, gap=2, margin=3))
        self.setLayout(column(scrolling(inside, label=tr("Keys and passphrase"))))

    def _narrow(self, part: QWidget) -> QWidget:
        box = QWidget()
        box.setMaximumWidth(pixels(480))
        box.setLayout(column(part, None))
        return box

    def refresh(self) -> None:
        """Show how things stand now."""
        for part in (self.card, self.passphrase, self.recovery):
            part.refresh()

    def take_keyboard(self) -> None:
        """Put the keyboard where the card is handed on."""
        self.card.save.setFocus()
