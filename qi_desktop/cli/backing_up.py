"""Commands on the backups beside a workspace: which there are, what one holds, that it can be put back."""

import argparse
from pathlib import Path
from typing import Any

from qi_desktop.cli.arguments import WORKSPACE, Leaf, arg
from qi_desktop.cli.following import Following
from qi_desktop.cli.passphrase import workspace
from qi_desktop.inspection.backing_up.model import BackupMissing, PlaceState
from qi_desktop.services import Services, services_of
from qi_desktop.storage.model import Backup
from qi_desktop.ui.wording import words_for


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


def backups_copy(options: argparse.Namespace) -> dict[str, Any]:
    """Copy the newest backup to each folder named; one that is not there is told."""
    with workspace(options) as opened:
        services, progress = services_of(opened), Following()
        if not services.backing_up.backups():
            services.backing_up.backup_now()
        folders = [Path(one).absolute() for one in options.folders]
        found = services.backing_up.copy_to(folders, progress, anew=True)
        progress.finish()
        return {
            "places": [
                {
                    "place": str(one.folder),
                    "state": one.state.name.lower(),
                    "copies": one.copies,
                    "trouble": words_for(one.trouble) if one.trouble else None,
                }
                for one in found
            ],
            "failed": any(one.state is not PlaceState.THERE for one in found),
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
    "copy": (
        "copy the newest backup to other places, such as a stick, and read it back there",
        backups_copy,
        [WORKSPACE, arg("folders", nargs="+", metavar="FOLDER")],
    ),
    "try": ("put one back into a temporary file and check all of it", backups_try, [WORKSPACE, _BACKUP]),
}
