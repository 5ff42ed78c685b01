"""Passphrases, team cards and seals."""

import io
from pathlib import Path

import pytest

from qi_desktop.security.identity import new_identity
from qi_desktop.security.passphrase import STRONG, file_key, salt_of
from qi_desktop.security.sealing import CannotUnseal, Flaw, seal, unseal
from tests.builders import CHEAP, PASSPHRASE


def test_the_same_passphrase_and_salt_give_the_same_key_and_another_salt_another() -> None:
    key = file_key(PASSPHRASE, b"s" * 16, CHEAP)
    assert key == file_key(PASSPHRASE, b"s" * 16, CHEAP)
    assert key.secret != file_key(PASSPHRASE, b"t" * 16, CHEAP).secret
    assert len(key.secret) == 32


def test_a_guess_at_a_real_passphrase_takes_64_mib() -> None:
    assert (STRONG.memory, STRONG.passes, STRONG.lanes) == (65536, 3, 4)
    assert file_key(PASSPHRASE, b"s" * 16).secret != file_key(PASSPHRASE, b"s" * 16, CHEAP).secret


def test_keys_and_identities_never_show_themselves() -> None:
    identity = new_identity("laptop")
    key = file_key(PASSPHRASE, b"s" * 16, CHEAP)
    for shown in (repr(identity), repr(key)):
        assert identity.sealing_secret not in shown
        assert str(key.secret) not in shown


def test_a_short_file_has_a_short_salt(tmp_path: Path) -> None:
    (tmp_path / "short").write_bytes(b"abc")
    assert salt_of(tmp_path / "short") == b"abc"


def test_a_card_tells_a_fingerprint_to_read_over_the_telephone() -> None:
    card = new_identity("laptop").card()
    assert [len(group) for group in card.fingerprint.split()] == [4, 4, 4, 4]
    assert card.fingerprint != new_identity("laptop").card().fingerprint


@pytest.mark.parametrize("size", [0, 1, 65536, 200_000])
def test_a_seal_gives_back_what_was_sealed_to_its_addressee_alone(size: int) -> None:
    addressee, other = new_identity("a"), new_identity("b")
    sealed, plain = io.BytesIO(), io.BytesIO()
    seal(io.BytesIO(b"x" * size), sealed, [addressee.card().sealing_key])
    unseal(io.BytesIO(sealed.getvalue()), plain, addressee)
    assert plain.getvalue() == b"x" * size
    with pytest.raises(CannotUnseal) as told:
        unseal(io.BytesIO(sealed.getvalue()), io.BytesIO(), other)
    assert told.value.flaw is Flaw.NOT_OURS
