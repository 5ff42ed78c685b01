"""Whose keys may sign, and to whom may be sealed."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from qi_desktop.foundation.clock import SetClock
from qi_desktop.inspection.keys.model import KeysEnded, KeysRevoked, NoCardYet, Signers, Standing
from qi_desktop.inspection.keys.service import KeysService
from qi_desktop.inspection.model import TeamMember
from qi_desktop.inspection.service import InspectionService
from tests.builders import a_workspace


def test_keys_stand_as_the_team_knows_them(tmp_path: Path) -> None:
    clock = SetClock(datetime(2017, 2, 20, 12, tzinfo=UTC))
    with a_workspace(tmp_path / "w.qi", clock=clock) as workspace:
        inspection = InspectionService(workspace)
        keys = KeysService(workspace, inspection)
        ada = inspection.add_team_member("Ada Invented", "inspector")
        assert keys.standing(ada) is Standing.NO_CARD
        with pytest.raises(NoCardYet):
            keys.sealing_keys([ada])

        def given(**fields: str | list[str]) -> TeamMember:
            with workspace.ledger.entry("hand_in_card") as entry:
                entry.put("team_member", ada.id, **fields)
            return inspection.member(ada.id)

        member = given(laptop="l", signing_key="new", sealing_key="to ada", former_keys=["old"])
        assert keys.standing(member) is Standing.UNVERIFIED
        assert keys.sealing_keys([member]) == ["to ada"]
        for named in ("l", "new", "old"):
            assert keys.signers(named) == Signers(("new", "old"))
        assert keys.signers("unknown") == Signers()
        assert keys.standing(given(verified_at="2017-02-19")) is Standing.VERIFIED
        assert keys.standing(ending := given(keys_until="2017-03-06")) is Standing.ENDING
        assert keys.ending([ending, later := given(keys_until="2017-03-07")]) == [ending]
        assert keys.standing(later) is Standing.VERIFIED
        with pytest.raises(KeysEnded):
            keys.sealing_keys([given(keys_until="2017-02-19")])
        member = given(revoked_keys=["old"])
        assert keys.signers("l") == Signers(("new",), ("old",))
        with pytest.raises(KeysRevoked):
            keys.sealing_keys([given(revoked_at="2017-02-20")])
        assert keys.signers("old") == Signers((), ("old", "new"))
