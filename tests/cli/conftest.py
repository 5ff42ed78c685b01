"""Commands open the same few files again and again: the key of each is stretched from its passphrase once."""

from functools import lru_cache

import pytest

from qi_desktop.security.passphrase import file_key
from qi_desktop.storage import getting_out, workspace

remembered = lru_cache(maxsize=None)(file_key)


@pytest.fixture(autouse=True)
def keys_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Remember what stretching gave: it is the same each time, and slow on purpose."""
    for opening in (workspace, getting_out):
        monkeypatch.setattr(opening, "file_key", remembered)
