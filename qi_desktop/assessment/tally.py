"""How many of the questions relevant now are answered, worked out again only for cases that changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from qi_desktop.assessment.places import nested_in, overruled_spots
from qi_desktop.assessment.ready import ReadyForm
from qi_desktop.forms.flow.state import Row

Record = tuple[str, Row, str | None, bool]
"""Question, row, value, and whether a person declared the question relevant against its rule."""
Tally = tuple[int, int]
"""Answered, relevant."""


@dataclass(slots=True)
class Tallies:
    """Remembers the tally of each case beside what it was worked out from."""

    _known: dict[str, tuple[object, Tally]] = field(default_factory=dict[str, tuple[object, Tally]])

    def of(
        self, case: str, ready: ReadyForm, values: Sequence[Record], context: Mapping[str, str], now: datetime
    ) -> Tally:
        """Return the tally of one case; the day matters too, since a form may ask what day it is."""
        basis = (ready.form.digest, list(values), dict(context), now.date())
        known = self._known.get(case)
        if known is None or known[0] != basis:
            known = (basis, tally(ready, values, context, now))
            self._known[case] = known
        return known[1]


def tally(ready: ReadyForm, values: Sequence[Record], context: Mapping[str, str], now: datetime) -> Tally:
    """Count the questions that are put to a person now, and those of them with an answer of any kind."""
    nested = nested_in(ready.form, [(name, row, value) for name, row, value, _ in values])
    overruled = overruled_spots(
        ready.form, nested.stored, ((name, row) for name, row, _, declared in values if declared)
    )
    flow = ready.flow.state(nested.answers, context, now, overruled=overruled)
    asked = [one for one in flow if one.relevant and ready.form.question(one.name).is_asked]
    return sum(one.answered for one in asked), len(asked)
