"""An opened window over a filled workspace; everybody in it is invented."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qi_desktop.foundation.paths import resource
from qi_desktop.services import Services, services_of
from qi_desktop.storage.workspace import Workspace
from qi_desktop.ui.main_window import MainWindow
from qi_desktop.ui.remembered import Remembered
from qi_desktop.ui.theme import current
from qi_desktop.ui.wardrobe import wear
from qi_desktop.ui.workspace import WorkspaceView
from tests.builders import a_workspace, the_workspace_at


def set_up_an_inspection(services: Services) -> None:
    """Make an inspection with a drawn, approved, allocated sample and a form."""
    setup, workspace = services.inspection, services.workspace
    setup.create_inspection("Invented 2017", "Anyshire", "Quality & Impact", "2017-02-20", "2017-03-17")
    card = services.bundles.card()
    lead = setup.add_team_member("Ada Invented", "lead", card.laptop, card.signing_key, card.sealing_key)
    workspace.sign_in(lead.id)
    setup.add_team_member("Bo Invented", "inspector")
    for code, size in (("CRC", 30), ("NPS", 16)):
        setup.add_provider(code, f"The {code}", "An owner", size)
        setup.add_office(code, "Ipswich")
    services.listing.import_case_list(resource("demo", "suffolk-2017-case-list.xlsx"))
    services.sampling.draw_sample(seed=1)
    services.reviewing.approve_sample("Fine")
    services.allocating.allocate_cases()
    services.assessment.adopt_form(resource("forms", "judgement-2017.xlsx"))


@pytest.fixture(scope="session")
def filled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a filled workspace, made once; tests work on copies."""
    path = tmp_path_factory.mktemp("filled") / "filled.qi"
    with a_workspace(path) as workspace:
        set_up_an_inspection(services_of(workspace))
    return path


@pytest.fixture
def filled(filled_file: Path, tmp_path: Path) -> Generator[Workspace]:
    """A filled workspace of this test's own."""
    path = tmp_path / "filled.qi"
    path.write_bytes(filled_file.read_bytes())
    with the_workspace_at(path) as workspace:
        yield workspace


@pytest.fixture
def window(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> Generator[MainWindow]:
    """The program's window, shown, with nothing opened in it."""
    if "dressed" in request.keywords:
        wear(qapp, "light")
    else:
        _undress(qapp)
    window = MainWindow(Remembered(tmp_path), lambda: None)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.put_away()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _undress(application: QApplication) -> None:
    """Leave the style sheet off: with it a page takes three times as long to build, and behaves the same."""
    if application.styleSheet() or current().key != "light":
        wear(application, "light")
        application.setStyleSheet("")


@pytest.fixture
def opened(filled: Workspace, window: MainWindow) -> WorkspaceView:
    """The window over the filled workspace, at its first page."""
    return window.show_workspace(services_of(filled), lambda: None, "inspection")


@pytest.fixture
def empty(workspace: Workspace, window: MainWindow) -> WorkspaceView:
    """The window over a workspace that holds no inspection yet."""
    return window.show_workspace(services_of(workspace), lambda: None, "inspection")
