"""The guards of the test suite do bite."""

import socket

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from qi_desktop.storage.workspace import Workspace
from tests.builders import PASSPHRASE
from tests.guards import NetworkUsedError, running_timers


def test_a_socket_that_could_leave_the_laptop_is_refused() -> None:
    with pytest.raises(NetworkUsedError):
        socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    with pytest.raises(NetworkUsedError):
        socket.create_connection(("127.0.0.1", 9))
    with pytest.raises(NetworkUsedError):
        socket.getaddrinfo("localhost", 80)


def test_a_socket_inside_the_laptop_is_let_through() -> None:
    one, other = socket.socketpair(socket.AF_UNIX)
    one.close()
    other.close()


def test_a_timer_left_running_is_seen(qtbot: QtBot) -> None:
    timer = QTimer()
    timer.start(1000)
    assert running_timers() == ["timer of NoneType"]
    timer.stop()
    assert running_timers() == []


def test_a_workspace_is_encrypted(workspace: Workspace) -> None:
    content = workspace.path.read_bytes()
    assert not content.startswith(b"SQLite format 3")
    assert PASSPHRASE.encode() not in content
