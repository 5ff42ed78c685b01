"""Sessions and lines of enquiry of the demonstration, written by whoever held them."""

from qi_desktop.demonstration.laptops import Laptops
from qi_desktop.demonstration.sessions import (
    SessionPlan,
    conclude_line,
    open_line,
    record_session,
)
from qi_desktop.services import Services


def _everybody(laptops: Laptops) -> list[Services]:
    return [laptops.lead, *laptops.inspectors]


def record_sessions(laptops: Laptops, plan: SessionPlan, week: int) -> None:
    """Everybody writes up the sessions they held in one week."""
    for number, services in enumerate(_everybody(laptops)):
        for planned in plan.sessions_of(number, week):
            laptops.on(planned.held_on.day, planned.held_on.month, 16)
            record_session(services.fieldnotes, planned)


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
            conclude_line(services.enquiries, planned)
