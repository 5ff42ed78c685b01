"""Beside the pages: their headings to turn to, and the words of the page in front for whoever listens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.fields import PlainField
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import at_least, column, where_short
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from qi_desktop.ui.reporting.preview.panel import PreviewPanel

INDENT = "\N{NO-BREAK SPACE}" * 5


class ContentsList(QWidget):
    """The headings of the report with their pages; Enter turns to one."""

    def __init__(self, preview: PreviewPanel) -> None:
        """List the headings whenever the pages are set anew."""
        super().__init__()
        self._preview = preview
        self.list = EntryList(tr("Contents of the report"), opened=self._turn, strong=False)
        hint = muted(tr("Enter turns to the page."))
        whole = column(hint, self.list)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        preview.renewed.connect(self._show)

    def _show(self) -> None:
        pages = self._preview.pages
        entries = pages.entries if pages else ()
        self.list.show_entries(
            [
                Entry(str(place), f"{INDENT * one.level}{one.title}", aside=str(one.page + 1))
                for place, one in enumerate(entries)
            ]
        )

    def _turn(self, key: str) -> None:
        if self._preview.pages is not None:
            self._preview.go_to(self._preview.pages.entries[int(key)].page)


class PageWords(QWidget):
    """What the page in front says, as text that can be read out, chosen and copied."""

    def __init__(self, preview: PreviewPanel, lead_to: Callable[[str], object]) -> None:
        """Follow the page in front; ``lead_to`` is told the anchor of what is opened."""
        super().__init__()
        self._preview = preview
        self._heading = SectionHeading(tr("Words of the page"))
        self.places = EntryList(tr("What stands on the page"), opened=lead_to, strong=False)
        self._hint = muted(tr("Enter leads to what a number or a sentence rests on."))
        self.text = PlainField()
        self.text.setAccessibleName(tr("Words of the page"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        whole = column(self._heading, self.text, self._hint, self.places)
        whole.setStretch(1, 3)
        whole.setStretch(3, 2)
        at_least(self.text, 120)
        at_least(self.places, 80)
        self.setLayout(column(where_short(whole, label=tr("Words of the page"))))
        preview.renewed.connect(lambda: self._show(preview.sheets.page))
        preview.turned.connect(self._show)

    def _show(self, page: int) -> None:
        pages = self._preview.pages
        if pages is None or not self.isVisible():
            return
        self._heading.say(tr("page {number} of {count}").format(number=page + 1, count=len(pages)))
        self.text.setAccessibleName(tr("Words of page {number}").format(number=page + 1))
        if self.text.toPlainText() != pages.sheets[page].text:
            self.text.setPlainText(pages.sheets[page].text)
        places = self._preview.places_on(page)
        words = pages.words_in(page, places)
        self.places.show_entries(
            [Entry(one.anchor, said) for one, said in zip(places, words, strict=True) if said]
        )
        self.places.setVisible(bool(places))
        self._hint.setVisible(bool(places))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the page in front."""
        super().showEvent(event)
        self._show(self._preview.sheets.page)
