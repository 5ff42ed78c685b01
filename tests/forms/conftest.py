"""The clock that the tests of forms are told by."""

import time
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def greenwich(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the laptop's clock be Greenwich's, wherever the tests run (Windows has no such switch)."""
    monkeypatch.setenv("TZ", "UTC")
    _told_anew()
    yield
    monkeypatch.undo()
    _told_anew()


def _told_anew() -> None:
    if hasattr(time, "tzset"):
        time.tzset()
