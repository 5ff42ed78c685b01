"""The command that erases an inspection from this laptop for good."""

import argparse
from pathlib import Path
from typing import Any

from qi_desktop.cli.arguments import WORKSPACE, Argument, arg
from qi_desktop.cli.following import Following
from qi_desktop.cli.passphrase import workspace
from qi_desktop.services import services_of

ERASE: list[Argument] = [
    WORKSPACE,
    arg("--certificate", metavar="FILE.pdf", help="where the certificate goes; without it nothing is erased"),
    arg(
        "--confirm",
        metavar="TITLE",
        default="",
        help="the title of the inspection, or the name of the file, typed out",
    ),
]


def erase(options: argparse.Namespace) -> dict[str, Any]:
    """Tell what would be erased; with --certificate and the title typed out, erase it."""
    if not options.certificate:
        with workspace(options, read_only=True) as opened:
            plan = services_of(opened).erasing.plan()
            return {
                "title": plan.title,
                "changes_not_sent": plan.unsent,
                "would_be_erased": [{"file": name, "bytes": size} for name, size in plan.files],
                "sent_elsewhere": [one.file for one in plan.sent],
                "backups_not_reached": list(plan.away),
                "erased": False,
            }
    with workspace(options) as opened:
        service, progress = services_of(opened).erasing, Following()
        done = service.finish(service.begin(options.confirm, Path(options.certificate), progress))
        progress.finish()
    return {
        "title": done.title,
        "erased": not done.left,
        "files": [
            {"file": one.name, "bytes": one.size, "sha256": one.digest, "trouble": one.trouble}
            for one in done.files
        ],
        "certificate": options.certificate,
        "failed": bool(done.left),
    }
