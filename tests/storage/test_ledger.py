"""One act, one transaction, one set of changes."""

from collections.abc import Generator
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from qi_desktop.foundation.ids import Ids
from qi_desktop.storage.ledger.intake import Parcel
from qi_desktop.storage.model import (
    ChangeAltered,
    Changed,
    ChangeUnknown,
    FieldContested,
    ReasonMissing,
)
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace, the_workspace_at


def answer(workspace: Workspace, value: str | None, **more: str) -> None:
    with workspace.ledger.entry("record_answer") as entry:
        entry.put("answer", "a/q", value=value, **more)


def exchange(one: Workspace, two: Workspace) -> None:
    for giver, taker in ((one, two), (two, one)):
        taker.ledger.take_in([giver.ledger.outtake().since(giver.laptop, 0)])


def test_an_act_that_changes_nothing_leaves_no_entry(workspace: Workspace) -> None:
    answer(workspace, "yes")
    answer(workspace, "yes")
    assert workspace.database.value("SELECT count(*) FROM entry") == 1


def test_an_act_that_fails_leaves_nothing_behind(workspace: Workspace) -> None:
    with pytest.raises(ChangeUnknown), workspace.ledger.entry("record_answer") as entry:
        entry.put("answer", "a/q", value="yes")
        entry.put("answer", "a/q", colour="red")
    assert workspace.ledger.last_sequence() == 0
    assert workspace.database.rows("SELECT * FROM answer") == []


def test_listeners_hear_once_what_an_act_changed(workspace: Workspace) -> None:
    heard: list[Changed] = []
    workspace.ledger.subscribe(heard.append)
    with workspace.ledger.entry("outer", "because") as entry:
        entry.put("answer", "a/q", value="yes")
        with workspace.ledger.entry("inner") as inner:
            inner.put("answer", "a/r", value="no")
    assert [(changed.act, changed.why, changed.records) for changed in heard] == [
        ("outer", "because", frozenset({("answer", "a/q"), ("answer", "a/r")}))
    ]
    assert heard[0].touches("answer")
    assert not heard[0].touches("note")


def test_history_tells_who_when_and_why(workspace: Workspace) -> None:
    workspace.sign_in("member-1")
    answer(workspace, "yes")
    answer(workspace, "no", reason="seen again")
    told = [(change.person, change.field, change.value) for change in workspace.ledger.history("a/q")]
    assert told == [
        ("member-1", "value", "yes"),
        ("member-1", "value", "no"),
        ("member-1", "reason", "seen again"),
    ]
    assert len(workspace.ledger.history("a/q", "reason")) == 1


def test_typed_cells_hold_numbers_truths_and_lists(workspace: Workspace) -> None:
    with workspace.ledger.entry("set_up") as entry:
        entry.put("provider", "p", code="CRC", sample_size=30)
        entry.put("finding", "f", enablers_none=True)
        entry.put("answer", "a/q", evidence=[{"page": 3}])
    assert workspace.database.value("SELECT sample_size FROM provider") == 30
    assert workspace.database.value("SELECT enablers_none FROM finding") == 1
    assert workspace.database.value("SELECT evidence FROM answer") == '[{"page":3}]'


def test_two_different_values_stand_side_by_side_until_a_person_decides(
    workspace: Workspace, other: Workspace
) -> None:
    answer(workspace, "sufficient")
    answer(other, "not_done")
    exchange(workspace, other)
    (conflict,) = workspace.ledger.conflicts()
    assert [head.value for head in conflict.heads] == ["sufficient", "not_done"]
    assert workspace.ledger.is_contested("a/q", "value")
    with pytest.raises(FieldContested):
        answer(workspace, "too_late")
    with pytest.raises(ReasonMissing):
        workspace.ledger.resolve("answer", "a/q", "value", "not_done", "  ")
    workspace.ledger.resolve("answer", "a/q", "value", "not_done", "The file shows nothing.")
    assert workspace.ledger.conflicts() == []
    exchange(workspace, other)
    assert other.ledger.conflicts() == []
    assert workspace.ledger.digest() == other.ledger.digest()


def test_the_same_value_written_twice_is_no_conflict(workspace: Workspace, other: Workspace) -> None:
    answer(workspace, "yes")
    answer(other, "yes")
    exchange(workspace, other)
    assert workspace.ledger.conflicts() == []
    answer(workspace, "no")
    exchange(workspace, other)
    assert other.database.value("SELECT value FROM answer") == "no"


