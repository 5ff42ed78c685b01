import random
from collections import Counter
from dataclasses import replace
from fractions import Fraction
from itertools import islice

from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.sampling.drawing.keeping import Lineup, total_deviation
from qi_desktop.sampling.drawing.stand_ins import Bench
from qi_desktop.sampling.model import SILENT, Candidate, Minimum, SampleSettings
from tests.sampling.lists import lists, minimums, number_of, settings, someone

FALLEN = someone("0", colour="red", size="small", level="high", officer="one")
LIKE = {"colour": "red", "size": "small", "level": "high", "officer": "two"}


@st.composite
def lineups(draw: st.DrawFn, longest: int = 40) -> tuple[Lineup, SampleSettings]:
    """A list of which some are drawn, most others free, and settings with minimums and maxima."""
    people = draw(lists(longest=longest))
    chance = random.Random(draw(st.integers(0, 2**32)))
    size = draw(st.integers(1, len(people)))
    chosen = {one.key for one in chance.sample(people, size)}
    free = [one for one in people if one.key not in chosen and chance.random() < 0.9]
    asked = settings(size, *draw(minimums(4)), cover=draw(st.booleans()), spread=draw(st.booleans()))
    asked = replace(asked, most_each=draw(st.integers(0, 3)))
    return Lineup("", people, [one for one in people if one.key in chosen], free), asked


def keys(lineup: Lineup, asked: SampleSettings, fallen: Candidate, seed: int = 7) -> list[str]:
    return [one.key for one in Bench(lineup, asked, seed).in_order(fallen)]


def of(drawn: list[Candidate], free: list[Candidate], *least: Minimum, most_each: int = 0) -> list[str]:
    """The order for a fallen case among a few people; most of the list is like the fallen case."""
    rest = [someone(f"rest {place}", **LIKE) for place in range(20)]
    asked = replace(settings(1 + len(drawn), *least), most_each=most_each)
    return keys(Lineup("", [FALLEN, *drawn, *free, *rest], [FALLEN, *drawn], free), asked, FALLEN)


def test_who_keeps_the_balance_best_comes_first() -> None:
    free = [someone("1", **{**LIKE, "colour": "grey"}), someone("2", **LIKE)]
    assert of([someone("9", **LIKE)], free) == ["2", "1"]


def test_a_level_that_only_the_fallen_case_had_comes_before_the_balance() -> None:
    free = [
        someone("1", **{**LIKE, "level": "low"}),
        someone("2", **{**LIKE, "colour": "grey"}),
    ]
    assert of([someone("9", **{**LIKE, "level": "low"})], free) == ["2", "1"]


def test_a_minimum_comes_before_a_level() -> None:
    free = [someone("1", **LIKE), someone("2", **{**LIKE, "level": "low", "size": "huge"})]
    assert of([], free, Minimum("size", "huge", 1)) == ["2", "1"]


def test_an_officer_who_has_the_most_cases_allowed_comes_last() -> None:
    drawn = [someone("8", **LIKE), someone("9", **LIKE)]
    free = [someone("1", **LIKE), someone("2", **{**LIKE, "colour": "grey", "officer": "five"})]
    assert of(drawn, free) == ["1", "2"]
    assert of(drawn, free, most_each=2) == ["2", "1"]


def test_among_equals_the_officer_with_fewer_cases_comes_first() -> None:
    free = [someone("1", **LIKE), someone("2", **{**LIKE, "officer": "five"})]
    assert of([someone("8", **LIKE)], free) == ["2", "1"]


def rank(
    lineup: Lineup, asked: SampleSettings, fallen: Candidate, one: Candidate
) -> tuple[int, int, bool, Fraction, int, int, int]:
    """What a stand-in is judged by, worked out from the people themselves."""
    after = [person for person in lineup.drawn if person.key != fallen.key] + [one]
    officer = one.facts.get(asked.spread, "")
    cases = sum(person.facts.get(asked.spread, "") == officer for person in after)
    people, size = len(lineup.listed), len(after)
    off = sum(
        abs(Fraction(size * count, people) - number_of(after, name, word))
        for name in asked.balance
        for word, count in Counter(person.facts[name] for person in lineup.listed).items()
    )
    levels = {
        (name, person.facts[name])
        for name in asked.cover
        for person in lineup.listed
        if person.facts[name] not in SILENT
    }
    return (
        sum(
            max(0, least.number - number_of(after, least.dimension, least.category))
            for least in asked.minimums_for("")
            if number_of(list(lineup.listed), least.dimension, least.category)
        ),
        sum(number_of(after, *level) == 0 for level in levels),
        bool(asked.spread) and 0 < asked.most_each < cases and officer not in SILENT,
        Fraction(off),
        sum(one.facts[name] != fallen.facts[name] for name in asked.balance),
        sum(one.facts[name] != fallen.facts[name] for name in asked.cover),
        cases,
    )


@given(lineups(), st.integers(0, 2**63))
def test_everybody_free_comes_once_and_nobody_before_a_better_one(
    asked: tuple[Lineup, SampleSettings], seed: int
) -> None:
    lineup, wanted = asked
    bench = Bench(lineup, wanted, seed)
    for fallen in islice(lineup.drawn, 5):
        order = list(bench.in_order(fallen))
        assert sorted(one.key for one in order) == sorted(one.key for one in lineup.free)
        ranks = [rank(lineup, wanted, fallen, one) for one in order]
        assert ranks == sorted(ranks)


@given(lineups(), st.integers(0, 2**63), st.randoms(use_true_random=False))
def test_neither_the_order_of_the_rows_nor_somebody_else_leaving_changes_the_order(
    asked: tuple[Lineup, SampleSettings], seed: int, chance: random.Random
) -> None:
    lineup, wanted = asked
    fallen = lineup.drawn[0]
    order = keys(lineup, wanted, fallen, seed)
    shuffled = Lineup(
        "",
        *(chance.sample(list(part), len(part)) for part in (lineup.listed, lineup.drawn, lineup.free)),
    )
    assert keys(shuffled, wanted, fallen, seed) == order
    if order:
        gone = chance.choice(order)
        fewer = replace(lineup, free=[one for one in lineup.free if one.key != gone])
        assert keys(fewer, wanted, fallen, seed) == [key for key in order if key != gone]


def test_the_seed_decides_among_equals_and_each_fallen_case_starts_elsewhere() -> None:
    drawn = [someone(f"drawn {place}", **LIKE) for place in range(8)]
    free = [someone(f"free {place}", **LIKE) for place in range(8)]
    lineup = Lineup("", [*drawn, *free], drawn, free)
    firsts = {keys(lineup, settings(8), one)[0] for one in drawn}
    assert len(firsts) > 1
    assert len({keys(lineup, settings(8), drawn[0], seed)[0] for seed in range(20)}) > 1


def test_the_total_deviation_counts_every_category_of_every_balanced_dimension() -> None:
    people = [someone(str(place), colour="red" if place < 6 else "grey", size="small") for place in range(8)]
    assert total_deviation(people, people[:4], ("colour", "size")) == 2.0
    assert total_deviation(people, people[4:8], ("colour",)) == 2.0
    assert total_deviation([], [], ("colour",)) == 0.0
