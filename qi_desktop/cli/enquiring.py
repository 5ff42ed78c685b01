"""Commands for the lines of enquiry and the plan of week two."""

import argparse
from pathlib import Path
from typing import Any

from qi_desktop.cli.packing import NoSuchMember
from qi_desktop.cli.passphrase import workspace
from qi_desktop.fieldnotes.enquiries.plan import PlannedStep
from qi_desktop.services import Services, services_of


def listed(options: argparse.Namespace) -> dict[str, Any]:
    """List the lines of enquiry: who follows each, where it stands, and what weighs on it."""
    with workspace(options, read_only=True) as opened:
        services = services_of(opened)
        names, weighed = _names(services), services.enquiries.weighed()
        return {
            "lines_of_enquiry": [
                {
                    "question": line.question,
                    "status": line.status.value,
                    "followed_by": names.get(line.inspector, ""),
                    "for": weighed[line.id].for_it,
                    "against": weighed[line.id].against_it,
                    "not_weighed": weighed[line.id].neither,
                    "conclusion": line.conclusion,
                }
                for line in services.enquiries.lines_of_enquiry()
            ]
        }


def plan(options: argparse.Namespace) -> dict[str, Any]:
    """Tell who does what on which day of week two; write it as a PDF to be printed."""
    with workspace(options, read_only=True) as opened:
        services = services_of(opened)
        names, found = _names(services), services.enquiries.plan()
        person = _member(services, options.person) if options.person else None
        written: dict[str, Any] = {}
        if options.pdf:
            written["pdf"] = str(services.enquiry_plan.build_pdf(Path(options.pdf), person))
        steps = [
            _step(planned, names)
            for one in found.people
            if person in (None, one.person)
            for day in (*found.days, None)
            for planned in one.on(day)
        ]
        return {**written, "days": [day.isoformat() for day in found.days], "steps": steps}


def _member(services: Services, name: str) -> str:
    """Return the id of the member of the team who has this name."""
    found = next((one.id for one in services.inspection.team() if one.name == name), None)
    if found is None:
        raise NoSuchMember(name)
    return found


def _names(services: Services) -> dict[str, str]:
    return {one.id: one.name for one in services.inspection.team()}


def _step(planned: PlannedStep, names: dict[str, str]) -> dict[str, Any]:
    step = planned.step
    return {
        "person": names.get(step.person, ""),
        "day": step.day.isoformat() if step.day else "",
        "hour": step.starts,
        "what": step.what,
        "question": planned.line.question,
        "done": step.done,
        "clashes": planned.clashes,
    }
