"""However damaged a file is, all that can be read comes out and the rest is named. Everybody is invented."""

import csv
import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qi_desktop.security.passphrase import FileKey
from qi_desktop.storage.checking import check
from qi_desktop.storage.database import Database
from qi_desktop.storage.getting_out import GotOut, bring_out, fitting_key
from qi_desktop.storage.model import WorkspaceDamaged, WrongPassphrase
from qi_desktop.storage.restoring import restore
from qi_desktop.storage.salvage.owners import Owners
from qi_desktop.storage.salvage.pages import Pages
from qi_desktop.storage.salvage.told import LOST
from qi_desktop.storage.workspace import Workspace
from tests.builders import CHEAP, PASSPHRASE, a_workspace, the_workspace_at

PAGE = 4096
Rows = dict[object, dict[str, Any]]
KINDS = ("answer", "note", "practice_example", "attachment", "changes")


@dataclass(frozen=True)
class Filled:
    """A workspace with something in it, its key, and what a dump of the sound file says."""

    path: Path
    key: FileKey
    rows: dict[str, Rows]

    @property
    def pages(self) -> int:
        return self.path.stat().st_size // PAGE


def fill(workspace: Workspace) -> None:
    with workspace.ledger.entry("add_team_member") as entry:
        entry.put("team_member", "ines", name="Ines Invented", role="inspector", laptop=workspace.laptop)
    workspace.sign_in("ines")
    for case in range(6):
        with workspace.ledger.entry("record_answer", "seen in the file") as entry:
            for question in range(30):
                reason = "long " * 2000 if question == 3 else f"reason {question} of case {case}, some words"
                entry.put("answer", f"a{case}/q{question}", assessment=f"a{case}", value="yes", reason=reason)
            entry.put("note", f"n{case}", title="T", body=f"words {case} " * 300)
            entry.put("practice_example", f"p{case % 2}", changed_name="Anselm", text=f"wording {case}.")
            digest = workspace.contents.keep(bytes([case]) * 9000)
            entry.put("attachment", f"f{case}", name=f"file {case}.pdf", digest=digest, size=9000)
    workspace.drafts.keep("note", "n1", "body", "half a sentence")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Filled:
    folder = tmp_path_factory.mktemp("filled")
    path = folder / "laptop.qi"
    with a_workspace(path) as workspace:
        fill(workspace)
        key = workspace.database.key
    got = bring_out(path, key, folder / "sound")
    assert got.unread.pages == got.unread.rows == []
    return Filled(path, key, {kind: rows_of(folder / "sound", kind) for kind in KINDS})


def rows_of(folder: Path, kind: str) -> Rows:
    rows = [json.loads(line) for line in (folder / f"{kind}.jsonl").read_text("utf-8").splitlines()]
    return {row.get("id") or row["sequence"]: row for row in rows}


def damaged(filled: Filled, folder: Path, pages: Sequence[int], *, seed: int = 0) -> Path:
    """A copy of the file with these pages written over at random; its salt stays."""
    path = folder / "damaged.qi"
    content = bytearray(filled.path.read_bytes())
    noise = random.Random(seed)
    for page in pages:
        start = (page - 1) * PAGE + (16 if page == 1 else 0)
        content[start : page * PAGE] = noise.randbytes(page * PAGE - start)
    path.write_bytes(content)
    return path


