"""The way back to a file whose passphrase is lost: its key, sealed to the recovery key of the central team.

The recovery key is an age key like any other. Its secret half is printed once and kept nowhere; its public
half travels with the inspection. An *envelope* is the key of one file, sealed with age: with the printed
secret and ``age -d`` alone it can be opened anywhere.
"""

import io
import json
from dataclasses import dataclass

from qi_desktop.security.passphrase import SALT_LENGTH, FileKey

_GROUP = 6
_KEY_LENGTH = 32


class NotARecoveryKey(Exception):
    """The text is no recovery key; most often a character of it is mistyped."""


class NotTheEnvelope(Exception):
    """The envelope is sealed to another key, or is none."""


@dataclass(frozen=True, slots=True, repr=False)
class RecoveryKey:
    """A fresh recovery key: the public half to keep, the secret half to print."""

    public: str
    secret: str


def new_recovery_key() -> RecoveryKey:
    """Make a recovery key from the system's own randomness."""
    import pyrage

    made = pyrage.x25519.Identity.generate()
    return RecoveryKey(str(made.to_public()), str(made))


def grouped(secret: str) -> str:
    """Return a secret in groups of six characters, as it is printed and typed."""
    return " ".join(secret[start : start + _GROUP] for start in range(0, len(secret), _GROUP))


def recovery_key(text: str) -> RecoveryKey:
    """Return the key that a person typed, pasted or read from a file; lines that begin with # are remarks."""
    import pyrage

    lines = (line for line in text.splitlines() if not line.lstrip().startswith("#"))
    secret = "".join("".join(lines).split()).upper()
    try:
        read = pyrage.x25519.Identity.from_str(secret)
    except (pyrage.IdentityError, ValueError) as error:
        raise NotARecoveryKey from error
    return RecoveryKey(str(read.to_public()), str(read))


def enveloped(key: FileKey, public: str) -> bytes:
    """Return the key of a file sealed to a recovery key, in letters that any text can carry."""
    import pyrage

    told = json.dumps({"secret": key.secret.hex(), "salt": key.salt.hex()}).encode()
    sealed = io.BytesIO()
    recipient = pyrage.x25519.Recipient.from_str(public)
    pyrage.encrypt_io(io.BytesIO(told), sealed, [recipient], armored=True)
    return sealed.getvalue()


def from_envelope(sealed: bytes, key: RecoveryKey) -> FileKey:
    """Return the key of a file out of its envelope; raises NotTheEnvelope."""
    import pyrage

    plain = io.BytesIO()
    try:
        pyrage.decrypt_io(io.BytesIO(sealed), plain, [pyrage.x25519.Identity.from_str(key.secret)])
        told = json.loads(plain.getvalue())
        found = FileKey(bytes.fromhex(told["secret"]), bytes.fromhex(told["salt"]))
    except (pyrage.DecryptError, OSError, ValueError, KeyError, TypeError) as error:
        raise NotTheEnvelope from error
    if len(found.secret) != _KEY_LENGTH or len(found.salt) != SALT_LENGTH:
        raise NotTheEnvelope
    return found
