"""Commands that set an inspection up: providers, team, form."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from qi_desktop.cli.handed_in import card_file
from qi_desktop.cli.passphrase import workspace
from qi_desktop.foundation.writing import written_whole
from qi_desktop.services import services_of


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


def form_adopt(options: argparse.Namespace) -> dict[str, Any]:
    """Make a form the one the inspection's cases are judged by."""
    with workspace(options) as opened:
        services = services_of(opened)
        adopted = services.assessment.adopt_form(Path(options.form))
        form = services.assessment.form()
        return {"form": adopted, "title": form.title, "version": form.version}
