"""Clock, progress, whole files."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from qi_desktop.foundation.clock import SetClock, SystemClock
from qi_desktop.foundation.ids import Ids, seeded_bits
from qi_desktop.foundation.paths import resource, settings_folder
from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.foundation.writing import written_whole


def test_a_set_clock_moves_only_when_asked_the_time_or_told() -> None:
    clock = SetClock(datetime(2017, 2, 20, tzinfo=UTC), tick=timedelta(seconds=1))
    assert clock.now() == datetime(2017, 2, 20, tzinfo=UTC)
    assert clock.now() == datetime(2017, 2, 20, 0, 0, 1, tzinfo=UTC)
    clock.set_to(datetime(2016, 1, 1, tzinfo=UTC))
    assert clock.now().year == 2016


def test_the_system_clock_knows_its_zone() -> None:
    assert SystemClock().now().tzinfo is UTC


def test_seeded_ids_are_the_same_each_time_and_sort_by_time() -> None:
    clock = SetClock(datetime(2017, 2, 20, tzinfo=UTC), tick=timedelta(seconds=1))
    ids = Ids(clock, seeded_bits(1))
    made = [ids.new_id() for _ in range(5)]
    assert made == sorted(made)
    again = Ids(SetClock(datetime(2017, 2, 20, tzinfo=UTC), tick=timedelta(seconds=1)), seeded_bits(1))
    assert [again.new_id() for _ in range(5)] == made
    assert len(ids.new_bytes(16)) == 16


def test_ids_made_in_one_millisecond_or_by_a_clock_that_goes_back_still_sort_as_made() -> None:
    clock = SetClock(datetime(2017, 2, 20, tzinfo=UTC), tick=timedelta(0))
    ids = Ids(clock)
    made = [ids.new_id() for _ in range(50)]
    clock.set_to(datetime(2016, 2, 20, tzinfo=UTC))
    made += [ids.new_id() for _ in range(5)]
    assert made == sorted(set(made))


def test_progress_tells_how_far_and_stops_at_the_next_report_once_cancelled() -> None:
    progress = Progress()
    progress.report(1, 10, "Counting")
    progress.report(2, 10)
    assert (progress.done, progress.total, progress.what) == (2, 10, "Counting")
    progress.cancel()
    with pytest.raises(Cancelled):
        progress.report(3, 10)


def test_a_file_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("before", "utf-8")

    def fail_halfway() -> None:
        with written_whole(path) as stream:
            stream.write(b"half")
            raise OSError("full")

    with pytest.raises(OSError, match="full"):
        fail_halfway()
    assert path.read_text("utf-8") == "before"
    with written_whole(path) as stream:
        stream.write(b"whole")
    assert [found.name for found in tmp_path.iterdir()] == ["report.txt"]
    assert path.read_text("utf-8") == "whole"


def test_resources_and_settings_have_their_places() -> None:
    assert resource("forms").is_dir()
    assert settings_folder().name == "qi-desktop"


def test_a_folder_is_never_written_over(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError), written_whole(tmp_path):
        pass
