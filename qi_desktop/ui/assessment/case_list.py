"""The sampled cases beside the form, narrow: a view, words to find one by, and how far each has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.assessment.case_list.model import Wanted, Whose
from qi_desktop.ui.assessment.cases.case_table import CaseTable
from qi_desktop.ui.assessment.cases.columns import NARROW
from qi_desktop.ui.assessment.cases.finder import CaseFinder
from qi_desktop.ui.assessment.cases.views import offered, view_of, wanted_in
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import IconButton
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.layout import column, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from qi_desktop.assessment.case_list.model import CaseLine, CaseView
    from qi_desktop.services import Services

LOOKED_THROUGH = 500
"""Among how many cases one to answer is looked for; all cases of an inspector and more."""
_OTHER = "other"
"""What stands in the choice of views where none of them looks for just this."""


class CaseList(QWidget):
    """Chooses the case to work on."""

    def __init__(
        self,
        services: Services,
        chosen: Callable[[CaseLine], object],
        opened: Callable[[CaseLine], object],
        show_whole: Callable[[], object],
    ) -> None:
        """List the cases; ``chosen`` is told which one is looked at, ``opened`` which one is worked on."""
        super().__init__()
        self._services = services
        self._kept: list[CaseView] = []
        self._view_chosen = False
        self.finder = CaseFinder(services, self)
        self.view = Choice(offered(()), narrow=True)
        self.view.setAccessibleName(tr("View"))
        self.view.activated.connect(lambda _place=0: self._choose_view())
        self.whole = IconButton("cases", tr("All cases, with every column"), show_whole, key="Ctrl+Shift+L")
        self.search = LineField(placeholder=tr("Find a case"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(tr("Find a case"))
        self.search.textChanged.connect(self._typed)
        self.table = CaseTable(tr("Sampled cases"), NARROW, self.finder, chosen=chosen, opened=opened)
        above = row(self.view, self.whole, gap=0.5)
        above.setStretch(0, 1)
        layout = column(above, self.search, self.table, gap=0.5)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.finder.found.connect(self._show_wanted)

    def refresh(self) -> None:
        """Read again how far every case has come."""
        first, self._view_chosen = not self._view_chosen, True
        self.finder.refresh()
        if first and self._services.case_list.remembered() is None:
            mine = Whose.MINE if self.finder.has_mine() else Whose.ALL
            self.finder.look(Wanted(whose=mine))

    def renew(self, line: CaseLine) -> None:
        """Show one case's progress anew."""
        self.finder.renew(line)

    def choose(self, sampled_case: str) -> None:
        """Choose a case, among all if it is not among those looked for."""
        if not self.table.choose(sampled_case):
            self.finder.look(Wanted())
            self.table.choose(sampled_case)

    def choose_first(self) -> None:
        """Choose the first case that still is to be answered; where nothing is found, the first of all."""
        if not len(self.finder.lines) and not self.finder.wanted.text:
            self.finder.look(Wanted())
        lines = self.finder.lines
        first = next((line for line in lines[:LOOKED_THROUGH] if not line.state.is_closed), None)
        if len(lines):
            self.table.choose((first or lines[0]).sampled_case)

    def line(self, sampled_case: str) -> CaseLine | None:
        """Return what is known of a case."""
        return self._services.case_list.held(sampled_case)

    def take_keyboard(self) -> None:
        """Put the keyboard into the search."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.selectAll()

    def _choose_view(self) -> None:
        if self.view.value() != _OTHER:
            self.finder.look(wanted_in(self.view.value(), self._kept, self.finder.wanted))

    def _typed(self, text: str) -> None:
        if text != self.finder.wanted.text:
            self.finder.type(text)

    def _show_wanted(self) -> None:
        wanted = self.finder.wanted
        self._kept = self._services.case_list.views()
        view = view_of(wanted, self._kept)
        more = [] if view else [(_OTHER, tr("Chosen on the whole list"))]
        self.view.offer([*offered(self._kept), *more])
        self.view.choose(view or _OTHER)
        if self.search.text() != wanted.text:
            self.search.setText(wanted.text)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Go on reading where the page was left."""
        super().showEvent(event)
        self.finder.resume()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the search into the list with Down or Enter."""
        into = {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() in into and self.search.hasFocus() and len(self.finder.lines):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            if self.table.chosen() is None:
                self.table.selectRow(0)
        else:
            super().keyPressEvent(event)
