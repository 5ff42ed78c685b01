"""The sample page over a real workspace whose list is in, with nothing drawn yet; everybody is invented."""

from collections.abc import Generator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qi_desktop.foundation.paths import resource
from qi_desktop.services import Services, services_of
from qi_desktop.storage.workspace import Workspace
from qi_desktop.ui.main_window import MainWindow
from tests.builders import a_workspace, the_workspace_at
from tests.ui.sampling.sample_desk import SEED, SampleDesk


def set_up_to_the_list(services: Services) -> None:
    """Make an inspection with a team and a list, signed in as its reviewer."""
    setup, workspace = services.inspection, services.workspace
    setup.create_inspection("Invented 2017", "Anyshire", "Quality & Impact", "2017-02-20", "2017-03-17")
    setup.add_team_member("Ada Invented", "lead")
    reviewer = setup.add_team_member("Rae Invented", "case_sample_reviewer")
    setup.add_team_member("Bo Invented", "inspector")
    workspace.sign_in(reviewer.id)
    for code, size in (("CRC", 30), ("NPS", 16)):
        setup.add_provider(code, f"The {code}", "An owner", size)
        setup.add_office(code, "Ipswich")
    services.listing.import_case_list(resource("demo", "suffolk-2017-case-list.xlsx"))


@pytest.fixture(scope="session")
def listed_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a workspace with a list, made once; tests work on copies."""
    path = tmp_path_factory.mktemp("listed") / "listed.qi"
    with a_workspace(path) as workspace:
        set_up_to_the_list(services_of(workspace))
    return path


@pytest.fixture(scope="session")
def drawn_file(listed_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with a sample that waits for its review."""
    path = tmp_path_factory.mktemp("drawn") / "drawn.qi"
    path.write_bytes(listed_file.read_bytes())
    with the_workspace_at(path) as workspace:
        services_of(workspace).sampling.draw_sample(seed=SEED)
    return path


def copied(file: Path, folder: Path) -> Path:
    """Copy a workspace's file."""
    path = folder / file.name
    path.write_bytes(file.read_bytes())
    return path


@pytest.fixture
def listed(listed_file: Path, tmp_path: Path) -> Generator[Workspace]:
    """A workspace with a list."""
    with the_workspace_at(copied(listed_file, tmp_path)) as workspace:
        yield workspace


@pytest.fixture
def drawn(drawn_file: Path, tmp_path: Path) -> Generator[Workspace]:
    """A workspace with a sample that waits for its review."""
    with the_workspace_at(copied(drawn_file, tmp_path)) as workspace:
        yield workspace


def on_the_page(workspace: Workspace, window: MainWindow, qtbot: QtBot) -> SampleDesk:
    """Open the sample page, with the reviewer signed in, and wait until it is whole."""
    services = services_of(workspace)
    reviewer = next(one for one in services.inspection.team() if one.role == "case_sample_reviewer")
    workspace.sign_in(reviewer.id)
    view = window.show_workspace(services, lambda: None, "inspection")
    view.window().activateWindow()
    view.open_page("sample")
    desk = SampleDesk(view, qtbot)
    desk.settle()
    return desk


@pytest.fixture
def unset(listed: Workspace, window: MainWindow, qtbot: QtBot) -> SampleDesk:
    """The page before anything is drawn: its settings."""
    return on_the_page(listed, window, qtbot)


@pytest.fixture
def desk(drawn: Workspace, window: MainWindow, qtbot: QtBot) -> SampleDesk:
    """The page with a sample that waits for its review."""
    return on_the_page(drawn, window, qtbot)


@pytest.fixture
def approved(drawn: Workspace, window: MainWindow, qtbot: QtBot) -> SampleDesk:
    """The page with an approved sample."""
    services = services_of(drawn)
    reviewer = next(one for one in services.inspection.team() if one.role == "case_sample_reviewer")
    drawn.sign_in(reviewer.id)
    services.reviewing.approve_sample("Fair")
    return on_the_page(drawn, window, qtbot)
