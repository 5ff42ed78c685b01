"""What two values of a field both began from: the nearest change that all of them stand on."""

from collections.abc import Iterable, Mapping, Sequence

Identity = tuple[str, int]
"""A change: its laptop and its sequence."""


def common_ancestor(
    heads: Sequence[Identity], supersedes: Mapping[Identity, Iterable[Identity]]
) -> Identity | None:
    """Return the nearest change that every head superseded in the end; None where they share none."""
    ways = [_down_from(head, supersedes) for head in heads]
    if not ways:
        return None
    shared = set(ways[0]).intersection(*ways[1:])
    return min(shared, key=lambda one: (max(way[one] for way in ways), one), default=None)


def _down_from(head: Identity, supersedes: Mapping[Identity, Iterable[Identity]]) -> dict[Identity, int]:
    """Return the changes a head stands on, each with how many steps away it is."""
    found: dict[Identity, int] = {}
    waiting = [head]
    steps = 0
    while waiting:
        steps += 1
        below = {old for one in waiting for old in supersedes.get(one, ())}
        waiting = [one for one in sorted(below) if one not in found]
        found.update(dict.fromkeys(waiting, steps))
    return found
