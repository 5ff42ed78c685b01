"""WebDAV: the servers that many offices run for their files."""

from typing import Any, cast

from typing_extensions import override
from webdav4.fsspec import WebdavFileSystem

from qi_desktop.bundles.places.address import Server
from qi_desktop.bundles.places.carrying import PIECE
from qi_desktop.bundles.places.model import Errand, Place
from qi_desktop.bundles.places.reaching import Reached
from qi_desktop.bundles.places.server_place import PATIENCE, Files, ServerPlace


class WebdavPlace(ServerPlace):
    """A folder of a WebDAV server."""

    def __init__(self, place: Place, files: Any, folder: str) -> None:  # noqa: ANN401 - the library's own
        """Work in one folder."""
        super().__init__(place, cast("Files", files), folder)
        self._client: Any = files.client

    @override
    def close(self) -> None:
        self._client.http.close()


def reached(errand: Errand, server: Server) -> Reached:
    """Make a client; it connects with its first question."""
    auth = (errand.place.user, errand.password) if errand.place.user else None
    files = WebdavFileSystem(
        server.url, auth=auth, timeout=PATIENCE, chunk_size=PIECE, skip_instance_cache=True
    )
    return WebdavPlace(errand.place, files, server.folder)
