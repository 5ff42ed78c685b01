"""Sequences of changes as stretches without a gap: what is held, what was sent, what is missing (pure)."""

from collections.abc import Iterable, Mapping

Span = tuple[int, int]
"""The first and the last sequence of a stretch."""
Spans = tuple[Span, ...]
"""Stretches in order, with something missing between any two."""
Extent = Mapping[str, Spans]
"""Of each laptop the changes that are meant."""


def joined(spans: Iterable[Span]) -> Spans:
    """Return the same sequences as stretches in order, those that touch made one."""
    found: list[Span] = []
    for first, last in sorted(spans):
        if last < first:
            continue
        if found and first <= found[-1][1] + 1:
            found[-1] = found[-1][0], max(last, found[-1][1])
        else:
            found.append((first, last))
    return tuple(found)


def without(spans: Spans, taken: Spans) -> Spans:
    """Return the sequences of some stretches that are in none of the others."""
    left: list[Span] = []
    others = list(reversed(taken))
    for start, last in spans:
        first = start
        while others and others[-1][1] < first:
            others.pop()
        for begin, end in reversed(others):
            if begin > last or first > last:
                break
            left.append((first, begin - 1))
            first = max(first, end + 1)
        left.append((first, last))
    return joined(left)


def size(spans: Spans) -> int:
    """Return how many sequences the stretches have together."""
    return sum(last - first + 1 for first, last in spans)


def upto(spans: Spans) -> int:
    """Return the sequence up to which nothing is missing."""
    return spans[0][1] if spans and spans[0][0] == 1 else 0


def gaps(spans: Spans) -> Spans:
    """Return what is missing before the last one."""
    return without(((1, spans[-1][1]),), spans) if spans else ()


def together(extents: Iterable[Extent]) -> dict[str, Spans]:
    """Return what is in any of these."""
    found: dict[str, list[Span]] = {}
    for extent in extents:
        for laptop, spans in extent.items():
            found.setdefault(laptop, []).extend(spans)
    return {laptop: stretch for laptop, spans in found.items() if (stretch := joined(spans))}


def beyond(extent: Extent, known: Extent) -> dict[str, Spans]:
    """Return what is in the first and not in the second."""
    left = {laptop: without(spans, known.get(laptop, ())) for laptop, spans in extent.items()}
    return {laptop: spans for laptop, spans in left.items() if spans}


def common(extent: Extent, other: Extent) -> dict[str, Spans]:
    """Return what is in both."""
    return beyond(extent, beyond(extent, other))


def amount(extent: Extent) -> int:
    """Return how many changes are meant."""
    return sum(map(size, extent.values()))
