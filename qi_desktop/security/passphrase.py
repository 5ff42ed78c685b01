"""From a passphrase to the key of one encrypted file.

Argon2id (RFC 9106) stretches the passphrase; its salt is the 16 bytes that a SQLCipher file shows
in clear at its beginning, so that one file and its passphrase are always enough to open it.
"""

from dataclasses import dataclass
from pathlib import Path

SALT_LENGTH = 16


@dataclass(frozen=True, slots=True)
class Cost:
    """How much work one guess at the passphrase takes: memory in KiB, passes, lanes."""

    memory: int
    passes: int
    lanes: int


STRONG = Cost(memory=65536, passes=3, lanes=4)


@dataclass(frozen=True, slots=True, repr=False)
class FileKey:
    """The key of one file: 32 secret bytes and the salt the file begins with."""

    secret: bytes
    salt: bytes


def file_key(passphrase: str, salt: bytes, cost: Cost = STRONG) -> FileKey:
    """Return the key that the passphrase opens; about 0.2 s of work on purpose."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    stretch = Argon2id(
        salt=salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory
    )
    return FileKey(stretch.derive(passphrase.encode()), salt)


def salt_of(path: Path) -> bytes:
    """Return the salt an encrypted file begins with; fewer than 16 bytes means it is none."""
    with path.open("rb") as stream:
        return stream.read(SALT_LENGTH)
