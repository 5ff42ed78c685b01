"""What is in the demonstration's case list, as a snapshot: everybody in it is invented."""

import importlib.util
from collections import Counter
from pathlib import Path

from qi_desktop.inspection.listing.case_list import CaseList, read_case_lists
from qi_desktop.inspection.listing.spreadsheet import read_sheets, text_of
from qi_desktop.inspection.model import RowProblem
from tests.inspection.building import DEMO_LIST, expected


def demo_lists() -> tuple[dict[str, CaseList], list[RowProblem]]:
    read = [read_case_lists(DEMO_LIST.name, sheet, expected()) for sheet in read_sheets(DEMO_LIST)]
    lists = {one.provider: one for found, _ in read for one in found}
    return lists, [problem for _, problems in read for problem in problems]


def test_the_list_holds_640_rows_of_which_521_are_eligible() -> None:
    lists, _ = demo_lists()
    assert {code: len(one.cases) for code, one in lists.items()} == {"CRC": 430, "NPS": 210}
    eligible = {code: sum(case.excluded is None for case in one.cases) for code, one in lists.items()}
    assert eligible == {"CRC": 352, "NPS": 169}


def test_every_kind_of_exclusion_occurs() -> None:
    lists, _ = demo_lists()
    reasons = Counter(case.excluded for one in lists.values() for case in one.cases if case.excluded)
    assert reasons == {
        "sentence type not inspected": 35,
        "started more than 12 months before fieldwork": 26,
        "started less than 6 months before fieldwork": 23,
        "transferred out": 9,
        "listed twice": 6,
        "start date missing": 6,
        "sentence type missing": 4,
        "ended within 28 days of starting": 4,
        "no reference": 3,
        "another provider's case": 3,
    }


def test_five_values_cannot_be_read_and_each_is_named_by_its_place() -> None:
    _, problems = demo_lists()
    assert {(one.sheet, one.column, one.value) for one in problems} == {
        ("CRC caseload", "sentence start date", "31/06/2016"),
        ("CRC caseload", "office", "Diss outreach"),
        ("CRC caseload", "office", "Norwich Hub (Telephone) | Felixstowe desk"),
        ("CRC caseload", "ethnicity code", "XX9"),
        ("NPS caseload", "risk of serious harm", "tbc"),
    }
    rows = {sheet.name: sheet.rows for sheet in read_sheets(DEMO_LIST)}
    for one in problems:
        cells = [text_of(cell) for cell in rows[one.sheet][one.row - 1]]
        assert one.value.split(" | ")[0] in cells


def test_the_list_is_as_untidy_as_real_ones() -> None:
    lists, _ = demo_lists()
    codes = Counter(case.ethnicity_code for one in lists.values() for case in one.cases)
    assert {"", "NS", "MERGE", "ETH03", "ETH05", "Z1", "O1"} <= codes.keys()
    raw = read_sheets(DEMO_LIST)[0].rows
    assert "invented" in str(raw[1][0])
    assert sum(row[:3] == ["CRN", "Surname", "Forename(s)"] for row in raw) == 3
    assert raw[3].count("Office") == 2
    assert any(all(text_of(cell) == "" for cell in row) for row in raw[4:])


def test_every_level_of_risk_and_likelihood_occurs_among_the_eligible() -> None:
    lists, _ = demo_lists()
    eligible = [case for one in lists.values() for case in one.cases if case.excluded is None]
    levels = {"low", "medium", "high", "very high"}
    assert levels <= {case.risk_of_serious_harm for case in eligible}
    assert levels <= {case.likelihood_of_reoffending for case in eligible}


def test_the_script_beside_the_list_makes_it_again(tmp_path: Path) -> None:
    script = DEMO_LIST.with_name("make_case_lists.py")
    spec = importlib.util.spec_from_file_location("make_case_lists", script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    again = tmp_path / "again.xlsx"
    again.write_bytes(module.workbook_bytes())
    assert [sheet.rows for sheet in read_sheets(again)] == [sheet.rows for sheet in read_sheets(DEMO_LIST)]
