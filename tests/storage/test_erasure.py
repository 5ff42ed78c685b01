"""Taking words out of a field: what goes, what stays, and what nobody can bring back."""

import json
from collections.abc import Generator
from pathlib import Path

import pytest

from qi_desktop.bundles import parcels as lines
from qi_desktop.storage.ledger.erasure import erasure_of
from qi_desktop.storage.ledger.intake import Parcel
from qi_desktop.storage.model import ChangeUnknown, FieldContested
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace

NOTE = ("note", "n", "body")
SAID = "I never saw my officer twice"


@pytest.fixture
def other(tmp_path: Path) -> Generator[Workspace]:
    with a_workspace(tmp_path / "other.qi") as other:
        yield other


def write(workspace: Workspace, body: str | None) -> None:
    with workspace.ledger.entry("revise_note") as entry:
        entry.put("note", "n", body=body)


def erase(workspace: Workspace, rest: str | None = None) -> str:
    with workspace.ledger.entry("withdraw_consent") as entry:
        return entry.erase(NOTE, rest, reason="consent withdrawn")


def body(workspace: Workspace) -> str | None:
    return workspace.database.value("SELECT body FROM note WHERE id = 'n'")


def values(workspace: Workspace) -> list[str | None]:
    changes = workspace.ledger.history("n", "body", "note")
    return [None if change.erased else str(change.value) for change in changes]


def own(workspace: Workspace, after: int = 0) -> list[Parcel]:
    return workspace.ledger.outtake().since(workspace.laptop, after)


def test_every_wording_a_field_ever_had_is_erased_but_for_the_one_that_stays(workspace: Workspace) -> None:
    write(workspace, SAID)
    write(workspace, f"{SAID}, not once")
    erase(workspace, "We met at the office.")
    assert values(workspace) == [None, None, "We met at the office."]
    assert body(workspace) == "We met at the office."
    assert workspace.verify().problems == ()


def test_the_salt_goes_with_the_value_so_that_nobody_can_try_words_against_the_digest(
    workspace: Workspace,
) -> None:
    write(workspace, SAID)
    erase(workspace)
    told = list(
        workspace.database.tuples(
            "SELECT value, salt, length(value_digest) FROM change WHERE record = 'n' AND field = 'body'"
        )
    )
    assert told[0] == (None, b"", 32)


def test_the_ledger_tells_that_it_happened_by_whom_and_why(workspace: Workspace) -> None:
    workspace.sign_in("inspector")
    write(workspace, SAID)
    survivor = erase(workspace)
    (told,) = workspace.database.rows("SELECT * FROM erasure")
    assert (told["about"], told["subject"], told["field"]) == NOTE
    assert (told["survivor"], told["erased_by"]) == (survivor, "inspector")
    assert told["reason"] == "consent withdrawn"


def test_what_is_written_afterwards_stays(workspace: Workspace) -> None:
    write(workspace, SAID)
    erase(workspace, "A")
    write(workspace, "A and B")
    write(workspace, "A, B and C")
    assert values(workspace) == [None, "A", "A and B", "A, B and C"]
    workspace.ledger.rebuild()
    assert body(workspace) == "A, B and C"


def test_undo_steps_over_an_erasure_and_never_brings_words_back(workspace: Workspace) -> None:
    write(workspace, "before")
    write(workspace, SAID)
    erase(workspace, "after")
    for _ in range(4):
        workspace.ledger.undo()
    assert SAID not in str(values(workspace))
    assert body(workspace) == "after"
    for _ in range(4):
        workspace.ledger.redo()
    assert SAID not in str(values(workspace))


def test_what_was_written_after_an_erasure_can_be_undone_to_what_stayed(workspace: Workspace) -> None:
    write(workspace, SAID)
    erase(workspace, "A")
    write(workspace, "B")
    write(workspace, "C")
    workspace.ledger.undo()
    assert body(workspace) == "B"
    workspace.ledger.undo()
    assert body(workspace) == "A"
    assert not workspace.ledger.conflicts()
    workspace.ledger.redo()
    assert body(workspace) == "B"


def test_a_wording_made_elsewhere_at_the_same_time_goes_too_and_is_no_conflict(
    workspace: Workspace, other: Workspace
) -> None:
    write(workspace, SAID)
    other.ledger.take_in([own(workspace)])
    write(other, f"{SAID}, and once more")
    erase(workspace, "We met.")
    workspace.ledger.take_in([own(other)])
    assert values(workspace).count(None) == 2
    assert body(workspace) == "We met."
    assert workspace.ledger.conflicts() == []
    write(workspace, "We met again.")
    assert body(workspace) == "We met again."
    assert workspace.verify().problems == ()


def test_an_old_bundle_that_comes_late_brings_nothing_back(workspace: Workspace, other: Workspace) -> None:
    write(workspace, SAID)
    early = own(workspace)
    erase(workspace, "We met.")
    other.ledger.take_in([own(workspace)])
    other.ledger.take_in([early])
    assert values(other) == [None, "We met."]
    assert other.verify().problems == ()


def test_an_erasure_that_comes_first_takes_away_what_comes_after(
    workspace: Workspace, other: Workspace
) -> None:
    write(workspace, SAID)
    early = own(workspace)
    until = workspace.ledger.last_sequence()
    erase(workspace, "We met.")
    other.ledger.take_in([own(workspace, until)])
    other.ledger.take_in([early])
    assert values(other) == [None, "We met."]
    assert other.ledger.digest() == workspace.ledger.digest()


