"""Sealing to the addressees' keys with age (age-encryption.org/v1); only they can open it."""

from collections.abc import Sequence
from typing import BinaryIO

from qi_desktop.security.identity import Identity


class CannotUnseal(Exception):
    """The file is not sealed to this laptop, or not intact."""


def seal(plain: BinaryIO, sealed: BinaryIO, sealing_keys: Sequence[str]) -> None:
    """Seal a stream to the addressees, piece by piece."""
    import pyrage

    recipients = [pyrage.x25519.Recipient.from_str(key) for key in sealing_keys]
    pyrage.encrypt_io(plain, sealed, recipients)


def unseal(sealed: BinaryIO, plain: BinaryIO, identity: Identity) -> None:
    """Open a sealed stream with this laptop's key, or raise CannotUnseal."""
    import pyrage

    own = pyrage.x25519.Identity.from_str(identity.sealing_secret)
    try:
        pyrage.decrypt_io(sealed, plain, [own])
    except (pyrage.DecryptError, OSError) as error:
        raise CannotUnseal from error
