"""The command on updates that come as a file."""

import argparse
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qi_desktop import __version__
from qi_desktop.cli.arguments import Leaf, arg
from qi_desktop.foundation.errors import InputError, UserError
from qi_desktop.foundation.paths import resource
from qi_desktop.security import update

PUBLISHER = "publisher.pub"


@dataclass(eq=False)
class PublisherUnknown(UserError):
    """This program was packed without its publisher's key."""


@dataclass(eq=False)
class UpdateNotTrusted(InputError):
    """A file is no update of this program's publisher."""

    file: str
    reason: str


def check(options: argparse.Namespace) -> dict[str, Any]:
    """Tell what an update pack brings and whether it is newer; write the package out once it held."""
    pack = Path(options.file)
    publisher = Path(options.publisher) if options.publisher else resource(PUBLISHER)
    if not publisher.is_file():
        raise PublisherUnknown
    folder = Path(options.write_to) if options.write_to else None
    try:
        found = update.checked(pack, publisher.read_text("utf-8").strip(), folder)
    except update.NotTrusted as error:
        raise UpdateNotTrusted(pack.name, str(error)) from error
    return {
        "update": pack.name,
        "signed_by_publisher": True,
        "version": found.version,
        "this_version": __version__,
        "newer": _parts(found.version) > _parts(__version__),
        "system": found.system,
        "package": str(folder / found.file) if folder else found.file,
        "sha256": found.sha256,
    }


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))


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
