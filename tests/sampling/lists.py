"""Lists of invented people for the tests of the draw, from one person to five hundred."""

from collections.abc import Mapping
from itertools import combinations
from random import Random

from hypothesis import strategies as st

from qi_desktop.inspection.listing.case_list import read_case_lists
from qi_desktop.inspection.listing.spreadsheet import read_sheets
from qi_desktop.sampling.model import Candidate, Minimum, SampleSettings
from qi_desktop.sampling.service import FACTS
from tests.inspection.building import DEMO_LIST, expected

COLOURS = ("", "amber", "blue", "grey", "red")
SIZES = ("large", "missing", "small")
LEVELS = ("high", "low", "not stated")


def someone(key: str, provider: str = "", **facts: str) -> Candidate:
    """Return one invented person."""
    return Candidate(key, provider, facts)


def demo_people() -> list[Candidate]:
    """Return the eligible people of the demonstration's case list."""
    lists = [one for sheet in read_sheets(DEMO_LIST) for one in read_case_lists("", sheet, expected())[0]]
    return [
        Candidate(case.reference, case.provider, {fact: getattr(case, fact) for fact in FACTS})
        for one in lists
        for case in one.cases
        if case.excluded is None
    ]


def settings(size: int, *minimums: Minimum, cover: bool = True, spread: bool = True) -> SampleSettings:
    """Return settings for the lists below."""
    return SampleSettings(
        sizes=(("", size),),
        balance=("colour", "size"),
        minimums=minimums,
        cover=("level",) if cover else (),
        spread="officer" if spread else "",
    )


@st.composite
def lists(draw: st.DrawFn, longest: int = 500) -> list[Candidate]:
    """Make lists with common, rare and one-person categories."""
    length = draw(st.one_of(st.integers(1, min(12, longest)), st.integers(1, longest)))
    chance = Random(draw(st.integers(0, 2**32)))
    skew = draw(st.sampled_from([1, 3, 8]))

    def one_of(words: tuple[str, ...]) -> str:
        return words[int(len(words) * chance.random() ** skew)]

    return [
        someone(
            f"{place:04}",
            colour=one_of(COLOURS),
            size=one_of(SIZES),
            level=one_of(LEVELS),
            officer=f"officer {int(10 * chance.random())}",
        )
        for place in range(length)
    ]


@st.composite
def minimums(draw: st.DrawFn, highest: int = 12) -> tuple[Minimum, ...]:
    """Make minimums, impossible ones among them, also for a category that nobody has."""
    pairs = [("colour", "grey"), ("colour", "blue"), ("size", "small"), ("size", "huge"), ("level", "high")]
    chosen = draw(st.lists(st.sampled_from(pairs), max_size=3, unique=True))
    return tuple(Minimum(name, word, draw(st.integers(0, highest))) for name, word in chosen)


def number_of(people: list[Candidate], dimension: str, category: str) -> int:
    """Return how many people have a category."""
    return sum(person.facts[dimension] == category for person in people)


def every_sample(
    people: list[Candidate], size: int, least: Mapping[tuple[str, str], int]
) -> list[list[Candidate]]:
    """Return every sample that meets the least numbers, by trying them all."""
    return [
        list(sample)
        for sample in combinations(people, size)
        if all(number_of(list(sample), *category) >= number for category, number in least.items())
    ]
