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
        assert standpoints(ours) == [{theirs.laptop: 1}]
        ours.ledger.undo()
        assert standpoints(ours)[0] == {theirs.laptop: 1}
        assert ours.database.value("SELECT removed FROM note") is None
        assert ours.database.value("SELECT count(*) FROM standpoint WHERE removed IS NOT NULL") == 0


def test_a_laptop_that_holds_nothing_of_others_has_nothing_to_say() -> None:
    with laptops(1) as (ours,):
        note(ours, "Seen.")
        with ours.ledger.entry("remove_note") as entry:
            entry.remove("note", "one")
        assert standpoints(ours) == []
