"""A file put back from a backup goes on under a new name; nothing it writes clashes with what it lost."""

from pathlib import Path

import pytest

from qi_desktop.storage.ledger.intake import Parcel
from qi_desktop.storage.model import OlderCopy
from qi_desktop.storage.restoring import restore
from qi_desktop.storage.workspace import Workspace
from qi_desktop.ui.wording import words_for
from tests.builders import a_workspace, the_workspace_at


def write(workspace: Workspace, record: str, words: str) -> None:
    with workspace.ledger.entry("write_note") as entry:
        entry.put("note", record, body=words)


def own_changes(workspace: Workspace) -> list[Parcel]:
    outtake = workspace.ledger.outtake()
    return [parcel for one in (*workspace.former_laptops, workspace.laptop) for parcel in outtake.every(one)]


def a_restored_copy(folder: Path) -> tuple[Path, list[Parcel]]:
    """A workspace whose backup was put back after more was written and sent; and what was sent."""
    path = folder / "laptop.qi"
    with a_workspace(path) as workspace:
        with workspace.ledger.entry("add_team_member") as entry:
            entry.put("team_member", "ines", name="Ines Invented", laptop=workspace.laptop)
        write(workspace, "first", "before the backup")
        write(workspace, "first", "before the backup, in better words")
        backup = workspace.back_up(folder / "backup.qi")
        write(workspace, "second", "after the backup")
        sent = own_changes(workspace)
        key, clock = workspace.database.key, workspace.clock
    restore(path, backup, key, clock)
    return path, sent


def test_no_change_of_a_restored_copy_has_a_number_that_was_sent_before(tmp_path: Path) -> None:
    path, sent = a_restored_copy(tmp_path)
    with the_workspace_at(path) as workspace, a_workspace(tmp_path / "lead.qi") as lead:
        lead.ledger.take_in([sent])
        write(workspace, "third", "after the restore")
        lead.ledger.take_in([own_changes(workspace)])
        told = {row["id"]: row["body"] for row in lead.database.rows("SELECT id, body FROM note")}
        assert told == {
            "first": "before the backup, in better words",
            "second": "after the backup",
            "third": "after the restore",
        }
        assert lead.ledger.conflicts() == []
        assert lead.verify().problems == ()


def test_what_a_restored_copy_lost_comes_back_and_both_hold_the_same(tmp_path: Path) -> None:
    path, sent = a_restored_copy(tmp_path)
    with the_workspace_at(path) as workspace, a_workspace(tmp_path / "lead.qi") as lead:
        write(workspace, "second", "written once more, not knowing of the first time")
        lead.ledger.take_in([[*sent, *own_changes(workspace)]])
        workspace.ledger.take_in([sent])
        assert workspace.ledger.digest() == lead.ledger.digest()
        assert [one.record for one in workspace.ledger.conflicts()] == ["second"]
        assert workspace.verify().problems == ()


def test_a_restored_copy_is_the_same_file_under_another_name(tmp_path: Path) -> None:
    path = tmp_path / "laptop.qi"
    with a_workspace(path) as workspace:
        with workspace.ledger.entry("add_team_member") as entry:
            entry.put("team_member", "ines", name="Ines Invented", laptop=workspace.laptop)
        write(workspace, "first", "one")
        write(workspace, "first", "two")
        before, card = workspace.laptop, workspace.identity().card()
        digest = workspace.ledger.digest()
        backup = workspace.back_up(tmp_path / "backup.qi")
        key, clock = workspace.database.key, workspace.clock
    restore(path, backup, key, clock)
    with Workspace.open_with_key(path, key, read_only=True) as reader:
        assert reader.ledger.digest() == digest
    with the_workspace_at(path) as workspace:
        assert workspace.former_laptops == (before,)
        assert workspace.laptop != before
        after = workspace.identity().card()
        assert (after.signing_key, after.sealing_key) == (card.signing_key, card.sealing_key)
        member = workspace.database.value("SELECT laptop FROM team_member")
        assert member == workspace.laptop
        assert workspace.ledger.undo() is None
        assert workspace.verify().problems == ()
        workspace.ledger.rebuild()
        assert workspace.verify().problems == ()
    with the_workspace_at(path) as workspace:
        assert len(workspace.ledger.history("ines", "laptop")) == 2
    assert sorted(found.name for found in tmp_path.iterdir() if found.name.startswith(".")) == []


