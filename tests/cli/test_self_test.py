"""The program proves its own installation."""

import json
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from qi_desktop.cli import main, self_test


@pytest.fixture
def _undressed_after(qapp: QApplication) -> Generator[QApplication]:
    """The application, whose clothes later tests need not wear."""
    yield qapp
    qapp.setStyleSheet("")


@pytest.mark.usefixtures("_undressed_after")
def test_a_whole_small_inspection_is_carried_through_and_each_step_is_named_with_its_time(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["--self-test", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["self_test"], len(told["steps"])) == ("passed", 10)
    assert all(one["step"] and one["seconds"] >= 0 and not one["trouble"] for one in told["steps"])


def test_what_is_wrong_with_an_installation_is_told_in_its_step_and_by_the_exit_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(self_test, "resource", tmp_path.joinpath)
    assert main(["--self-test"]) == 1
    told = capsys.readouterr().out
    assert "FAILED" in told.splitlines()[0]
    assert told.splitlines()[-1].startswith("self-test: failed")
