"""One start of a window, run in a process of its own: says when its first picture was complete."""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget
from typing_extensions import override

HEAVY = (
    "cryptography",
    "numpy",
    "openpyxl",
    "pandas",
    "pydantic",
    "pyrage",
    "python_calamine",
    "pyxform",
    "reportlab",
    "sqlite_utils",
)


class FirstPaint(QObject):
    """Waits for the first painted window, reports, and ends the program."""

    def __init__(self, application: QApplication) -> None:
        """Listen to everything the application is sent."""
        super().__init__(application)
        self._seen = False
        application.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Report once the event that paints a whole window has been dealt with."""
        if not self._seen and event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self._seen = True
            # What is loaded is read at once; the clock stops when the whole window has been painted.
            loaded = [name for name in HEAVY if name in sys.modules]
            QTimer.singleShot(0, lambda: self._report(loaded))
        return False

    def _report(self, loaded: list[str]) -> None:
        painted = time.monotonic()
        status = Path("/proc/self/status").read_text("ascii")
        kibibytes = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
        print(json.dumps({"painted": painted, "rss_mib": kibibytes / 1024, "loaded": loaded}), flush=True)
        application = QApplication.instance()
        if application is not None:
            application.exit()


def bare(application: QApplication) -> None:
    """Show the least window that Qt can show."""
    window = QMainWindow()
    window.setCentralWidget(QLabel("A bare window"))
    window.resize(1280, 800)
    window.show()
    application.exec()


def ours() -> None:
    """Show the program's first window, exactly as its command does."""
    from qi_desktop.cli import main

    main([])


def start(which: str) -> None:
    """Start one of the two windows."""
    application = QApplication(sys.argv[:1])
    FirstPaint(application)
    if which == "bare":
        bare(application)
    else:
        ours()


if __name__ == "__main__":
    start(sys.argv[1])
