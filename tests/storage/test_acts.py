"""What was done, act by act, and taking back one that is not the latest."""

from collections.abc import Generator
from pathlib import Path

import pytest

from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.storage.ledger.undo import FINAL
from qi_desktop.storage.model import Act, ActsWanted, ActWord, Undone
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace


@pytest.fixture
def other(tmp_path: Path) -> Generator[Workspace]:
    """Another laptop's workspace."""
    with a_workspace(tmp_path / "other.qi") as other:
        yield other


def did(workspace: Workspace, act: str, record: str, why: str = "", **fields: str) -> None:
    with workspace.ledger.entry(act, why) as entry:
        entry.put("answer", record, **fields)


def told(workspace: Workspace, wanted: ActsWanted | None = None) -> list[str]:
    return [act.act for act in workspace.ledger.acts.latest(wanted=wanted)]


def the(workspace: Workspace, name: str) -> Act:
    return next(act for act in workspace.ledger.acts.latest() if act.act == name)


def value(workspace: Workspace, record: str) -> str | None:
    return workspace.database.value("SELECT value FROM answer WHERE id = ? AND removed IS NULL", (record,))


def exchange(giver: Workspace, taker: Workspace) -> None:
    taker.ledger.take_in([giver.ledger.outtake().since(giver.laptop, 0)])


def test_acts_are_told_the_latest_first_with_what_took_them_back(workspace: Workspace) -> None:
    workspace.sign_in("member-1")
    did(workspace, "first", "a/q", value="yes")
    did(workspace, "second", "a/r", "because", value="no")
    workspace.ledger.undo()
    second, first = workspace.ledger.acts.latest()
    assert (first.act, first.turn, first.own, first.person) == ("first", None, True, "member-1")
    assert (second.why, second.turn is not None and second.turn.entry) == ("because", 3)
    workspace.ledger.redo()
    assert the(workspace, "second").turn is None
    assert workspace.ledger.acts.touched(second) == [("answer", "a/r")]
    assert workspace.ledger.acts.act(workspace.laptop, 3) is None, "an undo is told with what it took back"


def test_one_act_is_taken_back_among_others_and_done_again(workspace: Workspace) -> None:
    did(workspace, "first", "a/q", value="yes")
    did(workspace, "second", "a/q", value="no")
    did(workspace, "third", "a/r", value="late")
    undone = workspace.ledger.take_back(the(workspace, "second"))
    assert undone is not None
    assert (undone.act, undone.left_alone) == ("second", 0)
    assert (value(workspace, "a/q"), value(workspace, "a/r")) == ("yes", "late")
    assert workspace.ledger.take_back(the(workspace, "second")) is None, "it is taken back already"
    again = workspace.ledger.repeat(the(workspace, "second"))
    assert isinstance(again, Undone)
    assert value(workspace, "a/q") == "no"
    assert workspace.ledger.repeat(the(workspace, "second")) is None
    workspace.ledger.undo()
    assert value(workspace, "a/r") is None, "the latest in effect is still taken back first"


def test_it_is_foreseen_what_taking_back_would_come_to(workspace: Workspace) -> None:
    did(workspace, "first", "a/q", value="yes", reason="seen")
    did(workspace, "second", "a/q", value="no", reason="unseen")
    did(workspace, "third", "a/q", value="late")
    first, second = the(workspace, "first"), the(workspace, "second")
    foreseen = workspace.ledger.foreseen(second)
    assert foreseen is not None
    assert (foreseen.fields, foreseen.changed_since) == (1, (("answer", "a/q", "value"),))
    began = workspace.ledger.foreseen(first)
    assert began is not None
    assert began.began == (("answer", "a/q"),)
    later = [(act.act, where) for act, where in workspace.ledger.acts.since(first.clock, ["a/q"])]
    assert later == [("third", ("answer", "a/q")), ("second", ("answer", "a/q"))]
    workspace.ledger.undo()
    assert [act.act for act, _ in workspace.ledger.acts.since(first.clock, ["a/q"])] == ["second"]
    turn = the(workspace, "third").turn
    assert turn is not None
    workspace.ledger.redo()
    assert [act.act for act, _ in workspace.ledger.acts.since(turn.clock, ["a/q"])] == ["third"]


def test_what_others_did_and_what_is_final_is_told_and_not_taken_back(
    workspace: Workspace, other: Workspace
) -> None:
    did(other, "elsewhere", "a/q", value="yes")
    exchange(other, workspace)
    did(workspace, FINAL[0], "a/r", value="no")
    theirs, final = the(workspace, "elsewhere"), the(workspace, FINAL[0])
    assert not theirs.own
    assert final.final
    for act in (theirs, final):
        assert workspace.ledger.foreseen(act) is None
        assert workspace.ledger.take_back(act) is None
    assert told(workspace, ActsWanted(own=True)) == [FINAL[0]]


def test_acts_are_found_by_words_that_each_fit_somehow(workspace: Workspace) -> None:
    workspace.sign_in("ada")
    did(workspace, "record_answer", "a/q", "Seen in the file", value="yes")
    workspace.sign_in("bo")
    did(workspace, "write_note", "a/r", "", value="no")
    assert told(workspace, ActsWanted(words=(ActWord(people=frozenset({"ada"})),))) == ["record_answer"]
    reason = ActWord(text="the file")
    assert told(workspace, ActsWanted(words=(reason,))) == ["record_answer"]
    assert told(workspace, ActsWanted(words=(reason, ActWord(acts=frozenset({"write_note"}))))) == []
    entry = ActWord(entries=frozenset({(workspace.laptop, 2)}))
    assert told(workspace, ActsWanted(words=(entry,))) == ["write_note"]
    assert len(workspace.ledger.acts.latest(1)) == 1


def test_taking_back_much_tells_how_far_it_is_and_can_be_stopped(workspace: Workspace) -> None:
    records = [f"a/{number}" for number in range(1001)]
    for words in ("yes", "no"):
        with workspace.ledger.entry(words) as entry:
            for record in records:
                entry.put("answer", record, value=words)
    act = workspace.ledger.next_undo()
    assert act is not None
    assert act.act == "no"
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        workspace.ledger.undo(stopped)
    assert value(workspace, "a/2") == "no"
    progress = Progress()
    workspace.ledger.undo(progress)
    assert (progress.done, progress.total) == (1001, 1001)
    assert value(workspace, "a/2") == "yes"
    again = workspace.ledger.next_redo()
    assert again is not None
    assert again.act == "no"
