from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.analysis.disclosure import LEAST, WITHHELD, points_to_a_person
from qi_desktop.analysis.model import Count
from qi_desktop.reporting.appendix_rows import balance_tables, coverage_tables
from qi_desktop.reporting.content import content_of
from qi_desktop.reporting.framework_rating import ProposedRating, QuestionRating
from qi_desktop.reporting.guarding import (
    MARK,
    guarded_table,
    hidden_in_balance,
    hidden_in_counts,
    hidden_in_ratings,
)
from qi_desktop.reporting.manuscript.blocks import Bar, Block, Cell, Paragraph, Table
from qi_desktop.reporting.manuscript.whole import manuscript
from qi_desktop.reporting.spreadsheets import ExportedTable
from qi_desktop.sampling.model import BalanceRow, BalanceStatus, CoverageRow
from qi_desktop.storage.workspace import Workspace
from tests.reporting.demo import demo_evidence

FEW = Count(
    *("pp_oversight_impact", "Did oversight change anything?", "protecting_public"),
    *("oversight", "NPS", "case"),
    met=1,
    relevant=3,
    not_done=2,
    not_relevant=13,
)
JUDGED = {"met", "words", "not_done", "done_weak", "too_late", "not_met", "relevant"}


def balance(*categories: tuple[str, int, int]) -> list[BalanceRow]:
    return [
        BalanceRow("CRC", "office", name, eligible, 0.0, 0.0, drawn, 0.0, 0, BalanceStatus.AS_EXPECTED)
        for name, eligible, drawn in categories
    ]


def test_how_good_the_work_was_in_fewer_than_five_cases_is_withheld_and_cannot_be_worked_out() -> None:
    (hidden,) = hidden_in_counts([FEW])
    assert hidden == JUDGED | {"not_relevant"}  # else 16 cases less 13 not relevant would leave 3


def test_work_in_five_cases_or_more_is_published_however_little_of_it_was_good() -> None:
    assert hidden_in_counts([replace(FEW, met=1, relevant=5, not_done=4)]) == [frozenset()]
    assert hidden_in_counts([replace(FEW, met=0, relevant=0, not_done=0)]) == [frozenset()]


def test_a_category_of_few_people_takes_another_with_it_and_what_follows_from_both() -> None:
    hidden = hidden_in_balance(balance(("Ipswich", 126, 19), ("Lowestoft", 60, 10), ("Diss", 1, 0)))
    assert hidden == [frozenset(), {"eligible", "expected", "status"}, {"eligible", "expected", "status"}]


def test_a_category_drawn_once_is_withheld_though_many_are_eligible() -> None:
    hidden = hidden_in_balance(balance(("Ipswich", 126, 19), ("Lowestoft", 60, 10), ("Diss", 40, 1)))
    assert hidden == [frozenset(), {"drawn", "status"}, {"drawn", "status"}]


def test_the_sum_that_a_rating_rests_on_does_not_give_a_withheld_count_back() -> None:
    questions = [QuestionRating(code, code, 9, 20, "", "", "") for code in ("oversight", "planning")]
    rating = ProposedRating("protecting_public", "NPS", "", tuple(questions))
    assert hidden_in_ratings([rating], [FEW]) == [{"met", "relevant"}, frozenset()]
    assert hidden_in_ratings([rating], [replace(FEW, group="CRC")]) == [frozenset(), frozenset()]


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 30)), min_size=1, max_size=6))
def test_no_small_number_of_people_is_left_in_a_published_balance(numbers: list[tuple[int, int]]) -> None:
    rows = balance(*[(str(place), eligible, drawn) for place, (eligible, drawn) in enumerate(numbers)])
    hidden = hidden_in_balance(rows)
    for row, columns in zip(rows, hidden, strict=True):
        assert "eligible" in columns or not points_to_a_person(row.eligible)
        assert "drawn" in columns or not points_to_a_person(row.drawn)
    for column in ("eligible", "drawn"):
        # One withheld number alone is the known total less the others.
        assert sum(column in one for one in hidden) != 1 or len(rows) == 1


def test_the_pages_of_the_report_withhold_the_same_people(workspace: Workspace) -> None:
    content = replace(
        content_of(demo_evidence(workspace)),
        balance=tuple(balance(("Ipswich", 126, 19), ("Lowestoft", 60, 10), ("Diss", 1, 0))),
        coverage=(
            CoverageRow("CRC", "rosh", "high", 60, 8),
            CoverageRow("CRC", "rosh", "medium", 280, 20),
            CoverageRow("CRC", "rosh", "very high", 2, 2),
        ),
    )
    (by_office,) = balance_tables(content)
    assert [row[1:4] for row in by_office.rows] == [
        ("126", "0.0", "19"),
        (WITHHELD, WITHHELD, "10"),
        (WITHHELD, WITHHELD, "0"),
    ]
    (by_risk,) = coverage_tables(content)
    assert {row[0]: row[1:3] for row in by_risk.rows} == {
        "high": (WITHHELD, WITHHELD),
        "medium": ("280", "20"),
        "very high": (WITHHELD, WITHHELD),
    }


def test_chapters_leave_out_what_was_judged_in_so_few_cases_and_say_so(workspace: Workspace) -> None:
    evidence = demo_evidence(workspace)
    content = content_of(replace(evidence, counts=[*evidence.counts, replace(FEW, question="few")]))
    told = list(manuscript(content))
    bars = [cell for row in rows_of(told) for cell in row if isinstance(cell, Bar)]
    assert bars
    assert all(bar.count.relevant >= LEAST for bar in bars)
    (left_out,) = [one.text for one in told if isinstance(one, Paragraph) and "is not shown" in one.text]
    assert left_out.startswith("One question was relevant in fewer than five cases")
    (in_data,) = [row[1:] for row in rows_of(told) if row[0] == FEW.label and row[-1] == "0"]
    assert in_data == (*[WITHHELD] * 7, "0", "0", "0", "0")


def rows_of(told: list[Block]) -> Iterator[tuple[Cell, ...]]:
    for table in told:
        if isinstance(table, Table):
            yield from (row for group in table.groups for row in group.rows)


@pytest.fixture
def table() -> ExportedTable:
    return ExportedTable("t", {"office": "where", "drawn": "how many"}, [("Diss", 1), ("Ipswich", 19)])


def test_a_published_table_shows_the_sign_and_its_dictionary_explains_it(table: ExportedTable) -> None:
    told = guarded_table(table, [frozenset({"drawn"}), frozenset()], published=True)
    assert told.rows == [("Diss", WITHHELD), ("Ipswich", 19)]
    assert told.columns["office"] == "where"
    assert told.columns["drawn"] == "how many; [c] where it is withheld, so that it points to nobody"


def test_a_table_of_the_team_keeps_its_numbers_and_marks_them(table: ExportedTable) -> None:
    told = guarded_table(table, [frozenset({"drawn"}), frozenset()], published=False)
    assert told.rows == [("Diss", 1, "drawn"), ("Ipswich", 19, "")]
    assert list(told.columns) == ["office", "drawn", MARK]
