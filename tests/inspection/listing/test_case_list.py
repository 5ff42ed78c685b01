from dataclasses import replace
from pathlib import Path

import pytest

from qi_desktop.inspection.listing.case_list import CaseList, read_case_lists
from qi_desktop.inspection.listing.problems import (
    NO_SUCH_COLUMN,
    NOT_A_DATE,
    TWO_COLUMNS_DISAGREE,
    UNKNOWN_CODE,
    UNKNOWN_OFFICE,
    UNKNOWN_PROVIDER,
)
from qi_desktop.inspection.listing.spreadsheet import EMPTY, Cell, Sheet, read_sheets
from qi_desktop.inspection.model import (
    ColumnNotFound,
    ListWithoutProvider,
    NoHeaderRow,
    RowProblem,
    SheetNotFound,
    UnreadableCaseList,
)
from tests.inspection.building import DEMO_LIST, HEADERS, a_list_file, a_row, expected

FILE = "list.xlsx"


def read(*rows: list[str], name: str = "CRC") -> tuple[list[CaseList], list[RowProblem]]:
    return read_case_lists(FILE, sheet(list(HEADERS), *rows, name=name), expected())


def sheet(*rows: list[str], name: str = "CRC") -> Sheet:
    cells: list[list[Cell]] = [list(row) for row in rows]
    return Sheet(name, cells)


def test_titles_blank_rows_and_repeated_headers_are_passed_over() -> None:
    title, blank = ["Caseload extract"], ["", " "]
    lists, problems = read_case_lists(
        FILE,
        sheet(title, blank, list(HEADERS), a_row(), blank, [h.upper() for h in HEADERS], a_row(CRN="X2")),
        expected(),
    )
    assert [(case.row, case.reference) for case in lists[0].cases] == [(4, "X1"), (7, "X2")]
    assert problems == []


def test_a_row_is_decoded_whatever_its_spelling() -> None:
    spelled = a_row(
        Name="TARLABECK, Orl",
        Gender=" m",
        Ethnicity="w1 ",
        Sentence_Type="SSO",
        Office="BURY ST. EDMUNDS office",
    )
    case = read(spelled)[0][0].cases[0]
    assert (case.name, case.gender, case.ethnicity_group) == ("Orl Tarlabeck", "male", "White")
    assert (case.sentence_type, case.office) == ("suspended sentence order", "Bury St Edmunds")
    assert (case.started, case.birth_date) == ("2016-05-21", "1984-07-03")
    assert (case.risk_of_serious_harm, case.likelihood_of_reoffending) == ("medium", "medium")


def test_a_problem_names_file_sheet_row_column_and_value_and_the_row_still_comes_in() -> None:
    lists, problems = read(a_row(), a_row(CRN="X2", Start_Date="31/06/2016", Ethnicity="XX9", Office="Diss"))
    assert set(problems) == {
        RowProblem(FILE, "CRC", 3, "start date", "31/06/2016", NOT_A_DATE),
        RowProblem(FILE, "CRC", 3, "ethnicity", "XX9", UNKNOWN_CODE),
        RowProblem(FILE, "CRC", 3, "office", "Diss", UNKNOWN_OFFICE),
    }
    assert [case.excluded for case in lists[0].cases] == [None, "start date missing"]
    assert lists[0].cases[1].ethnicity_group == "missing"


def test_two_columns_under_one_header_fill_each_other_in_and_disagreement_is_told() -> None:
    rows = [
        [*HEADERS, "Office"],
        [*a_row(Office=""), "Lowestoft"],
        [*a_row(CRN="X2"), "ipswich"],
        [*a_row(CRN="X3"), "Lowestoft"],
    ]
    lists, problems = read_case_lists(FILE, sheet(*rows), expected())
    assert [case.office for case in lists[0].cases] == ["Lowestoft", "Ipswich", "Ipswich"]
    assert [(one.row, one.problem) for one in problems] == [(4, TWO_COLUMNS_DISAGREE)]


def test_a_reference_listed_twice_keeps_the_eligible_row_under_its_own_id() -> None:
    alone = read(a_row())[0][0].cases[0].id
    cases = read(a_row(Sentence_Type="Custody"), a_row(), a_row(Name="x1 again"))[0][0].cases
    assert [case.excluded for case in cases] == ["sentence type not inspected", None, "listed twice"]
    assert cases[1].id == alone
    assert len({case.id for case in cases}) == 3


def test_a_case_keeps_its_id_when_it_stops_being_eligible() -> None:
    before = read(a_row())[0][0].cases[0]
    after = read(a_row(Start_Date="21/05/2014"))[0][0].cases[0]
    assert (before.id, before.excluded is None) == (after.id, after.excluded is not None)


