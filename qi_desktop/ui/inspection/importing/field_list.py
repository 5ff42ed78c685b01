"""What the program needs to know of a case, each with the column that holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from qi_desktop.inspection.listing.columns import FIELDS, Field
from qi_desktop.inspection.listing.model import Why
from qi_desktop.ui.inspection.words import WHY_WORDS, field_words
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import SPACE, pixels
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.status import Status, StatusMark
from qi_desktop.ui.widgets.words import Elided, Words, hairline, muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent

    from qi_desktop.inspection.listing.model import Column, Proposal, SheetPreview

LABEL = 124
JOIN = "\n"
"""Parts the labels of two columns that fill each other in; no header holds a line break after trimming."""


class ColumnChoice(Choice):
    """Chooses a column; tells when the keyboard comes to it, so that the column can be shown."""

    def __init__(self, entered: Callable[[], object]) -> None:
        """Offer no column yet."""
        super().__init__([], narrow=True)
        self._entered = entered

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that this field is being looked at."""
        super().focusInEvent(event)
        self._entered()


class FieldChoice:
    """One field: its name, the column proposed for it, and how sure that is."""

    def __init__(
        self, field: Field, chosen: Callable[[str, tuple[str, ...]], object], entered: Callable[[str], object]
    ) -> None:
        """Ask for the column of one field."""
        self.field = field
        self.name = Words(field_words(field.name), strong=True)
        self.choice = ColumnChoice(lambda: entered(field.name))
        self.choice.setAccessibleName(field_words(field.name))
        self.choice.activated.connect(lambda _place=0: chosen(field.name, self.labels()))
        self.name.setFixedWidth(pixels(LABEL))
        self.name.setBuddy(self.choice)
        self.mark = StatusMark(Status.WAITING, "")
        self.sample = Elided(tone="muted")

    def labels(self) -> tuple[str, ...]:
        """Return the columns chosen."""
        value = self.choice.value()
        return tuple(value.split(JOIN)) if value else ()

    def show(self, columns: Sequence[Column], proposal: Proposal | None) -> None:
        """Show the columns there are, the one proposed, and why."""
        labels = proposal.labels if proposal else ()
        self.choice.blockSignals(True)
        self.choice.offer(_offered(columns, labels, self.labels()))
        self.choice.choose(JOIN.join(labels))
        self.choice.blockSignals(False)
        self._show_why(proposal.why if proposal else Why.NONE, has_column=bool(labels))
        samples = next((one.samples for one in columns if labels and one.label == labels[0]), ())
        self.sample.show_text(next((one for one in samples if one), ""))

    def _show_why(self, why: Why, *, has_column: bool) -> None:
        status, words = WHY_WORDS[why]
        if not has_column:
            words = tr("no column, as you chose") if why is Why.CHOSEN else tr("no column")
            status = Status.BAD if self.field.needed else Status.WAITING
        self.mark.show_status(status, words)
        self.choice.setAccessibleDescription(words)


class FieldList(QWidget):
    """All fields, those a draw needs first."""

    def __init__(
        self, chosen: Callable[[str, tuple[str, ...]], object], entered: Callable[[str], object]
    ) -> None:
        """Ask for the column of every field."""
        super().__init__()
        self.fields = {one.name: FieldChoice(one, chosen, entered) for one in FIELDS}
        needed = [one for one in self.fields.values() if one.field.needed]
        useful = [one for one in self.fields.values() if not one.field.needed]
        self.setLayout(
            column(
                muted(tr("Needed for the draw and its review")),
                self._grid(needed),
                1,
                hairline(),
                muted(tr("Taken if the list has it")),
                self._grid(useful),
                None,
                gap=1,
            )
        )

    def show_sheet(self, sheet: SheetPreview) -> None:
        """Show which column of a sheet holds each field."""
        proposals = {one.field: one for one in sheet.proposals}
        for name, one in self.fields.items():
            one.show(sheet.columns, proposals.get(name))

    @staticmethod
    def _grid(fields: Sequence[FieldChoice]) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for place, one in enumerate(fields):
            grid.addWidget(one.name, 3 * place, 0)
            grid.addWidget(one.choice, 3 * place, 1)
            why = row(one.mark, one.sample, gap=1)
            why.setStretch(1, 1)
            grid.addLayout(why, 3 * place + 1, 1)
            grid.setRowMinimumHeight(3 * place + 2, SPACE)
        return grid


def _offered(
    columns: Sequence[Column], proposed: tuple[str, ...], before: tuple[str, ...]
) -> list[tuple[str, str]]:
    names = {one.label: f"{one.header or tr('No header')}  ({one.letter})" for one in columns}
    pairs = {labels for labels in (proposed, before) if len(labels) > 1 and set(labels) <= names.keys()}
    joined = [(JOIN.join(labels), tr(" or ").join(names[label] for label in labels)) for labels in pairs]
    return [("", tr("No column")), *names.items(), *joined]
