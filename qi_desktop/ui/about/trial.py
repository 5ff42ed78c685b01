"""Runs the self-test of the program in a process of its own and reads what it tells (no Qt)."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep
from typing import TYPE_CHECKING

from qi_desktop.foundation.paths import resource
from qi_desktop.foundation.progress import Cancelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.foundation.progress import Progress

STEPS = 10
"""How many things the self-test tries."""
_LOOK_EVERY = 0.05
_TOLD = re.compile(r"^(passed|FAILED)\s+([\d.]+) s  (.+)$")
_WITHOUT_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""On Windows a black window would come up beside this one."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was tried: how it went and how long it took."""

    passed: bool
    seconds: float
    words: str


def command() -> list[str]:
    """Return what starts the self-test of this very program."""
    own = [sys.executable] if hasattr(sys, "frozen") else [sys.executable, "-m", "qi_desktop"]
    return [*own, "--self-test"]


def tried(progress: Progress, words: Sequence[str] | None = None) -> list[Step]:
    """Carry the self-test out and return its steps; a stop ends it at once, and nothing of it stays."""
    # Its window is painted where nobody sees it.
    seen = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUNBUFFERED": "1"}
    with TemporaryDirectory(prefix="qi-desktop-trial-") as folder:
        said = Path(folder, "said")
        with said.open("wb") as stream:
            process = subprocess.Popen(  # noqa: S603 - this program itself
                words or command(),
                stdout=stream,
                stderr=subprocess.STDOUT,
                cwd=resource().parent,
                env={**seen, "TMPDIR": folder, "TEMP": folder},
                creationflags=_WITHOUT_WINDOW,
            )
        try:
            while process.poll() is None:
                done = steps_in(said)
                progress.report(len(done), STEPS, done[-1].words if done else "")
                sleep(_LOOK_EVERY)
        except Cancelled:
            process.kill()
            process.wait()
            raise
        return steps_in(said) or [Step(passed=False, seconds=0, words=_last_line(said))]


def steps_in(said: Path) -> list[Step]:
    """Return the steps told so far."""
    lines = said.read_text("utf-8", "replace").splitlines()
    return [
        Step(passed=found[1] == "passed", seconds=float(found[2]), words=found[3])
        for line in lines
        if (found := _TOLD.match(line))
    ]


def _last_line(said: Path) -> str:
    lines = said.read_text("utf-8", "replace").split("\n")
    return next((line for line in reversed(lines) if line.strip()), "")
