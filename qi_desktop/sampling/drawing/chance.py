"""The one source of chance in a draw: whole numbers from ``getrandbits``, alike on every system."""

import hashlib
from collections.abc import Sequence
from random import Random
from typing import TypeVar

Thing = TypeVar("Thing")


class Chance:
    """Choices that follow from a seed and a name alone.

    Only ``getrandbits`` is used: unlike ``shuffle`` or ``choice`` its results are the same in every
    version of Python, and no floating-point number is involved.
    """

    def __init__(self, seed: int, name: str = "") -> None:
        """Start from a seed; another name gives an independent row of choices."""
        digest = hashlib.sha256(f"{seed}/{name}".encode()).digest()
        self._bits = Random(int.from_bytes(digest, "big")).getrandbits

    def below(self, limit: int) -> int:
        """Return a whole number from 0 to ``limit - 1``, each with the same chance."""
        bits = (limit - 1).bit_length()
        while True:
            number = self._bits(bits) if bits else 0
            if number < limit:
                return number

    def bits(self, number: int) -> int:
        """Return so many tosses of a fair coin, as the bits of one number."""
        return self._bits(number) if number else 0

    def some(self, number: int, whole: int) -> set[int]:
        """Return so many different numbers below ``whole``, each choice with the same chance (Floyd 1987)."""
        chosen: set[int] = set()
        for last in range(whole - number, whole):
            one = self.below(last + 1)
            chosen.add(last if one in chosen else one)
        return chosen

    def shuffled(self, things: Sequence[Thing]) -> list[Thing]:
        """Return the things in random order, each order with the same chance."""
        order = list(things)
        for last in range(len(order) - 1, 0, -1):
            other = self.below(last + 1)
            order[last], order[other] = order[other], order[last]
        return order
