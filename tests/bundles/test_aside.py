"""Files read in a second process: the same as here, whatever becomes of that process."""

import json
from collections.abc import Generator
from contextlib import ExitStack
from multiprocessing import active_children
from pathlib import Path

import pytest

from qi_desktop.bundles import aside, envelope
from qi_desktop.bundles.model import BundleAltered
from qi_desktop.bundles.opened import Opened
from qi_desktop.bundles.parts import BODIES
from qi_desktop.bundles.sealed_file import SealedFile
from qi_desktop.inspection.keys.model import Signers
from qi_desktop.storage.ledger.chain import Body, Header
from qi_desktop.storage.ledger.parcel import Parcel
from tests.bundles.test_sealed_file import ANNA, BEN, checked, entries, linked, written


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


def told(
    files: list[Opened], beside: aside.Aside | None = None
) -> list[tuple[Opened, Parcel, list[bytes], list[bytes]]]:
    return [
        (file, parcel, list(parcel.digests), list(parcel.links))
        for file, batch in aside.in_turn(files, beside)
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


def checked_beside(path: Path, beside: aside.Aside) -> Opened:
    signers = Signers((ANNA.card().signing_key,))
    return envelope.checked(path, BEN, lambda _: signers, known=beside.examined(path))


def test_a_second_process_checks_files_from_the_last_one_and_goes_on_to_read_them(
    files: list[Opened], monkeypatch: pytest.MonkeyPatch
) -> None:
    def looked_at_here(sealed: SealedFile, progress: object) -> None:
        pytest.fail(f"{sealed.name} was looked at here, {progress}")

    paths = [file.recipe().path for file in files]
    monkeypatch.setattr(envelope, "examined", looked_at_here)
    with aside.Aside(paths, BEN) as beside, ExitStack() as kept:
        while len(beside._found) < len(paths) and beside._connection:  # pyright: ignore[reportPrivateUsage]
            beside._note(beside._connection.recv())  # pyright: ignore[reportPrivateUsage]
        again = [kept.enter_context(checked_beside(path, beside)) for path in paths]
        assert [one.recipe().found for one in again] == [file.recipe().found for file in files]
        assert told(again, beside) == [(again[files.index(one[0])], *one[1:]) for one in here(files)]
        assert beside.runs
    assert active_children() == []


def test_a_file_with_a_flaw_is_refused_in_the_same_words(files: list[Opened], tmp_path: Path) -> None:
    path = files[1].recipe().path
    path.write_bytes(path.read_bytes()[:-40])
    with aside.Aside([tmp_path / "none", path], BEN) as beside, pytest.raises(BundleAltered):
        checked_beside(path, beside)


def test_files_are_checked_here_when_the_second_process_is_gone(files: list[Opened]) -> None:
    paths = [file.recipe().path for file in files]
    with aside.Aside(paths, BEN) as beside, ExitStack() as kept:
        for process in active_children():
            process.kill()
        again = [kept.enter_context(checked_beside(path, beside)) for path in paths]
        assert [one.recipe().found for one in again] == [file.recipe().found for file in files]
