"""A row of a list is one change; what a person decides about it stays apart."""

import json
from collections.abc import Generator
from dataclasses import replace

import pytest

from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.storage.kinds import COMPOUNDS, columns_in_order
from qi_desktop.storage.ledger.bulk import Counted
from qi_desktop.storage.model import ChangeAltered, ChangeUnknown, FieldContested, Value
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace
from tests.storage.listed import (
    COLUMNS,
    FIELD,
    KIND,
    columns_of_rows,
    everything,
    list_as_version_0_1,
    list_rows,
    shown,
)

ANNA = {"case_list": "list-1", "row": 2, "reference": "X1", "name": "Anna Invented", "gender": "female"}
BERT = {"case_list": "list-1", "row": 3, "reference": "X2", "name": "Bert “Ü” Invented", "gender": "male"}


@pytest.fixture
def other(tmp_path_factory: pytest.TempPathFactory) -> Generator[Workspace]:
    with a_workspace(tmp_path_factory.mktemp("other") / "other.qi") as opened:
        yield opened


def test_a_row_is_one_change_and_stands_in_typed_columns(workspace: Workspace) -> None:
    list_rows(workspace, {"a": ANNA, "b": BERT})
    assert workspace.ledger.size() == 2
    assert shown(workspace, "a") == ANNA
    assert shown(workspace, "b") == BERT
    (change,) = workspace.ledger.history("b")
    assert (change.field, change.value) == (FIELD, BERT)
    assert workspace.verify().problems == ()


def test_everything_but_decisions_and_removal_is_told_by_the_list() -> None:
    apart = {name for name in columns_in_order(KIND) if name not in COMPOUNDS[KIND].columns}
    assert apart == {"decision", "decision_reason", "removed"}


def test_rows_put_one_by_one_and_by_the_thousand_are_the_same_changes(
    workspace: Workspace, other: Workspace
) -> None:
    list_rows(workspace, {"a": ANNA})
    with other.ledger.entry("import_case_list") as entry:
        entry.put(KIND, "a", **ANNA)
    held = "SELECT kind, record, field, value, supersedes FROM change"
    assert workspace.database.rows(held) == other.database.rows(held)


def test_a_row_that_says_nothing_new_costs_nothing_wherever_it_was_read(workspace: Workspace) -> None:
    list_rows(workspace, {"a": ANNA, "b": BERT})
    later = {"a": {**ANNA, "case_list": "list-2", "row": 9}, "b": {**BERT, "row": 7, "gender": "female"}}
    assert list_rows(workspace, {**later, "c": {"reference": "X3"}}) == Counted(1, 1, 1)
    assert shown(workspace, "a") == ANNA
    assert shown(workspace, "b") == later["b"]


def test_a_decision_is_a_field_of_its_own_and_outlives_the_next_list(workspace: Workspace) -> None:
    list_rows(workspace, {"a": ANNA})
    with workspace.ledger.entry("include_case") as entry:
        entry.put(KIND, "a", decision="include", decision_reason="The office confirmed the start.")
    list_rows(workspace, {"a": {**ANNA, "gender": "male"}})
    assert shown(workspace, "a")["decision"] == "include"
    assert shown(workspace, "a")["gender"] == "male"
    assert [change.field for change in workspace.ledger.history("a")] == [
        FIELD,
        "decision",
        "decision_reason",
        FIELD,
    ]


def test_one_fact_can_be_changed_alone_and_blanked(workspace: Workspace) -> None:
    list_rows(workspace, {"a": ANNA})
    with workspace.ledger.entry("import_case_list") as entry:
        entry.put(KIND, "a", excluded="no longer listed", gender=None)
    without = {name: value for name, value in ANNA.items() if name != "gender"}
    assert shown(workspace, "a") == {**without, "excluded": "no longer listed"}
    assert workspace.ledger.size() == 2


def test_many_rows_can_be_given_one_fact_and_keep_the_others(workspace: Workspace) -> None:
    list_rows(workspace, {"a": ANNA, "b": {**BERT, "excluded": "gone"}})
    list_as_version_0_1(workspace, "c", reference="X3")
    before = workspace.ledger.size()
    with workspace.ledger.entry("import_case_list") as entry:
        entry.put_same(KIND, ["c", "a", "b", "a"], excluded="gone")
    assert shown(workspace, "a") == {**ANNA, "excluded": "gone"}
    assert shown(workspace, "c") == {"reference": "X3", "excluded": "gone"}
    assert workspace.ledger.size() == before + 2
    assert workspace.verify().problems == ()


