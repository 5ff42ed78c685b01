"""Answering in the real window over a real encrypted file: from a key to its picture, commit included."""

import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qi_desktop.foundation.paths import resource
from qi_desktop.services import Services, services_of
from qi_desktop.ui.assessment.page import CasesPage
from qi_desktop.ui.main_window import MainWindow
from qi_desktop.ui.remembered import Remembered
from qi_desktop.ui.wardrobe import wear
from tests.benchmarks import Figures
from tests.builders import a_workspace
from tests.ui.assessment.every_type import write_long
from tests.ui.conftest import set_up_an_inspection

GOALS_MS = {"judgement form": 16, "150 questions": 16, "600 questions": 50}
SWITCHES = 12
Struck = tuple[float, float]
"""The seconds until all is painted, and how many of them this process had a processor for."""

AT_MOST = 150
"""How many questions of a form are answered: enough to see the slowest in twenty."""

PAUSE_MS = 25
"""Between two keys; nobody strikes forty a second."""


def measure(at_most: int = AT_MOST) -> Figures:
    """Answer a case from start to end in forms of three sizes, with the keyboard alone."""
    figures: Figures = {}
    for name, goal in GOALS_MS.items():
        with TemporaryDirectory() as folder, _window(Path(folder), name) as page:
            figures[name] = {**_measured(page, at_most), "goal_p95_ms": float(goal)}
    return figures


def _measured(page: CasesPage, at_most: int) -> dict[str, float]:
    view = page.window()
    began = time.perf_counter()
    page.open_subject(page.list.table.records.rows[0].sampled_case)
    view.show()
    _painted()
    first = time.perf_counter() - began
    answered, moved, keys = _answered(page, at_most)
    answers, moves = [wall for wall, _ in answered], [wall for wall, _ in moved]
    both, own = sorted([*answers, *moves]), [own for _, own in (*answered, *moved)]
    return {
        "first_paint_ms": _ms(first),
        "answer_p50_ms": _ms(median(answers)),
        "answer_p95_ms": _ms(quantiles(answers, n=20)[18]),
        "enter_p50_ms": _ms(median(moves)),
        "enter_p95_ms": _ms(quantiles(moves, n=20)[18]),
        "any_key_p95_ms": _ms(quantiles(both, n=20)[18]),
        "slowest_key_ms": _ms(both[-1]),
        "any_key_own_p50_ms": _ms(median(own)),
        "any_key_own_p95_ms": _ms(quantiles(own, n=20)[18]),
        "switch_case_p50_ms": _ms(median(_switches(page))),
        "answers": float(len(answers)),
        "keys_an_answer": round(keys / len(answers), 2),
    }


def _answered(page: CasesPage, at_most: int) -> tuple[list[Struck], list[Struck], int]:
    """Give the first answer of each question that waits, and go on with Enter until none does."""
    answers: list[Struck] = []
    moves: list[Struck] = []
    keys = 0
    page.form.go_to_first_open()
    _painted()
    while page.form.case is not None and len(answers) < at_most:
        card = page.form.current
        assert card is not None
        if not page.form.case.is_open(card.spot):
            break
        buttons = [button for button in card.control.buttons if button.isEnabled()]
        typed = buttons[0].key if card.question.has_choices else "4"
        answers.append(_struck(typed))
        moves.append(_struck(None))
        keys += 2
    return answers, moves, keys


def _struck(letter: str | None) -> Struck:
    """Strike a letter, or Enter, where the keyboard is; return the seconds until all is painted."""
    widget = QApplication.focusWidget()
    assert widget is not None
    began, own = time.perf_counter(), time.process_time()
    if letter is None:
        QTest.keyClick(widget, Qt.Key.Key_Return)
    else:
        QTest.keyClicks(widget, letter.lower())
    _painted()
    struck = time.perf_counter() - began, time.process_time() - own
    QTest.qWait(PAUSE_MS)
    return struck


def _switches(page: CasesPage) -> Iterator[float]:
    lines = page.list.table.records.rows[1 : SWITCHES + 1]
    for line in lines:
        began = time.perf_counter()
        page.list.choose(line.sampled_case)
        _painted()
        yield time.perf_counter() - began
        QTest.qWait(PAUSE_MS)


def _painted() -> None:
    """Let everything happen that was set off, down to the last paint."""
    QCoreApplication.sendPostedEvents()
    QApplication.processEvents()


@contextmanager
def _window(folder: Path, form: str) -> Generator[CasesPage]:
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication([])
    application.setStyle("Fusion")
    wear(application, "light")
    with a_workspace(folder / "bench.qi") as workspace:
        services = services_of(workspace)
        set_up_an_inspection(services)
        _adopt(services, folder, form)
        window = MainWindow(Remembered(folder), lambda: None)
        window.resize(1280, 800)
        view = window.show_workspace(services, lambda: None, "inspection")
        window.show()
        window.activateWindow()
        _painted()
        view.open_page("cases")
        page = view.current_page()
        assert isinstance(page, CasesPage)
        yield page
        view.jobs.finish()
        window.hide()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _adopt(services: Services, folder: Path, form: str) -> None:
    if form == "judgement form":
        services.assessment.adopt_form(resource("forms", "judgement-2017.xlsx"))
    else:
        questions = int(form.split(maxsplit=1)[0])
        services.assessment.adopt_form(write_long(folder / f"long{questions}.xlsx", questions))


def _ms(seconds: float) -> float:
    return round(seconds * 1000, 2)
