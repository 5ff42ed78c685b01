"""What is still to come: cases that are not complete, and judgements without an answer."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from qi_desktop.analysis.coding import CodedCase, Coding
from qi_desktop.analysis.counting import Counting
from qi_desktop.analysis.grouping import BETWEEN, Grouping, Groups
from qi_desktop.analysis.model import ToCome
from qi_desktop.analysis.standings import DISPUTED, UNANSWERED
from qi_desktop.assessment.model import AssessmentState


def to_come(coding: Coding, cases: Sequence[CodedCase], grouping: Grouping) -> list[ToCome]:
    """Return what is still to come, group after group; a case is its own provider's."""
    states: dict[Groups, Counter[AssessmentState]] = defaultdict(Counter)
    own = [case for case in cases if grouping.is_of_provider(case.provider)]
    for case in own:
        for groups in grouping.groups(case):
            states[groups][case.state] += 1
    places = Counting(coding, own, grouping).uncounted()
    return [_told(groups, states[groups], places[groups]) for groups in sorted(states)]


def _told(groups: Groups, states: Counter[AssessmentState], places: Counter[str]) -> ToCome:
    complete = sum(number for state, number in states.items() if state.is_closed)
    not_begun = states[AssessmentState.NOT_STARTED]
    return ToCome(
        group=BETWEEN.join(groups),
        sampled=states.total(),
        not_begun=not_begun,
        begun=states.total() - complete - not_begun,
        complete=complete,
        unanswered=places[UNANSWERED],
        disputed=places[DISPUTED],
        groups=groups,
    )
