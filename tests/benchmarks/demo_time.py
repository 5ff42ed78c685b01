"""The whole demonstration, and how long each of its stages takes."""

import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from typing_extensions import override

from qi_desktop.foundation.progress import Progress
from tests.benchmarks import Figures

GOAL_S = 30


@dataclass
class TimedProgress(Progress):
    """A progress that notes when each stage began."""

    began: dict[str, float] = field(default_factory=dict[str, float])

    @override
    def report(self, done: int, total: int, what: str = "") -> None:
        """Note the first report of every stage."""
        if what:
            self.began.setdefault(what, time.perf_counter())


def measure() -> Figures:
    """Build the demonstration once, in a folder that is thrown away."""
    from qi_desktop.demonstration.demonstration import build

    progress = TimedProgress()
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        build(Path(folder, "demonstration"), progress)
        ended = time.perf_counter()
    moments = [*progress.began.values(), ended]
    stages = {
        what: round(after - at, 2)
        for (what, at), after in zip(progress.began.items(), moments[1:], strict=True)
    }
    return {"total_s": round(ended - began, 2), "goal_s": GOAL_S, "stages_s": stages}
