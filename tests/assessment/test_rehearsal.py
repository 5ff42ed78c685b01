"""The invented case of a form's authors: answered like any other, gone without a trace."""

import os
from pathlib import Path

import pytest

from qi_desktop.assessment.rehearsal.service import CASE, Rehearsal
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.sampling.service import SamplingService
from tests.assessment.conftest import a_workbook


def test_a_form_is_tried_on_an_invented_case_of_which_nothing_is_left(small_form: Path) -> None:
    rehearsal = Rehearsal()
    assert rehearsal.folder.stat().st_mode & 0o077 == 0
    rehearsal.adopt(small_form)
    assessments = AssessmentService(rehearsal.workspace)
    assessments.record_answer(CASE, "children", "yes")
    found = assessments.assessment(CASE)
    assert (found.number, found.context["provider"]) == ("Preview 01", "CRC")
    assert found.flow.of("assess_children").relevant
    rehearsal.close()
    assert not rehearsal.folder.exists()


def test_what_a_killed_window_left_goes_when_the_next_one_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    killed, younger = tmp_path / "qi-preview-killed", tmp_path / "qi-preview-younger"
    standing = Rehearsal()
    for folder in (killed, younger):
        folder.mkdir()
        (folder / "preview.qi").write_bytes(b"encrypted")
    for folder in (killed, standing.folder):
        os.utime(folder, (0, 0))
    Rehearsal().close()
    assert (killed.exists(), younger.exists(), standing.folder.exists()) == (False, True, True)
    standing.close()


def test_its_facts_decide_what_is_asked(small_form: Path) -> None:
    rehearsal = Rehearsal()
    rehearsal.adopt(small_form)
    assessments = AssessmentService(rehearsal.workspace)
    asked = [one.name for one in assessments.assessment(CASE).flow if one.relevant]
    rehearsal.change_facts({"provider": "NPS", "gender": "male", "colour": "blue"})
    now = assessments.assessment(CASE)
    assert [one.name for one in now.flow if one.relevant] == [name for name in asked if name != "new_offence"]
    assert (now.context["provider"], now.context["gender"]) == ("NPS", "male")
    assert SamplingService(rehearsal.workspace).sampled_cases()[0].provider == "NPS"
    rehearsal.close()


def test_a_newer_version_keeps_the_answers_and_so_does_the_earlier_one_again(tmp_path: Path) -> None:
    first, second = a_workbook(tmp_path / "one.xlsx", "1"), a_workbook(tmp_path / "two.xlsx", "2")
    rehearsal = Rehearsal()
    assessments = AssessmentService(rehearsal.workspace)
    rehearsal.adopt(first)
    assessments.record_answer(CASE, "children", "no")
    for path, version in ((second, "2"), (first, "1")):
        rehearsal.adopt(path)
        assert assessments.form_of(CASE).version == version
        answer = assessments.assessment(CASE).answer("children")
        assert answer is not None
        assert answer.value == "no"
    rehearsal.close()
