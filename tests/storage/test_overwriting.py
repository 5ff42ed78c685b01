"""Erased words are gone from the bytes: of the file, of the log, and of the backups beside it."""

from pathlib import Path

import pytest

from qi_desktop.storage import backups
from qi_desktop.storage.model import WorkspaceInUse
from qi_desktop.storage.overwriting import Overwritten, is_due
from qi_desktop.storage.workspace import Workspace
from tests.builders import the_workspace_at
from tests.storage.decrypted import decrypted

SHORT = "my officer changed four times"
LONG = " ".join(f"and on the {day}th visit nobody knew my name" for day in range(2000))


def said(workspace: Workspace, body: str, note: str = "n") -> None:
    with workspace.ledger.entry("revise_note") as entry:
        entry.put("note", note, body=body, title="A talk")


def erase(workspace: Workspace, rest: str | None = None) -> None:
    with workspace.ledger.entry("withdraw_consent") as entry:
        entry.erase(("note", "n", "body"), rest)


def plain(workspace: Workspace, path: Path | None = None) -> bytes:
    return decrypted(path or workspace.path, workspace.database.key.secret)


def fill(workspace: Workspace) -> None:
    """Write short and long words, over and over, so that they come to lie in pages of every kind."""
    for number in range(30):
        said(workspace, f"An interview in spring, number {number}.", f"other {number}")
        said(workspace, f"{SHORT}, she said {number} times")
        said(workspace, f"{LONG} {number}" if number % 10 == 0 else f"{SHORT} {number}")
    workspace.drafts.keep("note", "n", "body", f"{SHORT} and {LONG}")
    workspace.database.value("PRAGMA wal_checkpoint")
    said(workspace, f"{SHORT} and at last {LONG}")


def test_words_stand_in_the_decrypted_bytes_before_and_nowhere_afterwards(workspace: Workspace) -> None:
    fill(workspace)
    assert plain(workspace).count(SHORT.encode()) > 1
    assert plain(workspace).count(b"nobody knew my name") > 100
    erase(workspace, "We met at the office.")
    assert is_due(workspace.database)
    workspace.overwrite_erased()
    held = plain(workspace)
    assert b"officer changed" not in held
    assert b"nobody knew" not in held
    assert b"We met at the office." in held
    assert not is_due(workspace.database)
    assert workspace.verify().problems == ()


def test_backups_that_hold_the_words_make_way_for_a_fresh_one(workspace: Workspace) -> None:
    innocent = workspace.timed_backup("before-merge")
    said(workspace, SHORT)
    guilty = workspace.timed_backup("before-merge")
    replaced = workspace.path.with_name(f"{workspace.path.stem}-replaced-2026-01-01.qi")
    workspace.back_up(replaced)
    erase(workspace)
    done = workspace.overwrite_erased()
    assert done.replaced == 2
    assert innocent.exists()
    assert not guilty.exists()
    assert not replaced.exists()
    folder = backups.backup_folder(workspace.path)
    assert (folder / done.fresh).exists()
    for path in folder.iterdir():
        assert path.suffix == ".qi"
        assert SHORT.encode() not in plain(workspace, path)


def test_a_backup_with_a_draft_of_the_words_makes_way_too(workspace: Workspace) -> None:
    workspace.drafts.keep("note", "n", "body", SHORT)
    guilty = workspace.timed_backup("daily")
    erase(workspace)
    assert workspace.overwrite_erased().replaced == 1
    assert not guilty.exists()


def test_a_backup_made_after_an_erasure_stays(workspace: Workspace) -> None:
    said(workspace, SHORT)
    erase(workspace, "We met.")
    workspace.overwrite_erased()
    said(workspace, "We met twice.")
    kept = workspace.timed_backup("daily")
    with workspace.ledger.entry("withdraw_consent") as entry:
        entry.erase(("note", "other", "body"), None)
    with workspace.database.transaction():
        workspace.database.run("INSERT OR REPLACE INTO setting VALUES ('words_to_overwrite', '1')")
    assert workspace.overwrite_erased() == Overwritten()
    assert kept.exists()


def test_a_copy_that_cannot_be_opened_is_named_and_left(workspace: Workspace) -> None:
    said(workspace, SHORT)
    strange = workspace.timed_backup("daily")
    strange.write_bytes(b"nothing that this key opens" * 400)
    erase(workspace)
    assert workspace.overwrite_erased() == Overwritten(0, "", (strange.name,))
    assert strange.exists()


def test_what_a_crash_left_undone_is_done_when_the_file_is_opened_again(workspace: Workspace) -> None:
    said(workspace, SHORT)
    guilty = workspace.timed_backup("daily")
    erase(workspace)
    workspace.close()
    with the_workspace_at(workspace.path) as again:
        assert not is_due(again.database)
        assert SHORT.encode() not in plain(again)
        assert not guilty.exists()


def test_while_another_connection_reads_the_old_pages_it_stays_due_and_says_so(workspace: Workspace) -> None:
    said(workspace, SHORT)
    second = workspace.second_connection()
    rows = second.database.tuples("SELECT * FROM change")
    next(rows)
    erase(workspace)
    with pytest.raises(WorkspaceInUse):
        workspace.overwrite_erased()
    assert is_due(workspace.database)
    del rows
    second.close()
    workspace.overwrite_erased()
    assert SHORT.encode() not in plain(workspace)


def test_nothing_is_written_where_nothing_was_erased(workspace: Workspace) -> None:
    said(workspace, SHORT)
    before = workspace.path.read_bytes()
    assert workspace.overwrite_erased() == Overwritten()
    assert workspace.path.read_bytes() == before
