"""Two facts crossed, figures that must not be added, and what is still to come; all cases invented."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.analysis.coding import Coding
from qi_desktop.analysis.comparability import why_not_added
from qi_desktop.analysis.counting import cases_behind, counts
from qi_desktop.analysis.crossing import crossed
from qi_desktop.analysis.grouping import Grouping
from qi_desktop.analysis.model import CountedCase, CountedQuestion, Occurrence
from qi_desktop.analysis.waiting import to_come
from qi_desktop.assessment.model import AssessmentState

PLAN = CountedQuestion("plan", "Is the plan good enough?", "reducing_reoffending", "planning", "S2")
BOTH = ("office", "needs")
values = st.sampled_from(("sufficient", "not_done", "not_known", "", "not_relevant"))


@st.composite
def some_cases(draw: st.DrawFn) -> list[CountedCase]:
    """Cases of two providers and offices, with no, one or two needs each."""
    cases: list[CountedCase] = []
    for number in range(draw(st.integers(0, 10))):
        facts = {
            "office": draw(st.sampled_from(("Ipswich", "Lowestoft"))),
            "needs": draw(st.sampled_from(("", "drugs", "housing", "drugs housing"))),
            "gender": draw(st.sampled_from(("female", "male"))),
        }
        rows: list[Occurrence] = list(enumerate(draw(st.lists(values, max_size=3)), 1))
        provider = draw(st.sampled_from(("CRC", "NPS")))
        cases.append(CountedCase(str(number), str(number), provider, facts, {PLAN.key: rows}))
    return cases


@given(some_cases())
def test_a_crossed_table_adds_up_in_every_direction(cases: list[CountedCase]) -> None:
    coding = Coding()
    coded = [coding.coded(case) for case in cases]
    table = crossed(coding, coded, Grouping(("office", "gender")), PLAN, {})
    assert table.adds_up
    assert not table.notes
    for (row, column), count in table.cells.items():
        assert cases_behind(PLAN, cases, ("office", "gender"), f"{row} · {column}")
        assert count.groups == (row, column)
        assert table.cell(row, column) == count


@given(some_cases())
def test_a_fact_with_several_values_counts_a_case_in_each_and_once_in_the_total(
    cases: list[CountedCase],
) -> None:
    coding = Coding()
    coded = [coding.coded(case) for case in cases]
    table = crossed(coding, coded, Grouping(BOTH, several=frozenset({"needs"})), PLAN, {})
    assert (sum(one.asked for one in table.rows)) == (table.total.asked if table.total else 0)
    twice = any(case.facts["needs"] == "drugs housing" for case in cases)
    assert table.adds_up is not twice
    assert bool(table.notes) is twice


@given(some_cases())
def test_counting_some_cases_is_counting_a_list_of_those_alone(cases: list[CountedCase]) -> None:
    chosen = [case for case in cases if case.facts["gender"] == "female" and case.provider == "NPS"]
    coding = Coding()
    coded = [coding.coded(case) for case in cases]
    grouping = Grouping(("office",), {"gender": "female", "provider": ("NPS",)})
    table = [one.asked for one in counts([PLAN], chosen, "office")]
    told = to_come(coding, coded, grouping)
    assert [one.sampled for one in told] == [
        sum(case.facts["office"] == one.group for case in chosen) for one in told
    ]
    assert len(table) == len(told)


def test_figures_are_added_only_where_the_same_was_asked_under_the_same_rule() -> None:
    assert why_not_added([("CRC", PLAN), ("NPS", PLAN)]) == ""
    assert why_not_added([("CRC", PLAN), ("NPS", replace(PLAN, label="Is it good?"))]) == ""
    for otherwise, word in (
        ({"rule": "${due} = 'yes'"}, "different rules"),
        ({"unit": "court report"}, "court report"),
        ({"scale": "YESNO"}, "scales"),
    ):
        assert word in why_not_added([("CRC", PLAN), ("CRC", replace(PLAN, **otherwise))])
    mixed = replace(PLAN, mixed_rule=True)
    assert "CRC and NPS" in why_not_added([("CRC", mixed), ("NPS", mixed)])
    assert why_not_added([("CRC", mixed)]) == ""


def test_officers_with_several_cases_are_told_beside_their_answers() -> None:
    question = replace(PLAN, unit="officer")
    case = CountedCase("1", "1", "CRC", {}, {PLAN.key: [(None, "sufficient")]}, officer="Bo Invented")
    (count,) = counts([question], [case, replace(case, assessment="2"), replace(case, officer="Cy Invented")])
    assert (count.relevant, count.officers) == (3, 2)
    assert "2 officers" in count.unit_note
    (alone,) = counts([question], [case])
    assert alone.unit_note == ""


def test_what_is_still_to_come_is_told_by_cases_and_by_places() -> None:
    places: dict[str, list[Occurrence]] = {PLAN.key: [(None, "")]}
    begun = CountedCase("1", "1", "CRC", {}, places)
    cases = [
        begun,
        replace(begun, state=AssessmentState.NOT_STARTED),
        replace(begun, state=AssessmentState.COMPLETE, places={PLAN.key: [(None, "sufficient")]}),
        replace(begun, contested=frozenset({(PLAN.key, None)})),
    ]
    coding = Coding()
    (told,) = to_come(coding, [coding.coded(case) for case in cases], Grouping(("provider",)))
    assert (told.sampled, told.not_begun, told.begun, told.complete) == (4, 1, 2, 1)
    assert (told.unanswered, told.disputed, told.is_whole) == (2, 1, False)


@pytest.mark.parametrize("number", [300])
def test_more_values_than_a_byte_can_tell_count_as_no_judgement(number: int) -> None:
    cases = [
        CountedCase(str(one), "", "CRC", {}, {PLAN.key: [(None, f"odd {one}")]}) for one in range(number)
    ]
    (count,) = counts([PLAN], cases)
    assert (count.unanswered, count.relevant) == (number, 0)
