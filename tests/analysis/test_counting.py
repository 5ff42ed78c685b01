from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.analysis.counting import cases_behind, counts, is_counted
from qi_desktop.analysis.model import CountedCase, CountedQuestion, Occurrence

CHILDREN = CountedQuestion("pp_assess_children", "Risk to children", "protecting_public", "assessment", "S2")
REPORT = CountedQuestion(
    "rr_report_proposal", "Proposal", "reducing_reoffending", "court_reporting", "S2", work_of="NPS"
)
OFFENCE = CountedQuestion(
    "rr_new_offence", "New offence", "reducing_reoffending", "impact", "YESNO", yes_is="bad"
)
CLASS = CountedQuestion(
    "rr_class", "Class given", "reducing_reoffending", "allocation", "LVL4", yes_is="neutral"
)
STATES = (
    "sufficient",
    "not_done",
    "done_weak",
    "too_late",
    "not_known",
    "no_evidence",
    "not_relevant",
    "",
    "odd",
)


def a_case(name: str, provider: str = "CRC", key: str = CHILDREN.key, *values: str) -> CountedCase:
    places: list[Occurrence] = [(None, value) for value in values]
    return CountedCase(name, f"{provider} {name}", provider, {"office": "Ipswich"}, {key: places})


@st.composite
def many_cases(draw: st.DrawFn) -> list[CountedCase]:
    """Cases with any values, some places contested, some questions irrelevant, some never asked."""
    cases: list[CountedCase] = []
    for position in range(draw(st.integers(0, 12))):
        values = draw(st.lists(st.sampled_from(STATES), max_size=3))
        places: list[Occurrence] = list(enumerate(values, 1))
        asked = {CHILDREN.key: places} if draw(st.booleans()) else {}
        contested = frozenset((CHILDREN.key, row) for row, _value in places if asked and draw(st.booleans()))
        provider = draw(st.sampled_from(("CRC", "NPS")))
        cases.append(CountedCase(str(position), str(position), provider, {}, asked, contested))
    return cases


@given(many_cases())
def test_x_never_passes_y_and_the_states_add_up_to_what_was_asked(cases: list[CountedCase]) -> None:
    for count in counts([CHILDREN], cases):
        group = [case for case in cases if case.provider == count.group and CHILDREN.key in case.places]
        assert 0 <= count.met <= count.relevant
        assert count.not_met_otherwise == 0
        assert count.asked == sum(max(1, len(case.places[CHILDREN.key])) for case in group)


@given(many_cases())
def test_only_judgements_that_nobody_disputes_enter_x_and_y(cases: list[CountedCase]) -> None:
    judged = [
        value
        for case in cases
        for row, value in case.places.get(CHILDREN.key, ())
        if (CHILDREN.key, row) not in case.contested
        and value in {"sufficient", "not_done", "done_weak", "too_late"}
    ]
    found = counts([CHILDREN], cases)
    assert sum(count.relevant for count in found) == len(judged)
    assert sum(count.met for count in found) == judged.count("sufficient")
    assert sum(count.disputed for count in found) == sum(len(case.contested) for case in cases)


@given(many_cases())
def test_the_cases_behind_a_number_are_as_many_as_the_number_says(cases: list[CountedCase]) -> None:
    for count in counts([CHILDREN], cases):
        behind = cases_behind(CHILDREN, cases, "provider", count.group)
        standings = [case.standing for case in behind]
        assert len(behind) == count.asked
        assert standings.count("met") == count.met
        assert standings.count("disputed") == count.disputed
        assert standings.count("unanswered") == count.unanswered


@given(many_cases())
def test_counting_all_together_is_the_sum_of_the_groups(cases: list[CountedCase]) -> None:
    together = counts([CHILDREN], cases, None)
    apart = counts([CHILDREN], cases)
    assert sum(count.relevant for count in together) == sum(count.relevant for count in apart)


def test_a_question_that_is_not_relevant_now_never_counts() -> None:
    (count,) = counts([CHILDREN], [a_case("1", "CRC", CHILDREN.key, "sufficient"), a_case("2")])
    assert (count.met, count.relevant, count.not_relevant) == (1, 1, 1)


def test_yes_is_counted_as_the_bad_outcome_where_the_form_says_so() -> None:
    cases = [
        a_case(str(i), "NPS", OFFENCE.key, value) for i, value in enumerate(["no", "no", "yes", "not_known"])
    ]
    (count,) = counts([OFFENCE], cases)
    assert (count.met, count.relevant, count.not_known, count.not_met_otherwise) == (2, 3, 1, 1)


def test_of_the_classes_given_the_high_ones_are_counted() -> None:
    cases = [
        a_case(str(i), "NPS", CLASS.key, value) for i, value in enumerate(["low", "high", "medium", "high"])
    ]
    (count,) = counts([CLASS], cases)
    assert (count.met, count.relevant) == (2, 4)


def test_a_court_report_counts_to_the_service_that_wrote_it_whoever_holds_the_case() -> None:
    cases = [
        a_case("1", "CRC", REPORT.key, "sufficient"),
        a_case("2", "NPS", REPORT.key, "done_weak"),
        a_case("3", "CRC", REPORT.key),
    ]
    (count,) = counts([REPORT], cases)
    assert (count.group, count.met, count.relevant, count.not_relevant) == ("NPS", 1, 2, 1)


def test_counts_can_be_taken_by_any_fact_of_the_case() -> None:
    cases = [
        replace(a_case("1", "CRC", CHILDREN.key, "sufficient"), facts={"office": "Lowestoft"}),
        a_case("2", "NPS", CHILDREN.key, "not_done"),
    ]
    assert [(count.group, count.met, count.relevant) for count in counts([CHILDREN], cases, "office")] == [
        ("Ipswich", 0, 1),
        ("Lowestoft", 1, 1),
    ]


def test_adding_providers_asked_under_different_rules_is_marked() -> None:
    cases = [a_case("1", "CRC", CHILDREN.key, "sufficient"), a_case("2", "NPS", CHILDREN.key, "sufficient")]
    mixed = replace(CHILDREN, mixed_rule=True)
    assert counts([mixed], cases, None)[0].mixed_rules
    assert not any(count.mixed_rules for count in counts([mixed], cases))
    assert not counts([CHILDREN], cases, None)[0].mixed_rules


def test_words_and_codes_are_not_counted_scales() -> None:
    assert is_counted("S2")
    assert not is_counted("TEXT")
