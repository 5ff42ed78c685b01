"""Small servers on this machine: SFTP, WebDAV and S3, each over a folder or a memory of its own."""

import os
import threading
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from socket import socket
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import paramiko
from paramiko.common import AUTH_FAILED, AUTH_SUCCESSFUL, OPEN_SUCCEEDED
from paramiko.sftp import SFTP_CONNECTION_LOST, SFTP_OK
from typing_extensions import override

USER, PASSWORD = "invented", "sesame of the tests"


class _Login(paramiko.ServerInterface):
    """Lets one invented user in, and only for files."""

    @override
    def check_auth_password(self, username: str, password: str) -> int:
        right = (username, password) == (USER, PASSWORD)
        return AUTH_SUCCESSFUL if right else AUTH_FAILED

    @override
    def check_channel_request(self, kind: str, chanid: int) -> int:
        del kind, chanid
        return OPEN_SUCCEEDED

    @override
    def get_allowed_auths(self, username: str) -> str:
        return "password"


class _Files(paramiko.SFTPServerInterface):
    """The files of one folder."""

    root: Path
    stops_after: int

    def _at(self, path: str) -> Path:
        return self.root / self.canonicalize(path).lstrip("/")

    @override
    def list_folder(self, path: str) -> Any:
        return [
            paramiko.SFTPAttributes.from_stat(one.stat(), one.name)
            for one in sorted(self._at(path).iterdir())
        ]

    @override
    def stat(self, path: str) -> Any:
        try:
            return paramiko.SFTPAttributes.from_stat(self._at(path).stat())
        except OSError as error:
            return paramiko.SFTPServer.convert_errno(error.errno or 0)

    lstat = stat

    @override
    def open(self, path: str, flags: int, attr: paramiko.SFTPAttributes) -> Any:
        del attr
        mode = "rb+" if flags & os.O_APPEND else "wb" if flags & os.O_WRONLY or flags & os.O_RDWR else "rb"
        try:
            stream = self._at(path).open(mode)
        except OSError as error:
            return paramiko.SFTPServer.convert_errno(error.errno or 0)
        handle = _Handle(flags & ~os.O_APPEND)
        handle.readfile = handle.writefile = stream  # type: ignore[attr-defined]
        handle.owner, handle.path = type(self), path
        return handle

    @override
    def remove(self, path: str) -> int:
        try:
            self._at(path).unlink()
        except OSError as error:
            return paramiko.SFTPServer.convert_errno(error.errno or 0)
        return SFTP_OK

    @override
    def posix_rename(self, oldpath: str, newpath: str) -> int:
        self._at(oldpath).replace(self._at(newpath))
        return SFTP_OK


class _Handle(paramiko.SFTPHandle):
    """An open file, which may be told to fail once so much of it was written."""

    owner: type[_Files]
    path: str

    @override
    def write(self, offset: int, data: Any) -> int:
        if 0 <= self.owner.stops_after <= offset:
            return SFTP_CONNECTION_LOST
        return super().write(offset, data)

    @override
    def stat(self) -> Any:
        return paramiko.SFTPAttributes.from_stat(os.fstat(self.readfile.fileno()))  # type: ignore[attr-defined]


class SftpServer:
    """An SFTP server over a folder; it can be told to break off, and to change its key."""

    def __init__(self, root: Path) -> None:
        self.files = type("Files", (_Files,), {"root": root, "stops_after": -1})
        self.key = paramiko.ECDSAKey.generate()
        self._listener = socket()
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen()
        self.port: int = self._listener.getsockname()[1]
        self._over = False
        self._transports: list[paramiko.Transport] = []
        self._thread = threading.Thread(target=self._accept, name="sftp server")
        self._thread.start()

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if self._over:
                connection.close()
                return
            transport = paramiko.Transport(connection)
            transport.add_server_key(self.key)
            transport.set_subsystem_handler("sftp", paramiko.SFTPServer, self.files)
            self._transports.append(transport)
            transport.set_log_channel("sftp server of the tests")
            transport.start_server(threading.Event(), _Login())

    def cut(self) -> None:
        """End every connection that stands."""
        for transport in self._transports:
            transport.close()

    def close(self) -> None:
        self.cut()
        self._over = True
        # Accepting never wakes by itself when its socket goes.
        with socket() as last:
            last.connect(("127.0.0.1", self.port))
        self._thread.join()
        self._listener.close()


class _Silent(WSGIRequestHandler):
    @override
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def webdav_server(root: Path) -> Generator[int]:
    """A WebDAV server over a folder, for one invented user; gives its port."""
    from wsgidav.wsgidav_app import WsgiDAVApp

    application: Any = WsgiDAVApp(
        {
            "provider_mapping": {"/": str(root)},
            "simple_dc": {"user_mapping": {"*": {USER: {"password": PASSWORD}}}},
            "http_authenticator": {"accept_basic": True, "accept_digest": False, "default_to_digest": False},
            "verbose": 0,
            "logging": {"enable": False},
            "lock_storage": None,
        }
    )

    def measured(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        # The reference server hands out the bare connection, which has no end to read up to.
        length = int(environ.get("CONTENT_LENGTH") or 0)
        environ["wsgi.input"] = BytesIO(environ["wsgi.input"].read(length) if length else b"")
        return application(environ, start)

    server = make_server("127.0.0.1", 0, measured, WSGIServer, _Silent)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), name="webdav server")
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def s3_server() -> Generator[int]:
    """A server that speaks S3, holding all in memory; gives its port."""
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    try:
        yield server.get_host_and_port()[1]
    finally:
        server.stop()
