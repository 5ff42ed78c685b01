"""Commands on the backups beside a workspace: which there are, what one holds, that it can be put back."""

import argparse
from pathlib import Path
from typing import Any

from qi_desktop.cli.arguments import WORKSPACE, Leaf, arg
from qi_desktop.cli.following import Following
from qi_desktop.cli.passphrase import workspace
from qi_desktop.inspection.backing_up.model import BackupMissing
from qi_desktop.services import Services, services_of
from qi_desktop.storage.model import Backup


def backups_list(options: argparse.Namespace) -> dict[str, Any]:
    """List the backups, the newest first."""
    with workspace(options, read_only=True) as opened:
        service = services_of(opened).backing_up
        tried = service.last_tried()
        return {
            "backups": [_told(one) for one in service.backups()],
            "last_tried": tried.isoformat() if tried else None,
        }


def backups_preview(options: argparse.Namespace) -> dict[str, Any]:
    """Tell what a backup holds, and what would be missing if it were put back."""
    with workspace(options, read_only=True) as opened:
        services = services_of(opened)
        found = services.backing_up.preview(_chosen(services, options.backup))
        return {
            **_told(found.backup),
            "changes": found.changes,
            "records": found.records,
            "last_change": found.last_change.isoformat() if found.last_change else None,
            "would_be_missing": {
                "changes": found.missing_changes,
                "records": found.missing,
                "since": found.missing_since.isoformat() if found.missing_since else None,
            },
        }


def backups_try(options: argparse.Namespace) -> dict[str, Any]:
    """Put a backup back into a temporary encrypted file and check all of it."""
    with workspace(options) as opened:
        services, progress = services_of(opened), Following()
        found = services.backing_up.try_backup(_chosen(services, options.backup), progress)
        progress.finish()
        problems = list(found.checked.problems)
        return {
            **_told(found.backup),
            "sound": not problems,
            "changes": found.checked.changes,
            "records": found.records,
            "problems": problems,
            "failed": bool(problems),
        }


def _told(backup: Backup) -> dict[str, Any]:
    return {
        "backup": str(backup.path),
        "made_at": backup.made_at.isoformat(timespec="seconds"),
        "occasion": backup.occasion,
        "bytes": backup.size,
    }


def _chosen(services: Services, named: str | None) -> Backup:
    """Return the backup of that name or place, or the newest."""
    found = services.backing_up.backups()
    name = Path(named).name if named else ""
    chosen = next((one for one in found if one.path.name == name or not named), None)
    if chosen is None:
        raise BackupMissing(name or f"of {services.workspace.path.name}")
    return chosen


_BACKUP = arg("backup", nargs="?", metavar="BACKUP", help="its name; the newest if none is given")

BACKUPS: dict[str, Leaf] = {
    "list": ("which there are, on which occasions they were made", backups_list, [WORKSPACE]),
    "preview": (
        "what one holds, and what would be lost by putting it back",
        backups_preview,
        [WORKSPACE, _BACKUP],
    ),
    "try": ("put one back into a temporary file and check all of it", backups_try, [WORKSPACE, _BACKUP]),
}
