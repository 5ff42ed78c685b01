"""Finding cases on a long list, as plain lists; everybody on it is invented."""

from dataclasses import replace
from time import perf_counter

from qi_desktop.inspection.model import EligibleCase
from qi_desktop.ui.inspection.listed.finding import (
    ALL,
    DECIDED,
    ELIGIBLE,
    LEFT_OUT,
    Wanted,
    because,
    listed,
    matching,
    states,
)

A_CASE = EligibleCase(
    id="1",
    case_list="a-list",
    provider="CRC",
    row=2,
    reference="X1",
    name="Tarl Invented",
    birth_date="1984-07-03",
    gender="male",
    ethnicity_code="W1",
    ethnicity="White: British",
    ethnicity_group="White",
    sentence_type="community order",
    office="Ipswich",
    responsible_officer="Orl Invented",
    risk_of_serious_harm="medium",
    likelihood_of_reoffending="medium",
    started="2016-05-21",
)
TWICE = "listed twice"
CASES = [
    A_CASE,
    replace(A_CASE, id="2", reference="X2", name="Bo Made-Up", provider="NPS"),
    replace(A_CASE, id="3", reference="X3", excluded=TWICE, verdict=TWICE),
    replace(A_CASE, id="4", reference="X4", verdict=TWICE, decision="include", decision_reason="two people"),
]
LINES = listed(CASES, {"2": "NPS 07"})


def found(wanted: Wanted) -> list[str]:
    return [one.case.reference for one in matching(LINES, wanted)]


def test_every_word_has_to_be_found_somewhere_in_a_case() -> None:
    assert found(Wanted()) == ["X1", "X2", "X3", "X4"]
    assert found(Wanted(words="made bo")) == ["X2"]
    assert found(Wanted(words="nps 07")) == ["X2"]
    assert found(Wanted(words="tarl x4 IPSWICH")) == ["X4"]
    assert found(Wanted(words="nobody")) == []


def test_cases_are_filtered_by_what_became_of_them() -> None:
    assert found(Wanted(state=ELIGIBLE)) == ["X1", "X2", "X4"]
    assert found(Wanted(state=LEFT_OUT)) == ["X3"]
    assert found(Wanted(state=DECIDED)) == ["X4"]
    assert found(Wanted(state=because(TWICE))) == ["X3"]
    assert found(Wanted(provider="NPS", state=LEFT_OUT)) == []


def test_the_states_offered_say_how_many_cases_they_hold() -> None:
    assert dict(states(LINES)) == {
        ALL: "All cases (4)",
        ELIGIBLE: "Eligible (3)",
        LEFT_OUT: "Left out (1)",
        DECIDED: "Decided by a person (1)",
        because(TWICE): "Listed twice (1)",
    }


def test_a_case_says_what_became_of_it() -> None:
    assert [one.standing for one in LINES] == ["Eligible", "Drawn as NPS 07", "Listed twice", "Eligible"]
    assert [one.status for one in LINES] == ["good", "good", "waiting", "caution"]


def test_a_hundred_thousand_cases_are_searched_about_as_fast_as_they_are_walked_through() -> None:
    many = listed((replace(A_CASE, id=str(one), reference=f"X{one}") for one in range(100_000)), {})

    def took(words: str) -> float:
        started = perf_counter()
        matching(many, Wanted(words=words))
        return perf_counter() - started

    began = perf_counter()
    walked = [one for one in many if one.case.reference and one.case.name and one.case.office]
    bare = perf_counter() - began
    assert len(walked) == len(many)
    assert min(took("x9999 invented") for _ in range(3)) < max(0.1, 20 * bare)
