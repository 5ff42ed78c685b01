"""Shuffling that gives the same order for the same seed everywhere: the ODK XForms specification's own."""

import hashlib
import math
from collections.abc import Callable

from qi_desktop.forms.expressions.values import Nodes, Value, to_number, to_text

_PRIME = 2_147_483_647
_FACTOR = 16_807
_GREATEST, _LEAST = 2**63 - 1, -(2**63)


def shuffled(nodes: Nodes, random: Callable[[], float]) -> Nodes:
    """Return places in another order: the "inside-out" form of the Fisher-Yates shuffle."""
    order: list[int] = []
    for last in range(len(nodes)):
        place = math.floor(random() * (last + 1))
        order.append(last)
        order[last], order[place] = order[place], last
    return tuple(nodes[number] for number in order)


def seeded(seed: Value) -> Callable[[], float]:
    """Return random numbers by Park and Miller that begin at a seed."""
    state = _remainder(_whole(seed))
    state = state if state > 0 else state + _PRIME - 1

    def following() -> float:
        nonlocal state
        state = state * _FACTOR % _PRIME
        return (state - 1) / (_PRIME - 1)

    return following


def _remainder(number: int) -> int:
    """Unlike Python's own, the remainder carries the sign of the number."""
    return number % _PRIME if number >= 0 else -(-number % _PRIME)


def _whole(seed: Value) -> int:
    """Blank is 0; other words are told apart by the first 64 bits of their SHA-256, as in JavaRosa."""
    number = to_number(seed)
    if math.isfinite(number):
        return max(_LEAST, min(int(number), _GREATEST))
    if not math.isnan(number):
        return _GREATEST if number > 0 else _LEAST
    words = to_text(seed)
    if words in {"", "NaN"}:
        return 0
    return int.from_bytes(hashlib.sha256(words.encode()).digest()[:8], "big", signed=True)
