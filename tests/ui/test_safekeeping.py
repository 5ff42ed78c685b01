"""Backups while somebody works."""

import errno
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from qi_desktop.foundation.clock import SetClock, SystemClock
from qi_desktop.storage.backup_troubles import backing_up_to
from qi_desktop.storage.model import (
    BackupNotMade,
    BackupPlaceGone,
    BackupPlaceReadOnly,
    BackupWithoutRoom,
)
from qi_desktop.ui.jobs import SHOWN_AFTER, Job, Jobs
from qi_desktop.ui.safekeeping import EVERY, Safekeeping
from qi_desktop.ui.wording import words_for
from tests.builders import a_workspace, the_workspace_at


def test_work_is_backed_up_every_twenty_minutes_in_which_something_changed(
    qtbot: QtBot, tmp_path: Path
) -> None:
    clock = SetClock(SystemClock().now())
    told: list[str] = []
    jobs = Jobs(lambda error: None, lambda job: None)
    with a_workspace(tmp_path / "lead.qi", clock=clock) as workspace:
        keeping = Safekeeping(workspace, jobs, told.append)
        clock.set_to(clock.moment + EVERY)
        assert not keeping.look()
        with workspace.ledger.entry("write_note") as entry:
            entry.put("note", "n1", body="words")
        assert keeping.look()
        qtbot.waitUntil(lambda: not jobs.running)
        assert not keeping.look()
        clock.set_to(clock.moment + EVERY - timedelta(minutes=1))
        with workspace.ledger.entry("write_note") as entry:
            entry.put("note", "n2", body="words")
        assert not keeping.look()
        keeping.rest()
    assert told == []
    (backup,) = (tmp_path / "lead-backups").iterdir()
    with the_workspace_at(backup) as copy:
        assert [row["id"] for row in copy.database.rows("SELECT id FROM note")] == ["n1"]


def test_the_first_opening_of_a_day_makes_a_backup(qtbot: QtBot, tmp_path: Path) -> None:
    told: list[str] = []
    jobs = Jobs(lambda error: None, lambda job: None)
    with a_workspace(tmp_path / "lead.qi") as workspace:
        keeping = Safekeeping(workspace, jobs, told.append)
        for _ in range(2):
            keeping.begin_day()
            qtbot.waitUntil(lambda: not jobs.running)
        keeping.rest()
    (backup,) = (tmp_path / "lead-backups").iterdir()
    assert backup.name.endswith("-daily.qi")


def test_each_backup_is_copied_to_other_places_and_one_that_is_away_is_nobodys_trouble(
    qtbot: QtBot, tmp_path: Path
) -> None:
    told: list[str] = []
    jobs = Jobs(lambda error: None, lambda job: None)
    stick = tmp_path / "stick"
    stick.mkdir()
    with a_workspace(tmp_path / "lead.qi") as workspace:
        keeping = Safekeeping(workspace, jobs, told.append, lambda: (tmp_path / "away", stick))
        keeping.begin_day()
        qtbot.waitUntil(lambda: not jobs.running)
        keeping.rest()
    (backup,), (copy,) = (tmp_path / "lead-backups").iterdir(), stick.rglob("*.qi")
    assert copy.read_bytes() == backup.read_bytes()
    assert told == []


def test_a_backup_that_cannot_be_made_is_told_once_and_tried_again(qtbot: QtBot, tmp_path: Path) -> None:
    clock = SetClock(SystemClock().now())
    told: list[str] = []
    jobs = Jobs(lambda error: None, lambda job: None)
    in_the_way = tmp_path / "lead-backups"
    in_the_way.write_text("a file where the folder should be", encoding="utf-8")
    with a_workspace(tmp_path / "lead.qi", clock=clock) as workspace:
        keeping = Safekeeping(workspace, jobs, told.append)
        with workspace.ledger.entry("write_note") as entry:
            entry.put("note", "n1", body="words")
        for _ in range(2):
            clock.set_to(clock.moment + EVERY)
            assert keeping.look()
            qtbot.waitUntil(lambda: not jobs.running)
        (words,) = told
        assert "Your work is kept in the file as always" in words
        assert isinstance(workspace.backup_trouble, BackupNotMade)
        in_the_way.unlink()
        clock.set_to(clock.moment + EVERY)
        assert keeping.look()
        qtbot.waitUntil(lambda: not jobs.running)
        assert workspace.backup_trouble is None
        keeping.rest()


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, BackupWithoutRoom),
        (errno.EROFS, BackupPlaceReadOnly),
        (errno.ENODEV, BackupPlaceGone),
        (errno.EIO, BackupNotMade),
    ],
)
def test_what_the_system_says_of_a_place_is_told_in_words(number: int, kind: type[BackupNotMade]) -> None:
    with pytest.raises(kind) as caught, backing_up_to("the stick"):
        raise OSError(number, "as the system says it")
    assert type(caught.value) is kind
    assert "the stick" in words_for(caught.value)


@pytest.mark.parametrize("quiet", [False, True])
def test_what_runs_beside_the_work_is_not_shown(qtbot: QtBot, *, quiet: bool) -> None:
    shown: list[Job | None] = []
    jobs, hold = Jobs(lambda error: None, shown.append), Event()
    job = jobs.start("Backing up", lambda progress: hold.wait(5), lambda _: None, quiet=quiet)
    job.started -= SHOWN_AFTER
    qtbot.waitUntil(lambda: len(shown) > 1)
    hold.set()
    qtbot.waitUntil(lambda: not jobs.running)
    assert (job in shown) is not quiet
