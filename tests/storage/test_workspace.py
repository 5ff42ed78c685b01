"""Opening the encrypted file: each way it can fail is told, and the file stays as it was."""

import csv
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qi_desktop import __version__
from qi_desktop.foundation.clock import SetClock, SystemClock
from qi_desktop.foundation.errors import UserError
from qi_desktop.storage.backup_rule import NEWEST
from qi_desktop.storage.backups import backup_folder
from qi_desktop.storage.getting_out import bring_out, fitting_key
from qi_desktop.storage.kinds import KEPT_IN, PROJECTIONS
from qi_desktop.storage.lock import Lock
from qi_desktop.storage.model import (
    DiskFull,
    PlaceReadOnly,
    WorkspaceDamaged,
    WorkspaceExists,
    WorkspaceInUse,
    WorkspaceMissing,
    WorkspaceNewer,
    WrongPassphrase,
)
from qi_desktop.storage.restoring import restore
from qi_desktop.storage.schema import STEPS, steps
from qi_desktop.storage.workspace import Workspace
from tests.builders import CHEAP, PASSPHRASE, a_workspace, the_workspace_at


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed workspace with one answer in it."""
    path = tmp_path / "laptop.qi"
    with a_workspace(path) as workspace, workspace.ledger.entry("record_answer") as entry:
        entry.put("answer", "a/q", value="seen in the file", reason="a" * 5000)
    return path


def refused(path: Path, error: type[UserError], passphrase: str = PASSPHRASE) -> UserError:
    before = path.read_bytes()
    with pytest.raises(error) as told:
        Workspace.open(path, passphrase, cost=CHEAP)
    assert path.read_bytes() == before
    return told.value


def test_what_was_written_is_there_after_reopening(path: Path) -> None:
    with the_workspace_at(path) as workspace:
        assert workspace.database.value("SELECT value FROM answer") == "seen in the file"


def test_nothing_readable_stands_in_the_file(path: Path) -> None:
    content = path.read_bytes()
    assert b"seen in the file" not in content
    assert b"SQLite" not in content
    assert b"answer" not in content


def test_a_wrong_passphrase_is_told_and_the_file_untouched(path: Path) -> None:
    refused(path, WrongPassphrase, "not the passphrase")


def test_a_file_that_is_no_workspace_is_told_like_a_wrong_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "letter.qi"
    path.write_bytes(b"short")
    refused(path, WrongPassphrase)
    path.write_bytes(b"a letter, not a workspace. " * 400)
    refused(path, WrongPassphrase)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceMissing):
        Workspace.open(tmp_path / "nowhere.qi", PASSPHRASE, cost=CHEAP)


def test_a_new_workspace_never_overwrites_a_file(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(WorkspaceExists):
        a_workspace(path)
    with pytest.raises(WorkspaceMissing):
        a_workspace(path.parent / "no-such-folder" / "new.qi")
    assert path.read_bytes() == before


def test_a_second_writer_is_told_since_when_the_file_is_open_and_may_read(path: Path) -> None:
    with the_workspace_at(path):
        with pytest.raises(WorkspaceInUse) as told:
            the_workspace_at(path)
        assert ":" in told.value.since
        with Workspace.open(path, PASSPHRASE, read_only=True, cost=CHEAP) as reader:
            assert reader.database.value("SELECT value FROM answer") == "seen in the file"
    the_workspace_at(path).close()


def test_a_reader_leaves_no_files_behind(path: Path) -> None:
    Workspace.open(path, PASSPHRASE, read_only=True, cost=CHEAP).close()
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_the_lock_goes_with_the_process_that_was_killed(path: Path) -> None:
    script = (
        "import os, signal, sys; from pathlib import Path; from tests.builders import the_workspace_at;"
        "workspace = the_workspace_at(Path(sys.argv[1])); os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", script, str(path)], check=False, cwd=Path(__file__).parents[2])
    the_workspace_at(path).close()


def test_a_damaged_page_is_told_and_the_rest_can_still_be_got_out(path: Path, tmp_path: Path) -> None:
    content = bytearray(path.read_bytes())
    with the_workspace_at(path) as workspace:
        page = workspace.database.value("SELECT rootpage FROM sqlite_schema WHERE name = 'answer'")
    content[(page - 1) * 4096 + 2000] ^= 0xFF
    path.write_bytes(content)
    with the_workspace_at(path) as workspace:
        with pytest.raises(WorkspaceDamaged):
            workspace.database.rows("SELECT * FROM answer")
        assert any(problem.startswith("page:") for problem in workspace.verify().problems)
    got = bring_out(path, fitting_key(path, PASSPHRASE, CHEAP), tmp_path / "out")
    assert [(page.number, page.held) for page in got.unread.pages] == [(page, "rows of answer")]
    assert [(row.row, row.instead) for row in got.unread.rows] == [
        ("a/q", "made again from the change history")
    ]
    assert "seen in the file" in (tmp_path / "out" / "answer.jsonl").read_text(encoding="utf-8")


def test_a_file_cut_short_is_told(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: 4096 * 3])
    with pytest.raises((WorkspaceDamaged, WrongPassphrase)), the_workspace_at(path) as workspace:
        workspace.database.rows("SELECT * FROM change")


def test_a_file_of_a_later_version_is_refused_with_what_it_needs(path: Path) -> None:
    with the_workspace_at(path) as workspace, workspace.database.transaction():
        workspace.database.run(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('workspace', 'moon', '')"
        )
        workspace.keep_setting("needs_version", "9.1.0")
    error = refused(path, WorkspaceNewer)
    assert isinstance(error, WorkspaceNewer)
    assert (error.steps, error.needed, error.this) == ("moon", "9.1.0", __version__)


def test_every_released_step_is_known_by_name(workspace: Workspace) -> None:
    assert tuple(step.name for step in steps.applied(workspace.database.tables)) == STEPS


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="mounts a small disk, which takes root")
def test_a_full_disk_is_told_and_all_before_it_is_kept(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2M", "tmpfs", disk], check=False).returncode:
        pytest.skip("no small disk to be had here")
    try:
        workspace = a_workspace(disk / "laptop.qi")
        kept = 0
        with pytest.raises(DiskFull):
            for number in range(1000):
                with workspace.ledger.entry("write_note") as entry:
                    entry.put("note", f"n{number}", body="words " * 1000)
                kept += 1
        assert kept > 10
        assert workspace.database.value("SELECT count(*) FROM note") == kept
        workspace.close()
    finally:
        subprocess.run(["umount", disk], check=True)


def test_a_database_error_of_a_place_that_cannot_be_written_is_told(path: Path) -> None:
    with Workspace.open(path, PASSPHRASE, read_only=True, cost=CHEAP) as workspace:
        with pytest.raises(PlaceReadOnly), workspace.ledger.entry("record_answer") as entry:
            entry.put("answer", "a/q", value="other")


def test_a_draft_is_on_disk_at_once_and_gone_once_dropped(path: Path) -> None:
    with the_workspace_at(path) as workspace:
        workspace.drafts.keep("answer", "a/q", "reason", "half a sent")
        workspace.drafts.keep("answer", "a/q", "reason", "half a sentence")
    with the_workspace_at(path) as workspace:
        assert [draft.text for draft in workspace.drafts.all()] == ["half a sentence"]
        workspace.drafts.drop("a/q", "reason")
        workspace.drafts.drop("a/q", "reason")
        assert workspace.drafts.of("a/q", "reason") is None


def test_timed_backups_open_with_the_same_passphrase_and_only_the_latest_stay(path: Path) -> None:
    with the_workspace_at(path) as workspace:
        for _ in range(12):
            workspace.timed_backup("before-merge")
        digest = workspace.ledger.digest()
    copies = sorted(backup_folder(path).iterdir())
    assert len(copies) == 10
    with the_workspace_at(copies[-1]) as copy:
        assert copy.ledger.digest() == digest


def test_a_backup_put_back_keeps_the_file_it_replaces(path: Path, tmp_path: Path) -> None:
    with the_workspace_at(path) as workspace:
        backup = workspace.back_up(tmp_path / "backup.qi")
        with pytest.raises(WorkspaceExists):
            workspace.back_up(backup)
        with workspace.ledger.entry("record_answer") as entry:
            entry.put("answer", "a/q", value="later")
        key, clock = workspace.database.key, workspace.clock
    replaced = restore(path, backup, key, clock)
    assert replaced
    with the_workspace_at(path) as workspace:
        assert workspace.database.value("SELECT value FROM answer") == "seen in the file"
    with the_workspace_at(replaced) as workspace:
        assert workspace.database.value("SELECT value FROM answer") == "later"


def test_text_that_looks_like_a_formula_is_made_harmless_in_the_table_and_exact_in_the_lines(
    workspace: Workspace, tmp_path: Path
) -> None:
    with workspace.ledger.entry("write_note") as entry:
        entry.put("note", "n1", body="=1+1")
    workspace.dump(tmp_path / "out")
    assert "'=1+1" in (tmp_path / "out" / "note.csv").read_text(encoding="utf-8-sig")
    assert '"=1+1"' in (tmp_path / "out" / "note.jsonl").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", sorted(set(PROJECTIONS) - KEPT_IN))
def test_every_value_of_a_dump_stands_under_its_own_name(
    workspace: Workspace, tmp_path: Path, kind: str
) -> None:
    texts = [name for name, content in map(str.split, PROJECTIONS[kind].split(",")) if content == "T"]
    with workspace.ledger.entry("record_answer") as entry:
        entry.put(kind, "r1", **{name: f"this is {name}" for name in texts})
    workspace.dump(tmp_path / "out")
    with (tmp_path / "out" / f"{kind}.csv").open(encoding="utf-8-sig", newline="") as stream:
        (told,) = csv.DictReader(stream)
    assert {name: told[name] for name in texts} == {name: f"this is {name}" for name in texts}
    assert (told["id"], told["removed"]) == ("r1", "")


def test_what_a_crash_left_in_the_log_stays_with_the_replaced_file(path: Path, tmp_path: Path) -> None:
    with the_workspace_at(path) as workspace:
        backup = workspace.back_up(tmp_path / "backup.qi")
        with workspace.ledger.entry("record_answer") as entry:
            entry.put("answer", "a/q", value="later")
        crashed = {
            name: (path.parent / name).read_bytes()
            for name in (path.name, f"{path.name}-wal", f"{path.name}-shm")
        }
        key, clock = workspace.database.key, workspace.clock
    for name, content in crashed.items():
        (path.parent / name).write_bytes(content)
    replaced = restore(path, backup, key, clock)
    assert replaced
    with the_workspace_at(path) as workspace:
        assert workspace.database.value("SELECT value FROM answer") == "seen in the file"
        assert workspace.verify().problems == ()
    with the_workspace_at(replaced) as workspace:
        assert workspace.database.value("SELECT value FROM answer") == "later"


def test_a_backup_can_be_put_back_where_no_file_stands(path: Path, tmp_path: Path) -> None:
    with the_workspace_at(path) as workspace:
        backup = workspace.back_up(tmp_path / "backup.qi")
        key, clock = workspace.database.key, workspace.clock
    path.unlink()
    assert restore(path, backup, key, clock) is None
    the_workspace_at(path).close()


def test_files_replaced_in_the_same_second_are_all_kept(path: Path, tmp_path: Path) -> None:
    with the_workspace_at(path) as workspace:
        backup = workspace.back_up(tmp_path / "backup.qi")
        key, clock = workspace.database.key, workspace.clock
    kept = {restore(path, backup, key, clock) for _ in range(3)}
    assert len({file for file in kept if file and file.is_file()}) == 3


def test_a_backup_that_finds_no_room_leaves_the_workspace_where_it_is(path: Path, tmp_path: Path) -> None:
    with the_workspace_at(path) as workspace:
        backup = workspace.back_up(tmp_path / "backup.qi")
        key, clock = workspace.database.key, workspace.clock
    before = path.read_bytes()
    path.with_name(f".{path.name}.part").mkdir()
    with pytest.raises(OSError, match="directory"):
        restore(path, backup, key, clock)
    assert path.read_bytes() == before


def test_a_backup_made_after_the_clock_went_back_a_year_stays(path: Path) -> None:
    with the_workspace_at(path) as workspace:
        for _ in range(11):
            workspace.timed_backup("before-merge")
    with Workspace.open(
        path, PASSPHRASE, cost=CHEAP, clock=SetClock(datetime(2001, 1, 1, tzinfo=UTC))
    ) as late:
        made = late.timed_backup("before-merge")
        with late.ledger.entry("record_answer") as entry:
            entry.put("answer", "a/q", value="a year back")
        assert late.database.value("SELECT value FROM answer") == "a year back"
        assert late.verify().problems == ()
    assert made.is_file()
    assert len(list(backup_folder(path).iterdir())) == NEWEST


def test_a_lock_whose_file_its_last_holder_took_away_is_sought_anew(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[int] = []

    def seize_and_lose_once(descriptor: int) -> None:
        tries.append(descriptor)
        if len(tries) == 1:
            path.with_name(f"{path.name}.lock").unlink()

    monkeypatch.setattr("qi_desktop.storage.lock._seize", seize_and_lose_once)
    lock = Lock(path, SystemClock())
    assert len(tries) == 2
    assert lock.path.is_file()
    lock.release()


@pytest.mark.parametrize(
    ("laptop", "account", "where"),
    [
        ("here", "mine", "in another window of yours on this laptop"),
        ("here", "theirs", "in somebody else's account on this laptop"),
        ("there", "theirs", "on another laptop"),
    ],
)
def test_a_lock_tells_where_its_holder_is_and_names_nobody(
    path: Path, monkeypatch: pytest.MonkeyPatch, laptop: str, account: str, where: str
) -> None:
    monkeypatch.setattr("qi_desktop.storage.lock._marks", lambda: (laptop, account))
    held = Lock(path, SystemClock())
    monkeypatch.setattr("qi_desktop.storage.lock._marks", lambda: ("here", "mine"))
    with pytest.raises(WorkspaceInUse) as refused:
        Lock(path, SystemClock())
    assert refused.value.where == where
    assert f"{SystemClock().now().astimezone():%Y}" in refused.value.since
    held.release()


def test_the_version_of_a_file_differs_after_every_change_and_only_then(workspace: Workspace) -> None:
    first = workspace.version()
    assert workspace.version() == first
    with workspace.ledger.entry("create_inspection") as entry:
        entry.put("inspection", "one", title="Here")
    second = workspace.version()
    assert second != first
    with workspace.second_connection() as other, other.ledger.entry("create_inspection") as entry:
        entry.put("inspection", "one", title="Elsewhere")
    assert workspace.version() != second
