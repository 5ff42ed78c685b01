"""The time of day, replaceable so that tests and the demonstration can choose it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol

_LOGICAL_BITS = 16
"""The ledger's hybrid clock: milliseconds, then sixteen bits that only order what falls together."""


def hybrid(moment: datetime) -> int:
    """Return a moment as the first value the hybrid clock has for it (Kulkarni et al. 2014)."""
    return int(moment.timestamp() * 1000) << _LOGICAL_BITS


def moment_of(clock: int) -> datetime:
    """Return the moment in UTC that a value of the hybrid clock stands for."""
    return datetime.fromtimestamp((clock >> _LOGICAL_BITS) / 1000, UTC)


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
