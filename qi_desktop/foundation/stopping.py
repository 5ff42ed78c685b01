"""Work that cannot look up by itself, such as reading a whole workbook, made to stop when asked."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import Thread
from typing import Generic, TypeVar

from qi_desktop.foundation.progress import Cancelled, Progress

T = TypeVar("T")
LOOK_EVERY = 0.05
"""Seconds between two looks whether the person wants it stopped."""


@dataclass(slots=True)
class _Outcome(Generic[T]):
    """What came of an act carried out elsewhere."""

    results: list[T]
    errors: list[BaseException]
    given_up: bool = False


def stoppable(
    act: Callable[[], T], progress: Progress | None, late: Callable[[T], object] | None = None
) -> T:
    """Carry out an act that only computes; a person who cancels does not wait for its end.

    The act goes on in a thread of its own until it ends or reports, and what it made is thrown away, or
    handed to ``late`` where it has to be let go of.
    """
    if progress is None:
        return act()
    outcome: _Outcome[T] = _Outcome([], [])
    thread = Thread(target=_carry_out, args=(act, outcome, late), name="stoppable", daemon=True)
    thread.start()
    while thread.is_alive():
        thread.join(LOOK_EVERY)
        if progress.cancelled:
            outcome.given_up = True
            _let_go(outcome, late)
            raise Cancelled
    if outcome.errors:
        raise outcome.errors[0]
    return outcome.results[0]


def _carry_out(act: Callable[[], T], outcome: _Outcome[T], late: Callable[[T], object] | None) -> None:
    try:
        outcome.results.append(act())
    except BaseException as error:  # noqa: BLE001 - whatever it was, whoever waits is told
        outcome.errors.append(error)
    if outcome.given_up:
        _let_go(outcome, late)


def _let_go(outcome: _Outcome[T], late: Callable[[T], object] | None) -> None:
    """Hand over what came too late; both threads look, and only one of them finds it."""
    with suppress(IndexError):
        result = outcome.results.pop()
        if late is not None:
            late(result)
