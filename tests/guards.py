"""What the tests refuse: the network, and timers that outlive their test."""

import gc
import socket
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from shiboken6 import isValid

LOCAL = {int(socket.AF_UNIX)}
LOOK_UPS = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"}

YOUNG, SEARCHES = 20_000, 100
"""So many new objects are worth a search, and after so many searches comes one through everything."""

OURSELVES = {"127.0.0.1", "::1", "localhost"}


class NetworkUsedError(RuntimeError):
    """The program tried to reach beyond the laptop."""


class _Guard:
    """A listener on Python's own audit events; it stays for good, so it can be switched off."""

    on = False
    installed = False
    among_ourselves = False

    @classmethod
    def hear(cls, event: str, arguments: tuple[Any, ...]) -> None:
        if not cls.on:
            return
        if cls.among_ourselves:
            named = _address(event, arguments)
            if named is not None and named not in OURSELVES:
                raise NetworkUsedError(f"{event} {named}")
            return
        # A new socket names its family; -1 means it takes over a descriptor that is open already.
        reaches_out = event == "socket.__new__" and int(arguments[1]) not in {*LOCAL, -1}
        if reaches_out or event in LOOK_UPS:
            raise NetworkUsedError(event)


def _address(event: str, arguments: tuple[Any, ...]) -> str | None:
    """Return whom a socket is led to, or whose name is looked up; None where it is nobody."""
    if event in LOOK_UPS:
        return str(arguments[0])
    if event in {"socket.connect", "socket.bind", "socket.sendto"} and arguments[0].family not in LOCAL:
        return str(arguments[1][0])
    return None


@contextmanager
def loopback_allowed() -> Generator[None]:
    """Let servers and clients on this machine speak to one another, and to nobody else."""
    _Guard.among_ourselves = True
    try:
        yield
    finally:
        _Guard.among_ourselves = False


@contextmanager
def network_refused() -> Generator[None]:
    """Refuse every socket and every name look-up inside the block."""
    if not _Guard.installed:
        sys.addaudithook(_Guard.hear)
        _Guard.installed = True
    _Guard.on = True
    try:
        yield
    finally:
        _Guard.on = False


def running_timers() -> list[str]:
    """Return the timers that still tick after the widgets of a test were closed."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    made = [*gc.get_objects(0), *gc.get_objects(1)]  # the search is held off: what a test made is still young
    timers = [each for each in made if issubclass(type(each), QTimer) and isValid(each)]
    return [f"timer of {type(timer.parent()).__name__}" for timer in timers if timer.isActive()]


def take_apart_what_is_unused() -> None:
    """Look for unused cycles here, in the first thread: among what is new, and now and then through all."""
    new, _, searches = gc.get_count()
    if searches > SEARCHES:
        gc.collect()
    elif new > YOUNG:
        gc.collect(1)