def test_a_resolution_can_be_undone_and_the_conflict_is_back(workspace: Workspace, other: Workspace) -> None:
    answer(workspace, "yes")
    answer(other, "no")
    exchange(workspace, other)
    workspace.ledger.resolve("answer", "a/q", "value", "yes", "agreed")
    undone = workspace.ledger.undo()
    assert undone is not None
    assert undone.act == "resolve_conflict"
    (conflict,) = workspace.ledger.conflicts()
    assert sorted(str(head.value) for head in conflict.heads) == ["no", "yes"]
    assert workspace.verify().problems == ()


def test_undo_leaves_alone_what_somebody_else_changed_since(workspace: Workspace, other: Workspace) -> None:
    answer(workspace, "yes")
    exchange(workspace, other)
    answer(other, "no")
    exchange(workspace, other)
    undone = workspace.ledger.undo()
    assert undone is not None
    assert undone.left_alone == 1
    assert workspace.database.value("SELECT value FROM answer") == "no"


def test_nothing_to_undo_and_nothing_to_redo_is_told_as_nothing(workspace: Workspace) -> None:
    assert workspace.ledger.undo() is None
    assert workspace.ledger.redo() is None
    answer(workspace, "yes")
    assert workspace.ledger.redo() is None


def test_a_change_that_comes_again_with_another_content_is_refused(
    workspace: Workspace, other: Workspace
) -> None:
    answer(workspace, "yes")
    (parcel,) = workspace.ledger.outtake().since(workspace.laptop, 0)
    other.ledger.take_in([[parcel]])
    forged = replace(parcel, bodies=(parcel.bodies[0]._replace(value='"no"'),))
    with pytest.raises(ChangeAltered):
        other.ledger.take_in([[forged]])
    assert other.database.value("SELECT value FROM answer") == "yes"


def test_a_change_that_does_not_follow_the_chain_is_refused(workspace: Workspace, other: Workspace) -> None:
    answer(workspace, "yes")
    answer(workspace, "no")
    first, second = workspace.ledger.outtake().since(workspace.laptop, 0)
    other.ledger.take_in([[first]])
    with pytest.raises(ChangeAltered):
        other.ledger.take_in([[replace(second, before=(b"\0" * 32,))]])


def a_fork(workspace: Workspace, folder: Path) -> list[Parcel]:
    """Return what a laptop writes after its file was put back from before the second answer."""
    with the_workspace_at(workspace.back_up(folder / "fork.qi")) as fork:
        for value in ("from", "the", "fork"):
            answer(fork, value)
        return fork.ledger.outtake().since(fork.laptop, 0)


@pytest.mark.parametrize("order", list(permutations([0, 1, 2])))
def test_two_files_that_go_on_as_one_laptop_are_found_out_in_whatever_order_their_changes_come(
    workspace: Workspace, other: Workspace, tmp_path: Path, order: tuple[int, ...]
) -> None:
    answer(workspace, "yes")
    fork = a_fork(workspace, tmp_path)
    answer(workspace, "no")
    whole = workspace.ledger.outtake().since(workspace.laptop, 0)
    pieces = [whole[:1], whole[1:], fork[2:]]
    before = ""
    with pytest.raises(ChangeAltered):
        for number in order:
            before = other.ledger.digest()
            other.ledger.take_in([pieces[number]])
        other.ledger.take_in([fork])
    assert other.ledger.digest() == before or order[-1] != 2
    assert other.verify().problems == ()


def test_one_bundle_that_holds_a_change_twice_with_other_content_is_refused(
    workspace: Workspace, other: Workspace, tmp_path: Path
) -> None:
    fork = a_fork(workspace, tmp_path)
    answer(workspace, "yes")
    with pytest.raises(ChangeAltered):
        other.ledger.take_in([[*workspace.ledger.outtake().since(workspace.laptop, 0), fork[0]]])
    assert other.ledger.size() == 0


def test_one_act_told_in_two_ways_is_refused(workspace: Workspace, other: Workspace) -> None:
    answer(workspace, "yes", reason="seen")
    (parcel,) = workspace.ledger.outtake().since(workspace.laptop, 0)
    first, second = ((parcel.bodies[place],) for place in (0, 1))
    other.ledger.take_in([[Parcel(parcel.header, first, parcel.before[:1])]])
    other_time = parcel.header._replace(clock=parcel.header.clock + 1)
    with pytest.raises(ChangeAltered) as told:
        other.ledger.take_in([[Parcel(other_time, second, parcel.before[1:])]])
    assert told.value.sequence == 2


