"""A sealed file arrives whole and the same, or not at all, at every kind of place."""

import errno
import os
import socket
from dataclasses import replace
from pathlib import Path
from threading import Timer
from time import monotonic
from uuid import uuid4

import pytest

from qi_desktop.bundles.places import delivering
from qi_desktop.bundles.places.delivering import bring, deliver, lying
from qi_desktop.bundles.places.model import (
    Errand,
    Lying,
    LyingNoMore,
    PlaceBrokeOff,
    PlaceFull,
    PlaceHostChanged,
    PlaceHostNew,
    PlaceMissing,
    PlaceNotWritable,
    PlacePasswordNeeded,
    PlaceReadsBackOtherwise,
    PlaceRefused,
    PlaceTrouble,
    PlaceUnreachable,
)
from qi_desktop.foundation.progress import Cancelled, Progress
from tests.bundles.places.conftest import CONTENT, a_place
from tests.bundles.places.servers import PASSWORD, SftpServer


@pytest.fixture
def file(sealed: Path) -> Path:
    """The sealed file under a name that no other test has used at the servers they share."""
    return sealed.rename(sealed.with_name(f"bundle-{uuid4().hex[:6]}-000001-000010.qibundle"))


class Watched(Progress):
    """Keeps the shares that were reported, and stops after some."""

    stop_after = 10_000

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[int, int]] = []

    def report(self, done: int, total: int, what: str = "") -> None:
        self.seen.append((done, total))
        if len(self.seen) > self.stop_after:
            self.cancel()
        super().report(done, total, what)


def test_stop_is_heeded_at_once_while_a_server_does_not_answer(loopback: None, file: Path) -> None:
    del loopback
    progress = Progress()
    with socket.create_server(("127.0.0.1", 0)) as silent:
        errand = Errand(a_place(f"sftp://127.0.0.1:{silent.getsockname()[1]}/there"), PASSWORD)
        Timer(0.2, progress.cancel).start()
        begun = monotonic()
        with pytest.raises(Cancelled):
            deliver(errand, file, progress)
        assert monotonic() - begun < 3
        silent.accept()[0].close()


def names_at(errand: Errand) -> list[str]:
    return [one.name for one in lying(errand)]


def test_a_file_is_sent_listed_and_fetched_the_same(anywhere: Errand, file: Path, tmp_path: Path) -> None:
    watched = Watched()
    delivery = deliver(anywhere, file, watched)
    assert (delivery.size, delivery.lay_there, delivery.file) == (len(CONTENT), False, file.name)
    assert watched.seen == sorted(watched.seen)
    assert watched.seen[-1][0] == watched.seen[-1][1] == 2 * len(CONTENT) // 1024
    found = [one for one in lying(anywhere) if one.name == file.name]
    assert [one.size for one in found] == [len(CONTENT)]
    assert bring(anywhere, found, tmp_path / "inbox")[0].read_bytes() == CONTENT
    assert deliver(anywhere, file).lay_there


def test_a_bucket_takes_and_gives_the_same_and_keeps_no_traces(
    bucket: str, file: Path, tmp_path: Path
) -> None:
    errand = Errand(a_place(bucket), PASSWORD)
    assert lying(errand) == []
    deliver(errand, file)
    found = lying(errand)
    assert [(one.name, one.size) for one in found] == [(file.name, len(CONTENT))]
    assert bring(errand, found, tmp_path / "inbox")[0].read_bytes() == CONTENT
    assert deliver(errand, file).lay_there


def test_another_file_of_the_same_name_is_left_as_it_is(anywhere: Errand, file: Path) -> None:
    deliver(anywhere, file)
    file.write_bytes(CONTENT[::-1])
    second = deliver(anywhere, file)
    assert second.file != file.name
    assert second.file.startswith(file.stem)
    assert {file.name, second.file} <= set(names_at(anywhere))


def test_a_file_that_went_away_meanwhile_is_named(anywhere: Errand, tmp_path: Path) -> None:
    with pytest.raises(LyingNoMore):
        bring(anywhere, [Lying("bundle-gone.qibundle", 10)], tmp_path / "inbox")
    assert not list((tmp_path / "inbox").iterdir())


def test_stopping_leaves_nothing_that_could_be_taken_for_the_file(anywhere: Errand, file: Path) -> None:
    watched = Watched()
    watched.stop_after = 0
    with pytest.raises(Cancelled):
        deliver(anywhere, file, watched)
    assert file.name not in names_at(anywhere)


