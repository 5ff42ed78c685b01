from collections import Counter
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from qi_desktop.sampling.drawing.proposal import proposed_settings
from qi_desktop.sampling.drawing.refusals import (
    MinimumAboveList,
    MinimumsAboveSize,
    MinimumsCollide,
    MinimumsNotReached,
    MostEachTooLow,
    NamedCaseUnknown,
    SampleSizeWrong,
    SampleTooLarge,
    TooManyNamedCases,
    UnknownDimension,
)
from qi_desktop.sampling.drawing.selection import draw, drawn_by, plans
from qi_desktop.sampling.model import (
    BalanceStatus,
    Candidate,
    Draw,
    Minimum,
    NamedCase,
    SampleSettings,
    SettingsUnreadable,
    SpreadRule,
)
from qi_desktop.sampling.reviewing.balance import balance_table
from tests.sampling.lists import (
    COLOURS,
    demo_people,
    every_sample,
    lists,
    minimums,
    number_of,
    settings,
    someone,
)
from tests.thoroughness import examples

SIZES = {"CRC": 30, "NPS": 16}
PLAIN = SampleSettings(tuple(SIZES.items()))
SIZES_OF = ("small", "medium", "large")


def chosen(people: list[Candidate], drawn: Draw, provider: str = "") -> list[Candidate]:
    by_key = {(one.provider, one.key): one for one in people}
    return [by_key[provider, key] for key in drawn.selected(provider)]


@given(lists(), st.data(), st.integers(0, 2**63))
def test_the_size_is_always_exact_and_nobody_is_drawn_twice(
    people: list[Candidate], data: st.DataObject, seed: int
) -> None:
    size = data.draw(st.integers(0, min(60, len(people))))
    selected = draw(people, settings(size), seed).selected("")
    assert len(selected) == len(set(selected)) == size
    assert set(selected) <= {person.key for person in people}


@given(lists(), minimums(), st.data(), st.integers(0, 2**63))
def test_minimums_are_met_or_the_draw_is_refused_with_the_reason(
    people: list[Candidate], least: tuple[Minimum, ...], data: st.DataObject, seed: int
) -> None:
    size = data.draw(st.integers(0, min(60, len(people))))
    problem: Exception | None = None
    try:
        sample = chosen(people, draw(people, settings(size, *least), seed))
        assert all(number_of(sample, one.dimension, one.category) >= one.number for one in least)
    except (MinimumAboveList, MinimumsAboveSize, MinimumsCollide) as refusal:
        problem = refusal
    if isinstance(problem, MinimumAboveList):
        assert number_of(people, problem.dimension, problem.category) == problem.eligible < problem.minimum
    if isinstance(problem, MinimumsAboveSize):
        assert sum(one.number for one in least if one.dimension == problem.dimension) >= problem.total > size
    if isinstance(problem, MinimumsCollide):
        assert not isinstance(problem, MinimumsNotReached)
        assert problem.minimums == tuple(one for one in least if one.number)


@given(lists(longest=9), minimums(highest=3), st.data(), st.integers(0, 2**63))
@hypothesis_settings(max_examples=examples(150))
def test_on_short_lists_a_refusal_is_right_and_no_level_is_missed_needlessly(
    people: list[Candidate], least: tuple[Minimum, ...], data: st.DataObject, seed: int
) -> None:
    size = data.draw(st.integers(0, len(people)))
    needed = {(one.dimension, one.category): one.number for one in least if one.number}
    possible = every_sample(people, size, needed)
    try:
        drawn = draw(people, settings(size, *least), seed)
    except (MinimumAboveList, MinimumsAboveSize, MinimumsCollide):
        assert possible == []
        return
    assert possible
    levels = {
        ("level", person.facts["level"]): 1 for person in people if person.facts["level"] != "not stated"
    }
    if every_sample(people, size, {**levels, **needed}):
        assert drawn.strata[0].not_covered == ()


@given(lists(), st.integers(0, 2**63), st.integers())
def test_the_order_of_the_rows_does_not_matter(people: list[Candidate], seed: int, shuffle: int) -> None:
    other = list(people)
    Random(shuffle).shuffle(other)
    asked = settings(min(20, len(people)))
    assert draw(other, asked, seed) == draw(people, asked, seed)


@given(lists(longest=60), st.integers(0, 2**63))
def test_every_level_on_the_list_is_in_the_sample_or_said_to_be_missing(
    people: list[Candidate], seed: int
) -> None:
    drawn = draw(people, settings(min(3, len(people))), seed)
    held = {("level", person.facts["level"]) for person in chosen(people, drawn)}
    listed = {("level", person.facts["level"]) for person in people if person.facts["level"] != "not stated"}
    assert set(drawn.strata[0].not_covered) == listed - held


