"""Whoever writes a row, the record is noted as due to be read for the index of words."""

import pytest

from qi_desktop.storage.kinds import PROJECTIONS
from qi_desktop.storage.search.tables import WATCHED
from qi_desktop.storage.workspace import Workspace


def due(workspace: Workspace) -> set[tuple[str, str]]:
    return set(workspace.database.tuples("select kind, record from search_due"))


def test_only_fields_that_exist_are_watched() -> None:
    for kind, columns in WATCHED.items():
        assert set(columns) <= {part.split()[0] for part in PROJECTIONS[kind].split(",")}


@pytest.mark.parametrize("kind", WATCHED)
def test_a_record_is_due_when_words_come_change_and_go(workspace: Workspace, kind: str) -> None:
    words = {"assessment": "case"} if kind == "answer" else {}
    field = "reason" if kind == "answer" else WATCHED[kind][0]
    for text in ("so it was said", "and so it was changed"):
        with workspace.ledger.entry("write") as entry:
            entry.put(kind, "one", **words, **{field: text})
        assert (kind, "one") in due(workspace)
        with workspace.database.transaction():
            workspace.database.run("delete from search_due")
    for turn in (workspace.ledger.undo, workspace.ledger.undo, workspace.ledger.rebuild):
        turn()
        assert (kind, "one") in due(workspace)


def test_a_coded_answer_is_never_due(workspace: Workspace) -> None:
    with workspace.ledger.entry("answer") as entry:
        entry.put("answer", "case/q", assessment="case", question="q", value="sufficient")
    assert due(workspace) == set()


def test_what_is_due_is_noted_once(workspace: Workspace) -> None:
    for body in ("One", "Two", "Three"):
        with workspace.ledger.entry("write") as entry:
            entry.put("note", "one", title=body, body=body)
    assert list(workspace.database.tuples("select kind, record, begun from search_due")) == [
        ("note", "one", 0)
    ]


def test_a_new_day_of_a_session_makes_its_notes_due(workspace: Workspace) -> None:
    with workspace.ledger.entry("write") as entry:
        entry.put("session", "s", title="Talk", held_on="2017-02-20")
        entry.put("note", "n", session="s", body="Words")
    with workspace.database.transaction():
        workspace.database.run("delete from search_due")
    with workspace.ledger.entry("change_session") as entry:
        entry.put("session", "s", held_on="2017-02-21")
    assert due(workspace) == {("session", "s"), ("note", "n")}
