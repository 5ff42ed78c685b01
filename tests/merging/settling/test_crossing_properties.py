"""Whatever two laptops do in whatever order: asked about is just what somebody could not have known."""

from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.merging.settling.model import Sort
from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace
from tests.builders import laptops
from tests.thoroughness import examples

STEPS = st.lists(
    st.sampled_from(["edit 0", "edit 1", "remove 0", "remove 1", "give 0", "give 1"]), max_size=8
)


def edit(workspace: Workspace, number: int) -> None:
    with workspace.ledger.entry("revise_note") as entry:
        entry.put(
            "note", "one", **{("title", "body")[workspace.ledger.last_sequence() % 2]: f"Words {number}"}
        )


def remove(workspace: Workspace) -> None:
    with workspace.ledger.entry("remove_note") as entry:
        entry.remove("note", "one")


def give(giver: Workspace, taker: Workspace) -> None:
    taker.ledger.take_in([giver.ledger.outtake().since(giver.laptop, 0)])


def known_to(workspace: Workspace, pair: list[Workspace]) -> dict[str, int]:
    return {one.laptop: workspace.ledger.last_sequence(one.laptop) for one in pair}


@settings(max_examples=examples(15), deadline=None)
@given(STEPS)
def test_an_edit_is_asked_about_just_when_no_removal_knew_of_it(steps: list[str]) -> None:
    with laptops(2) as pair:
        edit(pair[0], 0)
        give(pair[0], pair[1])
        removals: list[dict[str, int]] = []
        for number, step in enumerate(steps, start=1):
            act, mine = step.split()[0], int(step[-1])
            gone = pair[mine].database.value("SELECT removed FROM note") == 1
            if act == "give":
                give(pair[mine], pair[1 - mine])
            elif act == "edit" and not gone:
                edit(pair[mine], number)
            elif not gone:  # nobody takes away what is gone already
                removals.append(known_to(pair[mine], pair))
                remove(pair[mine])
        for mine in (0, 1):
            give(pair[mine], pair[1 - mine])
        for workspace in pair:
            heads = workspace.database.tuples(
                "SELECT uuid, sequence FROM head JOIN laptop ON number = laptop"
                " WHERE kind = 'note' AND field != 'removed'"
            )
            unknown = [one for one in heads if all(known[one[0]] < one[1] for known in removals)]
            found = [one for one in services_of(workspace).settling.matters() if one.sort is Sort.REMOVED]
            assert len(found) == bool(removals and unknown)
