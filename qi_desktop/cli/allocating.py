"""Commands that share the cases out, keep declared interests apart, and arrange the interviews."""

import argparse
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from qi_desktop.cli.packing import NoSuchMember
from qi_desktop.cli.passphrase import workspace
from qi_desktop.sampling.interviewing.model import InterviewSlot
from qi_desktop.services import Services, services_of


def allocate(options: argparse.Namespace) -> dict[str, Any]:
    """Share the cases out over the inspectors, show how that would be, or give one case to one inspector."""
    with workspace(options, read_only=options.propose) as opened:
        services = services_of(opened)
        if options.case:
            services.allocating.allocate_case(options.case, _member(services, options.to))
        elif options.propose:
            proposal = services.allocating.proposed_allocation(afresh=options.afresh)
            return {"cases": _shares(services, proposal.shares), "nobody": len(proposal.nobody)}
        else:
            services.allocating.allocate_cases(afresh=options.afresh)
        return {"cases": _shares(services, {}), "clashes": len(services.allocating.clashes())}


def _shares(services: Services, shares: Mapping[str, str]) -> list[dict[str, str | None]]:
    """Return who has which case, or would have it with the shares proposed."""
    names = {member.id: member.name for member in services.inspection.team()}
    return [
        {"case": one.number, "inspector": names.get(shares.get(one.id, one.inspector))}
        for one in services.sampling.sampled_cases()
    ]


def _member(services: Services, name: str | None) -> str:
    """Return the id of the member of the team who has this name."""
    found = next((one.id for one in services.inspection.team() if one.name == name), None)
    if found is None:
        raise NoSuchMember(name or "")
    return found


def interest(options: argparse.Namespace) -> dict[str, Any]:
    """List the declared interests, declare one, or take one back."""
    changes = bool(options.inspector or options.withdraw)
    with workspace(options, read_only=not changes) as opened:
        services = services_of(opened)
        allocating = services.allocating
        if options.withdraw:
            allocating.withdraw_interest(options.withdraw)
        if options.inspector:
            member = _member(services, options.inspector)
            allocating.declare_interest(member, options.about, options.subject, options.reason)
        names = {member.id: member.name for member in services.inspection.team()}
        return {
            "interests": [
                {
                    "interest": one.id,
                    "inspector": names.get(one.inspector, ""),
                    "about": one.about.value,
                    "subject": allocating.subject_words(one),
                    "reason": one.reason,
                }
                for one in allocating.interests()
            ],
            "clashes": [
                {"case": one.number, "inspector": names.get(one.inspector, "")}
                for one in allocating.clashes()
            ],
        }


def clashes(options: argparse.Namespace) -> dict[str, Any]:
    """List the cases that lie with somebody who has an interest in them, or give those to others."""
    with workspace(options, read_only=not options.mend) as opened:
        services = services_of(opened)
        nobody = len(services.allocating.mend_clashes().nobody) if options.mend else 0
        left = [one.number for one in services.allocating.clashes()]
    return {"clashes": left, "nobody": nobody, "failed": bool(left or nobody)}


def timetable(options: argparse.Namespace) -> dict[str, Any]:
    """Show the interviews of week one; arrange, move or clear them; write calendars and week sheets."""
    changes = options.propose or options.move or options.clear
    with workspace(options, read_only=not changes) as opened:
        services = services_of(opened)
        interviewing = services.interviewing
        if options.propose:
            interviewing.propose_timetable(afresh=options.afresh)
        if options.move:
            interviewing.move_slot(*options.move)
        if options.clear:
            interviewing.clear_slot(options.clear)
        names = {member.id: member.name for member in services.inspection.team()}
        inspector = _member(services, options.inspector) if options.inspector else None
        return {
            **(_calendars(services, options.ics, inspector) if options.ics else {}),
            **(_week_sheets(services, options.pdf, inspector) if options.pdf else {}),
            "slots": [_slot(one, names) for one in interviewing.timetable()],
            "to_arrange": [one.number for one in interviewing.to_arrange()],
            "double_bookings": [
                {"trouble": one.trouble.value, "cases": f"{one.first.number}, {one.second.number}"}
                for one in interviewing.double_bookings()
            ],
        }


def days_off(options: argparse.Namespace) -> dict[str, Any]:
    """List the days of the fieldwork on which nobody is interviewed; add one, or take one back."""
    with workspace(options, read_only=not (options.add or options.remove)) as opened:
        interviewing = services_of(opened).interviewing
        if options.add:
            interviewing.add_day_off(options.add, options.reason)
        if options.remove:
            interviewing.remove_day_off(options.remove)
        return {
            "days_off": [asdict(one) for one in interviewing.days_off()],
            "to_move": [one.number for one in interviewing.on_days_off()],
        }


def _calendars(services: Services, folder: str, inspector: str | None) -> dict[str, Any]:
    place = Path(folder)
    place.mkdir(parents=True, exist_ok=True)
    return {"calendars": [path.name for path in services.interviewing.export_calendars(place, inspector)]}


def _week_sheets(services: Services, file: str, inspector: str | None) -> dict[str, Any]:
    return {"file": str(services.week_sheet.build_pdf(Path(file), inspector))}


def _slot(slot: InterviewSlot, names: Mapping[str, str]) -> dict[str, Any]:
    held = asdict(slot)
    del held["sampled_case"]
    return {**held, "ends": slot.ends, "inspector": names.get(slot.inspector, "")}
