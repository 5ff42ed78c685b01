"""Every page and face of a demonstration, as somebody has it who listens, types or needs large letters.

``python -m tests.benchmarks.walks DIR [PAGE]``: what is left out when a face is read aloud, where nobody sees
the keyboard in each theme, and which words are cut off, at 1280 x 800, and at 1024 x 640 and 200 %.
"""

import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace
from qi_desktop.ui.main_window import MainWindow
from qi_desktop.ui.navigation import ASIDE, PLACES
from qi_desktop.ui.remembered import Remembered
from qi_desktop.ui.screenshots import settle
from qi_desktop.ui.wardrobe import wear
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.fit import cut_off
from tests.ui.heard import faults, listed_faults
from tests.ui.seen_focus import shows, tab_stops

Look = Callable[[MainWindow], list[str]]


@dataclass(frozen=True)
class Walk:
    """One way round the program."""

    name: str
    look: Look
    theme: str = "light"
    size: QSize = QSize(1280, 800)  # noqa: RUF009 - nobody changes it
    scale: float = 1.0


def _heard(window: MainWindow) -> list[str]:
    return [*faults(window), *listed_faults(window)]


class Unseen:
    """Looks at each control once: going through all of them again on every face would take an hour."""

    def __init__(self) -> None:
        """Have seen none yet."""
        self._known: set[tuple[str, str]] = set()

    def __call__(self, window: MainWindow) -> list[str]:
        """Return the controls that do not show that they have the keyboard."""
        found: list[str] = []
        for control in tab_stops(window):
            named = type(control).__name__, control.accessibleName()
            if named not in self._known:
                self._known.add(named)
                found += [] if shows(control) else [" ".join(named)]
        return found


SMALL = QSize(1024, 640)


def walks() -> tuple[Walk, ...]:
    """Return the ways round the program."""
    return (
        Walk("heard", _heard),
        *(Walk(f"keyboard seen, {theme}", Unseen(), theme) for theme in ("light", "dark", "high-contrast")),
        Walk("cut off at 1280 x 800", cut_off),
        Walk("cut off at 1024 x 640, 200 %", cut_off, size=SMALL, scale=2.0),
    )


def faces(application: QApplication, view: WorkspaceView, only: str = "") -> Iterator[str]:
    """Show every page and every face of it, or of one page only, and name it."""
    for place in (*PLACES, *ASIDE):
        if only in {"", place.key}:
            view.open_page(place.key)
            settle(application, view)
            yield place.key
            with TemporaryDirectory() as scratch:
                for scene in view.current_page().scenes(Path(scratch)):
                    settle(application, view)
                    yield f"{place.key}-{scene}"


def gone_round(walk: Walk, lead: Path, passphrase: str, only: str = "") -> dict[str, list[str]]:
    """Go one way round; return what was found on each face, each thing once."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    found: dict[str, list[str]] = {}
    known: set[str] = set()
    with TemporaryDirectory() as folder, Workspace.open(Path(shutil.copy(lead, folder)), passphrase) as ws:
        wear(application, walk.theme, walk.scale)
        window = MainWindow(Remembered(Path(folder)), lambda: None)
        window.resize(walk.size)
        view = window.show_workspace(services_of(ws), lambda: None, PLACES[0].key)
        window.show()
        window.activateWindow()
        for face in faces(application, view, only):
            view.toast.hide()
            found[face] = [one for one in walk.look(window) if one not in known]
            known.update(found[face])
        view.jobs.finish()
        window.hide()
    return found


def main(arguments: Sequence[str]) -> int:
    """Go every way round a demonstration and say what was found."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder, only = Path(arguments[0]), "".join(arguments[1:2])
    passphrase = (folder / "passphrase.txt").read_text("utf-8").strip()
    for walk in walks():
        found = gone_round(walk, folder / "lead.qi", passphrase, only)
        print(f"{walk.name}: {len(found)} faces, {sum(map(len, found.values()))} found", flush=True)
        for face, faults_ in found.items():
            for fault in faults_:
                print(f"  {face}: {fault}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
