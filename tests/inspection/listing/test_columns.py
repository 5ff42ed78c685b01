from datetime import date

import pytest

from qi_desktop.inspection.listing.columns import (
    Header,
    Wanted,
    columns_of,
    find_header,
    header_row,
    labels_of,
    letter,
    similar_field,
)
from qi_desktop.inspection.listing.header_words import FIELDS, header_fields
from qi_desktop.inspection.listing.looks import Around
from qi_desktop.inspection.listing.model import Why
from qi_desktop.inspection.listing.spreadsheet import Cell, Sheet
from qi_desktop.inspection.model import ColumnNotFound, NoHeaderRow

KNOWN = ["CRN", "Gender", "Ethnicity", "Sentence Type"]
AROUND = Around(date(2017, 2, 20), frozenset({"ipswich", "lowestoft"}), frozenset({"crc"}))


def sheet(*rows: list[Cell]) -> Sheet:
    return Sheet("CRC", [list(row) for row in rows])


def header(*rows: list[Cell], wanted: Wanted | None = None) -> Header:
    return find_header("list.csv", sheet(*rows), wanted, AROUND)


def why(found: Header) -> dict[str, Why]:
    return {one.field: one.why for one in found.proposals if one.labels}


def test_every_field_has_header_words_and_every_header_word_a_field() -> None:
    assert {one.name for one in FIELDS} == set(header_fields().values())


def test_repeated_and_blank_headers_are_told_apart() -> None:
    labels = labels_of(["Office", "", "Office", "Office (2)", "office", ""])
    assert labels == ("Office", "column B", "Office (3)", "Office (2)", "office (4)", "column F")
    assert [letter(place) for place in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_the_fullest_row_of_known_headers_is_found_under_titles() -> None:
    found = header(["Cases by gender"], ["", ""], [*KNOWN, "Notes"])
    assert (found.row, why(found)["gender"]) == (3, Why.HEADER)


def test_a_misspelt_header_is_taken_but_an_end_is_never_a_start() -> None:
    found = header([*KNOWN, "Responsibl Offcer", "Order End Dat", "Start Date"])
    assert found.columns["responsible_officer"] == (4,)
    assert why(found)["responsible_officer"] is Why.SIMILAR
    assert found.columns["started"] == (6,)
    assert similar_field("Sentence end", ["started"]) == ("", 0.0)


def test_what_is_chosen_outweighs_what_is_remembered_and_that_the_headers() -> None:
    rows: list[Cell] = [*KNOWN, "Team", "Office", "Sex"]
    wanted = Wanted(chosen={"office": ("Team",)}, remembered={"office": ("Office",), "gender": ("Sex",)})
    found = header(rows, wanted=wanted)
    assert (found.columns["office"], found.columns["gender"]) == ((4,), (6,))
    assert (why(found)["office"], why(found)["gender"]) == (Why.CHOSEN, Why.REMEMBERED)


def test_a_remembered_column_that_is_gone_is_looked_for_afresh() -> None:
    found = header([*KNOWN, "Office"], wanted=Wanted(remembered={"office": ("Team",)}))
    assert why(found)["office"] is Why.HEADER


def test_a_person_may_say_that_no_column_holds_a_fact() -> None:
    found = header([*KNOWN, "Office"], wanted=Wanted(chosen={"gender": ()}))
    assert "gender" not in found.columns


def test_one_of_two_columns_of_one_header_can_be_chosen_or_both() -> None:
    rows: list[Cell] = [*KNOWN, "Office", "Office"]
    assert header(rows).columns["office"] == (4, 5)
    assert header(rows, wanted=Wanted(mapped={"office": "office"})).columns["office"] == (4, 5)
    assert header(rows, wanted=Wanted(chosen={"office": ("Office (2)",)})).columns["office"] == (5,)


def test_a_column_taken_for_something_else_is_free_no_longer() -> None:
    found = header([*KNOWN, "Place"], wanted=Wanted(mapped={"office": "Gender"}))
    assert (found.columns["office"], "gender" in found.columns) == ((1,), False)


@pytest.mark.parametrize("wrong", [{"shoe size": ("CRN",)}, {"office": ("Nowhere",)}])
def test_what_is_not_there_cannot_be_chosen(wrong: dict[str, tuple[str, ...]]) -> None:
    with pytest.raises(ColumnNotFound):
        header([*KNOWN], wanted=Wanted(chosen=wrong))


def test_a_person_may_say_which_row_holds_the_headers() -> None:
    rows = sheet(["a", "b"], ["Ref", "Who"], ["X1", "Orl"])
    assert header_row(rows) is None
    assert header_row(rows, Wanted(row=2)) == 2
    with pytest.raises(NoHeaderRow):
        find_header("list.csv", rows, Wanted(row=9))


def test_columns_under_unknown_headers_are_taken_by_the_look_of_their_values() -> None:
    top: list[Cell] = ["CRN", "Ethnicity", "Sentence Type", "Status"]
    odd: list[Cell] = ["One", "Two", "Three", "Four", "Five", "Six"]
    rows: list[list[Cell]] = [
        ["X1", "W1", "CO", "Active", "Male", "01/05/2016", "Ipswich", "3/7/84", "Orl Invented", "Low"],
        ["X2", "W1", "CO", "Active", "F", "11/05/2016", "lowestoft", "4/8/91", "Orl Invented", "high"],
        ["X3", "B1", "SSO", "Active", "M", "21/06/2016", "Ipswich", "5/9/77", "Tarl Invented", "Medium"],
        ["X4", "W9", "SSO", "Active", "M", "22/06/2016", "Ipswich", "5/9/78", "Tarl Invented", "Low"],
    ]
    found = header([*top, *odd], *rows)
    by_look = {name: found.columns[name][0] for name, reason in why(found).items() if reason is Why.CONTENT}
    # "low" and "high" may be the one or the other: what looks like two things is taken for neither.
    assert by_look == {"gender": 4, "started": 5, "office": 6, "birth_date": 7, "responsible_officer": 8}
    assert all(0 < one.sure < 1 for one in found.proposals if one.why is Why.CONTENT)


def test_a_column_of_scores_leaves_the_words_to_the_risk() -> None:
    top: list[Cell] = ["CRN", "Ethnicity", "Sentence Type", "Gender", "One", "Two"]
    rows: list[list[Cell]] = [
        ["X1", "W1", "CO", "M", "Low", 12.0],
        ["X2", "W1", "CO", "M", "high", 55.0],
        ["X3", "W1", "CO", "M", "Medium", 91.0],
    ]
    found = header(top, *rows)
    assert (found.columns["risk_of_serious_harm"], found.columns["likelihood_of_reoffending"]) == ((4,), (5,))


def test_columns_are_shown_with_letters_and_some_of_their_values() -> None:
    columns = columns_of(sheet([*KNOWN], ["X1", "M"], ["X2", "M", "W1", "", "beyond"]), 1)
    assert [(one.letter, one.label, one.samples) for one in columns] == [
        ("A", "CRN", ("X1", "X2")),
        ("B", "Gender", ("M",)),
        ("C", "Ethnicity", ("W1",)),
        ("D", "Sentence Type", ()),
        ("E", "column E", ("beyond",)),
    ]
