import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from qi_desktop.reporting.content import content_of
from qi_desktop.reporting.spreadsheets import harmless
from qi_desktop.reporting.tables import export_tables, report_tables
from qi_desktop.storage.workspace import Workspace
from tests.reporting.demo import demo_evidence


@pytest.fixture
def folder(workspace: Workspace, tmp_path: Path) -> Path:
    export_tables(content_of(demo_evidence(workspace)), tmp_path / "tables")
    return tmp_path / "tables"


def test_every_column_of_every_table_stands_in_the_data_dictionary(folder: Path) -> None:
    described = {(row["table"], row["column"]) for row in rows_of(folder / "data_dictionary.csv")}
    for path in folder.glob("*.csv"):
        if path.stem != "data_dictionary":
            assert {(path.stem, column) for column in rows_of(path)[0]} <= described


def test_the_counts_table_holds_every_published_count(folder: Path) -> None:
    rows = rows_of(folder / "counts.csv")
    assert len(rows) == 65
    found = next(row for row in rows if (row["question"], row["provider"]) == ("pp_assess_children", "CRC"))
    assert (found["met"], found["relevant"]) == ("17", "29")


def test_no_cell_of_any_table_is_a_formula(folder: Path) -> None:
    for path in folder.glob("*.csv"):
        assert not any(
            value.startswith(("=", "+", "-", "@")) for row in rows_of(path) for value in row.values()
        )
    book = load_workbook(folder / "tables.xlsx")
    assert len(book.sheetnames) == 7
    assert not any(cell.data_type == "f" for sheet in book for row in sheet.iter_rows() for cell in row)


@given(st.text())
def test_whatever_somebody_writes_into_a_cell_is_no_formula(text: str) -> None:
    assert not str(harmless(text)).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_numbers_stay_numbers() -> None:
    assert harmless(-3) == -3


def test_the_tables_of_two_like_reports_are_alike(workspace: Workspace) -> None:
    evidence = demo_evidence(workspace)
    assert report_tables(content_of(evidence)) == report_tables(content_of(evidence))


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))
