"""The one rule behind the sentence that says how far a sample represents its list, as a table."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.reporting.statement.representing import Reach, Standing, reach_of, representation
from qi_desktop.sampling.drawing.model import Because, Relaxation
from qi_desktop.sampling.model import (
    BalanceRow,
    BalanceStatus,
    Candidate,
    CoverageRow,
    Minimum,
    SampleSettings,
    SpreadRow,
)
from qi_desktop.sampling.reviewing.balance import balance_table

HOLDS, RAISED, GAVE_WAY = (
    BalanceStatus.AS_EXPECTED,
    BalanceStatus.RAISED_TO_MINIMUM,
    BalanceStatus.GAVE_WAY,
)
ABOVE, BELOW, TOO_FEW = BalanceStatus.ABOVE, BalanceStatus.BELOW, BalanceStatus.BELOW_MINIMUM


def a_row(
    dimension: str = "gender",
    category: str = "female",
    status: BalanceStatus = HOLDS,
    *,
    drawn: int = 5,
    minimum: int = 0,
) -> BalanceRow:
    return BalanceRow("CRC", dimension, category, 60, 0.15, 4.5, drawn, drawn - 4.5, minimum, status)


def a_standing(
    *rows: BalanceRow,
    balanced: tuple[str, ...] = ("gender", "office"),
    drawn: int = 30,
    levels: tuple[CoverageRow, ...] = (),
    spread: SpreadRow | None = None,
    relaxations: tuple[Relaxation, ...] = (),
) -> Standing:
    return Standing("CRC", 400, drawn, balanced, rows, levels, spread, relaxations)


@pytest.mark.parametrize(
    ("statuses", "reach"),
    [
        ((HOLDS, HOLDS), Reach.WHOLE_NUMBERS),
        ((HOLDS, RAISED), Reach.MINIMUMS),
        ((GAVE_WAY, RAISED), Reach.MINIMUMS),
        ((HOLDS, ABOVE), Reach.IN_PART),
        ((BELOW, HOLDS), Reach.IN_PART),
        ((HOLDS, TOO_FEW), Reach.IN_PART),
        ((RAISED, ABOVE), Reach.IN_PART),
        ((ABOVE, BELOW), Reach.NOT),
    ],
)
def test_the_verdict_follows_from_the_status_of_every_category(
    statuses: tuple[BalanceStatus, BalanceStatus], reach: Reach
) -> None:
    rows = [a_row(name, "one", status) for name, status in zip(("gender", "office"), statuses, strict=True)]
    assert reach_of(a_standing(*rows)) is reach


def test_a_whole_list_an_empty_sample_and_mere_chance_have_verdicts_of_their_own() -> None:
    assert reach_of(a_standing(drawn=400)) is Reach.WHOLE_LIST
    assert reach_of(a_standing(drawn=0)) is Reach.EMPTY
    assert reach_of(a_standing(balanced=())) is Reach.BY_CHANCE


def test_a_sample_that_holds_everywhere_is_said_to_represent_its_list() -> None:
    said = representation(a_standing(a_row(), a_row("office", "Ipswich"))).statement
    assert said == (
        "The 30 CRC cases represent the 400 eligible CRC cases in gender and office as far as whole numbers "
        "allow: each category has its share of the list, rounded down or up."
    )


def test_one_case_is_spoken_of_as_one() -> None:
    said = representation(a_standing(a_row(), drawn=1)).sentences[0]
    assert said.startswith("The 1 CRC case represents the 400 eligible CRC cases in gender and office")
    assert (
        representation(a_standing(balanced=(), drawn=1)).sentences[0].startswith("The 1 CRC case was drawn")
    )


def test_what_was_raised_and_what_gave_way_is_named_with_its_numbers() -> None:
    rows = (a_row(status=RAISED, drawn=6, minimum=6), a_row("gender", "male", GAVE_WAY, drawn=24))
    said = representation(a_standing(*rows)).sentences[0]
    assert "gender female (6 drawn) was raised to the minimum; gender male (24 drawn) gave way." in said


def test_what_differs_is_named_with_the_reason_that_the_draw_gives() -> None:
    because = Relaxation("office", "Ipswich", 4, 5, 9, Because.NAMED_CASES)
    rows = (a_row(), a_row("office", "Ipswich", ABOVE, drawn=9))
    said = representation(a_standing(*rows, relaxations=(because,))).sentences[0]
    assert said.endswith(
        "in gender as far as whole numbers allow, but only roughly in office: office Ipswich (9 drawn where "
        "its share is 4.5; because of cases that must or must not be drawn)."
    )


def test_minimums_levels_officers_and_absent_groups_each_have_their_sentence() -> None:
    levels = (CoverageRow("CRC", "risk_of_serious_harm", "high", 30, 2),)
    said = representation(
        a_standing(
            a_row(minimum=2),
            a_row("office", "Ipswich", drawn=0),
            levels=(*levels, CoverageRow("CRC", "risk_of_serious_harm", "very high", 1, 0)),
            spread=SpreadRow("CRC", 24, 21, 3),
        )
    ).sentences
    assert said[1:] == (
        "The minimum number is held.",
        "Not in the sample: risk of serious harm very high (1 eligible).",
        "The cases are those of 21 of 24 responsible officers, at most 3 of one.",
        "No case was drawn of office Ipswich (60 eligible); the sample says nothing of them.",
    )


def test_levels_that_are_all_there_and_a_minimum_that_is_not_held_are_said_plainly() -> None:
    levels = (CoverageRow("CRC", "risk_of_serious_harm", "high", 30, 2),)
    said = representation(a_standing(a_row("ethnicity_group", "black", minimum=7), levels=levels)).statement
    assert "Below the minimum: ethnicity black (5 of 7)." in said
    assert "Every level of risk of serious harm that the list has is in the sample." in said


@given(
    st.lists(st.tuples(st.sampled_from("mf"), st.sampled_from("abc")), min_size=1, max_size=40),
    st.data(),
)
def test_every_sample_of_every_list_gets_a_verdict_that_its_table_bears_out(
    facts: list[tuple[str, str]], data: st.DataObject
) -> None:
    people = [Candidate(str(at), "CRC", {"gender": g, "office": o}) for at, (g, o) in enumerate(facts)]
    drawn = data.draw(st.lists(st.sampled_from(people), unique_by=lambda one: one.key))
    least = data.draw(st.integers(0, 3))
    settings = SampleSettings(
        (("CRC", len(drawn)),), ("gender", "office"), (Minimum("gender", "f", least),), ()
    )
    rows = balance_table("CRC", people, drawn, settings) if drawn else []
    found = representation(Standing("CRC", len(people), len(drawn), settings.balance, rows))
    assert found.statement
    assert "{" not in found.statement
    if found.reach is Reach.WHOLE_NUMBERS:
        assert all(abs(row.difference) < 1 for row in rows)
    if found.reach in (Reach.IN_PART, Reach.NOT):
        assert any(abs(row.difference) >= 1 or row.drawn < row.minimum for row in rows)
