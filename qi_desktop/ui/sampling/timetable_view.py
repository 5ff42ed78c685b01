"""The timetable of week one: who interviews which officer when, moved by hand, clashes in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from qi_desktop.inspection.model import Role
from qi_desktop.sampling.interviewing.bookings import double_bookings
from qi_desktop.sampling.interviewing.model import DoubleBooking, InterviewSlot, Trouble
from qi_desktop.sampling.interviewing.week import WeekPlan
from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.timetable.days_off import DaysOff
from qi_desktop.ui.sampling.timetable.hours import hindrance, idle_sentences, sentence, weekday
from qi_desktop.ui.sampling.timetable.printing import PrintButtons
from qi_desktop.ui.sampling.timetable.waiting_list import WaitingList
from qi_desktop.ui.sampling.timetable.week_grid import WeekGrid
from qi_desktop.ui.sampling.timetable.week_model import Booked, Week
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.layout import column, row, scrolling
from qi_desktop.ui.widgets.states import EmptyState, Notice
from qi_desktop.ui.widgets.words import muted, reading

if TYPE_CHECKING:
    from qi_desktop.inspection.model import TeamMember
    from qi_desktop.sampling.model import SampledCase
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

HINT = tr(
    "Enter picks an interview up, Enter on another hour puts it there. Alt and an arrow moves it to the next"
    " free hour, Del lets it wait again."
)
IN_HAND = tr("{number} is picked up. Choose an hour and press Enter, or Esc to leave it as it was.")
OFF = tr("day off")
SHOWN_AT_MOST = 3
FREE_OF_MESSAGES = 6
"""So much stays free below the week that a message lies over the foot of its last hour at most."""


class TimetableView(QWidget):
    """Arranges the interviews."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the empty state, the list of inspectors and the grid."""
        super().__init__()
        self._services, self._desk = services, desk
        self._slots: list[InterviewSlot] = []
        self._waiting: list[SampledCase] = []
        self._troubles: list[DoubleBooking] = []
        self._names: dict[str, str] = {}
        self._off: dict[str, str] = {}
        self._read: tuple[int, int] | None = None
        self.arrange = Button(tr("Arrange the interviews"), self._arrange, kind="main", picture="check")
        self.afresh = Button(tr("Arrange all afresh"), self._arrange_afresh, kind="quiet")
        self.calendars = Button(
            tr("Save calendars"),
            self._save_calendars,
            kind="quiet",
            description=tr("A calendar file for each inspector, for any diary program"),
        )
        self._summary, self._hint = reading(""), muted(HINT)
        self.clashes = Notice("bad")
        self.inspectors = EntryList(tr("Inspectors"), chosen=lambda _inspector: self._show_week())
        self.printing = PrintButtons(desk, self.inspectors.chosen)
        self.days_off = DaysOff(services, desk, self.refresh)
        self._waiting_words = muted("")
        self.waiting = WaitingList(self._pick, self._clear)
        self.grid = WeekGrid(self._pick, self._move, self._clear)
        self._none = EmptyState(
            "waiting",
            tr("Nothing to arrange yet"),
            tr(
                "Once cases are allocated, the interviews with their responsible officers are arranged here"
                " for the first week of the fieldwork."
            ),
        )
        self._build()

    def _build(self) -> None:
        top = row(self._summary, self.calendars, self.afresh, self.arrange)
        top.setStretch(0, 1)
        side = QWidget()
        side.setLayout(
            column(
                self.inspectors,
                self.printing,
                1,
                self._waiting_words,
                self.waiting,
                1,
                self.days_off,
                None,
                gap=0.5,
            )
        )
        around = scrolling(side, label=tr("Inspectors and what waits"))
        around.setFixedWidth(pixels(232))
        body = row(around, self.grid, gap=2)
        body.setStretch(1, 1)
        full = QWidget()
        layout = column(top, self._hint, self.clashes, body, FREE_OF_MESSAGES)
        layout.setStretch(3, 1)
        full.setLayout(layout)
        self._faces = QStackedWidget()
        self._faces.addWidget(self._none)
        self._faces.addWidget(full)
        self.setLayout(column(self._faces))

    def refresh(self) -> None:
        """Read again what is arranged, unless nothing changed since it was read."""
        # After an act here the window asks for the same once more.
        version = self._services.workspace.version()
        if version != self._read:
            self._read = version
            self._read_again()

    def _read_again(self) -> None:
        interviewing = self._services.interviewing
        if self._services.inspection.inspection() is None:
            self._faces.setCurrentIndex(0)
            return
        self._slots, self._waiting = interviewing.timetable(), interviewing.to_arrange()
        self._troubles = double_bookings(self._slots, WeekPlan.standard().travel)
        off = interviewing.days_off()
        self._off = {one.day: one.reason for one in off}
        self.days_off.show_days(off)
        self._faces.setCurrentIndex(1 if self._slots or self._waiting else 0)
        team = [one for one in self._services.inspection.team() if one.role is Role.INSPECTOR]
        self._names = {one.id: one.name for one in team}
        self.inspectors.show_entries([self._entry(one) for one in team])
        self.inspectors.fit(at_most=9)
        if not self.inspectors.chosen():
            self.inspectors.choose_first()
        self._say()
        self._show_week()

    def choose(self, sampled_case: str) -> None:
        """Show the interview about a case."""
        case = next((one for one in [*self._slots] if one.sampled_case == sampled_case), None)
        waiting = next((one for one in self._waiting if one.id == sampled_case), None)
        inspector = case.inspector if case else waiting.inspector if waiting else ""
        if self.inspectors.choose(inspector) and not self.grid.choose(sampled_case):
            self.waiting.choose(sampled_case)

    def take_keyboard(self) -> None:
        """Put the keyboard on the act that comes next, or on the week."""
        if self._faces.currentIndex() == 0:
            self.setFocus()
        else:
            (self.arrange if self.arrange.isVisibleTo(self) else self.grid).setFocus()

    # ------------------------------------------------------------------------------------------ showing
    def _entry(self, member: TeamMember) -> Entry:
        held = sum(slot.inspector == member.id for slot in self._slots)
        waiting = sum(case.inspector == member.id for case in self._waiting)
        clashes = any(one.trouble is not Trouble.TRAVEL for one in self._of(member.id))
        idle = any(slot.inspector == member.id and slot.day in self._off for slot in self._slots)
        word = tr("clash") if clashes else OFF if idle else ""
        status = "bad" if word else "waiting" if waiting else "good"
        detail = tr("{held} arranged").format(held=held) + (
            tr(", {waiting} to arrange").format(waiting=waiting) if waiting else ""
        )
        return Entry(
            member.id, member.name, detail, word, status, word or ("" if waiting else tr("all arranged"))
        )

    def _of(self, inspector: str) -> list[DoubleBooking]:
        return [one for one in self._troubles if inspector in (one.first.inspector, one.second.inspector)]

    def _say(self) -> None:
        waiting = len(self._waiting)
        self._summary.setText(
            tr("{count} interviews arranged, {waiting} to arrange").format(
                count=len(self._slots), waiting=waiting or tr("none")
            )
        )
        self.arrange.setVisible(bool(waiting))
        self.afresh.setVisible(bool(self._slots))
        self.calendars.setVisible(bool(self._slots))
        idle = idle_sentences(self._slots, self._off)
        said = [*idle, *(sentence(one, self._names) for one in self._troubles)]
        more = (
            [tr("And {number} more.").format(number=len(said) - SHOWN_AT_MOST)]
            if len(said) > SHOWN_AT_MOST
            else []
        )
        hard = bool(idle) or any(one.trouble is not Trouble.TRAVEL for one in self._troubles)
        self.clashes.say("\n".join([*said[:SHOWN_AT_MOST], *more]), "bad" if hard else "caution")

    def _show_week(self, in_hand: str = "") -> None:
        inspector = self.inspectors.chosen()
        own = [slot for slot in self._slots if slot.inspector == inspector]
        waiting = [case for case in self._waiting if case.inspector == inspector]
        facts = self._services.sampling.facts
        self.waiting.show_entries(
            [
                Entry(one.id, one.number, f"{facts(one).responsible_officer}, {facts(one).office}")
                for one in waiting
            ]
        )
        self.waiting.fit(at_most=5)
        self.waiting.setVisible(bool(waiting))
        self._waiting_words.setText(
            tr("To arrange: {count}").format(count=len(waiting)) if waiting else tr("Nothing left to arrange")
        )
        plan = WeekPlan.standard()
        days = sorted({*self._services.interviewing.week(), *(slot.day for slot in own)})
        hours = sorted({*plan.openings(), *(slot.starts for slot in own)})
        blocked = self._blocked(in_hand, days, hours) if in_hand else {}
        booked = tuple(self._booked(slot) for slot in own)
        self.grid.show_week(Week(tuple(days), tuple(hours), plan.lunch_ends, booked, blocked), in_hand)
        number = next((one.number for one in [*own, *waiting] if in_hand in _ids(one)), "")
        self._hint.setText(IN_HAND.format(number=number) if in_hand else HINT)

    def _booked(self, slot: InterviewSlot) -> Booked:
        own = [one for one in self._troubles if slot in (one.first, one.second)]
        words = idle_sentences([slot], self._off)
        hard = bool(words) or any(one.trouble is not Trouble.TRAVEL for one in own)
        words += [sentence(one, self._names) for one in own]
        return Booked(slot, ("bad" if hard else "caution") if words else "", " ".join(words))

    def _blocked(self, in_hand: str, days: list[str], hours: list[str]) -> dict[tuple[str, str], str]:
        slot = self._interview(in_hand)
        if slot is None:
            return {}
        found = {
            (day, starts): OFF
            if day in self._off
            else hindrance(slot.at(day, starts, slot.minutes), self._slots)
            for day in days
            for starts in hours
        }
        return {place: words for place, words in found.items() if words}

    def _interview(self, sampled_case: str) -> InterviewSlot | None:
        for slot in self._slots:
            if slot.sampled_case == sampled_case:
                return slot
        for case in self._waiting:
            if case.id == sampled_case:
                return self._services.interviewing.interview(case).at("", "", WeekPlan.standard().minutes)
        return None

    # --------------------------------------------------------------------------------------------- acts
    def _pick(self, sampled_case: str) -> None:
        self._show_week(sampled_case)
        if sampled_case:
            self.grid.setFocus()

    def _move(self, sampled_case: str, day: str, starts: str) -> None:
        moved = self._desk.attempt(lambda: self._services.interviewing.move_slot(sampled_case, day, starts))
        if moved is not None:
            self._desk.tell(
                tr("{number} on {weekday} at {starts}").format(
                    number=moved.number, weekday=weekday(moved.day), starts=moved.starts
                ),
                undoable=True,
            )
            self.refresh()
            self.grid.choose(sampled_case)
            self.grid.setFocus()

    def _clear(self, sampled_case: str) -> None:
        self._desk.attempt(
            lambda: self._services.interviewing.clear_slot(sampled_case),
            tr("The interview waits to be arranged"),
        )
        self.refresh()

    def _arrange(self) -> None:
        self._propose(afresh=False)

    def _arrange_afresh(self) -> None:
        self._propose(afresh=True)

    def _propose(self, *, afresh: bool) -> None:
        act = self._services.interviewing.propose_timetable
        proposal = self._desk.attempt(lambda: act(afresh=afresh))
        if proposal is not None:
            left = len(proposal.unplaced)
            said = tr("{count} interviews arranged").format(count=len(proposal.slots)) + (
                tr(", no room for {left}").format(left=left) if left else ""
            )
            self._desk.tell(said, undoable=True)
            self.refresh()
            self.grid.setFocus()

    def _save_calendars(self) -> None:
        folder = self._desk.choose_folder(tr("Where the calendars go"))
        if folder is None:
            return
        paths = self._desk.attempt(lambda: self._services.interviewing.export_calendars(folder))
        if paths is not None:
            self._desk.tell(
                tr("{count} calendars saved; not encrypted, with officers' names and case numbers").format(
                    count=len(paths)
                )
            )


def _ids(one: InterviewSlot | SampledCase) -> tuple[str, ...]:
    return (one.sampled_case,) if isinstance(one, InterviewSlot) else (one.id,)
