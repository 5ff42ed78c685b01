"""Taking back one act among others: only where nothing rests on it, and never more than it did."""

from pathlib import Path

import pytest

from qi_desktop.foundation.errors import UserError
from qi_desktop.inspection.looking_back.model import (
    ActIsFinal,
    ActOfAnotherLaptop,
    ActOvertaken,
    ActRestedUpon,
    ActWithoutGround,
)
from qi_desktop.inspection.looking_back.service import LookingBackService
from qi_desktop.storage.model import Act, Value
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace


@pytest.fixture
def back(workspace: Workspace) -> LookingBackService:
    """What looks back over the workspace."""
    return LookingBackService(workspace)


def did(workspace: Workspace, act: str, kind: str, record: str, **fields: Value) -> None:
    with workspace.ledger.entry(act) as entry:
        entry.put(kind, record, **fields)


def the(back: LookingBackService, name: str) -> Act:
    return next(act for act in back.acts(100) if act.act == name)


def standing_against(back: LookingBackService, name: str) -> UserError | None:
    try:
        back.foreseen(the(back, name))
    except UserError as error:
        return error
    return None


def held(workspace: Workspace, kind: str) -> list[str]:
    return [row["id"] for row in workspace.database.rows(f"SELECT id FROM {kind} WHERE removed IS NULL")]


def test_what_began_a_record_stays_while_later_work_names_it(
    workspace: Workspace, back: LookingBackService
) -> None:
    did(workspace, "add_session", "session", "s", title="A visit")
    did(workspace, "write_note", "note", "n", session="s", body="Seen")
    did(workspace, "add_theme", "theme", "t", name="Work")
    against = standing_against(back, "add_session")
    assert isinstance(against, ActRestedUpon)
    assert against.later == "write_note"
    with pytest.raises(ActRestedUpon):
        back.take_back(the(back, "add_session"))
    assert held(workspace, "session") == ["s"]
    back.take_back(the(back, "write_note"))
    back.take_back(the(back, "add_session"))
    assert (held(workspace, "session"), held(workspace, "theme")) == ([], ["t"])
    back.repeat(the(back, "add_session"))
    back.repeat(the(back, "write_note"))
    assert (held(workspace, "session"), held(workspace, "note")) == (["s"], ["n"])


def test_what_began_a_record_stays_while_it_was_changed_again(
    workspace: Workspace, back: LookingBackService
) -> None:
    did(workspace, "add_session", "session", "s", title="A visit")
    did(workspace, "revise_session", "session", "s", place="Court")
    against = standing_against(back, "add_session")
    assert isinstance(against, ActRestedUpon)
    assert against.later == "revise_session"
    assert standing_against(back, "revise_session") is None


def test_only_what_was_not_changed_since_is_given_back(
    workspace: Workspace, back: LookingBackService
) -> None:
    did(workspace, "start", "answer", "a/q", value="yes", reason="One", assessment="a")
    did(workspace, "record_answer", "answer", "a/q", value="no", reason="Two")
    did(workspace, "again", "answer", "a/q", reason="Three")
    undone = back.take_back(the(back, "record_answer"))
    assert undone is not None
    assert undone.left_alone == 1
    row = workspace.database.rows("SELECT value, reason FROM answer")
    assert row == [{"value": "yes", "reason": "Three"}]
    did(workspace, "last", "answer", "a/q", reason="Four")
    assert isinstance(standing_against(back, "again"), ActOvertaken)


def test_a_case_that_went_on_holds_what_was_done_before_and_what_came_after_holds_its_step(
    workspace: Workspace, back: LookingBackService
) -> None:
    did(workspace, "start_assessment", "assessment", "a", sampled_case="a", state="draft")
    did(workspace, "first", "answer", "a/q", assessment="a", value="yes")
    did(workspace, "record_answer", "answer", "a/q", value="no")
    assert standing_against(back, "record_answer") is None
    did(workspace, "complete_assessment", "assessment", "a", state="complete")
    closed = standing_against(back, "record_answer")
    assert isinstance(closed, ActRestedUpon)
    assert closed.later == "complete_assessment"
    assert standing_against(back, "complete_assessment") is None
    did(workspace, "comment_on_answer", "answer_comment", "c", assessment="a", text="Look again")
    assert isinstance(standing_against(back, "complete_assessment"), ActRestedUpon)
    back.take_back(the(back, "comment_on_answer"))
    back.take_back(the(back, "complete_assessment"))
    back.take_back(the(back, "record_answer"))
    did(workspace, "other", "answer", "a/r", assessment="a", value="no")
    against = standing_against(back, "complete_assessment")
    assert isinstance(against, ActRestedUpon), "what was complete need not be so with another answer"


def test_nothing_comes_back_without_what_it_belongs_to(
    workspace: Workspace, back: LookingBackService
) -> None:
    did(workspace, "write_note", "note", "n", body="Seen")
    did(workspace, "code_passage", "passage", "p", note="n", start=0, stop=4)
    did(workspace, "remove_passage", "passage", "p", removed=True)
    assert standing_against(back, "remove_passage") is None
    did(workspace, "remove_note", "note", "n", removed=True)
    assert isinstance(standing_against(back, "remove_passage"), ActWithoutGround)
    assert standing_against(back, "remove_note") is None


def test_what_everything_rests_on_is_taken_back_last(workspace: Workspace, back: LookingBackService) -> None:
    did(workspace, "choose_framework", "inspection", "i", framework="other")
    did(workspace, "add_theme", "theme", "t", name="Work")
    assert isinstance(standing_against(back, "choose_framework"), ActRestedUpon)
    workspace.ledger.undo()
    assert standing_against(back, "choose_framework") is None


def test_others_acts_and_final_ones_are_told_so(
    workspace: Workspace, back: LookingBackService, tmp_path: Path
) -> None:
    with a_workspace(tmp_path / "other.qi") as other:
        did(other, "add_theme", "theme", "t", name="Work")
        workspace.ledger.take_in([other.ledger.outtake().since(other.laptop, 0)])
    did(workspace, "make_new_keys", "team_member", "m", signing_key="k")
    assert isinstance(standing_against(back, "add_theme"), ActOfAnotherLaptop)
    assert isinstance(standing_against(back, "make_new_keys"), ActIsFinal)


def test_what_an_act_changed_is_told_with_what_stood_there(
    workspace: Workspace, back: LookingBackService
) -> None:
    did(workspace, "start", "answer", "a/q", value="yes")
    did(workspace, "record_answer", "answer", "a/q", value="no", reason="Two")
    act = the(back, "record_answer")
    told = [
        (one.field, before and before.value, one.value)
        for one, before in back.changes(act, ("answer", "a/q"))
    ]
    assert told == [("value", "yes", "no"), ("reason", None, "Two")]
    assert back.touched(act, 5) == [("answer", "a/q")]
    assert len(back.entries_of(["a/q"])) == 2


def test_what_was_done_to_a_record_comes_back_after_the_record(
    workspace: Workspace, back: LookingBackService
) -> None:
    did(workspace, "add_session", "session", "s", title="A visit")
    did(workspace, "revise_session", "session", "s", title="Another")
    back.take_back(the(back, "revise_session"))
    back.take_back(the(back, "add_session"))
    assert isinstance(standing_against(back, "revise_session"), ActWithoutGround)
    back.repeat(the(back, "add_session"))
    back.repeat(the(back, "revise_session"))
    assert isinstance(standing_against(back, "add_session"), ActRestedUpon)
