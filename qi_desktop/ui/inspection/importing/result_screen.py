"""The screen after a list was taken in: what came in, what changed, what could not be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.ui.inspection.importing.effect_view import ResultView
from qi_desktop.ui.language import several, tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.heading import PageHeader
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.states import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.inspection.listing.model import ImportReport
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


class ResultScreen(QWidget):
    """What came of the list that was taken in last."""

    def __init__(self, desk: Desk, *, show_list: Callable[[], object], done: Callable[[], object]) -> None:
        """Wait for a report."""
        super().__init__()
        self._done = done
        self.report: ImportReport | None = None
        self.back = Button(tr("Done"), done, kind="main", description=tr("Back to the inspection (Esc)"))
        cases = Button(tr("Show all cases"), show_list, picture="cases")
        self._header = PageHeader(tr("The case list is in"), " ", cases, self.back)
        self.notice = Notice("good")
        self.view = ResultView(desk)
        layout = column(self._header, self.notice, self.view, gap=1.5, margin=3)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def show_report(self, report: ImportReport) -> None:
        """Show what came of a list, and put the keyboard where it goes on."""
        self.report = report
        lists = ", ".join(
            tr("{provider} from sheet {sheet}").format(provider=one.provider, sheet=one.sheet)
            for one in report.lists
        )
        self._header.say(tr("{lists}. Read as {how_read}.").format(lists=lists, how_read=report.how_read))
        self.notice.say(_sentence(report), "good" if report.eligible and not report.problems else "caution")
        self.view.show_report(report)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def still_holds(self, services: Services) -> bool:
        """Tell whether the lists are still in; undoing takes them out."""
        kept = {one.id for one in services.inspection.case_lists()}
        return self.report is not None and all(one.id in kept for one in self.report.lists)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._done()
        else:
            super().keyPressEvent(event)


def _sentence(report: ImportReport) -> str:
    if report.already_imported:
        return tr("This list had been taken in before; nothing changed.")
    said = tr("{cases} can be drawn. Ctrl+Z takes the list out again.").format(
        cases=several(report.eligible, "case")
    )
    if report.problems:
        said += tr(" {cells} could not be read as they stand; see Problems.").format(
            cells=several(len(report.problems), "cell")
        )
    return said
