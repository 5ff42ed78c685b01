"""Who should act on a recommendation, and the findings it follows from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.reporting.texts_view import TextCheck
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import Part, column, row
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

NONE = tr("It follows from no finding yet. A reader will ask why.")


class FindingBoxes(QWidget):
    """The cells of the grid, those that something follows from ticked."""

    def __init__(self, services: Services, ticked: Callable[[], object] = lambda: None) -> None:
        """``ticked`` is told whenever a person changes a tick."""
        super().__init__()
        framework = services.findings.framework()
        self.boxes: dict[str, QCheckBox] = {}
        parts: list[Part] = []
        for domain in framework.domains:
            line: list[QWidget] = []
            for provider in framework.providers:
                box = QCheckBox(provider.short)
                box.setAccessibleName(f"{domain.title}, {provider.short}")
                box.clicked.connect(lambda _checked=False: ticked())
                self.boxes[f"{domain.code}/{provider.code}"] = box
                line.append(box)
            parts.append(column(muted(domain.title), FlowLayout.of(*line, gap=16), gap=0.25))
        self.setLayout(column(*parts, gap=1))

    def value(self) -> list[str]:
        """Return the findings that are ticked."""
        return [finding for finding, box in self.boxes.items() if box.isChecked()]

    def show_ticked(self, findings: Sequence[str]) -> None:
        """Tick these findings and no others."""
        for finding, box in self.boxes.items():
            box.setChecked(finding in findings)


class RecommendationBeside(TextCheck):
    """Everything about a recommendation but its words."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the parts."""
        super().__init__()
        self._services, self._desk = services, desk
        self._record = ""
        addressees = services.findings.framework().addressees
        self.addressee = Choice([(code, code) for code in addressees], narrow=True)
        self.addressee.activated.connect(self._readdress)
        self.findings = FindingBoxes(services, self._link)
        self._none = muted(NONE)
        self.open = Button(tr("Open the first of them"), self._open, kind="quiet")
        self.setLayout(
            column(
                FormRow(tr("Who should act"), self.addressee, tr("The number follows from this.")),
                column(
                    SectionHeading(tr("Follows from")), self._none, self.findings, row(self.open, None), gap=1
                ),
                gap=2,
            )
        )

    @override
    def look_at(self, record: str) -> None:
        """Look at a recommendation, or at none."""
        self._record = record
        if record:
            told = self._services.recommending.recommendation(record)
            self.addressee.choose(told.addressee)
            self.findings.show_ticked(told.findings)
            self._none.setVisible(not told.findings)
            self.open.setVisible(bool(told.findings))

    def _readdress(self, _place: int = 0) -> None:
        record, wanted, recommending = self._record, self.addressee.value(), self._services.recommending
        if wanted != recommending.recommendation(record).addressee:
            self._desk.attempt(
                lambda: recommending.readdress_recommendation(record, wanted) or True, tr("Addressed anew")
            )

    def _link(self) -> None:
        record, wanted = self._record, self.findings.value()
        self._desk.attempt(
            lambda: self._services.recommending.link_findings(record, wanted) or True, tr("Findings linked")
        )

    def _open(self) -> None:
        linked = self.findings.value()
        if linked:
            self._desk.open_page("findings", linked[0])
