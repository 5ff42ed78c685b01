from pathlib import Path

import pytest

from qi_desktop.reporting.statement.manuscript import manuscript
from qi_desktop.reporting.statement.plain import plain_text
from qi_desktop.sampling.drawing.refusals import UnknownDimension
from qi_desktop.sampling.model import (
    FormsStarted,
    NamedCase,
    NoSample,
    ReviewNotAllowed,
    SampleNotApproved,
    SampleSettings,
    SampleState,
)
from qi_desktop.sampling.reviewing.model import (
    Asked,
    CommentBlank,
    CommentOfSomebodyElse,
    CommentStands,
    NothingToSendBackFor,
    UnknownCategory,
    UnknownComment,
)
from qi_desktop.storage.model import ReasonMissing
from qi_desktop.storage.workspace import Workspace
from tests.inspection.building import DEMO_LIST, a_list_file, a_row
from tests.sampling.desks import SEED, Desk


@pytest.fixture
def desk(workspace: Workspace) -> Desk:
    """A desk with a drawn sample and the reviewer signed in."""
    desk = Desk(workspace)
    desk.listing.import_case_list(DEMO_LIST)
    desk.sampling.draw_sample(SEED)
    desk.sign_in("case_sample_reviewer")
    return desk


def test_every_number_of_the_balance_opens_its_cases(desk: Desk) -> None:
    for row in desk.reviewing.balance():
        everybody = desk.reviewing.cases_behind(row.provider, {row.dimension: row.category})
        drawn = desk.reviewing.cases_behind(row.provider, {row.dimension: row.category}, drawn_only=True)
        assert (len(everybody), len(drawn)) == (row.eligible, row.drawn)
        assert [one for one in everybody if one.sampled] == drawn == everybody[: len(drawn)]


def test_every_cell_of_a_cross_table_opens_its_cases(desk: Desk) -> None:
    table = desk.reviewing.cross_table("NPS", "gender", "office")
    for (gender, office), cell in table.cells.items():
        behind = desk.reviewing.cases_behind("NPS", {"gender": gender, "office": office})
        assert (len(behind), sum(one.sampled is not None for one in behind)) == (cell.eligible, cell.drawn)
    assert table.total.drawn == 16
    assert {"gender", "office", "responsible_officer", "age_band"} <= set(desk.reviewing.dimensions())
    with pytest.raises(UnknownDimension):
        desk.reviewing.cross_table("NPS", "gender", "shoe_size")
    with pytest.raises(UnknownDimension):
        desk.reviewing.cases_behind("NPS", {"name": "Anybody"})


def test_every_excluded_row_is_found_by_its_reason(desk: Desk) -> None:
    for code in ("CRC", "NPS"):
        reasons = desk.reviewing.excluded(code)
        assert reasons
        for reason, number in reasons:
            found = desk.reviewing.excluded_cases(code, reason)
            assert len(found) == number
            assert {one.provider for one in found} == {code}


def test_a_comment_on_a_category_is_kept_with_who_and_when(desk: Desk) -> None:
    reviewer = desk.sign_in("case_sample_reviewer")
    made = desk.reviewing.comment("NPS", "gender", "female", " Three of sixteen is thin. ")
    assert desk.reviewing.comments() == [made]
    assert (made.text, made.written_by) == ("Three of sixteen is thin.", reviewer.id)
    assert made.written_at >= desk.sampling.required().drawn_at
    assert desk.reviewing.comment("CRC", "", "", "As a whole it holds.").dimension == ""
    desk.workspace.ledger.undo()
    assert desk.reviewing.comments() == [made]


def test_a_comment_needs_words_a_reviewer_and_a_category_of_the_list(desk: Desk) -> None:
    with pytest.raises(CommentBlank):
        desk.reviewing.comment("NPS", "gender", "female", " ")
    with pytest.raises(UnknownCategory):
        desk.reviewing.comment("NPS", "gender", "plum", "None of these.")
    with pytest.raises(UnknownCategory):
        desk.reviewing.comment("HMP", "", "", "No such provider.")
    with pytest.raises(UnknownDimension):
        desk.reviewing.comment("NPS", "shoe_size", "9", "Not on the list.")
    desk.sign_in("inspector")
    with pytest.raises(ReviewNotAllowed):
        desk.reviewing.comment("NPS", "gender", "female", "Not mine to say.")


