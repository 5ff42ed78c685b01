import csv
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.analysis.number_words import counted, number_words
from qi_desktop.foundation.paths import resource

# How a reader understands the words the published report used: the share they can stand for.
READINGS = {
    "only half": (Fraction(1, 2), Fraction(1, 2)),
    "not in half": (Fraction(1, 2), Fraction(1, 2)),
    "around half": (Fraction(45, 100), Fraction(55, 100)),
    "fewer than half": (Fraction(0), Fraction(1, 2)),
    "less than half": (Fraction(0), Fraction(1, 2)),
    "nearly half": (Fraction(40, 100), Fraction(1, 2)),
    "just over half": (Fraction(1, 2), Fraction(58, 100)),
    "over half": (Fraction(1, 2), Fraction(70, 100)),
    "nearly two-thirds": (Fraction(58, 100), Fraction(2, 3)),
    "almost two-thirds": (Fraction(58, 100), Fraction(2, 3)),
    "just over two-thirds": (Fraction(2, 3), Fraction(75, 100)),
    "over two-thirds": (Fraction(2, 3), Fraction(80, 100)),
    "two-thirds": (Fraction(64, 100), Fraction(69, 100)),
    "nearly three-quarters": (Fraction(70, 100), Fraction(75, 100)),
    "three-fifths": (Fraction(58, 100), Fraction(62, 100)),
    "four-fifths": (Fraction(78, 100), Fraction(82, 100)),
    "one-quarter": (Fraction(22, 100), Fraction(28, 100)),
    "over one-third": (Fraction(1, 3), Fraction(45, 100)),
    "one-third": (Fraction(30, 100), Fraction(36, 100)),
    "most cases": (Fraction(1, 2), Fraction(1)),
    "all but one": (Fraction(70, 100), Fraction(1)),
}
NEGATIVE = ("not ", "insufficient", "none in", "over one-third had not")
COUNTS = [(met, relevant) for relevant in range(4, 31) for met in range(1, relevant)]


def worded_rows() -> list[dict[str, str]]:
    with resource("demo", "published-findings.csv").open(encoding="utf-8") as lines:
        return [row for row in csv.DictReader(lines) if not row["met"]]


def reading_of(words: str) -> tuple[Fraction, Fraction]:
    return next(READINGS[name] for name in sorted(READINGS, key=len, reverse=True) if name in words)


@pytest.mark.parametrize("row", worded_rows(), ids=lambda row: row["fact"])
def test_our_words_for_a_share_inside_the_published_bounds_fit_the_published_words(
    row: dict[str, str],
) -> None:
    words = row["as_published"]
    negative = any(mark in words for mark in NEGATIVE)
    low, high = reading_of(words)
    bounds = Fraction(row["share_low"]), Fraction(row["share_high"])
    inside = [pair for pair in COUNTS if bounds[0] <= Fraction(*pair) <= bounds[1]]
    assert inside
    for met, relevant in inside:
        said_of = relevant - met if negative else met
        assert low <= Fraction(said_of, relevant) <= high
        assert fits(number_words(said_of, relevant), low, high), (words, said_of, relevant)


def fits(ours: str, low: Fraction, high: Fraction) -> bool:
    """Our words can be said of some share that the published words can be said of, too."""
    return any(low <= Fraction(*pair) <= high for pair in COUNTS if number_words(*pair) == ours)


@pytest.mark.parametrize(
    ("met", "relevant", "words"),
    [
        (0, 7, "none"),
        (7, 7, "all"),
        (8, 9, "all but one"),
        (1, 2, "half"),
        (1, 5, "only one"),
        (14, 30, "nearly half"),
        (16, 30, "just over half"),
        (12, 19, "nearly two-thirds"),
        (10, 16, "nearly two-thirds"),
        (20, 30, "two-thirds"),
        (11, 16, "just over two-thirds"),
        (8, 11, "nearly three-quarters"),
        (6, 8, "three-quarters"),
        (24, 30, "four-fifths"),
        (18, 30, "three-fifths"),
        (11, 30, "just over one-third"),
        (5, 16, "nearly one-third"),
        (2, 29, "very few"),
        (27, 29, "nearly all"),
        (0, 0, ""),
    ],
)
def test_the_words_for_a_count_follow_the_documented_rule(met: int, relevant: int, words: str) -> None:
    assert number_words(met, relevant) == words


@given(st.integers(1, 500).flatmap(lambda relevant: st.tuples(st.integers(0, relevant), st.just(relevant))))
def test_every_count_has_words_and_half_is_said_only_of_half(count: tuple[int, int]) -> None:
    words = number_words(*count)
    assert words
    assert (words == "half") == (2 * count[0] == count[1])


def test_a_count_is_said_as_x_out_of_y_relevant_cases() -> None:
    assert counted(12, 29) == "12 out of 29 relevant cases"
    assert counted(0, 1, "court report") == "0 out of 1 relevant court report"
