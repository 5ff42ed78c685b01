import csv
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.analysis.model import Count
from qi_desktop.analysis.number_words import number_words
from qi_desktop.analysis.sentences import in_cases, sentences
from qi_desktop.foundation.paths import resource

CHILDREN = Count(
    *("pp_assess_children", "Is the risk to children assessed well enough?", "protecting_public"),
    *("assessment", "CRC", "case"),
    met=17,
    relevant=29,
    not_done=2,
    done_weak=6,
    too_late=4,
)


@st.composite
def any_count(draw: st.DrawFn) -> Count:
    """A count on any scale, with any division of what was not sufficient."""
    met, *kinds = draw(st.lists(st.integers(0, 12), min_size=4, max_size=4))
    outcome = draw(st.sampled_from(("sufficient", "yes", "no", "high")))
    unit = draw(st.sampled_from(("case", "court report", "officer")))
    plain = replace(CHILDREN, unit=unit, outcome=outcome, met=met, relevant=met + sum(kinds))
    not_done, done_weak, too_late = kinds if outcome == "sufficient" else (0, 0, 0)
    return replace(plain, not_done=not_done, done_weak=done_weak, too_late=too_late)


def test_both_forms_carry_the_count_its_words_its_unit_and_what_was_asked() -> None:
    told = sentences(CHILDREN)
    assert told.positive == (
        "In 17 of 29 relevant cases (over half) the work was sufficient: "
        "“Is the risk to children assessed well enough?”"
    )
    assert told.negative == (
        "In 12 of 29 relevant cases (over one-third) the work was not sufficient: "
        "“Is the risk to children assessed well enough?” "
        "Of these, 2 not done, 6 done but not well enough and 4 done too late."
    )


@given(any_count())
def test_the_two_forms_say_the_same_of_the_same_relevant_ones(count: Count) -> None:
    told = sentences(count)
    assert bool(told.why_not) == (count.relevant == 0)
    if count.relevant < 2:
        return
    numbers = [in_cases(number, count.relevant, count.unit) for number in (count.met, count.not_met)]
    assert told.positive.startswith(f"In {numbers[0]}")
    assert told.negative.startswith(f"In {numbers[1]}")
    assert f"{count.unit}s" in told.positive
    assert "%" not in told.positive + told.negative


@given(any_count())
def test_the_kinds_of_not_sufficient_add_up_to_the_number_they_stand_behind(count: Count) -> None:
    _before, of_these, kinds = sentences(count).negative.partition("Of these, ")
    if of_these:
        assert sum(int(number) for number in re.findall(r"\d+", kinds)) == count.not_met


def test_what_must_not_be_one_number_gets_no_sentence() -> None:
    told = sentences(replace(CHILDREN, mixed_rules=True))
    assert (told.positive, told.negative) == ("", "")
    assert told.why_not == "These cases were asked under different rules, so they make no single number."
    assert sentences(replace(CHILDREN, relevant=0)).why_not.startswith("No case was relevant")


@pytest.mark.parametrize(
    ("outcome", "positive", "negative"),
    [
        ("no", "the answer was “no”", "the answer was “yes”"),
        ("yes", "the answer was “yes”", "the answer was “no”"),
        ("high", "the answer was “high”", "the answer was another than “high”"),
    ],
)
def test_an_answer_that_is_no_judgement_is_not_called_sufficient(
    outcome: str, positive: str, negative: str
) -> None:
    told = sentences(replace(CHILDREN, outcome=outcome, not_done=0, done_weak=0, too_late=0))
    assert positive in told.positive
    assert negative in told.negative
    assert "sufficient" not in told.positive + told.negative


def test_none_all_and_a_single_one_are_said_as_they_are() -> None:
    assert in_cases(0, 5) == "none of 5 relevant cases"
    assert in_cases(5, 5, "officer") == "all 5 relevant officers"
    assert in_cases(1, 1) == "the 1 relevant case"
    assert in_cases(0, 1) == "none of 1 relevant case"


def published(*, numbered: bool) -> list[dict[str, str]]:
    with resource("demo", "published-findings.csv").open(encoding="utf-8") as lines:
        return [row for row in csv.DictReader(lines) if bool(row["met"]) == numbered]


@pytest.mark.parametrize("row", published(numbered=True), ids=lambda row: row["fact"])
def test_one_of_the_two_forms_says_the_number_that_was_published(row: dict[str, str]) -> None:
    met, relevant = int(row["met"]), int(row["relevant"])
    printed = re.search(r"(\d+) of (\d+)", row["as_published"])
    assert printed
    count = replace(CHILDREN, met=met, relevant=relevant, not_done=0, done_weak=0, too_late=0)
    told = sentences(count)
    negative = any(mark in row["as_published"] for mark in ("not", "none", "no ", "insufficient", "new off"))
    assert f"In {printed[0]} relevant cases" in (told.negative if negative else told.positive)


@pytest.mark.parametrize(
    ("met", "relevant", "form", "words"),
    [
        (5, 16, "positive", "nearly one-third"),
        (11, 30, "negative", "nearly two-thirds"),
        (10, 20, "negative", "half"),
    ],
)
def test_the_words_beside_the_number_follow_the_rule_of_number_words(
    met: int, relevant: int, form: str, words: str
) -> None:
    count = replace(CHILDREN, met=met, relevant=relevant, not_done=0, done_weak=0, too_late=0)
    assert f"({words})" in getattr(sentences(count), form)
    assert number_words(met if form == "positive" else relevant - met, relevant) == words