def test_a_provider_column_divides_one_sheet_into_lists() -> None:
    rows = [
        [*HEADERS, "Provider"],
        [*a_row(), "crc"],
        [*a_row(), "NPS"],
        [*a_row(CRN="X3"), "Elsewhere"],
    ]
    lists, problems = read_case_lists(FILE, sheet(*rows, name="All"), expected())
    assert {one.provider: len(one.cases) for one in lists} == {"CRC": 1, "NPS": 1}
    assert [(one.row, one.value, one.problem) for one in problems] == [(4, "Elsewhere", UNKNOWN_PROVIDER)]


def test_a_sheet_that_says_nowhere_whose_cases_it_lists_is_refused() -> None:
    with pytest.raises(ListWithoutProvider) as refusal:
        read(a_row(), name="Sheet1")
    assert refusal.value.providers == ("CRC", "NPS")


def test_a_sheet_without_headers_is_refused() -> None:
    with pytest.raises(NoHeaderRow):
        read_case_lists(FILE, sheet(a_row(), a_row()), expected())


def test_a_person_can_say_which_column_is_which() -> None:
    headers = ["Ref no", *HEADERS[1:]]
    lists, _ = read_case_lists(FILE, sheet(headers, a_row()), expected(), {"reference": "ref no"})
    assert lists[0].cases[0].reference == "X1"
    for wrong in ({"reference": "No such"}, {"shoe size": "Name"}):
        with pytest.raises(ColumnNotFound):
            read_case_lists(FILE, sheet(headers, a_row()), expected(), wrong)


def test_the_digest_says_whether_two_lists_say_the_same() -> None:
    one, other = a_row(), a_row(CRN="X2")
    assert read(one, other)[0][0].digest() == read(other, one)[0][0].digest()
    assert read(one, other)[0][0].digest() != read(one)[0][0].digest()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_a_table_of_text_is_read_in_any_common_form(tmp_path: Path, encoding: str, delimiter: str) -> None:
    path = tmp_path / "NPS.csv"
    path.write_bytes(f"A title\nCRN{delimiter}Name\nX1{delimiter}Zoë\n".encode(encoding))
    assert read_sheets(path)[0].rows == [["A title"], ["CRN", "Name"], ["X1", "Zoë"]]


def test_files_that_are_no_lists_are_refused_in_their_own_words(tmp_path: Path) -> None:
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"not a workbook")
    binary = tmp_path / "picture.csv"
    binary.write_bytes(b"\x00\x01")
    for path in (broken, binary, tmp_path / "absent.csv", tmp_path / "absent.xlsx"):
        with pytest.raises(UnreadableCaseList) as refusal:
            read_sheets(path)
        assert refusal.value.file == path.name


def test_an_empty_file_is_called_empty(tmp_path: Path) -> None:
    for name in ("empty.csv", "empty.xlsx"):
        (tmp_path / name).write_bytes(b"")
        with pytest.raises(UnreadableCaseList) as refusal:
            read_sheets(tmp_path / name)
        assert refusal.value.detail == EMPTY


def test_a_column_that_the_list_lacks_is_named_once() -> None:
    without = HEADERS.index("Gender")
    headers = [one for one in HEADERS if one != "Gender"]
    row = [cell for place, cell in enumerate(a_row()) if place != without]
    lists, problems = read_case_lists(FILE, sheet(headers, row, row), expected())
    assert [(one.column, one.problem) for one in problems] == [("gender", NO_SUCH_COLUMN)]
    assert lists[0].cases[0].gender == "missing"


def test_a_sheet_is_found_by_its_name_in_any_case(tmp_path: Path) -> None:
    assert [one.name for one in read_sheets(DEMO_LIST, " nps CASELOAD")] == ["NPS caseload"]
    with pytest.raises(SheetNotFound) as refusal:
        read_sheets(DEMO_LIST, "YJB")
    assert refusal.value.sheets == ("CRC caseload", "NPS caseload")
    assert read_sheets(a_list_file(tmp_path, []))[0].name == "CRC list"


def test_an_office_nobody_named_yet_is_one_place_however_it_is_written() -> None:
    written = ("Ipswich", "IPSWICH", "ipswich office", "Ipswich")
    rows = [a_row(CRN=f"X{place}", Office=name) for place, name in enumerate(written)]
    nothing_named = replace(expected(), offices={"CRC": (), "NPS": ()})
    lists, problems = read_case_lists(FILE, sheet(list(HEADERS), *rows), nothing_named)
    assert {case.office for case in lists[0].cases} == {"Ipswich"}
    assert problems == []
