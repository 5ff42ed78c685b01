"""Where a command takes its passphrase from: a file, the environment, or a prompt; never an argument."""

import argparse
import getpass
import os
from dataclasses import dataclass
from pathlib import Path

from qi_desktop.foundation.errors import InputError
from qi_desktop.storage.workspace import Workspace


@dataclass(eq=False)
class PassphraseFileUnreadable(InputError):
    """The file that should hold the passphrase cannot be read."""

    file: str


def passphrase(options: argparse.Namespace) -> str:
    """Return the passphrase from --passphrase-file, QI_PASSPHRASE_FILE or a prompt."""
    named = options.passphrase_file or os.environ.get("QI_PASSPHRASE_FILE")
    if not named:
        return getpass.getpass("Passphrase: ")
    try:
        return Path(named).read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise PassphraseFileUnreadable(str(named)) from error


def workspace(options: argparse.Namespace, *, read_only: bool = False) -> Workspace:
    """Open the workspace a command names."""
    return Workspace.open(Path(options.workspace), passphrase(options), read_only=read_only)
