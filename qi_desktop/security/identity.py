"""Who a laptop is to others: one key pair to sign with, one to be sealed to."""

import base64
import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TeamCard:
    """The public half of an identity, handed to the lead before the first pack."""

    laptop: str
    signing_key: str
    sealing_key: str

    @property
    def fingerprint(self) -> str:
        """Return sixteen hexadecimal digits to compare over the telephone."""
        digest = hashlib.sha256(f"{self.signing_key}\n{self.sealing_key}".encode()).hexdigest()
        return " ".join(digest[start : start + 4] for start in range(0, 16, 4))


@dataclass(frozen=True, slots=True, repr=False)
class Identity:
    """A laptop's own keys; they never leave its encrypted file."""

    laptop: str
    signing_secret: bytes
    sealing_secret: str

    def card(self) -> TeamCard:
        """Return the public half: an OpenSSH ed25519 line and an age recipient."""
        import pyrage
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

        public = Ed25519PrivateKey.from_private_bytes(self.signing_secret).public_key()
        line = public.public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH).decode()
        recipient = str(pyrage.x25519.Identity.from_str(self.sealing_secret).to_public())
        return TeamCard(self.laptop, line, recipient)


def new_identity(laptop: str) -> Identity:
    """Make fresh keys for a laptop from the system's own randomness."""
    import pyrage
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    signing = Ed25519PrivateKey.generate().private_bytes_raw()
    return Identity(laptop, signing, str(pyrage.x25519.Identity.generate()))


def public_bytes(signing_key: str) -> bytes:
    """Return the raw 32 bytes of an OpenSSH ed25519 public key line."""
    blob = base64.b64decode(signing_key.split()[1])
    return blob[-32:]
