"""Backups in the window: looked into, tried, put back; and the line that reminds of trying one."""

from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from qi_desktop.inspection.backing_up.service import FIRST
from qi_desktop.ui.inspection.backups.words import (
    listed,
    occasion_words,
    place_words,
    size_words,
    where_words,
)
from qi_desktop.ui.inspection.page import InspectionPage
from qi_desktop.ui.settings.declared import BACKUP_PLACES
from qi_desktop.ui.workspace import WorkspaceView


def the_page(opened: WorkspaceView) -> InspectionPage:
    opened.open_page("inspection")
    return cast("InspectionPage", opened.current_page())


def test_a_backup_is_madelooked_into_tried_and_put_back(
    opened: WorkspaceView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, workspace = the_page(opened), opened.services.workspace
    page.overview.file_panel.backups.click()
    screen = page.backups
    assert screen.table.isHidden()
    screen.back_up.click()
    qtbot.waitUntil(lambda: "loses nothing" in screen.lacking.text, timeout=20_000)
    with workspace.ledger.entry("write_note") as entry:
        entry.put("note", "later", body="after the backup")
    chosen = screen.table.chosen()
    assert chosen is not None
    screen.look()
    qtbot.waitUntil(lambda: "It lacks 1 change of this file" in screen.lacking.text, timeout=20_000)
    screen.try_it.click()
    qtbot.waitUntil(lambda: "was put back into a temporary" in screen.outcome.text, timeout=20_000)
    assert opened.services.backing_up.last_tried() is not None
    qtbot.waitUntil(lambda: not opened.jobs.running, timeout=20_000)
    locked: list[bool] = []
    monkeypatch.setattr(opened, "lock", lambda: locked.append(True))
    screen.put_back.click()
    assert screen.restoring.isVisibleTo(screen)
    screen.restoring.act.click()
    qtbot.waitUntil(lambda: locked == [True], timeout=20_000)
    assert workspace.database.value("SELECT count(*) FROM note WHERE id = 'later'") == 0
    assert next(one.occasion for one in opened.services.backing_up.backups()) == "replaced"


def test_a_line_reminds_of_trying_a_backup_and_can_be_put_off(opened: WorkspaceView) -> None:
    page, workspace = the_page(opened), opened.services.workspace
    reminder = page.overview.reminder
    assert reminder.text == ""
    made = workspace.timed_backup("daily")
    week_ago = workspace.clock.now() - FIRST - timedelta(hours=1)
    made.rename(made.with_name(f"{week_ago:%Y-%m-%d-%H%M%S-%f}-daily.qi"))
    reminder.refresh()
    assert "ever tried" in reminder.text
    reminder.put_off()
    reminder.refresh()
    assert reminder.text == ""


def test_backups_are_told_in_words() -> None:
    assert occasion_words("before-merge") == "before bundles came in"
    assert (size_words(3000), size_words(3 << 20)) == ("3 KB", "3.0 MB")
    assert listed({"note": 2, "answer": 1200}) == "answers: 1,200; notes: 2"


def test_each_backup_is_copied_to_the_places_chosen_and_how_they_stand_is_told(
    opened: WorkspaceView, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick, away = tmp_path / "stick", tmp_path / "away"
    stick.mkdir()
    opened.preferences.choose(BACKUP_PLACES, f"{stick}\n{away}")
    page = the_page(opened)
    page.show_backups()
    screen = page.backups
    said: list[str] = []

    def tell(words: str, *, undoable: bool = False) -> None:
        del undoable
        said.append(words)

    monkeypatch.setattr(opened, "tell", tell)
    screen.back_up.click()
    qtbot.waitUntil(lambda: said == ["Backup made. Not copied to away"], timeout=20_000)
    qtbot.waitUntil(lambda: not opened.jobs.running, timeout=20_000)
    assert [place_words(one)[0].split(",")[0] for one in screen.places.table.records.rows] == [
        "1 copy",
        "not there just now; nothing copied yet",
    ]
    (beside,) = opened.services.backing_up.backups()
    beside.path.unlink()
    screen.refresh()
    qtbot.waitUntil(lambda: [where_words(one) for one in screen.table.records.rows] == ["stick"])
    qtbot.waitUntil(lambda: not opened.jobs.running, timeout=20_000)
    screen.places.choose.click()
    assert opened.current_page().key == "settings"
