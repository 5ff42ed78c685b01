"""An act that bears on what others write says how far it had read."""

import json

from qi_desktop.storage.workspace import Workspace
from tests.builders import laptops


def standpoints(workspace: Workspace) -> list[dict[str, int]]:
    held = workspace.database.tuples("SELECT held FROM standpoint ORDER BY id")
    return [json.loads(one) for (one,) in held]


def note(workspace: Workspace, body: str) -> None:
    with workspace.ledger.entry("write_note") as entry:
        entry.put("note", "one", body=body)


def test_taking_a_record_away_says_what_was_held_of_the_others_and_undo_leaves_that_alone() -> None:
    with laptops(2) as (ours, theirs):
        note(theirs, "Seen.")
        ours.ledger.take_in([theirs.ledger.outtake().since(theirs.laptop, 0)])
        note(ours, "Seen twice.")
        assert standpoints(ours) == []
        with ours.ledger.entry("remove_note") as entry:
            entry.remove("note", "one")
        assert standpoints(ours) == [{theirs.laptop: 1, ours.laptop: 2}]
        ours.ledger.undo()
        assert len(standpoints(ours)) == 1
        assert ours.database.value("SELECT removed FROM note") is None
        assert ours.database.value("SELECT count(*) FROM standpoint WHERE removed IS NOT NULL") == 0


def test_what_an_undo_takes_away_again_was_taken_away_by_somebody_who_knew_no_more_than_then() -> None:
    with laptops(2) as (ours, theirs):
        note(theirs, "Seen.")
        ours.ledger.take_in([theirs.ledger.outtake().since(theirs.laptop, 0)])
        with ours.ledger.entry("remove_note") as entry:
            entry.remove("note", "one")
        note(theirs, "Seen late.")
        ours.ledger.take_in([theirs.ledger.outtake().since(theirs.laptop, 0)])
        with ours.ledger.entry("bring_back") as entry:
            entry.put("note", "one", removed=None)
        ours.ledger.undo()
        assert ours.database.value("SELECT removed FROM note") == 1
        first, again = standpoints(ours)
        assert first == again == {theirs.laptop: 1, ours.laptop: 1}