def test_a_wrong_password_is_refused_and_a_missing_one_asked_for(
    on_sftp: Errand, dav: tuple[int, Path], file: Path
) -> None:
    on_dav = Errand(a_place(f"http://127.0.0.1:{dav[0]}/"))
    for errand in (on_sftp, on_dav):
        with pytest.raises(PlaceRefused):
            deliver(replace(errand, password="another"), file)
    with pytest.raises(PlacePasswordNeeded):
        deliver(on_dav, file)


def test_a_folder_that_is_not_there_and_a_server_that_is_not_there_are_told_apart(
    on_sftp: Errand, dav: tuple[int, Path], bucket: str, file: Path, tmp_path: Path
) -> None:
    places = (
        replace(on_sftp.place, address=f"{on_sftp.place.address}nowhere"),
        a_place(f"http://127.0.0.1:{dav[0]}/nowhere"),
        a_place(bucket.replace("evening", "nowhere")),
        a_place(str(tmp_path / "nowhere")),
    )
    for place in places:
        with pytest.raises(PlaceMissing):
            deliver(replace(on_sftp, place=place), file)
    for where in ("sftp://127.0.0.1:1/", "http://127.0.0.1:1/", "s3://evening?endpoint=http://127.0.0.1:1"):
        with pytest.raises(PlaceUnreachable):
            deliver(Errand(a_place(where), "any"), file)


def test_a_server_that_was_never_met_gets_no_password_before_its_key_was_compared(
    sftp: SftpServer, on_sftp: Errand, file: Path
) -> None:
    with pytest.raises(PlaceHostNew) as met:
        deliver(replace(on_sftp, place=replace(on_sftp.place, host_key="")), file)
    assert met.value.detail == f"SHA256:{sftp.key.fingerprint.partition(':')[2]}"
    trusted = replace(on_sftp, place=replace(on_sftp.place, host_key=met.value.key))
    assert not deliver(trusted, file).lay_there


def test_a_server_that_shows_another_key_gets_nothing(sftp: SftpServer, on_sftp: Errand, file: Path) -> None:
    import paramiko

    right, sftp.key = sftp.key, paramiko.ECDSAKey.generate()
    try:
        with pytest.raises(PlaceHostChanged):
            deliver(on_sftp, file)
    finally:
        sftp.key = right


def test_what_broke_off_on_the_way_goes_on_where_it_stopped(
    sftp: SftpServer, on_sftp: Errand, file: Path
) -> None:
    sftp.files.stops_after = 600_000
    with pytest.raises(PlaceTrouble):
        deliver(on_sftp, file)
    assert file.name not in names_at(on_sftp)
    sftp.files.stops_after = -1
    delivery = deliver(on_sftp, file)
    assert 0 < delivery.resumed < len(CONTENT)
    assert (sftp.files.root / file.name).read_bytes() == CONTENT


def test_what_was_begun_is_not_gone_on_with_if_it_is_not_its_beginning(
    sftp: SftpServer, on_sftp: Errand, file: Path
) -> None:
    digest = delivering.digest_of_file(file)
    (sftp.files.root / f".{file.name}.{digest[:8]}.part").write_bytes(b"something else")
    assert deliver(on_sftp, file).resumed == 0
    assert (sftp.files.root / file.name).read_bytes() == CONTENT


@pytest.mark.parametrize(
    ("number", "trouble"),
    [(errno.ENOSPC, PlaceFull), (errno.EROFS, PlaceNotWritable), (errno.EIO, PlaceTrouble)],
)
def test_a_stick_that_fails_while_it_is_written_keeps_no_half_file(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, trouble: type[PlaceTrouble]
) -> None:
    (tmp_path / "stick").mkdir()

    def failing(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(trouble) as told:
        deliver(Errand(a_place(str(tmp_path / "stick"))), file)
    assert type(told.value) is trouble
    assert not list((tmp_path / "stick").iterdir())
    assert file.read_bytes() == CONTENT


def test_a_stick_that_reads_back_otherwise_is_found_out_and_cleared(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    sync = os.fsync

    def losing(descriptor: int) -> None:
        sync(descriptor)
        for part in stick.glob(".*.part"):
            part.write_bytes(CONTENT[:-1] + b"?")

    monkeypatch.setattr(os, "fsync", losing)
    with pytest.raises(PlaceReadsBackOtherwise):
        deliver(Errand(a_place(str(stick))), file)
    assert not list(stick.iterdir())


def test_a_connection_that_ends_is_told_as_such(
    sftp: SftpServer, on_sftp: Errand, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Cutting(Progress):
        def report(self, done: int, total: int, what: str = "") -> None:
            sftp.cut()

    with pytest.raises(PlaceBrokeOff):
        deliver(on_sftp, file, Cutting())
    assert file.name not in names_at(on_sftp)
