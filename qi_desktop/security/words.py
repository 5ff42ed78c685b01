"""Digests as words that two people can compare over the telephone."""

import hashlib
import secrets
from functools import cache

_BITS = 11
_MOST = 23
"""So many words a digest of 256 bits has to say."""


def phrase(data: bytes, words: int = 6) -> str:
    """Return so many words for these bytes, eleven bits each: the same bytes, the same words everywhere.

    Six words are 66 bits: nobody finds other bytes with the same six in a lifetime of trying.
    """
    if not 1 <= words <= _MOST:
        raise ValueError(words)
    number = int.from_bytes(hashlib.sha256(b"qi-desktop words\n" + data).digest())
    chosen = (number >> (256 - _BITS * (place + 1)) & (1 << _BITS) - 1 for place in range(words))
    return " ".join(_word_list()[one] for one in chosen)


@cache
def _word_list() -> tuple[str, ...]:
    """Return the 2,048 English words of BIP 39: short, common, and told apart by their first four letters."""
    from mnemonic import Mnemonic

    return tuple(Mnemonic("english").wordlist)


def drawn(words: int = 5) -> str:
    """Return words drawn at random: five of them are one of 36 thousand million million phrases."""
    return " ".join(secrets.choice(_word_list()) for _ in range(words))


def is_listed(word: str) -> bool:
    """Tell whether a word is one of those that are suggested."""
    return word.casefold() in _word_list()