def test_a_row_of_version_0_1_is_left_as_it_is_until_it_changes(workspace: Workspace) -> None:
    list_as_version_0_1(workspace, "a", **ANNA)
    list_rows(workspace, {"a": {**ANNA, "case_list": "list-2", "row": 5}})
    assert workspace.ledger.size() == len(ANNA)
    newer = {**ANNA, "case_list": "list-3", "row": 6, "gender": "male"}
    list_rows(workspace, {"a": newer})
    assert shown(workspace, "a") == newer
    assert workspace.database.value("SELECT count(*) FROM head") == 1
    kept = workspace.ledger.digest()
    workspace.ledger.rebuild()
    assert workspace.ledger.digest() == kept
    assert workspace.verify().problems == ()


def test_undo_of_a_list_on_top_of_one_of_version_0_1_gives_its_facts_back(workspace: Workspace) -> None:
    list_as_version_0_1(workspace, "a", **ANNA)
    list_rows(workspace, {"a": {**ANNA, "gender": "male"}, "b": BERT})
    undone = workspace.ledger.undo()
    assert undone is not None
    assert undone.left_alone == 0
    assert shown(workspace, "a") == ANNA
    assert shown(workspace, "b")["removed"] == 1
    workspace.ledger.redo()
    assert shown(workspace, "a")["gender"] == "male"
    assert shown(workspace, "b") == BERT


def test_two_lists_that_differ_are_a_conflict_that_a_person_settles(
    workspace: Workspace, other: Workspace
) -> None:
    list_rows(workspace, {"a": ANNA, "b": BERT})
    list_rows(other, {"a": {**ANNA, "gender": "male"}, "b": {**BERT, "row": 8, "case_list": "list-2"}})
    workspace.ledger.take_in([everything(other)])
    other.ledger.take_in([everything(workspace)])
    (conflict,) = workspace.ledger.conflicts()
    assert (conflict.record, conflict.field) == ("a", FIELD)
    with pytest.raises(FieldContested):
        list_rows(workspace, {"a": {**ANNA, "name": "Anna Otherwise"}})
    with pytest.raises(FieldContested), workspace.ledger.entry("import_case_list") as entry:
        entry.put(KIND, "a", gender="female")
    workspace.ledger.resolve(KIND, "a", FIELD, conflict.heads[1].value, "The file says so.")
    assert shown(workspace, "a")["gender"] == "male"
    workspace.ledger.undo()
    assert len(workspace.ledger.conflicts()) == 1
    workspace.ledger.redo()
    other.ledger.take_in([everything(workspace)])
    assert other.ledger.conflicts() == []
    assert workspace.ledger.digest() == other.ledger.digest()
    assert other.verify().problems == ()


def test_a_fact_of_version_0_1_that_contradicts_a_list_neither_knew_is_a_conflict(
    workspace: Workspace, other: Workspace
) -> None:
    list_rows(workspace, {"a": ANNA})
    list_as_version_0_1(other, "a", reference="X1", gender="male", row=44)
    for one, two in ((workspace, other), (other, workspace)):
        one.ledger.take_in([everything(two)])
        assert shown(one, "a") == ANNA
        (conflict,) = one.ledger.conflicts()
        said = [(head.field, head.value) for head in conflict.heads]
        assert (FIELD, ANNA) in said
        assert (FIELD, {**ANNA, "gender": "male"}) in said
    other.ledger.resolve(KIND, "a", FIELD, {**ANNA, "gender": "male"}, "Seen in the file.")
    assert other.ledger.conflicts() == []
    assert other.database.value("SELECT count(*) FROM head") == 1
    assert other.verify().problems == ()
    workspace.ledger.take_in([everything(other)])
    assert workspace.ledger.digest() == other.ledger.digest()


def test_a_cancelled_list_leaves_nothing_behind(workspace: Workspace) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        list_rows(workspace, {"a": ANNA}, progress)
    assert workspace.ledger.size() == 0
    assert workspace.database.rows(f"SELECT * FROM {KIND}") == []


