"""Commands on the encrypted file itself."""

import argparse
from collections import Counter
from pathlib import Path
from typing import Any

from qi_desktop.cli.following import Following
from qi_desktop.cli.passphrase import passphrase, workspace
from qi_desktop.foundation.errors import UserError
from qi_desktop.storage import restoring
from qi_desktop.storage.checking import check
from qi_desktop.storage.getting_out import bring_out, fitting_key
from qi_desktop.storage.workspace import Workspace, file_key_of

SEALED = (".qipack", ".qibundle", ".qihandover")


def new(options: argparse.Namespace) -> dict[str, Any]:
    """Make a workspace; with a title it begins an inspection, without it waits for a pack."""
    path = Path(options.workspace)
    made = Workspace.create(path, passphrase(options))
    try:
        with made:
            return _begun(made, options)
    except UserError:
        # A file that was only half set up would stand in the way of the next try.
        path.unlink()
        raise


def _begun(made: Workspace, options: argparse.Namespace) -> dict[str, Any]:
    from qi_desktop.services import services_of

    services = services_of(made)
    card = services.bundles.card()
    if options.title:
        services.inspection.create_inspection(
            title=options.title,
            area=options.area,
            programme=options.programme,
            fieldwork_start=options.fieldwork_start,
            fieldwork_end=options.fieldwork_end,
        )
        if options.framework:
            services.findings.choose_framework(options.framework)
        lead = services.inspection.add_team_member(
            options.lead, "lead", card.laptop, card.signing_key, card.sealing_key
        )
        made.sign_in(lead.id)
    return {"workspace": str(made.path), "laptop": made.laptop, "fingerprint": card.fingerprint}


def info(options: argparse.Namespace) -> dict[str, Any]:
    """Tell what a workspace holds, in numbers."""
    from qi_desktop.services import services_of

    with workspace(options, read_only=True) as opened:
        services = services_of(opened)
        inspection = services.inspection.inspection()
        return {
            "inspection": inspection.title if inspection else None,
            "laptop": opened.laptop,
            "fingerprint": services.bundles.card().fingerprint,
            "providers": [provider.code for provider in services.inspection.providers()],
            "team": len(services.inspection.team()),
            "eligible_cases": len(services.inspection.eligible_cases()),
            "sampled_cases": len(services.sampling.sampled_cases()),
            "sessions": len(services.fieldnotes.sessions()),
            "notes": len(services.fieldnotes.notes()),
            "received": len(services.merging.received()),
            "open_conflicts": len(opened.ledger.conflicts()),
            "changes": opened.ledger.size(),
            "drafts": len(opened.drafts.all()),
        }


def verify(options: argparse.Namespace) -> dict[str, Any]:
    """Check a workspace whole, or a pack or bundle with the workspace that can open it."""
    from qi_desktop.cli import packing

    if Path(options.file).suffix in SEALED:
        return packing.bundle_verify(options)
    path = Path(options.file)
    progress = Following()
    found = check(path, fitting_key(path, passphrase(options)), progress)
    progress.finish()
    return {
        "file": options.file,
        "sound": not found.problems,
        "changes": found.changes,
        "laptops": found.laptops,
        "gaps": found.gaps,
        "attachments_elsewhere": found.elsewhere,
        "problems": list(found.problems),
        "failed": bool(found.problems),
    }


def rebuild(options: argparse.Namespace) -> dict[str, Any]:
    """Make all rows again from the changes; the digest before and after should be equal."""
    with workspace(options) as opened:
        before = opened.ledger.digest()
        read = opened.ledger.rebuild()
        after = opened.ledger.digest()
    return {"changes": read, "digest": after, "same_as_before": before == after}


def digest(options: argparse.Namespace) -> dict[str, Any]:
    """Print the state digest that two merged laptops share."""
    with workspace(options, read_only=True) as opened:
        return {"digest": opened.ledger.digest()}


def dump(options: argparse.Namespace) -> dict[str, Any]:
    """Write everything in open formats, of a damaged file as far as it can be read."""
    path, folder = Path(options.workspace), Path(options.folder)
    progress = Following()
    found = bring_out(path, fitting_key(path, passphrase(options)), folder, progress)
    progress.finish()
    lost = Counter(row.table for row in found.unread.lost)
    made = Counter(row.table for row in found.unread.rows if row.instead)
    return {
        "folder": str(folder),
        "rows": found.rows,
        "unreadable_pages": len(found.unread.pages),
        "found_in_another_place": dict(made),
        "lost": dict(lost),
        "without_a_table": len(found.unread.unplaced),
        "failed": bool(found.unread.pages or found.unread.rows),
    }


def backup(options: argparse.Namespace) -> dict[str, Any]:
    """Copy a workspace, still encrypted under the same passphrase."""
    with workspace(options, read_only=True) as opened:
        if options.target is None:
            return {"backup": str(opened.timed_backup("by-hand"))}
        return {"backup": str(opened.back_up(Path(options.target)))}


def restore(options: argparse.Namespace) -> dict[str, Any]:
    """Put a backup in the workspace's place; a file that stands there is kept beside it."""
    from qi_desktop.foundation.clock import SystemClock
    from qi_desktop.storage.model import WorkspaceMissing

    target, source = Path(options.workspace), Path(options.backup)
    if not source.is_file() or (target.exists() and not target.is_file()):
        raise WorkspaceMissing(target.name if source.is_file() else source.name)
    key = file_key_of(source, passphrase(options))
    replaced = restoring.restore(target, source, key, SystemClock())
    return {"workspace": str(target), "replaced_file_kept_as": str(replaced) if replaced else None}


def begin_anew(options: argparse.Namespace) -> dict[str, Any]:
    """Let a copy that was put back by hand go on under a new name, before anything is written in it."""
    with workspace(options) as opened:
        # Opening it may have shown already that it is an older copy.
        name = opened.laptop if opened.older_copy else opened.begin_anew("put back by hand")
        return {"laptop": name, "before": list(opened.former_laptops)}
