"""The stand-ins for a sampled case that falls out, best match first."""

from collections import Counter
from collections.abc import Sequence

from qi_desktop.sampling.drawing.chance import Chance
from qi_desktop.sampling.model import SILENT, Candidate, SampleSettings


def stand_ins(
    fallen: Candidate,
    staying: Sequence[Candidate],
    undrawn: Sequence[Candidate],
    settings: SampleSettings,
    seed: int,
) -> list[Candidate]:
    """Return the undrawn people of the same provider, the best match first.

    A stand-in first keeps the minimums and the levels that the sample had, then is like the fallen case
    in as many balanced facts as possible, then in the facts to be covered, then comes from an
    officer with few sampled cases. Among equals the seed decides, so that nobody picks.
    """
    candidates = sorted((one for one in undrawn if one.provider == fallen.provider), key=lambda one: one.key)
    order = Chance(seed, f"{fallen.provider}/{fallen.key}").shuffled(candidates)
    load = Counter(person.facts.get(settings.spread, "") for person in staying)
    return sorted(
        order,
        key=lambda one: (
            _lost(fallen, one, staying, settings),
            _unlike(fallen, one, settings.balance),
            _unlike(fallen, one, settings.cover),
            load[one.facts.get(settings.spread, "")],
        ),
    )


def _unlike(one: Candidate, other: Candidate, dimensions: Sequence[str]) -> int:
    return sum(one.facts[dimension] != other.facts[dimension] for dimension in dimensions)


def _lost(
    fallen: Candidate, newcomer: Candidate, staying: Sequence[Candidate], settings: SampleSettings
) -> int:
    needed = [(one.dimension, one.category, one.number) for one in settings.minimums_for(fallen.provider)]
    levels = ((dimension, fallen.facts[dimension]) for dimension in settings.cover)
    needed += [(dimension, level, 1) for dimension, level in levels if level not in SILENT]
    drawn = [*staying, newcomer]
    return sum(
        sum(person.facts[dimension] == category for person in drawn) < number
        for dimension, category, number in needed
    )
