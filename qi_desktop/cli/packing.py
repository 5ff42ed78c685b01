"""Commands for packs and bundles: what leaves a laptop, and what a file holds."""

import argparse
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from qi_desktop.bundles.envelope import Opened
from qi_desktop.bundles.model import Exported, Sent
from qi_desktop.cli.passphrase import workspace
from qi_desktop.foundation.errors import InputError
from qi_desktop.inspection.model import Role, TeamMember
from qi_desktop.services import Services, services_of


@dataclass(eq=False)
class NoSuchMember(InputError):
    """Nobody of the team has this name."""

    name: str


@dataclass(eq=False)
class WorkspaceNeeded(InputError):
    """A sealed file can only be checked with the workspace it is sealed to."""

    file: str


def _written(exported: Exported) -> dict[str, Any]:
    return {
        "file": str(exported.path),
        "changes": exported.changes,
        "bytes": exported.size,
        "digest": exported.digest,
    }


def receivers(services: Services, name: str | None) -> list[TeamMember]:
    """Return the members with a card who work on packs, or the one of a name."""
    team = [
        one
        for one in services.inspection.team()
        if one.laptop not in ("", services.workspace.laptop) and one.role is not Role.CENTRAL
    ]
    wanted = [one for one in team if name in (None, one.name)]
    if name and not wanted:
        raise NoSuchMember(name)
    return wanted


def pack_issue(options: argparse.Namespace) -> dict[str, Any]:
    """Write the packs of all members with a card, or of one."""
    folder = Path(options.folder)
    folder.mkdir(parents=True, exist_ok=True)
    with workspace(options) as opened:
        services = services_of(opened)
        wanted = receivers(services, options.member)
        issued = [services.bundles.issue_pack(one.id, folder, full=options.full) for one in wanted]
        for pack in issued:
            services.places.note_folder(pack.digest, folder)
        return {"packs": [_written(pack) for pack in issued]}


def pack_open(options: argparse.Namespace) -> dict[str, Any]:
    """Take a pack in."""
    with workspace(options) as opened:
        services = services_of(opened)
        taken = services.bundles.open_pack(Path(options.file))
        inspection = services.inspection.inspection()
        return {
            "inspection": inspection.title if inspection else None,
            "changes": taken.offered,
            "new": taken.fresh,
        }


def bundle_export(options: argparse.Namespace) -> dict[str, Any]:
    """Write what is new since the last bundle, sealed to the lead."""
    folder = Path(options.folder)
    folder.mkdir(parents=True, exist_ok=True)
    with workspace(options) as opened:
        services = services_of(opened)
        exported = services.bundles.export_bundle(folder, full=options.full)
        services.places.note_folder(exported.digest, folder)
        return _written(exported)


def bundle_outbox(options: argparse.Namespace) -> dict[str, Any]:
    """List what was written for others, and how far each file has come."""
    with workspace(options, read_only=True) as opened:
        bundles = services_of(opened).bundles
        names = bundles.persons()
        return {"outbox": [_in_facts(sent, names) for sent in bundles.outbox()]}


def _in_facts(sent: Sent, names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "file": sent.file,
        "to": names.get(sent.addressee, ""),
        "changes": sent.changes,
        "written": _moment(sent.sent_at),
        "standing": sent.standing.value,
        "received": _moment(sent.acknowledged_at),
        "again_in": sent.again_in,
        "digest": sent.digest,
    }


def _moment(at: datetime | None) -> str:
    return f"{at.astimezone():%d %b %Y %H:%M}" if at else ""


def bundle_missing(options: argparse.Namespace) -> dict[str, Any]:
    """List the changes of others that were written and never came, with the files they went in."""
    with workspace(options, read_only=True) as opened:
        missing = services_of(opened).bundles.missing()
        return {"missing": [{**asdict(one), "files": list(one.files)} for one in missing]}


def bundle_inspect(options: argparse.Namespace) -> dict[str, Any]:
    """Tell what a sealed file holds, without taking it in."""
    opened = _opened(options)
    return {**asdict(opened.manifest), "entries": opened.entries, "kinds": opened.kinds}


def bundle_verify(options: argparse.Namespace) -> dict[str, Any]:
    """Check seal, digests, signature and inspection of a file."""
    opened = _opened(options)
    return {"file": opened.file, "sound": True, "digest": opened.digest, "changes": opened.manifest.changes}


def _opened(options: argparse.Namespace) -> Opened:
    if not options.workspace:
        raise WorkspaceNeeded(Path(options.file).name)
    with workspace(options, read_only=True) as opened:
        return services_of(opened).bundles.opened(Path(options.file))
