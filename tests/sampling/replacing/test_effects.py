from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.sampling.drawing.keeping import Lineup
from qi_desktop.sampling.drawing.stand_ins import Bench
from qi_desktop.sampling.model import Candidate, Minimum, SampleSettings
from qi_desktop.sampling.replacing.effects import effect
from qi_desktop.sampling.replacing.model import CategoryChange, Loss
from qi_desktop.sampling.reviewing.balance import balance_table
from qi_desktop.sampling.reviewing.coverage import covered_levels, officers_reached
from tests.sampling.drawing.test_stand_ins import lineups
from tests.sampling.lists import settings, someone


def deviation(listed: list[Candidate], drawn: list[Candidate], asked: SampleSettings) -> float:
    rows = balance_table("", listed, drawn, asked)
    return sum(abs(row.difference) for row in rows if row.dimension in asked.balance)


@given(lineups(), st.integers(0, 2**63), st.data())
def test_the_effect_shown_is_the_effect_had(
    asked: tuple[Lineup, SampleSettings], seed: int, data: st.DataObject
) -> None:
    lineup, wanted = asked
    leaving = data.draw(st.sampled_from(list(lineup.drawn)))
    entering = next(Bench(lineup, wanted, seed).in_order(leaving), None)
    if entering is None:
        return
    found = effect(lineup, wanted, leaving, entering)
    listed, before = list(lineup.listed), list(lineup.drawn)
    after = [entering if one.key == leaving.key else one for one in before]
    assert abs(found.deviation_before - deviation(listed, before, wanted)) < 1e-9
    assert abs(found.deviation_after - deviation(listed, after, wanted)) < 1e-9
    earlier, later = (balance_table("", listed, people, wanted) for people in (before, after))
    changed = [(one, two) for one, two in zip(earlier, later, strict=True) if one.drawn != two.drawn]
    shown = [one for one in found.changes if one.dimension not in wanted.cover]
    assert {(one.dimension, one.category, one.drawn, two.drawn) for one, two in changed} >= {
        (one.dimension, one.category, one.before, one.after) for one in shown
    }
    assert {(one.dimension, one.category) for one, _ in changed if one.dimension in wanted.balance} == {
        (one.dimension, one.category) for one in found.changes if one.dimension in wanted.balance
    }
    lost = {(one.dimension, one.category) for one in found.lost if not one.is_level}
    assert lost == {
        (one.dimension, one.category)
        for one, two in zip(earlier, later, strict=True)
        if two.drawn < two.minimum <= one.drawn
    }
    officers = officers_reached("", listed, after, wanted)
    assert found.officer_cases <= officers.most_from_one
    for row in covered_levels("", listed, after, wanted):
        if any(one.is_level and one.category == row.level for one in found.lost):
            assert not row.covered


def test_what_a_replacement_costs_is_named_category_by_category() -> None:
    red = {"colour": "red", "size": "small", "level": "high", "officer": "one"}
    grey = {"colour": "grey", "size": "small", "level": "low", "officer": "two"}
    leaving, staying, entering = someone("1", **red), someone("2", **grey), someone("3", **grey)
    lineup = Lineup("", [leaving, staying, entering], [leaving, staying], [entering])
    found = effect(lineup, settings(2, Minimum("colour", "red", 1)), leaving, entering)
    assert (round(found.deviation_before, 3), round(found.deviation_after, 3)) == (0.667, 1.333)
    assert found.changes[:2] == (
        CategoryChange("colour", "red", 1, 0, 2 / 3, 1),
        CategoryChange("colour", "grey", 1, 2, 4 / 3, 0),
    )
    assert found.lost == (
        Loss("colour", "red", 1, 0, is_level=False),
        Loss("level", "high", 1, 0, is_level=True),
    )
    assert (found.officer_cases, found.above_officer_maximum) == (2, False)


def test_nobody_is_counted_where_the_sample_is_not_spread_over_officers_or_none_is_named() -> None:
    def cases(officer: str, *, spread: bool) -> int:
        facts = {"colour": "red", "size": "small", "level": "high", "officer": officer}
        one, two = someone("1", **facts), someone("2", **facts)
        return effect(
            Lineup("", [one, two], [one], [two]), settings(1, spread=spread), one, two
        ).officer_cases

    assert [cases("one", spread=True), cases("missing", spread=True), cases("one", spread=False)] == [1, 0, 0]
