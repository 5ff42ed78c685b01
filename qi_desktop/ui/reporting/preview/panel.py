"""The preview: its pages, with where one is, how large they are, and what to find in them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.reporting.preview.sheets import WHOLE, WIDTH, Sheets, area, holds
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button, IconButton
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPointF

    from qi_desktop.foundation.progress import Progress
    from qi_desktop.reporting.content import ReportContent
    from qi_desktop.reporting.pages import Hit, Pages
    from qi_desktop.reporting.placing import Placed
    from qi_desktop.ui.jobs import Job
    from qi_desktop.ui.page import Desk

SETTLE_MS = 400
"""The report is set when nothing has changed for so long: somebody who types does not wait for it."""
SIZES = (
    (WIDTH, tr("Full width")),
    (WHOLE, tr("Whole page")),
    *((str(size), f"{size} %") for size in (75, 100, 150, 200)),
)
WAITING = tr("The pages are being set.")
PAGE_KEY, FIND_KEY, NEXT_KEY, BEFORE_KEY = "Ctrl+G", "Ctrl+F", "F3", "Shift+F3"


class PreviewPanel(QWidget):
    """Sets the report in a thread when it has changed, and shows its pages."""

    turned = Signal(int)
    renewed = Signal()
    asked = Signal()

    def __init__(self, desk: Desk, lead_to: Callable[[str], object], to_lists: Callable[[], object]) -> None:
        """Build the bar and the pages; ``lead_to`` is told the anchor of what was pressed on a page."""
        super().__init__()
        self._desk, self._lead_to = desk, lead_to
        self._placed: tuple[Placed, ...] = ()
        self._wanted, self._awake = "", False
        self._lists = Button(
            tr("Lists"), to_lists, kind="quiet", description=tr("Back to what stands beside the pages")
        )
        self._lists.hide()
        self._content: ReportContent | None = None
        self._shown: ReportContent | None = None
        self._job: Job | None = None
        self._hits: tuple[Hit, ...] = ()
        self._hit = -1
        self.pages: Pages | None = None
        self.place, self._of = LineField(), muted("", wrap=False)
        self.zoom = Choice(list(SIZES))
        self.words, self._found = (
            LineField(placeholder=tr("Find in the report")),
            Words(wrap=False, tone="muted"),
        )
        self.sheets = Sheets()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLE_MS)
        self._soon.timeout.connect(self._set)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.place.setAccessibleName(tr("Page ({page_key})").format(page_key=PAGE_KEY))
        self.place.setFixedWidth(pixels(48))
        self.zoom.setAccessibleName(tr("Size of the pages"))
        self.words.setAccessibleName(tr("Find in the report ({find_key})").format(find_key=FIND_KEY))
        bar = row(
            self._lists,
            muted(tr("Page"), wrap=False),
            self.place,
            self._of,
            self.zoom,
            self.words,
            self._found,
            IconButton("up", tr("Found before"), lambda: self.step(-1), key=BEFORE_KEY),
            IconButton("down", tr("Found next"), lambda: self.step(1), key=NEXT_KEY),
        )
        bar.setStretch(5, 1)
        bar.setContentsMargins(16, 16, 16, 0)
        self._faces = QStackedWidget()
        self._faces.addWidget(self._waiting())
        self._faces.addWidget(self.sheets)
        whole = column(bar, self._faces)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _waiting(self) -> QWidget:
        """Return what stands there until the pages are set, or after setting them was stopped."""
        again = row(None, Button(tr("Set them now"), self._set, kind="quiet"), None)
        said = row(None, muted(WAITING, wrap=False), None)
        waiting = QWidget()
        waiting.setLayout(column(None, said, again, None))
        return waiting

    def _connect(self) -> None:
        self.place.returnPressed.connect(self._go)
        self.zoom.currentIndexChanged.connect(self._zoomed)
        self.words.returnPressed.connect(self._search)
        self.sheets.turned.connect(self._turned)
        self.sheets.pressed.connect(self._pressed)

    def listen_on(self, page: QWidget) -> None:
        """Heed the keys for a page and for words all over a page of the window.

        They work while only the lists are seen too: the pages then come into view.
        """
        for key, field in ((PAGE_KEY, self.place), (FIND_KEY, self.words)):
            QShortcut(QKeySequence(key), page).activated.connect(partial(self._take, field))

    def _take(self, field: LineField) -> None:
        self.asked.emit()
        field.setFocus()
        field.selectAll()

    def show_content(self, content: ReportContent) -> None:
        """Show a report; while it is as it was, nothing is set anew."""
        self._content = content
        self._go_on()

    @property
    def found(self) -> str:
        """Return which of how many places is shown where the words stand."""
        return self._found.text()

    @property
    def is_setting(self) -> bool:
        """Tell whether newer pages are on their way."""
        return self._soon.isActive() or self._is_at_work

    @property
    def _is_at_work(self) -> bool:
        return self._job is not None and self._job.error is None

    def rest(self) -> None:
        """Begin no setting any more, until the preview is shown again."""
        self._awake = False
        self._soon.stop()

    def go_to(self, page: int, down: float = 0) -> None:
        """Turn to a page, and give it the keyboard."""
        self.asked.emit()
        self.sheets.go_to(page, down)
        self.sheets.setFocus()

    def offer_lists(self, *, offered: bool) -> None:
        """Offer the way to the lists, where they are not seen beside the pages."""
        self._lists.setVisible(offered)

    def wake(self) -> None:
        """Set what was put off while another page was shown."""
        self._awake = True
        self._go_on()

    def _go_on(self) -> None:
        if self._content is not None and self._content != self._shown and self._awake:
            self._soon.start()

    def _set(self) -> None:
        """Set the pages; while they are being set already, the newest come after."""
        content = self._content
        if self._is_at_work:
            self._soon.start()
        elif content is not None:
            self._job = self._desk.compute(
                tr("Setting the pages"),
                lambda progress: _pages(content, progress),
                lambda made: self._show(*made, content),
            )

    def _show(self, pages: Pages, placed: tuple[Placed, ...], content: ReportContent) -> None:
        self._job, self._shown = None, content
        self.pages, self._placed = pages, placed
        self.sheets.show_pages(pages, placed)
        self._of.setText(tr("of {count}").format(count=len(pages)))
        self._turned(self.sheets.page)
        self._faces.setCurrentWidget(self.sheets)
        self._hits, self._hit = (), -1
        self._found.setText("")
        self.renewed.emit()
        if self._wanted:
            self.show_place(self._wanted)
        self._go_on()

    def places_on(self, page: int) -> list[Placed]:
        """Return what stands on a page and leads somewhere, from top to bottom, each once."""
        here = sorted((one for one in self._placed if one.page == page), key=lambda one: one.top)
        return list({one.anchor: one for one in here}.values())

    def show_place(self, anchor: str) -> None:
        """Go to where something stands and mark it, as soon as the pages are set."""
        self._wanted = anchor if self.pages is None or self.is_setting else ""
        found = [one for one in self._placed if one.anchor == anchor]
        if found:
            self.asked.emit()
            self._hits, self._hit = places_of(found), 0
            self._show_hit()
            self.sheets.setFocus()

    def _pressed(self, page: int, at: QPointF) -> None:
        under = [one for one in self._placed if one.page == page and holds(one, at)]
        if under:
            self._lead_to(min(under, key=area).anchor)

    def _turned(self, page: int) -> None:
        if not self.place.hasFocus():
            self.place.setText(str(page + 1))
        self.sheets.setAccessibleName(tr("Pages of the report, page {number}").format(number=page + 1))
        self.turned.emit(page)

    def _zoomed(self, _place: int) -> None:
        self.sheets.zoom(self.zoom.value())

    def _go(self) -> None:
        if self.place.text().strip().isdecimal():
            self.go_to(int(self.place.text()) - 1)
        self.place.setText(str(self.sheets.page + 1))

    def look_for(self, words: str) -> None:
        """Find words, as if somebody had typed them."""
        self.words.setText(words)
        self._search()

    def _search(self) -> None:
        """Find the words; with the same words again, go to where they stand next."""
        if self.pages is None:
            return
        words = self.words.text()
        if self._hits and words == self.words.property("found"):
            self.step(1)
            return
        self.words.setProperty("found", words)
        self._hits = self.pages.found(words)
        here = (place for place, hit in enumerate(self._hits) if hit.page >= self.sheets.page)
        self._hit = next(here, 0)
        self._show_hit()

    def step(self, by: int) -> None:
        """Go to the words found next, or before; after the last comes the first."""
        if self._hits:
            self._hit = (self._hit + by) % len(self._hits)
            self._show_hit()

    def _show_hit(self) -> None:
        nothing = tr("Not found") if self.words.text().strip() else ""
        self._found.setText(
            tr("{number} of {count}").format(number=self._hit + 1, count=len(self._hits))
            if self._hits
            else nothing
        )
        self.sheets.show_hits(self._hits, self._hit)


def places_of(placed: Sequence[Placed]) -> tuple[Hit, ...]:
    """Return the places where something stands, one a page: a box around all its pieces there."""
    from qi_desktop.reporting.pages import Box, Hit

    pages: dict[int, list[Placed]] = {}
    for one in placed:
        pages.setdefault(one.page, []).append(one)
    return tuple(
        Hit(
            page,
            (
                Box(
                    min(one.left for one in here),
                    min(one.top for one in here),
                    max(one.right for one in here),
                    max(one.bottom for one in here),
                ),
            ),
        )
        for page, here in sorted(pages.items())
    )


def _pages(content: ReportContent, progress: Progress) -> tuple[Pages, tuple[Placed, ...]]:
    """Set the report and open its pages; in a thread, since setting takes a second."""
    from qi_desktop.reporting.pages import Pages
    from qi_desktop.reporting.pdf.build import set_report

    progress.report(0, 2)
    made = set_report(content)
    progress.report(1, 2)
    return Pages(made.pdf), made.placed
