"""Help on the first screen, where no file is open yet."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from qi_desktop.ui.widgets.asked import ASK_KEY, Answering

if TYPE_CHECKING:
    from qi_desktop.ui.helping.asking import WhatIsThis
    from qi_desktop.ui.helping.panel import HelpPanel

TOPIC = "unlocking"


class HelpAtStart(Answering):
    """Shows the help over the right of the screen, and says what a field is; loaded when first wanted."""

    def __init__(self, screen: QWidget) -> None:
        """Answer to F1 and Shift+F1 on a screen."""
        super().__init__(screen)
        self._screen = screen
        self._read_from: QWidget | None = None
        self.asked.connect(self._explain)
        QShortcut(QKeySequence(ASK_KEY), screen).activated.connect(self._ask)
        screen.installEventFilter(self)

    @cached_property
    def panel(self) -> HelpPanel:
        """Return the help, built when somebody first asks."""
        from qi_desktop.ui.helping.panel import HelpPanel

        panel = HelpPanel(self.toggle, None)
        panel.setParent(self._screen)
        return panel

    @cached_property
    def what(self) -> WhatIsThis:
        """Return what explains fields, built when somebody first asks."""
        from qi_desktop.ui.helping.asking import WhatIsThis

        return WhatIsThis(self._screen, lambda: TOPIC, self._lead_to, key="")

    def toggle(self) -> None:
        """Show or hide the help."""
        if self.panel.isVisible():
            self.put_away()
        else:
            self._lead_to(TOPIC)

    def put_away(self) -> None:
        """Hide the help and give the keyboard back."""
        if "panel" in vars(self) and self.panel.isVisible():
            self.panel.hide()
            if self._read_from is not None and self._read_from.isVisible():
                self._read_from.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the help at the right edge."""
        if event.type() == QEvent.Type.Resize and "panel" in vars(self):
            self._place()
        return super().eventFilter(watched, event)

    def _explain(self, about: QWidget, column: int) -> None:
        self.what.explain(about, column)

    def _ask(self) -> None:
        self.what.ask()

    def _lead_to(self, link: str) -> None:
        if self.panel.isHidden():
            self._read_from = QApplication.focusWidget()
        self._place()
        self.panel.show()
        self.panel.raise_()
        self.panel.show_topic(TOPIC)
        self.panel.lead_to(link)

    def _place(self) -> None:
        self.panel.fit(self._screen.width())
        wide = self.panel.width()
        self.panel.setGeometry(self._screen.width() - wide, 0, wide, self._screen.height())
