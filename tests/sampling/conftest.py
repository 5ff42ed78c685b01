"""A sample desk that has come to an approved sample, made once; tests work on copies of its file."""

from collections.abc import Generator
from pathlib import Path

import pytest

from tests.builders import a_workspace, the_workspace_at
from tests.sampling.desks import Desk


@pytest.fixture(scope="session")
def approved_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a desk whose sample is approved."""
    path = tmp_path_factory.mktemp("approved") / "approved.qi"
    with a_workspace(path) as workspace:
        Desk(workspace).approved()
    return path


@pytest.fixture
def approved(approved_file: Path, tmp_path: Path) -> Generator[Desk]:
    """A desk of this test's own whose sample is approved, with nothing allocated yet."""
    path = tmp_path / "approved.qi"
    path.write_bytes(approved_file.read_bytes())
    with the_workspace_at(path) as workspace:
        yield Desk(workspace)
