"""The whole case list on a screen of its own: every column, every filter, and views to keep."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.assessment.case_list.model import Wanted
from qi_desktop.assessment.model import AssessmentState
from qi_desktop.ui.assessment.cases.case_table import CaseTable
from qi_desktop.ui.assessment.cases.columns import WIDE, state_words
from qi_desktop.ui.assessment.cases.view_bar import ViewBar
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.heading import PageHeader
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.states import EmptyState
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from qi_desktop.assessment.case_list.model import CaseLine
    from qi_desktop.services import Services
    from qi_desktop.ui.assessment.cases.finder import CaseFinder
    from qi_desktop.ui.page import Desk

ROOM_FOR = {5: 1000, 2: 860, 1: 740, 8: 660, 7: 560}
"""From which width on, in pixels at 100 %, there is room for bars, offices, providers, conflicts, moments."""


class CaseListScreen(QWidget):
    """All sampled cases; opening one leads back to its form."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        finder: CaseFinder,
        *,
        opened: Callable[[CaseLine], object],
        done: Callable[[], object],
    ) -> None:
        """``opened`` is told which case is wanted, ``done`` that none is."""
        super().__init__()
        self._services, self._finder, self._done = services, finder, done
        self.search = LineField(placeholder=tr("Number, office, inspector or state"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(tr("Search the cases"))
        self.provider = Choice([("", tr("All providers"))])
        self.provider.setAccessibleName(tr("Provider"))
        self.state = Choice(
            [("", tr("Every state")), *((state.value, state_words(state)) for state in AssessmentState)]
        )
        self.state.setAccessibleName(tr("State"))
        self.views = ViewBar(finder, desk)
        self.table = CaseTable(tr("Sampled cases"), WIDE, finder, chosen=lambda _line: None, opened=opened)
        self.found = muted("", wrap=False)
        self._build()
        self.search.textEdited.connect(finder.type)
        self.search.textChanged.connect(self._cleared)
        self.provider.activated.connect(lambda _place=0: self._look())
        self.state.activated.connect(lambda _place=0: self._look())
        finder.found.connect(self._show_found)
        finder.renewed.connect(self._count)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.take_keyboard)

    def _build(self) -> None:
        back = Button(tr("Back to the form"), self._done, description=tr("Back (Esc)"))
        line = row(self.search, self.provider, self.state, gap=1)
        line.setStretch(0, 1)
        nothing = EmptyState(
            "search",
            tr("No case like this"),
            tr("Look for less, or for all cases."),
            Button(tr("Show all"), self._show_all),
        )
        self._faces = QStackedWidget()
        self._faces.addWidget(self.table)
        self._faces.addWidget(nothing)
        layout = column(
            PageHeader(tr("All cases"), "", back), self.views, line, self.found, self._faces, gap=1, margin=3
        )
        layout.setContentsMargins(24, 24, 24, 8)
        layout.setStretch(4, 1)
        self.setLayout(layout)

    def open(self) -> None:
        """Show what is looked for now, the keyboard in the list."""
        codes = [one.code for one in self._services.inspection.providers()]
        self.provider.offer([("", tr("All providers")), *((code, code) for code in codes)])
        self.provider.setVisible(len(codes) > 1)
        self._show_found()
        if self.table.chosen() is None and len(self._finder.lines):
            self.table.selectRow(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_keyboard(self) -> None:
        """Put the keyboard into the search."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.selectAll()

    # ------------------------------------------------------------------------------------------------ looking
    def _look(self) -> None:
        state = self.state.value()
        self._finder.look(
            replace(
                self._finder.wanted,
                provider=self.provider.value(),
                states=(AssessmentState(state),) if state else (),
            )
        )

    def _cleared(self, text: str) -> None:
        if not text and self._finder.wanted.text:
            self._finder.type("")

    def _show_all(self) -> None:
        self._finder.look(Wanted())
        self.take_keyboard()

    def _show_found(self) -> None:
        wanted = self._finder.wanted
        if self.search.text() != wanted.text:
            self.search.setText(wanted.text)
        self.provider.choose(wanted.provider)
        self.state.choose(wanted.states[0].value if len(wanted.states) == 1 else "")
        self._faces.setCurrentIndex(0 if len(self._finder.lines) or self._finder.is_reading else 1)
        self._count()

    def _count(self) -> None:
        done, whole = self._finder.cases.progress
        if done < whole:
            self.found.setText(tr("Reading the list… {done:,} of {whole:,}").format(done=done, whole=whole))
            return
        # Cases that were replaced are read too, but are in no list.
        number, standing = len(self._finder.lines), self._finder.cases.count()
        self.found.setText(
            tr("{number:,} cases").format(number=number)
            if number == standing
            else tr("{number:,} of {standing:,} cases").format(number=number, standing=standing)
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what the list has no room for."""
        super().resizeEvent(event)
        for place, width in ROOM_FOR.items():
            self.table.setColumnHidden(place, self.width() < pixels(width))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go into the list with Down from the search, and back to the form with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._done()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return} and self.search.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            if self.table.chosen() is None and len(self._finder.lines):
                self.table.selectRow(0)
        else:
            super().keyPressEvent(event)
