"""A picture of every page, drawn without a screen: for the README, the help and the eye."""

from __future__ import annotations

import shutil
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication

from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace
from qi_desktop.ui.main_window import MainWindow
from qi_desktop.ui.navigation import ASIDE, PLACES
from qi_desktop.ui.remembered import Remembered
from qi_desktop.ui.wardrobe import wear

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from qi_desktop.ui.workspace import WorkspaceView

    Scenes = Callable[[QApplication, WorkspaceView], Iterator[str]]

SIZE = QSize(1280, 800)
ROUNDS = 4
BREATH, PATIENCE = 0.05, 10.0
PAGES_ONLY = "--pages"
BUNDLES = "bundles"
"""The folder beside a demonstration's file where the bundles lie that were taken in."""


def write_pages(
    workspace_path: Path,
    passphrase: str,
    folder: Path,
    themes: Sequence[str] = ("light",),
    size: QSize = SIZE,
    scale: float = 1.0,
    only: str = "",
    *,
    faces: bool = True,
) -> list[Path]:
    """Write a PNG of every page of a workspace in each theme, drawn from a copy that goes afterwards.

    With ``only`` the key of a page, its further faces alone; without ``faces`` every page alone.
    """
    folder.mkdir(parents=True, exist_ok=True)
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    pictures: list[Path] = []
    for theme in themes:
        # A copy for each theme: what a page writes to show itself is in nobody else's picture.
        with TemporaryDirectory() as place:
            copy = Path(shutil.copy(workspace_path, place))
            if (bundles := workspace_path.with_name(BUNDLES)).is_dir() and only:
                shutil.copytree(bundles, copy.with_name(BUNDLES))
            with Workspace.open(copy, passphrase) as workspace:
                scenes = partial(_faces, key=only) if only else _scenes if faces else _pages
                wear(application, theme, scale)
                pictures += _drawn(application, workspace, folder, theme, size, scenes)
    return pictures


def _drawn(
    application: QApplication, workspace: Workspace, folder: Path, theme: str, size: QSize, scenes: Scenes
) -> Iterator[Path]:
    window = MainWindow(Remembered(folder), lambda: None)
    window.resize(size)
    view = window.show_workspace(services_of(workspace), lambda: None, PLACES[0].key)
    window.show()
    for name in scenes(application, view):
        # A message about what was done before is of the moment, and would lie over what is to be seen.
        view.toast.hide()
        picture = folder / f"{name}-{theme}.png"
        window.grab().save(str(picture))
        yield picture
    _close(window, view)
    (folder / "window.ini").unlink(missing_ok=True)


def _scenes(application: QApplication, view: WorkspaceView) -> Iterator[str]:
    """Show every page, then the further faces of each, and name what is shown."""
    yield from _pages(application, view)
    for place in (*PLACES, *ASIDE):
        yield from _faces(application, view, key=place.key)


def _pages(application: QApplication, view: WorkspaceView) -> Iterator[str]:
    """Show every page as it opens, and name it."""
    for place in PLACES:
        view.open_page(place.key)
        settle(application, view)
        yield place.key


def _faces(application: QApplication, view: WorkspaceView, *, key: str) -> Iterator[str]:
    """Show the further faces of a page, and name what is shown."""
    view.open_page(key)
    with TemporaryDirectory() as scratch:
        for scene in view.current_page().scenes(Path(scratch)):
            settle(application, view)
            yield f"{key}-{scene}"


def settle(application: QApplication, view: WorkspaceView) -> None:
    """Wait until the page is whole and laid out, and what it draws in a thread has come."""
    for _ in range(ROUNDS):
        application.processEvents()
    until = monotonic() + PATIENCE
    sleep(BREATH)
    application.processEvents()
    while (view.jobs.running or not view.current_page().is_whole) and monotonic() < until:
        sleep(BREATH)
        application.processEvents()
    # What the last piece of work set off is done in the next turns.
    for _ in range(ROUNDS):
        application.processEvents()


def _close(window: MainWindow, view: WorkspaceView) -> None:
    view.jobs.finish()
    window.hide()
    window.deleteLater()
    # The widgets go before the file is closed, or putting on the next theme would ask them to read it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main(arguments: Sequence[str]) -> int:
    """``screenshots WORKSPACE PASSPHRASE-FILE FOLDER [--pages] [THEME...]``; --pages: no further faces."""
    workspace, passphrase_file, folder, *more = arguments
    passphrase = Path(passphrase_file).read_text("utf-8").strip()
    worn, faces = tuple(one for one in more if one != PAGES_ONLY) or ("light",), PAGES_ONLY not in more
    # The demonstration keeps the lead's file of the days before the first bundle came. What the later file
    # has more to show of, such as what was sent and received, is drawn over that of the earlier one.
    before = Path(workspace).with_name(f"{Path(workspace).stem}-before.qi")
    if faces and before.is_file():
        write_pages(before, passphrase, Path(folder), worn, only="exchange")
    write_pages(Path(workspace), passphrase, Path(folder), worn, faces=faces)
    if not faces:
        return 0
    if before.is_file():
        write_pages(before, passphrase, Path(folder), worn, only="sample")
    # What the evening looks like on the laptop of somebody who sends it.
    inspector = Path(workspace).with_name("laptops") / "inspector-1.qi"
    if inspector.is_file():
        write_pages(inspector, passphrase, Path(folder) / "inspector", worn, only="exchange")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
