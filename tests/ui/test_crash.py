"""When the program itself is at fault: it saves, tells, and reports without personal data."""

import sys
from collections.abc import Generator
from pathlib import Path

import pytest

from qi_desktop.storage.model import DiskFull
from qi_desktop.ui import crash

NAME = "Ada Invented"


class Window:
    """Notes what it was asked to do."""

    def __init__(self) -> None:
        self.saved = 0
        self.told: list[str] = []

    def save(self) -> None:
        self.saved += 1


@pytest.fixture
def window(tmp_path: Path) -> Generator[Window]:
    before = sys.excepthook
    window = Window()
    crash.install(window.save, window.told.append, tmp_path)
    yield window
    sys.excepthook = before


def fail(error: Exception) -> None:
    try:
        raise error
    except type(error) as raised:
        sys.excepthook(type(raised), raised, raised.__traceback__)


def test_a_bug_saves_tells_and_reports_without_what_it_said(window: Window, tmp_path: Path) -> None:
    fail(ValueError(f"no such person: {NAME}"))
    report = next(tmp_path.glob("report-*.txt")).read_text("utf-8")
    assert window.saved == 1
    assert "What you typed is kept" in window.told[0]
    assert "builtins.ValueError" in report
    assert "in fail" in report
    assert NAME not in report


def test_a_trouble_is_told_in_its_words_and_needs_no_report(window: Window, tmp_path: Path) -> None:
    fail(DiskFull("work.qi"))
    assert "There is no room left" in window.told[0]
    assert list(tmp_path.iterdir()) == []


def test_words_come_even_when_saving_fails_too(window: Window, tmp_path: Path) -> None:
    crash.install(lambda: 1 / 0, window.told.append, tmp_path)
    with pytest.raises(ZeroDivisionError):
        fail(ValueError("first"))
    assert window.told
