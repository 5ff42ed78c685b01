"""Backups on the command line."""

from pathlib import Path

import pytest

from qi_desktop.storage import workspace
from tests.builders import quick_file_key
from tests.cli.commanding import DATES, Command, a_command


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    monkeypatch.setattr(workspace, "file_key", quick_file_key)
    return a_command(tmp_path, monkeypatch, capsys)


def test_a_backup_is_listed_looked_into_tried_and_put_back(command: Command) -> None:
    command("new", "lead.qi", "--title", "Suffolk 2017", *DATES)
    assert command("backups", "try", "lead.qi", code=2)["error"] == "BackupMissing"
    made = command("backup", "lead.qi")["backup"]
    command("provider", "add", "lead.qi", "CRC", "An invented company")
    (listed,) = command("backups", "list", "lead.qi")["backups"]
    assert (Path(listed["backup"]).name, listed["occasion"]) == (Path(made).name, "by-hand")
    found = command("backups", "preview", "lead.qi", made)
    assert found["records"] == {"inspection": 1, "team_member": 1}
    assert found["would_be_missing"]["records"] == {"provider": 1}
    tried = command("backups", "try", "lead.qi")
    assert (tried["sound"], tried["records"]) == (True, 2)
    assert command("backups", "list", "lead.qi")["last_tried"]
    command("restore", "lead.qi", made)
    assert command("info", "lead.qi")["providers"] == []


def test_an_inspection_is_erased_once_its_title_is_typed(command: Command, tmp_path: Path) -> None:
    command("new", "lead.qi", "--title", "Suffolk 2017", *DATES)
    made = Path(command("backup", "lead.qi")["backup"])
    planned = command("erase", "lead.qi")
    assert (planned["title"], planned["erased"]) == ("Suffolk 2017", False)
    assert len(planned["would_be_erased"]) >= 2
    wrong = ("erase", "lead.qi", "--certificate", "certificate.pdf", "--confirm", "Norfolk")
    assert command(*wrong, code=2)["error"] == "ConfirmationDiffers"
    done = command("erase", "lead.qi", "--certificate", "certificate.pdf", "--confirm", "Suffolk 2017")
    assert done["erased"]
    assert done["files"][0]["file"] == f"lead-backups/{made.name}"
    assert not (tmp_path / "lead.qi").exists()
    assert (tmp_path / "certificate.pdf").read_bytes().startswith(b"%PDF")


def test_the_newest_backup_is_copied_to_a_stick_and_one_that_is_away_is_told(
    command: Command, tmp_path: Path
) -> None:
    command("new", "lead.qi", "--title", "Suffolk 2017", *DATES)
    (tmp_path / "stick").mkdir()
    there = command("backups", "copy", "lead.qi", "stick")
    assert [(one["state"], one["copies"]) for one in there["places"]] == [("there", 1)]
    both = command("backups", "copy", "lead.qi", "stick", "away", code=1)
    assert [one["state"] for one in both["places"]] == ["there", "missing"]
