"""Records have numbers in the file: earlier files are given them, and lost ones cost as little as can be."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from qi_desktop.foundation.clock import SystemClock
from qi_desktop.storage.checking import check
from qi_desktop.storage.database import Database
from qi_desktop.storage.getting_out import bring_out
from qi_desktop.storage.ledger.subjects import subjects
from qi_desktop.storage.restoring import restore
from qi_desktop.storage.salvage.owners import Owners
from qi_desktop.storage.salvage.pages import Pages
from qi_desktop.storage.schema import STEPS, steps
from qi_desktop.storage.workspace import Workspace, file_key_of
from tests.builders import CHEAP, PASSPHRASE, a_workspace, the_workspace_at

OLDEST = Path(__file__).parent / "files" / "version-0.1.qi"
PAGE = 4096


def as_of(step: str, path: Path) -> Path:
    """A file that holds changes, as a version wrote it that did not know this step yet."""
    shutil.copy(OLDEST, path)
    database = Database(path, file_key_of(path, PASSPHRASE, CHEAP))
    steps.apply(database.tables, stop_before=step)
    database.close()
    return path


def everything_in(database: Database) -> tuple[list[Any], list[Any]]:
    changes = list(database.tuples("SELECT * FROM change ORDER BY laptop, sequence"))
    return changes, sorted(database.tuples("SELECT kind, record, field, laptop, sequence FROM head"))


@pytest.mark.parametrize("step", STEPS[1:])
def test_a_file_of_each_earlier_step_opens_with_all_it_held(step: str, tmp_path: Path) -> None:
    path = as_of(step, tmp_path / "laptop.qi")
    database = Database(path, file_key_of(path, PASSPHRASE, CHEAP), read_only=True)
    before = everything_in(database)
    database.close()
    with the_workspace_at(path) as opened:
        assert everything_in(opened.database) == before
        assert opened.verify().problems == ()
        with opened.ledger.entry("write_note") as entry:
            entry.put("note", "n", body="written after")
        assert opened.verify().problems == ()


@pytest.mark.parametrize("step", [STEPS[1], STEPS[-1]])
def test_a_file_of_an_earlier_step_is_read_and_checked_without_a_change_to_it(
    step: str, tmp_path: Path
) -> None:
    path = as_of(step, tmp_path / "laptop.qi")
    before = path.read_bytes()
    with Workspace.open(path, PASSPHRASE, cost=CHEAP, read_only=True) as opened:
        assert opened.ledger.size() > 0
        assert opened.ledger.conflicts() == []
        copy = opened.path
        assert copy.read_bytes() != before
    assert not copy.exists()
    assert check(path, file_key_of(path, PASSPHRASE, CHEAP)).problems == ()
    assert path.read_bytes() == before
    assert [found.name for found in tmp_path.iterdir()] == ["laptop.qi"]


def test_an_earlier_backup_takes_the_place_of_the_file_and_goes_on_as_another_laptop(tmp_path: Path) -> None:
    backup = as_of("numbered_records", tmp_path / "backup.qi")
    key = file_key_of(backup, PASSPHRASE, CHEAP)
    restore(tmp_path / "laptop.qi", backup, key, SystemClock())
    with the_workspace_at(tmp_path / "laptop.qi") as restored:
        assert restored.former_laptops
        assert restored.verify().problems == ()


def test_a_damaged_file_of_an_earlier_version_comes_out(tmp_path: Path) -> None:
    path = as_of("numbered_records", tmp_path / "laptop.qi")
    key = file_key_of(path, PASSPHRASE, CHEAP)
    bring_out(path, key, tmp_path / "sound")
    lost = [1, *pages_of(path, "change_of_record")]
    got = bring_out(without(path, lost), key, tmp_path / "out")
    assert {page.number for page in got.unread.pages} == set(lost)
    assert told(tmp_path / "out") == told(tmp_path / "sound")


def told(folder: Path) -> list[str]:
    return (folder / "changes.jsonl").read_text("utf-8").splitlines()


def pages_of(path: Path, owner: str) -> list[int]:
    with Pages(path, file_key_of(path, PASSPHRASE, CHEAP)) as pages:
        pages.survey()
        owners = Owners(pages)
        return [number for number in pages.sound if owners.owner(number) == owner]


def without(path: Path, lost: list[int]) -> Path:
    content = bytearray(path.read_bytes())
    for page in lost:
        start = (page - 1) * PAGE + (16 if page == 1 else 0)
        content[start : page * PAGE] = bytes(page * PAGE - start)
    path.write_bytes(content)
    return path


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    path = tmp_path / "laptop.qi"
    with a_workspace(path) as workspace, workspace.ledger.entry("write_note") as entry:
        for number in range(40):
            entry.put("note", f"note {number}", body=f"words {number}")
            entry.put("pseudonym", f"someone {number}", name=f"Secret {number}")
    return path


def test_the_names_of_records_stand_twice_and_either_will_do(filled: Path, tmp_path: Path) -> None:
    key = file_key_of(filled, PASSPHRASE, CHEAP)
    for owner in ("subject", "sqlite_autoindex_subject_1"):
        copy = Path(shutil.copy(filled, tmp_path / f"{owner}.qi"))
        got = bring_out(without(copy, pages_of(copy, owner)), key, tmp_path / owner)
        assert got.unread.lost == []
        assert len(told(tmp_path / owner)) == 40


def test_changes_of_records_without_a_name_are_named_by_their_numbers_and_tell_nothing(
    filled: Path, tmp_path: Path
) -> None:
    """Of what kind they were is lost with the name: they may have been what never leaves the file."""
    key = file_key_of(filled, PASSPHRASE, CHEAP)
    lost = pages_of(filled, "subject") + pages_of(filled, "sqlite_autoindex_subject_1")
    got = bring_out(without(filled, lost), key, tmp_path / "out")
    assert told(tmp_path / "out") == []
    assert len([row for row in got.unread.lost if row.table == "change"]) == 80
    notes = [json.loads(line) for line in (tmp_path / "out" / "note.jsonl").read_text("utf-8").splitlines()]
    assert {note["body"] for note in notes} == {f"words {number}" for number in range(40)}
    assert not any("Secret" in found.read_text("utf-8") for found in (tmp_path / "out").glob("*.*"))


def test_a_record_whose_name_is_missing_is_told_by_a_check(workspace: Workspace) -> None:
    with workspace.ledger.entry("write_note") as entry:
        entry.put("note", "n", body="words")
    with workspace.database.transaction():
        workspace.database.run("DELETE FROM subject")
    assert "ledger: 1 changes are of records whose names are missing" in workspace.verify().problems


def test_each_kind_and_record_has_one_number_however_it_is_spelt(workspace: Workspace) -> None:
    names = [*(f"n{number}" for number in range(20)), "with\0a sign", "\u00e9", "e\u0301", ""]
    with workspace.database.transaction():
        notes = subjects(workspace.database, "note", names)
        themes = subjects(workspace.database, "theme", names[:3])
        assert subjects(workspace.database, "note", reversed(names)) == notes
    assert len({*notes.values(), *themes.values()}) == len(names) + 3
