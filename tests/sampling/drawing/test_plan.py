import pytest
from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.sampling.drawing.fairness import chances
from qi_desktop.sampling.drawing.plan import planned
from qi_desktop.sampling.drawing.raking import SCALE
from qi_desktop.sampling.drawing.refusals import MinimumAboveList, MinimumsAboveSize, MinimumsCollide
from qi_desktop.sampling.drawing.selection import draw
from qi_desktop.sampling.drawing.stratum import stratum_of
from qi_desktop.sampling.model import Candidate, Minimum, NamedCase, SampleSettings, SpreadRule
from tests.sampling.lists import demo_people, lists, minimums, settings

SIZES = (("CRC", 30), ("NPS", 16))


@given(lists(), minimums(), st.data())
def test_what_is_expected_adds_up_to_the_size_and_nobody_is_expected_more_than_once(
    people: list[Candidate], least: tuple[Minimum, ...], data: st.DataObject
) -> None:
    size = data.draw(st.integers(0, min(60, len(people))))
    try:
        plan = planned(stratum_of(people, settings(size, *least), ""))
    except (MinimumAboveList, MinimumsAboveSize):
        return
    assert sum(plan.expected) == size * SCALE
    for group, expected in zip(plan.groups, plan.expected, strict=True):
        assert 0 <= expected <= len(group.people) * SCALE
    assert sorted(person for group in plan.groups for person in group.people) == list(range(len(people)))


def test_minimums_that_contradict_one_another_leave_equal_chances_and_are_named_by_the_draw() -> None:
    facts = ({"colour": "red", "size": "small"}, {"colour": "blue", "size": "missing"})
    rest = {"level": "low", "officer": "officer 1"}
    people = [Candidate(str(place), "", {**one, **rest}) for place, one in enumerate(facts)]
    asked = settings(1, Minimum("colour", "blue", 1), Minimum("size", "small", 1))
    assert planned(stratum_of(people, asked, "")).expected == (SCALE // 2, SCALE // 2)
    with pytest.raises(MinimumsCollide):
        draw(people, asked, 1)


@given(lists(), st.data())
def test_without_minimums_and_levels_everybody_has_the_same_chance(
    people: list[Candidate], data: st.DataObject
) -> None:
    size = data.draw(st.integers(1, len(people)))
    found = chances(people, settings(size, cover=False, spread=False), "")
    assert found.distance < 1e-9
    assert abs(found.lowest - size / len(people)) < 1e-9
    assert abs(found.highest - size / len(people)) < 1e-9
    assert all(abs(group.chance - found.equal) < 1e-9 for group in found.groups)


def test_on_the_demonstration_list_equal_chances_and_an_even_spread_hold_together() -> None:
    people = demo_people()
    asked = SampleSettings(SIZES, cover=(), spread_rule=SpreadRule.EVEN)
    assert all(chances(people, asked, code).distance < 1e-9 for code, _ in SIZES)


def test_a_rare_level_and_a_wide_spread_take_from_equal_chances_and_that_is_said() -> None:
    people = demo_people()
    covered = chances(people, SampleSettings(SIZES, spread=""), "CRC")
    widest = chances(people, SampleSettings(SIZES), "CRC")
    assert 0.01 < covered.distance < widest.distance < 0.1
    level = max(covered.groups, key=lambda group: group.chance)
    assert level.dimension in ("risk_of_serious_harm", "likelihood_of_reoffending")
    assert abs(level.chance * level.eligible - 1) < 1e-6
    assert 0 < widest.lowest < widest.equal < widest.highest < 1


def test_named_cases_have_chance_one_or_none_and_the_others_share_the_rest() -> None:
    people = demo_people()
    one, other, *_ = (person.key for person in people if person.provider == "NPS")
    asked = SampleSettings(
        SIZES,
        cover=(),
        spread="",
        must_have=(NamedCase("NPS", one, "A serious further offence"),),
        must_not=(NamedCase("NPS", other, "Known to the lead"),),
    )
    found = chances(people, asked, "NPS")
    assert (found.lowest, found.highest) == (0.0, 1.0)
    assert (
        abs(sum(group.chance * group.eligible for group in found.groups if group.dimension == "gender") - 16)
        < 1e-6
    )


@pytest.mark.parametrize("rule", list(SpreadRule))
def test_one_dimension_can_be_balanced_and_spread_over_at_once(rule: SpreadRule) -> None:
    asked = SampleSettings(SIZES, balance=("office",), cover=(), spread="office", spread_rule=rule)
    people = demo_people()
    for stratum in draw(people, asked, 1).strata:
        assert len(stratum.selected) == asked.size(stratum.provider)
        assert stratum.trace["relaxations"] == []
        assert chances(people, asked, stratum.provider).distance < 1e-9
