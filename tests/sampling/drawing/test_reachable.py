from collections import Counter
from random import Random

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from qi_desktop.sampling.drawing.reachable import best_reachable
from qi_desktop.sampling.drawing.selection import draw, drawn_by, plans
from qi_desktop.sampling.model import Candidate, SampleSettings
from tests.benchmarks.sample_methods import best_numbers, by_lot, cells_of
from tests.sampling.lists import demo_people, every_sample, lists, settings
from tests.thoroughness import examples


def deviation(people: list[Candidate], sample: list[Candidate], asked: SampleSettings) -> float:
    total = 0.0
    for dimension in asked.balance:
        drawn = Counter(one.facts[dimension] for one in sample)
        for category, number in Counter(one.facts[dimension] for one in people).items():
            total += abs(drawn[category] - len(sample) * number / len(people))
    return total


@given(lists(longest=9), st.data())
@hypothesis_settings(max_examples=examples(80))
def test_on_short_lists_the_best_is_never_below_the_bound_and_what_is_proved_is_true(
    people: list[Candidate], data: st.DataObject
) -> None:
    size = data.draw(st.integers(1, len(people)))
    asked = settings(size, cover=False, spread=False)
    found = best_reachable(people, asked, "")
    best = min(deviation(people, sample, asked) for sample in every_sample(people, size, {}))
    assert found.bound <= best + 1e-9
    assert found.deviation >= best - 1e-9
    if found.proved:
        assert abs(found.deviation - best) < 1e-9


def test_on_the_demonstration_list_the_best_is_proved_and_would_never_reach_the_rarest() -> None:
    people = demo_people()
    asked = SampleSettings((("CRC", 30), ("NPS", 16)), cover=(), spread="")
    found = best_reachable(people, asked, "CRC", draw(people, asked, 3).selected("CRC"))
    assert found.proved
    assert found.deviation < found.expected
    assert ("ethnicity_group", "Other") in found.never
    listed = {one.key: one.facts["ethnicity_group"] for one in people if one.provider == "CRC"}
    prepared = plans(people, asked)
    reached = {listed[key] for seed in range(60) for key in drawn_by(prepared, seed).selected("CRC")}
    assert reached == set(listed.values())


# The solver's version is locked; that a later one will name it otherwise is no news here.
@pytest.mark.filterwarnings("ignore:PULP_CBC_CMD:DeprecationWarning")
def test_on_the_demonstration_list_an_integer_programme_finds_nothing_better() -> None:
    people = demo_people()
    asked = SampleSettings((("CRC", 30), ("NPS", 16)), cover=(), spread="")
    for code, size in asked.sizes:
        listed = [one for one in people if one.provider == code]
        cells = cells_of(people, asked, code)
        best = by_lot(cells, best_numbers(cells, size), Random(1))
        solved = deviation(listed, [one for one in listed if one.key in best], asked)
        assert abs(best_reachable(people, asked, code).deviation - solved) < 1e-6
