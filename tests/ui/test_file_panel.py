"""The file itself in the window: checked, and everything got out of it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qi_desktop.storage.getting_out import GotOut
from qi_desktop.storage.model import Verification
from qi_desktop.storage.salvage.model import LostPage, LostRow, Unread
from qi_desktop.ui.getting_out import free_folder, got_out_in_words
from qi_desktop.ui.inspection.file_panel import FilePanel, checked_in_words
from qi_desktop.ui.workspace import WorkspaceView


def test_the_file_is_checked_and_everything_got_out_while_it_is_open(
    opened: WorkspaceView, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = opened.findChild(FilePanel)
    assert panel is not None
    panel.check.click()
    qtbot.waitUntil(lambda: "This file is sound" in panel.outcome.text, timeout=20_000)

    def chosen(_caption: str) -> Path:
        return tmp_path

    monkeypatch.setattr(opened, "choose_folder", chosen)
    panel.bring_out.click()
    qtbot.waitUntil(lambda: "READ-ME-FIRST.txt" in panel.outcome.text, timeout=20_000)
    assert (tmp_path / "filled-everything" / "eligible_case.csv").is_file()
    assert free_folder(tmp_path, "filled-everything").name == "filled-everything-2"


def test_a_copy_put_back_by_hand_goes_on_under_a_new_name(opened: WorkspaceView, qtbot: QtBot) -> None:
    workspace, panel = opened.services.workspace, opened.findChild(FilePanel)
    assert panel is not None
    before = workspace.laptop
    panel.put_back.click()
    assert panel.copied.isVisibleTo(panel)
    panel.copied.act.click()
    qtbot.waitUntil(lambda: "goes on under a new name" in panel.outcome.text, timeout=20_000)
    assert not panel.copied.isVisibleTo(panel)
    assert (before in workspace.former_laptops, workspace.laptop == before) == (True, False)
    with workspace.ledger.entry("write_note") as entry:
        entry.put("note", "n", body="typed")
    assert workspace.verify().problems == ()


def test_damage_is_told_with_what_to_do_next(tmp_path: Path) -> None:
    words, status = checked_in_words(Verification(0, 0, 0, ("page: 7", "page: 8", "page: 9", "page: 10")))
    assert status == "bad"
    assert "page: 9, and 1 more. Nothing was changed. Get everything out now" in words
    unread = Unread([LostPage(7, "rows of note", "cut off")], [LostRow("note", "n1")], looked_at=9)
    words, status = got_out_in_words(GotOut({"note": 3}, unread), tmp_path)
    assert status == "bad"
    assert "1 of 9 pages of the file could not be read, and 1 row was lost" in words


def test_what_has_not_come_yet_is_told_beside_a_sound_file() -> None:
    words, status = checked_in_words(Verification(12, 2, 1, (), elsewhere=3))
    assert status == "good"
    assert "12 changes of 2 laptops" in words
    assert "3 attached files are on other laptops" in words
