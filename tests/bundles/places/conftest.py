"""A sealed file to carry, and servers on this machine to carry it to."""

from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from qi_desktop.bundles.places import address
from qi_desktop.bundles.places.model import Errand, Place
from tests.bundles.places.servers import PASSWORD, USER, SftpServer, s3_server, webdav_server
from tests.guards import loopback_allowed

CONTENT = bytes(range(256)) * 4000


def a_place(where: str, *, host_key: str = "") -> Place:
    """A place of the name Server, or of whatever lies at an address."""
    read = address.read(where)
    return Place("p", "Server", read.kind, read.text, USER if read.kind.remote else "", host_key)


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    """A file that looks sealed from outside; what carries it never opens it."""
    path = tmp_path / "bundle-aaaaaa-000001-000010.qibundle"
    path.write_bytes(CONTENT)
    return path


@pytest.fixture(scope="module")
def loopback() -> Generator[None]:
    """Let the tests of this module speak to servers of their own."""
    with loopback_allowed():
        yield


@pytest.fixture(scope="module")
def sftp(loopback: None, tmp_path_factory: pytest.TempPathFactory) -> Generator[SftpServer]:
    """An SFTP server over an empty folder."""
    del loopback
    server = SftpServer(tmp_path_factory.mktemp("sftp"))
    yield server
    server.close()


@pytest.fixture(scope="module")
def dav(loopback: None, tmp_path_factory: pytest.TempPathFactory) -> Generator[tuple[int, Path]]:
    """The port and the folder of a WebDAV server."""
    del loopback
    root = tmp_path_factory.mktemp("dav")
    with webdav_server(root) as port:
        yield port, root


@pytest.fixture(scope="module")
def bucket(loopback: None) -> Generator[str]:
    """The address of an empty bucket."""
    import s3fs

    del loopback
    files: Any = s3fs.S3FileSystem
    with s3_server() as port:
        endpoint = f"http://127.0.0.1:{port}"
        files(key=USER, secret=PASSWORD, client_kwargs={"endpoint_url": endpoint}).mkdir("evening")
        yield f"s3://evening/suffolk?endpoint={endpoint}"


@pytest.fixture
def on_sftp(sftp: SftpServer) -> Errand:
    """The way to the SFTP server, whose key was compared."""
    sftp.files.stops_after = -1
    known = f"{sftp.key.get_name()} {sftp.key.get_base64()}"
    return Errand(a_place(f"sftp://127.0.0.1:{sftp.port}/", host_key=known), PASSWORD)


@pytest.fixture(params=["folder", "sftp", "webdav"])
def anywhere(
    request: pytest.FixtureRequest, on_sftp: Errand, dav: tuple[int, Path], tmp_path: Path
) -> Errand:
    """The way to each kind of place in turn."""
    (tmp_path / "shared").mkdir()
    ways = {
        "folder": Errand(a_place(str(tmp_path / "shared"))),
        "sftp": on_sftp,
        "webdav": Errand(a_place(f"http://127.0.0.1:{dav[0]}/"), PASSWORD),
    }
    return ways[request.param]
