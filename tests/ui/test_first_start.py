"""Setting an inspection up takes under two minutes, with the keyboard alone and slow fingers.

Joining one, and the demonstration, are begun and counted by `make bench`.
"""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from qi_desktop.storage import workspace
from tests.builders import quick_file_key
from tests.ui.first_start import create, first_screen

TWO_MINUTES = 120


def test_a_first_start_takes_under_two_minutes(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace, "file_key", quick_file_key)
    with first_screen(tmp_path) as program:
        assert create(program, tmp_path).seconds < TWO_MINUTES
