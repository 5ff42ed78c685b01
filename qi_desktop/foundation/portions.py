"""Many things taken a portion at a time, so that work on them can report, be stopped, and stay small."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")
SIZE = 1000


def portions(things: Iterable[T], size: int = SIZE) -> Iterator[list[T]]:
    """Yield lists of at most so many things, in their order."""
    rest = iter(things)
    while some := list(islice(rest, size)):
        yield some
