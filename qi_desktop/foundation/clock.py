"""The time of day, replaceable so that tests and the demonstration can choose it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the present moment in UTC."""

    def now(self) -> datetime:
        """Return the present moment, aware of its zone."""
        ...


class SystemClock:
    """The laptop's own clock."""

    def now(self) -> datetime:
        """Return the laptop's present moment in UTC."""
        return datetime.now(UTC)


@dataclass(slots=True)
class SetClock:
    """A clock that shows what it was set to and moves only when told."""

    moment: datetime
    tick: timedelta = timedelta(milliseconds=1)

    def now(self) -> datetime:
        """Return the set moment, then move on by one tick."""
        moment = self.moment
        self.moment += self.tick
        return moment

    def set_to(self, moment: datetime) -> None:
        """Set the clock to another moment, earlier or later."""
        self.moment = moment
