"""Proposed cases are spread over inspectors and follow from the seed alone."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.assessment.second.proposing import proposed
from qi_desktop.sampling.model import SampledCase, SampledCaseState


def a_case(position: int, inspector: str) -> SampledCase:
    """Return an invented case of an inspector."""
    number = f"CRC {position:02}"
    return SampledCase(
        f"case-{position}", "s", "e", "CRC", number, position, SampledCaseState.DRAWN, inspector=inspector
    )


CASES = st.lists(st.sampled_from("abcd"), max_size=30).map(
    lambda inspectors: [a_case(place, one) for place, one in enumerate(inspectors, start=1)]
)


@given(CASES, st.integers(0, 40), st.integers(0, 2**31))
def test_a_proposal_is_the_same_again_and_spread_as_evenly_as_can_be(
    cases: list[SampledCase], count: int, seed: int
) -> None:
    found = proposed(cases, count, seed)
    assert found == proposed(list(reversed(cases)), count, seed)
    assert len(found) == min(count, len(cases)) == len({one.id for one in found})
    taken, held = Counter(one.inspector for one in found), Counter(one.inspector for one in cases)
    most = max(taken.values(), default=0)
    assert all(taken[one] >= min(held[one], most - 1) for one in held)


def test_seeds_differ() -> None:
    cases = [a_case(place, "abc"[place % 3]) for place in range(1, 31)]
    assert len({tuple(one.id for one in proposed(cases, 4, seed)) for seed in range(20)}) > 10
