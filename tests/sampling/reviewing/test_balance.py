from dataclasses import replace

from qi_desktop.sampling.model import BalanceStatus, Candidate, Minimum, SampleSettings
from qi_desktop.sampling.reviewing.balance import balance_table
from qi_desktop.sampling.reviewing.coverage import covered_levels, officers_reached
from tests.sampling.lists import someone

ASKED = SampleSettings(
    sizes=(("CRC", 10),), balance=("gender",), cover=("risk",), spread="officer",
    minimums=(Minimum("gender", "female", 3), Minimum("office", "Ipswich", 2)),
)  # fmt: skip


def people(men: int, women: int, missing: int = 0) -> list[Candidate]:
    genders = ["male"] * men + ["female"] * women + ["missing"] * missing
    return [
        someone(
            f"{place}",
            "CRC",
            gender=gender,
            office="Ipswich" if place % 2 else "Lowestoft",
            risk=("low", "high", "missing")[place % 3],
            officer=f"officer {place % 4}",
        )
        for place, gender in enumerate(genders)
    ]


def statuses(drawn: list[Candidate]) -> dict[str, BalanceStatus]:
    table = balance_table("CRC", people(80, 18, 2), drawn, ASKED)
    return {row.category: row.status for row in table if row.dimension == "gender"}


def test_a_row_shows_share_expected_drawn_difference_and_minimum() -> None:
    row = balance_table("CRC", people(80, 20), people(7, 3), ASKED)[1]
    assert (row.provider, row.dimension, row.category) == ("CRC", "gender", "female")
    assert (row.eligible, row.share, row.expected, row.drawn, row.difference) == (20, 0.2, 2.0, 3, 1.0)
    assert (row.minimum, row.status) == (3, BalanceStatus.RAISED_TO_MINIMUM)


def test_what_a_minimum_takes_from_the_others_is_not_called_imbalance() -> None:
    assert statuses(people(7, 3)) == {
        "male": BalanceStatus.GAVE_WAY,
        "female": BalanceStatus.RAISED_TO_MINIMUM,
        "missing": BalanceStatus.AS_EXPECTED,
    }


def test_numbers_beyond_the_rounded_share_are_above_or_below() -> None:
    assert statuses(people(5, 3, 2)) == {
        "male": BalanceStatus.BELOW,
        "female": BalanceStatus.RAISED_TO_MINIMUM,
        "missing": BalanceStatus.ABOVE,
    }
    assert statuses(people(9, 1))["female"] is BalanceStatus.BELOW_MINIMUM


def test_minimums_larger_than_the_sample_leave_the_shares_as_they_are() -> None:
    assert statuses(people(2, 0)) == {
        "male": BalanceStatus.AS_EXPECTED,
        "female": BalanceStatus.BELOW_MINIMUM,
        "missing": BalanceStatus.AS_EXPECTED,
    }


def test_a_dimension_with_a_minimum_is_shown_even_if_it_is_not_balanced() -> None:
    table = balance_table("CRC", people(80, 20), people(7, 3), ASKED)
    assert {row.dimension for row in table} == {"gender", "office"}
    assert balance_table("CRC", [], [], ASKED) == []


def test_coverage_counts_levels_but_not_what_says_nothing() -> None:
    rows = covered_levels("CRC", people(6, 0), people(1, 0), ASKED)
    assert [(row.level, row.eligible, row.drawn, row.covered) for row in rows] == [
        ("high", 2, 0, False),
        ("low", 2, 1, True),
    ]


def test_the_spread_tells_how_many_officers_are_reached() -> None:
    row = officers_reached("CRC", people(80, 20), people(5, 0), ASKED)
    assert (row.officers_eligible, row.officers_drawn, row.most_from_one) == (4, 4, 2)


def test_a_case_without_an_officer_on_the_list_adds_none() -> None:
    silent = [replace(one, facts={**one.facts, "officer": "missing"}) for one in people(6, 0)]
    row = officers_reached("CRC", [*people(80, 20), *silent], [*people(1, 0), *silent], ASKED)
    assert (row.officers_eligible, row.officers_drawn, row.most_from_one) == (4, 1, 1)
