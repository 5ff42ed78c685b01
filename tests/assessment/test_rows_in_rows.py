"""Rosters inside rosters, and rosters whose rows the form counts, keep every answer at its own place."""

from pathlib import Path

import pytest

from qi_desktop.assessment.answering.answering import Answering
from qi_desktop.assessment.model import RepeatRowsCounted, RowNotAllowed
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.storage.workspace import Workspace
from tests.assessment.conftest import CASE, a_form, assessments_in

SURVEY = """
type|name|label|repeat_count
begin_repeat|report|Court reports|
text|author|Author|
begin_repeat|hearing|Hearings|
text|court|Court|
end_repeat|||
end_repeat|||
integer|homes|How many homes?|
begin_repeat|home|Homes|${homes}
text|place|Which kind of place?|
end_repeat|||
"""


@pytest.fixture
def case(workspace: Workspace, tmp_path: Path) -> Answering:
    """An open case in a form with reports, hearings inside them, and homes."""
    path = a_form(tmp_path / "nested.xlsx", SURVEY)
    return assessments_in(workspace, path).answering(CASE)


def afresh(workspace: Workspace) -> dict[tuple[str, object], str]:
    """Return what reading the case afresh finds, by the numbers of rows."""
    found = AssessmentService(workspace).assessment(CASE)
    return {place: one.value for place, one in found.answers.items() if one.value}


def test_answers_in_a_row_of_a_row_stay_when_the_row_before_is_taken_away(
    case: Answering, workspace: Workspace
) -> None:
    reports = [case.add_row("report"), case.add_row("report")]
    hearings = [case.add_row("hearing", row) for row in (1, 2, 2)]
    assert (reports, hearings) == ([1, 2], [(1, 1), (2, 1), (2, 2)])
    case.record("author", "A probation officer", 2)
    case.record("court", "Crown Court", (2, 2))
    assert case.assessment.flow.value("court", (2, 2)) == "Crown Court"

    found = case.remove_row("report", 1)
    assert found.flow.row_count("report") == 1
    assert found.flow.value("court", (1, 2)) == "Crown Court"
    assert afresh(workspace) == {("author", 2): "A probation officer", ("court", (2, 2)): "Crown Court"}

    found = case.remove_row("hearing", (2, 1))
    assert found.flow.row_count("hearing", 1) == 1
    assert found.flow.value("court", (1, 1)) == "Crown Court"
    assert (
        case.record("court", "A magistrates' court", (2, 2)).flow.value("court", (1, 1)).startswith("A mag")
    )

    for _ in range(3):
        workspace.ledger.undo()
    assert case.read_again().flow.row_count("report") == 2
    assert case.assessment.flow.row_count("hearing", 2) == 2
    for question, row in (("court", 2), ("court", None), ("author", (1, 1))):
        with pytest.raises(RowNotAllowed):
            case.record(question, "somewhere", row)


def test_rows_that_the_form_counts_keep_their_numbers_whichever_is_answered_first(
    case: Answering, workspace: Workspace
) -> None:
    case.record("homes", "3")
    case.record("place", "A hostel", 3)
    assert case.assessment.flow.value("place", 3) == "A hostel"
    assert case.assessment.flow.value("place", 1) == ""
    assert AssessmentService(workspace).assessment(CASE).flow.value("place", 3) == "A hostel"

    case.record("homes", "2")
    assert case.assessment.flow.row_count("home") == 2
    found = case.record("homes", "3")
    assert found.flow.value("place", 3) == "A hostel"
    for change in (lambda: case.add_row("home"), lambda: case.remove_row("home", 1)):
        with pytest.raises(RepeatRowsCounted):
            change()
