"""All answers as tables: every version's questions are columns, no person is named."""

import csv
from pathlib import Path

import pytest
from openpyxl import load_workbook

from qi_desktop.assessment.service import AssessmentService
from qi_desktop.assessment.versions.service import VersionService
from qi_desktop.reporting.answer_export.service import AnswerExportService
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.workspace import Workspace
from tests.assessment.conftest import CASE, OTHER_CASE, a_workbook, assessments_in


@pytest.fixture(scope="module")
def first_version(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An author's workbook."""
    return a_workbook(tmp_path_factory.mktemp("forms") / "small.xlsx", "1")


@pytest.fixture
def export(workspace: Workspace, first_version: Path, tmp_path: Path) -> AnswerExportService:
    """Two cases: one in version 1, one moved to a version 2 that asks one question less and one more."""
    assessments = assessments_in(workspace, first_version)
    for question, value, reason in (
        ("children", "no", ""),
        ("appointments", "12", ""),
        ("assess_children", "done_weak", "Passed over."),
        ("assess_overall", "not_known", ""),
        ("remark", "=1+1", ""),
    ):
        assessments.record_answer(CASE, question, value, reason=reason or None)
    assessments.record_answer(OTHER_CASE, "remark", "Told in version 1.")
    assessments.record_answer(OTHER_CASE, "need", "drugs", row=2)
    newer = a_workbook(tmp_path / "small.xlsx", "2", remark="text|officer|Which role?|||||||")
    assessments.adopt_form(newer)
    VersionService(workspace, assessments).move_to_newest(OTHER_CASE)
    return AnswerExportService(SamplingService(workspace), assessments)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_the_table_of_cases_holds_the_questions_of_all_versions_with_how_each_answer_stands(
    export: AnswerExportService, tmp_path: Path
) -> None:
    files = export.export_answers(tmp_path / "out.csv")
    assert [one.name for one in files] == [
        "out.csv",
        "out-roster.csv",
        "out-answers.csv",
        "out-questions.csv",
    ]
    crc, nps = _rows(files[0])
    assert (crc["case:number"], crc["case:state"], crc["case:version"]) == ("CRC 01", "draft", "1")
    assert (nps["case:number"], nps["case:version"]) == ("NPS 01", "2")

    assert (crc["appointments"], crc["appointments:state"]) == ("12", "answered")
    assert (crc["assess_children"], crc["assess_children:state"]) == ("", "not_relevant")
    assert crc["assess_children:reason"] == "Passed over."
    assert (crc["assess_overall"], crc["assess_overall:state"]) == ("not_known", "not_known")
    assert crc["new_offence:state"] == "unanswered"
    assert (crc["remark"], crc["officer:state"]) == ("'=1+1", "not_asked")
    assert (nps["remark"], nps["remark:state"]) == ("Told in version 1.", "retired")


def test_rosters_answers_and_questions_stand_beside(export: AnswerExportService, tmp_path: Path) -> None:
    _, roster, answers, questions = export.export_answers(tmp_path / "out.csv")
    (row,) = _rows(roster)
    assert (row["case:number"], row["case:row"], row["need"], row["plan_need:state"]) == (
        "NPS 01",
        "2",
        "drugs",
        "unanswered",
    )
    told = {(one["case:number"], one["question"]): one for one in _rows(answers)}
    hidden = told["CRC 01", "assess_children"]
    assert (hidden["value"], hidden["words"]) == ("done_weak", "Done, but weak")
    assert (hidden["how it stands"], hidden["reason"]) == ("not_relevant", "Passed over.")
    versions = {one["question"]: one["versions"] for one in _rows(questions)}
    assert (versions["children"], versions["remark"], versions["officer"]) == ("2, 1", "1", "2")


def test_a_workbook_holds_the_same_as_sheets_with_numbers_as_numbers_and_nobodys_name(
    export: AnswerExportService, tmp_path: Path
) -> None:
    (path,) = export.export_answers(tmp_path / "out.xlsx")
    book = load_workbook(path, read_only=True)
    assert book.sheetnames == ["cases", "roster", "answers", "questions"]
    cells = [cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row]
    book.close()
    assert 12 in cells
    assert not any("Invented" in str(cell) or "inspector" in str(cell) for cell in cells)


def test_without_a_case_there_is_still_a_table(workspace: Workspace, tmp_path: Path) -> None:
    export = AnswerExportService(SamplingService(workspace), AssessmentService(workspace))
    (path,) = export.export_answers(tmp_path / "out.xlsx")
    assert path.exists()
