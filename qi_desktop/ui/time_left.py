"""How much longer a piece of work will take, told without jitter, and not before it is known (no Qt)."""

from __future__ import annotations

from collections import deque
from typing import NamedTuple

from qi_desktop.ui.language import plural, tr

KNOWN_AFTER = 3.0
"""Seconds of one stretch of work before anything is said of the rest."""
LEAST_REPORTS, LEAST_SHARE = 3, 0.02
FEWEST = 20
"""Fewer steps than this are seldom alike, so that nothing follows from how long the first ones took."""
WINDOW, MOST_KEPT = 20.0, 400
"""The pace is that of the last so many seconds: a disk that slows down is noticed, a stumble is not."""
APART, APART_SECONDS = 0.35, 6.0
"""So far an estimate may lie from what was said before what was said is left."""
BELIEVED_AFTER = 3.0
"""Seconds for which news has to last before it is told."""
MINUTE, HOUR = 60, 3600
_FEW, _STEP, _NEARLY_A_MINUTE, _TWO = 5, 5, 55, 90


class Heard(NamedTuple):
    """How much was done at a moment."""

    now: float
    done: int


class TimeLeft:
    """Listens to how far work has come, and says what is left of it.

    What is said is a moment at which the work should be done. It is kept as long as the pace is anywhere
    near it, so that the words count down; where the pace says another one for a while, it moves there.
    """

    def __init__(self) -> None:
        """Begin to know nothing."""
        self._heard: deque[Heard] = deque(maxlen=MOST_KEPT)
        self._total = 0
        self._reports = 0
        self._over_at: float | None = None
        self._other_since: float | None = None

    def hear(self, now: float, done: int, total: int) -> None:
        """Note how much is done of how much; what begins anew is estimated anew."""
        if total < FEWEST:
            self.forget()
            return
        if self._heard and (done < self._heard[-1].done or total != self._total):
            self.forget()
        self._total = total
        if not self._heard or done > self._heard[-1].done:
            self._heard.append(Heard(now, done))
            self._reports += 1
        while len(self._heard) > LEAST_REPORTS and now - self._heard[0].now > WINDOW:
            self._heard.popleft()
        self._settle(now)

    def forget(self) -> None:
        """Know nothing again."""
        self._heard.clear()
        self._reports, self._over_at, self._other_since = 0, None, None

    def seconds(self, now: float) -> float | None:
        """Return how many seconds are left as far as was said; None where nobody knows."""
        return None if self._over_at is None else max(0.0, self._over_at - now)

    def words(self, now: float) -> str:
        """Return what is left in words; nothing where nobody knows."""
        seconds = self.seconds(now)
        return "" if seconds is None else words_for_seconds(seconds)

    def _settle(self, now: float) -> None:
        left = self._estimate(now)
        if left is None:
            return
        if self._over_at is None:
            self._over_at = now + left
            return
        said = max(0.0, self._over_at - now)
        if abs(left - said) <= max(APART_SECONDS, APART * said):
            self._other_since = None
        elif self._other_since is None:
            self._other_since = now
        elif now - self._other_since >= BELIEVED_AFTER:
            self._over_at, self._other_since = now + left, None

    def _estimate(self, now: float) -> float | None:
        """Return the seconds left at the pace of late, or None while too little was seen of it."""
        if self._reports < LEAST_REPORTS:
            return None
        first, last = self._heard[0], self._heard[-1]
        if now - first.now < KNOWN_AFTER or last.done < LEAST_SHARE * self._total:
            return None
        # What is still being done counts too: where nothing is reported the pace goes down with time.
        taken = max(now - first.now, 1e-6)
        return (self._total - last.done) * taken / max(last.done - first.done, 1)


def words_for_seconds(seconds: float) -> str:
    """Return about how long that is, in steps that a person would take."""
    if seconds < _FEW:
        return tr("a few seconds left")
    if seconds <= _NEARLY_A_MINUTE:
        steps = -int(-seconds // _STEP) * _STEP
        return tr("about {count} seconds left").format(count=steps)
    if seconds < _TWO:
        return tr("about a minute left")
    minutes = round(seconds / MINUTE)
    if minutes < MINUTE:
        return tr("about {count} minutes left").format(count=minutes)
    return plural(round(seconds / HOUR), "about an hour left", "about %n hours left")
