"""What stands one below the other: words, cards, and rosters, whose rows hold the same again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from qi_desktop.forms.definition import Question
from qi_desktop.ui.assessment.form.card import QuestionCard
from qi_desktop.ui.assessment.form.sheets import RosterPart, questions_in
from qi_desktop.ui.assessment.form.shown import ShownWords
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import Step
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.reading_order import read_as_laid
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qi_desktop.forms.flow.state import Rows, Spot
    from qi_desktop.ui.assessment.form.open_case import OpenCase
    from qi_desktop.ui.assessment.form.sheets import Part

AT_ONCE = 24
"""About how many questions of a roster are on the page at once; more rows are leafed through."""

INDENT = 20


class Making(Protocol):
    """What a list of parts asks of the form around it."""

    def card(self, question: Question) -> QuestionCard:
        """Return a new card."""
        ...

    def add_to(self, part: RosterPart, rows: Rows) -> None:
        """Add a row to a roster."""
        ...

    def remove_from(self, part: RosterPart, rows: Rows) -> None:
        """Take a row of a roster away."""
        ...

    def leafed(self) -> None:
        """Show what has come into sight."""
        ...


class PartList:
    """Makes the widgets of some parts once, and shows in them whatever case and row is wanted."""

    def __init__(self, parts: Sequence[Part], making: Making, layout: QVBoxLayout) -> None:
        """Make nothing yet."""
        self._parts, self._making, self._layout = parts, making, layout
        self._made: list[QuestionCard | ShownWords | Roster | Words] = []

    def build(self) -> Iterator[None]:
        """Make one part after the other."""
        for part in self._parts:
            widget = self._widget(part)
            self._made.append(widget)
            self._layout.addWidget(widget)
            yield

    def show_case(self, case: OpenCase, rows: Rows) -> None:
        """Show how everything made so far stands."""
        for widget in self._made:
            if isinstance(widget, QuestionCard):
                spot = (widget.question.name, rows)
                widget.show_state(spot, case.row(spot), case.state(spot))
            elif isinstance(widget, ShownWords):
                widget.show_words(case, rows)
            elif isinstance(widget, Roster):
                widget.show_case(case, rows)

    def cards(self) -> Iterator[QuestionCard]:
        """Yield the cards in sight, from top to bottom."""
        for widget in self._made:
            if isinstance(widget, QuestionCard):
                yield widget
            elif isinstance(widget, Roster):
                yield from widget.cards()

    def rosters(self) -> Iterator[Roster]:
        """Yield the rosters in sight, each before those inside it."""
        for widget in self._made:
            if isinstance(widget, Roster):
                yield widget
                yield from widget.inner()

    def reach(self, case: OpenCase, spot: Spot) -> QuestionCard | None:
        """Return the card of a place, leafing to its row."""
        for widget in self._made:
            if isinstance(widget, QuestionCard) and widget.spot == spot:
                return widget
            if isinstance(widget, Roster) and (card := widget.reach(case, spot)) is not None:
                return card
        return None

    def _widget(self, part: Part) -> QuestionCard | ShownWords | Roster | Words:
        if isinstance(part, Question):
            return self._making.card(part) if part.is_asked else ShownWords(part)
        if isinstance(part, RosterPart):
            return Roster(part, self._making)
        words = Words(part.title, Step.BODY, strong=True, tone="muted")
        words.setContentsMargins(16, 16, 8, 2)
        return words


class _Row(QWidget):
    """One row: its number, the act that takes it away, and its questions."""

    def __init__(self, roster: Roster) -> None:
        super().__init__()
        self.rows: Rows = ()
        self._roster = roster
        self._name = Words("", Step.BODY, strong=True, wrap=False)
        self.remove = Button(tr("Remove"), self._remove, kind="quiet", picture="close")
        top = row(self._name, None, self.remove)
        top.setContentsMargins(16, 10, 0, 0)
        layout = column(top, gap=0)
        self.setLayout(layout)
        self.parts = PartList(roster.part.parts, roster.making, layout)
        for _ in self.parts.build():
            pass

    def show_row(self, case: OpenCase, rows: Rows) -> None:
        """Show one row of a case."""
        self.rows = rows
        title = f"{self._roster.name} {rows[-1]}"
        if title != self._name.text():
            self._name.setText(title)
            self.remove.setAccessibleName(tr("Remove {title}").format(title=title))
            self.remove.setToolTip(
                tr("Take {title} away with its answers (Ctrl+Shift+R)").format(title=title)
            )
        self.remove.setVisible(not self._roster.counted)
        self.remove.setEnabled(not case.found.state.is_closed)
        self.parts.show_case(case, rows)

    def _remove(self) -> None:
        self._roster.making.remove_from(self._roster.part, self.rows)


class Roster(QWidget):
    """The rows of one repeat; where there are many, a few at a time."""

    def __init__(self, part: RosterPart, making: Making) -> None:
        """Show no row yet."""
        super().__init__()
        self.part, self.making = part, making
        self.name = part.title or part.repeat.node.replace("_", " ").capitalize()
        self.counted = bool(part.repeat.count)
        self.rows: Rows = ()
        self._first = 1
        self._count = 0
        self._at_once = max(1, AT_ONCE // max(1, sum(1 for _ in questions_in(part.parts))))
        self._shown: list[_Row] = []
        self._note = muted("")
        self.add = Button(
            tr("Add to {name}").format(name=self.name.lower()),
            lambda: making.add_to(part, self.rows),
            kind="quiet",
            picture="add",
            description=tr("Add a row (Ctrl+R)"),
        )
        self._before = Button(
            tr("Rows before"), lambda: self._leaf(-self._at_once), kind="quiet", picture="up"
        )
        self._after = Button(
            tr("Rows after"), lambda: self._leaf(self._at_once), kind="quiet", picture="down"
        )
        self._inside = column(gap=0)
        foot = row(self.add, self._before, self._after, self._note, None, gap=1)
        foot.setStretch(3, 1)
        layout = column(self._inside, foot, gap=0.5)
        layout.setContentsMargins(0 if len(part.repeat.name.split("/")) == 1 else INDENT, 4, 0, 8)
        self.setLayout(layout)
        for button in (self._before, self._after):
            button.hide()

    def show_case(self, case: OpenCase, rows: Rows) -> None:
        """Show the rows that stand in a row of the roster around, or in the form itself."""
        self.rows, self._count = rows, case.count(self.part, rows)
        self._first = max(1, min(self._first, self._count - self._at_once + 1))
        wanted = range(self._first, min(self._count, self._first + self._at_once - 1) + 1)
        while len(self._shown) < len(wanted):
            self._shown.append(_Row(self))
            self._inside.addWidget(self._shown[-1])
            read_as_laid(self)
        for place, one in enumerate(self._shown):
            one.setVisible(place < len(wanted))
            if place < len(wanted):
                one.show_row(case, (*rows, wanted[place]))
        self._show_foot(case, wanted)

    def cards(self) -> Iterator[QuestionCard]:
        """Yield the cards of the rows in sight."""
        for one in self._in_sight():
            yield from one.parts.cards()

    def inner(self) -> Iterator[Roster]:
        """Yield the rosters inside the rows in sight."""
        for one in self._in_sight():
            yield from one.parts.rosters()

    def reach(self, case: OpenCase, spot: Spot) -> QuestionCard | None:
        """Return the card of a place, leafing to its row."""
        depth = len(self.rows)
        if spot[1][:depth] != self.rows or len(spot[1]) <= depth:
            return None
        if all(question.name != spot[0] for question in questions_in(self.part.parts)):
            return None
        number = spot[1][depth]
        if not self._first <= number < self._first + self._at_once:
            self._first = number
            self.show_case(case, self.rows)
        found = (one.parts.reach(case, spot) for one in self._in_sight() if one.rows[depth] == number)
        return next((card for card in found if card is not None), None)

    def _in_sight(self) -> list[_Row]:
        last = min(self._count, self._first + self._at_once - 1)
        return self._shown[: max(0, last - self._first + 1)]

    def _leaf(self, by: int) -> None:
        self._first = max(1, self._first + by)
        self.making.leafed()

    def _show_foot(self, case: OpenCase, wanted: range) -> None:
        closed = case.found.state.is_closed
        relevant = case.found.flow.is_shown(self.part.repeat.name, self.rows)
        self.add.setVisible(not self.counted)
        self.add.setEnabled(relevant and not closed)
        leafed = self._count > len(wanted)
        self._before.setVisible(leafed)
        self._after.setVisible(leafed)
        self._before.setEnabled(self._first > 1)
        self._after.setEnabled(wanted.stop <= self._count)
        self._note.setText(self._told(wanted, relevant=relevant, leafed=leafed))

    def _told(self, wanted: range, *, relevant: bool, leafed: bool) -> str:
        if not relevant:
            return tr("Not asked here.")
        if leafed:
            return tr("{start} to {number} of {count}").format(
                start=wanted.start, number=wanted.stop - 1, count=self._count
            )
        if self.counted:
            return (
                tr("The form asks for {count} of these.").format(count=self._count)
                if self._count
                else tr("None is asked for so far.")
            )
        return "" if self._count else tr("None yet.")
