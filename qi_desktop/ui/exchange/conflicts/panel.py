"""The chosen conflict: what happened, the ways to decide, a question, and the reason."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QCheckBox, QPlainTextEdit, QWidget

from qi_desktop.merging.settling.alike import alike, decisions_like
from qi_desktop.merging.settling.model import Decision
from qi_desktop.ui.exchange.conflicts.asking import AskPanel
from qi_desktop.ui.exchange.conflicts.cards import CombinationCard, OptionCard
from qi_desktop.ui.exchange.conflicts.words import HINT, alike_in_what, alike_words, settled_words, title_of
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import Step
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import brought_into_view, column, row
from qi_desktop.ui.widgets.words import Words, heading, muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.merging.settling.model import Matter, Option
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


class MatterPanel(QWidget):
    """One conflict; ``settled`` is told after each decision."""

    def __init__(self, services: Services, desk: Desk, settled: Callable[[], object]) -> None:
        """Build the panel, empty."""
        super().__init__()
        self._services, self._desk, self._settled = services, desk, settled
        self.matter: Matter | None = None
        self._others: list[Matter] = []
        self.chosen: int | None = None
        """Which option is kept, counted from 0; the combination is -1, None while nothing is chosen."""
        self.cards: list[OptionCard] = []
        self.combination: CombinationCard | None = None
        self._title, self._detail = heading(""), Words(step=Step.BODY)
        self._told, self._before = muted(""), muted("")
        self._behind = muted("")
        self.open_case = Button(tr("Open the case"), self._open_case, kind="quiet")
        self._cards, self._beside, self._narrow = QWidget(), row(), False
        self.reason = LineField(placeholder=tr("Why this holds"))
        self.reason.returnPressed.connect(self.settle)
        self._reason_row = FormRow(tr("Reason"), self.reason, HINT)
        self.alike, self._in_what = QCheckBox(), muted("")
        self.alike.setAccessibleName(tr("Settle those that are alike the same way"))
        self.button = Button(
            tr("Settle"), self.settle, kind="main", description=tr("Enter in the reason settles it")
        )
        self.asking = AskPanel(services, desk)
        self._choice = Words("", tone="accent", strong=True, wrap=False)
        self._lay_out()

    def _lay_out(self) -> None:
        top = row(column(self._title, self._detail, gap=0.25), self.open_case, gap=2)
        top.setStretch(0, 1)
        self._whole = column(
            column(top, self._told, self._before, self._behind, gap=0.5),
            self._cards,
            self.asking.told,
            self._reason_row,
            column(self.alike, self._in_what, gap=0.25),
            row(self.button, self._choice, None, self.asking.open_form, gap=2),
            self.asking,
            None,
            gap=1.5,
        )
        self.setLayout(self._whole)

    def show_matter(self, matter: Matter, others: Sequence[Matter]) -> None:
        """Show a conflict; one that is shown already keeps what was typed about it."""
        same = self.matter == matter
        if self.matter is None or self.matter.key != matter.key:
            self.reason.setText("")
            self._reason_row.show_error("")
            self.alike.setChecked(False)
        self.matter, self._others = matter, alike(matter, others)
        self.asking.show_matter(matter)
        self.alike.setVisible(bool(self._others))
        self.alike.setText(f"L  {alike_words(self._others)}")
        self.alike.setAccessibleName(alike_words(self._others))
        self._in_what.setText(alike_in_what(matter, self._others))
        self._in_what.setVisible(bool(self._others))
        if same:
            return
        self._title.setText(title_of(matter))
        self._detail.setText(matter.detail[:1].upper() + matter.detail[1:])
        self._told.setText(matter.told)
        self._before.setText(tr("Both began from: {before}").format(before=matter.before))
        self._before.setVisible(bool(matter.before) and not matter.texts)
        self._behind.setText("  ·  ".join(f"{line.label}: {line.text}" for line in matter.lines))
        self._behind.setVisible(bool(matter.lines))
        self.open_case.setVisible(bool(matter.case))
        self._show_cards(matter)
        self._mark(None)

    def _show_cards(self, matter: Matter) -> None:
        old, self._cards = self._cards, QWidget()
        self.cards = [
            OptionCard(matter, option, place + 1, lambda place=place: self.choose(place))
            for place, option in enumerate(matter.options)
        ]
        self.combination = None
        self._beside = row(*self.cards, gap=2)
        for place in range(len(self.cards)):
            self._beside.setStretch(place, 1)
        self.narrow(self._narrow)
        parts: list[QWidget] = []
        if matter.combination is not None:
            self.combination = CombinationCard(matter.combination, lambda: self._mark(-1))
            parts.append(self.combination)
        self._cards.setLayout(column(self._beside, *parts, gap=2))
        self._whole.replaceWidget(old, self._cards)
        old.hide()
        old.deleteLater()
        self._in_order()

    def _in_order(self) -> None:
        """Let Tab go through the cards, which are newer than what stands below them, as the eye does."""
        stops: list[QWidget] = [self.open_case]
        for card in (*self.cards, self.combination):
            stops += [*card.findChildren(QPlainTextEdit), card.button] if card is not None else []
        stops += [self.reason, self.alike, self.button, self.asking.open_form]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def narrow(self, narrow: bool) -> None:  # noqa: FBT001 - it is what the room is
        """Set the cards beside or below one another."""
        self._narrow = narrow
        below = narrow or len(self.cards) > _BESIDE
        ways = QBoxLayout.Direction
        self._beside.setDirection(ways.TopToBottom if below else ways.LeftToRight)

    # ------------------------------------------------------------------------------------- deciding
    def choose(self, place: int) -> None:
        """Keep an option, or the combination (-1), and go on to the reason."""
        if self.matter is None or place >= len(self.cards) or (place < 0 and self.combination is None):
            return
        self._mark(place)
        self.reason.setFocus()
        brought_into_view(self._reason_row)

    def turn_alike(self) -> None:
        """Decide the same for those that are alike, or for this one alone."""
        if self._others:
            self.alike.toggle()

    def _mark(self, place: int | None) -> None:
        self.chosen = place
        for number, card in enumerate(self.cards):
            card.show_chosen(chosen=number == place)
        if self.combination is not None:
            self.combination.show_chosen(chosen=place == -1)
        self._choice.setText(self._kept())

    def _kept(self) -> str:
        if self.matter is None or self.chosen is None:
            return ""
        if self.chosen < 0:
            return tr("Keeps the combination")
        option = self.matter.options[self.chosen]
        return (
            tr("{number} is kept: {person}").format(number=self.chosen + 1, person=option.person)
            if option.person
            else tr("{number} is kept").format(number=self.chosen + 1)
        )

    def settle(self) -> None:
        """Settle with what is chosen and the reason written."""
        reason = self.reason.text().strip()
        option = self._option()
        if option is None:
            self._reason_row.show_error(tr("Choose first what is kept: press its number."))
            return
        self._reason_row.show_error("" if reason else tr("A decision needs a reason."))
        if not reason or self.matter is None:
            self.reason.setFocus()
            return
        taken = [Decision(self.matter, option)]
        if self.alike.isChecked():
            taken += decisions_like(self.matter, option, self._others)
        self._carry_out(taken, reason)

    def _option(self) -> Option | None:
        if self.matter is None or self.chosen is None:
            return None
        if self.chosen < 0 and self.combination is not None:
            return self.matter.combined_with(self.combination.text())
        return self.matter.options[self.chosen]

    def _carry_out(self, taken: Sequence[Decision], reason: str) -> None:
        done = self._desk.attempt(
            lambda: self._services.settling.settle(taken, reason) or True, settled_words(len(taken))
        )
        if done:
            # Not clear(): undo inside the field would offer this reason for the next conflict.
            self.reason.setText("")
            self.alike.setChecked(False)
            self._settled()

    def _open_case(self) -> None:
        if self.matter is not None:
            self._desk.open_page("cases", self.matter.case)


_BESIDE = 3
"""So many cards stand side by side; more of them go on below."""
