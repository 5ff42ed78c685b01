"""The drawn sample: review, cross-table, cases and allocation, each with the side that belongs to it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.ui.dates import moment
from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.allocation_view import AllocationView
from qi_desktop.ui.sampling.cases.view import CasesView
from qi_desktop.ui.sampling.review.behind_panel import BehindPanel
from qi_desktop.ui.sampling.review.cross_view import CrossView
from qi_desktop.ui.sampling.review.number_table import Reach
from qi_desktop.ui.sampling.review.panel import ReviewPanel
from qi_desktop.ui.sampling.review.reading import Reading
from qi_desktop.ui.sampling.review.replacement_panel import ReplacementPanel
from qi_desktop.ui.sampling.review.review_view import ReviewView
from qi_desktop.ui.sampling.statement import StatementButton
from qi_desktop.ui.sampling.timetable_view import TimetableView
from qi_desktop.ui.sampling.words import STATES, listing
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.folding import Folding
from qi_desktop.ui.widgets.heading import PageHeader
from qi_desktop.ui.widgets.layout import column, holding, row
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.status import Status, StatusMark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.sampling.model import Sample
    from qi_desktop.sampling.replacing.model import Replacement
    from qi_desktop.sampling.reviewing.model import ReviewComment
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk
    from qi_desktop.ui.sampling.review.behind import Behind
    from qi_desktop.ui.sampling.review.gathered import Gathered

REVIEW, CROSS, CASES, ALLOCATION, TIMETABLE = "review", "cross", "cases", "allocation", "timetable"
VIEWS = (
    (REVIEW, tr("Review")),
    (CROSS, tr("Cross-table")),
    (CASES, tr("Cases")),
    (ALLOCATION, tr("Allocation")),
    (TIMETABLE, tr("Timetable")),
)
SIDE = 288
SHOWN_ROW = 2
_View = TypeVar("_View", bound=QWidget)


class SampleView(QWidget):
    """Everything about a drawn sample, one view at a time."""

    def __init__(self, services: Services, desk: Desk, again: Callable[[], object]) -> None:
        """``again`` leads to the settings for drawing again."""
        super().__init__()
        self._services, self._desk = services, desk
        self._came_from: QWidget | None = None
        self.reading = Reading(services, desk, self._show_found)
        self.review = ReviewView(self._ask, self._judge, lambda: desk.open_help("drawing"))
        self.cases = CasesView(services, desk, self._show_replacing)
        self.panel = ReviewPanel(services, desk, again, self._show_comment, self._share, self.take_keyboard)
        self.behind = BehindPanel(services, desk, self.show_case, self.close_side)
        self.replacement = ReplacementPanel(services, desk, self.close_side)
        self.state = StatusMark(Status.WAITING, "")
        self.statement = StatementButton(desk)
        self.header = PageHeader(tr("Sample"), "", self.state, self.statement)
        self.views = Segments(tr("View"), VIEWS, self.show_view)
        self.provider = Segments(tr("Provider"), (), lambda _code: self._show_provider())
        self._stack, self._sides = QStackedWidget(), QStackedWidget()
        self._build()

    def _build(self) -> None:
        for view in (self.review, self.cases):
            self._stack.addWidget(view)
        self._case_side = holding(column(self.cases.panel, margin=3))
        self._behind_side = holding(column(self.behind, margin=3))
        self._replacement_side = holding(column(self.replacement, margin=3))
        self._effect_side = self.cases.replacing.panel
        sides = (self.panel, self._behind_side, self._replacement_side, self._case_side, self._effect_side)
        for side in sides:
            self._sides.addWidget(side)
        main = QWidget()
        layout = column(self.header, row(self.views, None, self.provider), self._stack, gap=1)
        layout.setStretch(2, 1)
        layout.setContentsMargins(24, 24, 24, 0)
        main.setLayout(layout)
        self._side: QFrame = holding(column(self._sides), "side")
        self._side.setFixedWidth(pixels(SIDE))
        self._folding = Folding((tr("Sample"), main), (tr("Beside it"), self._side))
        self.setLayout(column(self._folding))

    # --------------------------------------------------------------------------- built when first asked for
    @cached_property
    def cross(self) -> CrossView:
        """Two facts against each other."""
        return self._view(CrossView(self._services, self._desk, self._ask))

    @cached_property
    def allocation(self) -> AllocationView:
        """Who has which cases."""
        return self._view(AllocationView(self._services, self._desk))

    @cached_property
    def timetable(self) -> TimetableView:
        """Who is interviewed when."""
        return self._view(TimetableView(self._services, self._desk))

    def _view(self, view: _View) -> _View:
        self._stack.addWidget(view)
        return view

    # ------------------------------------------------------------------------------------------- showing
    def show_sample(self, sample: Sample) -> None:
        """Show a sample; what takes reading follows from the background."""
        self._head(sample)
        status, words = STATES[sample.state]
        self.state.show_status(Status(status), words)
        self.provider.offer([(code, code) for code, _ in sample.settings.sizes])
        self.provider.come_after(self.views)
        self.panel.show_sample(sample)
        self.cases.show_provider(self.provider.value())
        self._refresh_sharing()
        self.reading.begin(sample)

    def _head(self, sample: Sample, eligible: int = 0) -> None:
        sizes = [f"{size} {code}" for code, size in sample.settings.sizes]
        whole = sum(size for _, size in sample.settings.sizes)
        of = (
            tr("{whole} of {eligible:,} eligible cases").format(whole=whole, eligible=eligible)
            if eligible
            else tr("{whole} cases").format(whole=whole)
        )
        self.header.say(
            tr("{of}: {listing}. Drawn {moment} with seed {seed}.").format(
                of=of, listing=listing(sizes), moment=moment(sample.drawn_at), seed=sample.seed
            )
        )

    def show_view(self, view: str) -> None:
        """Show one of the views, with its side."""
        self.views.choose(view)
        self._stack.setCurrentWidget(getattr(self, view))
        self._show_own_side()
        self._refresh_sharing()
        if view == CROSS:
            self.cross.show_provider(self.provider.value())

    def show_case(self, sampled_case: str) -> None:
        """Go to a sampled case in the list."""
        code = self.cases.provider_of(sampled_case)
        self.provider.choose(code)
        self._show_provider()
        self.show_view(CASES)
        self.cases.choose(sampled_case)

    def _share(self) -> None:
        self.show_view(ALLOCATION)
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Put the keyboard where work begins in the view that is shown."""
        shown = self._stack.currentWidget()
        if shown is self.cases:
            self.cases.table.setFocus()
        elif isinstance(shown, CrossView):
            shown.grid.setFocus()
        elif (sharing := self._sharing()) is not None:
            sharing.take_keyboard()
        else:
            self.review.balance.setFocus()

    def _show_found(self, found: Gathered) -> None:
        part = found.part(self.provider.value())
        self._head(found.sample, sum(len(one.cases) for one in found.parts.values()))
        self.review.show_part(found, part)
        if self.behind.behind is not None and self._sides.currentWidget() is self._behind_side:
            self.behind.show_behind(self.behind.behind, found.part(self.behind.behind.provider))
        if isinstance(shown := self._stack.currentWidget(), CrossView):
            shown.show_provider(self.provider.value())

    def _show_provider(self) -> None:
        code = self.provider.value()
        self._show_own_side()
        self.cases.show_provider(code)
        if self.reading.found is not None:
            self._show_found(self.reading.found)

    def leave(self) -> None:
        """Put what was typed on disk."""
        self.panel.keep()
        self.behind.keep()

    def scenes(self) -> Iterator[str]:
        """Show what is worth a picture beside the review itself."""
        self.review.open_row(SHOWN_ROW)
        yield "behind"
        self.close_side()
        self.show_view(CROSS)
        yield "cross"
        self.show_view(CASES)
        self.cases.table.selectRow(0)
        yield "cases"
        if (line := self.cases.table.chosen()) is not None:
            self.cases.replace(line)
            yield "replace"
            self.cases.leave_replacing()
        for view in (ALLOCATION, TIMETABLE):
            self.show_view(view)
            yield view
        self.show_view(REVIEW)

    # ------------------------------------------------------------------------------------------ the side
    def _ask(self, behind: Behind, reach: Reach) -> None:
        """Show what stands behind a number, and give it the keyboard if that was asked for."""
        open_ = self._sides.currentWidget() is self._behind_side
        if self.reading.found is None or (reach is Reach.FOLLOW and not open_):
            return
        self.behind.show_behind(behind, self.reading.found.part(behind.provider))
        self._open_side(self._behind_side, reach)
        if reach is Reach.ENTER:
            self.behind.take_keyboard()

    def _judge(self, replacement: Replacement, reach: Reach) -> None:
        open_ = self._sides.currentWidget() is self._replacement_side
        if reach is Reach.FOLLOW and not open_:
            return
        self.replacement.show_replacement(replacement)
        self._open_side(self._replacement_side, reach)
        if reach is Reach.ENTER:
            self.replacement.take_keyboard()

    def _open_side(self, side: QWidget, reach: Reach) -> None:
        if reach is not Reach.FOLLOW:
            self._came_from = QApplication.focusWidget()
        self._sides.setCurrentWidget(side)

    def close_side(self) -> None:
        """Show the review at the side again, and go back to where the number stands."""
        self._show_own_side()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.take_keyboard()

    def _sharing(self) -> AllocationView | TimetableView | None:
        """Return the view of who does what when, if one is shown: it is about all providers at once."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, AllocationView | TimetableView) else None

    def _refresh_sharing(self) -> None:
        sharing = self._sharing()
        self.provider.setVisible(sharing is None)
        if sharing is not None:
            sharing.refresh()

    def _show_own_side(self) -> None:
        on_cases = self._stack.currentWidget() is self.cases
        replacing = on_cases and self.cases.is_replacing
        own = self._effect_side if replacing else self._case_side if on_cases else self.panel
        self._sides.setCurrentWidget(own)
        self._folding.offer(self._side, there=self._sharing() is None)

    def _show_replacing(self, _on: bool) -> None:  # noqa: FBT001 - a callback
        self._show_own_side()

    def _show_comment(self, comment: ReviewComment) -> None:
        self.provider.choose(comment.provider)
        self._show_provider()
        self.show_view(REVIEW)
        self.review.go_to(comment.dimension, comment.category)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the side list with Esc, wherever the keyboard is on the page."""
        shown = self._sides.currentWidget()
        if event.key() == Qt.Key.Key_Escape and shown is self._effect_side:
            self.cases.leave_replacing()
        elif event.key() == Qt.Key.Key_Escape and shown in {self._behind_side, self._replacement_side}:
            self.close_side()
        else:
            super().keyPressEvent(event)
