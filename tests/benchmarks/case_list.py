"""A case list of 100,000 invented people, from the file to the last committed row, beside bare reading."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from tests.benchmarks import Figures
from tests.benchmarks.big_lists import invented_rows, write_text, write_workbook

ROWS = 100_000
REPEATS = 3
GOALS = {"csv": 3, "xlsx": 5}
GOAL_PEAK_MIB = 250
GOAL_STOPPED_S = 0.3


def measure(rows: int = ROWS, repeats: int = REPEATS) -> Figures:
    """Take each list in, turn by turn with reading it and no more, each time in a fresh process."""
    figures: Figures = {"rows": rows, "goal_peak_mib": GOAL_PEAK_MIB}
    with tempfile.TemporaryDirectory() as folder:
        for path in (
            write_text(Path(folder, "list.csv"), invented_rows(rows)),
            write_workbook(Path(folder, "list.xlsx"), invented_rows(rows)),
        ):
            turns = [(_run("bare", path), _run("ours", path)) for _ in range(repeats)]
            figures |= _figures(path.suffix[1:], turns) | _stopping(path)
    return figures


def _figures(kind: str, turns: list[tuple[dict[str, float], dict[str, float]]]) -> Figures:
    bare = median(one["s"] for one, _ in turns)
    ours = median(one["s"] for _, one in turns)
    return {
        f"{kind}_bare_reading_s": round(bare, 2),
        f"{kind}_taken_in_s": round(ours, 2),
        f"{kind}_taken_in_processor_s": round(median(one["cpu_s"] for _, one in turns), 2),
        f"{kind}_goal_s": GOALS[kind],
        f"{kind}_times_bare_reading": round(ours / bare, 1),
        f"{kind}_peak_mib": round(max(one["peak_mib"] for _, one in turns)),
        f"{kind}_read_back_s": round(median(one["read_back_s"] for _, one in turns), 2),
        f"{kind}_changes": round(turns[0][1]["changes"]),
    }


def _stopping(path: Path) -> Figures:
    kind, found = path.suffix[1:], _run("stopped", path)
    return {
        f"{kind}_stopped_within_s": round(found["stopped_s"], 2),
        f"{kind}_goal_stopped_within_s": GOAL_STOPPED_S,
        f"{kind}_window_reads_meanwhile_p99_ms": round(found["read_meanwhile_p99_ms"], 1),
        f"{kind}_window_reads_meanwhile_longest_ms": round(found["read_meanwhile_longest_ms"], 1),
    }


def _run(which: str, path: Path) -> dict[str, float]:
    for left in path.parent.glob("*.qi*"):
        left.unlink()
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.one_import", which, str(path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return json.loads(done.stdout)
