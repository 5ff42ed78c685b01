"""All listed cases: searched and filtered as a list, the chosen one beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.ui.dates import short_day
from qi_desktop.ui.inspection.listed.case_panel import CasePanel
from qi_desktop.ui.inspection.listed.finding import ALL, Listed, Wanted, listed, matching, one_listed, states
from qi_desktop.ui.language import several, tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.folding import Folding
from qi_desktop.ui.widgets.heading import PageHeader
from qi_desktop.ui.widgets.layout import column, holding
from qi_desktop.ui.widgets.states import EmptyState
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed
    from qi_desktop.ui.page import Desk

READ_AT_ONCE = 3000
"""How many cases are read while the person waits; more are read in a thread."""
PAUSE_MS = 120
OFFICE, BEGAN = 2, 3
TIGHT, ROOMY = 540, 1000
"""Below these widths of the page, in pixels at 100 %, the columns of office and of day are left out."""
DECISIONS = frozenset({"include_case", "exclude_case", "withdraw_decision"})


class ListScreen(QWidget):
    """The case lists of all providers."""

    def __init__(self, services: Services, desk: Desk, *, done: Callable[[], object]) -> None:
        """Build the list; it is read when it is first shown."""
        super().__init__()
        self._services, self._desk, self._done = services, desk, done
        self._lines: list[Listed] = []
        self._wanted = Wanted()
        self.is_stale = True
        self.search = LineField(placeholder=tr("Reference, name, office, officer or case number"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(tr("Search the case list"))
        self.provider = Choice([("", tr("All providers"))])
        self.provider.setAccessibleName(tr("Provider"))
        self.state = Choice([(ALL, tr("All cases"))], narrow=True)
        self.state.setAccessibleName(tr("Which cases"))
        self.table: Table[Listed] = Table(
            tr("Listed cases"),
            _COLUMNS,
            key=lambda line: line.case.id,
            chosen=self._choose,
            opened=self._open,
        )
        self.panel = CasePanel(services, desk)
        self._found = muted("", wrap=False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._find)
        self.search.textChanged.connect(lambda _text="": self._pause.start())
        self.provider.activated.connect(lambda _place=0: self._choose_provider())
        self.state.activated.connect(lambda _place=0: self._find())
        self._build()

    def _build(self) -> None:
        back = Button(tr("Back to the inspection"), self._done, description=tr("Back (Esc)"))
        header = PageHeader(tr("Case list"), "", back)
        self.state.setMinimumWidth(pixels(230))
        self.search.setMinimumWidth(pixels(330))
        line = FlowLayout.of(self.search, self.provider, self.state)
        nothing = EmptyState(
            "search",
            tr("No case like this"),
            tr("Search for less, or choose all cases."),
            Button(tr("Show all"), self._show_all),
        )
        self._faces = QStackedWidget()
        self._faces.addWidget(self.table)
        self._faces.addWidget(nothing)
        main = QWidget()
        inside = column(header, line, self._found, self._faces, gap=1, margin=3)
        inside.setContentsMargins(24, 24, 24, 8)
        inside.setStretch(3, 1)
        main.setLayout(inside)
        self._side = QStackedWidget()
        self._side.addWidget(
            holding(
                column(
                    muted(tr("Choose a case to see its facts, and why it can or cannot be drawn.")),
                    None,
                    margin=2.5,
                )
            )
        )
        self._side.addWidget(self.panel)
        side = holding(column(self._side), "side")
        side.setFixedWidth(pixels(328))
        self.setLayout(column(Folding((tr("List"), main), (tr("Chosen"), side))))

    # ------------------------------------------------------------------------------------------------ reading
    def open(self, state: str = ALL, provider: str = "") -> None:
        """Show the list, or only the cases in one state or of one provider."""
        self.search.clear()
        self._pause.stop()
        self._wanted = Wanted(provider, state)
        if self.is_stale:
            self.read()
        else:
            self._offer()

    def refresh(self, changed: Changed | None) -> None:
        """Follow what changed: a decision about one case, or anything about the lists."""
        if changed is not None and changed.act in DECISIONS and self._lines:
            self._renew({record for kind, record in changed.records if kind == "eligible_case"})
        elif changed is None or changed.touches("eligible_case", "case_list", "sampled_case", "provider"):
            self.is_stale = True
            if self.isVisible():
                self.read()

    def read(self) -> None:
        """Read every case; a long list is read in a thread."""
        self.is_stale = False
        numbers = {one.eligible_case: one.number for one in self._services.sampling.sampled_cases()}
        if self._services.inspection.listed_count() <= READ_AT_ONCE:
            self._fill(listed(self._services.inspection.listed_cases(), numbers))
        else:
            self._found.setText(tr("Reading the list\u2026"))
            self._desk.read(
                tr("Reading the case list"),
                lambda services, _progress: listed(services.inspection.listed_cases(), numbers),
                self._fill,
            )

    def _fill(self, lines: list[Listed]) -> None:
        self._lines = lines
        self._offer()

    def _renew(self, cases: set[str]) -> None:
        for place, line in enumerate(self._lines):
            if line.case.id in cases:
                self._lines[place] = one_listed(
                    self._services.inspection.eligible_case(line.case.id), line.number
                )
        self._offer()

    # ------------------------------------------------------------------------------------------------ finding
    def _offer(self) -> None:
        """Offer the providers and states there are, then find."""
        providers = list(dict.fromkeys(line.case.provider for line in self._lines))
        self.provider.offer([("", tr("All providers")), *((code, code) for code in providers)])
        self.provider.choose(self._wanted.provider)
        self.provider.setVisible(len(providers) > 1)
        self._offer_states()
        self.state.choose(self._wanted.state)
        self._find()

    def _offer_states(self) -> None:
        code = self.provider.value()
        self.state.offer(states([one for one in self._lines if not code or one.case.provider == code]))

    def _choose_provider(self) -> None:
        self._offer_states()
        self._find()

    def _show_all(self) -> None:
        self.open()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find(self) -> None:
        self._wanted = replace(
            self._wanted,
            provider=self.provider.value(),
            state=self.state.value() or ALL,
            words=self.search.text(),
        )
        found = matching(self._lines, self._wanted)
        self.table.show_rows(found)
        self._faces.setCurrentIndex(0 if found or not self._lines else 1)
        self._found.setText(
            tr("{count:,} of {cases}").format(count=len(found), cases=several(len(self._lines), "case"))
        )
        self._keep_shown()

    def _keep_shown(self) -> None:
        """Keep the case beside the list that was looked at, also where it is no longer among those found."""
        chosen = self.table.chosen()
        if chosen is None and self.panel.line is not None:
            shown = self.panel.line.case.id
            chosen = next((one for one in self._lines if one.case.id == shown), None)
        if chosen is not None:
            self.panel.show_case(chosen)
        self._side.setCurrentIndex(0 if chosen is None else 1)

    def _choose(self, line: Listed) -> None:
        self.panel.show_case(line)
        self._side.setCurrentIndex(1)

    def _open(self, line: Listed) -> None:
        self._choose(line)
        target = self.panel.decide if self.panel.decide.isVisibleTo(self.panel) else self.panel.withdraw
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_keyboard(self) -> None:
        """Put the keyboard into the search."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the day, then the office, where the list has little room; the panel has both."""
        super().resizeEvent(event)
        self.table.setColumnHidden(BEGAN, self.width() < pixels(ROOMY))
        self.table.setColumnHidden(OFFICE, self.width() < pixels(TIGHT))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go into the list with Down from the search, and back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._done()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            if self.table.chosen() is None and self.table.records.rows:
                self.table.selectRow(0)
        else:
            super().keyPressEvent(event)


_COLUMNS = (
    Column[Listed](tr("Reference"), lambda line: line.case.reference, width=92, strong=True),
    Column[Listed](tr("Name"), lambda line: line.case.name, width=140),
    Column[Listed](tr("Office"), lambda line: line.case.office, width=140),
    Column[Listed](
        tr("Began"), lambda line: short_day(line.case.started), lambda line: line.case.started, width=108
    ),
    Column[Listed](tr("Standing"), lambda line: line.standing, stretch=True, status=lambda line: line.status),
)
