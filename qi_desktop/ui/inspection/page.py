"""The inspection: what it is, whom it inspects, who inspects, and the list the sample is drawn from."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from qi_desktop.ui.inspection.overview import Overview
from qi_desktop.ui.inspection.setup_form import SetupForm
from qi_desktop.ui.page import Desk, Page
from qi_desktop.ui.widgets.layout import column

if TYPE_CHECKING:
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed


class InspectionPage(Page):
    """Asks for the inspection while there is none, then shows it."""

    key: ClassVar[str] = "inspection"
    title: ClassVar[str] = "Inspection"

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build both faces of the page."""
        super().__init__(services, desk)
        self.setup = SetupForm(services, desk)
        self.overview = Overview(services, desk)
        self._faces = QStackedWidget()
        self._faces.addWidget(self.setup)
        self._faces.addWidget(self.overview)
        self.setLayout(column(self._faces))

    @override
    def refresh(self, changed: Changed | None = None) -> None:
        inspection = self.services.inspection.inspection()
        if inspection is None:
            self._faces.setCurrentWidget(self.setup)
            return
        self._faces.setCurrentWidget(self.overview)
        self.overview.show_inspection(inspection)

    @override
    def take_keyboard(self) -> None:
        if self._faces.currentWidget() is self.setup:
            self.setup.start()
        else:
            super().take_keyboard()
