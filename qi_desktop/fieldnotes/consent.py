"""The rule of consent: service users are contacted only when they have agreed, and may change their mind."""

from collections.abc import Callable, Iterable

from qi_desktop.fieldnotes.model import (
    Consent,
    ConsentMissing,
    ConsentNotForRole,
    ConsentStepNotPossible,
    Participant,
    Role,
    WithdrawalApart,
)

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


def require_user(participant: Participant) -> None:
    """Refuse consent of somebody who need not be asked."""
    if participant.role is not Role.SERVICE_USER:
        raise ConsentNotForRole(participant.role.value)


def require_recordable(participant: Participant, wanted: Consent) -> None:
    """Refuse what cannot simply be recorded: the wrong step, or a withdrawal, which takes words away."""
    require_user(participant)
    require_step(participant.consent, wanted)
    if wanted is Consent.WITHDRAWN:
        raise WithdrawalApart(participant.id)


def was_contacted(participant: Participant) -> bool:
    """Tell whether this row counts: service users only once they agreed, everyone else always."""
    if participant.role is not Role.SERVICE_USER:
        return True
    return participant.consent in {Consent.GIVEN, Consent.WITHDRAWN}


def closes(participants: Iterable[Participant]) -> bool:
    """Tell whether a session is over for writing, since everybody in it whom it is about has withdrawn.

    Where others took part, what they said stays theirs: the words of whoever withdrew are gone from it.
    """
    everybody = list(participants)
    return bool(everybody) and all(one.consent is Consent.WITHDRAWN for one in everybody)


def require_write_up(session_title: str, participants: Iterable[Participant]) -> None:
    """Refuse words about a session while any service user in it has not agreed, or all have withdrawn."""
    everybody = list(participants)
    if closes(everybody):
        raise ConsentMissing(session_title, withdrawn=True)
    if any(map(_is_missing, everybody)):
        raise ConsentMissing(session_title, withdrawn=False)


def _is_missing(one: Participant) -> bool:
    settled = {Consent.GIVEN, Consent.WITHDRAWN}
    return one.role is Role.SERVICE_USER and one.consent not in settled


def withheld_sessions(
    participants: Iterable[Participant], disputed: Callable[[Participant], bool]
) -> frozenset[str]:
    """Return the sessions of which nothing may leave: some service user in them does not clearly agree."""
    by_session: dict[str, list[Participant]] = {}
    for one in participants:
        by_session.setdefault(one.session, []).append(one)
    return frozenset(
        session
        for session, present in by_session.items()
        if closes(present)
        or any(_is_missing(one) or (one.role is Role.SERVICE_USER and disputed(one)) for one in present)
    )
