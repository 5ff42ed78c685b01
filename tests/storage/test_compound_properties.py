"""What must hold for every history that mixes rows of today with those of version 0.1."""

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.storage.ledger import chain, object_texts
from qi_desktop.storage.ledger.compound import filled
from qi_desktop.storage.ledger.object_texts import ObjectTexts
from qi_desktop.storage.model import FieldContested
from qi_desktop.storage.workspace import Workspace
from tests.builders import laptops
from tests.storage.listed import FIELD, KIND, everything, list_as_version_0_1, list_rows
from tests.thoroughness import examples

if TYPE_CHECKING:
    from qi_desktop.storage.ledger.intake import Parcel

Facts = dict[str, str | int | None]
Act = tuple[str, dict[str, Facts]]
"""What is done, and the rows it is done with; decisions and single facts take the words of "office"."""

RECORDS = st.sampled_from(["a", "b", "c"])
WORDS = st.sampled_from(["yes", "no", "später 🙂", None])
FACTS = st.fixed_dictionaries(
    {}, optional={"gender": WORDS, "office": WORDS, "row": st.integers(1, 3), "excluded": WORDS}
)
ROWS = st.dictionaries(RECORDS, FACTS, max_size=3)
NEW = st.tuples(st.sampled_from(["list", "list", "decide", "fact", "same"]), ROWS)
ACTS = st.one_of(NEW, st.tuples(st.sampled_from(["old", "remove", "undo", "redo", "settle"]), ROWS))
HISTORIES = st.lists(ACTS, max_size=8)


def carry_out(workspace: Workspace, act: Act) -> None:
    word, rows = act
    ledger = workspace.ledger
    # A row in conflict waits for a person; the history goes on.
    with suppress(FieldContested):
        if word == "list":
            list_rows(workspace, rows)
        elif word == "old":
            for record, facts in rows.items():
                list_as_version_0_1(workspace, record, **facts)
        elif word == "settle":
            for conflict in ledger.conflicts()[:1]:
                value = conflict.heads[-1].value
                ledger.resolve(conflict.kind, conflict.record, conflict.field, value, "decided")
        elif word in ("undo", "redo"):
            ledger.undo() if word == "undo" else ledger.redo()
        else:
            put_one_by_one(workspace, word, rows)


def put_one_by_one(workspace: Workspace, word: str, rows: dict[str, Facts]) -> None:
    with workspace.ledger.entry(word) as entry:
        for record, facts in rows.items():
            if word == "remove":
                entry.remove(KIND, record)
            elif word == "same":
                entry.put_same(KIND, [record], excluded=facts.get("office"))
            else:
                entry.put(KIND, record, **{"decision" if word == "decide" else "office": facts.get("office")})


def rows(workspace: Workspace) -> list[tuple[object, ...]]:
    return list(workspace.database.tuples(f"SELECT * FROM {KIND} WHERE removed IS NULL ORDER BY id"))


def assert_sound(workspace: Workspace) -> None:
    """The rows kept along the way are those that follow from the changes, by two roads."""
    assert workspace.verify().problems == ()
    kept = workspace.ledger.digest(), contested(workspace)
    workspace.ledger.rebuild()
    assert (workspace.ledger.digest(), contested(workspace)) == kept


def contested(workspace: Workspace) -> list[tuple[object, ...]]:
    return list(workspace.database.tuples("SELECT * FROM contested ORDER BY 1, 2, 3"))


@settings(max_examples=examples(60))
@given(HISTORIES)
def test_rows_rebuilt_equal_the_rows_kept_along_the_way(history: list[Act]) -> None:
    with laptops(1) as (workspace,):
        for act in history:
            carry_out(workspace, act)
        assert_sound(workspace)


