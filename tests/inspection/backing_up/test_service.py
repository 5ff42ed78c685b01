"""Backups that are looked into, tried and put back."""

from datetime import timedelta
from pathlib import Path

import pytest
from typing_extensions import override

from qi_desktop.foundation.clock import SetClock, SystemClock
from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.inspection.backing_up.model import BackupMissing
from qi_desktop.inspection.backing_up.service import EVERY, FIRST, BackupService
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace, the_workspace_at


def write(workspace: Workspace, record: str, words: str) -> None:
    with workspace.ledger.entry("write_note") as entry:
        entry.put("note", record, body=words)


def test_the_first_opening_of_a_day_makes_a_backup_if_there_is_anything_new(tmp_path: Path) -> None:
    clock = SetClock(SystemClock().now())
    with a_workspace(tmp_path / "lead.qi", clock=clock) as workspace:
        write(workspace, "n1", "words")
        assert workspace.daily_backup() is not None
        write(workspace, "n2", "more words on the same day")
        assert workspace.daily_backup() is None
        clock.set_to(clock.moment + timedelta(days=1))
        assert workspace.daily_backup() is not None
        clock.set_to(clock.moment + timedelta(days=1))
        assert workspace.daily_backup() is None
        assert [one.occasion for one in BackupService(workspace).backups()] == ["daily", "daily"]


def test_a_preview_tells_what_the_backup_holds_and_what_it_lacks(workspace: Workspace) -> None:
    service = BackupService(workspace)
    write(workspace, "n1", "words")
    backup = service.backup_now()
    assert service.preview(backup).missing_changes == 0
    write(workspace, "n1", "better words")
    write(workspace, "n2", "new words")
    found = service.preview(backup)
    assert (found.records, found.changes) == ({"note": 1}, 1)
    assert (found.missing, found.missing_changes) == ({"note": 2}, 2)
    assert found.missing_since is not None
    assert sorted(one.name for one in backup.path.parent.iterdir()) == [backup.path.name]


def test_a_backup_is_tried_in_a_temporary_file_and_nothing_of_it_stays(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    service = BackupService(workspace)
    write(workspace, "n1", "words")
    backup = service.backup_now()
    laptop, there = workspace.laptop, {one.name for one in tmp_path.iterdir()}
    found = service.try_backup(backup)
    assert (found.checked.problems, found.records) == ((), 1)
    assert service.last_tried() is not None
    assert workspace.laptop == laptop
    assert {one.name for one in tmp_path.iterdir()} == there


def test_a_damaged_backup_is_found_out_and_not_remembered_as_tried(workspace: Workspace) -> None:
    service = BackupService(workspace)
    write(workspace, "n1", "words " * 2000)
    backup = service.backup_now()
    content = bytearray(backup.path.read_bytes())
    content[-3000] ^= 1
    backup.path.write_bytes(content)
    assert service.try_backup(backup).checked.problems
    assert service.last_tried() is None
    backup.path.unlink()
    with pytest.raises(BackupMissing):
        service.preview(backup)


def test_a_backup_put_back_in_an_open_file_keeps_what_it_replaced(tmp_path: Path) -> None:
    path = tmp_path / "lead.qi"
    with a_workspace(path) as workspace:
        service = BackupService(workspace)
        write(workspace, "n1", "words")
        backup = service.backup_now()
        write(workspace, "n2", "later words")
        laptop = workspace.laptop
        replaced = service.restore(backup)
    with the_workspace_at(path) as workspace:
        service = BackupService(workspace)
        assert [row["id"] for row in workspace.database.rows("SELECT id FROM note")] == ["n1"]
        assert workspace.former_laptops == (laptop,)
        kept = service.backups()[0]
        assert (kept.path, kept.occasion) == (replaced, "replaced")
        assert service.preview(kept).records == {"note": 2}
        assert workspace.verify().problems == ()
    assert not [one for one in tmp_path.iterdir() if one.name.startswith(".")]


def test_a_restore_that_is_stopped_leaves_the_file_as_it_was(workspace: Workspace) -> None:
    service = BackupService(workspace)
    write(workspace, "n1", "words")
    backup, folder = service.backup_now(), workspace.path.parent
    there = {one.name for one in folder.iterdir()}
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        service.prepare(backup, stopped)
    prepared = service.prepare(backup)
    assert prepared.name.startswith(".")
    prepared.unlink()
    assert {one.name for one in folder.iterdir()} == there
    assert workspace.verify().problems == ()


def test_a_backup_holds_one_state_whoever_writes_meanwhile_and_can_be_stopped(workspace: Workspace) -> None:
    write(workspace, "n1", "words " * 800_000)

    class Writing(Progress):
        @override
        def report(self, done: int, total: int, what: str = "") -> None:
            super().report(done, total, what)
            reports.append(done)
            write(workspace, f"later {len(reports)}", "written while the backup is made")

    reports: list[int] = []
    with workspace.second_connection() as own:
        backup = BackupService(own).backup_now(Writing())
        assert len(reports) > 1
        assert BackupService(own).preview(backup).records == {"note": 1}
        assert BackupService(own).preview(backup).missing_changes == len(reports)
        stopped = Progress()
        stopped.cancel()
        with pytest.raises(Cancelled):
            BackupService(own).backup_now(stopped)
    assert [one.name for one in backup.path.parent.iterdir()] == [backup.path.name]


def test_somebody_is_reminded_to_try_one_and_left_alone_for_a_month(tmp_path: Path) -> None:
    clock = SetClock(SystemClock().now())
    with a_workspace(tmp_path / "lead.qi", clock=clock) as workspace:
        service = BackupService(workspace)
        assert service.reminder() is None
        backup = service.backup_now()
        clock.set_to(clock.moment + FIRST)
        told = service.reminder()
        assert told is not None
        assert told.last_tried is None
        service.put_off()
        assert service.reminder() is None
        clock.set_to(clock.moment + FIRST)
        service.try_backup(backup)
        assert service.reminder() is None
        clock.set_to(clock.moment + EVERY)
        told = service.reminder()
        assert told is not None
        assert told.last_tried == service.last_tried()
