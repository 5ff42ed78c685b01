"""How much waits on each page, for the badges of the rail; each a cheap read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.services import Services


def waiting(services: Services) -> dict[str, int]:
    """Return how much waits, page by page."""
    return {key: count(services) for key, count in COUNTS.items()}


def _samples_to_review(services: Services) -> int:
    sample = services.sampling.sample()
    return 1 if sample is not None and sample.state == "drawn" else 0


def _own_assessments_open(services: Services) -> int:
    if not services.assessment.has_form():
        return 0
    return services.case_list.open_cases(services.workspace.person)


def _enquiries_open(services: Services) -> int:
    return sum(not line.status.is_closed for line in services.enquiries.lines_of_enquiry())


def _captures_waiting(services: Services) -> int:
    return services.capturing.how_many_wait()


def _decisions_and_answers(services: Services) -> int:
    return services.settling.waiting() + services.asking.waiting()


COUNTS: dict[str, Callable[[Services], int]] = {
    "sample": _samples_to_review,
    "cases": _own_assessments_open,
    "notes": _captures_waiting,
    "enquiries": _enquiries_open,
    "exchange": _decisions_and_answers,
}