def test_a_long_list_reports_between_its_batches_and_can_be_stopped_there(workspace: Workspace) -> None:
    class Stopped(Progress):
        def report(self, done: int, total: int, what: str = "") -> None:
            if done:
                self.cancel()
            super().report(done, total, what)

    progress = Stopped()
    rows = {f"{number:05}": {"reference": f"X{number}"} for number in range(2500)}
    with pytest.raises(Cancelled):
        list_rows(workspace, rows, progress)
    assert (progress.done, progress.total) == (1000, 2500)
    assert workspace.ledger.size() == 0


def test_rows_by_the_thousand_give_all_columns_of_the_list(workspace: Workspace) -> None:
    for columns in (COLUMNS[1:], (*COLUMNS, "decision")):
        with pytest.raises(ChangeUnknown), workspace.ledger.entry("import_case_list") as entry:
            entry.put_many(KIND, ["a"], {name: ["word"] for name in columns})


def test_of_a_record_that_comes_twice_the_later_row_counts(workspace: Workspace) -> None:
    with workspace.ledger.entry("import_case_list") as entry:
        assert entry.put_many(KIND, ["a", "a"], columns_of_rows([ANNA, BERT])) == Counted(1, 0, 0)
        assert entry.put_many(KIND, [], columns_of_rows([])) == Counted(0, 0, 0)
    assert shown(workspace, "a") == BERT


@pytest.mark.parametrize("value", ["text", 7, {"colour": "red"}, {"gender": None}])
def test_a_row_that_this_version_cannot_show_is_refused_whole(
    workspace: Workspace, other: Workspace, value: Value
) -> None:
    list_rows(workspace, {"a": ANNA})
    (parcel,) = workspace.ledger.outtake().since(workspace.laptop, 0)
    strange = replace(parcel, bodies=(parcel.bodies[0]._replace(value=json.dumps(value)),))
    with pytest.raises(ChangeUnknown):
        other.ledger.take_in([[strange]])
    assert other.ledger.size() == 0


@pytest.mark.parametrize("value", ["male", {"colour": "red"}])
def test_a_conflict_of_rows_is_settled_with_a_row(workspace: Workspace, value: Value) -> None:
    list_rows(workspace, {"a": ANNA})
    with pytest.raises(ChangeUnknown):
        workspace.ledger.resolve(KIND, "a", FIELD, value, "decided")
    assert shown(workspace, "a") == ANNA


def test_a_row_that_comes_again_with_another_content_is_refused(
    workspace: Workspace, other: Workspace
) -> None:
    list_rows(workspace, {"a": ANNA})
    (parcel,) = workspace.ledger.outtake().since(workspace.laptop, 0)
    other.ledger.take_in([[parcel]])
    forged = parcel.bodies[0]._replace(value=json.dumps({**ANNA, "gender": "male"}))
    with pytest.raises(ChangeAltered):
        other.ledger.take_in([[replace(parcel, bodies=(forged,))]])


@pytest.mark.parametrize(
    ("tampering", "told"),
    [
        ("UPDATE eligible_case SET gender = 'male' WHERE id = 'a'", "rows: eligible_case a"),
        ("UPDATE eligible_case SET row = 99 WHERE id = 'b'", "rows: eligible_case b"),
        ("UPDATE change_row SET value = replace(value, 'Anna', 'Hanna')", "chain: change 1"),
        ("UPDATE change_row SET field = 'decision' WHERE sequence = 2", "chain: change 2"),
        (
            "DELETE FROM head_row WHERE subject = (SELECT number FROM subject WHERE record = 'a')",
            "ledger: the table head",
        ),
        ("INSERT INTO contested VALUES ('eligible_case', 'a', 'listed')", "ledger: the table contested"),
    ],
)
def test_verification_finds_tampering_with_rows_of_a_list(
    workspace: Workspace, tampering: str, told: str
) -> None:
    list_rows(workspace, {"a": ANNA, "b": BERT})
    with workspace.database.transaction():
        workspace.database.run(tampering)
    assert any(problem.startswith(told) for problem in workspace.verify().problems)


def test_only_the_records_asked_for_leave_in_a_pack(workspace: Workspace, other: Workspace) -> None:
    list_rows(workspace, {"a": ANNA, "b": BERT})
    parcels = workspace.ledger.outtake().of_records({(KIND, "b")})
    assert [body.record for parcel in parcels for body in parcel.bodies] == ["b"]
    other.ledger.take_in([parcels])
    assert [row["id"] for row in other.database.rows(f"SELECT id FROM {KIND}")] == ["b"]
