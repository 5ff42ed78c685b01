"""How the report numbers things: worked out when read, so that two laptops cannot give a number twice."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from qi_desktop.reporting.model import Factor, Recommendation, finding_id


def running_numbers(
    recommendations: Iterable[Recommendation], addressees: Iterable[str]
) -> list[Recommendation]:
    """Number recommendations from 1, addressee after addressee, each where the lead put it.

    One that was never put anywhere stands as it was added.
    """
    rank = {addressee: place for place, addressee in enumerate(addressees)}
    ordered = sorted(
        recommendations,
        key=lambda one: (rank.get(one.addressee, len(rank)), one.position or one.number, one.number, one.id),
    )
    return [replace(one, number=number) for number, one in enumerate(ordered, 1)]


def reordered(order: Sequence[str], some: Iterable[str]) -> list[str]:
    """Return an order in which some members stand as wanted, among the places they had; the others stay."""
    known = set(order)
    wanted = [one for one in dict.fromkeys(some) if one in known]
    chosen, following = set(wanted), iter(wanted)
    return [next(following) if one in chosen else one for one in order]


def factor_tables(
    domains: Sequence[str], providers: Sequence[str], factors: Iterable[Factor]
) -> dict[tuple[str, str], int]:
    """Number the cells of the grid that have a factor, in reading order; the others have no table."""
    filled = {factor.finding for factor in factors}
    cells = [(domain, provider) for domain in domains for provider in providers]
    with_table = [cell for cell in cells if finding_id(*cell) in filled]
    return {cell: number for number, cell in enumerate(with_table, 1)}
