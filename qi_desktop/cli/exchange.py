"""Commands for packs, bundles, merging and conflicts."""

import argparse
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from qi_desktop.bundles.model import Exported, Opened
from qi_desktop.cli.passphrase import workspace
from qi_desktop.foundation.errors import InputError
from qi_desktop.merging.model import OpenConflict
from qi_desktop.services import services_of
from qi_desktop.storage.model import Value


@dataclass(eq=False)
class NoSuchMember(InputError):
    """Nobody of the team has this name."""

    name: str


@dataclass(eq=False)
class NoSuchConflict(InputError):
    """No open conflict concerns this field."""

    record: str
    field: str


@dataclass(eq=False)
class NoSuchValue(InputError):
    """A conflict about a listed row can only be settled with one of the rows that stand side by side."""

    record: str
    field: str
    value: str
    values: tuple[str, ...]


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


def pack_issue(options: argparse.Namespace) -> dict[str, Any]:
    """Write the packs of all members with a card, or of one."""
    folder = Path(options.folder)
    folder.mkdir(parents=True, exist_ok=True)
    with workspace(options) as opened:
        services = services_of(opened)
        team = [one for one in services.inspection.team() if one.laptop not in ("", opened.laptop)]
        wanted = [one for one in team if options.member in (None, one.name)]
        if options.member and not wanted:
            raise NoSuchMember(options.member)
        return {"packs": [_written(services.bundles.issue_pack(member.id, folder)) for member in wanted]}


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
        return _written(services_of(opened).bundles.export_bundle(folder, full=options.full))


def bundle_inspect(options: argparse.Namespace) -> dict[str, Any]:
    """Tell what a sealed file holds, without taking it in."""
    opened = _opened(options)
    kinds: dict[str, int] = {}
    for parcel in opened.parcels:
        for body in parcel.bodies:
            kinds[body.kind] = kinds.get(body.kind, 0) + 1
    return {**asdict(opened.manifest), "entries": len(opened.parcels), "kinds": kinds}


def bundle_verify(options: argparse.Namespace) -> dict[str, Any]:
    """Check seal, digests, signature and inspection of a file."""
    opened = _opened(options)
    return {"file": opened.file, "sound": True, "digest": opened.digest, "changes": opened.manifest.changes}


def _opened(options: argparse.Namespace) -> Opened:
    if not options.workspace:
        raise WorkspaceNeeded(Path(options.file).name)
    with workspace(options, read_only=True) as opened:
        return services_of(opened).bundles.opened(Path(options.file))


def merge(options: argparse.Namespace) -> dict[str, Any]:
    """Take bundles in; each is checked first and all of it comes in or nothing."""
    with workspace(options) as opened:
        merging = services_of(opened).merging
        reports = [asdict(merging.take_in_bundle(Path(name))) for name in options.bundles]
        return {
            "bundles": reports,
            "open_conflicts": len(merging.conflicts()),
            "digest": opened.ledger.digest(),
        }


def conflicts_list(options: argparse.Namespace) -> dict[str, Any]:
    """List the open conflicts with their values."""
    with workspace(options, read_only=True) as opened:
        return {"conflicts": [_in_facts(conflict) for conflict in services_of(opened).merging.conflicts()]}


def _in_facts(conflict: OpenConflict) -> dict[str, Any]:
    values = [
        f"{conflict.told(side.value)} ({side.person}, {side.at:%d %b %H:%M})" for side in conflict.sides
    ]
    return {
        "case": conflict.title,
        "question": conflict.detail,
        "values": values,
        "record": conflict.record,
        "field": conflict.field,
    }


def conflicts_resolve(options: argparse.Namespace) -> dict[str, Any]:
    """Decide one conflict with a value and a reason."""
    with workspace(options) as opened:
        merging = services_of(opened).merging
        for conflict in merging.conflicts():
            if (conflict.record, conflict.field) == (options.record, options.field):
                merging.resolve_conflict(conflict, _chosen(conflict, options.value), options.reason)
                return {
                    "record": options.record,
                    "value": options.value,
                    "open_conflicts": len(merging.conflicts()),
                }
    raise NoSuchConflict(options.record, options.field)


def _chosen(conflict: OpenConflict, text: str) -> Value:
    """Return the value a text names: a listed row goes by what it says otherwise."""
    rows = [side.value for side in conflict.sides if isinstance(side.value, dict)]
    if not rows:
        return text
    for row in rows:
        if conflict.told(row) == text:
            return row
    raise NoSuchValue(conflict.record, conflict.field, text, tuple(map(conflict.told, rows)))
