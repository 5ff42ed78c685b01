"""Commands on case assessments: answers, completeness, what the lead does with them, versions, export."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qi_desktop.assessment.places import path_of, row_at
from qi_desktop.cli.passphrase import workspace
from qi_desktop.services import Services, services_of


def answer(options: argparse.Namespace) -> dict[str, Any]:
    """Record one answer of one case."""
    with workspace(options) as opened:
        services = services_of(opened)
        case = services.sampling.sampled_case(options.case).id
        services.assessment.start_assessment(case)
        services.assessment.record_answer(
            case,
            options.question,
            options.value,
            row=row_at(options.row) if options.row else None,
            reason=options.reason,
            warning_reason=options.warning_reason,
        )
    return {"case": options.case, "question": options.question, "value": options.value}


def answers_export(options: argparse.Namespace) -> dict[str, Any]:
    """Write the answers of all cases, the questions of every version as columns."""
    with workspace(options, read_only=True) as opened:
        files = services_of(opened).answer_export.export_answers(Path(options.file))
    return {"files": [str(path) for path in files]}


def show(options: argparse.Namespace) -> dict[str, Any]:
    """Tell how far a case has come and what is still missing."""
    with workspace(options, read_only=True) as opened:
        return _told(services_of(opened), options.case)


def complete(options: argparse.Namespace) -> dict[str, Any]:
    """Declare a case assessed."""
    return _after(options, lambda services: services.assessment.complete_assessment(options.case))


def give_back(options: argparse.Namespace) -> dict[str, Any]:
    """Return a completed assessment to its inspector."""
    return _after(options, lambda services: services.life.return_assessment(options.case, options.reason))


def approve(options: argparse.Namespace) -> dict[str, Any]:
    """Approve a completed assessment."""
    return _after(options, lambda services: services.life.approve_assessment(options.case))


def lock(options: argparse.Namespace) -> dict[str, Any]:
    """Lock an approved assessment."""
    return _after(options, lambda services: services.life.lock_assessment(options.case))


def reopen(options: argparse.Namespace) -> dict[str, Any]:
    """Open an assessment for answers again."""
    return _after(
        options, lambda services: services.assessment.reopen_assessment(options.case, options.reason)
    )


def overrule(options: argparse.Namespace) -> dict[str, Any]:
    """Declare a question relevant against the form's rule, or follow the rule again."""
    row = row_at(options.row) if options.row else None
    with workspace(options) as opened:
        services = services_of(opened)
        if options.reason:
            services.assessment.overrule_relevance(options.case, options.question, options.reason, row)
        else:
            services.assessment.follow_rule(options.case, options.question, row)
        return _told(services, options.case)


def comment(options: argparse.Namespace) -> dict[str, Any]:
    """Comment on an answer, or settle a comment."""
    with workspace(options) as opened:
        life = services_of(opened).life
        if options.settle:
            life.settle_comment(options.settle)
        elif options.question:
            life.comment(
                options.case, options.question, options.text, row_at(options.row) if options.row else None
            )
        comments = life.comments(options.case)
    return {
        "case": options.case,
        "comments": [
            {
                "comment": one.id,
                "question": one.question,
                "row": path_of(one.row),
                "text": one.text,
                "settled": one.settled,
            }
            for one in comments
        ],
    }


def life(options: argparse.Namespace) -> dict[str, Any]:
    """Tell who did what with an assessment, when and why."""
    with workspace(options, read_only=True) as opened:
        steps = services_of(opened).life.life(options.case)
    return {
        "case": options.case,
        "life": [
            {
                "at": one.at.isoformat(timespec="seconds"),
                "person": one.person,
                "act": one.act,
                "why": one.why,
            }
            for one in steps
        ],
    }


def newer(options: argparse.Namespace) -> dict[str, Any]:
    """Tell what the newest form asks otherwise than the one a case is answered in."""
    with workspace(options, read_only=True) as opened:
        versions = services_of(opened).versions
        change = versions.newer_form(options.case)
        retired = [one.question for one in versions.retired_answers(options.case)]
    told: dict[str, Any] = {"case": options.case, "newer": change is not None, "retired_answers": retired}
    if change is not None:
        told |= {
            "version": change.version,
            "newer_version": change.newer_version,
            "new": [one.question for one in change.new],
            "changed": {one.question: [what.value for what in one.differences] for one in change.changed},
            "retired": [one.question for one in change.retired],
            "to_answer_again": [one.answer.question for one in change.at_odds],
        }
    return told


def move(options: argparse.Namespace) -> dict[str, Any]:
    """Answer a case in the newest form from now on; every answer stays."""
    with workspace(options) as opened:
        services = services_of(opened)
        services.versions.move_to_newest(options.case)
        return _told(services, options.case)


def _after(options: argparse.Namespace, act: Callable[[Services], object]) -> dict[str, Any]:
    """Carry one act out and tell how the case stands then."""
    with workspace(options) as opened:
        services = services_of(opened)
        act(services)
        return _told(services, options.case)


def _told(services: Services, case: str) -> dict[str, Any]:
    found = services.assessment.assessment(case)
    return {
        "case": found.number,
        "state": found.state.value,
        "version": services.assessment.form_of(case).version,
        "answers": sum(bool(one.value) for one in found.answers.values()),
        "missing": [
            {"question": one.question, "row": path_of(one.row), "lack": one.lack.value}
            for one in found.missing
        ],
    }
