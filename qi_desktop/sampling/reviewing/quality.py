"""How good a part of a sample is: what it achieved beside the best reachable, and how equal chances were."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from qi_desktop.foundation.errors import InputError
from qi_desktop.sampling.drawing.fairness import chances_of
from qi_desktop.sampling.drawing.keeping import total_deviation
from qi_desktop.sampling.drawing.model import Because, Relaxation
from qi_desktop.sampling.drawing.plan import Plan, planned
from qi_desktop.sampling.drawing.reachable import reachable_from
from qi_desktop.sampling.drawing.stratum import stratum_of
from qi_desktop.sampling.model import Candidate, SampleSettings
from qi_desktop.sampling.reviewing.model import Quality


def quality_of(
    provider: str,
    eligible: Sequence[Candidate],
    drawn: Sequence[Candidate],
    settings: SampleSettings,
    trace: Mapping[str, Any],
) -> Quality:
    """Return the quality of one provider's part, measured on the list and the sample as they stand now."""
    plan = _plan(provider, eligible, drawn, settings)
    return Quality(
        provider=provider,
        eligible=len(eligible),
        size=len(drawn),
        deviation=total_deviation(eligible, drawn, settings.balance),
        best=reachable_from(plan, sorted({one.key for one in drawn})),
        chances=chances_of(plan),
        relaxations=tuple(_relaxation(one) for one in trace.get("relaxations", ())),
    )


def _plan(
    provider: str, eligible: Sequence[Candidate], drawn: Sequence[Candidate], settings: SampleSettings
) -> Plan:
    """Plan the draw again; where a later list no longer yields it, without minimums and named cases."""
    try:
        return planned(stratum_of(eligible, settings, provider))
    except InputError:
        size = len({one.key for one in drawn})
        plain = replace(
            settings, sizes=((provider, size),), minimums=(), most_each=0, must_have=(), must_not=()
        )
        return planned(stratum_of(eligible, plain, provider))


def _relaxation(kept: Mapping[str, Any]) -> Relaxation:
    return Relaxation(
        dimension=kept["dimension"],
        category=kept["category"],
        lowest=kept["lowest"],
        highest=kept["highest"],
        drawn=kept["drawn"],
        because=Because(kept["because"]),
    )