def test_the_demonstration_draw_is_the_same_on_every_system() -> None:
    drawn = draw(demo_people(), PLAIN, 2017)
    assert drawn.selected("NPS")[:5] == ("X940538", "X940337", "X941099", "X940255", "X940429")
    assert drawn.selected("CRC")[:5] == ("X901152", "X900467", "X901761", "X901650", "X901286")


def test_the_lists_of_the_providers_are_drawn_apart() -> None:
    people = demo_people()
    fewer = [one for one in people if one.provider == "CRC" or one.key.endswith(("1", "2", "3", "4"))]
    assert draw(fewer, PLAIN, 5).selected("CRC") == draw(people, PLAIN, 5).selected("CRC")


@pytest.mark.parametrize(("rule", "reached"), [(SpreadRule.WIDEST, (26, 16)), (SpreadRule.EVEN, (22, 14))])
def test_on_the_demonstration_list_the_sample_is_balanced_covered_and_spread(
    rule: SpreadRule, reached: tuple[int, int]
) -> None:
    people = demo_people()
    asked = replace(PLAIN, spread_rule=rule)
    prepared = plans(people, asked)
    for seed in range(40):
        drawn = drawn_by(prepared, seed)
        for stratum, least in zip(drawn.strata, reached, strict=True):
            listed = [one for one in people if one.provider == stratum.provider]
            sample = chosen(people, drawn, stratum.provider)
            rows = balance_table(stratum.provider, listed, sample, PLAIN)
            assert {row.status for row in rows} == {BalanceStatus.AS_EXPECTED}
            assert stratum.not_covered == ()
            assert stratum.trace["relaxations"] == []
            officers = Counter(one.facts["responsible_officer"] for one in sample)
            assert max(officers.values()) <= 3
            assert len(officers) >= least


def test_on_the_demonstration_list_proposed_minimums_hold_and_what_gives_way_is_said() -> None:
    people = demo_people()
    asked = proposed_settings(SIZES, people)
    prepared = plans(people, asked)
    allowed = {BalanceStatus.AS_EXPECTED, BalanceStatus.RAISED_TO_MINIMUM, BalanceStatus.GAVE_WAY}
    for seed in range(40):
        drawn = drawn_by(prepared, seed)
        for stratum in drawn.strata:
            listed = [one for one in people if one.provider == stratum.provider]
            rows = balance_table(stratum.provider, listed, chosen(people, drawn, stratum.provider), asked)
            assert {row.status for row in rows} <= allowed
            moved = {(row.dimension, row.category) for row in rows if row.status != BalanceStatus.AS_EXPECTED}
            said = {
                (one["dimension"], one["category"]): one["because"] for one in stratum.trace["relaxations"]
            }
            assert said.keys() == moved
            assert set(said.values()) <= {"its own minimum", "other minimums"}


def test_every_group_is_drawn_as_often_as_its_share_says_however_rare() -> None:
    people, draws = demo_people(), 300
    prepared = plans(people, replace(PLAIN, cover=(), spread=""))
    by_key = {(one.provider, one.key): one for one in people}
    numbers = Counter(
        (code, dimension, by_key[code, key].facts[dimension])
        for seed in range(draws)
        for drawn in [drawn_by(prepared, seed)]
        for code in SIZES
        for key in drawn.selected(code)
        for dimension in PLAIN.balance
    )
    for code, size in SIZES.items():
        listed = [one for one in people if one.provider == code]
        for dimension in PLAIN.balance:
            for category, count in Counter(one.facts[dimension] for one in listed).items():
                share = size * count / len(listed)
                error = ((share % 1) * (1 - share % 1) / draws) ** 0.5
                assert abs(numbers[code, dimension, category] / draws - share) < 5 * error + 0.01


