"""The plan for week two: a row for each person, a column for each day, steps carried between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget
from typing_extensions import override

from qi_desktop.ui.fieldnotes.enquiries.card import Card
from qi_desktop.ui.fieldnotes.enquiries.card_list import CardList, DropPlace, Told
from qi_desktop.ui.fieldnotes.enquiries.day_head import DayHead
from qi_desktop.ui.fieldnotes.enquiries.plan_print import PrintPlan
from qi_desktop.ui.fieldnotes.enquiries.step_form import StepForm
from qi_desktop.ui.fieldnotes.enquiries.words import NO_DAY, NOBODY, weekday
from qi_desktop.ui.language import several, tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.heading import KeyHint
from qi_desktop.ui.widgets.layout import column, emptied, row
from qi_desktop.ui.widgets.words import Words, hairline, muted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from qi_desktop.fieldnotes.enquiries.plan import PlannedStep, WeekTwoPlan
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

NARROWEST, NAMES, LEAST_BESIDE = 132, 112, 180


class PlanCell(DropPlace):
    """One person's steps on one day."""

    def __init__(
        self, place: tuple[str, date | None], told: Told, dropped: Callable[[str, PlanCell], object]
    ) -> None:
        """``dropped`` is told the step and the cell it was put down in."""
        super().__init__(lambda step: dropped(step, self))
        self.person, self.day = place
        self.cards = CardList(told, lines=4, fits=True)
        self.setLayout(column(self.cards, None, gap=0))
        self.setMinimumWidth(pixels(NARROWEST))


