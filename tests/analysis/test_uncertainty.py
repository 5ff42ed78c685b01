from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.analysis.uncertainty import UNKNOWN, Drawn, drawn_for, said, wilson

COUNTS = st.integers(1, 60).flatmap(lambda relevant: st.tuples(st.integers(0, relevant), st.just(relevant)))


# R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17,
# 1998, 857-872: his worked examples of the score method without continuity correction.
@pytest.mark.parametrize(
    ("met", "relevant", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_the_interval_is_the_one_in_the_published_examples(
    met: int, relevant: int, low: float, high: float
) -> None:
    interval = wilson(met, relevant)
    assert interval is not None
    assert (round(interval.low, 4), round(interval.high, 4)) == (low, high)


@given(COUNTS, st.integers(0, 400))
def test_the_share_lies_inside_and_a_known_list_only_narrows(count: tuple[int, int], more: int) -> None:
    met, relevant = count
    wide, narrow = wilson(met, relevant), wilson(met, relevant, Drawn(relevant, relevant + more))
    assert wide is not None
    assert narrow is not None
    assert 0 <= wide.low <= narrow.low <= met / relevant <= narrow.high <= wide.high <= 1
    assert narrow.of(relevant)[0] <= met <= narrow.of(relevant)[1]


@given(COUNTS)
def test_nothing_is_uncertain_once_every_eligible_case_was_seen(count: tuple[int, int]) -> None:
    met, relevant = count
    interval = wilson(met, relevant, Drawn(relevant, relevant))
    assert interval is not None
    assert interval.of(relevant) == (met, met)
    assert interval.low == pytest.approx(interval.high)


@given(COUNTS)
def test_counting_what_was_not_sufficient_turns_the_interval_round(count: tuple[int, int]) -> None:
    met, relevant = count
    one, other = wilson(met, relevant), wilson(relevant - met, relevant)
    assert one is not None
    assert other is not None
    assert one.low == pytest.approx(1 - other.high)
    assert one.high == pytest.approx(1 - other.low)


def test_nothing_relevant_has_no_interval() -> None:
    assert wilson(0, 0) is None


@pytest.mark.parametrize(("eligible", "drawn"), [(60, 30), (402, 30), (238, 16)])
def test_of_every_sample_that_could_be_drawn_about_nineteen_in_twenty_intervals_hold_the_truth(
    eligible: int, drawn: int
) -> None:
    """Every list and every number in the sample, each with its exact chance: no seed, no luck."""
    intervals = [wilson(met, drawn, Drawn(drawn, eligible)) for met in range(drawn + 1)]
    held = [
        sum(
            comb(good, met) * comb(eligible - good, drawn - met)
            for met, interval in enumerate(intervals)
            if interval and met <= good and interval.low <= good / eligible <= interval.high
        )
        / comb(eligible, drawn)
        for good in range(eligible + 1)
    ]
    assert 0.94 < sum(held) / len(held) < 0.97
    assert min(held) > 0.82


def test_only_a_providers_own_cases_come_from_a_list_of_known_length() -> None:
    samples = {"CRC": Drawn(30, 402)}
    assert drawn_for("CRC", "case", samples, "provider") == Drawn(30, 402)
    assert drawn_for("CRC", "court report", samples, "provider") is UNKNOWN
    assert drawn_for("CRC", "case", samples, "office") is UNKNOWN
    assert drawn_for("NPS", "case", samples, "provider") is UNKNOWN


def test_the_interval_is_said_in_counts() -> None:
    interval = wilson(17, 29, Drawn(30, 402))
    assert interval is not None
    assert said(17, 29, interval) == (
        "17 of 29; among all eligible cases the share may be anything from 11 of 29 to 22 of 29 "
        "(19 times out of 20)"
    )
