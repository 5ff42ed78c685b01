"""Sealing to the addressees' keys with age (age-encryption.org/v1); only they can open it."""

from collections.abc import Sequence
from enum import StrEnum
from typing import BinaryIO

from qi_desktop.security.identity import Identity


class Flaw(StrEnum):
    """What is wrong with a sealed file, as far as the seal can tell."""

    NOT_SEALED = "not sealed"
    NOT_OURS = "sealed to others"
    CUT_SHORT = "cut short"
    BROKEN = "cut short or altered"


class CannotUnseal(Exception):
    """The file is not sealed to this laptop, or not intact."""

    def __init__(self, flaw: Flaw) -> None:
        """Keep what is wrong."""
        super().__init__(flaw.value)
        self.flaw = flaw


def seal(plain: BinaryIO, sealed: BinaryIO, sealing_keys: Sequence[str]) -> None:
    """Seal a stream to the addressees, piece by piece."""
    import pyrage

    recipients = [pyrage.x25519.Recipient.from_str(key) for key in sealing_keys]
    pyrage.encrypt_io(plain, sealed, recipients)


def unseal(sealed: BinaryIO, plain: BinaryIO, identity: Identity) -> None:
    """Open a sealed stream with this laptop's key, or raise CannotUnseal."""
    import pyrage

    own = [pyrage.x25519.Identity.from_str(secret) for secret in _secrets(identity)]
    try:
        pyrage.decrypt_io(sealed, plain, own)
    except pyrage.DecryptError as error:
        raise CannotUnseal(_flaw(str(error))) from error
    except OSError as error:
        # Each 64 KiB piece is sealed on its own: a wrong piece and a missing one look alike.
        raise CannotUnseal(Flaw.BROKEN) from error


def own_sealing_keys(identity: Identity) -> list[str]:
    """Return the public keys that this laptop can open files for, the present one first."""
    import pyrage

    return [str(pyrage.x25519.Identity.from_str(secret).to_public()) for secret in _secrets(identity)]


def _secrets(identity: Identity) -> list[str]:
    return [identity.sealing_secret, *(one.sealing_secret for one in identity.former)]


def _flaw(words: str) -> Flaw:
    if "matching keys" in words:
        return Flaw.NOT_OURS
    return Flaw.CUT_SHORT if "ncomplete" in words or "fill whole buffer" in words else Flaw.NOT_SEALED
