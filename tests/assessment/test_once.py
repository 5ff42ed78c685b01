"""What a form calculates once is kept with the answers, so that it stays however often the case is opened."""

from pathlib import Path

from qi_desktop.assessment.service import AssessmentService
from qi_desktop.storage.workspace import Workspace
from tests.assessment.conftest import CASE, a_form, assessments_in

SURVEY = """
type|name|label|calculation
text|remark|Remark|
calculate|drawn||once(concat(${remark}, ' ', random()))
begin_repeat|roster|Needs|
text|need|Need|
calculate|first||once(${need})
end_repeat|||
"""


def the_service(workspace: Workspace, folder: Path) -> AssessmentService:
    return assessments_in(workspace, a_form(folder / "once.xlsx", SURVEY))


def test_a_value_calculated_once_is_the_same_when_the_case_is_opened_again(
    workspace: Workspace, tmp_path: Path
) -> None:
    service = the_service(workspace, tmp_path)
    answering = service.answering(CASE)
    answering.record("remark", "first")
    drawn = answering.assessment.flow.value("drawn")
    assert drawn.startswith("first 0.")
    answering.record("remark", "second")
    assert service.answering(CASE).assessment.flow.value("drawn") == drawn
    assert service.assessment(CASE).flow.value("drawn") == drawn


def test_an_answer_kept_without_opening_the_case_keeps_it_too(workspace: Workspace, tmp_path: Path) -> None:
    service = the_service(workspace, tmp_path)
    service.record_answer(CASE, "remark", "first")
    drawn = service.assessment(CASE).flow.value("drawn")
    assert service.assessment(CASE).flow.value("drawn") == drawn


def test_each_row_of_a_roster_keeps_its_own(workspace: Workspace, tmp_path: Path) -> None:
    service = the_service(workspace, tmp_path)
    answering = service.answering(CASE)
    for need in ("drugs", "housing"):
        answering.record("need", need, answering.add_row("roster"))
    answering.record("need", "money", 1)
    found = service.assessment(CASE).flow
    assert [found.value("first", (row,)) for row in (1, 2)] == ["drugs", "housing"]


def test_it_is_taken_back_together_with_the_answer_it_came_from(workspace: Workspace, tmp_path: Path) -> None:
    service = the_service(workspace, tmp_path)
    service.start_assessment(CASE)
    service.record_answer(CASE, "remark", "first")
    kept = {place: one.value for place, one in service.assessment(CASE).answers.items()}
    assert set(kept) == {("remark", None), ("drawn", None)}
    workspace.ledger.undo()
    assert all(not one.value for one in service.assessment(CASE).answers.values())
