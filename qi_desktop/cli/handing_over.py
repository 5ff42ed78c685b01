"""Commands for the last exchange: what still waits, the handover, and receiving one."""

import argparse
from pathlib import Path
from typing import Any

from qi_desktop.bundles.places.service import PlacesService
from qi_desktop.cli.arguments import WORKSPACE, Leaf, arg
from qi_desktop.cli.following import Following
from qi_desktop.cli.passphrase import passphrase, workspace
from qi_desktop.services import services_of


def check(options: argparse.Namespace) -> dict[str, Any]:
    """Tell what still waits before the inspection is handed over."""
    with workspace(options, read_only=True) as opened:
        checks = services_of(opened).handing_over.checks()
    return {
        "checks": [
            {"point": one.point.value, "waiting": one.waiting, "which": ", ".join(one.named)}
            for one in checks
        ],
        "waiting": sum(not one.settled for one in checks),
    }


def write(options: argparse.Namespace) -> dict[str, Any]:
    """Write everything, sealed to the central team."""
    from qi_desktop.ui.wording import words_for

    folder = Path(options.folder)
    folder.mkdir(parents=True, exist_ok=True)
    progress = Following()
    with workspace(options) as opened:
        handing_over = services_of(opened).handing_over
        waiting = sum(not one.settled for one in handing_over.checks())
        done = handing_over.hand_over(folder, progress, report=not options.without_report)
    progress.finish()
    return {
        "file": str(done.exported.path),
        "number": done.number,
        "changes": done.exported.changes,
        "bytes": done.exported.size,
        "digest": done.exported.digest,
        "words_of_the_file": PlacesService.words(done.exported.digest),
        "state": done.state,
        "report_left_out_because": words_for(done.left_out) if done.left_out else None,
        "points_waiting": waiting,
    }


def receive(options: argparse.Namespace) -> dict[str, Any]:
    """Check a handover and take it in: an encrypted workspace, and its open files beside it."""
    from qi_desktop.central.receiving.service import ReceivingService
    from qi_desktop.security import card as cards
    from qi_desktop.storage.workspace import Workspace

    secret = passphrase(options)
    card = cards.read(Path(options.card).read_bytes()) if options.card else None
    folder = Path(options.folder)
    folder.mkdir(parents=True, exist_ok=True)
    progress = Following()
    with Workspace.open(Path(options.workspace), secret) as central:
        arrived = ReceivingService(central).receive(
            Path(options.file), folder, secret, card=card, progress=progress
        )
    progress.finish()
    return {
        "inspection": arrived.title,
        "number": arrived.number,
        "workspace": str(arrived.workspace),
        "open_files": str(arrived.open_files),
        "files": arrived.files,
        "changes": arrived.changes,
        "new": arrived.fresh,
        "same_state_as_handed_over": arrived.alike,
        "first_of_this_inspection": arrived.first,
        "words_of_the_sender": arrived.sender,
        "words_of_the_file": PlacesService.words(arrived.digest),
    }


def received(options: argparse.Namespace) -> dict[str, Any]:
    """List the handovers that came."""
    from qi_desktop.central.receiving.service import ReceivingService

    with workspace(options, read_only=True) as central:
        return {
            "handovers": [
                {
                    "file": one.file,
                    "inspection": one.inspection,
                    "number": one.number,
                    "received_at": one.received_at.isoformat(timespec="seconds"),
                    "digest": one.digest,
                }
                for one in ReceivingService(central).kept()
            ]
        }


HANDOVER: dict[str, Leaf] = {
    "check": ("what still waits before it", check, [WORKSPACE]),
    "write": (
        "everything in one sealed file for the central team",
        write,
        [
            WORKSPACE,
            arg("folder", metavar="DIR"),
            arg("--without-report", action="store_true", help="the ledger and merge reports only"),
        ],
    ),
    "receive": (
        "check a handover, keep it encrypted and lay its open files out",
        receive,
        [
            arg("file", metavar="FILE"),
            arg("folder", metavar="FOLDER"),
            arg("--workspace", required=True, metavar="CENTRAL.qi", help="the central team's own workspace"),
            arg("--card", metavar="FILE", help="the lead's team card, where it is at hand"),
        ],
    ),
    "received": ("the handovers that came", received, [WORKSPACE]),
}
