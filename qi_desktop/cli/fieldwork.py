"""Commands that set an inspection up: providers, team, case list, sample, form, answers."""

import argparse
import json
import secrets
from dataclasses import asdict
from pathlib import Path
from typing import Any

from qi_desktop.cli.handed_in import BadJsonFile, card_file, json_file
from qi_desktop.cli.passphrase import workspace
from qi_desktop.foundation.writing import written_whole
from qi_desktop.sampling.model import SampleSettings
from qi_desktop.sampling.service import HIGHEST_SEED
from qi_desktop.services import Services, services_of


def provider_add(options: argparse.Namespace) -> dict[str, Any]:
    """Add a provider and its offices."""
    with workspace(options) as opened:
        inspection = services_of(opened).inspection
        provider = inspection.add_provider(options.code, options.name, options.owner, options.size)
        offices = [inspection.add_office(options.code, name).name for name in options.office]
    return {"provider": provider.code, "sample_size": provider.sample_size, "offices": offices}


def team_card(options: argparse.Namespace) -> dict[str, Any]:
    """Write this laptop's team card, the public half of its keys."""
    with workspace(options, read_only=True) as opened:
        card = services_of(opened).bundles.card()
    with written_whole(Path(options.file)) as stream:
        stream.write(json.dumps(asdict(card), indent=1).encode())
    return {"card": options.file, "fingerprint": card.fingerprint}


def team_key(options: argparse.Namespace) -> dict[str, Any]:
    """Write this laptop's secret sealing key, with which public tools open what is sealed to it."""
    with workspace(options, read_only=True) as opened:
        identity = opened.identity()
    path = Path(options.file)
    path.touch(mode=0o600, exist_ok=False)
    path.write_text(f"# keep this file as safe as the workspace itself\n{identity.sealing_secret}\n", "utf-8")
    return {"key": options.file}


def team_add(options: argparse.Namespace) -> dict[str, Any]:
    """Add a team member, with the card of their laptop when there is one."""
    card = card_file(Path(options.card)) if options.card else {}
    with workspace(options) as opened:
        member = services_of(opened).inspection.add_team_member(options.name, options.role, **card)
    return {"member": member.id, "role": member.role}


def team_list(options: argparse.Namespace) -> dict[str, Any]:
    """List the team."""
    with workspace(options, read_only=True) as opened:
        team = services_of(opened).inspection.team()
    return {"team": [{"name": one.name, "role": one.role, "card": bool(one.sealing_key)} for one in team]}


def cases_import(options: argparse.Namespace) -> dict[str, Any]:
    """Take a provider's list in; rows that cannot be used are named, the others come in."""
    mapping = json_file(options.mapping) if options.mapping else None
    if mapping and not all(isinstance(header, str) for header in mapping.values()):
        raise BadJsonFile(options.mapping)
    with workspace(options) as opened:
        report = services_of(opened).listing.import_case_list(
            Path(options.file), sheet=options.sheet, mapping=mapping
        )
    return asdict(report)


def sample_draw(options: argparse.Namespace) -> dict[str, Any]:
    """Draw the sample for every provider."""
    settings = SampleSettings.from_json(json_file(options.settings)) if options.settings else None
    with workspace(options) as opened:
        services = services_of(opened)
        seed = secrets.randbelow(HIGHEST_SEED) if options.seed is None else options.seed
        sample = services.sampling.draw_sample(seed, settings)
        return {"sample": sample.id, "seed": sample.seed, **_statement(services)}


def sample_approve(options: argparse.Namespace) -> dict[str, Any]:
    """Approve the sample as the person signed in."""
    with workspace(options) as opened:
        return {"state": services_of(opened).reviewing.approve_sample(options.comment).state}


def sample_send_back(options: argparse.Namespace) -> dict[str, Any]:
    """Send the sample back with a reason."""
    with workspace(options) as opened:
        return {"state": services_of(opened).reviewing.send_back_sample(options.reason).state}


def sample_replace(options: argparse.Namespace) -> dict[str, Any]:
    """Replace a case that fell out by the best match."""
    with workspace(options) as opened:
        services = services_of(opened)
        stand_in = services.replacing.replace_case(options.case, options.reason)
        return {"replaced": options.case, "by": stand_in.number}


def sample_statement(options: argparse.Namespace) -> dict[str, Any]:
    """Tell how the sample stands to the eligible cases."""
    with workspace(options, read_only=True) as opened:
        return _statement(services_of(opened))


def _statement(services: Services) -> dict[str, Any]:
    sample = services.sampling.sample()
    return {
        "state": sample.state if sample else None,
        "cases": [case.number for case in services.sampling.sampled_cases()],
        "balance": [asdict(row) for row in services.reviewing.balance()],
    }


def sample_allocate(options: argparse.Namespace) -> dict[str, Any]:
    """Share the cases out over the inspectors."""
    with workspace(options) as opened:
        services = services_of(opened)
        services.allocating.allocate_cases()
        names = {member.id: member.name for member in services.inspection.team()}
        cases = services.sampling.sampled_cases()
        return {
            "cases": [{"case": case.number, "inspector": names.get(case.inspector or "")} for case in cases]
        }


def form_adopt(options: argparse.Namespace) -> dict[str, Any]:
    """Make a form the one the inspection's cases are judged by."""
    with workspace(options) as opened:
        services = services_of(opened)
        adopted = services.assessment.adopt_form(Path(options.form))
        form = services.assessment.form()
        return {"form": adopted, "title": form.title, "version": form.version}


def answer(options: argparse.Namespace) -> dict[str, Any]:
    """Record one answer of one case."""
    with workspace(options) as opened:
        services = services_of(opened)
        case = services.sampling.sampled_case(options.case).id
        services.assessment.start_assessment(case)
        services.assessment.record_answer(
            case, options.question, options.value, row=options.row, reason=options.reason
        )
    return {"case": options.case, "question": options.question, "value": options.value}
