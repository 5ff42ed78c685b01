"""What each replacement did to the balance of its provider's cases, step by step since the draw."""

from collections.abc import Callable, Iterator, Sequence

from qi_desktop.sampling.model import SampledCase
from qi_desktop.sampling.replacing.model import Replacement

Deviation = Callable[[Sequence[SampledCase]], float]


def effects(
    numbered: Sequence[SampledCase], replacements: Sequence[Replacement], deviation: Deviation
) -> Iterator[tuple[Replacement, float, float]]:
    """Yield one provider's replacements in the order in which they were made, each with both deviations."""
    stand_ins = {one.by.id for one in replacements}
    sample = {one.id: one for one in numbered if one.id not in stand_ins}
    before = deviation(list(sample.values()))
    for one in sorted(replacements, key=lambda made: (made.by.position, made.by.id)):
        sample.pop(one.replaced.id, None)
        sample[one.by.id] = one.by
        after = deviation(list(sample.values()))
        yield one, before, after
        before = after
