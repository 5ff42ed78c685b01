"""Running one command as a script would, with a passphrase file and --json."""

import json
import shutil
from collections.abc import Callable
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from qi_desktop.cli import main
from qi_desktop.storage import getting_out, workspace
from tests.builders import quick_file_key

RESOURCES = Path(__file__).parents[2] / "resources"
FORM = str(RESOURCES / "forms" / "judgement-2017.xlsx")
CASE_LIST = str(RESOURCES / "demo" / "suffolk-2017-case-list.xlsx")
DATES = ("--fieldwork-start", "2017-02-20", "--fieldwork-end", "2017-03-17")

Command = Callable[..., dict[str, Any]]


def a_command(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Return a function that runs one command in a folder and returns the JSON object it printed."""
    _move_to(folder, monkeypatch)

    def run(*words: str, code: int = 0) -> dict[str, Any]:
        capsys.readouterr()
        assert main([*words, "--json"]) == code
        return json.loads(capsys.readouterr().out)

    return run


def prepared(folder: Path, begun: Path | None, commands: list[list[str]]) -> Path:
    """Run commands in a new folder, begun as a copy of another one; tests then work in copies of it."""
    if begun is not None:
        shutil.copytree(begun, folder, dirs_exist_ok=True)
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(StringIO()):
        stretch_cheaply(patch)
        _move_to(folder, patch)
        for words in commands:
            assert main([*words, "--json"]) == 0
    return folder


def stretch_cheaply(patch: pytest.MonkeyPatch) -> None:
    """Make and open files with keys that cost little to stretch."""
    for opening in (workspace, getting_out):
        patch.setattr(opening, "file_key", quick_file_key)


def _move_to(folder: Path, patch: pytest.MonkeyPatch) -> None:
    (folder / "passphrase").write_text("an invented passphrase\n", "utf-8")
    patch.setenv("QI_PASSPHRASE_FILE", str(folder / "passphrase"))
    patch.chdir(folder)
