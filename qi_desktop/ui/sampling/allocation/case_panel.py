"""The chosen case at the foot of the board: what it is, and to whom it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.ui.sampling.allocation.board import Card, Lane

HINT = tr("Drag a case to another inspector, or choose it and press Alt and the inspector's number.")


class ChosenCase(QFrame):
    """One case of the board."""

    def __init__(self, give: Callable[[str, str], object], declare: Callable[[Card], object]) -> None:
        """``give`` is told case and inspector, ``declare`` begins an interest in the case."""
        super().__init__()
        self.setObjectName("panel")
        self._card: Card | None = None
        self._give = give
        self._number, self._about = Words(strong=True), muted(HINT)
        self.inspector = Choice([])
        self.inspector.setMinimumWidth(pixels(180))
        self.inspector.activated.connect(self._chosen)
        self._row = FormRow(tr("Inspector"), self.inspector)
        self.declare = Button(tr("Declare an interest"), lambda: self._card and declare(self._card))
        words = column(self._number, self._about, None, gap=0.5)
        line = row(words, self._row, self.declare, gap=2, margin=2)
        line.setStretch(0, 1)
        line.setAlignment(self.declare, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(line)
        self.show_card(None, ())

    def show_card(self, card: Card | None, lanes: Sequence[Lane]) -> None:
        """Show a case, or how to choose one."""
        self._card = card
        for part in (self._number, self._row, self.declare):
            part.setVisible(card is not None)
        if card is None:
            self._about.setText(HINT)
            return
        self._number.setText(card.case.number)
        self._about.setText(_about(card, lanes))
        self.inspector.offer(
            [
                ("", tr("Nobody yet")),
                *((lane.inspector, _offered(lane, card)) for lane in lanes if lane.inspector),
            ]
        )
        self.inspector.choose(card.case.inspector)

    def _chosen(self) -> None:
        member = self.inspector.value()
        if self._card is not None and member and member != self._card.case.inspector:
            self._give(self._card.id, member)


def _offered(lane: Lane, card: Card) -> str:
    return (
        tr("{name} (declared interest)").format(name=lane.name)
        if lane.inspector in card.barred
        else lane.name
    )


def _about(card: Card, lanes: Sequence[Lane]) -> str:
    facts = card.facts
    others = [
        tr("{number} with {name}").format(number=other.case.number, name=lane.name)
        for lane in lanes
        for other in lane.cards
        if other.officer == card.officer and other.id != card.id and facts.responsible_officer != "missing"
    ]
    shared = tr(", also officer of {listed}").format(listed=tr(" and ").join(others)) if others else ""
    clash = tr("Clash: an interest in {clash} was declared. ").format(clash=card.clash) if card.clash else ""
    officer = tr("Officer {responsible_officer}{shared}.").format(
        responsible_officer=facts.responsible_officer, shared=shared
    )
    return f"{clash}{facts.office}. {facts.sentence_type.capitalize()}. {officer}"
