"""The command that takes bundles in."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from qi_desktop.cli.passphrase import workspace
from qi_desktop.services import services_of


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
