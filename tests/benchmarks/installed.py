"""The packed program beside the source tree and beside a bare PySide6 window: start, memory, size."""

import sys
import tempfile
from pathlib import Path
from statistics import median

from tests.benchmarks import Figures
from tests.benchmarks.start_up import Start, start

REPEATS = 7
DIST = Path("dist")
FOLDER = DIST / "qi-desktop"
GOAL_TIMES_SOURCE = 1.3
GOAL_MB = 200
GOAL_DEB_MB = 65
BARE = ("PySide6", "shiboken6", "python3", "libpython", "base_library", "libicu", "libxcb", "libX", "libxkb")
"""What of the folder a program with nothing but a window would bring as well, by how the names begin."""


def measure(repeats: int = REPEATS) -> Figures:
    """Start all three in turn; says so when nothing was packed yet."""
    program = FOLDER / ("qi-desktop.exe" if sys.platform == "win32" else "qi-desktop")
    if not program.is_file():
        return {"not measured": "run `make installer` first"}
    ways = {
        "bare": ("bare", sys.executable),
        "source": ("ours", sys.executable),
        "installed": ("ours", str(program.resolve())),
    }
    found: dict[str, list[Start]] = {way: [] for way in ways}
    with tempfile.TemporaryDirectory() as home:
        for which, by in ways.values():  # the first start of all compiles and fills the caches
            start(which, home, by)
        for _ in range(repeats):
            for way, (which, by) in ways.items():
                found[way].append(start(which, home, by))
    seconds = {way: median(one.seconds for one in starts) for way, starts in found.items()}
    return {
        **{f"{way}_first_window_s": round(took, 3) for way, took in seconds.items()},
        "times_source": round(seconds["installed"] / seconds["source"], 2),
        "goal_times_source": GOAL_TIMES_SOURCE,
        **{
            f"{way}_rss_mib": round(median(one.rss_mib for one in starts), 1) for way, starts in found.items()
        },
        **_sizes(),
        "repeats": repeats,
    }


def _sizes() -> Figures:
    files = {path: path.lstat().st_size for path in FOLDER.rglob("*") if path.is_file()}
    inside = FOLDER / "_internal"
    bare = sum(
        size
        for path, size in files.items()
        if inside in path.parents and path.relative_to(inside).parts[0].startswith(BARE)
    )
    debs = [path.stat().st_size for path in DIST.glob("*.deb")]
    return {
        "unpacked_mb": round(sum(files.values()) / 1e6, 1),
        "goal_unpacked_mb": GOAL_MB,
        "of_that_qt_and_python_mb": round(bare / 1e6, 1),
        "deb_mb": round(max(debs, default=0) / 1e6, 1),
        "goal_deb_mb": GOAL_DEB_MB,
    }
