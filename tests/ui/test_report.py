"""The report says what it lacks, shows its charts, and becomes files where it is wanted."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from qi_desktop.ui.reporting.report_page import ReportPage, free_place
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import CONTROL, press, the_page


@pytest.fixture
def page(opened: WorkspaceView) -> ReportPage:
    page = the_page(opened, "report")
    assert isinstance(page, ReportPage)
    return page


def chosen(folder: Path) -> Callable[[str], Path]:
    """Stand for the person who chooses a folder."""

    def choose(_caption: str) -> Path:
        return folder

    return choose


def waits(page: ReportPage) -> list[str]:
    return [entry.title for entry in page.readiness.missing.records.entries]


def test_the_report_is_built_with_a_key_where_it_is_wanted(
    page: ReportPage, opened: WorkspaceView, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opened, "choose_folder", chosen(tmp_path))
    for name in ("report.pdf", "report-2.pdf"):
        press(Qt.Key.Key_B, CONTROL)
        qtbot.waitUntil(lambda name=name: name in page.outcome.text, timeout=20_000)
        assert (tmp_path / name).read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(("ending", "begins"), [(".html", b"<!DOCTYPE html>"), (".docx", b"PK")])
def test_the_report_is_built_as_a_page_or_a_document_too(
    page: ReportPage,
    opened: WorkspaceView,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ending: str,
    begins: bytes,
) -> None:
    monkeypatch.setattr(opened, "choose_folder", chosen(tmp_path))
    page.format.choose(ending)
    press(Qt.Key.Key_B, CONTROL)
    qtbot.waitUntil(lambda: f"report{ending}" in page.outcome.text, timeout=20_000)
    assert (tmp_path / f"report{ending}").read_bytes()[:15].upper().startswith(begins.upper())


def test_the_tables_go_to_a_folder_of_their_own(
    page: ReportPage, opened: WorkspaceView, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opened, "choose_folder", chosen(tmp_path))
    page.tables.setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "files in tables" in page.outcome.text, timeout=20_000)
    assert (tmp_path / "tables" / "counts.csv").is_file()


def test_what_is_missing_leads_to_where_it_is_supplied(page: ReportPage, opened: WorkspaceView) -> None:
    line = page.services.enquiries.open_line_of_enquiry("Why are plans late?")
    page.refresh()
    assert "Why are plans late?" in waits(page)
    key = next(
        entry.key for entry in page.readiness.missing.records.entries if entry.title == "Why are plans late?"
    )
    page.readiness.missing.choose(key)
    page.readiness.missing.setFocus()
    press(Qt.Key.Key_Return)
    assert opened.current_page().key == "enquiries"
    assert opened.current_page().list.chosen() == line.id  # type: ignore[attr-defined]


def test_a_finding_is_missing_until_it_is_whole(page: ReportPage) -> None:
    findings = page.services.findings
    here = "Protecting the public  ·  CRC"
    assert here in waits(page)
    findings.record_finding(
        "protecting_public", "CRC", "poor", "Late.", enablers_none=True, barriers_none=True
    )
    page.refresh()
    assert here not in waits(page)


def test_a_barrier_that_rests_on_nothing_and_a_figure_that_changed_are_told(page: ReportPage) -> None:
    services, cell = page.services, "protecting_public/CRC"
    barrier = services.findings.add_factor(cell, "barrier", "Too little time.")
    cases = [one.id for one in services.sampling.sampled_cases() if one.provider == "CRC"]
    services.assessment.record_answer(cases[0], "pp_assess_overall", "sufficient")
    page.refresh()
    assert "Enablers and barriers tied to nothing yet: 1 of 1" in waits(page)
    services.support.add("factor", barrier, "count", "pp_assess_overall/CRC")
    services.assessment.record_answer(cases[1], "pp_assess_overall", "sufficient")
    page.refresh()
    assert any(one.endswith("now 2 of 2") for one in waits(page))
    assert not any("tied to nothing" in one for one in waits(page))


def test_nothing_is_ever_written_over(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").touch()
    assert free_place(tmp_path, "report", ".pdf") == tmp_path / "report-2.pdf"
    assert free_place(tmp_path, "tables") == tmp_path / "tables"
