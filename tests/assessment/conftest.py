"""A small judgement form and a sample of two cases, all invented."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from qi_desktop.assessment.service import AssessmentService
from qi_desktop.sampling.model import SampleSettings
from qi_desktop.storage.workspace import Workspace

CASE = "case-1"
OTHER_CASE = "case-2"

SURVEY = """
type|name|label|relevant|required|constraint|repeat_count|qi_scale|qi_key|qi_yes_is
hidden|provider|||||||
begin_group|facts|Facts||||||
select_one yn|children|Are children connected with the case?||yes||||
integer|appointments|Appointments kept||yes|. >= 0|||
select_multiple need|needs|Which needs?|||||||
text|remark|Remark|||||||
end_group||||||||
begin_group|protecting|Protecting the public||||||
select_one s2|assess_children|Are children kept in mind?|${children} = 'yes'|yes|||S2|assess_children|good
select_one s2|assess_overall|Is the risk assessed well enough?||yes|||S2|assess_overall|good
select_one yn|new_offence|A new offence since the start?|${provider} = 'CRC'||||YESNO|new_offence|bad
calculate|assessed||||||S2|assessed|good
end_group||||||||
begin_repeat|roster|Needs|||||||
select_one need|need|Need|||||||
select_one s2|plan_need|Does the plan cover it?|${need} != ''|yes|||S2|plan_need|good
end_repeat||||||||
"""
CHOICES = """
yn|yes|Yes
yn|no|No
s2|sufficient|Sufficient
s2|not_done|Not done
s2|done_weak|Done, but weak
s2|too_late|Done too late
need|drugs|Drugs
need|housing|Housing
"""


@pytest.fixture(scope="session")
def small_form(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An author's workbook."""
    return a_workbook(tmp_path_factory.mktemp("forms") / "small.xlsx", "1")


def a_workbook(path: Path, version: str, **otherwise: str) -> Path:
    """Write the small form as an author would; names in ``otherwise`` are rows replaced, '' drops one."""
    book = Workbook()
    survey = book.active
    assert survey is not None
    survey.title = "survey"
    lines = [line for old in SURVEY.strip().splitlines() for line in _rewritten(old, otherwise)]
    header, *rows = [line.split("|") for line in lines]
    survey.append([*header, "calculation"])
    for row in rows:
        calculation = (
            "if(${assess_overall} = 'sufficient', 'sufficient', 'not_done')" if row[1] == "assessed" else None
        )
        padded = row + [""] * (len(header) - len(row))
        survey.append([*(cell or None for cell in padded), calculation])
    choices = book.create_sheet("choices")
    choices.append(["list_name", "name", "label"])
    for line in CHOICES.strip().splitlines():
        for kept in _rewritten(line, otherwise):
            choices.append(kept.split("|"))
    settings = book.create_sheet("settings")
    settings.append(["form_title", "form_id", "version"])
    settings.append(["A small form", "small", version])
    book.save(path)
    return path


def a_form(path: Path, survey_text: str) -> Path:
    """Write a form of questions alone, its rows given as text with columns parted by |."""
    book = Workbook()
    survey = book.active
    assert survey is not None
    survey.title = "survey"
    for line in survey_text.strip().splitlines():
        survey.append([cell or None for cell in line.split("|")])
    book.create_sheet("choices").append(["list_name", "name", "label"])
    book.save(path)
    return path


def _rewritten(line: str, otherwise: dict[str, str]) -> list[str]:
    return otherwise.get(line.split("|")[1], line).splitlines()


@pytest.fixture
def assessments(workspace: Workspace, small_form: Path) -> AssessmentService:
    """A service on a sample of two cases with the small form adopted."""
    return assessments_in(workspace, small_form)


def assessments_in(workspace: Workspace, small_form: Path) -> AssessmentService:
    """Draw a sample of two cases and adopt the form."""
    with workspace.ledger.entry("draw_sample") as entry:
        settings = SampleSettings(sizes=(("CRC", 1), ("NPS", 1))).to_json()
        entry.put("sample", "sample-1", inspection="i", seed=1, settings=settings, drawn_at="2017-01-20")
        for position, (case, provider) in enumerate([(CASE, "CRC"), (OTHER_CASE, "NPS")], start=1):
            person = f"person-{position}"
            entry.put(
                "eligible_case", person, case_list="l", provider=provider, row=position, name="Invented"
            )
            entry.put(
                "sampled_case",
                case,
                sample="sample-1",
                eligible_case=person,
                provider=provider,
                number=f"{provider} 01",
                position=1,
                inspector=f"inspector-{position}",
            )
    service = AssessmentService(workspace)
    service.adopt_form(small_form)
    return service
