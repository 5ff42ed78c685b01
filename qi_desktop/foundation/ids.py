"""Names for records that sort by the time they were made (UUID version 7, RFC 9562)."""

import secrets
from collections.abc import Callable
from random import Random
from uuid import UUID

from qi_desktop.foundation.clock import Clock

Bits = Callable[[int], int]


class Ids:
    """Makes record names from a clock and a source of random bits."""

    def __init__(self, clock: Clock, bits: Bits = secrets.randbits) -> None:
        """Keep the clock and the source of random bits."""
        self._clock = clock
        self._bits = bits
        self._last = 0

    def new_id(self) -> str:
        """Return a fresh UUIDv7: 48 bits of milliseconds, then 74 random bits.

        Names made one after another sort so, even within a millisecond or when the clock goes back.
        """
        milliseconds = int(self._clock.now().timestamp() * 1000)
        value = milliseconds << 80 | 0x7 << 76 | self._bits(12) << 64 | 0b10 << 62 | self._bits(62)
        self._last = max(value, self._last + 1)
        return str(UUID(int=self._last))

    def new_bytes(self, length: int) -> bytes:
        """Return ``length`` random bytes, used as salts."""
        return self._bits(length * 8).to_bytes(length, "big")


def seeded_bits(seed: int) -> Bits:
    """Return a repeatable source of bits, for tests and for the demonstration."""
    return Random(seed).getrandbits