def test_a_comment_is_a_reason_to_send_the_sample_back(desk: Desk) -> None:
    with pytest.raises(NothingToSendBackFor):
        desk.reviewing.send_back_sample()
    comment = desk.reviewing.comment("NPS", "office", "Ipswich", "Ipswich is missing.")
    sent_back = desk.reviewing.send_back_sample()
    assert sent_back.state is SampleState.SENT_BACK
    assert sent_back.review_comment == "Ipswich is missing."
    second = desk.sampling.draw_sample(SEED + 1)
    assert desk.reviewing.comments() == []
    assert desk.reviewing.comments(sent_back.id) == [comment]
    assert [one.id for one in desk.sampling.samples()] == [sent_back.id, second.id]
    with pytest.raises(CommentStands):
        desk.reviewing.withdraw_comment(comment.id)


def test_only_who_wrote_a_comment_takes_it_back_and_only_before_the_decision(desk: Desk) -> None:
    comment = desk.reviewing.comment("NPS", "office", "Ipswich", "Too many.")
    desk.sign_in("lead")
    with pytest.raises(CommentOfSomebodyElse):
        desk.reviewing.withdraw_comment(comment.id)
    with pytest.raises(UnknownComment):
        desk.reviewing.withdraw_comment("nothing")
    desk.sign_in("case_sample_reviewer")
    desk.reviewing.withdraw_comment(comment.id)
    assert desk.reviewing.comments() == []
    late = desk.reviewing.comment("NPS", "office", "Ipswich", "Just so.")
    desk.reviewing.approve_sample()
    with pytest.raises(CommentStands):
        desk.reviewing.withdraw_comment(late.id)


def test_the_review_is_told_step_by_step_with_who_and_why(desk: Desk) -> None:
    reviewer = desk.team["case_sample_reviewer"][0].id
    taken_back = desk.reviewing.comment("CRC", "gender", "male", "A slip.")
    desk.reviewing.withdraw_comment(taken_back.id)
    desk.reviewing.comment("CRC", "gender", "female", "Too few.")
    desk.reviewing.send_back_sample()
    lead = desk.sign_in("lead").id
    desk.sampling.draw_sample(SEED + 1)
    desk.sign_in("case_sample_reviewer")
    desk.reviewing.approve_sample("Better.")
    desk.sign_in("lead")
    desk.allocating.allocate_cases()
    desk.replacing.replace_case("CRC 07", "Transferred.")
    desk.sign_in("case_sample_reviewer")
    desk.replacing.accept_replacement("CRC 31")
    with desk.workspace.ledger.entry("start_assessment") as entry:
        entry.put("assessment", desk.sampling.sampled_case("CRC 31").id, form="")
    told = [(one.act, one.person, one.why, one.about) for one in desk.reviewing.history()]
    assert told == [
        ("draw_sample", "", f"seed {SEED}", ""),
        ("comment", reviewer, "A slip.", "CRC, male"),
        ("withdraw_comment", reviewer, "A slip.", "CRC, male"),
        ("comment", reviewer, "Too few.", "CRC, female"),
        ("send_back_sample", reviewer, "Too few.", ""),
        ("draw_sample", lead, f"seed {SEED + 1}", ""),
        ("approve_sample", reviewer, "Better.", ""),
        ("replace_case", lead, "Transferred.", "CRC 31 for CRC 07"),
        ("accept_replacement", reviewer, "", "CRC 31 for CRC 07"),
    ]
    first, second = (one.id for one in desk.sampling.samples())
    assert [one.sample for one in desk.reviewing.history()] == [first] * 5 + [second] * 4


# --------------------------------------------------------------------------------- taking an approval back
def begin(desk: Desk, number: str) -> None:
    """Start the judgement form of a case, as an inspector would."""
    case = desk.sampling.sampled_case(number)
    with desk.workspace.ledger.entry("start_assessment") as entry:
        entry.put("assessment", case.id, sampled_case=case.id)


