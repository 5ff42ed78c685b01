"""A newer version of the form in mid-fieldwork: what it changes is told, and no answer is lost."""

from pathlib import Path

import pytest

from qi_desktop.assessment.model import AssessmentCompleted, Lack
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.assessment.versions.model import Difference
from qi_desktop.assessment.versions.service import VersionService
from qi_desktop.storage.workspace import Workspace
from tests.assessment.conftest import CASE, OTHER_CASE, a_workbook
from tests.builders import a_workspace

# Version 2: one question is new, one retired, one asks with other words under another rule, one choice went.
SECOND = {
    "remark": "",
    "appointments": "integer|appointments|Appointments kept||yes|. >= 0|||\ntext|officer|Which role?|||||||",
    "assess_children": (
        "select_one s2|assess_children|Are all children kept in mind?"
        "|${children} = 'yes' or ${new_offence} = 'yes'|yes|||S2|assess_children|good"
    ),
    "housing": "",
}


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """The author's workbook, one version later."""
    return a_workbook(tmp_path / "small.xlsx", "2", **SECOND)


@pytest.fixture
def versions(workspace: Workspace, assessments: AssessmentService) -> VersionService:
    """A case with answers in version 1."""
    for question, value in (("children", "yes"), ("remark", "A remark."), ("needs", "drugs housing")):
        assessments.record_answer(CASE, question, value)
    assessments.record_answer(CASE, "need", "housing", row=1)
    return VersionService(workspace, assessments)


def test_there_is_nothing_to_tell_while_the_form_is_the_newest(versions: VersionService) -> None:
    assert versions.newer_form(CASE) is None
    assert versions.newer_form(OTHER_CASE) is None


def test_a_newer_form_tells_what_is_new_changed_and_retired_and_which_answers_it_concerns(
    versions: VersionService, assessments: AssessmentService, newer: Path
) -> None:
    assessments.adopt_form(newer)
    found = versions.newer_form(CASE)
    assert found is not None
    assert (found.version, found.newer_version) == ("1", "2")
    assert [one.question for one in found.new] == ["officer"]
    assert [one.question for one in found.retired] == ["remark"]
    changed = {one.question: (one.differences, one.choices_gone) for one in found.changed}
    assert changed == {
        "assess_children": ((Difference.WORDS, Difference.RELEVANCE), ()),
        "needs": ((Difference.CHOICES,), ("Housing",)),
        "need": ((Difference.CHOICES,), ("Housing",)),
    }
    assert [(one.answer.place, one.shown) for one in found.at_odds] == [
        (("needs", None), "Drugs, Housing"),
        (("need", 1), "Housing"),
    ]
    assert [one.question for one in found.left_behind] == ["remark"]


def test_moving_a_case_keeps_every_answer_and_can_be_undone(
    versions: VersionService, assessments: AssessmentService, workspace: Workspace, newer: Path
) -> None:
    assessments.adopt_form(newer)
    before = assessments.assessment(CASE).answers
    moved = versions.move_to_newest(CASE)
    assert moved.answers == before
    assert versions.newer_form(CASE) is None
    assert [(one.question, one.value) for one in versions.retired_answers(CASE)] == [("remark", "A remark.")]
    assert [one.question for one in moved.missing if one.lack is Lack.CORRECTION] == ["needs", "need"]

    assessments.record_answer(CASE, "officer", "A senior officer")
    told = {one.question: one.form for one in assessments.assessment(CASE).answers.values()}
    assert told["children"] != told["officer"] == assessments.form().digest
    workspace.ledger.undo()
    workspace.ledger.undo()
    assert assessments.form_of(CASE).version == "1"
    assert assessments.assessment(CASE).answers == before
    assert versions.retired_answers(CASE) == []


def test_a_case_that_is_complete_stays_with_its_version_until_it_is_reopened(
    versions: VersionService, assessments: AssessmentService, newer: Path
) -> None:
    for question in ("assess_children", "assess_overall"):
        assessments.record_answer(CASE, question, "sufficient")
    for question, value, row in (("appointments", "3", None), ("plan_need", "sufficient", 1)):
        assessments.record_answer(CASE, question, value, row=row)
    assessments.complete_assessment(CASE)
    assessments.adopt_form(newer)
    with pytest.raises(AssessmentCompleted):
        versions.move_to_newest(CASE)
    assert assessments.form_of(CASE).version == "1"


def test_two_laptops_in_different_versions_lose_nothing_and_agree_when_merged(
    versions: VersionService,
    assessments: AssessmentService,
    workspace: Workspace,
    newer: Path,
    tmp_path: Path,
) -> None:
    with a_workspace(tmp_path / "other.qi") as other:
        other.ledger.take_in([workspace.ledger.outtake().since(workspace.laptop, 0)])
        colleague = AssessmentService(other)
        # Here the case moves to version 2; there it is still answered in version 1.
        assessments.adopt_form(newer)
        versions.move_to_newest(CASE)
        assessments.record_answer(CASE, "officer", "A senior officer")
        assessments.record_answer(CASE, "assess_overall", "sufficient")
        colleague.record_answer(CASE, "remark", "Another remark.")
        colleague.record_answer(CASE, "appointments", "7")
        colleague.record_answer(CASE, "assess_overall", "sufficient")
        parcels = [one.ledger.outtake().since(one.laptop, 0) for one in (workspace, other)]
        workspace.ledger.take_in([parcels[1]])
        other.ledger.take_in([parcels[0]])

        assert workspace.ledger.conflicts() == []
        assert workspace.ledger.digest() == other.ledger.digest()
        for service in (assessments, colleague):
            found = service.assessment(CASE)
            assert service.form_of(CASE).version == "2"
            values = {one.question: one.value for one in found.answers.values() if one.row is None}
            assert values == {
                "children": "yes",
                "remark": "Another remark.",
                "needs": "drugs housing",
                "officer": "A senior officer",
                "appointments": "7",
                "assess_overall": "sufficient",
            }
