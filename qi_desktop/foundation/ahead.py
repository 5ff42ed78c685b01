"""Work done ahead of whoever waits for it: a second thread makes the next things meanwhile."""

from collections.abc import Generator, Iterable
from queue import Empty, Full, Queue
from threading import Event, Thread
from typing import TypeVar

from qi_desktop.foundation import collecting

T = TypeVar("T")
DEPTH = 2
"""So many things lie ready at most."""
_PATIENCE = 0.1


def ahead(things: Iterable[T], depth: int = DEPTH) -> Generator[T]:
    """Yield things in their order while a second thread makes the ones to come.

    It pays where both sides spend their time outside the interpreter. What the making raises is raised
    here; whoever stops early stops the making too. The things must not be made from an open workspace:
    its connection belongs to one thread.
    """
    ready: Queue[tuple[T] | BaseException | None] = Queue(depth)
    stopped = Event()
    maker = Thread(target=_make, args=(things, ready, stopped), name="ahead", daemon=True)
    # Widgets that were thrown away before must not be found, and taken apart, in the second thread.
    collecting.hold_off()
    maker.start()
    try:
        while (found := ready.get()) is not None:
            if isinstance(found, BaseException):
                raise found
            yield found[0]
    finally:
        stopped.set()
        _emptied(ready)
        maker.join()
        collecting.go_on()


def _make(things: Iterable[T], ready: "Queue[tuple[T] | BaseException | None]", stopped: Event) -> None:
    try:
        for thing in things:
            _put(ready, (thing,), stopped)
            if stopped.is_set():
                return
        _put(ready, None, stopped)
    except BaseException as error:  # noqa: BLE001 - whatever it is, it belongs to whoever waits
        _put(ready, error, stopped)


def _put(ready: Queue[T], thing: T, stopped: Event) -> None:
    while not stopped.is_set():
        try:
            ready.put(thing, timeout=_PATIENCE)
        except Full:
            continue
        return


def _emptied(ready: Queue[T]) -> None:
    try:
        while True:
            ready.get_nowait()
    except Empty:
        return
