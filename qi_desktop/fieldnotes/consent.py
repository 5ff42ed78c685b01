"""The rule of consent: service users are contacted only when they have agreed, and may change their mind."""

from collections.abc import Callable, Iterable

from qi_desktop.fieldnotes.model import Consent, ConsentMissing, ConsentStepNotPossible, Participant, Role

# Withdrawing presupposes that consent was given once; that is what lets "withdrawn" keep its head count.
_STEPS = {
    Consent.NONE: {Consent.ASKED, Consent.GIVEN},
    Consent.ASKED: {Consent.ASKED, Consent.GIVEN},
    Consent.GIVEN: {Consent.GIVEN, Consent.WITHDRAWN},
    Consent.WITHDRAWN: {Consent.WITHDRAWN, Consent.GIVEN},
}


def require_step(stands: Consent, asked_for: Consent) -> None:
    """Refuse a consent that cannot follow the one on record."""
    if asked_for not in _STEPS[stands]:
        raise ConsentStepNotPossible(stands.value, asked_for.value)


def was_contacted(participant: Participant) -> bool:
    """Tell whether this row counts: service users only once they agreed, everyone else always."""
    if participant.role is not Role.SERVICE_USER:
        return True
    return participant.consent in {Consent.GIVEN, Consent.WITHDRAWN}


def require_write_up(session_title: str, participants: Iterable[Participant]) -> None:
    """Refuse words about a session while any service user in it has not agreed or no longer agrees."""
    users = [one for one in participants if one.role is Role.SERVICE_USER]
    if any(one.consent is Consent.WITHDRAWN for one in users):
        raise ConsentMissing(session_title, withdrawn=True)
    if any(one.consent is not Consent.GIVEN for one in users):
        raise ConsentMissing(session_title, withdrawn=False)


def withheld_sessions(
    participants: Iterable[Participant], disputed: Callable[[Participant], bool]
) -> frozenset[str]:
    """Return the sessions of which nothing may leave: some service user in them does not clearly agree."""
    users = [one for one in participants if one.role is Role.SERVICE_USER]
    return frozenset(one.session for one in users if one.consent is not Consent.GIVEN or disputed(one))
