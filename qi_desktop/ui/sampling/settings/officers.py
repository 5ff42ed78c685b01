"""How the sample is spread over responsible officers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.sampling.model import SpreadRule
from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.settings.listed import OFFICER, Listed
from qi_desktop.ui.sampling.settings.numbers import whole_number
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.sampling.model import SampleSettings

NOWHERE = ""
RULES = {
    SpreadRule.WIDEST.value: tr("Over as many officers as possible"),
    SpreadRule.EVEN.value: tr("Over as many as equal chances allow"),
    NOWHERE: tr("As the cases fall"),
}
PRICE = {
    SpreadRule.WIDEST.value: tr(
        "More officers are met, and the cases of an officer with few cases are drawn more often than others."
    ),
    SpreadRule.EVEN.value: tr(
        "Every case keeps the same chance as far as the minimum numbers allow, and some"
        " officers are met twice before others are met once."
    ),
    NOWHERE: tr("Officers play no part in the draw."),
}
NOT_A_NUMBER = tr("Write a whole number, or leave it empty.")


class OfficersPanel(QWidget):
    """The rule of the spread, and the most cases of one officer."""

    def __init__(self, changed: Callable[[], object]) -> None:
        """``changed`` is told of every choice."""
        super().__init__()
        self._changed = changed
        self.rule = Choice(list(RULES.items()))
        self.rule.activated.connect(lambda _place=0: self._chosen())
        self.most = LineField(placeholder=tr("no maximum"))
        self.most.setMaximumWidth(pixels(200))
        self.most.textEdited.connect(lambda _text="": changed())
        self.most_row = FormRow(tr("Most cases of one officer"), self.most)
        self._price = muted("")
        line = row(FormRow(tr("Spread the sample"), self.rule), self.most_row, None, gap=3)
        self.setLayout(column(line, self._price, gap=1))

    def show_rule(self, settings: SampleSettings) -> None:
        """Show the rule asked for."""
        self.rule.choose(settings.spread_rule.value if settings.spread else NOWHERE)
        self.most.setText(str(settings.most_each) if settings.most_each else "")
        self.most_row.show_error("")
        self._price.setText(PRICE[self.rule.value()])

    def spread(self) -> str:
        """Return the fact to spread over, nothing where officers play no part."""
        return OFFICER if self.rule.value() or self.most_each() else ""

    def spread_rule(self) -> SpreadRule:
        """Return the rule of the spread."""
        return SpreadRule(self.rule.value()) if self.rule.value() else SpreadRule.EVEN

    def most_each(self) -> int:
        """Return the most cases of one officer, 0 for no maximum."""
        return whole_number(self.most.text(), empty=0) or 0

    def complete(self, sizes: tuple[tuple[str, int], ...], listed: Listed) -> bool:
        """Tell whether the maximum leaves enough cases; says so beside it where not."""
        trouble = "" if whole_number(self.most.text(), empty=0) is not None else NOT_A_NUMBER
        most = self.most_each()
        for code, size in sizes if most else ():
            reachable = sum(min(most, number) for number in listed.of(code).counts[OFFICER].values())
            if reachable < size:
                trouble = tr("That leaves {reachable} cases of {code}; {size} are asked for.").format(
                    reachable=reachable, code=code, size=size
                )
        self.most_row.show_error(trouble)
        return not trouble

    def stops(self) -> list[QWidget]:
        """Return the controls in the order of Tab."""
        return [self.rule, self.most]

    def _chosen(self) -> None:
        self._price.setText(PRICE[self.rule.value()])
        self._changed()
