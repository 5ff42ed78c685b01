"""What a person is shown before a list is taken in, and that it is what then happens."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.inspection.listing.case_list import Expected
from qi_desktop.inspection.listing.file_reading import read_lists
from qi_desktop.inspection.listing.model import (
    BadChoices,
    Choices,
    Keep,
    Remembered,
    UnknownCodeChosen,
    Why,
)
from qi_desktop.inspection.listing.preview import preview_of
from qi_desktop.inspection.listing.problems import (
    HIDDEN,
    IMPOSSIBLE_AGE,
    MORE_CELLS,
    NO_HEADERS,
    NOT_A_DATE,
    NOT_CHOSEN,
    TAKEN_BY_LOOK,
    UNKNOWN_CODE,
    UNKNOWN_PROVIDER,
    WHOSE_CASES,
)
from qi_desktop.inspection.listing.spreadsheet import Cell, Sheet, SourceFile
from qi_desktop.inspection.model import (
    CaseListEmpty,
    ListWithoutProvider,
    NoHeaderRow,
    Provider,
    SheetNotFound,
    UnknownProvider,
)
from tests.inspection.building import HEADERS, a_row, expected


def a_sheet(*rows: Sequence[Cell], name: str = "CRC", headers: Sequence[str] = HEADERS) -> Sheet:
    return Sheet(name, [list(headers), *map(list, rows)])


def a_file(*sheets: Sheet) -> SourceFile:
    return SourceFile("list.xlsx", "workbook", sheets)


def knowing(**remembered: Remembered) -> Expected:
    return replace(expected(), remembered=remembered)


def test_the_first_rows_are_shown_as_they_stand_and_as_they_would_be_taken() -> None:
    shown = preview_of(a_file(a_sheet(a_row(), a_row(CRN="", Gender="?!"))), expected(), Choices())
    first, second = shown.sheets[0].rows
    assert (first.number, first.raw[:2], first.provider) == (2, ("X1", "Tarl Invented"), "CRC")
    assert (first.taken["ethnicity_two"], first.taken["age_band"]) == ("White", "25 to 34")
    assert (first.excluded, second.excluded) == (None, "no reference")
    assert [(one.name, one.taken, one.provider) for one in shown.sheets] == [("CRC", True, "CRC")]
    assert (shown.file, shown.how_read) == ("list.xlsx", "workbook")


def test_each_field_is_proposed_a_column_with_the_reason_why() -> None:
    headers = ["Ref", *HEADERS[1:3], "Sexe", *HEADERS[4:], "Office"]
    known = Remembered("CRC", {"reference": ("Ref",)})
    rows = [[*a_row(CRN=f"X{number}"), "Ipswich"] for number in range(4)]
    shown = preview_of(a_file(a_sheet(*rows, headers=headers)), knowing(CRC=known), Choices())
    proposals = {one.field: (one.labels, one.why) for one in shown.sheets[0].proposals}
    assert proposals["reference"] == (("Ref",), Why.REMEMBERED)
    assert proposals["ethnicity"] == (("Ethnicity",), Why.HEADER)
    assert proposals["gender"] == (("Sexe",), Why.CONTENT)
    assert proposals["office"] == (("Office", "Office (2)"), Why.HEADER)
    assert proposals["status"] == ((), Why.NONE)
    assert [one.value for one in shown.effect.problems if one.problem == TAKEN_BY_LOOK] == ["Sexe"]


def test_unknown_values_are_counted_and_come_with_a_suggestion() -> None:
    rows = [a_row(CRN=f"X{place}", Ethnicity=value) for place, value in enumerate(("w one", "Whiite Irish"))]
    shown = preview_of(a_file(a_sheet(*rows, *rows[1:]), a_sheet(rows[1], name="NPS")), expected(), Choices())
    assert [(one.fact, one.value, one.count, one.suggestion) for one in shown.unknown] == [
        ("ethnicity", "Whiite Irish", 3, "W2"),
        ("ethnicity", "w one", 1, ""),
    ]
    first = shown.unknown[0]
    assert (first.sheet, first.row, first.column) == ("CRC", 3, "ethnicity")


@pytest.mark.parametrize(
    ("code", "group"), [("W2", "White"), ("NS", "not stated"), ("missing", "missing"), ("UN", "missing")]
)
def test_an_unknown_value_mapped_by_a_person_is_known_from_then_on(code: str, group: str) -> None:
    source = a_file(a_sheet(a_row(Ethnicity="Whiite-Irish")))
    for around, choices in (
        (expected(), Choices(codes={"ethnicity": {"WHIITE  IRISH": code}})),
        (knowing(CRC=Remembered("CRC", codes={"ethnicity": {"whiite irish": code}})), Choices()),
    ):
        shown = preview_of(source, around, choices)
        assert shown.unknown == ()
        assert shown.effect.problems == ()
        assert shown.sheets[0].rows[0].taken["ethnicity_group"] == group
        assert shown.choices.codes == {"ethnicity": {"whiite irish": code}}


def test_an_office_can_be_another_spelling_or_stay_as_written_or_be_missing() -> None:
    rows = [a_row(CRN=f"X{place}", Office=name) for place, name in enumerate(("Ipsw", "Diss", "tbc"))]
    shown = preview_of(
        a_file(a_sheet(*rows)),
        expected(),
        Choices(codes={"office": {"Ipsw": "Ipswich", "diss": "Diss", "tbc": "missing"}}),
    )
    assert [one.taken["office"] for one in shown.sheets[0].rows] == ["Ipswich", "Diss", "missing"]
    assert (shown.effect.problems, shown.unknown) == ((), ())
    assert [(one.provider, one.name, one.cases) for one in shown.new_offices] == [("CRC", "Diss", 1)]


@pytest.mark.parametrize(
    "codes",
    [
        {"ethnicity": {"x": "Q7"}},
        {"gender": {"x": ""}},
        {"provider": {"x": "YJB"}},
        {"shoe size": {"x": "9"}},
        {"office": {"x": ""}},
    ],
)
def test_a_value_cannot_stand_for_what_is_no_code(codes: dict[str, dict[str, str]]) -> None:
    with pytest.raises(UnknownCodeChosen):
        preview_of(a_file(a_sheet(a_row())), expected(), Choices(codes=codes))


def test_a_provider_written_otherwise_can_be_told_and_its_rows_come_in() -> None:
    rows = [[*a_row(), "Community company"], [*a_row(CRN="X2"), "NPS"]]
    source = a_file(a_sheet(*rows, name="All", headers=[*HEADERS, "Provider"]))
    before = preview_of(source, expected(), Choices())
    assert (before.effect.refused, before.effect.eligible) == ({UNKNOWN_PROVIDER: 1}, 1)
    assert [(one.fact, one.value) for one in before.unknown] == [("provider", "Community company")]
    assert before.sheets[0].rows[0].refused == UNKNOWN_PROVIDER
    told = preview_of(source, expected(), Choices(codes={"provider": {"community company": "CRC"}}))
    assert (told.effect.refused, told.effect.eligible) == ({}, 2)


def test_sheets_that_are_not_taken_say_why_and_show_their_rows() -> None:
    notes = Sheet("Notes", [["Please read"], ["Ref", "Who", "Where"], ["X1", "Orl", "Diss"]])
    source = a_file(a_sheet(a_row()), notes, a_sheet(a_row(), name="Sheet3"), a_sheet(a_row(), name="NPS"))
    shown = preview_of(source, expected(), Choices(sheets=("CRC", "notes", "Sheet3")))
    assert [one.why_not for one in shown.sheets] == ["", NO_HEADERS, WHOSE_CASES, NOT_CHOSEN]
    assert (shown.sheets[1].header_row, shown.sheets[1].columns[1].label) == (2, "Who")
    assert shown.sheets[1].rows[0].raw == ("X1", "Orl", "Diss")
    assert shown.effect.rows == 1


def test_a_hidden_sheet_is_left_aside_and_says_so_until_it_is_chosen() -> None:
    old = Sheet("CRC old", a_sheet(a_row(CRN="X9")).rows, hidden=True)
    source = a_file(a_sheet(a_row()), old)
    shown = preview_of(source, expected(), Choices())
    assert [(one.taken, one.why_not) for one in shown.sheets] == [(True, ""), (False, HIDDEN)]
    assert shown.effect.rows == 1
    assert preview_of(source, expected(), Choices(sheets=("CRC", "CRC old"))).effect.rows == 2


def test_a_person_can_say_which_row_is_the_header_and_whose_cases_they_are() -> None:
    odd = Sheet("Sheet1", [["one", "two"], ["R", "G"], ["X1", "F"]])
    choices = Choices(
        header_rows={"Sheet1": 2},
        providers={"Sheet1": "NPS"},
        columns={"Sheet1": {"reference": ("R",), "gender": ("G",)}},
    )
    shown = preview_of(a_file(odd), expected(), choices)
    assert (shown.sheets[0].provider, shown.sheets[0].header_row, shown.effect.rows) == ("NPS", 2, 1)
    assert shown.sheets[0].rows[0].taken["gender"] == "female"
    with pytest.raises(UnknownProvider):
        preview_of(a_file(odd), expected(), replace(choices, providers={"Sheet1": "YJB"}))
    with pytest.raises(SheetNotFound):
        preview_of(a_file(odd), expected(), Choices(sheets=("Sheet9",)))


def test_the_only_provider_there_is_needs_no_naming() -> None:
    only = replace(expected(), providers=(Provider("CRC", "CRC", "", "", 30),))
    shown = preview_of(a_file(a_sheet(a_row(), name="Sheet1")), only, Choices())
    assert (shown.sheets[0].provider, shown.effect.eligible) == ("CRC", 1)


def test_two_sheets_of_one_provider_make_one_list() -> None:
    other = a_sheet(a_row(CRN="X2", Name="Orl Second"), a_row(), name="CRC more")
    shown = preview_of(a_file(a_sheet(a_row()), other), expected(), Choices())
    assert (shown.effect.eligible, shown.effect.excluded_by_reason) == (2, {"listed twice": 1})
    assert [(one.rows, one.kept) for one in shown.duplicates] == [((2, 3), (2,))]
    assert [one.excluded for one in shown.sheets[1].rows] == [None, "listed twice"]
    assert len(shown.changes) == 1


def test_the_choice_about_duplicates_is_remembered_and_can_be_made_again() -> None:
    source = a_file(a_sheet(a_row(), a_row(Name="again"), a_row(CRN="X2")))
    known = knowing(CRC=Remembered("CRC", same_reference=Keep.LAST, same_person=Keep.FIRST))
    kept = {one.kind: one.kept for one in preview_of(source, known, Choices()).duplicates}
    assert kept == {"reference": (3,)}
    shown = preview_of(source, known, Choices(same_reference=Keep.FIRST))
    assert {one.kind: one.kept for one in shown.duplicates} == {"reference": (2,), "person": (2,)}
    assert (shown.choices.same_reference, shown.choices.same_person) == (Keep.FIRST, Keep.FIRST)
    assert shown.effect.excluded_by_reason == {
        "listed twice": 1,
        "listed under another reference too": 1,
    }


def test_an_impossible_date_of_birth_and_a_spilled_row_are_named() -> None:
    rows = [a_row(Date_of_Birth="03/07/2016"), [*a_row(CRN="X2", Name="Orl"), "", "spilled"]]
    problems = preview_of(a_file(a_sheet(*rows)), expected(), Choices()).effect.problems
    assert [(one.row, one.value, one.problem) for one in problems] == [
        (2, "2016-07-03", IMPOSSIBLE_AGE),
        (3, "spilled", MORE_CELLS),
    ]


def test_a_short_year_is_read_by_what_it_tells() -> None:
    row = a_row(Date_of_Birth="3/7/16", Start_Date="1/6/16")
    taken = preview_of(a_file(a_sheet(row)), expected(), Choices()).sheets[0].rows[0].taken
    assert (taken["birth_date"], taken["started"]) == ("1916-07-03", "2016-06-01")


def test_two_columns_that_say_one_thing_in_two_ways_do_not_disagree() -> None:
    headers = [*HEADERS, "Ethnicity Code", "OGRS Band"]
    rows = [
        [*a_row(Ethnicity="White: Irish"), "W2", "Medium"],
        [*a_row(CRN="X2", Ethnicity="odd"), "B1", ""],
        [*a_row(CRN="X3", Ethnicity="odd"), "", "High"],
    ]
    shown = preview_of(a_file(a_sheet(*rows, headers=headers)), expected(), Choices())
    assert [one.taken["ethnicity_code"] for one in shown.sheets[0].rows] == ["W2", "B1", ""]
    assert [(one.row, one.value) for one in shown.effect.problems] == [(4, "odd"), (4, "62 | High")]


def test_titles_repeated_in_mid_list_are_passed_over() -> None:
    title = ["Cases of the CRC", "page"]
    rows = [title, [], list(HEADERS), a_row(), title, list(HEADERS), a_row(CRN="X2")]
    shown = preview_of(a_file(Sheet("CRC", [list(row) for row in rows])), expected(), Choices())
    assert [one.number for one in shown.sheets[0].rows] == [4, 7]


def test_files_without_a_list_are_refused_only_when_they_are_to_be_taken_in() -> None:
    for source, error in (
        (a_file(a_sheet()), CaseListEmpty),
        (a_file(Sheet("CRC", [["a"]])), NoHeaderRow),
        (a_file(a_sheet(a_row(), name="Sheet1")), ListWithoutProvider),
    ):
        reading = read_lists(source, expected(), Choices())
        assert preview_of(source, expected(), Choices()).effect.eligible == 0
        with pytest.raises(error):
            reading.required(expected())


def test_choices_go_to_a_file_and_come_back() -> None:
    source = a_file(a_sheet(a_row(), a_row(CRN="X2", Ethnicity="odd")))
    choices = preview_of(source, expected(), Choices(codes={"ethnicity": {"odd": "NS"}})).choices
    assert Choices.from_json(choices.to_json()) == choices
    assert (
        preview_of(source, expected(), choices).effect
        == preview_of(source, expected(), Choices(codes={"ethnicity": {"odd": "NS"}})).effect
    )
    assert Choices.from_json({"columns": {"CRC": {"office": "Team"}}}).columns == {
        "CRC": {"office": ("Team",)}
    }


@pytest.mark.parametrize(
    "written",
    [
        {"sheets": "CRC"},
        {"sheets": [1]},
        {"codes": {"gender": "M"}},
        {"codes": []},
        {"columns": {"CRC": []}},
        {"columns": {"CRC": {"office": 3}}},
        {"header_rows": {"CRC": 0}},
        {"header_rows": {"CRC": "4"}},
        {"same_reference": "some"},
        {"shoes": {}},
    ],
)
def test_choices_written_otherwise_are_refused(written: dict[str, object]) -> None:
    with pytest.raises(BadChoices):
        Choices.from_json(written)


VALUES = {
    "CRN": st.sampled_from(["", "X1", "x1", "X2", "X3", " X4 "]),
    "Name": st.sampled_from(["", "Orl Zell", "ZELL, Orl", "Tarl"]),
    "Date of Birth": st.one_of(
        st.sampled_from(["", "soon", "31/02/1980", "3/7/84"]), st.dates(date(1900, 1, 1), date(2020, 1, 1))
    ),
    "Gender": st.one_of(st.sampled_from(["", "M", "female ", "N", "odd"]), st.booleans()),
    "Ethnicity": st.one_of(st.sampled_from(["", "W1", "NS", "MERGE", "XX9"]), st.text(max_size=5)),
    "Sentence Type": st.sampled_from(["", "SSO", "Licence", "PSS", "odd"]),
    "Start Date": st.one_of(
        st.sampled_from(["", "later"]), st.dates(date(2015, 1, 1), date(2017, 3, 1)), st.floats(0, 60000)
    ),
    "Office": st.sampled_from(["", "Ipswich", "IPSWICH office", "Diss"]),
    "Responsible Officer": st.text(max_size=5),
    "RoSH": st.one_of(st.sampled_from(["", "Low", "V. High"]), st.timedeltas(timedelta(0), timedelta(1))),
    "OGRS": st.one_of(st.floats(0, 120), st.sampled_from(["", "High", "12%"])),
    "Provider": st.sampled_from(["CRC", "nps", "", "elsewhere"]),
}
TABLES = st.lists(st.fixed_dictionaries(VALUES), max_size=15)


@given(TABLES, st.sampled_from(["CRC", "Sheet1"]), st.sampled_from(Keep), st.sampled_from(Keep))
def test_every_row_is_eligible_or_excluded_with_a_reason_or_refused_with_one(
    rows: list[dict[str, Cell]], name: str, same_reference: Keep, same_person: Keep
) -> None:
    sheet = a_sheet(*[list(row.values()) for row in rows], name=name, headers=list(VALUES))
    choices = Choices(same_reference=same_reference, same_person=same_person)
    shown = preview_of(a_file(sheet), expected(), choices)
    filled = sum(any(str(cell).strip() for cell in row.values()) for row in rows)
    effect = shown.effect
    assert effect.rows == filled
    assert effect.eligible + sum(effect.excluded_by_reason.values()) + sum(effect.refused.values()) == filled
    lists = read_lists(a_file(sheet), expected(), choices).lists
    ids = [key for one in lists for key in one.ids]
    assert len(set(ids)) == len(ids)
    eligible = [
        (one.provider, case.reference.casefold()) for one in lists for case in one.cases if not case.excluded
    ]
    assert len(set(eligible)) == len(eligible)
    unknown = {(one.fact, one.value) for one in shown.unknown}
    assert all(one.value for one in effect.problems if one.problem in (UNKNOWN_CODE, NOT_A_DATE))
    assert len(unknown) == len(shown.unknown)
