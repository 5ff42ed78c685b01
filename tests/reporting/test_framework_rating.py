"""Ratings proposed from counts: the bands, the lowest key question, the points, whatever the counts are."""

from dataclasses import replace
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.analysis.model import Count
from qi_desktop.inspection.model import Provider
from qi_desktop.reporting.framework import Framework, framework_named
from qi_desktop.reporting.framework_rating import (
    ProposedRating,
    band,
    overall_ratings,
    proposed_ratings,
)

FRAMEWORK = framework_named("four-ratings-2023").for_providers([Provider("n", "North", "the North", "", 10)])
RULES = FRAMEWORK.rating
assert RULES is not None
WORDS = [word for _percent, word in RULES.bands]
CASEWORK = [domain for domain in FRAMEWORK.domains if domain.key_questions]
PLACES = [
    (take[0], take[1]) for domain in CASEWORK for question in domain.key_questions for take in question.takes
]


def a_count(
    place: tuple[str, str], met: int, relevant: int, question: str = "q", group: str = "North"
) -> Count:
    return Count(question, "", place[0], place[1], group, met=met, relevant=relevant)


def rated(counts: list[Count], framework: Framework = FRAMEWORK) -> dict[str, ProposedRating]:
    return {one.domain: one for one in proposed_ratings(framework, framework.placed(counts))}


@st.composite
def some_counts(draw: st.DrawFn) -> list[Count]:
    made: list[Count] = []
    for number, place in enumerate(draw(st.lists(st.sampled_from(PLACES), max_size=12))):
        relevant = draw(st.integers(0, 40))
        made.append(a_count(place, draw(st.integers(0, relevant)), relevant, f"q{number}"))
    return made


@pytest.mark.parametrize(
    ("met", "relevant", "word"),
    [
        (20, 25, "outstanding"),
        (13, 20, "good"),
        (649, 1000, "requires improvement"),
        (1, 2, "requires improvement"),
        (499, 1000, "inadequate"),
        (0, 7, "inadequate"),
        (7, 7, "outstanding"),
    ],
)
def test_a_share_falls_in_the_highest_band_it_reaches(met: int, relevant: int, word: str) -> None:
    assert RULES is not None
    assert band(Fraction(met, relevant), RULES.bands) == word


@given(some_counts())
def test_a_domain_is_rated_as_its_lowest_key_question_and_its_counts_add_up(counts: list[Count]) -> None:
    ratings = rated(counts)
    for domain in CASEWORK:
        rating = ratings[domain.code]
        ranks = [WORDS.index(one.judgement) for one in rating.questions]
        assert rating.judgement == (WORDS[max(ranks)] if ranks else "")
        assert (rating.deciding is None) == (not ranks)
    shown = [one for rating in ratings.values() for one in rating.questions]
    assert sum(one.met for one in shown) == sum(one.met for one in counts)
    assert sum(one.relevant for one in shown) == sum(one.relevant for one in counts)


@given(some_counts(), st.randoms())
def test_the_order_of_counts_and_those_of_others_change_nothing(counts: list[Count], chance: Random) -> None:
    others = [replace(one, group="South") for one in counts] + [replace(one, neutral=True) for one in counts]
    mixed = [*counts, *others]
    chance.shuffle(mixed)
    assert rated(mixed) == rated(counts)


@given(some_counts(), st.data())
def test_a_better_judgement_never_lowers_a_rating(counts: list[Count], data: st.DataObject) -> None:
    improvable = [place for place, one in enumerate(counts) if one.met < one.relevant]
    if not improvable:
        return
    chosen = data.draw(st.sampled_from(improvable))
    better = [replace(one, met=one.met + (place == chosen)) for place, one in enumerate(counts)]
    before, after = rated(counts), rated(better)
    for code, rating in before.items():
        if rating.judgement:
            assert WORDS.index(after[code].judgement) <= WORDS.index(rating.judgement)


def test_one_judgement_that_decides_is_told() -> None:
    close = rated([a_count(("protecting_public", "assessment"), 13, 20)])["assessing"]
    assert close.judgement == "good"
    assert close.close
    assert close.questions[0].one_fewer == "requires improvement"
    clear = rated([a_count(("protecting_public", "assessment"), 14, 20)])["assessing"]
    assert (clear.judgement, clear.close) == ("good", False)


@given(some_counts())
def test_close_means_that_some_single_judgement_changes_the_rating(counts: list[Count]) -> None:
    ratings = rated(counts)
    moved = {code: {rating.judgement} for code, rating in ratings.items()}
    for place, one in enumerate(counts):
        for met in (one.met - 1, one.met + 1):
            if 0 <= met <= one.relevant:
                other = rated([*counts[:place], replace(one, met=met), *counts[place + 1 :]])
                for code, rating in other.items():
                    moved[code].add(rating.judgement)
    assert {code: rating.close for code, rating in ratings.items()} == {
        code: len(words) > 1 for code, words in moved.items()
    }


def test_a_framework_may_rate_by_the_weakest_question() -> None:
    assert RULES is not None
    strict = replace(FRAMEWORK, rating=replace(RULES, lowest_question=True))
    place = ("reducing_reoffending", "planning")
    counts = [a_count(place, 20, 20, "a"), a_count(place, 4, 10, "b")]
    assert rated(counts)["planning_work"].judgement == "outstanding"
    weakest = rated(counts, strict)["planning_work"]
    assert weakest.judgement == "inadequate"
    assert (weakest.questions[0].met, weakest.questions[0].relevant) == (4, 10)


@given(
    some_counts(),
    st.dictionaries(st.sampled_from([one.code for one in FRAMEWORK.domains]), st.sampled_from(WORDS)),
)
def test_points_follow_the_lead_before_the_proposal(counts: list[Count], led: dict[str, str]) -> None:
    assert RULES is not None
    proposed = rated(counts)
    given_by_lead = {(code, "North"): word for code, word in led.items()}
    (overall,) = overall_ratings(FRAMEWORK, proposed.values(), given_by_lead)
    standing = {code: led.get(code) or proposed[code].judgement for code in proposed}
    assert overall.waiting == tuple(code for code, word in standing.items() if not word)
    assert overall.points == sum(RULES.points[word] for word in standing.values() if word)
    assert overall.most == 21
    assert bool(overall.judgement) == (not overall.waiting)


@pytest.mark.parametrize(
    ("words", "overall"),
    [
        (["outstanding"] * 4 + ["good"] * 3, "outstanding"),
        (["outstanding"] * 3 + ["good"] * 4, "good"),
        (["good"] * 4 + ["requires improvement"] * 3, "good"),
        (["good"] * 3 + ["requires improvement"] * 4, "requires improvement"),
        (["requires improvement"] * 3 + ["inadequate"] * 4, "inadequate"),
    ],
)
def test_points_add_up_to_an_overall_rating(words: list[str], overall: str) -> None:
    led = {(domain.code, "North"): word for domain, word in zip(FRAMEWORK.domains, words, strict=True)}
    assert overall_ratings(FRAMEWORK, [], led)[0].judgement == overall


def test_without_rules_nothing_is_proposed() -> None:
    plain = framework_named("quality-impact-2017")
    assert proposed_ratings(plain, [a_count(("protecting_public", "assessment"), 1, 2)]) == ()
    assert overall_ratings(plain, [], {}) == ()
