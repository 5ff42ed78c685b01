"""Ways to draw a sample, ours and others, for comparing how balanced and how fair each is."""

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from random import Random

import pulp

from qi_desktop.sampling.drawing.plan import planned
from qi_desktop.sampling.drawing.selection import drawn_by
from qi_desktop.sampling.drawing.stratum import stratum_of
from qi_desktop.sampling.model import Candidate, SampleSettings

Method = Callable[[int], Sequence[str]]
"""From a seed to the keys of the people drawn."""


def ours(people: Sequence[Candidate], settings: SampleSettings, provider: str) -> Method:
    """Return the program's own draw."""
    plan = planned(stratum_of(people, settings, provider))
    return lambda seed: drawn_by([plan], seed).selected(provider)


def simple_random(people: Sequence[Candidate], settings: SampleSettings, provider: str) -> Method:
    """Return simple random sampling without replacement."""
    keys = sorted(one.key for one in people if one.provider == provider)
    return lambda seed: Random(seed).sample(keys, settings.size(provider))


def proportional(people: Sequence[Candidate], settings: SampleSettings, provider: str) -> Method:
    """Return proportional allocation to the crossed cells, rest by largest remainder, then by lot."""
    cells = cells_of(people, settings, provider)
    size, whole = settings.size(provider), sum(map(len, cells.values()))
    shares = {cell: divmod(size * len(keys), whole) for cell, keys in cells.items()}

    def drawn(seed: int) -> list[str]:
        chance = Random(seed)
        numbers = Counter({cell: number for cell, (number, _) in shares.items()})
        order = sorted(shares, key=lambda cell: (-shares[cell][1], chance.random()))
        numbers.update(order[: size - numbers.total()])
        return by_lot(cells, numbers, chance)

    return drawn


def optimum(people: Sequence[Candidate], settings: SampleSettings, provider: str) -> Method:
    """Return samples of the least possible total deviation, by an integer programme; people by lot."""
    cells = cells_of(people, settings, provider)
    numbers = best_numbers(cells, settings.size(provider))
    return lambda seed: by_lot(cells, numbers, Random(seed))


def cells_of(
    people: Sequence[Candidate], settings: SampleSettings, provider: str
) -> dict[tuple[str, ...], list[str]]:
    """Return the people of every crossed cell of the balanced dimensions."""
    cells: dict[tuple[str, ...], list[str]] = {}
    for one in sorted((one for one in people if one.provider == provider), key=lambda one: one.key):
        cells.setdefault(tuple(one.facts[name] for name in settings.balance), []).append(one.key)
    return cells


def best_numbers(cells: Mapping[tuple[str, ...], Sequence[str]], size: int) -> Counter[tuple[str, ...]]:
    """Return how many to take from every cell for the least total deviation, proved by the solver."""
    whole = sum(map(len, cells.values()))
    problem = pulp.LpProblem("least_deviation", pulp.LpMinimize)
    taken = {
        cell: problem.add_variable(f"cell_{place}", 0, len(keys), cat=pulp.LpInteger)
        for place, (cell, keys) in enumerate(cells.items())
    }
    deviations: list[pulp.LpVariable] = []
    for dimension in range(len(next(iter(cells)))):
        for place, category in enumerate(sorted({cell[dimension] for cell in cells})):
            inside = [cell for cell in cells if cell[dimension] == category]
            share = size * sum(len(cells[cell]) for cell in inside) / whole
            off = problem.add_variable(f"off_{dimension}_{place}", 0)
            number = pulp.lpSum(taken[cell] for cell in inside)
            problem += number - share <= off
            problem += share - number <= off
            # Numbers are whole: the line through the deviations rounded down and up cuts off the rest,
            # without which the solver does not finish.
            lowest, rest = math.floor(share), share % 1
            problem += rest + (1 - 2 * rest) * (number - lowest) <= off
            deviations.append(off)
    problem += pulp.lpSum(taken.values()) == size
    problem += pulp.lpSum(deviations)
    status = problem.solve(pulp.PULP_CBC_CMD(msg=False, threads=1))
    if pulp.LpStatus[status] != "Optimal":
        raise ArithmeticError(pulp.LpStatus[status])
    return Counter({cell: round(variable.value() or 0) for cell, variable in taken.items()})


def by_lot(
    cells: Mapping[tuple[str, ...], Sequence[str]], numbers: Mapping[tuple[str, ...], int], chance: Random
) -> list[str]:
    """Draw so many people from every cell."""
    return [key for cell, keys in cells.items() for key in chance.sample(list(keys), numbers[cell])]