def test_every_person_is_drawn_equally_often_although_the_groups_overlap_unevenly() -> None:
    people = [
        someone(f"{place:02}", colour=COLOURS[place * place % 4 + 1], size=SIZES_OF[place % 7 // 3])
        for place in range(21)
    ]
    draws, size = 2500, 8
    prepared = plans(people, SampleSettings((("", size),), ("colour", "size"), cover=(), spread=""))
    times = Counter(key for seed in range(draws) for key in drawn_by(prepared, seed).selected(""))
    expected = draws * size / len(people)
    surprise = sum((times[one.key] - expected) ** 2 / expected for one in people)
    # Draws of fixed size vary less than the chi-square law with 20 degrees of freedom (99.9 %: 45.3).
    assert surprise < 45.3


@given(lists(longest=2000), st.data(), st.integers(0, 2**63))
@hypothesis_settings(max_examples=examples(40))
def test_two_crossed_dimensions_are_always_at_their_rounded_shares(
    people: list[Candidate], data: st.DataObject, seed: int
) -> None:
    size = data.draw(st.integers(0, min(200, len(people))))
    drawn = draw(people, settings(size, cover=False, spread=False), seed)
    assert drawn.strata[0].trace["relaxations"] == []


@given(lists(longest=300), st.data(), st.integers(0, 2**63))
def test_nobody_has_more_than_the_most_cases_of_one_officer(
    people: list[Candidate], data: st.DataObject, seed: int
) -> None:
    most = data.draw(st.integers(1, 3))
    loads = Counter(person.facts["officer"] for person in people)
    reachable = sum(min(most, number) for number in loads.values())
    size = data.draw(st.integers(0, min(40, len(people))))
    asked = replace(settings(size, cover=False), balance=(), most_each=most)
    if reachable < size:
        with pytest.raises(MostEachTooLow):
            draw(people, asked, seed)
    else:
        sample = chosen(people, draw(people, asked, seed))
        assert max(Counter(one.facts["officer"] for one in sample).values(), default=0) <= most


@given(lists(longest=200), st.data(), st.integers(0, 2**63))
def test_named_cases_are_in_the_sample_or_kept_out_of_it(
    people: list[Candidate], data: st.DataObject, seed: int
) -> None:
    names = [person.key for person in people]
    must = data.draw(st.lists(st.sampled_from(names), max_size=4, unique=True))
    must_not = data.draw(st.lists(st.sampled_from(names), max_size=4, unique=True))
    size = data.draw(st.integers(0, len(people)))
    asked = replace(
        settings(size),
        must_have=tuple(NamedCase("", one, "A serious further offence") for one in must),
        must_not=tuple(NamedCase("", one, "The lead knows the person") for one in must_not),
    )
    if set(must) & set(must_not) or len(must) > size or size > len(people) - len(must_not):
        with pytest.raises(TooManyNamedCases):
            draw(people, asked, seed)
        return
    selected = draw(people, asked, seed).selected("")
    assert len(selected) == len(set(selected)) == size
    assert set(must) <= set(selected)
    assert not set(must_not) & set(selected)


def test_a_named_case_has_to_be_on_the_list() -> None:
    people = [someone("1", colour="red", size="small", level="low", officer="one")]
    with pytest.raises(NamedCaseUnknown) as refusal:
        draw(people, replace(settings(1), must_have=(NamedCase("", "2", "Why not"),)), 1)
    assert refusal.value.reference == "2"


def test_what_no_draw_can_do_is_refused() -> None:
    people = [someone("1", colour="red", size="small", level="low", officer="one")]
    with pytest.raises(SampleTooLarge):
        draw(people, settings(2), 1)
    with pytest.raises(SampleSizeWrong):
        draw(people, settings(-1), 1)
    with pytest.raises(UnknownDimension) as refusal:
        draw(people, SampleSettings((("", 1),), balance=("shoe",)), 1)
    assert refusal.value.known == ("colour", "size", "level", "officer")


def test_minimums_that_exclude_one_another_are_refused_by_proof() -> None:
    people = [
        someone(str(place), colour=colour, size=size, level="low", officer="one")
        for place, (colour, size) in enumerate([("red", "large"), ("grey", "small"), ("grey", "large")])
    ]
    asked = settings(1, Minimum("colour", "red", 1), Minimum("size", "small", 1))
    with pytest.raises(MinimumsCollide) as refusal:
        draw(people, asked, 1)
    assert not isinstance(refusal.value, MinimumsNotReached)
    assert [str(one) for one in refusal.value.minimums] == ["colour red at least 1", "size small at least 1"]


def test_where_not_every_level_fits_those_that_fit_are_covered() -> None:
    people = [
        someone(f"{place:02}", colour="red", size="small", level=f"level {place}", officer="one")
        for place in range(6)
    ]
    stratum = draw(people, settings(4, Minimum("level", "level 5", 1)), 3).strata[0]
    assert len(stratum.not_covered) == 2
    assert ("level", "level 5") not in stratum.not_covered


def test_settings_survive_being_kept_as_plain_values() -> None:
    asked = proposed_settings(SIZES, demo_people())
    assert SampleSettings.from_json(asked.to_json()) == asked
    assert Minimum("gender", "female", 5, "CRC") in asked.minimums
    assert asked.size("CRC") == 30
    assert asked.size("YJB") == 0


@pytest.mark.parametrize("held", [{}, {"sizes": 46}, {**PLAIN.to_json(), "minimums": [{"shoe": 1}]}])
def test_settings_that_lack_a_part_are_refused(held: dict[str, object]) -> None:
    with pytest.raises(SettingsUnreadable):
        SampleSettings.from_json(held)


def test_of_two_minimums_for_one_category_the_higher_holds() -> None:
    asked = settings(5, Minimum("colour", "red", 1), Minimum("colour", "red", 3), Minimum("colour", "red", 2))
    assert [one.number for one in asked.minimums_for("")] == [3]
    assert draw([], settings(0), 1).selected("elsewhere") == ()
