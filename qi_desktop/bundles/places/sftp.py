"""SFTP: the server is known by its key, and a file that was begun is gone on with."""

import hashlib
from base64 import b64decode, b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, cast

import paramiko
from fsspec.implementations.sftp import SFTPFileSystem
from typing_extensions import override

from qi_desktop.bundles.places.address import SFTP_PORT, Server
from qi_desktop.bundles.places.carrying import PIECE, Carriage, pieces
from qi_desktop.bundles.places.model import (
    Errand,
    LyingNoMore,
    Place,
    PlaceBrokeOff,
    PlaceHostChanged,
    PlaceHostNew,
)
from qi_desktop.bundles.places.reaching import Reached
from qi_desktop.bundles.places.server_place import PATIENCE, ServerPlace
from qi_desktop.bundles.places.troubles import telling


class _AskedFirst(paramiko.MissingHostKeyPolicy):
    """A server nobody has trusted yet is shown to the person and sent nothing, least of all a password."""

    def __init__(self, place: Place) -> None:
        self._place = place

    @override
    def missing_host_key(self, client: Any, hostname: str, key: paramiko.PKey) -> None:
        shown = f"{key.get_name()} {key.get_base64()}"
        if self._place.host_key:
            raise PlaceHostChanged(self._place.name, fingerprint(shown))
        raise PlaceHostNew(self._place.name, fingerprint(shown), shown)


class _Trusting(SFTPFileSystem):
    """The library's SFTP, but for whom it trusts: it takes any server for the right one."""

    host: str
    ssh_kwargs: dict[str, Any]

    @override
    def _connect(self) -> None:
        place: Place = self.ssh_kwargs.pop("place")
        self.client = paramiko.SSHClient()
        self.client.set_missing_host_key_policy(_AskedFirst(place))
        _introduce(self.client, place, self.host, self.ssh_kwargs["port"])
        try:
            self.client.connect(self.host, **self.ssh_kwargs)
            self.ftp = self.client.open_sftp()
        except paramiko.BadHostKeyException as error:
            self.client.close()
            shown = f"{error.key.get_name()} {error.key.get_base64()}"
            raise PlaceHostChanged(place.name, fingerprint(shown)) from error
        except BaseException:
            self.client.close()
            raise


class SftpPlace(ServerPlace):
    """A folder of an SFTP server."""

    goes_on = True

    def __init__(self, place: Place, files: Any, folder: str) -> None:  # noqa: ANN401 - the library's own
        """Work in one folder; ``files`` is a connection that stands."""
        super().__init__(place, files, folder)
        self._ftp: paramiko.SFTPClient = files.ftp
        self._ftp.get_channel().settimeout(PATIENCE)  # pyright: ignore[reportOptionalMemberAccess]
        self._client: paramiko.SSHClient = files.client

    @override
    def read(self, name: str) -> Iterator[bytes]:
        gone = LyingNoMore(self.name, name)
        with telling(self._place, gone), self._ftp.open(self.path(name), "rb", PIECE) as stream:
            stream.prefetch(stream.stat().st_size or 0)
            yield from pieces(cast("BinaryIO", stream))

    @override
    def write(self, source: Path, name: str, carriage: Carriage, begun: int = 0) -> None:
        with telling(self._place), source.open("rb") as stream:
            stream.seek(begun)
            carriage.advance(begun)
            with self._ftp.open(self.path(name), "ab" if begun else "wb", PIECE) as target:
                target.set_pipelined(True)
                for piece in pieces(stream):
                    target.write(piece)
                    carriage.advance(len(piece))
        # Pieces are sent without waiting for each answer, and what failed among them is not told by closing.
        if (there := self.size(name)) != source.stat().st_size:
            raise PlaceBrokeOff(self.name, f"{there or 0:,} bytes had arrived")

    @override
    def close(self) -> None:
        self._client.close()


def reached(errand: Errand, server: Server) -> Reached:
    """Connect, with the password if one is given, else with the keys this laptop's own SSH has."""
    files: Any = _Trusting(
        server.host,
        skip_instance_cache=True,
        place=errand.place,
        port=server.port,
        username=errand.place.user or None,
        password=errand.password or None,
        allow_agent=not errand.password,
        look_for_keys=not errand.password,
        timeout=PATIENCE,
        banner_timeout=PATIENCE,
        auth_timeout=PATIENCE,
    )
    return SftpPlace(errand.place, files, server.folder)


def fingerprint(shown: str) -> str:
    """Return a server's key as whoever runs it can read it there (ssh-keygen -l)."""
    digest = hashlib.sha256(b64decode(shown.partition(" ")[2])).digest()
    return f"SHA256:{b64encode(digest).decode().rstrip('=')}"


def _introduce(client: paramiko.SSHClient, place: Place, host: str, port: int) -> None:
    """Tell the client by which key the server is known."""
    if place.host_key:
        kind, _, key = place.host_key.partition(" ")
        name = host if port == SFTP_PORT else f"[{host}]:{port}"
        known = paramiko.PKey.from_type_string(kind, b64decode(key))
        client.get_host_keys().add(name, kind, known)