def test_an_approval_is_taken_back_for_a_reason_and_the_sample_can_be_drawn_again(desk: Desk) -> None:
    desk.reviewing.approve_sample("It holds.")
    with pytest.raises(ReasonMissing):
        desk.reviewing.withdraw_approval("  ")
    sample = desk.reviewing.withdraw_approval(" The list was that of March. ")
    assert (sample.state, sample.reviewed_by, sample.review_comment) == (SampleState.DRAWN, "", "")
    step = desk.reviewing.history()[-1]
    assert (step.act, step.why) == ("withdraw_approval", "The list was that of March.")
    said = plain_text(manuscript(desk.services.statement.content()))
    assert "Provisional: the case-sample reviewer withdrew the approval on" in said
    assert desk.sampling.draw_sample(SEED + 1).state is SampleState.DRAWN


def test_taking_an_approval_back_can_itself_be_undone(desk: Desk) -> None:
    desk.reviewing.approve_sample("It holds.")
    desk.reviewing.withdraw_approval("By mistake.")
    desk.workspace.ledger.undo()
    sample = desk.sampling.required()
    assert (sample.state, sample.review_comment) == (SampleState.APPROVED, "It holds.")


def test_only_a_reviewer_takes_back_and_only_what_is_approved(desk: Desk) -> None:
    with pytest.raises(SampleNotApproved):
        desk.reviewing.withdraw_approval("Too early.")
    desk.reviewing.approve_sample()
    desk.sign_in("inspector")
    with pytest.raises(ReviewNotAllowed):
        desk.reviewing.withdraw_approval("Not mine to say.")
    desk.sign_in("lead")
    assert desk.reviewing.withdraw_approval("The lead may.").state is SampleState.DRAWN


def test_once_a_form_was_started_the_sample_stays_what_it_is(desk: Desk) -> None:
    desk.reviewing.approve_sample()
    begin(desk, "NPS 02")
    begin(desk, "CRC 05")
    with pytest.raises(FormsStarted) as refusal:
        desk.reviewing.withdraw_approval("Too late.")
    assert (refusal.value.cases, refusal.value.number) == (2, "CRC 05")
    assert desk.sampling.required().state is SampleState.APPROVED


def test_a_form_started_elsewhere_meanwhile_keeps_the_sample_from_being_drawn_again(desk: Desk) -> None:
    desk.reviewing.approve_sample()
    desk.reviewing.withdraw_approval("Nobody has begun, as far as this laptop knows.")
    begin(desk, "CRC 05")
    with pytest.raises(FormsStarted):
        desk.sampling.draw_sample(SEED + 1)
    assert desk.reviewing.approve_sample("Work has begun on it.").state is SampleState.APPROVED


def test_a_case_named_in_the_settings_shows_its_reason(workspace: Workspace, tmp_path: Path) -> None:
    desk = Desk(workspace)
    desk.listing.import_case_list(a_list_file(tmp_path, [a_row(CRN=f"X{place}") for place in range(5)]))
    settings = SampleSettings(
        (("CRC", 2),),
        must_have=(NamedCase("CRC", "X1", "Named in the request of the minister."),),
        must_not=(NamedCase("CRC", "X2", "Inspected last year."),),
    )
    desk.sampling.draw_sample(SEED, settings)
    wanted, unwanted = desk.reviewing.named_cases()
    assert wanted.naming is not None
    assert unwanted.naming is not None
    assert (wanted.naming.asked, unwanted.naming.asked) == (Asked.MUST_HAVE, Asked.MUST_NOT)
    assert unwanted.naming.named.reason == "Inspected last year."
    assert unwanted.sampled is None
    assert desk.reviewing.naming(wanted.eligible_case) == wanted.naming
    behind = desk.reviewing.cases_behind("CRC", {"gender": "male"})
    assert sorted(one.eligible_case.reference for one in behind if one.naming) == ["X1", "X2"]


def test_without_a_sample_there_is_nothing_to_review(workspace: Workspace) -> None:
    desk = Desk(workspace)
    assert desk.reviewing.comments() == []
    assert desk.reviewing.history() == []
    assert desk.reviewing.rivals() == []
    assert desk.reviewing.named_cases() == []
    with pytest.raises(NoSample):
        desk.reviewing.cross_table("CRC", "gender", "office")
