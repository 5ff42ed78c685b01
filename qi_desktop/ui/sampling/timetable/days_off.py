"""The days of the fieldwork on which nobody is interviewed: bank holidays, and those named here."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.timetable.hours import weekday
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.day_field import DayField
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.sampling.interviewing.model import DayOff
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


class DaysOff(QWidget):
    """The days off, and the form that adds one."""

    def __init__(self, services: Services, desk: Desk, changed: Callable[[], object]) -> None:
        """``changed`` is told when a day was added or removed."""
        super().__init__()
        self._services, self._desk, self._changed = services, desk, changed
        self._own: set[str] = set()
        self.list = EntryList(tr("Days off"), chosen=lambda _day: self._offer())
        self.add = Button(tr("Add a day off…"), self._ask, kind="quiet")
        self.remove = Button(tr("Remove the day off"), self._remove, kind="quiet")
        self.form = DayOffForm(self._send)
        self.form.hide()
        self.setLayout(column(self.list, row(self.add, None), row(self.remove, None), self.form, gap=0))

    def show_days(self, days: list[DayOff]) -> None:
        """Show the days off of the fieldwork."""
        self._own = {one.day for one in days if one.own}
        self.list.show_entries([Entry(one.day, weekday(one.day), one.reason) for one in days])
        self.list.fit(at_most=3)
        self.list.setVisible(bool(days))
        self._offer()

    def _offer(self) -> None:
        self.remove.setVisible(self.list.chosen() in self._own)

    def _ask(self) -> None:
        week = self._services.interviewing.week()
        self.form.begin(date.fromisoformat(week[0] if week else self._fieldwork_start()))

    def _fieldwork_start(self) -> str:
        return self._services.inspection.required().fieldwork_start

    def _send(self, day: date, reason: str) -> bool:
        act = self._services.interviewing.add_day_off
        done = self._desk.attempt(lambda: act(day.isoformat(), reason), tr("Day off added"))
        if done is not None:
            self._changed()
        return done is not None

    def _remove(self) -> None:
        day = self.list.chosen()
        self._desk.attempt(lambda: self._services.interviewing.remove_day_off(day), tr("Day off removed"))
        self._changed()
        self.add.setFocus()


class DayOffForm(Asking):
    """Which day, and why."""

    def __init__(self, send: Callable[[date, str], bool]) -> None:
        """``send`` is told the day and the reason; it says whether they were taken."""
        super().__init__(self._hand_on)
        self.setObjectName("card")
        self._take = send
        self.day, self.reason = DayField(date(2017, 1, 2)), LineField(placeholder=tr("A training day, …"))
        self._reason_row = FormRow(tr("Why"), self.reason)
        cancel = Button(tr("Cancel"), self.put_away, kind="quiet")
        buttons = row(Button(tr("Add"), self._hand_on), cancel, None)
        self.setLayout(column(FormRow(tr("Day off"), self.day), self._reason_row, buttons, gap=1, margin=1))

    def begin(self, day: date) -> None:
        """Open the form on a day."""
        self.day.show_day(day)
        self.reason.clear()
        self._reason_row.show_error("")
        self.open(self.day)

    def _hand_on(self) -> None:
        reason = self.reason.text().strip()
        self._reason_row.show_error("" if reason else tr("Say why, in a word or two."))
        if reason and self._take(self.day.day(), reason):
            self.put_away()
