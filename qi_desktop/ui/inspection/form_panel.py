"""The judgement form: which one the cases are judged by, and the way to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.adopting import ADOPT_OTHER, ADOPT_OURS, adopt_other, adopt_ours
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


class FormPanel(QWidget):
    """Which form is in use."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Show the form in use, or offer one."""
        super().__init__()
        self._services = services
        self._about = muted("")
        self._ours = Button(ADOPT_OURS, lambda: adopt_ours(services, desk), picture="check")
        other = Button(ADOPT_OTHER, lambda: adopt_other(services, desk), kind="quiet", picture="folder")
        heading = SectionHeading(tr("Judgement form"), other)
        self.setLayout(column(heading, self._about, row(self._ours, None), gap=1.5))

    def refresh(self) -> None:
        """Show the form as it is now."""
        assessment = self._services.assessment
        adopted = assessment.has_form()
        self._ours.setVisible(not adopted)
        if adopted:
            form = assessment.form()
            self._about.setText(
                tr("{title}, version {version}. Packs carry it to every inspector.").format(
                    title=form.title, version=form.version
                )
            )
        else:
            self._about.setText(tr("No judgement form yet. Cases are judged by it, one form a case."))
