"""Fields that only tell how another came about are never a conflict, whatever two laptops wrote."""

from pathlib import Path

from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace


def _completed(workspace: Workspace, at: str) -> None:
    with workspace.ledger.entry("complete_assessment") as entry:
        entry.put("assessment", "case-1", sampled_case="case-1", state="complete", completed_at=at)


def test_two_laptops_that_completed_the_same_case_at_different_moments_have_nothing_to_decide(
    workspace: Workspace, tmp_path: Path
) -> None:
    with a_workspace(tmp_path / "other.qi") as other:
        _completed(workspace, "2017-02-20T10:00")
        _completed(other, "2017-02-20T11:00")
        parcels = [one.ledger.outtake().since(one.laptop, 0) for one in (workspace, other)]
        workspace.ledger.take_in([parcels[1]])
        other.ledger.take_in([parcels[0]])
        assert workspace.ledger.digest() == other.ledger.digest()
    assert workspace.ledger.conflicts() == []
    assert workspace.verify().problems == ()
    before = workspace.ledger.digest()
    workspace.ledger.rebuild()
    assert workspace.ledger.digest() == before

    with workspace.ledger.entry("reopen_assessment", "Too early.") as entry:
        entry.put("assessment", "case-1", completed_at=None)
    heads = workspace.database.value("select count(*) from head where field = 'completed_at'")
    assert heads == 1
    workspace.ledger.undo()
    assert workspace.ledger.digest() != before
    assert workspace.ledger.conflicts() == []
    assert workspace.verify().problems == ()
