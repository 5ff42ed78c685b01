"""Files read in a second process: the same as here, whatever becomes of that process."""

import json
from collections.abc import Generator
from contextlib import ExitStack
from multiprocessing import active_children
from pathlib import Path

import pytest

from qi_desktop.bundles import aside
from qi_desktop.bundles.opened import Opened
from qi_desktop.bundles.parts import BODIES
from qi_desktop.storage.ledger.chain import Body, Header
from qi_desktop.storage.ledger.parcel import Parcel
from tests.bundles.test_sealed_file import checked, entries, linked, written


def of_every_sort() -> list[Parcel]:
    """A value, an erased one, an object, and one that supersedes others, one of them another laptop's."""
    old = (("anna", 1), ("carla", 7))
    bodies = (
        Body(1, "answer", "case/1", "value", '"später 🙂"', b"1" * 16, None, ()),
        Body(2, "answer", "case/1", "reason", None, b"", b"2" * 32, ()),
        Body(3, "answer", "case/1", "rows", json.dumps([1, 2.5, None]), b"3" * 16, None, ()),
        Body(9, "answer", "case/1", "value", '"no"', b"4" * 16, None, old),
    )
    header = Header("anna", 1, 1001, "person", "record_answer", "because", 3)
    return linked([Parcel(header, bodies, tuple(b"\0" * 32 for _ in bodies))])


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[list[Opened]]:
    """Two files that were checked, the first in two parts; any size is worth a second process."""
    monkeypatch.setattr(aside, "MUCH", 0)
    monkeypatch.setattr(aside, "cpu_count", lambda: 2)
    contents = entries(2, BODIES, "invented words " * 20), of_every_sort()
    with ExitStack() as kept:
        opened: list[Opened] = []
        for number, content in enumerate(contents):
            folder = tmp_path / str(number)
            folder.mkdir()
            opened.append(kept.enter_context(checked(written(folder, content).path)))
        yield opened


def told(files: list[Opened]) -> list[tuple[Opened, Parcel, list[bytes], list[bytes]]]:
    return [
        (file, parcel, list(parcel.digests), list(parcel.links))
        for file, batch in aside.in_turn(files)
        for parcel in batch
    ]


def here(files: list[Opened]) -> list[tuple[Opened, Parcel, list[bytes], list[bytes]]]:
    return [
        (file, parcel, list(parcel.digests), list(parcel.links)) for file in files for parcel in file.parcels
    ]


def test_a_second_process_reads_the_very_same(files: list[Opened], monkeypatch: pytest.MonkeyPatch) -> None:
    def read_here(opened: Opened) -> None:
        pytest.fail(f"{opened.file} was read here")

    expected = here(files)
    monkeypatch.setattr(Opened, "batches", read_here)
    assert told(files) == expected
    assert active_children() == []


def test_a_file_that_was_taken_away_is_read_by_whoever_holds_it_open(files: list[Opened]) -> None:
    expected = here(files)
    files[1].recipe().path.unlink()
    assert told(files) == expected


def test_what_a_second_process_that_ends_leaves_is_read_here(files: list[Opened]) -> None:
    expected, got = here(files), list[Parcel]()
    for _, batch in aside.in_turn(files):
        for process in active_children():
            process.kill()
        got += batch
    assert got == [parcel for _, parcel, _, _ in expected]


def test_where_none_can_be_started_this_one_reads(
    files: list[Opened], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(method: str) -> None:
        raise OSError(method)

    expected = here(files)
    monkeypatch.setattr("multiprocessing.context.SpawnProcess.start", refused)
    assert told(files) == expected


def test_whoever_stops_early_leaves_no_process_behind(files: list[Opened]) -> None:
    reading = aside.in_turn(files)
    next(reading)
    reading.close()
    assert active_children() == []
