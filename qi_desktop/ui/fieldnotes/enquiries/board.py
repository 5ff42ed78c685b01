"""The board: a column for each state of a line of enquiry, cards carried from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

from qi_desktop.fieldnotes.model import EnquiryStatus
from qi_desktop.ui.fieldnotes.enquiries.card import Card
from qi_desktop.ui.fieldnotes.enquiries.card_list import CardList, DropPlace, Told
from qi_desktop.ui.fieldnotes.enquiries.closing import TurnForm
from qi_desktop.ui.fieldnotes.enquiries.words import COLUMNS, NOBODY, STANDINGS, weekday, weighed_words
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.heading import KeyHint
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from qi_desktop.fieldnotes.model import LineOfEnquiry
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

NARROWEST, WHOLE, LEAST_BESIDE = 188, 100, 180


class BoardColumn(DropPlace):
    """The lines of enquiry of one state."""

    def __init__(
        self, status: EnquiryStatus, told: Told, dropped: Callable[[str, EnquiryStatus], object]
    ) -> None:
        """``dropped`` is told the line and the state it is to come to."""
        super().__init__(lambda line: dropped(line, status))
        self.setObjectName("panel")
        self.status = status
        self._count = muted("", wrap=False)
        self._none = muted(COLUMNS[status])
        self.cards = CardList(told)
        self.cards.setAccessibleName(STANDINGS[status][1])
        name = Words(STANDINGS[status][1], strong=True, wrap=False)
        layout = column(row(name, self._count, None, gap=1), self._none, self.cards, None, gap=1, margin=1)
        # All room for the cards; the rest only keeps the words of an empty column at the top.
        layout.setStretch(2, WHOLE)
        self.setLayout(layout)
        self.setMinimumWidth(pixels(NARROWEST))

    def show_cards(self, cards: list[Card]) -> None:
        """Show the column's cards."""
        self._count.setText(str(len(cards)))
        self._none.setVisible(not cards)
        self.cards.setVisible(bool(cards))
        self.cards.setAccessibleName(f"{STANDINGS[self.status][1]}: {len(cards)}")
        self.cards.show_cards(cards)


class Board(QWidget):
    """All lines of enquiry at a glance."""

    def __init__(self, services: Services, desk: Desk, opened: Callable[[str], object]) -> None:
        """``opened`` is told the line that is to be seen whole."""
        super().__init__()
        self._services, self._desk = services, desk
        self._lines: dict[str, LineOfEnquiry] = {}
        told = Told(self._choose, opened, self._carry, self._leave_column)
        self.columns = [BoardColumn(status, told, self.move_line) for status in EnquiryStatus]
        self.turn = TurnForm(services, desk, self._turned)
        self.turn.hide()
        self._build()

    def _build(self) -> None:
        side_by_side = QWidget()
        across = row(*self.columns, gap=1)
        for place in range(len(self.columns)):
            across.setStretch(place, 1)
        side_by_side.setLayout(across)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(tr("Board"))
        self._area.setWidget(side_by_side)
        self._hints = QWidget()
        hints = ((tr("Arrows"), tr("choose")), ("Alt+arrow", tr("moves the card")), ("Enter", tr("opens it")))
        self._hints.setLayout(FlowLayout.of(*(KeyHint(key, does) for key, does in hints), gap=24))
        layout = column(self.turn, self._area, self._hints, gap=1)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_lines(self, lines: Sequence[LineOfEnquiry], names: Mapping[str, str]) -> None:
        """Show lines of enquiry, each in the column of its state."""
        self._lines = {line.id: line for line in lines}
        kept, with_keyboard = self.chosen(), any(one.cards.hasFocus() for one in self.columns)
        weighed, next_days = self._services.enquiries.weighed(), self._next_days()
        for one in self.columns:
            one.show_cards(
                [
                    self._card(line, names, weighed_words(weighed[line.id]), next_days.get(line.id, ""))
                    for line in lines
                    if line.status is one.status
                ]
            )
        if kept:
            self.choose(kept, keyboard=with_keyboard)

    def chosen(self) -> str:
        """Return the chosen line of enquiry, nothing if none is."""
        return next((key for one in self.columns if (key := one.cards.chosen())), "")

    def choose(self, line: str, *, keyboard: bool = False) -> None:
        """Choose a line of enquiry wherever its card lies."""
        for one in self.columns:
            if not one.cards.choose(line, tell=False):
                one.cards.let_go()
            else:
                self._area.ensureWidgetVisible(one, 0, 0)
                if keyboard:
                    one.cards.setFocus()

    def take_keyboard(self) -> None:
        """Put the keyboard on the chosen card, or on the first one."""
        filled = [one.cards for one in self.columns if one.cards.records.cards]
        chosen = [cards for cards in filled if cards.chosen()]
        for cards in (chosen or filled)[:1]:
            if not cards.chosen():
                cards.choose_near(0)
            cards.setFocus()

    def finish(self) -> None:
        """Put what was typed on disk."""
        self.turn.jotting.keep()

    def move_line(self, line: str, target: EnquiryStatus) -> None:
        """Bring a line into another state, asking for the words that the turn needs."""
        stands = self._lines.get(line)
        if stands is None or stands.status is target:
            return
        if stands.status.is_closed or target.is_closed:
            self.choose(line)
            self.turn.show_line(stands, target)
            self.turn.show()
            self._make_room()
            self.turn.take_keyboard()
            return
        enquiries = self._services.enquiries
        follows = target is EnquiryStatus.FOLLOWED
        act = enquiries.follow_line_of_enquiry if follows else enquiries.rest_line_of_enquiry
        done = tr("Line of enquiry followed") if follows else tr("Line of enquiry open again")
        self._desk.attempt(lambda: act(line), done)
        self.choose(line, keyboard=True)

    def _card(self, line: LineOfEnquiry, names: Mapping[str, str], weighed: str, next_day: str) -> Card:
        who = names.get(line.inspector, "") or NOBODY
        disputed = self._services.enquiries.disputed(line.id)
        return Card(
            line.id,
            line.question,
            (who, weighed, next_day),
            mark="caution" if disputed else "",
            mark_words=tr("In conflict") if disputed else "",
            faded=line.status.is_closed,
        )

    def _next_days(self) -> dict[str, str]:
        days: dict[str, str] = {}
        for step in self._services.enquiries.steps():
            if step.day is not None and not step.done:
                days.setdefault(step.line, tr("Next: {weekday}").format(weekday=weekday(step.day)))
        return days

    def _choose(self, line: str) -> None:
        for one in self.columns:
            if one.cards.chosen() not in {"", line}:
                one.cards.let_go()

    def _carry(self, line: str, across: int, _down: int) -> None:
        states, stands = list(EnquiryStatus), self._lines.get(line)
        if stands is None or not across:
            return
        place = states.index(stands.status) + across
        if 0 <= place < len(states):
            self.move_line(line, states[place])

    def _leave_column(self, from_: CardList, across: int, _down: int) -> None:
        lists = [one.cards for one in self.columns]
        place = lists.index(from_) + across
        while across and 0 <= place < len(lists):
            if lists[place].records.cards:
                at = from_.currentIndex().row()
                lists[place].choose_near(at)
                lists[place].setFocus()
                self._area.ensureWidgetVisible(self.columns[place], 0, 0)
                return
            place += across

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the form."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Put the board away behind the form where there is room for only one of them."""
        room = self.height() - self.turn.sizeHint().height()
        self._area.setVisible(self.turn.isHidden() or room > pixels(LEAST_BESIDE))

    def _turned(self) -> None:
        self.turn.hide()
        self._make_room()
        self.take_keyboard()