@settings(max_examples=examples(40))
@given(HISTORIES, st.lists(NEW, min_size=1, max_size=4))
def test_undo_restores_what_stood_before_and_redo_brings_it_back(
    earlier: list[Act], later: list[Act]
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


@settings(max_examples=examples(40))
@given(st.data())
def test_any_order_and_repetition_of_bundles_gives_the_same_state(data: st.DataObject) -> None:
    with laptops(4) as (one, two, lead, deputy):
        bundles: list[list[Parcel]] = []
        for workspace in (one, two):
            for act in data.draw(HISTORIES):
                carry_out(workspace, act)
            bundles.append(everything(workspace))
        # Somebody sees the other's work before going on: what they write supersedes rows of both kinds.
        one.ledger.take_in([bundles[1]])
        assert_sound(one)
        for act in data.draw(HISTORIES):
            carry_out(one, act)
        bundles.append(everything(one))
        bundles.append([parcel for parcel in everything(one) if parcel.header.entry % 2])
        for order, receiver in ((bundles, lead), (data.draw(st.permutations(bundles * 2)), deputy)):
            for bundle in order:
                receiver.ledger.take_in([bundle])
        assert lead.ledger.digest() == deputy.ledger.digest()
        assert lead.ledger.conflicts() == deputy.ledger.conflicts()
        assert_sound(deputy)


@settings(max_examples=examples(30))
@given(HISTORIES, HISTORIES)
def test_every_conflict_can_be_settled_and_then_none_is_left(ours: list[Act], theirs: list[Act]) -> None:
    with laptops(2) as (workspace, other):
        for laptop, history in ((workspace, ours), (other, theirs)):
            for act in history:
                carry_out(laptop, act)
        workspace.ledger.take_in([everything(other)])
        while conflicts := workspace.ledger.conflicts():
            first = conflicts[0]
            assert len(first.heads) > 1
            workspace.ledger.resolve(first.kind, first.record, first.field, first.heads[0].value, "decided")
            if first.field == FIELD:
                (now,) = workspace.database.rows(f"SELECT * FROM {KIND} WHERE id = ?", (first.record,))
                wanted = first.heads[0].value
                assert isinstance(wanted, dict)
                assert all(now[name] == value for name, value in wanted.items())
        assert_sound(workspace)
        other.ledger.take_in([everything(workspace)])
        assert other.ledger.digest() == workspace.ledger.digest()


CELLS = st.one_of(st.none(), st.text(), st.integers(), st.booleans(), st.floats(allow_nan=False))
NAMES: tuple[str, ...] = ("row", "gender", "office")


@given(
    st.lists(
        st.one_of(*(st.lists(cells, min_size=6, max_size=6) for cells in (WORDS, CELLS, st.text()))),
        min_size=3,
        max_size=3,
    ),
    st.integers(0, 5),
)
def test_columns_of_facts_are_written_as_any_other_value(
    columns: list[list[str | float | None]], remembered: int
) -> None:
    texts = ObjectTexts(NAMES)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(object_texts, "WORDS_REMEMBERED", remembered)
        for _ in range(2):
            wanted = [dict(zip(NAMES, row, strict=True)) for row in zip(*columns, strict=True)]
            assert texts.of(columns) == [chain.written(filled(facts)) for facts in wanted]


@given(st.lists(st.tuples(st.text(), st.text(), st.binary(min_size=16, max_size=16))), st.integers(0, 10**6))
def test_changes_sealed_by_the_thousand_are_sealed_as_one_by_one(
    values: list[tuple[str, str, bytes]], start: int
) -> None:
    header = chain.Header("laptop", 3, 4, "später", "import_case_list", "list.csv", None)
    before = chain.beginning("laptop")
    found = chain.links(header, (KIND, FIELD), (start, before), values)
    for sequence, ((record, text, salt), sealed) in enumerate(zip(values, found, strict=True), start + 1):
        body = chain.Body(sequence, KIND, record, FIELD, text, salt, None, ())
        assert sealed.digest == chain.digest_of(header, body)
        before = chain.link(before, sealed.digest)
        assert sealed.chain == before
