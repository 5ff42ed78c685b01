"""A file that version 0.1 wrote: an invented case list, taken in twice, each fact a change of its own."""

import shutil
from collections.abc import Generator
from pathlib import Path

import pytest

from qi_desktop import __version__
from qi_desktop.storage.backups import backup_folder
from qi_desktop.storage.database import Database
from qi_desktop.storage.model import NotBroughtUpToDate
from qi_desktop.storage.workspace import Workspace, file_key_of
from tests.builders import CHEAP, PASSPHRASE, a_workspace, the_workspace_at
from tests.storage.listed import COLUMNS, KIND, everything, list_rows, shown

FILE = Path(__file__).parent / "files" / "version-0.1.qi"
CHANGES, ROWS = 176, 8


@pytest.fixture
def old(tmp_path: Path) -> Generator[Workspace]:
    shutil.copy(FILE, tmp_path / FILE.name)
    with the_workspace_at(tmp_path / FILE.name) as opened:
        yield opened


def rows(workspace: Workspace) -> dict[str, dict[str, str | int | None]]:
    """Return what the last list said of every row."""
    listed = workspace.database.rows(f"SELECT * FROM {KIND}")
    return {row["id"]: {name: row[name] for name in COLUMNS} for row in listed}


def test_it_opens_with_all_it_held_and_is_rebuilt_the_same(old: Workspace) -> None:
    assert old.ledger.size() == CHANGES
    assert len(rows(old)) == ROWS
    assert old.verify().problems == ()
    kept = old.ledger.digest()
    assert old.ledger.rebuild() == CHANGES
    assert old.ledger.digest() == kept


def test_a_backup_is_made_before_it_is_brought_up_to_date_and_opens_as_it_was(tmp_path: Path) -> None:
    copy = Path(shutil.copy(FILE, tmp_path / FILE.name))
    with the_workspace_at(copy) as opened:
        assert opened.setting("needs_version") == __version__
    (backup,) = backup_folder(copy).glob("*-before-migration.qi")
    untouched = Path(shutil.copy(FILE, tmp_path / "untouched.qi"))
    key = file_key_of(FILE, PASSPHRASE, CHEAP)
    kept, old = (Database(one, key, read_only=True) for one in (backup, untouched))
    for sql in ("SELECT name FROM _sqlite_migrations", "SELECT count(*) FROM change"):
        assert list(kept.tuples(sql)) == list(old.tuples(sql))
    kept.close()
    old.close()


def test_without_a_backup_it_is_left_as_it_was(tmp_path: Path) -> None:
    copy = Path(shutil.copy(FILE, tmp_path / FILE.name))
    backup_folder(copy).write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(NotBroughtUpToDate):
        the_workspace_at(copy)
    assert copy.read_bytes() == FILE.read_bytes()


def test_what_was_being_typed_in_it_is_still_there(tmp_path: Path) -> None:
    copy = Path(shutil.copy(FILE, tmp_path / FILE.name))
    database = Database(copy, file_key_of(copy, PASSPHRASE, CHEAP))
    with database.transaction():
        database.run("INSERT INTO draft VALUES ('answer', 'a/q', 'reason', 'half a sentence', '2017-03-01')")
    database.close()
    with the_workspace_at(copy) as opened:
        assert opened.drafts.of("a/q", "reason") == "half a sentence"
        opened.drafts.keep("answer", "a/q", "reason", "a whole sentence")
        assert [draft.text for draft in opened.drafts.all()] == ["a whole sentence"]


def test_the_same_rows_again_cost_nothing_and_a_newer_row_costs_one_change(old: Workspace) -> None:
    held = rows(old)
    assert list_rows(old, held).unchanged == ROWS
    assert old.ledger.size() == CHANGES
    first = min(held)
    held[first] |= {"gender": "male", "age_band": "26 to 35", "row": 70}
    assert list_rows(old, held).changed == 1
    assert old.ledger.size() == CHANGES + 1
    assert shown(old, first)["age_band"] == "26 to 35"
    assert shown(old, first)["row"] == 70
    assert old.verify().problems == ()


def test_its_changes_join_those_of_another_laptop_in_either_order(old: Workspace, tmp_path: Path) -> None:
    with a_workspace(tmp_path / "one.qi") as one, a_workspace(tmp_path / "two.qi") as two:
        held = rows(old)
        agreed, disputed, *_ = sorted(held)
        list_rows(one, {agreed: {**held[agreed], "row": 99}, disputed: {**held[disputed], "name": "Other"}})
        bundles = [everything(old), everything(one)]
        one.ledger.take_in([bundles[0]])
        for bundle in bundles:
            two.ledger.take_in([bundle])
        old.ledger.take_in([bundles[1]])
        assert one.ledger.digest() == two.ledger.digest() == old.ledger.digest()
        assert [conflict.record for conflict in old.ledger.conflicts()] == [disputed]
        assert old.verify().problems == two.verify().problems == ()


def test_its_last_list_can_be_taken_back(old: Workspace) -> None:
    newest = rows(old)
    undone = old.ledger.undo()
    assert undone is not None
    assert undone.act == "import_case_list"
    assert sum(row["excluded"] is not None for row in rows(old).values()) == 0
    old.ledger.redo()
    assert rows(old) == newest
    assert old.verify().problems == ()
