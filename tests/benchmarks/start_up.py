"""From starting the process to a painted window, beside a bare PySide6 window, turn by turn."""

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.benchmarks import Figures

REPEATS = 9
GOAL_TIMES_BARE = 1.5
GOAL_RSS_MIB = 110


@dataclass(frozen=True, slots=True)
class Start:
    """One start: how long until the window was painted, and what it took."""

    seconds: float
    rss_mib: float
    loaded: list[str]


def start(which: str, home: str, program: str = sys.executable) -> Start:
    """Start a window in a process of its own, of this Python or packed, and wait for its first picture."""
    # A laptop keeps compiled modules; so does this, whatever the environment of the measurement forbids.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {
        "PYTHONPYCACHEPREFIX": str(Path(home, "compiled")),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": home,
    }
    began = time.monotonic()
    done = subprocess.run(
        [program, "-m", "tests.benchmarks.first_paint", which],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    said = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not said:
        raise RuntimeError(done.stderr or done.stdout)
    report = json.loads(said[0])
    return Start(report["painted"] - began, report["rss_mib"], report["loaded"])


def measure(repeats: int = REPEATS) -> Figures:
    """Start both windows in turn, so that a busy machine hurts both alike."""
    with tempfile.TemporaryDirectory() as home:
        for which in ("bare", "ours"):  # the first start of all compiles and fills the caches
            start(which, home)
        pairs = [(start("bare", home), start("ours", home)) for _ in range(repeats)]
    bare = median(pair[0].seconds for pair in pairs)
    ours = median(pair[1].seconds for pair in pairs)
    return {
        "bare_window_s": round(bare, 3),
        "first_window_s": round(ours, 3),
        "times_bare": round(ours / bare, 2),
        "goal_times_bare": GOAL_TIMES_BARE,
        "bare_rss_mib": round(median(pair[0].rss_mib for pair in pairs), 1),
        "rss_mib": round(median(pair[1].rss_mib for pair in pairs), 1),
        "goal_rss_mib": GOAL_RSS_MIB,
        "heavy_libraries_loaded": sorted({name for pair in pairs for name in pair[1].loaded}),
        "repeats": repeats,
    }
