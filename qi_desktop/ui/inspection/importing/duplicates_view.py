"""Rows that speak of one person: which there are, and which of them stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.inspection.listing.model import Duplicate, Keep
from qi_desktop.ui.inspection.words import KEEP_WORDS, begun
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.inspection.listing.model import Choices

REFERENCE, PERSON = "reference", "person"
KINDS = {
    REFERENCE: (tr("Same reference on several rows"), (Keep.FIRST, Keep.LAST, Keep.NEITHER)),
    PERSON: (
        tr("Same name and date of birth"),
        (Keep.FIRST, Keep.LAST, Keep.ALL, Keep.NEITHER),
    ),
}
SHOWN_ROWS = 6


class DuplicatesView(QWidget):
    """What is listed more than once, with a choice for each kind."""

    def __init__(self, chosen: Callable[[str, Keep], object]) -> None:
        """Ask what to do with each kind."""
        super().__init__()
        self.choices = {
            kind: Choice([(one, KEEP_WORDS[one]) for one in keeps]) for kind, (_, keeps) in KINDS.items()
        }
        self._rows = {kind: FormRow(words, self.choices[kind]) for kind, (words, _) in KINDS.items()}
        for kind, choice in self.choices.items():
            choice.activated.connect(
                lambda _place=0, kind=kind: chosen(kind, Keep(self.choices[kind].value()))
            )
        self._none = muted(tr("No reference, and no name with a date of birth, stands in more than one row."))
        self.table: Table[Duplicate] = Table(tr("Listed more than once"), _COLUMNS, key=_key)
        line = row(*self._rows.values(), None, gap=3)
        layout = column(self._none, line, self.table, gap=1.5)
        layout.setStretch(2, 1)
        layout.addStretch(0)
        self.setLayout(layout)

    def show_duplicates(self, duplicates: Sequence[Duplicate], choices: Choices) -> None:
        """Show what is listed more than once, and what is done with it as things stand."""
        there = {one.kind for one in duplicates}
        for kind, form_row in self._rows.items():
            form_row.setVisible(kind in there)
        self.choices[REFERENCE].choose(choices.same_reference or Keep.FIRST)
        self.choices[PERSON].choose(choices.same_person or Keep.FIRST)
        self._none.setVisible(not duplicates)
        self.table.setVisible(bool(duplicates))
        self.table.show_rows(list(duplicates))


def _key(one: Duplicate) -> str:
    return f"{one.kind}/{one.sheet}/{one.rows}"


def _numbers(rows: Sequence[int]) -> str:
    more = tr(" and {number} more").format(number=len(rows) - SHOWN_ROWS) if len(rows) > SHOWN_ROWS else ""
    return ", ".join(f"{one}" for one in rows[:SHOWN_ROWS]) + more if rows else tr("none")


_COLUMNS = (
    Column[Duplicate](
        tr("Same"), lambda one: tr("Reference") if one.kind == REFERENCE else tr("Person"), width=96
    ),
    Column[Duplicate](tr("Reference"), lambda one: ", ".join(dict.fromkeys(one.references)), stretch=True),
    Column[Duplicate](tr("Name"), lambda one: one.name, stretch=True),
    Column[Duplicate](tr("Sheet and rows"), lambda one: f"{one.sheet}: {_numbers(one.rows)}", stretch=True),
    Column[Duplicate](tr("Stays"), lambda one: begun(_numbers(one.kept)), width=pixels(110)),
)
