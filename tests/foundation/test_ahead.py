"""Things made ahead come in their order, with what went wrong, and no thread stays behind."""

import threading
from collections.abc import Iterator

import pytest

from qi_desktop.foundation.ahead import ahead


def counted(until: int) -> Iterator[int]:
    yield from range(until)


def test_things_come_in_their_order() -> None:
    assert list(ahead(counted(50))) == list(range(50))


def test_what_the_making_raises_is_raised_where_the_things_are_wanted() -> None:
    def failing() -> Iterator[int]:
        yield 1
        raise ValueError("broken")

    things = ahead(failing())
    assert next(things) == 1
    with pytest.raises(ValueError, match="broken"):
        next(things)


def test_whoever_stops_early_stops_the_making() -> None:
    made: list[int] = []

    def endless() -> Iterator[int]:
        while True:
            made.append(len(made))
            yield made[-1]

    things = ahead(endless(), depth=2)
    assert next(things) == 0
    things.close()
    assert len(made) <= 5
    assert not [one for one in threading.enumerate() if one.name == "ahead"]
