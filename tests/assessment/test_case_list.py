"""The case list: found as in a plain list, current after every act, its progress never stale."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from qi_desktop.assessment.case_list.finding import words_of
from qi_desktop.assessment.case_list.lines import PAGE
from qi_desktop.assessment.case_list.model import (
    CaseLine,
    CaseViewNameMissing,
    CaseViewUnknown,
    Sort,
    Wanted,
    Whose,
)
from qi_desktop.assessment.case_list.service import CaseListService
from qi_desktop.assessment.model import AssessmentState
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.inspection.service import InspectionService
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.workspace import Workspace
from tests.assessment.conftest import CASE, OTHER_CASE
from tests.builders import the_workspace_at
from tests.thoroughness import examples

OFFICES = ("Ipswich", "Lowestoft", "Bury St Edmunds", "")
PEOPLE = ("Bo Invented", "Änne Invented", "ada Invented")
CASES = 30


def the_list(workspace: Workspace) -> CaseListService:
    inspection = InspectionService(workspace)
    sampling = SamplingService(workspace, inspection)
    return CaseListService(workspace, inspection, sampling, AssessmentService(workspace, sampling))


@pytest.fixture
def cases(workspace: Workspace, assessments: AssessmentService) -> CaseListService:
    """The list of the two cases of the small sample."""
    del assessments
    return the_list(workspace)


@pytest.fixture
def many(workspace: Workspace, assessments: AssessmentService) -> CaseListService:
    """The list of more cases in every state, of three inspectors and none."""
    team = InspectionService(workspace)
    staff = [team.add_team_member(name, "inspector").id for name in PEOPLE]
    states = [
        None,
        "draft",
        *(one.value for one in AssessmentState if one.value not in {"not_started", "draft"}),
    ]
    with workspace.ledger.entry("draw_sample") as entry:
        for number in range(CASES):
            case = f"many-{number:02}"
            office = OFFICES[number % len(OFFICES)]
            entry.put(
                "eligible_case", f"e-{case}", case_list="l", provider="CRC", row=number + 9, office=office
            )
            entry.put(
                "sampled_case",
                case,
                sample="sample-1",
                eligible_case=f"e-{case}",
                provider="CRC" if number % 3 else "NPS",
                number=f"CRC {number + 2:02}",
                position=number + 2,
                inspector=[*staff, None][number * 7 % 4],
            )
    for number in range(CASES):
        state = states[number % len(states)]
        if state is not None:
            assessments.record_answer(f"many-{number:02}", "children", "yes")
            for question in ("appointments", "remark")[: number % 3]:
                assessments.record_answer(f"many-{number:02}", question, "2")
            with workspace.ledger.entry("complete_assessment") as entry:
                entry.put("assessment", f"many-{number:02}", state=state)
    workspace.sign_in(staff[0])
    found = the_list(workspace)
    settle(found)
    return found


def settle(cases: CaseListService) -> None:
    cases.lines(Wanted())
    while cases.settle_some():
        pass


def numbers(lines: Iterable[CaseLine]) -> list[str]:
    return [one.number for one in lines]


KEYS: dict[Sort, Callable[[CaseLine], Any]] = {
    Sort.PROVIDER: lambda one: one.provider,
    Sort.OFFICE: lambda one: one.office.casefold(),
    Sort.STATE: lambda one: list(AssessmentState).index(one.state),
    Sort.PROGRESS: lambda one: one.answered / max(1, one.relevant),
    Sort.TOUCHED: lambda one: one.touched_at,
    Sort.CONTESTED: lambda one: one.contested,
}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=examples(60))
@given(
    st.builds(
        Wanted,
        whose=st.sampled_from(Whose),
        states=st.lists(st.sampled_from(AssessmentState), max_size=3, unique=True).map(tuple),
        provider=st.sampled_from(("", "CRC", "NPS")),
        text=st.sampled_from(
            ("", "bo", "IPSWICH draft", "crc05", "CRC 1", "änne", "not started", "%", "nobody")
        ),
        sort=st.sampled_from(sorted(KEYS)),
        descending=st.booleans(),
    )
)
def test_what_is_found_is_what_a_plain_list_would_give(many: CaseListService, wanted: Wanted) -> None:
    person = many.lines(Wanted(text="bo"))[0].inspector
    expected = [
        one
        for one in many.lines(Wanted())
        if (wanted.whose is not Whose.MINE or one.inspector == person)
        and (
            wanted.whose is not Whose.WAITING
            or (one.inspector == person and one.state is AssessmentState.RETURNED)
        )
        and (not wanted.states or one.state in wanted.states)
        and wanted.provider in {"", one.provider}
        and all(word in words_of(one) for word in wanted.text.casefold().split())
    ]
    # What is equal keeps the order of the numbers in either direction.
    expected.sort(key=KEYS[wanted.sort], reverse=wanted.descending)
    assert list(many.lines(wanted)) == expected


def test_an_answer_shows_as_soon_as_the_list_is_asked_again(
    cases: CaseListService, assessments: AssessmentService, workspace: Workspace
) -> None:
    settle(cases)
    assert [(one.state, one.answered, one.touched_at) for one in cases.lines(Wanted())] == [
        (AssessmentState.NOT_STARTED, 0, "")
    ] * 2
    assessments.record_answer(CASE, "children", "yes")
    settle(cases)
    line = cases.lines(Wanted(sort=Sort.TOUCHED, descending=True))[0]
    progress = assessments.assessments()[0]
    assert (line.sampled_case, line.state) == (CASE, AssessmentState.DRAFT)
    assert (line.answered, line.relevant) == (progress.answered, progress.relevant)
    assert line.touched_at > "2017"
    workspace.ledger.undo()
    settle(cases)
    assert cases.lines(Wanted())[0].answered == 0


def test_progress_is_kept_and_worked_out_again_only_where_something_changed(
    many: CaseListService, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = list(many.lines(Wanted()))
    worked_out: list[str] = []
    tally = AssessmentService.tally

    def noted(self: AssessmentService, case: str, *rest: object) -> object:
        worked_out.append(case)
        return tally(self, case, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(AssessmentService, "tally", noted)
    again = the_list(workspace)
    settle(again)
    assert list(again.lines(Wanted())) == expected
    assert worked_out == []
    AssessmentService(workspace).record_answer("many-03", "children", "no")
    settle(again)
    assert worked_out == ["many-03"]


def test_what_another_program_wrote_is_noticed(many: CaseListService, workspace: Workspace) -> None:
    before = many.line("many-03")
    assert before is not None
    with workspace.second_connection() as other:
        AssessmentService(other).record_answer("many-03", "needs", "drugs")
    settle(many)
    after = many.line("many-03")
    assert after is not None
    assert after.answered == before.answered + 1


def test_a_tally_kept_under_other_answers_is_not_believed(
    many: CaseListService, workspace: Workspace, tmp_path: Path
) -> None:
    right = many.line("many-03")
    path = tmp_path / "copy.qi"
    workspace.back_up(path)
    with the_workspace_at(path) as copy:
        with copy.database.transaction():
            copy.database.run("update case_tally set answered = 99, basis = 'of something else'")
            copy.database.run("delete from setting where name = 'case_tally_extent'")
        again = the_list(copy)
        settle(again)
        found = again.line("many-03")
    assert right is not None
    assert found is not None
    assert (found.answered, found.relevant) == (right.answered, right.relevant)


def test_numbers_given_twice_and_replaced_cases_are_shown_as_the_sample_shows_them(
    cases: CaseListService, workspace: Workspace
) -> None:
    with workspace.ledger.entry("replace_case") as entry:
        entry.put("sampled_case", OTHER_CASE, state="replaced", replaced_by="case-3")
        for case in ("case-3", "case-4"):
            entry.put(
                "sampled_case",
                case,
                sample="sample-1",
                eligible_case="person-2",
                provider="NPS",
                number="NPS 02",
                position=2,
                stands_for=OTHER_CASE if case == "case-3" else None,
            )
    sampling = SamplingService(workspace)
    assert numbers(cases.lines(Wanted())) == [one.number for one in sampling.sampled_cases()]
    assert cases.count() == len(sampling.sampled_cases())


def test_lines_are_read_in_pages_and_stay_where_they_are_until_asked_again(
    many: CaseListService,
) -> None:
    lines = many.lines(Wanted(sort=Sort.PROGRESS))
    assert lines[-1] == lines[len(lines) - 1]
    assert lines[2:4] == [lines[2], lines[3]]
    with pytest.raises(IndexError):
        lines[len(lines)]
    last = lines[-1]
    many.note(replace(last, answered=0))
    lines.forget()
    assert lines[len(lines) - 1].answered == 0
    assert lines.row_of(last.sampled_case) == len(lines) - 1
    assert lines.row_of("nobody") is None
    assert PAGE > 0


def test_a_line_the_window_settled_is_shown_at_once_and_kept_later(
    cases: CaseListService, assessments: AssessmentService
) -> None:
    settle(cases)
    assessments.record_answer(CASE, "children", "yes")
    line = cases.line(CASE)
    assert line is not None
    assessments.record_answer(CASE, "children", "no")
    cases.note(replace(line, answered=1, relevant=5))
    shown = cases.held(CASE)
    assert shown is not None
    assert (shown.answered, shown.relevant) == (1, 5)
    assert shown.touched_at != ""
    settle(cases)
    settled = cases.line(CASE)
    assert settled is not None
    assert (settled.answered, settled.relevant) == (line.answered or 1, settled.relevant)
    cases.note(settled)
    assert cases.held(CASE) == settled
    assert cases.line("nobody") is None


def test_what_was_looked_for_last_is_remembered(cases: CaseListService) -> None:
    assert cases.remembered() is None
    wanted = Wanted(whose=Whose.WAITING, sort=Sort.TOUCHED, descending=True)
    cases.remember(wanted)
    assert cases.remembered() == wanted


def test_a_lead_waits_for_complete_cases_and_an_inspector_for_returned_ones(
    many: CaseListService, workspace: Workspace
) -> None:
    states = {one.state for one in many.lines(Wanted(whose=Whose.WAITING))}
    assert states <= {AssessmentState.RETURNED}
    workspace.sign_in("")
    lead = InspectionService(workspace).add_team_member("Cy Invented", "lead")
    workspace.sign_in(lead.id)
    assert {one.state for one in many.lines(Wanted(whose=Whose.WAITING))} == {AssessmentState.COMPLETE}


def test_open_cases_are_counted_with_and_without_the_list(
    many: CaseListService, workspace: Workspace
) -> None:
    lines = list(many.lines(Wanted()))
    unread = the_list(workspace)
    for person in ("", workspace.person):
        expected = sum(not one.state.is_closed and person in {"", one.inspector} for one in lines)
        assert many.open_cases(person) == unread.open_cases(person) == expected
    assert unread.count() == many.count() == len(lines)


def test_a_sample_not_drawn_yet_has_no_cases(workspace: Workspace) -> None:
    cases = the_list(workspace)
    assert len(cases.lines(Wanted())) == cases.count() == cases.open_cases("") == 0


def test_views_are_ones_own_kept_renamed_and_dropped(cases: CaseListService, workspace: Workspace) -> None:
    workspace.sign_in("me")
    wanted = Wanted(states=(AssessmentState.RETURNED,), text="ipswich", sort=Sort.TOUCHED, descending=True)
    first = cases.keep_view(" Late in Ipswich ", wanted)
    assert cases.keep_view("late in ipswich", Wanted()) == first
    workspace.ledger.undo()
    assert [(one.name, one.wanted) for one in cases.views()] == [("Late in Ipswich", wanted)]
    cases.rename_view(first, "Ipswich")
    assert [one.name for one in cases.views()] == ["Ipswich"]
    with pytest.raises(CaseViewNameMissing):
        cases.keep_view("  ", wanted)
    workspace.sign_in("somebody else")
    assert cases.views() == []
    with pytest.raises(CaseViewUnknown):
        cases.drop_view(first)
    workspace.sign_in("me")
    cases.drop_view(first)
    assert cases.views() == []


def test_a_view_of_a_later_version_asks_for_what_this_one_knows() -> None:
    kept = {"whose": "of my office", "states": ["draft", "signed"], "sort": "colour", "text": "x"}
    assert Wanted.from_json(kept) == Wanted(states=(AssessmentState.DRAFT,), text="x")
