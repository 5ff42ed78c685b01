"""Nothing that identifies a person stands outside the encrypted files; all people here are invented."""

import re
import zipfile
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qi_desktop.inspection.service import InspectionService
from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace
from tests.demonstrated import Demonstrated

SEALED = ("*.qi", "packs/*", "bundles/*")


def plain(text: str) -> str:
    """Make different ways of joining words alike."""
    return re.sub(r"[\s_./-]+", " ", text.casefold())


class Identifying:
    """Every name, reference and birth date of the eligible list, as somebody might write it."""

    def __init__(self, demonstrated: Demonstrated) -> None:
        with Workspace.open(demonstrated.folder / "lead.qi", demonstrated.passphrase, read_only=True) as lead:
            inspection = InspectionService(lead)
            people = [*inspection.eligible_cases(), *inspection.eligible_cases(excluded=True)]
        days = {date.fromisoformat(str(person.birth_date)[:10]) for person in people if person.birth_date}
        self.names = {word for person in people for word in (person.name, person.reference) if word}
        written = {f"{day:{form}}" for day in days for form in ("%Y-%m-%d", "%d/%m/%Y", "%Y%m%d")}
        self._words = {plain(word) for word in self.names | written}

    def found_in(self, text: str) -> list[str]:
        """The words of the list that stand in a text, as whole words."""
        looked_at = plain(text)
        near = [word for word in self._words if word in looked_at]
        return [word for word in near if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", looked_at)]


@pytest.fixture(scope="module")
def identifying(demonstrated: Demonstrated) -> Identifying:
    return Identifying(demonstrated)


def files_of(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_the_list_of_what_identifies_people_is_long_and_bites(identifying: Identifying) -> None:
    assert len(identifying.names) > 600
    name = min(identifying.names)
    assert identifying.found_in(f"report-on_{name.upper().replace(' ', '_')}.pdf")


def test_no_file_name_identifies_anybody(demonstrated: Demonstrated, identifying: Identifying) -> None:
    left = [*files_of(demonstrated.folder), *files_of(demonstrated.home)]
    names = {str(path.relative_to(demonstrated.folder.parent)) for path in left} | demonstrated.opened
    assert len(names) > 50
    assert identifying.found_in("\n".join(names)) == []


def test_no_log_identifies_anybody(demonstrated: Demonstrated, identifying: Identifying) -> None:
    logs = [path.read_text("utf-8", "replace") for path in files_of(demonstrated.home)]
    assert identifying.found_in("\n".join([*logs, demonstrated.said, demonstrated.complained])) == []


def test_no_table_that_leaves_the_program_identifies_anybody(
    demonstrated: Demonstrated, identifying: Identifying
) -> None:
    tables = [path for path in files_of(demonstrated.folder / "tables") if path.suffix in {".csv", ".json"}]
    assert tables
    assert identifying.found_in("\n".join(path.read_text("utf-8-sig") for path in tables)) == []


def test_no_project_file_of_the_notes_identifies_anybody(
    demonstrated: Demonstrated, identifying: Identifying, tmp_path: Path
) -> None:
    with Workspace.open(demonstrated.folder / "lead.qi", demonstrated.passphrase, read_only=True) as lead:
        team = {member.name for member in InspectionService(lead).team()}
        assert services_of(lead).note_export.export_refi(tmp_path / "notes.qdpx").notes > 20
    with zipfile.ZipFile(tmp_path / "notes.qdpx") as project:
        words = "\n".join(project.read(name).decode() for name in project.namelist())
    assert identifying.found_in(words) == []
    assert [name for name in team if name in words] == []


def test_no_temporary_file_is_left_behind(demonstrated: Demonstrated) -> None:
    assert files_of(demonstrated.temporary) == []


def test_what_travels_and_what_stays_is_encrypted(
    demonstrated: Demonstrated, identifying: Identifying
) -> None:
    sealed = [path for pattern in SEALED for path in demonstrated.folder.rglob(pattern) if path.is_file()]
    assert len(sealed) > 20
    names = [name.encode() for name in sorted(identifying.names)[::20]]
    for path in sealed:
        content = path.read_bytes()
        assert [name for name in names if name in content] == [], path.name


def test_no_window_title_identifies_anybody(
    demonstrated: Demonstrated, identifying: Identifying, qtbot: QtBot
) -> None:
    from qi_desktop.app import Program
    from qi_desktop.ui.navigation import PLACES

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program = Program()
    qtbot.addWidget(program.window)
    program.open(demonstrated.folder / "lead.qi", demonstrated.passphrase, read_only=True)
    program.window.show()
    titles: set[str] = set()
    for place in PLACES:
        assert program.window.view is not None
        program.window.view.open_page(place.key)
        qtbot.wait(20)
        titles |= {window.windowTitle() for window in QApplication.topLevelWidgets()}
    program.close()
    qtbot.wait(20)
    assert len(titles) >= len(PLACES)
    assert identifying.found_in("\n".join(titles)) == []
