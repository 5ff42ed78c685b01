"""What arrives as a file: workbooks of every kind, and tables of text under any name."""

import zipfile
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from qi_desktop.inspection.listing.plain_table import read_table
from qi_desktop.inspection.listing.spreadsheet import EMPTY, NO_WORKBOOK, SourceFile, read_file, text_of
from qi_desktop.inspection.model import SheetNotFound, UnreadableCaseList

ODS_CONTENT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body>
<office:spreadsheet><table:table table:name="CRC"><table:table-row>
<table:table-cell office:value-type="string"><text:p>CRN</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>Start</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>X1</text:p></table:table-cell>
<table:table-cell office:value-type="date" office:date-value="2016-05-21"><text:p>21/05/16</text:p>
</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body>
</office:document-content>"""


def a_workbook(path: Path, cells: dict[str, str | float | date]) -> Path:
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.title = "CRC"
    for place, value in cells.items():
        sheet[place] = value
    workbook.create_sheet("Notes")
    workbook.save(path)
    return path


def an_ods(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", ODS_CONTENT.replace("\n", ""))
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
    return path


def test_rows_and_columns_stand_where_they_stand_in_the_workbook(tmp_path: Path) -> None:
    path = a_workbook(tmp_path / "list.xlsx", {"C4": "CRN", "D4": "Start", "D6": date(2016, 5, 21)})
    source = read_file(path)
    assert [sheet.name for sheet in source.sheets] == ["CRC", "Notes"]
    rows = source.sheets[0].rows
    assert (len(rows), rows[0][:2]) == (6, ["", ""])
    assert rows[3] == ["", "", "CRN", "Start"]
    assert text_of(rows[5][3]) == "2016-05-21"
    assert source.sheets[1].rows == []


def test_an_open_document_is_read_as_well(tmp_path: Path) -> None:
    source = read_file(an_ods(tmp_path / "list.ods"))
    assert [[text_of(cell) for cell in row] for row in source.sheets[0].rows] == [
        ["CRN", "Start"],
        ["X1", "2016-05-21"],
    ]


@pytest.mark.parametrize("name", ["list.csv", "list", "list.txt"])
def test_a_workbook_is_known_by_what_it_is_not_by_its_name(tmp_path: Path, name: str) -> None:
    path = a_workbook(tmp_path / "list.xlsx", {"A1": "CRN"}).rename(tmp_path / name)
    assert read_file(path).how_read == "workbook"


def test_a_table_of_text_under_the_name_of_a_workbook_is_read(tmp_path: Path) -> None:
    path = tmp_path / "CRC.xls"
    path.write_text("CRN\tName\nX1\tOrl\n", encoding="utf-16")
    assert read_file(path).sheets[0].rows == [["CRN", "Name"], ["X1", "Orl"]]
    path.write_text("<html>no table</html>", encoding="utf-8")
    with pytest.raises(UnreadableCaseList) as refusal:
        read_file(path)
    assert refusal.value.detail == NO_WORKBOOK


def test_a_damaged_workbook_and_an_absent_file_are_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"PK\x03\x04 and nothing that follows")
    with pytest.raises(UnreadableCaseList) as refusal:
        read_file(path)
    assert refusal.value.detail == NO_WORKBOOK
    with pytest.raises(UnreadableCaseList):
        read_file(tmp_path / "absent.xlsx")


def test_a_file_of_blanks_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(",,,,,,,,,\n , \n", encoding="utf-8")
    with pytest.raises(UnreadableCaseList) as refusal:
        read_file(path)
    assert refusal.value.detail == EMPTY


def test_a_plain_table_keeps_its_headers_apart_and_its_rows_by_number(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("A title\n\nOffice;Sex;Office\nIpswich; F ;\n\nDiss;M\n".encode("utf-16"))
    table = read_table(path)
    assert table.headers == ("Office", "Sex", "Office (2)")
    assert table.rows == [
        {"Office": "Ipswich", "Sex": "F", "Office (2)": ""},
        {"Office": "Diss", "Sex": "M", "Office (2)": ""},
    ]
    assert (table.numbers, table.uneven) == ([4, 6], {6: 2})


def test_a_plain_table_may_have_one_column_or_none_of_the_rows(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Office\nDiss\n", encoding="utf-8")
    assert read_table(path).rows == [{"Office": "Diss"}]
    path.write_text("Office,Sex\n", encoding="utf-8")
    assert read_table(path).rows == []
    workbook = a_workbook(tmp_path / "list.xlsx", {"A1": "Office", "B1": "Sex", "A2": 3.0, "B2": "F"})
    assert read_table(workbook, "crc").rows == [{"Office": "3", "Sex": "F"}]
    with pytest.raises(SheetNotFound):
        read_table(workbook, "NPS")


def test_a_cell_drawn_over_several_rows_speaks_for_each_of_them(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    for line in (["All cases", ""], ["CRN", "Office"], ["X1", "Diss"], ["X2", ""], ["X3", "Eye"]):
        sheet.append(line)
    sheet.merge_cells("A1:B1")
    sheet.merge_cells("B3:B4")
    sheet.merge_cells("F1:G9")
    workbook.save(path)
    assert read_file(path).sheets[0].rows == [
        ["All cases", ""],
        ["CRN", "Office"],
        ["X1", "Diss"],
        ["X2", "Diss"],
        ["X3", "Eye"],
    ]


def test_a_hidden_sheet_is_read_only_where_it_is_asked_for_or_there_is_no_other(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    workbook = Workbook()
    workbook.create_sheet("CRC old").sheet_state = "hidden"
    workbook.create_sheet("NPS old").sheet_state = "veryHidden"
    workbook.save(path)
    source = read_file(path)
    assert [one.name for one in source.chosen(())] == ["Sheet"]
    assert [one.name for one in source.chosen(("crc old",))] == ["CRC old"]
    alone = SourceFile("list.xlsx", "workbook", source.sheets[1:])
    assert [one.name for one in alone.chosen(())] == ["CRC old", "NPS old"]
