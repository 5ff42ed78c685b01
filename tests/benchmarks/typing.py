"""Typing in a note of 100,000 words while it is saved, indexed, spelt and backed up."""

import random
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from threading import Event, Thread

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace
from qi_desktop.ui.fieldnotes.session_view import SessionView
from qi_desktop.ui.fieldnotes.writing.note_view import NoteView
from qi_desktop.ui.main_window import MainWindow
from qi_desktop.ui.remembered import Remembered
from qi_desktop.ui.wardrobe import wear
from qi_desktop.ui.workspace import WorkspaceView
from tests.benchmarks import Figures
from tests.builders import a_workspace

WORDS, GOAL_MS, DURABLE_MS = 100_000, 16.0, 1000.0
KEYS = 400
PAUSE_MS = 40
"""Between two keys: twenty-five a second, faster than anybody writes for long."""

OTHER_NOTES = 200
Struck = tuple[float, float]
"""The seconds until all is painted, and how many of them the window had a processor for."""

_SAID = (
    "the plan was written late, nobody told the officer, who had sixty cases and no time to read",
    "what was sent from court before the first appointment was never read by those who had to act on it",
    "so the risk was not looked at again until somebody rang, and by then it had changed for the worse",
)
_TYPED = "They said nobody had looked at it since, and the managr agreed that it was to late. "


def measure(keys: int = KEYS) -> Figures:
    """Type at the start, in the middle and at the end, with everything else at work."""
    with TemporaryDirectory() as folder, _note(Path(folder)) as (workspace, view, window):
        opened = _opened(window, view)
        bare = _bare(view.field.text(), keys // 4)
        with _backing_up(workspace, Path(folder)) as copies:
            both, late = _typed(workspace, view, keys)
            struck, own = [wall for wall, _ in both], [own for _, own in both]
        return {
            "words": float(view.field.paragraphs.words),
            "open_ms": _ms(opened),
            "bare_field_key_p95_ms": _ms(quantiles(bare, n=20)[18]),
            "key_p50_ms": _ms(median(struck)),
            "key_p95_ms": _ms(quantiles(struck, n=20)[18]),
            "slowest_key_ms": _ms(max(struck)),
            "key_own_p95_ms": _ms(quantiles(own, n=20)[18]),
            "goal_p95_ms": GOAL_MS,
            "slowest_key_to_disk_ms": _ms(late),
            "goal_to_disk_ms": DURABLE_MS,
            "leave_the_note_ms": _ms(_timed(view.finish)),
            "backups_meanwhile": float(len(copies)),
        }


def _typed(workspace: Workspace, view: NoteView, keys: int) -> tuple[list[Struck], float]:
    """Type in three places; return how long each key took, and how long the slowest waited for the disk."""
    struck: list[Struck] = []
    moments: list[str] = []
    kept: list[str] = []
    view.spelling.start()
    for where in (0.0, 0.5, 1.0):
        _go_to(view.field, where)
        for letter in (_TYPED * (keys // len(_TYPED) + 1))[: keys // 3]:
            moments.append(_moment(workspace))
            struck.append(_struck(view.field, letter))
            kept.append(_kept_at(workspace))
    note = view.note
    assert note is not None
    while workspace.drafts.of(note.id, "body") != view.field.text():
        _wait(5)
    kept.append(_kept_at(workspace))
    return struck, max(_waited(moment, kept) for moment in moments)


def _moment(workspace: Workspace) -> str:
    return workspace.clock.now().isoformat(timespec="milliseconds")


def _kept_at(workspace: Workspace) -> str:
    """Return when what was typed last went to disk."""
    return workspace.database.value("SELECT max(typed_at) FROM draft") or ""


def _waited(moment: str, kept: list[str]) -> float:
    """Return how many seconds a key of a moment was not on disk."""
    first = min(one for one in kept if one >= moment)
    return (datetime.fromisoformat(first) - datetime.fromisoformat(moment)).total_seconds()


def _struck(field: QPlainTextEdit, letter: str) -> Struck:
    began, own = time.perf_counter(), time.thread_time()
    QTest.keyClicks(field, letter)
    _painted()
    struck = time.perf_counter() - began, time.thread_time() - own
    _wait(PAUSE_MS)
    return struck


def _bare(text: str, keys: int) -> list[float]:
    """Type into Qt's own field with the same text and nothing else at work."""
    field = QPlainTextEdit()
    field.resize(700, 500)
    field.setPlainText(text)
    field.show()
    _go_to(field, 0.5)
    struck = [_struck(field, letter)[0] for letter in (_TYPED * 9)[:keys]]
    field.hide()
    field.deleteLater()
    return struck


def _go_to(field: QPlainTextEdit, where: float) -> None:
    block = field.document().findBlockByNumber(int((field.document().blockCount() - 1) * where))
    field.setTextCursor(QTextCursor(block))
    field.ensureCursorVisible()
    field.setFocus()
    _painted()


def _opened(window: WorkspaceView, view: NoteView) -> float:
    """Return how long the long note takes to stand on the screen."""
    note = view.note
    assert note is not None
    view.let_go()

    def open_again() -> None:
        window.current_page().open_subject(note.id)
        _painted()

    return _timed(open_again)


@contextmanager
def _backing_up(workspace: Workspace, folder: Path) -> Generator[list[Path]]:
    """Back the file up again and again meanwhile, as the window does every twenty minutes."""
    copies: list[Path] = []
    stopping = Event()

    def back_up() -> None:
        while not stopping.is_set():
            with workspace.second_connection() as copy:
                copies.append(copy.back_up(folder / f"copy{len(copies)}.qi"))
            copies[-1].unlink()

    thread = Thread(target=back_up)
    thread.start()
    try:
        yield copies
    finally:
        stopping.set()
        thread.join()


@contextmanager
def _note(folder: Path) -> Generator[tuple[Workspace, NoteView, WorkspaceView]]:
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication([])
    application.setStyle("Fusion")
    wear(application, "light")
    with a_workspace(folder / "bench.qi") as workspace:
        services = services_of(workspace)
        session = services.fieldnotes.add_session("focus_group", "Officers")
        services.fieldnotes.add_participant(session.id, "responsible_officer", head_count=6)
        chance = random.Random(5)
        for number in range(OTHER_NOTES):
            services.fieldnotes.write_note(session.id, f"Note {number}", _text(chance, 500))
        long = services.fieldnotes.write_note(session.id, "A long day", _text(chance, WORDS))
        window = MainWindow(Remembered(folder), lambda: None)
        window.resize(1280, 800)
        view = window.show_workspace(services, lambda: None, "notes")
        window.show()
        window.activateWindow()
        _painted()
        page = view.current_page()
        page.open_subject(long.id)
        _painted()
        shown = page.findChild(SessionView)
        assert shown is not None
        yield workspace, shown.note, view
        shown.note.finish()
        view.jobs.finish()
        window.hide()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _text(chance: random.Random, words: int) -> str:
    """Return an invented conversation of so many words."""
    lines: list[str] = []
    while words > 0:
        said = ". ".join(chance.choices(_SAID, k=chance.randint(1, 4)))
        lines.append(f"RO{chance.randint(1, 6)}: {said}.")
        words -= len(lines[-1].split())
    return "\n".join(lines)


def _wait(milliseconds: int) -> None:
    """Let the window rest in its own loop, where other threads come to their turn."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _painted() -> None:
    """Let everything happen that was set off, down to the last paint."""
    QCoreApplication.sendPostedEvents()
    QApplication.processEvents()


def _timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def _ms(seconds: float) -> float:
    return round(seconds * 1000, 2)
