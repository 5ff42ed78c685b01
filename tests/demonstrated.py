"""The whole Suffolk demonstration, run once by its command and watched from outside."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

# Python runs a module of this name at every start; it notes every socket, look-up and opened file.
WATCH = """
import json, os, sys

_events = os.open(os.environ["QI_TEST_EVENTS"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)

def _hear(event, arguments):
    if event.startswith("socket.") or event == "open":
        os.write(_events, (json.dumps([event, *map(str, arguments)]) + "\\n").encode())

sys.addaudithook(_hear)
"""


@dataclass(frozen=True, slots=True)
class Demonstrated:
    """What a run of the demonstration left behind."""

    folder: Path
    home: Path
    temporary: Path
    exit_code: int
    said: str
    complained: str
    events: tuple[tuple[str, ...], ...]

    @property
    def passphrase(self) -> str:
        """The demonstration's own passphrase, for every file of it."""
        return (self.folder / "passphrase.txt").read_text("utf-8").strip()

    @property
    def opened(self) -> set[str]:
        """Every path that was opened while it ran, temporary files too."""
        return {event[1] for event in self.events if event[0] == "open"}

    @property
    def reached_out(self) -> list[tuple[str, ...]]:
        """Every socket made and every name looked up."""
        return [event for event in self.events if event[0].startswith("socket.")]


def run_demonstration(place: Path) -> Demonstrated:
    """Run ``qi-desktop demo`` without a window, in a home of its own."""
    folder, home, temporary, watch = (place / name for name in ("demo", "home", "tmp", "watch"))
    for each in (home, temporary, watch):
        each.mkdir()
    (watch / "sitecustomize.py").write_text(WATCH, "utf-8")
    events = place / "events.jsonl"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")} | {
        "HOME": str(home),
        "TMPDIR": str(temporary),
        "PYTHONPATH": str(watch),
        "QT_QPA_PLATFORM": "offscreen",
        "QI_TEST_EVENTS": str(events),
    }
    done = subprocess.run(
        [sys.executable, "-m", "qi_desktop", "demo", str(folder), "--no-window"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    heard = tuple(tuple(json.loads(line)) for line in events.read_text("utf-8").splitlines())
    return Demonstrated(folder, home, temporary, done.returncode, done.stdout, done.stderr, heard)
