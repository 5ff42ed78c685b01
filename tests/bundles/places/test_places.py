"""Places are remembered without secrets in clear, and nothing is reached before somebody says so."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from qi_desktop.bundles import places
from qi_desktop.bundles.places import address
from qi_desktop.bundles.places.model import (
    Belonging,
    Errand,
    Lying,
    PlaceAddressHoldsSecret,
    PlaceAddressWrong,
    PlaceKind,
    PlaceNameTaken,
    PlaceNeedsMore,
    PlaceUnknown,
)
from qi_desktop.bundles.places.servers import reached
from qi_desktop.bundles.places.service import PlacesService
from qi_desktop.storage.workspace import Workspace
from tests.bundles.places.conftest import a_place

SECRET = "never to be seen in clear"


@pytest.mark.parametrize(
    ("typed", "kind", "kept", "user"),
    [
        ("sftp://anna@files.example:2022/team", PlaceKind.SFTP, "sftp://files.example:2022/team", "anna"),
        ("https://dav.example/team/", PlaceKind.WEBDAV, "https://dav.example/team/", ""),
        ("davs://dav.example/team", PlaceKind.WEBDAV, "https://dav.example/team", ""),
        ("s3://evening/a?endpoint=https://s3.example", PlaceKind.S3, None, ""),
        ("\\\\server\\share\\team", PlaceKind.DRIVE, None, ""),
        (' "E:\\Suffolk" ', PlaceKind.FOLDER, "E:\\Suffolk", ""),
    ],
)
def test_an_address_is_read_as_people_write_it(
    typed: str, kind: PlaceKind, kept: str | None, user: str
) -> None:
    read = address.read(typed)
    assert (read.kind, read.text, read.user) == (kind, kept or typed, user)


@pytest.mark.parametrize(
    "typed", ["", "ftp://files.example/", "sftp:///team", "http://dav.example/", "sftp://host:port/"]
)
def test_an_address_that_cannot_be_used_is_refused_at_once(typed: str) -> None:
    with pytest.raises(PlaceAddressWrong):
        address.read(typed)


def test_the_parts_of_a_servers_address() -> None:
    bucket = address.server("s3://Evening/a/b?endpoint=https://s3.example&region=eu")
    assert (bucket.host, bucket.folder, bucket.url, bucket.region) == (
        "Evening",
        "/a/b",
        "https://s3.example",
        "eu",
    )
    assert address.server("sftp://host/~/inbox").folder == "inbox"


def test_places_keep_passwords_only_when_told_and_never_in_clear(workspace: Workspace) -> None:
    places = PlacesService(workspace)
    with pytest.raises(PlaceAddressHoldsSecret):
        places.add_place("Office", f"sftp://anna:{SECRET.replace(' ', '')}@files.example/")
    asked = places.add_place("Office", "sftp://anna@files.example/")
    kept = places.add_place("Bucket", "s3://evening/a", "KEY", password=SECRET)
    assert (asked.asks_password, kept.asks_password) == (True, False)
    assert places.errand(kept).password == SECRET
    assert places.errand(asked).password == ""
    assert SECRET not in f"{places.errand(kept)!r} {places.places()!r}"
    for path in workspace.path.parent.glob(f"{workspace.path.name}*"):
        assert SECRET.encode() not in path.read_bytes()
    with pytest.raises(PlaceNameTaken):
        places.add_place("office", "https://dav.example/")
    places.keep_password(kept, "")
    assert places.place_named("bucket").asks_password
    places.remove_place(kept)
    with pytest.raises(PlaceUnknown):
        places.place_named("Bucket")


def test_what_lies_there_is_told_apart_by_its_name(workspace: Workspace) -> None:
    tail = workspace.laptop[-6:]
    names = (
        f"pack-{tail}-1.qipack",
        "pack-ffffff-1.qipack",
        f"bundle-{tail}-1-2.qibundle",
        "bundle-eeeeee-1-2.qibundle",
    )
    judged = PlacesService(workspace).judged([Lying(name, 1) for name in names])
    assert [one.belonging for one in judged] == [
        Belonging.NEW,
        Belonging.OTHERS,
        Belonging.OWN,
        Belonging.NEW,
    ]


def test_what_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "qi_desktop.bundles.places.s3", None)
    monkeypatch.delattr(places, "s3", raising=False)  # where an earlier test loaded it
    with pytest.raises(PlaceNeedsMore) as told:
        reached(Errand(a_place("s3://evening/a"), "any"))
    assert told.value.detail == "s3"


def test_what_speaks_to_servers_is_loaded_for_a_server_and_not_before(tmp_path: Path) -> None:
    (tmp_path / "f.qipack").write_bytes(b"sealed")
    (tmp_path / "to").mkdir()
    code = (
        "import sys; from pathlib import Path; import qi_desktop.services;"
        "from qi_desktop.bundles.places.model import *; from qi_desktop.bundles.places.delivering import *;"
        f"deliver(Errand(Place('p', 'To', PlaceKind.FOLDER, {str(tmp_path / 'to')!r})),"
        f" Path({str(tmp_path / 'f.qipack')!r}));"
        "print([m for m in ('fsspec', 'paramiko', 's3fs', 'webdav4', 'httpx') if m in sys.modules])"
    )
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"
