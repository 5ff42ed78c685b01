"""The whole demonstration, and how long each of its stages takes."""

import tempfile
import time
from pathlib import Path

from qi_desktop.demonstration.journey import run
from tests.benchmarks import Figures

GOAL_S = 30


def measure() -> Figures:
    """Build the demonstration once, in a folder that is thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        outcome = run(Path(folder, "demonstration"))
        total = time.perf_counter() - began
    stages = {stage: round(seconds, 2) for stage, seconds in outcome.seconds.items()}
    return {"total_s": round(total, 2), "goal_s": GOAL_S, "stages_s": stages}
