"""The sample: drawn in proportion, reviewed before anyone works on it, every replacement in view."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.ui.dates import moment
from qi_desktop.ui.page import Desk, Page
from qi_desktop.ui.sampling.balance_view import BalanceView
from qi_desktop.ui.sampling.cases_view import CasesView
from qi_desktop.ui.sampling.review_panel import ReviewPanel
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.heading import PageHeader
from qi_desktop.ui.widgets.layout import column, holding, row
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from qi_desktop.sampling.model import Sample
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed

BALANCE, CASES = "balance", "cases"
FIRST_SEED = 1


class SamplePage(Page):
    """Draw, look at the balance, review, replace, allocate."""

    key: ClassVar[str] = "sample"
    title: ClassVar[str] = "Sample"

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the page's empty state and its two views."""
        super().__init__(services, desk)
        self.draw = Button("Draw the sample", self._draw, kind="main", picture="sample")
        self._empty = EmptyState(
            "sample",
            "No sample yet",
            "It is drawn from the eligible cases of each provider, in proportion to gender, ethnicity,"
            " sentence type and office. Import the case list first, then draw.",
            self.draw,
            Button("Go to the case list", lambda: desk.open_page("inspection")),
        )
        self.balance = BalanceView(services)
        self.cases = CasesView(services, desk)
        self.review = ReviewPanel(services, desk, self._draw)
        self._header = PageHeader("Sample")
        self.views = Segments("View", ((BALANCE, "Balance"), (CASES, "Cases")), self._show_view)
        self.provider = Segments("Provider", (), lambda _code: self._show_provider())
        self._stack = QStackedWidget()
        self._stack.addWidget(self.balance)
        self._stack.addWidget(self.cases)
        self._build()

    def _build(self) -> None:
        switches = row(self.views, None, self.provider)
        main = QWidget()
        layout = column(self._header, switches, self._stack, gap=1, margin=3)
        layout.setStretch(2, 1)
        layout.setContentsMargins(24, 24, 24, 0)
        main.setLayout(layout)
        self._side = holding(column(self.review, margin=3), "side")
        self._side.setFixedWidth(pixels(304))
        whole = row(main, self._side, gap=0)
        whole.setStretch(0, 1)
        full = QWidget()
        full.setLayout(whole)
        self._faces = QStackedWidget()
        self._faces.addWidget(self._empty)
        self._faces.addWidget(full)
        self.setLayout(column(self._faces))

    @override
    def refresh(self, changed: Changed | None = None) -> None:
        sample = self.services.sampling.sample()
        self._faces.setCurrentIndex(0 if sample is None else 1)
        if sample is not None:
            self._show(sample)

    @override
    def take_keyboard(self) -> None:
        if self._faces.currentWidget() is self._empty:
            self.draw.setFocus()
        elif self._stack.currentWidget() is self.cases:
            self.cases.table.setFocus()
        else:
            self.balance.table.setFocus()

    @override
    def open_subject(self, subject: str) -> None:
        self.views.choose(CASES)
        self._show_view(CASES)
        self.cases.choose(subject)

    def _show(self, sample: Sample) -> None:
        sizes = [f"{size} {code}" for code, size in sample.settings.sizes]
        total = sum(size for _, size in sample.settings.sizes)
        drawn = f"Drawn {moment(sample.drawn_at)} with seed {sample.seed}."
        self._header.say(f"{total} cases: {' and '.join(sizes)}. {drawn}")
        self.provider.offer([(code, code) for code, _ in sample.settings.sizes])
        self.provider.come_after(self.views)
        self.review.show_sample(sample)
        self._show_provider()

    def _show_provider(self) -> None:
        code = self.provider.value()
        self.balance.show_provider(code)
        self.cases.show_provider(code)

    def _show_view(self, view: str) -> None:
        self._stack.setCurrentWidget(self.balance if view == BALANCE else self.cases)

    def _draw(self) -> None:
        before = self.services.sampling.sample()
        seed = FIRST_SEED if before is None else before.seed + 1
        self.desk.work(
            "Drawing the sample",
            lambda services, progress: services.sampling.draw_sample(seed=seed, progress=progress),
            lambda _sample: self._show_drawn(),
        )

    def _show_drawn(self) -> None:
        self.desk.tell("Sample drawn; it waits for review", undoable=True)
        self.take_keyboard()
