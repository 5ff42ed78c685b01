"""From a case's form and answers to what counting sees: relevance as it is now, disputes and facts."""

from collections.abc import Collection, Sequence
from datetime import datetime

from qi_desktop.analysis.model import CaseCard, CountedCase, Occurrence
from qi_desktop.analysis.questions import Askings, askings_of
from qi_desktop.assessment.model import Place
from qi_desktop.assessment.places import nested_in, overruled_spots, row_of
from qi_desktop.assessment.ready import ReadyForm
from qi_desktop.assessment.tally import Record
from qi_desktop.forms.flow import FlowState

DISPUTED = "disputed"
"""The value of a fact that two laptops answered differently, until somebody decides."""


def counted_case(
    card: CaseCard, ready: ReadyForm, answers: Sequence[Record], contested: Collection[Place], now: datetime
) -> CountedCase:
    """Return one case as counting sees it; a hidden answer has no place, a wrong one is no answer."""
    form = ready.form
    askings = askings_of(form)
    nested = nested_in(form, [(name, row, value) for name, row, value, _ in answers])
    declared = ((name, row) for name, row, _, overruled in answers if overruled)
    overruled = overruled_spots(form, nested.stored, declared)
    flow = ready.flow.state(nested.answers, card.context, now, overruled=overruled)
    places: dict[str, list[Occurrence]] = {key: [] for key in askings.questions}
    waiting: set[Place] = set()
    unsettled = _unsettled(contested, ready)
    for name, key in askings.keys.items():
        for rows, state in flow.questions.under(name).items():
            if not state.relevant:
                continue
            row = row_of(form, nested.stored, name, rows)
            places[key].append((row, "" if state.wrong else state.value))
            if (name, row) in contested or name in unsettled:
                waiting.add((key, row))
    disputed = unsettled | {name for name, row in contested if row is None}
    return CountedCase(
        assessment=card.id,
        number=card.number,
        provider=card.provider,
        facts=_facts(askings, flow, disputed) | dict(card.context) | {"inspector": card.inspector},
        places=places,
        contested=frozenset(waiting),
        form=card.digest,
        state=card.state,
        officer=card.officer,
    )


def _unsettled(contested: Collection[Place], ready: ReadyForm) -> set[str]:
    """Return what hangs on a disputed answer: nobody can say yet whether or how it counts."""
    names = {name for name, _row in contested if ready.form.has_question(name)}
    return {later for name in names for later in ready.flow.dependants(name) if later not in names}


def _facts(askings: Askings, flow: FlowState, disputed: Collection[str]) -> dict[str, str]:
    found = {name: flow.questions.at(name, ()) for name in askings.facts}
    return {
        name: DISPUTED if name in disputed else state.value if state else "" for name, state in found.items()
    }