def test_a_bundle_made_afterwards_holds_nothing_of_the_words(workspace: Workspace) -> None:
    write(workspace, SAID)
    erase(workspace, "We met.")
    assert SAID.encode() not in b"".join(lines.lines(own(workspace)))


def test_a_value_that_comes_whole_and_erased_is_erased_in_either_order(
    workspace: Workspace, tmp_path: Path
) -> None:
    write(workspace, SAID)
    whole = own(workspace)
    until = workspace.ledger.last_sequence()
    erase(workspace)
    bare = [
        parcel for parcel in own(workspace) if all(body.sequence <= until for body in parcel.bodies)
    ]  # the erased change without the record of its erasure
    for number, order in enumerate(([whole, bare], [bare, whole], [whole + bare], [bare + whole])):
        with a_workspace(tmp_path / f"{number}.qi") as receiver:
            for bundle in order:
                receiver.ledger.take_in([bundle])
            assert values(receiver) == [None]
            assert body(receiver) is None
            assert receiver.verify().problems == ()


def test_two_erasures_of_one_field_on_two_laptops_leave_neither_text(
    workspace: Workspace, other: Workspace
) -> None:
    write(workspace, "what one said, what two said")
    other.ledger.take_in([own(workspace)])
    erase(workspace, "what two said")
    erase(other, "what one said")
    workspace.ledger.take_in([own(other)])
    other.ledger.take_in([own(workspace)])
    assert values(workspace) == [None, None, None]
    assert body(workspace) is None
    assert workspace.ledger.digest() == other.ledger.digest()
    write(workspace, "written anew")
    other.ledger.take_in([own(workspace)])
    assert body(other) == "written anew"


def test_fields_that_differ_are_still_a_conflict_beside_an_erased_one(
    workspace: Workspace, other: Workspace
) -> None:
    write(workspace, SAID)
    erase(workspace, "A")
    other.ledger.take_in([own(workspace)])
    write(workspace, "A1")
    write(other, "A2")
    workspace.ledger.take_in([own(other)])
    (conflict,) = workspace.ledger.conflicts()
    assert {str(head.value) for head in conflict.heads} == {"A1", "A2"}
    with pytest.raises(FieldContested):
        write(workspace, "A3")
    workspace.ledger.resolve(*NOTE, "A2", "theirs is the later one")
    workspace.ledger.undo()
    assert {str(head.value) for head in workspace.ledger.conflicts()[0].heads} == {"A1", "A2"}


def test_a_draft_of_an_erased_field_is_thrown_away(workspace: Workspace, other: Workspace) -> None:
    write(workspace, SAID)
    other.ledger.take_in([own(workspace)])
    other.drafts.keep("note", "n", "body", f"{SAID}, I typed")
    other.drafts.keep("note", "n", "title", "another field")
    erase(workspace)
    other.ledger.take_in([own(workspace)])
    assert other.drafts.of("n", "body") is None
    assert other.drafts.of("n", "title") == "another field"


def test_a_check_of_the_file_finds_an_erased_value_that_stands_after_all(workspace: Workspace) -> None:
    write(workspace, SAID)
    kept = workspace.database.rows("SELECT sequence, value, salt FROM change WHERE field = 'body'")
    erase(workspace)
    with workspace.database.transaction():
        workspace.database.run(
            "UPDATE change_row SET value = ?, salt = ? WHERE sequence = ?",
            (kept[0]["value"], kept[0]["salt"], kept[0]["sequence"]),
        )
    (problem,) = workspace.verify().problems
    assert problem.startswith("erasure: change 1 ")
    workspace.ledger.rebuild()
    assert workspace.verify().problems == ()


def test_a_check_of_the_file_finds_an_erasure_that_was_forgotten(workspace: Workspace) -> None:
    write(workspace, SAID)
    erase(workspace)
    with workspace.database.transaction():
        workspace.database.run("DELETE FROM erased")
    (problem,) = workspace.verify().problems
    assert problem.startswith("ledger: the table erased ")


@pytest.mark.parametrize(
    "identity",
    [
        "",
        "note/n/body",
        "note/n/nothing/l:1",
        "note//body/l:1",
        "note/n/body/l:",
        "note/n/body/:1",
        "note/n/body/l:x",
        "erasure/n/about/l:1",
        "eligible_case/e/listed/l:1",
    ],
)
def test_an_erasure_that_names_no_field_and_change_is_refused(identity: str) -> None:
    with pytest.raises(ChangeUnknown):
        erasure_of(identity)


def test_an_erasure_of_a_record_with_strokes_in_its_id_is_read_back_as_it_was_written() -> None:
    told = erasure_of("answer/case/children[2]/pp_risk/reason/laptop:12")
    assert told.place == ("answer", "case/children[2]/pp_risk", "reason")
    assert told.survivor == ("laptop", 12)
    assert erasure_of(told.identity) == told


def test_facts_of_a_list_are_not_erased_one_by_one(workspace: Workspace) -> None:
    with pytest.raises(ChangeUnknown), workspace.ledger.entry("withdraw_consent") as entry:
        entry.erase(("eligible_case", "e", "listed"), None)


def test_the_history_of_changes_in_a_dump_says_what_was_erased(workspace: Workspace, tmp_path: Path) -> None:
    write(workspace, SAID)
    erase(workspace, "We met.")
    workspace.dump(tmp_path / "dump")
    told = [json.loads(line) for line in (tmp_path / "dump" / "changes.jsonl").read_text().splitlines()]
    bodies = [(line["value"], line.get("erased")) for line in told if line["field"] == "body"]
    assert bodies == [(None, True), ("We met.", None)]
