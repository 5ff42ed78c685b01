"""Values that no code list holds: each is given a code once, by a person, and remembered."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from qi_desktop.ui.inspection.words import field_words
from qi_desktop.ui.language import several, tr
from qi_desktop.ui.theme import SPACE, pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.layout import column, emptied, row, scrolling
from qi_desktop.ui.widgets.words import Elided, Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.inspection.listing.model import NewOffice, UnknownValue
    from qi_desktop.ui.inspection.importing.draft import ImportDraft

SHOWN_AT_ONCE = 40
OFFICES_NAMED = 6
LEFT_UNKNOWN = {
    "office": (tr("Keep as written"), tr("kept as written")),
    "provider": (tr("Leave unknown"), tr("not taken in")),
}
"""What becomes of a value that is left as it is; of any other fact it counts as missing."""


class ValueRow:
    """One value with its count and the code it is to stand for."""

    def __init__(self, one: UnknownValue, codes: Sequence[tuple[str, str]]) -> None:
        """Ask what one value means."""
        self.unknown = one
        self.value = Elided(f"\u201c{one.value}\u201d", strong=True)
        self.count = muted(several(one.count, "row"), wrap=False)
        left, self._left = LEFT_UNKNOWN.get(one.fact, (tr("Leave unknown"), tr("counts as missing")))
        self.choice = Choice([("", left), *codes], narrow=True)
        self.choice.setMinimumWidth(pixels(180))
        self.choice.setAccessibleName(f"{field_words(one.fact)} \u201c{one.value}\u201d")
        self.state = muted("", wrap=False)

    def show(self, code: str, *, suggested: bool) -> None:
        """Show the code the value has now."""
        self.choice.choose(code)
        words = tr("suggested: check it") if suggested else tr("mapped") if code else self._left
        self.state.setText(words)
        self.state.set_tone("caution" if suggested or not code else "good")
        self.choice.setAccessibleDescription(f"{several(self.unknown.count, 'row')}, {words}")


class UnknownView(QWidget):
    """The unknown values fact by fact."""

    def __init__(
        self,
        codes: Callable[[UnknownValue], Sequence[tuple[str, str]]],
        mapped: Callable[[str, str, str], object],
        add_offices: Callable[[], object],
    ) -> None:
        """Show nothing yet; ``codes`` offers what a value may stand for."""
        super().__init__()
        self._codes, self._mapped = codes, mapped
        self._shown: tuple[tuple[str, str], ...] = ()
        self._limit = SHOWN_AT_ONCE
        self.rows: dict[tuple[str, str], ValueRow] = {}
        self._list = column(gap=1)
        self._more = Button(tr("Show more"), self._show_more, kind="quiet")
        self._offices = muted("")
        self._add_offices = Button(tr("Add these offices"), add_offices, kind="quiet", picture="add")
        self._office_line = QWidget()
        line = row(self._offices, self._add_offices, gap=2)
        line.setStretch(0, 1)
        self._office_line.setLayout(line)
        self._none = muted(tr("Every value is one that the code lists know."))
        inside = QWidget()
        inside.setLayout(
            column(self._none, self._office_line, self._list, row(self._more, None), None, gap=1.5)
        )
        self.setLayout(column(scrolling(inside, label=tr("Unknown values"))))

    def show_draft(self, draft: ImportDraft, offices: Sequence[NewOffice]) -> None:
        """Show every value that was unknown, with the code it has by now."""
        values = sorted(draft.unknown.values(), key=lambda one: (one.fact, -one.count, one.value))
        shown = values[: self._limit]
        keys = tuple((one.fact, one.value) for one in shown)
        if keys != self._shown:
            self._build(shown)
            self._shown = keys
        for key, each in self.rows.items():
            each.show(draft.code_of(*key), suggested=key in draft.suggested)
        left = len(values) - len(shown)
        self._more.setText(tr("Show more ({left:,})").format(left=left))
        self._more.setVisible(left > 0)
        self._none.setVisible(not values and not offices)
        self._show_offices(offices)
        self._draft, self._last_offices = draft, offices

    def _show_more(self) -> None:
        self._limit += SHOWN_AT_ONCE
        self.show_draft(self._draft, self._last_offices)

    def _show_offices(self, offices: Sequence[NewOffice]) -> None:
        self._office_line.setVisible(bool(offices))
        named = ", ".join(
            f"{one.name} ({one.provider}, {several(one.cases, 'case')})" for one in offices[:OFFICES_NAMED]
        )
        left = len(offices) - OFFICES_NAMED
        more = tr(" and {left:,} more").format(left=left) if left > 0 else ""
        self._offices.setText(
            tr("The list names {offices} not set up yet: {named}{more}.").format(
                offices=several(len(offices), "office"), named=named, more=more
            )
        )

    def _build(self, values: Sequence[UnknownValue]) -> None:
        emptied(self._list)
        self.rows = {}
        for fact, each in groupby(values, key=lambda one: one.fact):
            self._list.addWidget(Words(field_words(fact), strong=True))
            self._list.addLayout(self._grid(list(each)))

    def _grid(self, values: Sequence[UnknownValue]) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, SPACE)
        grid.setHorizontalSpacing(2 * SPACE)
        for across, width in enumerate((100, 72, 180, 124)):
            grid.setColumnMinimumWidth(across, pixels(width))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(2, 3)
        for place, one in enumerate(values):
            each = ValueRow(one, self._codes(one))
            each.choice.activated.connect(lambda _place=0, each=each: self._choose(each))
            self.rows[one.fact, one.value] = each
            for across, part in enumerate((each.value, each.count, each.choice, each.state)):
                grid.addWidget(part, place, across)
        return grid

    def _choose(self, each: ValueRow) -> None:
        self._mapped(each.unknown.fact, each.unknown.value, each.choice.value())
