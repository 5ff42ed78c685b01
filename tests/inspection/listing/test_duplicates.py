import pytest

from qi_desktop.inspection.listing.duplicates import Keeping, without_duplicates
from qi_desktop.inspection.listing.model import Keep

FACTS = {
    "reference": ["X1", "x1", "X2", "", "X3", "X4", "X1"],
    "name": ["Orl Zell", "Orl Zell", "Orl O'Zell-Tarl", "", "orl ozell tarl", "Orl Zell", "Orl Zell"],
    "birth_date": ["1984-07-03", "1984-07-03", "1991-01-01", "", "1991-01-01", "1990-01-01", "1984-07-03"],
}
TWICE, OTHER = "listed twice", "listed under another reference too"


def reasons(same_reference: Keep, same_person: Keep) -> list[str | None]:
    found: list[str | None] = [None, None, None, "no reference", None, None, "too short"]
    without_duplicates(FACTS, found, Keeping(same_reference, same_person))
    return found


@pytest.mark.parametrize(
    ("keep", "left_out"),
    [(Keep.FIRST, [1]), (Keep.LAST, [0]), (Keep.NEITHER, [0, 1]), (Keep.ALL, [1])],
)
def test_a_reference_stays_eligible_at_most_once(keep: Keep, left_out: list[int]) -> None:
    found = reasons(keep, Keep.ALL)
    assert [place for place, reason in enumerate(found) if reason == TWICE] == left_out


@pytest.mark.parametrize(
    ("keep", "left_out"),
    [(Keep.FIRST, [4]), (Keep.LAST, [2]), (Keep.NEITHER, [2, 4]), (Keep.ALL, [])],
)
def test_a_person_under_two_references_stays_as_chosen(keep: Keep, left_out: list[int]) -> None:
    found = reasons(Keep.FIRST, keep)
    assert [place for place, reason in enumerate(found) if reason == OTHER] == left_out


def test_a_row_left_out_for_another_reason_keeps_that_reason() -> None:
    assert reasons(Keep.LAST, Keep.FIRST)[6] == "too short"


def test_the_groups_name_all_their_rows_and_those_that_stay() -> None:
    found: list[str | None] = [None] * 7
    groups = without_duplicates(FACTS, found, Keeping(Keep.LAST, Keep.ALL))
    assert [(one.kind, one.places, one.kept) for one in groups] == [
        ("reference", (0, 1, 6), (6,)),
        ("person", (2, 4), (2, 4)),
    ]


def test_where_no_rule_speaks_of_duplicates_none_are_looked_for() -> None:
    found: list[str | None] = [None] * 7
    assert without_duplicates(FACTS, found, Keeping(), rules=[]) == []
    assert found == [None] * 7