class PlanView(QWidget):
    """Who does what in week two."""

    def __init__(self, services: Services, desk: Desk, opened: Callable[[str], object]) -> None:
        """``opened`` is told the line of enquiry to be seen whole."""
        super().__init__()
        self._services, self._desk = services, desk
        self._plan: WeekTwoPlan | None = None
        self._shape: object = None
        self._chosen = ""
        self.cells: list[list[PlanCell]] = []
        self._told = Told(self._choose, self._change, self._carry, self._leave_cell, self._tick, self._remove)
        self.form = StepForm(services, desk, self._close, lambda line: self._leave(opened, line))
        self.form.hide()
        self.printing = PrintPlan(desk)
        self._in_short = muted("", wrap=False)
        self._none = muted(
            tr("Nothing is planned yet. Open a line of enquiry and add a step: whom to ask or what to read.")
        )
        self._build()

    def _build(self) -> None:
        self._grid = QGridLayout()
        self._grid.setSpacing(pixels(6))
        self._grid.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        inside.setLayout(column(self._grid, None, gap=0))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(tr("Plan for week two"))
        self._area.setWidget(inside)
        self._days = DayHead(self._area, inside)
        self._page = QWidget()
        within = column(self._days, hairline(), self._area, gap=0.5)
        within.setStretch(2, 1)
        self._page.setLayout(within)
        hints = (
            *((tr("Arrows"), tr("choose")), ("Alt+arrow", tr("another day or person"))),
            *(("Space", tr("done")), ("Enter", tr("changes it"))),
        )
        keys = QWidget()
        keys.setLayout(FlowLayout.of(*(KeyHint(key, does) for key, does in hints), gap=24))
        layout = column(
            row(self._in_short, None, self.printing), self._none, self.form, self._page, keys, gap=1
        )
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def show_plan(self, names: Mapping[str, str], person: str = "") -> None:
        """Show the plan of everybody, or of one person."""
        plan = self._plan = self._services.enquiries.plan()
        people = [one for one in plan.people if person in {"", one.person}]
        undated = any(one.on(None) for one in people)
        days: list[date | None] = [*plan.days, *([None] if undated else [])]
        shape = ([one.person for one in people], days, tuple(names.items()))
        with_keyboard = any(cell.cards.hasFocus() for line in self.cells for cell in line)
        if shape != self._shape:
            self._shape = shape
            self._lay_out([one.person for one in people], days, names)
        for line, one in zip(self.cells, people, strict=True):
            for cell in line:
                self._fill(cell, one.on(cell.day), names)
        done = sum(planned.step.done for one in people for day in days for planned in one.on(day))
        self._in_short.setText(
            tr("{steps}, {done} done").format(
                steps=several(sum(one.in_all for one in people), "step"), done=done
            )
            if plan.in_all
            else ""
        )
        self._none.setVisible(not plan.in_all)
        self.printing.show_person(person, usable=bool(plan.in_all))
        self.choose(self._chosen, keyboard=with_keyboard)

    def choose(self, step: str, *, keyboard: bool = False) -> None:
        """Choose a step wherever it stands."""
        for line in self.cells:
            for cell in line:
                if not (step and cell.cards.choose(step, tell=False)):
                    cell.cards.let_go()
                    continue
                self._area.ensureWidgetVisible(cell, 0, 0)
                if keyboard:
                    cell.cards.setFocus()

    def take_keyboard(self) -> None:
        """Put the keyboard on the chosen step, or on the first one."""
        filled = [cell for line in self.cells for cell in line if cell.cards.records.cards]
        chosen = [cell for cell in filled if cell.cards.chosen()]
        for cell in (chosen or filled)[:1]:
            if not cell.cards.chosen():
                cell.cards.choose_near(0)
            cell.cards.setFocus()
            self._area.ensureWidgetVisible(cell, 0, 0)

    def finish(self) -> None:
        """Put what was typed on disk."""
        self.form.jotting.keep()

    # ---------------------------------------------------------------------------------------------- the grid
    def _lay_out(self, people: list[str], days: list[date | None], names: Mapping[str, str]) -> None:
        emptied(self._grid)
        for place in range(1, len(days) + 1):
            self._grid.setColumnStretch(place, 1)
        for place in range(len(days) + 1, self._grid.columnCount()):
            self._grid.setColumnStretch(place, 0)
        self.cells = []
        for down, person in enumerate(people):
            at = 2 * down
            name = Words(names.get(person, "") or NOBODY, strong=True)
            name.setFixedWidth(pixels(NAMES))
            self._grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
            self.cells.append([PlanCell((person, day), self._told, self._drop) for day in days])
            for place, cell in enumerate(self.cells[-1], start=1):
                where = f"{names.get(person, '') or NOBODY}, {weekday(cell.day) if cell.day else NO_DAY}"
                cell.cards.setAccessibleName(where)
                self._grid.addWidget(cell, at, place)
            self._grid.addWidget(hairline(), at + 1, 0, 1, len(days) + 1)
        shown = [weekday(day) if day else NO_DAY for day in days] if self.cells else []
        self._days.show_days(shown, self.cells[0] if self.cells else [])

    def _fill(self, cell: PlanCell, steps: tuple[PlannedStep, ...], names: Mapping[str, str]) -> None:
        del names
        cell.cards.show_cards([_card(one) for one in steps])

    # ---------------------------------------------------------------------------------------------- the acts
    def _choose(self, step: str) -> None:
        self._chosen = step
        for line in self.cells:
            for cell in line:
                if cell.cards.chosen() not in {"", step}:
                    cell.cards.let_go()

    def _place(self, cards: CardList) -> tuple[int, int]:
        return next(
            (down, across)
            for down, line in enumerate(self.cells)
            for across, cell in enumerate(line)
            if cell.cards is cards
        )

    def _carry(self, step: str, across: int, down: int) -> None:
        holder = next(c.cards for line in self.cells for c in line if c.cards.chosen() == step)
        from_down, from_across = self._place(holder)
        to_down, to_across = from_down + down, from_across + across
        if 0 <= to_down < len(self.cells) and 0 <= to_across < len(self.cells[to_down]):
            self._drop(step, self.cells[to_down][to_across])

    def _drop(self, step: str, cell: PlanCell) -> None:
        self._chosen = step
        act, stands = self._services.enquiries.move_step, self._services.enquiries.step(step)
        if (stands.person, stands.day) != (cell.person, cell.day):
            self._desk.attempt(lambda: act(step, person=cell.person, day=cell.day), tr("Step moved"))
        self.choose(step, keyboard=True)

    def _leave_cell(self, from_: CardList, across: int, down: int) -> None:
        at_down, at_across = self._place(from_)
        while True:
            at_down, at_across = at_down + down, at_across + across
            if not (0 <= at_down < len(self.cells) and 0 <= at_across < len(self.cells[at_down])):
                return
            cell = self.cells[at_down][at_across]
            if cell.cards.records.cards:
                cell.cards.choose_near(0 if down >= 0 else len(cell.cards.records.cards) - 1)
                cell.cards.setFocus()
                self._area.ensureWidgetVisible(cell, 0, 0)
                return

    def _tick(self, step: str) -> None:
        stands = self._services.enquiries.step(step)
        act = self._services.enquiries.finish_step
        words = tr("Step open again") if stands.done else tr("Step done")
        self._desk.attempt(lambda: act(step, done=not stands.done), words)

    def _remove(self, step: str) -> None:
        self._desk.attempt(lambda: self._services.enquiries.remove_step(step), tr("Step removed"))

    def _change(self, step: str) -> None:
        stands = self._services.enquiries.step(step)
        self.form.change(stands, self._services.enquiries.line_of_enquiry(stands.line))
        self._make_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the form."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Put the plan away behind the form where there is room for only one of them."""
        room = self.height() - self.form.sizeHint().height()
        self._page.setVisible(self.form.isHidden() or room > pixels(LEAST_BESIDE))

    def _leave(self, opened: Callable[[str], object], line: str) -> None:
        self.form.jotting.clear()
        self.form.hide()
        self._make_room()
        opened(line)

    def _close(self) -> None:
        self.form.hide()
        self._make_room()
        self.take_keyboard()


def _card(planned: PlannedStep) -> Card:
    step = planned.step
    mark, words = ("good", tr("Done")) if step.done else ("", "")
    if planned.clashes:
        mark, words = "caution", tr("Twice at {starts}").format(starts=step.starts)
    what = f"{step.starts}  {step.what}" if step.starts else step.what
    return Card(step.id, what, (planned.line.question,), mark, words, faded=step.done)