def test_a_change_of_an_unknown_kind_is_refused_whole(workspace: Workspace, other: Workspace) -> None:
    answer(workspace, "yes")
    (parcel,) = workspace.ledger.outtake().since(workspace.laptop, 0)
    strange = Parcel(parcel.header, (parcel.bodies[0]._replace(kind="weather"),), parcel.before)
    with pytest.raises(ChangeUnknown):
        other.ledger.take_in([[strange]])
    assert other.ledger.last_sequence(workspace.laptop) == 0


def test_verification_names_a_change_that_was_tampered_with(workspace: Workspace) -> None:
    answer(workspace, "yes")
    with workspace.database.transaction():
        workspace.database.run("UPDATE change_row SET value = '\"no\"'")
    problems = workspace.verify().problems
    assert any(problem.startswith("chain: change 1") for problem in problems)
    assert any(problem.startswith("rows: answer") for problem in problems)


@pytest.mark.parametrize(
    ("tampering", "told"),
    [
        ("UPDATE answer SET value = 'another'", "rows: answer"),
        ("DELETE FROM answer", "rows: answer has other records"),
        ("DELETE FROM change_row WHERE sequence = 2", "chain: what came before change 3"),
        ("DELETE FROM change_row WHERE sequence = 1", "chain: what came before change 2"),
        ("DELETE FROM change_row WHERE sequence = 3", "rows: answer"),
        ("DELETE FROM entry WHERE entry = 2", "chain: who made change 2"),
        ("UPDATE entry SET person = 'somebody else' WHERE entry = 2", "chain: change 2"),
        ("UPDATE entry SET clock = clock + 1 WHERE entry = 1", "chain: change 1"),
        ("UPDATE entry SET why = 'another reason' WHERE entry = 3", "chain: change 3"),
        ("UPDATE change_row SET supersedes = '[]' WHERE sequence = 2", "chain: change 2"),
        ("UPDATE change_row SET sequence = 5 - sequence WHERE sequence IN (2, 3)", "chain: change 2"),
        ("UPDATE change_row SET digest = zeroblob(32) WHERE sequence = 2", "chain: change 2"),
        ("UPDATE change_row SET chain = zeroblob(32) WHERE sequence = 2", "chain: change 2"),
        ("DELETE FROM head_row", "ledger: the table head"),
        ("DELETE FROM superseded", "ledger: the table superseded"),
        ("INSERT INTO contested VALUES ('answer', 'a/q', 'value')", "ledger: the table contested"),
        (
            (
                "INSERT INTO sent (id, kind, addressee, file, digest, first, last, changes, sent_at) "
                "VALUES ('i', 'bundle', 'l', 'f', 'd', 1, 9, 9, 't')"
            ),
            "chain: changes 4 to 9",
        ),
        ("UPDATE laptop SET uuid = 'another'", "chain: change 1"),
    ],
)
def test_verification_finds_each_kind_of_tampering(workspace: Workspace, tampering: str, told: str) -> None:
    for value in ("yes", "no", "yes"):
        answer(workspace, value)
    assert workspace.verify().problems == ()
    with workspace.database.transaction():
        # Two changes can only trade places by way of a third.
        if "5 - sequence" in tampering:
            workspace.database.run("UPDATE change_row SET sequence = -sequence WHERE sequence IN (2, 3)")
            tampering = "UPDATE change_row SET sequence = 5 + sequence WHERE sequence < 0"
        workspace.database.run(tampering)
    assert any(problem.startswith(told) for problem in workspace.verify().problems)


def test_the_clock_of_an_entry_never_goes_back(workspace: Workspace) -> None:
    for _ in range(3):
        answer(workspace, None)
        answer(workspace, "yes")
    clocks = [clock for (clock,) in workspace.database.tuples("SELECT clock FROM entry ORDER BY entry")]
    assert clocks == sorted(set(clocks))


def test_new_ids_sort_by_the_time_they_were_made(workspace: Workspace) -> None:
    ids = Ids(workspace.clock)
    made = [ids.new_id() for _ in range(3)]
    assert [text[14] for text in made] == ["7", "7", "7"]
    assert made[0][:13] <= made[1][:13] <= made[2][:13]


@pytest.fixture
def other(tmp_path_factory: pytest.TempPathFactory) -> Generator[Workspace]:
    with a_workspace(tmp_path_factory.mktemp("other") / "other.qi") as opened:
        yield opened
