"""Where a command takes its passphrase from: a file, the environment, or a prompt; never an argument."""

import argparse
import getpass
import os
import sys
import warnings
from dataclasses import dataclass
from pathlib import Path

from qi_desktop.foundation.errors import InputError
from qi_desktop.storage.model import WorkspaceMissing
from qi_desktop.storage.workspace import Workspace


@dataclass(eq=False)
class PassphraseFileUnreadable(InputError):
    """The file that should hold the passphrase cannot be read."""

    file: str


@dataclass(eq=False)
class PassphraseNotGiven(InputError):
    """There was nobody to ask for the passphrase, or they gave none."""


def passphrase(options: argparse.Namespace) -> str:
    """Return the passphrase from --passphrase-file, QI_PASSPHRASE_FILE or a prompt; it is never empty."""
    named = options.passphrase_file or os.environ.get("QI_PASSPHRASE_FILE")
    given = first_line(named) if named else _asked()
    if not given:
        raise PassphraseNotGiven
    return given


def first_line(named: str) -> str:
    """Return the first line of a file that holds a secret, whatever system wrote it."""
    try:
        return Path(named).read_text(encoding="utf-8-sig").split("\n", 1)[0].rstrip("\r")
    except (OSError, ValueError) as error:
        raise PassphraseFileUnreadable(named) from error


def _asked() -> str:
    if sys.stdin is None:  # pyright: ignore[reportUnnecessaryComparison] - closed before the program began
        raise PassphraseNotGiven
    with warnings.catch_warnings(action="ignore", category=getpass.GetPassWarning):
        try:
            return getpass.getpass("Passphrase: ", stream=sys.stderr)
        except EOFError as error:
            raise PassphraseNotGiven from error


def workspace(options: argparse.Namespace, *, read_only: bool = False) -> Workspace:
    """Open the workspace a command names; nobody is asked for the passphrase of a file that is not there."""
    path = Path(options.workspace)
    if not path.is_file():
        raise WorkspaceMissing(path.name)
    return Workspace.open(path, passphrase(options), read_only=read_only)
