"""The small forms under a member's keys: until when they are good, and why they are revoked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.day_field import DayField
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date


class LastDayForm(Asking):
    """The last day on which anything is sealed to these keys."""

    def __init__(self, send: Callable[[str], object]) -> None:
        """Tell ``send`` the day, or nothing for no end."""
        super().__init__(self._set)
        self._done = send
        self.day: DayField | None = None
        self._none = Button(tr("No end"), lambda: self._tell(""), kind="quiet")
        self._room = column(gap=0)
        buttons = row(
            Button(tr("Set"), self._set),
            self._none,
            Button(tr("Close"), self.put_away, kind="quiet"),
            None,
            gap=0.5,
        )
        self.setLayout(column(self._room, buttons, gap=1))

    def start(self, shown: date) -> None:
        """Ask, proposing a day."""
        if self.day is None:
            self.day = DayField(shown)
            self._room.addWidget(FormRow(tr("Good until"), self.day))
        self.day.show_day(shown)
        self.open(self.day)

    def _set(self) -> None:
        if self.day is not None:
            self._tell(self.day.day().isoformat())

    def _tell(self, until: str) -> None:
        self.put_away()
        self._done(until)


class RevokeForm(Asking):
    """Why keys are trusted no more."""

    def __init__(self, send: Callable[[str], object]) -> None:
        """Tell ``send`` the reason."""
        super().__init__(self._revoke)
        self._done = send
        self.reason = LineField(placeholder=tr("laptop left on a train"))
        self._row = FormRow(tr("Why are these keys trusted no more?"), self.reason)
        about = muted(tr("From now on nothing is sealed to them and nothing signed by them is taken in."))
        buttons = row(
            Button(tr("Revoke"), self._revoke),
            Button(tr("Close"), self.put_away, kind="quiet"),
            None,
            gap=0.5,
        )
        self.setLayout(column(self._row, about, buttons, gap=1))

    def start(self) -> None:
        """Ask."""
        self.reason.clear()
        self._row.show_error("")
        self.open(self.reason)

    def _revoke(self) -> None:
        reason = self.reason.text().strip()
        self._row.show_error("" if reason else tr("This is needed; others will read it."))
        if reason:
            self.put_away()
            self._done(reason)
