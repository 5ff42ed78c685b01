"""The digest of one change and the hash chain through a laptop's changes (pure).

A change's digest covers a salted digest of its value instead of the value itself, so that a value
can be erased while the chain stays whole.
"""

import hashlib
import json
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from qi_desktop.storage.model import Value

_SEPARATOR = "\x1f"


class Header(NamedTuple):
    """What the changes of one entry share: who, when, what act, why, and what it undoes."""

    laptop: str
    entry: int
    clock: int
    person: str
    act: str
    why: str
    undoes: int | None


class Body(NamedTuple):
    """One change as it is stored and as it travels; ``value`` is JSON text, None once erased."""

    sequence: int
    kind: str
    record: str
    field: str
    value: str | None
    salt: bytes
    value_digest: bytes | None
    supersedes: tuple[tuple[str, int], ...]


def written(value: Value) -> str:
    """Return a value as JSON text, always the same text for the same value."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def salted(value: str, salt: bytes) -> bytes:
    """Return the digest that stands for a value in the chain."""
    return hashlib.sha256(salt + value.encode()).digest()


def digest_of(header: Header, body: Body) -> bytes:
    """Return the digest of one change with all that is known about it."""
    value_digest = body.value_digest if body.value is None else salted(body.value, body.salt)
    parts = (
        str(body.sequence),
        body.kind,
        body.record,
        body.field,
        (value_digest or b"").hex(),
        *(f"{laptop}:{sequence}" for laptop, sequence in sorted(body.supersedes)),
    )
    return hashlib.sha256(_opening(header) + _told(parts).encode()).digest()


@lru_cache(maxsize=64)
def _opening(header: Header) -> bytes:
    """Return what the digests of all changes of an entry begin with."""
    return (_told([str(part) for part in header]) + _SEPARATOR).encode()


def _told(parts: Sequence[str]) -> str:
    # The lengths keep two different lists of parts from ever reading as the same bytes.
    return _SEPARATOR.join([f"{len(part)} {part}" for part in parts])


def beginning(laptop: str) -> bytes:
    """Return the value a laptop's chain starts from."""
    return hashlib.sha256(f"QI Desktop ledger 1 {laptop}".encode()).digest()


def link(previous: bytes, digest: bytes) -> bytes:
    """Return the chain's value after one more change."""
    return hashlib.sha256(previous + digest).digest()
