"""Readiness on the screen: what is still missing, each leading to where it is supplied, and what is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.status import Status, StatusMark
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.ui.reporting.readiness import Missing, Part

MISSING_SHOWN = 40


class ReadinessView(QWidget):
    """Two lists, one below the other."""

    def __init__(self, supply: Callable[[str, str], object]) -> None:
        """Build the lists; ``supply`` is told the page and the record where a missing thing is supplied."""
        super().__init__()
        self._supply = supply
        self._missing: dict[str, Missing] = {}
        self._heading = SectionHeading(tr("Still missing"))
        self._complete = StatusMark(Status.GOOD, tr("Nothing is missing"))
        self.missing = EntryList(tr("Still missing"), opened=self._open, lines=2, strong=False)
        self._hint = muted(tr("Enter leads to where it is supplied."))
        self.parts: Table[Part] = Table(
            tr("What it contains"), _PARTS, key=lambda part: part.title, sortable=False
        )
        holds = SectionHeading(tr("What it contains"))
        lists = (self._heading, self._complete, self.missing, self._hint, 1, holds, self.parts, 3, None)
        self.setLayout(column(*lists, gap=1))

    def show_report(self, found: Sequence[Missing], parts: Sequence[Part]) -> None:
        """Show what is missing from a report, and what stands in it."""
        self._missing = {str(place): one for place, one in enumerate(found)}
        self._heading.say(str(len(found)) if found else "")
        self._complete.setVisible(not found)
        self.missing.setVisible(bool(found))
        self._hint.setVisible(bool(found))
        self.missing.show_entries([_entry(key, one) for key, one in self._missing.items()])
        self.missing.fit(at_most=MISSING_SHOWN)
        self.parts.show_rows(parts)
        self.parts.fit_to_rows()

    def _open(self, key: str) -> None:
        one = self._missing[key]
        self._supply(one.page, one.subject)


def _entry(key: str, one: Missing) -> Entry:
    return Entry(key, one.what, one.detail, status=one.status.value)


_PARTS = (
    Column["Part"](tr("Part"), lambda part: part.title),
    Column["Part"](tr("Holds"), lambda part: part.holds, stretch=True),
)
