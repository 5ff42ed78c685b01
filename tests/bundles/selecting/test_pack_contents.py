"""What the pack of an inspector holds of interviews and interests: their own, and what was theirs."""

from qi_desktop.bundles.selecting.store import SelectionStore
from qi_desktop.inspection.model import Role
from qi_desktop.storage.workspace import Workspace


def in_pack(workspace: Workspace, member: str, kind: str) -> set[str]:
    records = SelectionStore(workspace.database).records_for(member, Role.INSPECTOR)
    return {record for found, record in records if found == kind}


def arrange(workspace: Workspace, name: str, inspector: str) -> None:
    with workspace.ledger.entry("propose_timetable") as entry:
        entry.put("sampled_case", name, inspector=inspector, number=name)
        entry.put("interview_slot", f"interview/{name}", sampled_case=name, inspector=inspector)


def test_a_pack_holds_the_members_own_interviews(workspace: Workspace) -> None:
    arrange(workspace, "hers", "Ada")
    arrange(workspace, "his", "Bo")
    assert in_pack(workspace, "Ada", "interview_slot") == {"interview/hers"}


def test_a_pack_tells_of_an_interview_that_went_to_somebody_else(workspace: Workspace) -> None:
    arrange(workspace, "hers", "Ada")
    arrange(workspace, "hers", "Bo")
    assert in_pack(workspace, "Ada", "interview_slot") == {"interview/hers"}
    assert in_pack(workspace, "Ada", "sampled_case") == {"hers"}


def test_a_pack_holds_the_members_own_interests_and_those_they_withdrew(workspace: Workspace) -> None:
    with workspace.ledger.entry("declare_interest") as entry:
        for record, inspector in (("first", "Ada"), ("second", "Ada"), ("third", "Bo")):
            entry.put("declared_interest", record, inspector=inspector, reason="An invented reason.")
        entry.remove("declared_interest", "second")
    assert in_pack(workspace, "Ada", "declared_interest") == {"first", "second"}


def test_comments_on_the_sample_are_for_the_reviewer_not_for_inspectors(workspace: Workspace) -> None:
    with workspace.ledger.entry("comment") as entry:
        entry.put("review_comment", "first", sample="one", text="An invented comment.")
    assert in_pack(workspace, "Ada", "review_comment") == set()
    reviewed = SelectionStore(workspace.database).records_for("Cy", Role.CASE_SAMPLE_REVIEWER)
    assert ("review_comment", "first") in reviewed


def test_every_pack_tells_of_the_days_off(workspace: Workspace) -> None:
    with workspace.ledger.entry("add_day_off") as entry:
        entry.put("day_off", "day_off/2017-02-21", day="2017-02-21", reason="Training day")
    assert in_pack(workspace, "Ada", "day_off") == {"day_off/2017-02-21"}


def test_a_pack_holds_the_comments_on_the_members_own_cases(workspace: Workspace) -> None:
    with workspace.ledger.entry("comment_on_answer") as entry:
        entry.put("sampled_case", "mine", inspector="me")
        entry.put("sampled_case", "theirs", inspector="them")
        for case in ("mine", "theirs"):
            entry.put("answer_comment", f"on-{case}", assessment=case, question="q", text="Which plan?")
    assert in_pack(workspace, "me", "answer_comment") == {"on-mine"}


def test_a_second_assessment_stays_blind_on_both_sides(workspace: Workspace) -> None:
    with workspace.ledger.entry("choose_for_second") as entry:
        entry.put("sampled_case", "case", inspector="first")
        for record, fields in (("case", {}), ("second/case", {"second_of": "case", "inspected_by": "other"})):
            entry.put("assessment", record, sampled_case="case", **fields)
            entry.put("answer", f"{record}/q", assessment=record, question="q", value="yes")
    assert in_pack(workspace, "first", "assessment") == {"case"}
    assert in_pack(workspace, "first", "answer") == {"case/q"}
    assert in_pack(workspace, "other", "assessment") == {"second/case"}
    assert in_pack(workspace, "other", "answer") == {"second/case/q"}
    assert in_pack(workspace, "other", "sampled_case") == {"case"}