def test_a_laptop_can_go_on_under_a_new_name_while_it_is_open_and_more_than_once(tmp_path: Path) -> None:
    with a_workspace(tmp_path / "laptop.qi") as workspace:
        names = [workspace.laptop]
        for number in range(3):
            write(workspace, "note", f"words {number}")
            names.append(workspace.begin_anew("the lead holds more of this laptop than it does"))
        write(workspace, "note", "the last words")
        assert workspace.former_laptops == tuple(names[:3])
        assert workspace.laptop == names[3]
        assert [change.laptop for change in workspace.ledger.history("note", "body")] == names
        assert workspace.verify().problems == ()
        assert workspace.verify().laptops == 4
        with a_workspace(tmp_path / "other.qi") as other:
            other.ledger.take_in([own_changes(workspace)])
            assert other.ledger.digest() == workspace.ledger.digest()


def test_a_name_that_a_bulk_worker_gave_is_the_one_to_write_under_from_then_on(tmp_path: Path) -> None:
    with a_workspace(tmp_path / "laptop.qi") as workspace:
        write(workspace, "note", "one")
        worker = workspace.second_connection()
        name = worker.begin_anew("others hold more of this laptop than it does")
        worker.close()
        workspace.hear_new_name()
        write(workspace, "note", "two")
        assert (workspace.laptop, workspace.verify().problems) == (name, ())


def test_what_was_sent_before_is_not_taken_for_missing(tmp_path: Path) -> None:
    with a_workspace(tmp_path / "laptop.qi") as workspace:
        write(workspace, "note", "words")
        with workspace.database.transaction():
            workspace.database.run(
                "INSERT INTO sent (id, kind, addressee, file, digest, first, last, changes, sent_at)"
                " VALUES ('1', 'bundle', 'lead', 'f', 'd', 1, 1, 1, '')"
            )
        workspace.begin_anew("restored")
        assert workspace.verify().problems == ()
        with workspace.database.transaction():
            workspace.database.run("UPDATE sent SET last = 9")
        assert workspace.verify().problems == (
            "chain: changes 2 to 9 of this laptop were sent and are missing",
        )


def put_back_by_hand(folder: Path, *, backed_up: bool) -> Path:
    """An older copy under the file's own name, without a word to the program."""
    path, copy = folder / "laptop.qi", folder / "copy.qi"
    with a_workspace(path) as workspace:
        write(workspace, "first", "before the copy")
        workspace.back_up(copy)
        write(workspace, "second", "after the copy")
        if backed_up:
            workspace.timed_backup("timed")
        else:
            outbox = path.with_name("laptop-outbox")
            outbox.mkdir()
            (outbox / f"bundle-{workspace.laptop[-6:]}-000001-000002.qibundle").touch()
    copy.replace(path)
    return path


@pytest.mark.parametrize("backed_up", [True, False])
def test_a_copy_put_back_by_hand_is_noticed_by_what_lies_beside_it(
    tmp_path: Path, *, backed_up: bool
) -> None:
    path = put_back_by_hand(tmp_path, backed_up=backed_up)
    with the_workspace_at(path) as workspace:
        assert workspace.older_copy
        assert len(workspace.former_laptops) == 1
        write(workspace, "third", "written in the copy")
        workspace.timed_backup("timed")
    with the_workspace_at(path) as again:
        assert not again.older_copy
        assert again.verify().problems == ()
    assert "brings back" in words_for(OlderCopy(path.name))


def test_the_newest_file_is_no_older_copy(tmp_path: Path) -> None:
    with a_workspace(tmp_path / "laptop.qi") as workspace:
        write(workspace, "first", "words")
        workspace.timed_backup("timed")
        (tmp_path / "bundle-000000-1-9.qibundle").touch()
    with the_workspace_at(tmp_path / "laptop.qi") as again:
        assert not again.older_copy
