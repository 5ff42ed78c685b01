"""The three ways to begin, done with the keyboard alone and counted: keystrokes, and seconds of waiting."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from qi_desktop.app import Program
from qi_desktop.services import services_of
from qi_desktop.ui.film import issued_pack
from qi_desktop.ui.remembered import Remembered

A_SLOW_TYPIST = 2.0
"""Keystrokes a second of somebody who looks at every key."""
PATIENCE, A_MOMENT = 300.0, 2.0


@dataclass
class Typist:
    """Presses keys where the keyboard is, and counts them and the waiting."""

    keys: int = 0
    waited: float = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key; what the program needs for it is waiting."""
        self.keys += 1
        began = monotonic()
        QTest.keyClick(_focused(), key, modifier)
        QApplication.processEvents()
        self.waited += monotonic() - began

    def write(self, text: str) -> None:
        """Type letters."""
        self.keys += len(text)
        QTest.keyClicks(_focused(), text)

    def tab_to(self, name: str) -> None:
        """Press Tab until the control of this spoken name has the keyboard."""
        for _ in range(60):
            if _focused().accessibleName() == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"no {name} among the tab stops")

    def wait(self, over: Callable[[], bool]) -> None:
        """Wait until something is there."""
        began = monotonic()
        while not over() and monotonic() - began < PATIENCE:
            QApplication.processEvents()
            sleep(0.01)
        self.waited += monotonic() - began
        assert over()

    @property
    def seconds(self) -> float:
        """Return how long it takes a slow typist, with all waiting."""
        return self.keys / A_SLOW_TYPIST + self.waited


@contextmanager
def first_screen(folder: Path) -> Generator[Program]:
    """The program as it is first started on a laptop."""
    (folder / "settings").mkdir()
    program = Program(Remembered(folder / "settings"))
    program.begin()
    program.window.show()
    program.window.activateWindow()
    until = monotonic() + 5
    while QApplication.activeWindow() is not program.window and monotonic() < until:
        QApplication.processEvents()
    yield program
    program.window.close()
    program.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def create(program: Program, folder: Path) -> Typist:
    """From the first screen to an inspection that is set up."""
    typist = Typist()
    typist.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    _make_file(program, typist, folder / "inspection.qi")
    for name, text in (
        ("Title", "Suffolk 2017"),
        ("Area", "Suffolk"),
        ("First day of fieldwork", "20/2/2017"),
        ("Your name", "Ada Invented"),
    ):
        typist.tab_to(name)
        typist.write(text)
    typist.press(Qt.Key.Key_Return)
    assert program.workspace is not None
    services = services_of(program.workspace)
    typist.wait(lambda: services.inspection.inspection() is not None)
    return typist


def join(program: Program, folder: Path) -> Typist:
    """From the first screen to the first case of a pack; the lead's part between is nobody's waiting here."""
    typist = Typist()
    typist.press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    _make_file(program, typist, folder / "fieldwork.qi")
    typist.tab_to("My team card")
    typist.press(Qt.Key.Key_Space)
    typist.tab_to("Save the card…")
    with _answered("getSaveFileName", folder / "own.qicard"):
        typist.press(Qt.Key.Key_Space)
    typist.keys += 1  # Enter in the dialog of the system
    assert program.workspace is not None
    services = services_of(program.workspace)
    pack = issued_pack(services.keys.card(), folder)
    typist.press(Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    typist.tab_to("Open a pack…")
    with _answered("getOpenFileName", pack):
        typist.press(Qt.Key.Key_Space)
    typist.keys += 2  # the file chosen, and Enter
    typist.wait(lambda: program.window.view is not None and not program.window.view.jobs.running)
    typist.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    view = program.window.view
    assert view is not None
    typist.wait(lambda: view.current_page().is_whole)
    assert services.allocating.cases_of(program.workspace.person)
    return typist


def demonstrate(program: Program, folder: Path) -> Typist:
    """From the first screen to the whole inspection with invented people."""
    typist = Typist()
    typist.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert program.window.unlock is not None
    program.window.unlock.demonstration_form.folder.setText(str(folder / "demonstration"))
    typist.press(Qt.Key.Key_Return)
    typist.wait(lambda: program.window.view is not None)
    return typist


def _make_file(program: Program, typist: Typist, place: Path) -> None:
    assert program.window.unlock is not None
    form = program.window.unlock.create_form
    form.place.setText(str(place))  # the one proposed is taken
    typist.tab_to("Suggest five words")
    typist.press(Qt.Key.Key_Space)
    typist.write(form.passphrase.text())
    typist.press(Qt.Key.Key_Return)
    typist.wait(lambda: program.window.view is not None)


@contextmanager
def _answered(question: str, path: Path) -> Generator[None]:
    """Answer a dialog of the system, which no test can type into."""
    asked = getattr(QFileDialog, question)

    def answer(*_: object) -> tuple[str, str]:
        return str(path), ""

    setattr(QFileDialog, question, answer)
    yield
    setattr(QFileDialog, question, asked)


def _focused() -> QWidget:
    until = monotonic() + A_MOMENT
    while (widget := QApplication.focusWidget()) is None and monotonic() < until:
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and QApplication.activeWindow() is None:
                window.activateWindow()
        QApplication.processEvents()
    assert widget is not None, QApplication.activeWindow()
    return widget
