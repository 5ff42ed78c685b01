"""Who a laptop is to others: one key pair to sign with, one to be sealed to."""

import base64
import binascii
import hashlib
from dataclasses import dataclass

from qi_desktop.security.words import phrase

_LINE = b"\x00\x00\x00\x0bssh-ed25519\x00\x00\x00\x20"
"""How the blob of an OpenSSH ed25519 public key begins; 32 bytes follow."""


@dataclass(frozen=True, slots=True)
class Forerunner:
    """A signing key that its holder used before, and its signature of the card that came after it."""

    signing_key: str
    signature: bytes


@dataclass(frozen=True, slots=True)
class TeamCard:
    """The public half of an identity, handed to the lead before the first pack.

    It carries the signature of its own key, so that nobody can put one card together from two, and those of
    the keys the same person used before. Cards of version 0.1 carry none.
    """

    laptop: str
    signing_key: str
    sealing_key: str
    signature: bytes = b""
    forerunners: tuple[Forerunner, ...] = ()

    @property
    def fingerprint(self) -> str:
        """Return sixteen hexadecimal digits of both keys."""
        digest = hashlib.sha256(self._keys).hexdigest()
        return " ".join(digest[start : start + 4] for start in range(0, 16, 4))

    @property
    def phrase(self) -> str:
        """Return six words to compare over the telephone; they are the same on both laptops."""
        return phrase(self._keys)

    @property
    def _keys(self) -> bytes:
        return f"{self.signing_key}\n{self.sealing_key}".encode()

    def statement(self) -> bytes:
        """Return what a key signs to vouch for this card."""
        return b"qi-desktop card 2\n" + self.laptop.encode() + b"\n" + self._keys


@dataclass(frozen=True, slots=True, repr=False)
class FormerKeys:
    """Keys that were used before: they open what was sealed to them, and vouch for the card that followed."""

    signing_secret: bytes
    sealing_secret: str


@dataclass(frozen=True, slots=True, repr=False)
class Identity:
    """A laptop's own keys; they never leave its encrypted file."""

    laptop: str
    signing_secret: bytes
    sealing_secret: str
    former: tuple[FormerKeys, ...] = ()
    """The latest first."""

    def card(self) -> TeamCard:
        """Return the public half: an OpenSSH ed25519 line and an age recipient, signed."""
        import pyrage

        recipient = str(pyrage.x25519.Identity.from_str(self.sealing_secret).to_public())
        bare = TeamCard(self.laptop, _public_line(self.signing_secret), recipient)
        told = bare.statement()
        vouched = tuple(
            Forerunner(_public_line(one.signing_secret), _signed(one.signing_secret, told))
            for one in self.former
        )
        return TeamCard(self.laptop, bare.signing_key, recipient, _signed(self.signing_secret, told), vouched)

    def renewed(self) -> "Identity":
        """Return fresh keys for the same laptop; the ones it had stay to open what was sealed to them."""
        fresh = new_identity(self.laptop)
        former = FormerKeys(self.signing_secret, self.sealing_secret)
        return Identity(self.laptop, fresh.signing_secret, fresh.sealing_secret, (former, *self.former))


def new_identity(laptop: str) -> Identity:
    """Make fresh keys for a laptop from the system's own randomness."""
    import pyrage
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    signing = Ed25519PrivateKey.generate().private_bytes_raw()
    return Identity(laptop, signing, str(pyrage.x25519.Identity.generate()))


def public_bytes(signing_key: str) -> bytes:
    """Return the raw 32 bytes of an OpenSSH ed25519 public key line; ValueError where it is none."""
    _, _, rest = signing_key.partition(" ")
    blob = base64.b64decode(rest.partition(" ")[0], validate=True)
    if not blob.startswith(_LINE) or len(blob) != len(_LINE) + 32:
        raise binascii.Error(signing_key)
    return blob[-32:]


def public_line(raw: bytes) -> str:
    """Return the OpenSSH line of an ed25519 public key."""
    return f"ssh-ed25519 {base64.b64encode(_LINE + raw).decode()}"


def vouches(signing_key: str, statement: bytes, signature: bytes) -> bool:
    """Tell whether the holder of a key signed a statement about a card."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public_bytes(signing_key)).verify(signature, statement)
    except (InvalidSignature, ValueError):
        return False
    return True


def _public_line(secret: bytes) -> str:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return public_line(Ed25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw())


def _signed(secret: bytes, statement: bytes) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(secret).sign(statement)
