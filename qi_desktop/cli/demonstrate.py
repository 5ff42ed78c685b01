"""The command that rebuilds the Suffolk inspection, with a progress bar, and then shows it."""

import argparse
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

from qi_desktop.demonstration.journey import run
from qi_desktop.demonstration.model import Outcome
from qi_desktop.foundation.progress import Progress

_WIDTH = 28
_LOOK_EVERY = 0.1


def demo(options: argparse.Namespace) -> dict[str, Any]:
    """Run the whole inspection into a folder; fails when a published count differs."""
    folder = Path(options.folder)
    began = time.perf_counter()
    outcome = _run_with_bar(folder)
    drawn = _draw_pages(folder)
    closing = outcome.lines[-1]
    for line in outcome.lines[:-1]:
        print(line, file=sys.stderr if options.json else sys.stdout)
    if not options.json:
        _say_where(folder, outcome, drawn, time.perf_counter() - began)
        print(closing)
        if not options.no_window and has_display():
            _open_window(folder)
    return {
        "folder": str(folder.resolve()),
        "comparison": closing,
        "seconds": {stage: round(seconds, 2) for stage, seconds in outcome.seconds.items()},
        "pages": drawn,
        "failed": not outcome.agrees,
        "told": True,
    }


def _run_with_bar(folder: Path) -> Outcome:
    progress = Progress()
    finished = threading.Event()
    bar = threading.Thread(target=_follow, args=(progress, finished), name="progress bar")
    bar.start()
    try:
        return run(folder, progress)
    finally:
        finished.set()
        bar.join()


def _follow(progress: Progress, finished: threading.Event) -> None:
    told = ""
    while not finished.wait(_LOOK_EVERY):
        if progress.what != told:
            told = progress.what
            _show(progress)
    if sys.stderr.isatty():
        _show(progress)
        print(file=sys.stderr)


def _show(progress: Progress) -> None:
    filled = round(_WIDTH * progress.done / max(1, progress.total))
    bar = f"[{'#' * filled}{'.' * (_WIDTH - filled)}] {progress.what:<44}"
    on_screen = sys.stderr.isatty()
    print(
        f"\r{bar}" if on_screen else bar.rstrip(), end="" if on_screen else "\n", file=sys.stderr, flush=True
    )


def _draw_pages(folder: Path) -> list[str]:
    """Draw every page of the window as a picture, in a process of its own that needs no screen."""
    pages = folder / "pages"
    command = [sys.executable, "-m", "qi_desktop.ui.screenshots", str(folder / "lead.qi")]
    subprocess.run(  # noqa: S603 - our own program with the folder the person named
        [*command, str(folder / "passphrase.txt"), str(pages), "--pages", "light"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
    )
    return sorted(path.name for path in pages.iterdir())


def _say_where(folder: Path, outcome: Outcome, drawn: list[str], seconds: float) -> None:
    slowest = max(outcome.seconds, key=lambda stage: outcome.seconds[stage])
    print(f"\nThe whole inspection took {seconds:.1f} s (longest: {slowest}). All people in it are invented.")
    print(f"Folder:      {folder.resolve()}")
    print("Passphrase:  passphrase.txt there, for every file")
    print(f"Open it:     {_own_command()} {folder / 'lead.qi'}")
    print(f"Report:      {folder / 'report.pdf'}, with tables in tables/")
    print(f"Handover:    in {folder / 'handover'}, sealed to the central team")
    print(f"Sample:      {folder / 'sample-statement.pdf'}")
    print(f"Window:      {len(drawn)} pages drawn in pages/\n")


def _own_command() -> str:
    """Return how this program was called, so that the line can be typed as it stands."""
    return "python -m qi_desktop" if Path(sys.argv[0]).name == "__main__.py" else sys.argv[0]


def _open_window(folder: Path) -> None:
    from qi_desktop.ui.language import speak

    speak()  # before any other part of the window is imported
    from qi_desktop.app import run as open_window

    open_window(folder / "lead.qi", (folder / "passphrase.txt").read_text(encoding="utf-8").strip())


def has_display() -> bool:
    """Tell whether there is a screen to open a window on."""
    named = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return sys.platform in ("win32", "darwin") or bool(named)
