"""The system's own programs for sticks, called by name and never waited for without end."""

import shutil
import subprocess
from subprocess import CompletedProcess, TimeoutExpired

PATIENCE = 30


def said_by(program: str, *arguments: str) -> str:
    """Return what a program says, or nothing where there is none or it fails."""
    done = called(program, *arguments)
    return done.stdout if done and done.returncode == 0 else ""


def called(program: str, *arguments: str) -> CompletedProcess[str] | None:
    """Call a program; None where this system has none, or it does not end."""
    found = shutil.which(program)
    if found is None:
        return None
    try:
        return subprocess.run(  # noqa: S603 - a program of the system by its full path, no shell between
            [found, *arguments], capture_output=True, text=True, timeout=PATIENCE, check=False
        )
    except (OSError, TimeoutExpired):
        return None
