"""A team whose laptops exchange files."""

from collections.abc import Generator
from pathlib import Path

import pytest

from tests.merging.teams import Team, a_team


@pytest.fixture
def team(tmp_path: Path) -> Generator[Team]:
    """A lead and two inspectors who share an inspection."""
    with a_team(tmp_path) as team:
        yield team
