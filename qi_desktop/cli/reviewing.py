"""Commands of the review: what the reviewer sees, writes and decides, and replacements with their effect."""

import argparse
from dataclasses import asdict
from typing import Any

from qi_desktop.cli.passphrase import workspace
from qi_desktop.cli.sampling import represented
from qi_desktop.reporting.statement.content import ProviderFigures
from qi_desktop.sampling.model import SampledCase
from qi_desktop.sampling.replacing.model import Proposal
from qi_desktop.services import Services, services_of


def review(options: argparse.Namespace) -> dict[str, Any]:
    """Tell everything that the review page shows: by role and case number, without anybody's name."""
    with workspace(options, read_only=True) as opened:
        services = services_of(opened)
        content = services.statement.content()
        reviewing = services.reviewing
        return {
            "state": content.state,
            "cases": [case.number for case in services.sampling.sampled_cases()],
            "balance": [asdict(row) for one in content.providers for row in one.balance],
            "coverage": {
                "levels": [asdict(row) for one in content.providers for row in one.levels],
                "spread": [asdict(one.spread) for one in content.providers if one.spread],
            },
            "quality": [_quality(one) for one in content.providers],
            "represents": [represented(one) for one in content.providers],
            "excluded": {one.code: dict(reviewing.excluded(one.code)) for one in content.providers},
            "comments": [
                {**asdict(one), "written_by": _role(services, one.written_by)} for one in reviewing.comments()
            ],
            "replacements": [asdict(one) for one in content.replacements],
            "history": [asdict(one) for one in content.review],
        }


def _quality(one: ProviderFigures) -> dict[str, Any]:
    return {
        "provider": one.code,
        "eligible": one.eligible,
        "size": one.drawn,
        "deviation": one.deviation,
        "best": asdict(one.best),
        "chances": asdict(one.chances) if one.chances else None,
        "relaxations": [asdict(given) for given in one.relaxations],
    }


def comment(options: argparse.Namespace) -> dict[str, Any]:
    """Write a comment on a provider's part or on one category of it, or take one back."""
    with workspace(options) as opened:
        reviewing = services_of(opened).reviewing
        if options.withdraw:
            reviewing.withdraw_comment(options.withdraw)
            return {"withdrawn": options.withdraw, "comments": len(reviewing.comments())}
        made = reviewing.comment(options.provider, options.fact, options.value, options.text)
        return {"comment": made.id, "comments": len(reviewing.comments())}


def approve(options: argparse.Namespace) -> dict[str, Any]:
    """Approve the sample as the person signed in."""
    with workspace(options) as opened:
        return {"state": services_of(opened).reviewing.approve_sample(options.comment).state}


def send_back(options: argparse.Namespace) -> dict[str, Any]:
    """Send the sample back with a reason, or for the comments that were written."""
    with workspace(options) as opened:
        return {"state": services_of(opened).reviewing.send_back_sample(options.reason).state}


def withdraw_approval(options: argparse.Namespace) -> dict[str, Any]:
    """Take the approval back while no form was started on any case."""
    with workspace(options) as opened:
        return {"state": services_of(opened).reviewing.withdraw_approval(options.reason).state}


def reserves(options: argparse.Namespace) -> dict[str, Any]:
    """Tell who could take a case's place, the best first, and what each would do to the balance."""
    with workspace(options, read_only=True) as opened:
        proposals = services_of(opened).replacing.proposals(options.case, options.limit)
    return {"case": options.case, "proposals": [_proposed(one) for one in proposals]}


def _proposed(one: Proposal) -> dict[str, Any]:
    held = asdict(one)
    del held["eligible_case"]
    return {"stand_in": one.eligible_case.id, "reference": one.eligible_case.reference, **held}


def replace(options: argparse.Namespace) -> dict[str, Any]:
    """Replace a case that fell out: by the first proposal, or by another for a reason of its own."""
    with workspace(options) as opened:
        services = services_of(opened)
        stand_in = _eligible(services, options) if options.stand_in else None
        by = services.replacing.replace_case(options.case, options.reason, stand_in, options.because)
        return {"replaced": options.case, "by": by.number}


def _eligible(services: Services, options: argparse.Namespace) -> str:
    """Return the eligible case that a person named by its id or by its reference."""
    provider = services.sampling.drawn_case(options.case).provider
    listed = services.inspection.eligible_cases(provider)
    named = (one.id for one in listed if options.stand_in in (one.id, one.reference))
    return next(named, options.stand_in)


def accept(options: argparse.Namespace) -> dict[str, Any]:
    """Accept a case that stands in for another."""
    with workspace(options) as opened:
        return _judged(services_of(opened).replacing.accept_replacement(options.case, options.comment))


def question(options: argparse.Namespace) -> dict[str, Any]:
    """Say what is wrong with a case that stands in for another."""
    with workspace(options) as opened:
        return _judged(services_of(opened).replacing.question_replacement(options.case, options.comment))


def _judged(case: SampledCase) -> dict[str, Any]:
    return {"case": case.number, "replacement": case.replacement_state, "comment": case.replacement_comment}


def _role(services: Services, member: str) -> str:
    return next((one.role.value for one in services.inspection.team() if one.id == member), "")
