"""The grid of findings: a row for each domain, a column for each provider and one for both together."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from qi_desktop.reporting.model import Bearing, Finding, finding_id
from qi_desktop.reporting.rating_rows import overall_words
from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.reporting.words import BEARINGS, counted, judgement_status
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.layout import column, scrolling
from qi_desktop.ui.widgets.status import Status, StatusMark
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from qi_desktop.reporting.framework import Domain, Framework, ProviderAxis
    from qi_desktop.reporting.model import Factor
    from qi_desktop.services import Services

SUMMARY_SHOWN = 84
_TITLES = 112
_CELL_HEIGHT, _CELL_HEIGHT_NARROW = 148, 132
_NARROWEST, _WIDEST = 128, 16_777_215
_ROOM_FOR_WORDS = 144


class Cell(QPushButton):
    """One finding: its judgement, the beginning of its summary, what helps and what hinders."""

    def __init__(self, domain: Domain, axis: ProviderAxis, chosen: Callable[[str], object]) -> None:
        """Stand for one domain and one provider; ``chosen`` is told the finding's id."""
        super().__init__()
        self.domain, self.axis = domain, axis
        self.finding = finding_id(domain.code, axis.code)
        self.setProperty("kind", "choice")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(pixels(_CELL_HEIGHT))
        self.setAccessibleName(f"{domain.title}, {axis.short}")
        self.provider = muted(axis.short)
        self._judgement = StatusMark(Status.WAITING, "", cut=True)
        self._summary, self._factors = muted(""), Words("")
        self.proposal = muted("")
        self.proposal.hide()
        self._changed = StatusMark(Status.CAUTION, "")
        self._changed.hide()
        self.setLayout(
            column(
                self.provider,
                self._judgement,
                self.proposal,
                self._summary,
                None,
                self._changed,
                self._factors,
                gap=0.5,
                margin=1,
            )
        )
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for mark in (self._judgement, self._changed):
            mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(lambda _checked=False: chosen(self.finding))

    def show_finding(self, finding: Finding, factors: Sequence[Factor], framework: Framework) -> None:
        """Show how the finding stands."""
        word = finding.judgement.capitalize()
        written = bool(finding.summary or factors or finding.enablers_none or finding.barriers_none)
        if self.axis.judged:
            status = judgement_status(framework, finding.judgement)
            word = word or tr("Not judged yet")
        else:
            status, word = Status.WAITING, "" if written else tr("Not written yet")
        self._judgement.setVisible(bool(word))
        self._judgement.show_status(status, word)
        self._summary.setText(beginning(finding.summary))
        helps = _said(factors, Bearing.ENABLER, none=finding.enablers_none)
        hinders = _said(factors, Bearing.BARRIER, none=finding.barriers_none)
        self._factors.setText("\n".join(part for part in (helps, hinders) if part))
        self._said = ". ".join(part for part in (word, helps, hinders) if part)
        self.setAccessibleDescription(self._said)

    def name_provider(self, *, told: bool) -> None:
        """Name the provider in the cell itself, where no column does."""
        self.provider.setVisible(told)
        self.setMinimumHeight(pixels(_CELL_HEIGHT_NARROW if told else _CELL_HEIGHT))

    def compare(self, finding: Finding, proposed: str) -> None:
        """Say what the counts propose, where that is not what is judged."""
        differs = proposed not in {"", finding.judgement}
        words = tr("Counts propose: {proposed}").format(proposed=proposed) if differs else ""
        self.proposal.setText(words)
        self.proposal.setVisible(bool(words))

    def point_out(self, changed: int) -> None:
        """Say how many figures that the finding and its factors rest on have changed since."""
        words = plural(changed, "%n figure changed", "%n figures changed") if changed else ""
        self._changed.setVisible(bool(changed))
        self._changed.show_status(Status.CAUTION, words)
        self.setAccessibleDescription(". ".join(part for part in (self._said, words) if part))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the summary to the editor where a cell is too narrow for it."""
        super().resizeEvent(event)
        self._summary.setVisible(event.size().width() >= pixels(_ROOM_FOR_WORDS))


class GridView(QWidget):
    """Nine cells; the arrow keys and Tab go from one to the next, Enter or the mouse chooses."""

    def __init__(self, services: Services, chosen: Callable[[str], object]) -> None:
        """Build the cells of the inspection's framework."""
        super().__init__()
        self._services = services
        framework = services.findings.framework()
        self._group = QButtonGroup(self)
        self.cells: dict[str, Cell] = {}
        self._framework, self._narrow = framework, False
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 16)
        self._grid.setSpacing(8)
        self._axes = [muted(axis.short) for axis in framework.providers]
        self._titles = [Words(domain.title, strong=True) for domain in framework.domains]
        for domain in framework.domains:
            for axis in framework.providers:
                cell = Cell(domain, axis, chosen)
                self.cells[cell.finding] = cell
                self._group.addButton(cell)
        self._side_by_side()
        for title in self._titles:  # a domain is read out with its cells
            title.raise_()
            for cell in self.cells.values():
                if cell.domain.title == title.text():
                    cell.raise_()
        self._counting = QTimer(self)
        self._counting.timeout.connect(self._count_on)
        self._overall = muted("")
        self._overall.hide()
        layout = column(self._overall, scrolling(inside, label=tr("Grid of findings")), gap=1)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the cells of a domain one below the other where they would be too narrow to read."""
        super().resizeEvent(event)
        columns = len(self._axes)
        narrow = event.size().width() < pixels(_TITLES) + columns * (pixels(_NARROWEST) + 8)
        if narrow != self._narrow:
            self._narrow = narrow
            while self._grid.takeAt(0) is not None:
                pass
            for line in range(self._grid.rowCount()):
                self._grid.setRowStretch(line, 0)
            for place in range(self._grid.columnCount()):
                self._grid.setColumnStretch(place, 0)
            self._one_below_the_other() if narrow else self._side_by_side()

    def _side_by_side(self) -> None:
        """A row for each domain, a column for each provider."""
        self._grid.setColumnMinimumWidth(0, pixels(_TITLES))
        for place, axis in enumerate(self._axes, start=1):
            self._grid.addWidget(axis, 0, place)
            axis.show()
            self._grid.setColumnStretch(place, 1)
        for line, title in enumerate(self._titles, start=1):
            title.setFixedWidth(pixels(_TITLES))
            self._grid.addWidget(title, line, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.setRowStretch(line, 1)
        for number, cell in enumerate(self.cells.values()):
            line, place = divmod(number, len(self._axes))
            cell.name_provider(told=False)
            self._grid.addWidget(cell, line + 1, place + 1)

    def _one_below_the_other(self) -> None:
        """Each domain's title with its cells under it, each naming its provider."""
        self._grid.setColumnMinimumWidth(0, 0)
        self._grid.setColumnStretch(0, 1)
        for axis in self._axes:
            axis.hide()
        for number, cell in enumerate(self.cells.values()):
            domain, place = divmod(number, len(self._axes))
            line = domain * (len(self._axes) + 1)
            if not place:
                self._titles[domain].setMinimumWidth(0)
                self._titles[domain].setMaximumWidth(_WIDEST)
                self._grid.addWidget(self._titles[domain], line, 0)
            cell.name_provider(told=True)
            self._grid.addWidget(cell, line + 1 + place, 0)

    def refresh(self) -> None:
        """Show every finding as it stands."""
        findings = self._services.findings
        framework, factors = findings.framework(), findings.factors()
        for finding in findings.grid():
            mine = [factor for factor in factors if factor.finding == finding.id]
            if finding.id in self.cells:
                self.cells[finding.id].show_finding(finding, mine, framework)
        self._counting.start()

    def _count_on(self) -> None:
        """Work a few cases out, so that counting never holds the window up, then say what changed."""
        if self._services.analysis.read_some(2):
            return
        self._counting.stop()
        self._compare()
        cells = {one.id: one.finding for one in self._services.findings.factors()}
        changed = Counter[str]()
        for subject, ties in self._services.support.by_subject().items():
            changed[cells.get(subject, subject)] += sum(tie.changed for tie in ties)
        for finding, cell in self.cells.items():
            cell.point_out(changed[finding])

    def _compare(self) -> None:
        """Say what the counts propose, cell by cell, and what each provider's ratings add up to."""
        if self._framework.rating is None:
            return
        findings = self._services.findings
        proposed = {finding_id(one.domain, one.provider): one.judgement for one in findings.proposals()}
        for finding in findings.grid():
            if finding.id in self.cells:
                self.cells[finding.id].compare(finding, proposed.get(finding.id, ""))
        lines = [overall_words(self._framework, one) for one in findings.overall()]
        self._overall.setText("\n".join(lines))
        self._overall.setVisible(bool(lines))

    def choose(self, finding: str) -> None:
        """Mark the finding that is being edited."""
        if finding in self.cells:
            self.cells[finding].setChecked(True)


def beginning(summary: str) -> str:
    """Return the first words of a summary."""
    line = " ".join(summary.split())
    return line if len(line) <= SUMMARY_SHOWN else f"{line[:SUMMARY_SHOWN].rsplit(' ', 1)[0]}\u00a0…"


def _said(factors: Sequence[Factor], bearing: Bearing, *, none: bool) -> str:
    count = sum(factor.bearing is bearing for factor in factors)
    if count:
        return counted(count, bearing)
    many = BEARINGS[bearing][1]
    return (
        tr("No {many} identified").format(many=many)
        if none
        else tr("{many}: not said yet").format(many=many.capitalize())
    )
