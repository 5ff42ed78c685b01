from datetime import date

import pytest

from qi_desktop.inspection.listing.eligibility import Rule, Surroundings, reason_to_exclude, start_window

AROUND = Surroundings("CRC", date(2017, 2, 20))
ROW = {
    "reference": "X1",
    "provider": "CRC",
    "sentence_type": "licence",
    "status": "Active",
    "started": "2016-05-20",
    "ended": "",
}


def test_a_case_begun_about_nine_months_before_is_eligible() -> None:
    assert reason_to_exclude(ROW, AROUND) is None


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"reference": ""}, "no reference"),
        ({"reference": "Total: 352"}, "a line of totals or notes, no case"),
        ({"reference": "GRAND TOTAL"}, "a line of totals or notes, no case"),
        ({"provider": "NPS"}, "another provider's case"),
        ({"sentence_type": "missing"}, "sentence type missing"),
        ({"sentence_type": "custody"}, "sentence type not inspected"),
        ({"status": "transferred out"}, "transferred out"),
        ({"started": ""}, "start date missing"),
        ({"started": "2016-02-19"}, "started more than 12 months before fieldwork"),
        ({"started": "2016-08-21"}, "started less than 6 months before fieldwork"),
        ({"ended": "2016-06-16"}, "ended within 28 days of starting"),
        ({"ended": "2017-02-19"}, "terminated before fieldwork"),
        ({"status": "terminated"}, "terminated before fieldwork"),
    ],
)
def test_each_rule_gives_its_own_reason(changed: dict[str, str], reason: str) -> None:
    assert reason_to_exclude({**ROW, **changed}, AROUND) == reason


def test_a_reference_that_only_looks_like_a_total_is_a_case() -> None:
    assert reason_to_exclude({**ROW, "reference": "TOTAL1234"}, AROUND) is None


@pytest.mark.parametrize(
    "changed", [{"started": "2016-02-20"}, {"started": "2016-08-20"}, {"ended": "2017-02-20"}]
)
def test_the_first_and_the_last_day_of_the_window_are_eligible(changed: dict[str, str]) -> None:
    assert reason_to_exclude({**ROW, **changed}, AROUND) is None


def test_the_rules_are_data() -> None:
    rules: list[Rule] = [{"reason": "too early", "test": "before_window", "field": "started", "months": 9}]
    assert reason_to_exclude({"started": "2016-05-19"}, AROUND, rules) == "too early"
    assert reason_to_exclude({"started": "2016-05-20"}, AROUND, rules) is None


def test_the_window_runs_from_twelve_to_six_months_before_fieldwork() -> None:
    assert start_window(date(2017, 2, 20)) == (date(2016, 2, 20), date(2016, 8, 20))
