"""Whom the inspection has met so far: the sums of the report's methodology, each opening its sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from qi_desktop.ui.fieldnotes.words import sum_words
from qi_desktop.ui.language import several, tr
from qi_desktop.ui.theme import pressed, text_scale
from qi_desktop.ui.widgets.buttons import IconButton
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.table import Column, Table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.fieldnotes.contacts import Sum


NUMBER, LINE = 40, 26
LARGE = 1.4
"""From text this large on, the sums stay folded until they are asked for: the list needs the room."""
PEOPLE = {"staff_in_focus_groups", "managers", "magistrates", "judges", "service_users"}


class SumsPanel(QWidget):
    """A number and its words in each line; choosing one shows the sessions it was counted from."""

    def __init__(self, chosen: Callable[[Sum], object]) -> None:
        """Build the lines; ``chosen`` is told which sum a person wants to see the sessions of."""
        super().__init__()
        self._chosen = chosen
        columns = (
            Column["Sum"]("", lambda one: str(one.count), number=True, width=NUMBER, spoken=tr("Number")),
            Column["Sum"]("", sum_words, stretch=True, status=_status, spoken=tr("Who")),
        )
        self.table: Table[Sum] = Table(
            tr("Whom the inspection has met so far"), columns, key=_key, opened=chosen, sortable=False
        )
        self.table.horizontalHeader().hide()
        self.table.clicked.connect(self._clicked)
        self.table.verticalHeader().setMinimumSectionSize(pressed(LINE))
        self.table.verticalHeader().setDefaultSectionSize(pressed(LINE))
        self.fold = IconButton("down", tr("Fold the sums away"), self._fold, size=16)
        self.heading = SectionHeading(tr("Met so far"), self.fold)
        self._folded = text_scale() > LARGE
        self.setLayout(column(self.heading, self.table, gap=0.5))
        self._show_fold()

    def show_sums(self, sums: Sequence[Sum]) -> None:
        """Show the sums that count something."""
        counted = [one for one in sums if one.count]
        self.setVisible(bool(counted))
        self.table.show_rows(counted)
        self.heading.say(several(_people(counted), "person", "people"))
        rows = self.table.verticalHeader().defaultSectionSize() * len(counted)
        self.table.setFixedHeight(rows + 6)

    def _fold(self) -> None:
        self._folded = not self._folded
        self._show_fold()

    def _show_fold(self) -> None:
        self.table.setVisible(not self._folded)
        name = tr("Show the sums") if self._folded else tr("Fold the sums away")
        self.fold.show_as("up" if self._folded else "down", name)

    def let_go(self) -> None:
        """Choose no sum."""
        self.table.clearSelection()
        self.table.setCurrentIndex(QModelIndex())

    def _clicked(self, _index: QModelIndex) -> None:
        one = self.table.chosen()
        if one is not None:
            self._chosen(one)


def _people(sums: Sequence[Sum]) -> int:
    """Return the people among what was counted; groups, agencies and places are none."""
    return sum(one.count for one in sums if one.key in PEOPLE)


def _key(one: Sum) -> str:
    return f"{one.key}/{one.provider}"


def _status(one: Sum) -> str:
    return "caution" if one.key == "service_users_without_consent" else ""
