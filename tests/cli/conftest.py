"""Commands open the same few files again and again: keys are stretched from passphrases cheaply."""

import pytest

from tests.cli.commanding import stretch_cheaply


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spend little on each key: stretching is slow on purpose."""
    stretch_cheaply(monkeypatch)
