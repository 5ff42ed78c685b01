"""Sessions and lines of enquiry of the demonstration, written by whoever held them."""

from datetime import date

from qi_desktop.demonstration.laptops import Laptops
from qi_desktop.demonstration.sessions import (
    PlannedSession,
    SessionPlan,
    conclude_line,
    open_line,
    record_session,
)
from qi_desktop.fieldnotes.consenting.model import Scope
from qi_desktop.fieldnotes.model import Session, SessionKind
from qi_desktop.services import Services

_LAST_DAY = date(2017, 3, 17)
_GUIDES = {
    SessionKind.FOCUS_GROUP: "staff_group",
    SessionKind.VISIT: "visit",
    SessionKind.OBSERVATION: "visit",
}
"""The guides of sessions that are more than talk with one role."""


def _everybody(laptops: Laptops) -> list[Services]:
    return [laptops.lead, *laptops.inspectors]


def record_sessions(laptops: Laptops, plan: SessionPlan, week: int) -> None:
    """Everybody writes up the sessions they held in one week."""
    for number, services in enumerate(_everybody(laptops)):
        for planned in plan.sessions_of(number, week):
            laptops.on(planned.held_on.day, planned.held_on.month, 16)
            session = record_session(services.fieldnotes, planned)
            follow_guide(services, session)
            link_session(services, session, planned, plan)


def open_lines(laptops: Laptops, plan: SessionPlan) -> None:
    """What week one raised becomes lines of enquiry, opened by who will follow them."""
    laptops.on(3, 3, 11)
    for number, services in enumerate(_everybody(laptops)):
        for planned in plan.lines_of(number):
            open_line(services.enquiries, planned)


def conclude_lines(laptops: Laptops, plan: SessionPlan) -> None:
    """At the end of week two each line of enquiry is settled or dropped."""
    laptops.on(17, 3, 14)
    for number, services in enumerate(_everybody(laptops)):
        for planned in plan.lines_of(number):
            conclude_line(services, planned)


def withdraw_consent(laptops: Laptops, plan: SessionPlan) -> None:
    """Somebody changes their mind; whoever met them takes their words out, and the number of people stays."""
    for number, services in enumerate(_everybody(laptops)):
        for planned in plan.sessions:
            for place, one in enumerate(planned.participants):
                if planned.led_by == number and one.withdrawn_on:
                    laptops.on(one.withdrawn_on.day, one.withdrawn_on.month, 17)
                    withdraw(services, planned, place)


def withdraw(services: Services, planned: PlannedSession, place: int) -> None:
    """Take the words of one participant of a planned session out."""
    sessions = {one.title: one.id for one in services.fieldnotes.sessions()}
    user = services.fieldnotes.participants(sessions[planned.title])[place]
    how, on = planned.participants[place].withdrawn_how, planned.participants[place].withdrawn_on
    services.consent.withdraw(user.id, how, on or _LAST_DAY, scope=Scope.WHOLE)


def follow_guide(services: Services, session: Session) -> None:
    """Follow the guide for those who were met, and tick all but its last question as covered."""
    guide = _GUIDES.get(session.kind) or services.guides.fitting(session.id)[0].id
    with services.workspace.ledger.entry("cover"):
        services.guides.follow_guide(session.id, guide)
        for asked in services.guides.checklist(session.id)[:-1]:
            services.guides.cover(session.id, asked.question.key)


def link_session(services: Services, session: Session, planned: PlannedSession, plan: SessionPlan) -> None:
    """Link a session to the domains and lines of enquiry its notes turn out to bear on."""
    passages = [passage for note in planned.notes for passage in note.passages]
    questions = {one.key: one.question for one in plan.lines_of_enquiry}
    lines = {one.question: one.id for one in services.enquiries.lines_of_enquiry()}
    for domain in dict.fromkeys(one.domain for one in passages if one.domain):
        services.fieldnotes.link_session(session.id, "domain", domain)
    for key in dict.fromkeys(one.line_of_enquiry for one in passages if one.line_of_enquiry):
        if (line := lines.get(questions[key])) is not None:
            services.fieldnotes.link_session(session.id, "enquiry", line)


def leave_captures(laptops: Laptops, plan: SessionPlan) -> None:
    """The lead catches a few words on the last day and has not filed them yet."""
    laptops.on(17, 3, 13)
    for planned in plan.captures:
        laptops.lead.capturing.capture(planned.sort, planned.text)
