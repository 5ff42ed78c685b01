"""Stop stops: what only reads is broken off in the middle of a statement, and says so."""

from time import monotonic

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.services import Services
from qi_desktop.ui.widgets.words import Words
from qi_desktop.ui.workspace import WorkspaceView

LONG = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 200000000) SELECT max(i) FROM n"


def test_a_long_statement_is_broken_off(empty: WorkspaceView, qtbot: QtBot) -> None:
    failed: list[Exception] = []
    done: list[object] = []

    def read(services: Services, _progress: Progress) -> object:
        return services.workspace.database.value(LONG)

    empty.read("Reading much", read, done.append, failed.append)
    qtbot.waitUntil(empty.busy.isVisible)
    began = monotonic()
    empty.jobs.cancel()
    qtbot.waitUntil(lambda: bool(failed))
    assert monotonic() - began < 2
    assert isinstance(failed[0], Cancelled)
    assert done == []
    qtbot.waitUntil(lambda: not empty.busy.isVisible())


def test_what_never_looks_up_is_thrown_away_once_it_was_stopped(empty: WorkspaceView, qtbot: QtBot) -> None:
    done: list[object] = []

    def read(_services: Services, progress: Progress) -> int:
        progress.cancel()
        return 1

    empty.read("Reading", read, done.append)
    qtbot.waitUntil(lambda: not empty.jobs.running)
    assert done == []
    assert "Stopped" in empty.error.text


def test_the_time_left_stands_beside_the_work_once_it_is_known(
    empty: WorkspaceView, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    monkeypatch.setattr("qi_desktop.ui.widgets.states.monotonic", lambda: now[0])
    (bar,) = empty.busy.findChildren(QProgressBar)
    for second in range(6):
        now[0] = float(second)
        empty.busy.show_progress("Taking in", second * 10, 300)
    assert bar.accessibleDescription() == "about 25 seconds left"
    (count,) = (one for one in empty.busy.findChildren(Words) if one.text() == "50 of 300")
    assert count.isVisible()
    empty.busy.resize(200, 60)
    empty.busy.show_progress("Taking in", 51, 300)
    assert count.isHidden(), "the time says more than the count, where there is room for one"
    empty.busy.hide()
    empty.busy.show_progress("Another work", 60, 300)
    assert bar.accessibleDescription() == ""
    empty.busy.hide()
