"""How the records of fieldwork are called on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.fieldnotes.model import Bearing, Consent, PlaceKind, Role, SessionKind
from qi_desktop.ui.dates import day
from qi_desktop.ui.language import named, tr
from qi_desktop.ui.widgets.status import Status

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from qi_desktop.fieldnotes.contacts import Sum
    from qi_desktop.fieldnotes.model import Participant, Session

BOTH = tr("both together")

KINDS = {
    SessionKind.INTERVIEW: tr("Interview"),
    SessionKind.FOCUS_GROUP: tr("Focus group"),
    SessionKind.MEETING: tr("Meeting"),
    SessionKind.OBSERVATION: tr("Observation"),
    SessionKind.VISIT: tr("Visit"),
}
PLACES = {
    PlaceKind.ELSEWHERE: tr("None of these"),
    PlaceKind.OFFICE: tr("Office"),
    PlaceKind.COURT: tr("Court"),
    PlaceKind.UNPAID_WORK: tr("Site of unpaid work"),
}
ROLES = {
    Role.RESPONSIBLE_OFFICER: (tr("responsible officer"), tr("responsible officers")),
    Role.STAFF: (tr("member of staff"), tr("members of staff")),
    Role.MANAGER: (tr("manager"), tr("managers")),
    Role.MAGISTRATE: (tr("magistrate"), tr("magistrates")),
    Role.JUDGE: (tr("judge"), tr("judges")),
    Role.PARTNER: (tr("person of a partner agency"), tr("people of partner agencies")),
    Role.SERVICE_USER: (tr("service user"), tr("service users")),
}
CONSENTS = {
    Consent.NONE: (Status.CAUTION, tr("Not asked yet")),
    Consent.ASKED: (Status.WAITING, tr("Asked")),
    Consent.GIVEN: (Status.GOOD, tr("Given")),
    Consent.WITHDRAWN: (Status.BAD, tr("Withdrawn")),
}
BEARINGS: dict[str, str] = {
    Bearing.NEITHER: "",
    Bearing.ENABLER: tr("Enabler"),
    Bearing.BARRIER: tr("Barrier"),
    Bearing.PRACTICE_EXAMPLE: tr("Practice example"),
    Bearing.QUOTATION: tr("Quotation"),
}


SUMS = {
    "staff_focus_groups": (tr("focus group of staff"), tr("focus groups of staff")),
    "staff_in_focus_groups": (tr("member of staff in them"), tr("members of staff in them")),
    "managers": ROLES[Role.MANAGER],
    "magistrates": ROLES[Role.MAGISTRATE],
    "judges": ROLES[Role.JUDGE],
    "partner_agencies": (tr("partner agency"), tr("partner agencies")),
    "service_users": ROLES[Role.SERVICE_USER],
    "service_users_without_consent": (
        tr("service user without consent"),
        tr("service users without consent"),
    ),
    "unpaid_work_sites_visited": (tr("site of unpaid work"), tr("sites of unpaid work")),
    "courts_visited": (tr("court"), tr("courts")),
}
"""What each sum of the methodology counts: one of it, several of it."""


def sum_words(one: Sum) -> str:
    """Return what a sum counts, in the number that goes with it."""
    words = SUMS[one.key][0 if one.count == 1 else 1]
    return f"{words}, {one.provider}" if one.provider else words


def times_words(session: Session) -> str:
    """Return 9.30 to 11.00, or from when, or nothing."""
    starts, ends = (f"{one.hour}.{one:%M}" if one else "" for one in (session.starts, session.ends))
    if starts and ends:
        return tr("{starts} to {ends}").format(starts=starts, ends=ends)
    return (
        tr("from {starts}").format(starts=starts)
        if starts
        else tr("until {ends}").format(ends=ends)
        if ends
        else ""
    )


def role_words(role: Role, count: int) -> str:
    """Return a role in the number that goes with a count."""
    return ROLES[role][0 if count == 1 else 1]


def who(participants: Iterable[Participant]) -> str:
    """Return who took part: 6 responsible officers, 2 managers."""
    heads: dict[Role, int] = {}
    for one in participants:
        heads[one.role] = heads.get(one.role, 0) + one.head_count
    return ", ".join(f"{count} {role_words(role, count)}" for role, count in heads.items())


def consent_words(participant: Participant) -> str:
    """Return where consent stands, how it was given and when; nothing for those who need not be asked."""
    if participant.role is not Role.SERVICE_USER:
        return ""
    said = [CONSENTS[participant.consent][1], participant.consent_how, long_day(participant.consent_on)]
    return ", ".join(part for part in said if part)


def consent_status(participant: Participant) -> str:
    """Return the state of a participant's consent, nothing for those who need not be asked."""
    return CONSENTS[participant.consent][0].value if participant.role is Role.SERVICE_USER else ""


def long_day(held_on: date | None) -> str:
    """Return 13 March 2017, or nothing."""
    return day(held_on.isoformat()) if held_on else ""


def short_day(held_on: date | None) -> str:
    """Return 13 Mar, or nothing."""
    return named(held_on, f"{held_on.day} %b") if held_on else ""
