"""The rule of who may do what with an assessment, and in which of its states."""

from collections.abc import Mapping

from qi_desktop.assessment.model import AssessmentState
from qi_desktop.inspection.model import Role

_LEAD = frozenset({Role.LEAD})
_LEADS = frozenset({Role.LEAD, Role.QUALITY_LEAD})
_ANYBODY = frozenset(Role)

ALLOWED: Mapping[str, Mapping[AssessmentState, frozenset[Role]]] = {
    "return_assessment": {AssessmentState.COMPLETE: _LEADS},
    "approve_assessment": {AssessmentState.COMPLETE: _LEAD},
    "lock_assessment": {AssessmentState.APPROVED: _LEAD},
    "reopen_assessment": {
        AssessmentState.COMPLETE: _ANYBODY,
        AssessmentState.APPROVED: _LEAD,
        AssessmentState.LOCKED: _LEAD,
    },
}
"""Which roles may do an act, by the state it leads on from."""


def is_possible(act: str, state: AssessmentState) -> bool:
    """Tell whether an act leads on from a state at all."""
    return state in ALLOWED[act]


def is_allowed(act: str, state: AssessmentState, role: Role | None) -> bool:
    """Tell whether a role may do an act in a state; where nobody is signed in, everything possible is."""
    return is_possible(act, state) and (role is None or role in ALLOWED[act][state])
