"""What must hold for every history with erasures: one result, bit for bit, and nothing comes back."""

import json
from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.storage.ledger.erasure import erasure_of
from qi_desktop.storage.ledger.intake import Parcel
from qi_desktop.storage.model import FieldContested
from qi_desktop.storage.workspace import Workspace
from tests.builders import laptops
from tests.thoroughness import examples

RECORDS = st.sampled_from(["a", "b"])
FIELDS = st.sampled_from(["title", "body"])
WORDS = st.sampled_from(["eins", "später 🙂", None])
ACTS = st.tuples(
    st.sampled_from(["write", "write", "write", "erase", "undo", "redo", "hear"]), RECORDS, FIELDS, WORDS
)
Act = tuple[str, str, str, str | None]


def carry_out(workspace: Workspace, act: Act, bundles: Sequence[list[Parcel]]) -> None:
    word, record, field, value = act
    if word == "undo":
        workspace.ledger.undo()
    elif word == "redo":
        workspace.ledger.redo()
    elif word == "hear":
        for bundle in bundles[-2:]:
            workspace.ledger.take_in([bundle])
    elif word == "erase":
        with workspace.ledger.entry("withdraw_consent") as entry:
            entry.erase(("note", record, field), value)
    else:
        try:
            with workspace.ledger.entry("revise_note") as entry:
                entry.put("note", record, **{field: value})
        except FieldContested:
            pass  # a field in conflict waits for a person; the history goes on


def own(workspace: Workspace) -> list[Parcel]:
    return workspace.ledger.outtake().since(workspace.laptop, 0)


def bits(workspace: Workspace) -> list[tuple[object, ...]]:
    """Everything the ledger holds, with laptops by their names, as their numbers are each file's own."""
    uuids = dict(workspace.database.tuples("SELECT number, uuid FROM laptop"))
    changes = workspace.database.tuples(
        "SELECT laptop, sequence, kind, record, field, value, hex(salt), hex(value_digest), hex(chain),"
        " supersedes FROM change"
    )
    told = [
        (uuids[laptop], *rest, sorted((uuids[number], one) for number, one in json.loads(old)))
        for laptop, *rest, old in changes
    ]
    heads = [
        (kind, record, field, uuids[laptop], sequence)
        for kind, record, field, laptop, sequence in workspace.database.tuples("SELECT * FROM head")
    ]
    tables = [
        (table, *row)
        for table in ("contested", "erased", "note", "erasure")
        for row in workspace.database.tuples(f"SELECT * FROM {table}")
    ]
    return sorted([*told, *heads, *tables], key=repr)


def stands(workspace: Workspace) -> bool:
    """Tell whether every value that stands in an erased field is what survived or was written knowing it."""
    uuids = dict(workspace.database.tuples("SELECT number, uuid FROM laptop"))
    erasures = [erasure_of(record) for (record,) in workspace.database.tuples("SELECT id FROM erasure")]
    for laptop, sequence, *place, old in workspace.database.tuples(
        "SELECT laptop, sequence, kind, record, field, supersedes FROM change WHERE value IS NOT NULL"
    ):
        names = {(uuids[laptop], sequence), *((uuids[number], one) for number, one in json.loads(old))}
        if any(one.place == tuple(place) and tuple(one.survivor) not in names for one in erasures):
            return False
    return True


@settings(max_examples=examples(15))
@given(st.data())
def test_any_order_and_any_repetition_of_bundles_gives_the_same_bits(data: st.DataObject) -> None:
    with laptops(4) as (one, two, lead, deputy):
        bundles: list[list[Parcel]] = []
        for _ in range(2):
            for workspace in (one, two):
                for act in data.draw(st.lists(ACTS, max_size=7)):
                    carry_out(workspace, act, bundles)
                bundles.append(own(workspace))
        for order, receiver in ((bundles, lead), (data.draw(st.permutations(bundles * 2)), deputy)):
            for bundle in order:
                receiver.ledger.take_in([bundle])
        assert bits(lead) == bits(deputy)
        assert lead.ledger.digest() == deputy.ledger.digest()
        assert lead.ledger.conflicts() == deputy.ledger.conflicts()
        assert stands(deputy)
        assert deputy.verify().problems == ()
        kept = bits(deputy)
        deputy.ledger.rebuild()
        assert bits(deputy) == kept


@settings(max_examples=examples(15))
@given(st.lists(ACTS, max_size=8), st.lists(ACTS, max_size=8))
def test_no_later_act_of_the_same_laptop_brings_an_erased_value_back(
    earlier: list[Act], later: list[Act]
) -> None:
    with laptops(1) as (workspace,):
        for act in earlier:
            carry_out(workspace, act, ())
        with workspace.ledger.entry("revise_note") as entry:
            entry.put("note", "a", body="what was said")
        carry_out(workspace, ("erase", "a", "body", "rest"), ())
        for act in later:
            carry_out(workspace, act, ())
        assert workspace.database.value("SELECT count(*) FROM change WHERE value LIKE '%said%'") == 0
        assert stands(workspace)
        assert workspace.verify().problems == ()