def page_of(filled: Filled, name: str) -> int:
    database = Database(filled.path, filled.key, read_only=True)
    try:
        return database.value("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,))
    finally:
        database.close()


def named(got: GotOut, table: str) -> set[str]:
    return {row.row for row in got.unread.rows if row.table == table}


def assert_nothing_untrue(filled: Filled, got: GotOut, folder: Path) -> None:
    """No row came out that was not there, none came out otherwise or not at all without being named."""
    held = {page.held for page in got.unread.pages}
    for kind in KINDS:
        table = "change" if kind == "changes" else kind
        lists = f"a list that only helps to find rows of {table}; nothing of its own"
        in_doubt = lists in held or any(words.startswith("unknown") for words in held)
        told, whole = rows_of(folder, kind), filled.rows[kind]
        assert set(told) <= set(whole)
        if kind == "changes":
            for number, row in told.items():
                assert row["record"] == whole[number]["record"]
                assert row["value"] in (whole[number]["value"], None)
            lost = {row.rpartition(" of laptop ")[0] for row in named(got, "change")}
            silent = {number for number in whole if number not in told and f"change {number}" not in lost}
            assert not silent or in_doubt
            continue
        for record, row in told.items():
            assert row == whole[record] or record in named(got, kind)
        assert set(whole) - set(told) <= named(got, kind) or in_doubt


@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_of_pages_written_over_at_random_the_rest_comes_out_and_is_true(
    filled: Filled, tmp_path: Path, data: st.DataObject
) -> None:
    pages = data.draw(
        st.sets(st.integers(1, filled.pages), min_size=1, max_size=filled.pages // 4), label="pages"
    )
    path = damaged(filled, tmp_path, sorted(pages), seed=len(pages))
    got = bring_out(path, filled.key, tmp_path / "out")
    assert {page.number for page in got.unread.pages} == pages
    assert_nothing_untrue(filled, got, tmp_path / "out")
    assert {found.name for found in tmp_path.iterdir()} <= {"damaged.qi", "out"}


def test_a_list_of_everything_without_its_beginning_is_still_read(filled: Filled, tmp_path: Path) -> None:
    path = damaged(filled, tmp_path, [1])
    with pytest.raises(WorkspaceDamaged):
        the_workspace_at(path)
    got = bring_out(path, fitting_key(path, PASSPHRASE, CHEAP), tmp_path / "out")
    assert [page.held for page in got.unread.pages] == ["what tables there are"]
    for kind in ("answer", "note", "attachment"):
        assert rows_of(tmp_path / "out", kind) == filled.rows[kind]
    assert got.rows["attachments"] == 6
    assert set(rows_of(tmp_path / "out", "changes")) == set(filled.rows["changes"])


def test_rows_whose_page_is_gone_are_made_again_from_their_changes(filled: Filled, tmp_path: Path) -> None:
    with Pages(filled.path, filled.key) as pages:
        pages.survey()
        owners = Owners(pages)
        those = [number for number in pages.sound if owners.owner(number) == "note"]
    got = bring_out(damaged(filled, tmp_path, those), filled.key, tmp_path / "out")
    assert rows_of(tmp_path / "out", "note") == filled.rows["note"]
    assert named(got, "note") == set(filled.rows["note"])
    assert got.unread.lost == []


def test_what_is_lost_is_named_in_words_and_row_by_row(filled: Filled, tmp_path: Path) -> None:
    path = damaged(filled, tmp_path, range(2, filled.pages, 3))
    got = bring_out(path, filled.key, tmp_path / "out")
    about = (tmp_path / "out" / "READ-ME-FIRST.txt").read_text("utf-8")
    assert f"{len(got.unread.pages)} of {filled.pages} pages of the file" in about
    with (tmp_path / "out" / LOST).open(encoding="utf-8-sig", newline="") as stream:
        told = list(csv.DictReader(stream))
    assert len(told) == len(got.unread.pages) + len(got.unread.rows)
    assert_nothing_untrue(filled, got, tmp_path / "out")


def test_earlier_words_of_what_is_told_under_a_changed_name_stay_inside_however_damaged(
    filled: Filled, tmp_path: Path
) -> None:
    for seed in range(2):
        pages = random.Random(seed).sample(range(1, filled.pages + 1), filled.pages // 4)
        folder = tmp_path / str(seed)
        folder.mkdir()
        bring_out(damaged(filled, folder, pages), filled.key, folder / "out")
        told = "".join(found.read_text("utf-8") for found in (folder / "out").glob("*.*"))
        assert not {f"wording {number}." for number in range(4)} & set(told.replace('"', "\n").split("\n"))


def test_a_file_cut_short_gives_what_is_left(filled: Filled, tmp_path: Path) -> None:
    path = tmp_path / "cut.qi"
    path.write_bytes(filled.path.read_bytes()[: PAGE * (filled.pages // 2) + 100])
    got = bring_out(path, filled.key, tmp_path / "out")
    assert {page.number for page in got.unread.pages} == set(range(filled.pages // 2 + 1, filled.pages + 1))
    assert {page.why for page in got.unread.pages} == {"not as it was written", "cut off"}
    assert_nothing_untrue(filled, got, tmp_path / "out")


def test_a_single_wrong_byte_is_told_with_what_it_hit(filled: Filled, tmp_path: Path) -> None:
    page = page_of(filled, "change_of_record")
    content = bytearray(filled.path.read_bytes())
    content[page * PAGE - 700] ^= 1
    path = tmp_path / "damaged.qi"
    path.write_bytes(content)
    found = check(path, filled.key)
    (told,) = found.problems
    assert told.startswith(
        f"page: {page} (a list that only helps to find rows of change; nothing of its own)"
    )
    got = bring_out(path, filled.key, tmp_path / "out")
    assert got.unread.rows == []
    assert rows_of(tmp_path / "out", "changes") == filled.rows["changes"]


def test_a_sound_file_is_told_sound_and_left_as_it_was(filled: Filled, tmp_path: Path) -> None:
    path = tmp_path / "copy.qi"
    shutil.copyfile(filled.path, path)
    before = path.read_bytes()
    found = check(path, filled.key)
    assert (found.problems, found.laptops) == ((), 1)
    bring_out(path, filled.key, tmp_path / "out")
    assert path.read_bytes() == before
    assert {found.name for found in tmp_path.iterdir()} == {"copy.qi", "out"}
    assert "Every page of the file could be read." in (tmp_path / "out" / "READ-ME-FIRST.txt").read_text(
        "utf-8"
    )


KILLED = """
import os, signal, sys
from pathlib import Path
from tests.builders import the_workspace_at
from tests.storage.test_damaged_files import fill
workspace = the_workspace_at(Path(sys.argv[1]))
workspace.database.value("PRAGMA wal_autocheckpoint=0")
with workspace.ledger.entry("write_note") as entry:
    entry.put("note", "late", body="only in the log")
with workspace.ledger.entry("write_note") as entry:
    entry.put("note", "later", body="at the very end of the log")
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_a_crash_left_in_the_log_comes_out_even_behind_a_damaged_place(
    filled: Filled, tmp_path: Path
) -> None:
    path = tmp_path / "laptop.qi"
    shutil.copyfile(filled.path, path)
    subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False, cwd=Path(__file__).parents[2])
    log = path.with_name("laptop.qi-wal")
    held = bytearray(log.read_bytes())
    held[-PAGE - 24 - 1000] ^= 1
    log.write_bytes(held)
    before = path.read_bytes()
    found = check(path, filled.key)
    got = bring_out(path, filled.key, tmp_path / "out")
    assert [page.why for page in got.unread.pages] == ["its last state in the log is not as it was written"]
    assert len(found.problems) == 1
    told = (tmp_path / "out" / "note.jsonl").read_text("utf-8")
    assert "at the very end of the log" in told or "later" in named(got, "note")
    assert "only in the log" in told or "late" in named(got, "note")
    assert (path.read_bytes(), log.read_bytes()) == (before, bytes(held))


def test_the_salt_a_file_lost_is_found_in_a_backup_of_it(filled: Filled, tmp_path: Path) -> None:
    path = tmp_path / "laptop.qi"
    shutil.copyfile(filled.path, path)
    (tmp_path / "laptop-backups").mkdir()
    shutil.copyfile(filled.path, tmp_path / "laptop-backups" / "one.qi")
    with path.open("r+b") as stream:
        stream.write(os.urandom(16))
    got = bring_out(path, fitting_key(path, PASSPHRASE, CHEAP), tmp_path / "out")
    assert rows_of(tmp_path / "out", "note") == filled.rows["note"]
    assert got.unread.pages == []
    with pytest.raises(WrongPassphrase):
        fitting_key(path, "another passphrase", CHEAP)


def test_a_file_that_is_open_elsewhere_comes_out_whole(tmp_path: Path) -> None:
    with a_workspace(tmp_path / "laptop.qi") as workspace:
        fill(workspace)
        got = bring_out(workspace.path, workspace.database.key, tmp_path / "out")
        assert got.unread.pages == []
        assert got.rows["note"] == 6
        assert check(workspace.path, workspace.database.key).problems == ()


def test_pages_that_do_not_fit_together_are_read_one_by_one(filled: Filled, tmp_path: Path) -> None:
    """A page from an earlier state of the same file, in its own place: sealed rightly, and yet wrong."""
    path = tmp_path / "laptop.qi"
    shutil.copyfile(filled.path, path)
    with the_workspace_at(path) as workspace:
        for number in range(200):
            with workspace.ledger.entry("write_note") as entry:
                entry.put("note", f"more{number:03}", body="more words " * 20)
        workspace.drafts.drop("n1", "body")
    mixed = bytearray(path.read_bytes())
    old = filled.path.read_bytes()
    for name in ("change_row", "note", "sqlite_autoindex_note_1"):
        start = (page_of(filled, name) - 1) * PAGE
        mixed[start : start + PAGE] = old[start : start + PAGE]
    path.write_bytes(mixed)
    got = bring_out(path, filled.key, tmp_path / "out")
    assert got.rows["note"] >= 6
    assert set(filled.rows["note"]) <= set(rows_of(tmp_path / "out", "note"))


def test_what_was_typed_and_who_did_what_stand_in_the_folder(filled: Filled, tmp_path: Path) -> None:
    bring_out(filled.path, filled.key, tmp_path / "out")
    assert "half a sentence" in (tmp_path / "out" / "draft.csv").read_text("utf-8")
    with (tmp_path / "out" / "change-history.csv").open(encoding="utf-8-sig", newline="") as stream:
        history = list(csv.DictReader(stream))
    last = next(row for row in history if row["record"] == "a5/q7" and row["field"] == "reason")
    assert (last["who"], last["act"], last["why"]) == ("Ines Invented", "record answer", "seen in the file")
    secret = filled.key.secret.hex()
    with the_workspace_at(filled.path) as workspace:
        signing = json.loads(workspace.setting("identity"))
    everything = "".join(found.read_text("utf-8") for found in (tmp_path / "out").glob("*.*"))
    assert not [word for word in (secret, *signing.values()) if word in everything]


def test_a_damaged_backup_is_not_put_back(filled: Filled, tmp_path: Path) -> None:
    backup = damaged(filled, tmp_path, [page_of(filled, "change_row")])
    with the_workspace_at(filled.path) as workspace:
        clock = workspace.clock
    with pytest.raises(WorkspaceDamaged):
        restore(tmp_path / "here.qi", backup, filled.key, clock)
    assert not (tmp_path / "here.qi").exists()
