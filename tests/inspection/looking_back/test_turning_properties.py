"""For every history: whatever is taken back, in whatever order, nothing is left without its ground."""

from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.foundation.errors import UserError
from qi_desktop.inspection.looking_back.service import LookingBackService
from qi_desktop.storage.model import Act
from qi_desktop.storage.workspace import Workspace
from tests.builders import laptops
from tests.thoroughness import examples

IN = {"session": "", "note": "session", "passage": "note"}
FIELD = {"session": "title", "note": "body", "passage": "comment"}
KINDS = st.sampled_from(sorted(IN))
WRITES = st.tuples(
    st.sampled_from(["put", "put", "put", "remove"]), KINDS, st.integers(0, 2), st.integers(0, 2)
)
TURNS = st.tuples(st.just("turn"), st.just("note"), st.integers(0, 12), st.just(0))
HISTORIES = st.lists(st.one_of(WRITES, WRITES, TURNS), min_size=4, max_size=16)


def there(workspace: Workspace, kind: str) -> dict[str, str]:
    """Return the records of a kind that are there, with what each is in."""
    ground = IN[kind] or "id"
    rows = workspace.database.tuples(f'SELECT id, "{ground}" FROM "{kind}" WHERE removed IS NULL')
    return dict(rows)


def write(workspace: Workspace, word: str, kind: str, number: int, ground: int) -> None:
    """Do what a service would let a person do: nothing is put into, or taken from under, what is not so."""
    record, around = f"{kind}{number}", f"{IN[kind]}{ground}"
    above = next((other for other, named in IN.items() if named == kind), "")
    if word == "remove":
        if record in there(workspace, kind) and record not in there(workspace, above or "note").values():
            with workspace.ledger.entry("remove") as entry:
                entry.remove(kind, record)
    elif not IN[kind] or around in there(workspace, IN[kind]):
        if record not in there(workspace, kind) and workspace.ledger.history(record):
            return  # what was taken away comes back by taking that back
        before = there(workspace, kind).get(record)
        with workspace.ledger.entry("put") as entry:
            fields = {FIELD[kind]: f"words {ground}"}
            if IN[kind]:
                fields[IN[kind]] = before or around
            entry.put(kind, record, **fields)


def turn(workspace: Workspace, back: LookingBackService, place: int) -> None:
    """Turn one act, as a person would in the history; what stands against it is left."""
    acts = back.acts(100)
    if not acts:
        return
    act = acts[place % len(acts)]
    before = [there(workspace, kind) for kind in IN], words(workspace)
    try:
        turned(back, act)
    except UserError:
        return
    # What was just done can always be turned round again.
    turned(back, act)
    assert ([there(workspace, kind) for kind in IN], words(workspace)) == before
    turned(back, act)


def turned(back: LookingBackService, act: Act) -> None:
    now = back.act(act.laptop, act.entry)
    assert now is not None
    (back.repeat if now.turn else back.take_back)(now)
    after = back.act(act.laptop, act.entry)
    assert after is not None
    assert (after.turn is None) is (now.turn is not None)


def words(workspace: Workspace) -> list[tuple[object, ...]]:
    return [
        row
        for kind, field in FIELD.items()
        for row in workspace.database.tuples(
            f'SELECT id, "{field}" FROM "{kind}" WHERE removed IS NULL ORDER BY id'
        )
    ]


@settings(max_examples=examples(12))
@given(HISTORIES)
def test_nothing_is_ever_left_without_what_it_belongs_to(history: list[tuple[str, str, int, int]]) -> None:
    with laptops(1) as (workspace,):
        back = LookingBackService(workspace)
        for word, kind, number, ground in history:
            if word == "turn":
                turn(workspace, back, number)
            else:
                write(workspace, word, kind, number, ground)
            for one, around in IN.items():
                if around:
                    assert set(there(workspace, one).values()) <= there(workspace, around).keys()
        kept = workspace.ledger.digest()
        workspace.ledger.rebuild()
        assert workspace.ledger.digest() == kept
        assert workspace.verify().problems == ()
