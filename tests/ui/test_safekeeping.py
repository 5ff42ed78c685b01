"""Backups while somebody works."""

from datetime import timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from qi_desktop.foundation.clock import SetClock, SystemClock
from qi_desktop.ui.jobs import Jobs
from qi_desktop.ui.safekeeping import EVERY, Safekeeping
from tests.builders import a_workspace, the_workspace_at


def test_work_is_backed_up_every_twenty_minutes_in_which_something_changed(
    qtbot: QtBot, tmp_path: Path
) -> None:
    del qtbot
    clock = SetClock(SystemClock().now())
    jobs = Jobs(lambda error: None, lambda job: None)
    with a_workspace(tmp_path / "lead.qi", clock=clock) as workspace:
        keeping = Safekeeping(workspace, jobs)
        clock.set_to(clock.moment + EVERY)
        assert not keeping.look()
        with workspace.ledger.entry("write_note") as entry:
            entry.put("note", "n1", body="words")
        assert keeping.look()
        jobs.finish()
        assert not keeping.look()
        clock.set_to(clock.moment + EVERY - timedelta(minutes=1))
        with workspace.ledger.entry("write_note") as entry:
            entry.put("note", "n2", body="words")
        assert not keeping.look()
        keeping.rest()
    (backup,) = (tmp_path / "lead-backups").iterdir()
    with the_workspace_at(backup) as copy:
        assert [row["id"] for row in copy.database.rows("SELECT id FROM note")] == ["n1"]


def test_the_first_opening_of_a_day_makes_a_backup(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    jobs = Jobs(lambda error: None, lambda job: None)
    with a_workspace(tmp_path / "lead.qi") as workspace:
        keeping = Safekeeping(workspace, jobs)
        for _ in range(2):
            keeping.begin_day()
            jobs.finish()
        keeping.rest()
    (backup,) = (tmp_path / "lead-backups").iterdir()
    assert backup.name.endswith("-daily.qi")
