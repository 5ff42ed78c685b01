"""Commands for cases that are assessed a second time, blind."""

import argparse
from dataclasses import asdict
from typing import Any

from qi_desktop.assessment.second.model import ChosenCase, Comparison, Line
from qi_desktop.cli.packing import NoSuchMember
from qi_desktop.cli.passphrase import workspace
from qi_desktop.services import Services, services_of


def choose(options: argparse.Namespace) -> dict[str, Any]:
    """Give cases to a person: those named, or so many proposed by a seed."""
    with workspace(options) as opened:
        services = services_of(opened)
        person = _member(services, options.person)
        proposed = services.second.propose(options.propose, options.seed) if options.propose else []
        numbers = [*options.cases, *(case.number for case in proposed)]
        with opened.ledger.entry("choose_for_second"):
            chosen = [services.second.choose_for_second(number, person) for number in numbers]
        return {"chosen": [_told(one) for one in chosen]}


def withdraw(options: argparse.Namespace) -> dict[str, Any]:
    """Take a chosen case back while nothing was answered."""
    with workspace(options) as opened:
        second = services_of(opened).second
        second.withdraw_choice(options.case)
        return {"withdrawn": options.case, "chosen": len(second.chosen())}


def listed(options: argparse.Namespace) -> dict[str, Any]:
    """List the chosen cases and how far both assessments have come."""
    with workspace(options, read_only=True) as opened:
        return {"chosen": [_told(one) for one in services_of(opened).second.chosen()]}


def answer(options: argparse.Namespace) -> dict[str, Any]:
    """Record one answer of the second assessment."""
    with workspace(options) as opened:
        answering = services_of(opened).second.answering(options.case)
        found = answering.record(options.question, options.value, options.row, reason=options.reason)
        return {"case": found.number, "question": options.question, "missing": len(found.missing)}


def complete(options: argparse.Namespace) -> dict[str, Any]:
    """Declare the second assessment of a case done."""
    with workspace(options) as opened:
        found = services_of(opened).second.complete(options.case)
        return {"case": found.number, "state": found.state.value}


def compare(options: argparse.Namespace) -> dict[str, Any]:
    """Put both assessments of a case side by side."""
    with workspace(options, read_only=True) as opened:
        return _compared(services_of(opened).second.compare(options.case), everything=options.all)


def settle(options: argparse.Namespace) -> dict[str, Any]:
    """Decide one difference with a value and a reason."""
    with workspace(options) as opened:
        found = services_of(opened).second.settle(
            options.case, options.question, options.value, options.reason, options.row
        )
        return _compared(found, everything=False)


def agreement(options: argparse.Namespace) -> dict[str, Any]:
    """Tell how far both agree, question by question."""
    with workspace(options, read_only=True) as opened:
        return {"agreement": [asdict(one) for one in services_of(opened).second.agreement()]}


def _member(services: Services, name: str) -> str:
    for member in services.inspection.team():
        if member.name == name:
            return member.id
    raise NoSuchMember(name)


def _told(one: ChosenCase) -> dict[str, Any]:
    return {
        "case": one.number,
        "provider": one.provider,
        "first": one.first.value,
        "second": one.state.value,
        "differences": one.differences,
        "settled": one.settled,
    }


def _compared(found: Comparison, *, everything: bool) -> dict[str, Any]:
    lines = found.lines if everything else found.differences
    return {
        "case": found.number,
        "compared": len(found.lines),
        "differences": len(found.differences),
        "unsettled": len(found.unsettled),
        "lines": [_line(one) for one in lines],
    }


def _line(one: Line) -> dict[str, Any]:
    return {
        "question": one.question,
        "row": one.row,
        "label": one.label,
        "first": one.first.value,
        "second": one.second.value,
        "differs": one.differs,
        "settled": one.settled.value if one.settled else None,
        "reason": one.settled.reason if one.settled else None,
    }
