"""A lost passphrase: provided against, found again, and changed."""

from pathlib import Path

import pytest

from qi_desktop.inspection.model import NoInspection
from qi_desktop.inspection.recovery.model import (
    EnvelopeSealedToOther,
    NoEnvelope,
    OldPassphraseWrong,
    PassphraseTooShort,
    RecoveryExists,
    RecoveryKeyWrong,
)
from qi_desktop.inspection.recovery.service import RecoveryService, recover
from qi_desktop.inspection.service import InspectionService
from qi_desktop.security.recovery import new_recovery_key
from qi_desktop.storage.model import WorkspaceMissing
from qi_desktop.storage.workspace import Workspace
from tests.builders import CHEAP, PASSPHRASE

NEW = "four quite other words"


def _set_up(workspace: Workspace) -> RecoveryService:
    inspection = InspectionService(workspace)
    inspection.create_inspection("An invented inspection", "", "", "2017-02-20", "2017-03-17")
    card = workspace.identity().card()
    inspection.add_team_member("Bea Invented", "lead", card.laptop, card.signing_key, card.sealing_key)
    inspection.add_team_member("Ada Invented", "inspector")
    return RecoveryService(workspace, inspection)


def test_whoever_holds_the_printed_key_and_an_envelope_opens_the_file_again(
    workspace: Workspace, tmp_path: Path
) -> None:
    service = _set_up(workspace)
    assert not service.seal_for_recovery()
    assert [one.made_at for one in service.covered()] == ["", ""]
    key = service.make_recovery_key()
    made = service.made()
    assert made
    assert made.public == key.public
    assert not service.seal_for_recovery()
    assert [bool(one.made_at) for one in service.covered()] == [True, False]
    first = service.write_envelope(workspace.laptop, tmp_path / "bea.qienvelope").read_text()
    assert service.change_passphrase(PASSPHRASE, NEW, CHEAP) == 0
    envelopes = service.every_envelope()
    assert len(envelopes) == 2
    assert envelopes[1] == first
    digest = workspace.ledger.digest()
    workspace.close()
    for secret, held, refused in (
        ("AGE-SECRET-KEY-1", envelopes, RecoveryKeyWrong),
        (new_recovery_key().secret, envelopes, EnvelopeSealedToOther),
        (key.secret, [first], NoEnvelope),
        (key.secret, [], NoEnvelope),
    ):
        with pytest.raises(refused):
            recover(workspace.path, secret, held, PASSPHRASE, CHEAP)
    with pytest.raises(PassphraseTooShort):
        recover(workspace.path, key.secret, envelopes, "short", CHEAP)
    with pytest.raises(WorkspaceMissing):
        recover(tmp_path / "nothing.qi", key.secret, envelopes, PASSPHRASE, CHEAP)
    recover(workspace.path, key.secret, envelopes, "yet another passphrase", CHEAP)
    with Workspace.open(workspace.path, "yet another passphrase", cost=CHEAP) as opened:
        again = RecoveryService(opened, InspectionService(opened))
        assert len(again.envelopes()) == 1
        assert len(again.every_envelope()) == 3
        assert opened.ledger.digest() != digest
        assert opened.verify().problems == ()


def test_a_second_recovery_key_takes_the_place_of_the_first_only_knowingly(workspace: Workspace) -> None:
    service = _set_up(workspace)
    first = service.make_recovery_key()
    with pytest.raises(RecoveryExists):
        service.make_recovery_key()
    second = service.make_recovery_key(anew=True)
    assert first.public != second.public
    assert service.envelopes()[0].recovery_key == second.public


def test_nobody_seals_what_nobody_asked_for(workspace: Workspace, tmp_path: Path) -> None:
    service = RecoveryService(workspace, InspectionService(workspace))
    with pytest.raises(NoInspection):
        service.make_recovery_key()
    with pytest.raises(NoEnvelope):
        service.write_envelope(workspace.laptop, tmp_path / "x.qienvelope")
    assert service.envelopes() == []


def test_a_passphrase_is_changed_only_by_whoever_knows_it_and_to_one_long_enough(
    workspace: Workspace,
) -> None:
    service = RecoveryService(workspace, InspectionService(workspace))
    with pytest.raises(OldPassphraseWrong):
        service.change_passphrase("not the passphrase", NEW, CHEAP)
    with pytest.raises(PassphraseTooShort):
        service.change_passphrase(PASSPHRASE, "short", CHEAP)
    assert workspace.opens_with(PASSPHRASE, CHEAP)


def test_the_key_of_the_file_stands_nowhere_in_clear(workspace: Workspace) -> None:
    service = _set_up(workspace)
    key = service.make_recovery_key()
    secret = workspace.database.key.secret.hex()
    tables = workspace.database.tuples("SELECT name FROM sqlite_master WHERE type = 'table'")
    for (table,) in list(tables):
        held = str(list(workspace.database.tuples(f'SELECT * FROM "{table}"')))
        assert secret not in held
        assert key.secret not in held
