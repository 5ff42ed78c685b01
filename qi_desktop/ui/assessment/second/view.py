"""Second assessments: the chosen cases at the left; at the right one compared, or how far both agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.ui.assessment.life.people import leads, name_of
from qi_desktop.ui.assessment.second.agreement import AgreementView
from qi_desktop.ui.assessment.second.choosing import ChoosingView
from qi_desktop.ui.assessment.second.comparison import ComparisonView
from qi_desktop.ui.assessment.second.waiting import WaitingView
from qi_desktop.ui.assessment.second.words import case_entry
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels, text_scale
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import EntryList
from qi_desktop.ui.widgets.layout import column, holding, row
from qi_desktop.ui.widgets.states import EmptyState
from qi_desktop.ui.widgets.words import heading

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from qi_desktop.assessment.second.model import ChosenCase
    from qi_desktop.forms.flow.state import Row
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


SEEN_AT_MOST = 8
BOTH, ROOMY = 640, 1000
"""From which width on there is room for the list beside what is chosen in it, and for a wide list."""

WIDE, TIGHT = 268, 224


class SecondView(QWidget):
    """The face of the Cases page for second assessments."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        assess: Callable[[str], object],
        lead_to: Callable[[str, str, Row], object],
        back: Callable[[], object],
    ) -> None:
        """``assess`` opens a case to be answered blind, ``lead_to`` a question of a first assessment."""
        super().__init__()
        self._services, self._back = services, back
        self._cases: dict[str, ChosenCase] = {}
        self.list = EntryList(
            tr("Cases assessed a second time"), chosen=self._show, opened=lambda _key: self.enter(), details=2
        )
        self.comparison = ComparisonView(services, desk, lead_to)
        self.agreement = AgreementView()
        self.waiting = WaitingView(services, desk, assess)
        self.choosing = ChoosingView(services, desk, self._chosen)
        self.choose = Button(tr("Choose cases…"), self.start_choosing, picture="add", key="Ctrl+N")
        self.show_agreement = Button(
            tr("Agreement"), self._read_agreement, kind="quiet", description=tr("Question by question")
        )
        self._empty = EmptyState(
            "eye",
            tr("No second assessments yet"),
            tr(
                "A second person answers some cases again without seeing the first answers; then both are"
                " compared, and every difference is settled."
            ),
            *((Button(tr("Choose cases…"), self.start_choosing, kind="main"),) if leads(services) else ()),
        )
        self._build()

    def _build(self) -> None:
        back = Button(
            tr("Back to the cases"),
            self._back,
            kind="quiet",
            description=tr("Back to the list of cases (Esc)"),
        )
        left = column(
            row(back, None),
            heading(tr("Second assessments")),
            self.list,
            row(self.show_agreement, None),
            row(self.choose, None),
            None,
            gap=1,
            margin=2,
        )
        self._side = holding(left, "near_side")
        self._faces = QStackedWidget()
        for face in (self._empty, self.waiting, self.comparison, self.agreement, self.choosing):
            self._faces.addWidget(face)
        self._right = holding(column(self._faces, margin=3))
        whole = row(self._side, self._right, gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _fold(self, *, into: bool) -> None:
        """Show the list, or what is chosen in it, where there is no room for both."""
        width = self.width() / text_scale()
        both = width >= BOTH or not self._cases
        size = pixels(WIDE if width >= ROOMY else TIGHT)
        self._side.setMinimumWidth(size if both else 0)
        self._side.setMaximumWidth(size if both else 16_777_215)
        self._side.setVisible(both or not into)
        self._right.setVisible(both or into)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the list away or bring it back."""
        super().resizeEvent(event)
        self._fold(into=self._right.isAncestorOf(QApplication.focusWidget() or self))

    def refresh(self) -> None:
        """Read again which cases are assessed a second time, and how far that is."""
        me = self._services.workspace.person
        self._cases = {one.sampled_case: one for one in self._services.second.chosen()}
        self.list.show_entries(
            [
                case_entry(one, name_of(self._services, one.person), mine=one.person == me)
                for one in self._cases.values()
            ]
        )
        self.list.fit(at_most=SEEN_AT_MOST)
        self.list.setVisible(bool(self._cases))
        self.choose.setVisible(leads(self._services) and self._faces.currentWidget() is not self.choosing)
        self.show_agreement.setVisible(bool(self._cases))
        if self._faces.currentWidget() is self.choosing:
            return
        if not self._cases:
            self._faces.setCurrentWidget(self._empty)
        elif self._faces.currentWidget() is self.agreement:
            self._agree()
        elif self.list.chosen():
            self._show(self.list.chosen())
        else:
            self.list.choose_first()

    def show_case(self, sampled_case: str) -> None:
        """Show one case of them."""
        self._faces.setCurrentWidget(self.waiting)
        self.refresh()
        self.list.choose(sampled_case)

    def take_keyboard(self) -> None:
        """Put the keyboard into the list, or where cases are chosen."""
        if self._faces.currentWidget() is self.choosing:
            self.choosing.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._cases:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._empty.setFocus()

    def keep(self) -> None:
        """Put what was typed on disk."""
        self.comparison.settling.keep()

    def start_choosing(self) -> None:
        """Show the cases that may be chosen."""
        self._fold(into=True)
        self.choose.hide()
        self._faces.setCurrentWidget(self.choosing)
        self.choosing.start()

    def _chosen(self) -> None:
        self._faces.setCurrentWidget(self.waiting)
        self.refresh()
        self._fold(into=False)
        self.take_keyboard()

    def _show(self, key: str) -> None:
        one = self._cases.get(key)
        if one is None:
            return
        services = self._services
        if one.differences is None:
            self.waiting.show_case(one)
            self._faces.setCurrentWidget(self.waiting)
        else:
            who = name_of(services, one.inspector), name_of(services, one.person)
            self.comparison.show_comparison(services.second.compare(key), who)
            self._faces.setCurrentWidget(self.comparison)

    def enter(self) -> None:
        """Go on into what is shown of the chosen case."""
        self._fold(into=True)
        shown = self._faces.currentWidget()
        if shown is self.comparison:
            self.comparison.take_keyboard()
        elif shown is self.waiting:
            self.waiting.take_keyboard()

    def _read_agreement(self) -> None:
        self._fold(into=True)
        self._agree()
        self.agreement.take_keyboard()

    def _agree(self) -> None:
        self.agreement.show_agreement(self._services.second.agreement())
        self._faces.setCurrentWidget(self.agreement)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc: from the right to the list, from the list to all cases."""
        if event.key() == Qt.Key.Key_Escape:
            if self._side.isAncestorOf(QApplication.focusWidget() or self) or not self._cases:
                self._back()
            else:
                self._fold(into=False)
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
