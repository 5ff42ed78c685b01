"""One way to decide as a card: what it keeps, whose it is, what is behind it, and the key that chooses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from qi_desktop.ui.dates import moment
from qi_desktop.ui.exchange.conflicts.woven import CombinationField, WordingField
from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.theme import Step
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import Words, muted, restyle

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QMouseEvent

    from qi_desktop.merging.settling.combining import Combination
    from qi_desktop.merging.settling.model import Matter, Option


class OptionCard(QFrame):
    """One option; a click anywhere on it chooses it."""

    def __init__(self, matter: Matter, option: Option, place: int, choose: Callable[[], object]) -> None:
        """Show an option under its number."""
        super().__init__()
        self.setObjectName("card")
        self._choose = choose
        act = option.act if not matter.texts else tr("Keep these words")
        self.button = Button(
            f"{place}  {act}",
            choose,
            description=tr("Key {place}. {words}. {person}").format(
                place=place, words=option.words, person=option.person
            ),
        )
        self.button.setCheckable(True)
        parts: list[Words | WordingField] = []
        if matter.texts:
            field = WordingField(tr("The words of {person}").format(person=option.person or tr("somebody")))
            field.show_wording(matter.base, matter.texts[place - 1])
            parts.append(field)
        else:
            parts.append(Words(option.words, Step.BODY, strong=True))
        if option.person:
            when = f", {moment(option.at)}" if option.at else ""
            parts.append(muted(f"{option.person}{when}"))
        parts += [Words(f"{line.label}: {line.text}") for line in option.lines]
        if option.why:
            parts.append(Words(tr("Why: {why}").format(why=option.why)))
        self.setLayout(column(*parts, None, row(self.button, None), gap=0.75, margin=2))

    def show_chosen(self, *, chosen: bool) -> None:
        """Mark the card as the one that is kept, or as one that is not."""
        self.button.setChecked(chosen)
        self.setProperty("chosen", chosen)
        restyle(self)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the card."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose()


class CombinationCard(QFrame):
    """The proposed combination, which can be edited before it is kept."""

    def __init__(self, combination: Combination, choose: Callable[[], object]) -> None:
        """Show a proposal."""
        super().__init__()
        self.setObjectName("card")
        self.field = CombinationField()
        self.field.setAccessibleName(tr("The combination, to be edited"))
        self.field.show_combination(combination)
        # Whoever edits it means to keep it.
        self.field.textChanged.connect(choose)
        self.button = Button(tr("C  Keep the combination"), choose, description=tr("Key C"))
        self.button.setCheckable(True)
        self.setLayout(
            column(
                Words(tr("Combined"), Step.BODY, strong=True),
                muted(_told(combination)),
                self.field,
                row(self.button, None),
                gap=0.75,
                margin=2,
            )
        )

    def text(self) -> str:
        """Return the words as they stand."""
        return self.field.toPlainText()

    def show_chosen(self, *, chosen: bool) -> None:
        """Mark the combination as what is kept, or as not."""
        self.button.setChecked(chosen)
        self.setProperty("chosen", chosen)
        restyle(self)


def _told(combination: Combination) -> str:
    if not combination.clashes:
        return tr("The edits touch different words; all of them are in it. It can be edited here.")
    places = plural(combination.clashes, "one place", "%n places")
    return tr("Both changed the same words in {places}, where both stand, marked. Edit it here.").format(
        places=places
    )
