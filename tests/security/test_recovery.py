"""The way back to a file whose passphrase is lost."""

import pytest

from qi_desktop.security import recovery
from qi_desktop.security.passphrase import FileKey
from qi_desktop.security.recovery import NotARecoveryKey, NotTheEnvelope

KEY = recovery.new_recovery_key()
FILE_KEY = FileKey(b"s" * 32, b"t" * 16)


def test_the_printed_key_opens_the_envelope_and_no_other_does() -> None:
    sealed = recovery.enveloped(FILE_KEY, KEY.public)
    typed = f"# printed in February\n{recovery.grouped(KEY.secret).lower()}\n"
    assert recovery.from_envelope(sealed, recovery.recovery_key(typed)) == FILE_KEY
    with pytest.raises(NotTheEnvelope):
        recovery.from_envelope(sealed, recovery.new_recovery_key())
    for secret in (FILE_KEY.secret, FILE_KEY.secret.hex().encode()):
        assert secret not in sealed
    assert KEY.secret not in repr(KEY)


@pytest.mark.parametrize("sealed", [b"", b"nothing sealed", b"-----BEGIN AGE ENCRYPTED FILE-----\n"])
def test_what_is_no_envelope_is_told_as_such(sealed: bytes) -> None:
    with pytest.raises(NotTheEnvelope):
        recovery.from_envelope(sealed, KEY)


@pytest.mark.parametrize("key", [FileKey(b"short", b"t" * 16), FileKey(b"s" * 32, b"short")])
def test_an_envelope_with_something_else_in_it_is_refused(key: FileKey) -> None:
    with pytest.raises(NotTheEnvelope):
        recovery.from_envelope(recovery.enveloped(key, KEY.public), KEY)


@pytest.mark.parametrize("text", ["", "# only a remark", "é", "AGE-SECRET-KEY-1", "swapped"])
def test_a_mistyped_key_is_told_as_such(text: str) -> None:
    secret = KEY.secret
    with pytest.raises(NotARecoveryKey):
        recovery.recovery_key(secret[:-2] + secret[-1] + secret[-2] + "Q" if text == "swapped" else text)
