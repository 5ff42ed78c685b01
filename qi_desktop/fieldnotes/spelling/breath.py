"""Long work in a thread, done in breaths so short that the person who types never waits for it."""

import time
from collections.abc import Iterable, Iterator
from threading import Event
from typing import TypeVar

_AT_WORK = 0.001
_AT_REST = 0.0015
_LOOK_EVERY = 8

_Thing = TypeVar("_Thing")


class Stopped(Exception):
    """The work is no longer wanted."""


class Breath:
    """Lets a thread rest after every millisecond of work, and ends it when it is no longer wanted."""

    def __init__(self, stopping: Event) -> None:
        self._stopping = stopping
        self._rested = time.perf_counter()
        self._counted = 0

    def take(self) -> None:
        """Rest if a millisecond has gone since the last rest."""
        self._counted += 1
        if self._counted % _LOOK_EVERY:
            return
        if time.perf_counter() - self._rested >= _AT_WORK:
            self.rest()

    def rest(self) -> None:
        """Let others go first; raises Stopped when the work is no longer wanted."""
        if self._stopping.wait(_AT_REST):
            raise Stopped
        self._rested = time.perf_counter()

    def between(self, things: Iterable[_Thing]) -> Iterator[_Thing]:
        """Yield things, resting between them."""
        for thing in things:
            self.take()
            yield thing
