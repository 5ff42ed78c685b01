"""Nothing that identifies a person stands outside the encrypted files; all people here are invented."""

import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qi_desktop.inspection.service import InspectionService
from qi_desktop.storage.workspace import Workspace
from tests.demonstrated import Demonstrated

SEALED = ("*.qi", "packs/*", "bundles/*")


@pytest.fixture(scope="module")
def identifying(demonstrated: Demonstrated) -> re.Pattern[str]:
    """Every name, reference and birth date of the eligible list, as somebody might write it."""
    with Workspace.open(demonstrated.folder / "lead.qi", demonstrated.passphrase, read_only=True) as lead:
        inspection = InspectionService(lead)
        people = [*inspection.eligible_cases(), *inspection.eligible_cases(excluded=True)]
    words = {word for person in people for word in (person.name, person.reference) if word}
    dates = {date.fromisoformat(str(person.birth_date)[:10]) for person in people if person.birth_date}
    written = {f"{day:{form}}" for day in dates for form in ("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%Y%m%d")}
    assert len(words) > 600
    parts = (re.escape(word).replace(r"\ ", "[ _.-]?") for word in sorted(words | written, reverse=True))
    return re.compile("|".join(rf"(?<!\w){part}(?!\w)" for part in parts), re.IGNORECASE)


def files_of(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_no_file_name_identifies_anybody(demonstrated: Demonstrated, identifying: re.Pattern[str]) -> None:
    left = [*files_of(demonstrated.folder), *files_of(demonstrated.home)]
    names = {str(path.relative_to(demonstrated.folder.parent)) for path in left} | demonstrated.opened
    assert len(names) > 50
    assert [name for name in sorted(names) if identifying.search(name)] == []


def test_no_log_identifies_anybody(demonstrated: Demonstrated, identifying: re.Pattern[str]) -> None:
    logs = {str(path): path.read_text("utf-8", "replace") for path in files_of(demonstrated.home)}
    logs |= {"standard output": demonstrated.said, "standard error": demonstrated.complained}
    assert [name for name, text in logs.items() if identifying.search(text)] == []


def test_no_table_that_leaves_the_program_identifies_anybody(
    demonstrated: Demonstrated, identifying: re.Pattern[str]
) -> None:
    tables = [path for path in files_of(demonstrated.folder / "tables") if path.suffix in {".csv", ".json"}]
    assert tables
    assert [path.name for path in tables if identifying.search(path.read_text("utf-8-sig"))] == []


def test_no_temporary_file_is_left_behind(demonstrated: Demonstrated) -> None:
    assert files_of(demonstrated.temporary) == []


def test_what_travels_and_what_stays_is_encrypted(
    demonstrated: Demonstrated, identifying: re.Pattern[str]
) -> None:
    sealed = [path for pattern in SEALED for path in demonstrated.folder.rglob(pattern) if path.is_file()]
    assert len(sealed) > 20
    assert [path.name for path in sealed if identifying.search(path.read_bytes().decode("latin-1"))] == []


def test_no_window_title_identifies_anybody(
    demonstrated: Demonstrated, identifying: re.Pattern[str], qtbot: QtBot
) -> None:
    from qi_desktop.app import Program
    from qi_desktop.ui.navigation import PLACES

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program = Program(application)
    qtbot.addWidget(program.window)
    program.open(demonstrated.folder / "lead.qi", demonstrated.passphrase, read_only=True)
    program.window.show()
    titles: set[str] = set()
    assert program.window.view is not None
    for place in PLACES:
        program.window.view.open_page(place.key)
        qtbot.wait(20)
        titles |= {window.windowTitle() for window in QApplication.topLevelWidgets()}
    program.close()
    assert len(titles) >= len(PLACES)
    assert [title for title in titles if identifying.search(title)] == []
