"""What must hold for every history: rebuild, undo, merge in any order."""

from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.storage.ledger.intake import Parcel
from qi_desktop.storage.model import FieldContested
from qi_desktop.storage.workspace import Workspace
from tests.builders import laptops
from tests.thoroughness import examples

RECORDS = st.sampled_from(["a", "b", "c"])
FIELDS = st.sampled_from(["value", "reason"])
VALUES = st.sampled_from(["yes", "no", "später 🙂", None])
WRITES = st.tuples(st.just("write"), RECORDS, FIELDS, VALUES)
REMOVALS = st.tuples(st.just("remove"), RECORDS, st.none(), st.none())
UNDOS = st.tuples(st.sampled_from(["undo", "redo"]), st.none(), st.none(), st.none())
ACTS = st.one_of(WRITES, WRITES, REMOVALS, UNDOS)
HISTORIES = st.lists(ACTS, max_size=12)


def carry_out(workspace: Workspace, act: tuple[str, str | None, str | None, str | None]) -> None:
    word, record, field, value = act
    if word == "undo":
        workspace.ledger.undo()
    elif word == "redo":
        workspace.ledger.redo()
    else:
        try:
            with workspace.ledger.entry(word) as entry:
                if word == "remove":
                    entry.remove("answer", str(record))
                else:
                    entry.put("answer", str(record), **{str(field): value})
        except FieldContested:
            pass  # a field in conflict waits for a person; the history goes on


def everything(workspace: Workspace) -> list[Parcel]:
    uuids = [uuid for (uuid,) in workspace.database.tuples("SELECT uuid FROM laptop")]
    return [parcel for uuid in uuids for parcel in workspace.ledger.outtake().since(uuid, 0)]


def rows(workspace: Workspace) -> list[tuple[object, ...]]:
    return list(workspace.database.tuples("SELECT * FROM answer WHERE removed IS NULL ORDER BY id"))


@settings(max_examples=examples(40))
@given(HISTORIES)
def test_rows_rebuilt_from_the_changes_equal_the_rows_kept_along_the_way(
    history: list[tuple[str, str | None, str | None, str | None]],
) -> None:
    with laptops(1) as (workspace,):
        for act in history:
            carry_out(workspace, act)
        kept = workspace.ledger.digest()
        workspace.ledger.rebuild()
        assert workspace.ledger.digest() == kept
        assert workspace.verify().problems == ()


@settings(max_examples=examples(40))
@given(HISTORIES, st.lists(WRITES, min_size=1, max_size=6))
def test_undo_after_undo_restores_what_stood_before_and_redo_brings_it_back(
    earlier: list[tuple[str, str | None, str | None, str | None]],
    later: list[tuple[str, str | None, str | None, str | None]],
) -> None:
    with laptops(1) as (workspace,):
        for act in earlier:
            carry_out(workspace, act)
        states = [rows(workspace)]
        last = workspace.database.value("SELECT max(entry) FROM entry")
        for act in later:
            carry_out(workspace, act)
            if workspace.database.value("SELECT max(entry) FROM entry") != last:
                last = workspace.database.value("SELECT max(entry) FROM entry")
                states.append(rows(workspace))
        for before in reversed(states[:-1]):
            workspace.ledger.undo()
            assert rows(workspace) == before
        for after in states[1:]:
            workspace.ledger.redo()
            assert rows(workspace) == after


@settings(max_examples=examples(25))
@given(st.data())
def test_any_order_and_repetition_of_bundles_gives_the_same_state(data: st.DataObject) -> None:
    with laptops(5) as (one, two, three, lead, deputy):
        bundles: list[list[Parcel]] = []
        for _ in range(2):
            for workspace in (one, two, three):
                for act in data.draw(HISTORIES):
                    carry_out(workspace, act)
                bundles.append(everything(workspace))
        # Now and then somebody sees the others' work before going on, so that changes supersede each other.
        one.ledger.take_in([bundles[1]])
        for act in data.draw(HISTORIES):
            carry_out(one, act)
        bundles.append(everything(one))
        for order, receiver in ((bundles, lead), (data.draw(st.permutations(bundles * 2)), deputy)):
            for bundle in order:
                receiver.ledger.take_in([bundle])
        assert lead.ledger.digest() == deputy.ledger.digest()
        assert lead.ledger.conflicts() == deputy.ledger.conflicts()
        assert deputy.verify().problems == ()
        kept = deputy.ledger.digest()
        deputy.ledger.rebuild()
        assert deputy.ledger.digest() == kept


@settings(max_examples=examples(25))
@given(st.lists(st.tuples(st.integers(0, 2), RECORDS, FIELDS, VALUES), max_size=15))
def test_no_concurrent_value_is_lost(writes: list[tuple[int, str, str, str | None]]) -> None:
    with laptops(4) as (*writers, lead):
        last: dict[tuple[str, str], dict[int, str | None]] = {}
        for writer, record, field, value in writes:
            carry_out(writers[writer], ("write", record, field, value))
            told = last.setdefault((record, field), {})
            if value is not None or writer in told:
                told[writer] = value
        for workspace in writers:
            lead.ledger.take_in([everything(workspace)])
        conflicts = {(conflict.record, conflict.field): conflict for conflict in lead.ledger.conflicts()}
        for place, told in last.items():
            differing = {repr(value) for value in told.values()}
            shown = (
                {repr(head.value) for head in conflicts[place].heads} if place in conflicts else set[str]()
            )
            assert (differing == shown) if len(differing) > 1 else (place not in conflicts)


@settings(max_examples=examples(20))
@given(HISTORIES, st.integers(0, 30))
def test_changes_that_arrive_in_pieces_join_to_one_chain(
    history: list[tuple[str, str | None, str | None, str | None]], cut: int
) -> None:
    with laptops(2) as (writer, lead):
        for act in history:
            carry_out(writer, act)
        late = writer.ledger.outtake().since(writer.laptop, cut)
        lead.ledger.take_in([late])
        assert lead.verify().problems == ()
        lead.ledger.take_in([everything(writer)])
        assert lead.verify().gaps == 0
        assert lead.ledger.digest() == writer.ledger.digest()
