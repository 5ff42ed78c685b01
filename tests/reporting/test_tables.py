import csv
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from qi_desktop.analysis.earlier.model import (
    ComparedCount,
    EarlierComparison,
    EarlierCount,
    EarlierInspection,
)
from qi_desktop.analysis.model import Count
from qi_desktop.reporting.content import content_of
from qi_desktop.reporting.spreadsheets import harmless
from qi_desktop.reporting.tables import export_tables, report_tables
from qi_desktop.reporting.texts.model import FOREWORD, OwnText
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
    assert len(book.sheetnames) == 8
    assert not any(cell.data_type == "f" for sheet in book for row in sheet.iter_rows() for cell in row)


@given(st.text())
def test_whatever_somebody_writes_into_a_cell_is_no_formula(text: str) -> None:
    assert not str(harmless(text)).startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


def test_numbers_stay_numbers() -> None:
    assert harmless(-3) == -3


def test_the_tables_of_two_like_reports_are_alike_to_the_last_byte(
    workspace: Workspace, folder: Path, tmp_path: Path
) -> None:
    content = content_of(demo_evidence(workspace))
    first, again = tmp_path / "first", tmp_path / "again"
    for place in (first, again):
        export_tables(content, place)
    assert [path.name for path in sorted(first.iterdir())] == [path.name for path in sorted(again.iterdir())]
    for path in first.iterdir():
        assert path.read_bytes() == (again / path.name).read_bytes()


def test_what_the_lead_wrote_and_what_was_counted_before_are_tables_too(workspace: Workspace) -> None:
    evidence = demo_evidence(workspace)
    label, none = "Was it done?", None
    few = Count(question="q_1", label=label, domain="d", section="s", group="CRC", met=3, relevant=4)
    compared = [
        ComparedCount(key, label, "d", "s", "CRC", EarlierCount(key, "CRC", 5, 10), now, why)
        for key, now, why in (("q_1", few, ""), ("q_2", none, "not counted now"))
    ]
    earlier = EarlierComparison(EarlierInspection("e", "Before", "2014"), tuple(compared))
    content = content_of(replace(evidence, previous=[earlier], texts=[OwnText(FOREWORD, "Much was good.")]))
    published = {table.name: table.rows for table in report_tables(content, published=True)}
    inside = {table.name: table.rows for table in report_tables(content)}
    assert published["own_texts"] == [("foreword", "Foreword", "Much was good.")]
    assert [row[2] for row in published["earlier_counts"]] == ["q_2"]
    assert [row[2] for row in inside["earlier_counts"]] == ["q_1", "q_2"]
    assert len(published["key_facts"]) == len(content.key_facts) > 3


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))
