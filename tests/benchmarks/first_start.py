"""The three ways to begin, from the first screen, with the keyboard alone: keystrokes and waiting."""

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from qi_desktop.ui.wardrobe import wear
from tests.benchmarks import Figures
from tests.ui.first_start import A_SLOW_TYPIST, create, demonstrate, first_screen, join

GOAL_S = 120


def measure() -> Figures:
    """Begin in each way in a folder that is thrown away."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication([])
    application.setStyle("Fusion")
    wear(application, "light")
    figures: Figures = {"goal_s": GOAL_S, "keys_a_second": A_SLOW_TYPIST}
    for way in (create, join, demonstrate):
        with tempfile.TemporaryDirectory() as folder, first_screen(Path(folder)) as program:
            typist = way(program, Path(folder))
            figures[way.__name__] = {
                "keys": typist.keys,
                "waited_s": round(typist.waited, 1),
                "all_s": round(typist.seconds, 1),
            }
    return figures
