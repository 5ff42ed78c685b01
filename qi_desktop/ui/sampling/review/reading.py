"""Reads for the review in the background: first what is quick, then how good the sample could have been."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qi_desktop.sampling.model import NoSample
from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.review.gathered import Gathered, Measured, gathered, measured

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.sampling.model import Sample
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


class Reading:
    """Hands over what was found, each time a little more; only for the sample asked for last."""

    def __init__(self, services: Services, desk: Desk, found: Callable[[Gathered], object]) -> None:
        """``found`` is told what was read."""
        self._services, self._desk, self._tell = services, desk, found
        self.found: Gathered | None = None
        self.whole = True
        self._asked = 0
        self._measured: tuple[tuple[str, ...], Measured] | None = None

    def begin(self, sample: Sample) -> None:
        """Read anew; what was found before stays shown until then."""
        self._asked += 1
        self.whole = False
        if self.found is not None and self.found.sample.id != sample.id:
            self.found = None
        asked = self._asked
        self._desk.read(
            tr("Reading the sample"), gathered, lambda found: self._came(found, asked), self._failed
        )

    def _came(self, found: Gathered, asked: int) -> None:
        if asked != self._asked:
            return
        identity = _identity(found)
        self.found = found
        if self._measured is not None and self._measured[0] == identity:
            self.found = replace(found, measured=self._measured[1])
            self.whole = True
        else:
            self._measure(identity)
        self._tell(self.found)

    def _measure(self, identity: tuple[str, ...]) -> None:
        def came(answer: Measured) -> None:
            if self.found is not None and _identity(self.found) == identity:
                self._measured = (identity, answer)
                self.found = replace(self.found, measured=answer)
                self.whole = True
                self._tell(self.found)

        self._desk.read(tr("Looking for the best sample there could be"), measured, came, self._failed)

    def _failed(self, error: Exception) -> None:
        self.whole = True
        # The sample was taken back meanwhile: the page shows something else by now.
        if not isinstance(error, NoSample):
            self._desk.show_error(error)


def _identity(found: Gathered) -> tuple[str, ...]:
    """Return what the quality of a sample depends on: its draw, and who is in it now."""
    drawn = [one.sampled.id for part in found.parts.values() for one in part.cases if one.sampled]
    return (found.sample.id, str(found.unchanged), *drawn)
