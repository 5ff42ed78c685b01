"""A soft warning of the form holds completing up until somebody says why the answer stands."""

from pathlib import Path

import pytest

from qi_desktop.assessment.model import AssessmentIncomplete, AssessmentState, Lack
from qi_desktop.storage.workspace import Workspace
from tests.assessment.conftest import CASE, a_form, assessments_in

SURVEY = """
type|name|label|qi_warning|qi_warning_message
integer|offered|Appointments offered||
integer|kept|Appointments kept|. <= ${offered}|More were kept than were offered.
"""


def test_a_warning_is_overridden_with_a_reason_and_asks_again_only_where_it_holds(
    workspace: Workspace, tmp_path: Path
) -> None:
    assessments = assessments_in(workspace, a_form(tmp_path / "warning.xlsx", SURVEY))
    case = assessments.answering(CASE)
    case.record("offered", "3")
    found = case.record("kept", "5")
    assert found.flow.of("kept").warning == "More were kept than were offered."
    assert [(one.question, one.lack) for one in found.missing] == [("kept", Lack.WARNING)]
    with pytest.raises(AssessmentIncomplete):
        assessments.complete_assessment(CASE)

    assert case.record("offered", "6").missing == ()
    assert len(case.record("offered", "3").missing) == 1
    found = case.record("kept", "5", warning_reason="Two were not on the list.")
    assert found.missing == ()
    assert assessments.complete_assessment(CASE).state is AssessmentState.COMPLETE
    answer = assessments.assessment(CASE).answer("kept")
    assert answer is not None
    assert answer.warning_reason == "Two were not on the list."
