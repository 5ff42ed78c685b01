"""The command on updates that come as a file."""

import argparse
from pathlib import Path
from typing import Any

from qi_desktop.cli.arguments import Leaf, arg
from qi_desktop.security.updating import look_at


def check(options: argparse.Namespace) -> dict[str, Any]:
    """Tell what an update pack brings and whether it is newer; write the package out once it held."""
    pack = Path(options.file)
    brought = look_at(
        pack,
        Path(options.write_to) if options.write_to else None,
        Path(options.publisher) if options.publisher else None,
    )
    return {
        "update": pack.name,
        "signed_by_publisher": True,
        "version": brought.update.version,
        "this_version": brought.here,
        "newer": brought.newer,
        "system": brought.update.system,
        "package": str(brought.package or brought.update.file),
        "sha256": brought.update.sha256,
    }


UPDATE: dict[str, Leaf] = {
    "check": (
        "whether a file is an update by this program's publisher, and what it brings",
        check,
        [
            arg("file", metavar="FILE.qiupdate"),
            arg(
                "--write-to", metavar="DIR", help="leave the checked package in this folder, to be installed"
            ),
            arg("--publisher", metavar="KEY.pub", help="by this key, not by the one in the program"),
        ],
    ),
}
