"""Agreement of two people against published worked examples, and what must hold for all answers."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.assessment.second.agreement import (
    FEW,
    Agreement,
    Pair,
    agreement,
    beyond_chance,
    expected_at_random,
    expected_by_chance,
)

Table = tuple[tuple[int, ...], ...]

# Rows are the first person's answers, columns the second's.
PUBLISHED: dict[str, tuple[Table, float, float | None]] = {
    "Cohen 1968, Psychological Bulletin 70, 213-220, unweighted, of 100": (
        ((44, 7, 9), (5, 20, 5), (1, 3, 6)),
        0.492,
        None,
    ),
    "Fleiss, Levin and Paik 2003, Statistical Methods for Rates and Proportions, table 18.1": (
        ((75, 1, 4), (5, 4, 1), (0, 0, 10)),
        0.676,
        None,
    ),
    "Feinstein and Cicchetti 1990, balanced": (((40, 9), (6, 45)), 0.70, None),
    "Feinstein and Cicchetti 1990, the same raw agreement, unbalanced": (((80, 10), (5, 5)), 0.32, 0.81),
    "Feinstein and Cicchetti 1990, unequal in the same way": (((45, 15), (25, 15)), 0.13, None),
    "Feinstein and Cicchetti 1990, unequal in opposite ways": (((25, 35), (5, 35)), 0.26, None),
    "Gwet 2002, Statistical Methods for Inter-Rater Reliability Assessment 1, 125 persons": (
        ((118, 5), (2, 0)),
        -0.0234,
        0.9408,
    ),
    "The Comprehensive R Archive Network, package fmsb, Kappa.test": (((20, 5), (10, 15)), 0.40, None),
}

PAIRS = st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from("abcd")), min_size=1, max_size=60)


def pairs_of(table: Table) -> list[Pair]:
    """Return one pair of answers for each case of a table."""
    places = product(range(len(table)), repeat=2)
    return [(str(one), str(other)) for one, other in places for _ in range(table[one][other])]


@pytest.mark.parametrize("source", PUBLISHED)
def test_figures_are_those_that_were_published(source: str) -> None:
    table, kappa, ac1 = PUBLISHED[source]
    pairs = pairs_of(table)
    raw = sum(first == second for first, second in pairs) / len(pairs)
    assert beyond_chance(raw, expected_by_chance(pairs)) == pytest.approx(kappa, abs=0.005)
    if ac1 is not None:
        found = beyond_chance(raw, expected_at_random(pairs, len(table)))
        assert found == pytest.approx(ac1, abs=0.005)


@given(PAIRS)
def test_it_does_not_matter_who_was_first(pairs: list[Pair]) -> None:
    def figures(found: Agreement) -> list[object]:
        return [found.cases, found.agreed, found.caveat, *map(rounded, (found.raw, found.kappa, found.ac1))]

    swapped = [(second, first) for first, second in pairs]
    assert figures(agreement(pairs, 4)) == figures(agreement(swapped, 4))


def rounded(figure: float | None) -> float | None:
    """Leave out the last digits, which depend on the order of adding up."""
    return None if figure is None else round(figure, 9)


@given(PAIRS)
def test_the_order_of_cases_does_not_matter(pairs: list[Pair]) -> None:
    assert rounded(agreement(pairs, 4).kappa) == rounded(agreement(sorted(pairs), 4).kappa)


@given(PAIRS)
def test_figures_stay_within_their_bounds(pairs: list[Pair]) -> None:
    found = agreement(pairs, 4)
    assert 0 <= found.raw <= 1
    assert 0 <= found.expected <= 1 + 1e-12
    for figure in (found.kappa, found.ac1):
        assert figure is None or -1 - 1e-9 <= figure <= 1 + 1e-9
        assert figure is None or figure <= found.raw + 1e-9


@given(st.lists(st.sampled_from("ab"), min_size=2, max_size=60))
def test_where_all_is_alike_agreement_is_perfect_or_kappa_not_shown(values: list[str]) -> None:
    found = agreement([(value, value) for value in values], 2)
    assert found.raw == 1
    assert found.kappa is None or found.kappa == pytest.approx(1)
    assert found.ac1 == pytest.approx(1)


def test_kappa_is_not_shown_where_nearly_all_answers_are_alike() -> None:
    found = agreement(pairs_of(((118, 5), (2, 0))), 2)
    assert found.expected > 0.9
    assert found.kappa is None
    assert "not shown" in found.caveat
    assert found.ac1 == pytest.approx(0.9408, abs=0.0005)


def test_kappa_of_one_sided_answers_comes_with_its_caveat() -> None:
    found = agreement(pairs_of(((80, 10), (5, 5))), 2)
    assert found.kappa == pytest.approx(0.32, abs=0.005)
    assert "Most answers are the same" in found.caveat


@pytest.mark.parametrize("cases", [1, 2, FEW - 1, FEW])
def test_few_cases_are_said_to_be_few(cases: int) -> None:
    found = agreement([("yes", "yes"), ("no", "no")] * cases, 2)
    assert ("case" in found.caveat) is (2 * cases < FEW)
    lone = agreement([("yes", "no")], 2)
    assert (lone.kappa, lone.ac1, lone.raw) == (None, None, 0)
    assert lone.caveat.startswith("Only one case")


def test_no_case_gives_no_figure() -> None:
    found = agreement([], 2)
    assert (found.cases, found.raw, found.kappa, found.ac1, found.caveat) == (0, 0, None, None, "")
