"""Copies of the backups in other places: a folder, a stick that is not always in."""

from datetime import timedelta
from pathlib import Path

import pytest

from qi_desktop.foundation.clock import SetClock, SystemClock
from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.inspection.backing_up.model import PlaceState
from qi_desktop.inspection.backing_up.service import UNREACHED, BackupService
from qi_desktop.storage.backup_rule import NEWEST
from qi_desktop.storage.model import BackupNotMade
from qi_desktop.storage.workspace import Workspace
from qi_desktop.ui.inspection.backups.words import reminder_words
from tests.builders import CHEAP, a_workspace, the_workspace_at


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


def states(service: BackupService, *places: Path, anew: bool = False) -> list[PlaceState]:
    return [one.state for one in service.copy_to(places, anew=anew)]


def test_the_newest_backup_is_copied_to_each_place_that_is_there(
    workspace: Workspace, stick: Path, tmp_path: Path
) -> None:
    service, away = BackupService(workspace), tmp_path / "away"
    assert [one.state for one in service.places([stick, away])] == [PlaceState.NEW, PlaceState.MISSING]
    assert service.copy_to([stick])[0].copies == 0
    with workspace.ledger.entry("write_note") as entry:
        entry.put("note", "n1", body="words")
    backup = service.backup_now()
    there, missing = service.copy_to([stick, away])
    assert (there.state, there.copies, missing.state) == (PlaceState.THERE, 1, PlaceState.MISSING)
    assert there.copied_at is not None
    (folder,) = service.places_used()
    (copy,) = folder.iterdir()
    assert copy.read_bytes() == backup.path.read_bytes()
    assert not away.exists()
    with the_workspace_at(copy) as opened:
        assert opened.database.value("SELECT body FROM note") == "words"


def test_a_copy_that_lies_only_elsewhere_can_be_tried_and_put_back(workspace: Workspace, stick: Path) -> None:
    service = BackupService(workspace)
    backup = service.backup_now()
    service.copy_to([stick])
    assert service.copies_elsewhere([stick]) == []
    backup.path.unlink()
    (only,) = service.copies_elsewhere([stick])
    assert service.preview(only).missing_changes == 0
    assert service.try_backup(only).checked.problems == ()


def test_a_place_keeps_copies_by_the_same_rule(tmp_path: Path, stick: Path) -> None:
    clock = SetClock(SystemClock().now())
    with a_workspace(tmp_path / "lead.qi", clock=clock) as workspace:
        service = BackupService(workspace)
        for _ in range(NEWEST + 2):
            clock.set_to(clock.moment + timedelta(seconds=1))
            service.backup_now()
            service.copy_to([stick])
        assert service.places([stick])[0].copies == NEWEST


def test_an_emptied_place_is_left_alone_until_it_is_begun_anew(workspace: Workspace, stick: Path) -> None:
    service = BackupService(workspace)
    service.backup_now()
    assert states(service, stick) == [PlaceState.THERE]
    (folder,) = service.places_used()
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    assert states(service, stick) == [PlaceState.EMPTIED]
    assert list(stick.iterdir()) == []
    assert states(service, stick, anew=True) == [PlaceState.THERE]


def test_a_place_that_fails_is_told_and_keeps_no_half_copy(workspace: Workspace, stick: Path) -> None:
    service = BackupService(workspace)
    service.backup_now()
    in_the_way = stick / f"{workspace.path.stem}-backups-{workspace.laptop[-6:]}"
    in_the_way.write_bytes(b"not a folder")
    (place,) = service.copy_to([stick])
    assert place.state is PlaceState.FAILED
    assert isinstance(place.trouble, BackupNotMade)
    in_the_way.unlink()
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        service.copy_to([stick], stopped)
    assert [path.name for path in stick.rglob("*") if path.is_file()] == []


def test_what_was_withdrawn_goes_from_a_stick_that_comes_back(tmp_path: Path, stick: Path) -> None:
    clock = SetClock(SystemClock().now())
    path = tmp_path / "lead.qi"
    with a_workspace(path, clock=clock) as workspace:
        service = BackupService(workspace)
        held = service.backup_now()
        service.copy_to([stick])
        clock.set_to(clock.moment + timedelta(seconds=1))
        looked_through = service.backup_now()
        service.copy_to([stick])
        (folder,) = service.places_used()
        held.path.unlink()
        clock.set_to(clock.moment + timedelta(seconds=1))
        workspace.keep_setting("copies_withdrawn", clock.moment.isoformat())
        clock.set_to(clock.moment + timedelta(seconds=1))
        fresh = service.backup_now()
        service.copy_to([stick])
        assert {one.name for one in folder.iterdir()} == {looked_through.path.name, fresh.path.name}


def test_somebody_is_reminded_of_a_stick_that_no_backup_reached_for_long(tmp_path: Path, stick: Path) -> None:
    clock = SetClock(SystemClock().now())
    with a_workspace(tmp_path / "lead.qi", clock=clock) as workspace:
        service = BackupService(workspace)
        service.try_backup(service.backup_now())
        service.copy_to([stick])
        clock.set_to(clock.moment + UNREACHED)
        assert service.reminder([stick]) is None
        service.backup_now()
        told = service.reminder([stick])
        assert told is not None
        assert told.unreached is not None
        assert "No backup has reached stick since" in reminder_words(told)
        assert service.reminder([]) is None
        service.copy_to([stick])
        assert service.reminder([stick]) is None


def test_copies_under_the_passphrase_before_go_from_a_stick_with_the_next_copy(
    workspace: Workspace, stick: Path
) -> None:
    service = BackupService(workspace)
    old = service.backup_now()
    service.copy_to([stick])
    workspace.use_new_passphrase(workspace.under_new_passphrase("four quite other words", cost=CHEAP))
    service.copy_to([stick])
    (folder,) = service.places_used()
    (copy,) = folder.iterdir()
    assert copy.name != old.path.name
    with Workspace.open(copy, "four quite other words", cost=CHEAP, read_only=True) as opened:
        assert opened.laptop == workspace.laptop
