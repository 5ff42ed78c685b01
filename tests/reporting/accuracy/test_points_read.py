"""Points as providers send them: CSV, a workbook, a table in a document; every wrong row is named."""

from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from openpyxl import Workbook

from qi_desktop.reporting.accuracy.model import AccuracyTableUnreadable, PointsRead
from qi_desktop.reporting.accuracy.reading import LONGEST_PLACE, read_points

ROWS = (
    ("Paragraph", "Comment"),
    ("3.2", "Two offices, not three."),
    ("", ""),
    ("4.1", "The manager left in May."),
)


def found(read: PointsRead) -> list[tuple[int, str, str]]:
    return [(one.row, one.place, one.text) for one in read.points]


def a_document(path: Path) -> Path:
    document = docx.Document()
    document.add_paragraph("Our comments on the draft")
    document.add_table(1, 1).cell(0, 0).text = "Another table"
    table = document.add_table(len(ROWS), 2)
    for row, cells in zip(table.rows, ROWS, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    document.save(str(path))
    return path


def a_workbook(path: Path) -> Path:
    book = Workbook()
    assert book.active is not None
    for row in ROWS:
        book.active.append(row)
    book.save(path)
    return path


def a_text(path: Path) -> Path:
    path.write_text("\n".join(f'"{place}";"{text}"' for place, text in ROWS), "utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "made"), [("p.docx", a_document), ("p.xlsx", a_workbook), ("p.csv", a_text)]
)
def test_the_same_table_is_read_from_each_kind_of_file(
    tmp_path: Path, name: str, made: Callable[[Path], Path]
) -> None:
    read = read_points(made(tmp_path / name))
    assert found(read) == [(2, "3.2", "Two offices, not three."), (4, "4.1", "The manager left in May.")]
    assert read.faults == ()


def test_every_wrong_row_is_named_with_its_field(tmp_path: Path) -> None:
    path = tmp_path / "points.csv"
    long = "9" * (LONGEST_PLACE + 1)
    path.write_text(f"Where,Issue\n,No place.\n3.2,\n{long},Too long.\n5,Fine.\n", "utf-8")
    read = read_points(path)
    assert found(read) == [(5, "5", "Fine.")]
    assert [str(one).split(";")[0] for one in read.faults] == [
        "row 2, place: is empty",
        "row 3, point: is empty",
        "row 4, place: has 201 characters",
    ]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("points.pdf", b"%PDF-1.7"),
        ("points.csv", b"a,b\n1,2\n"),
        ("points.csv", b"Paragraph,Comment\n"),
        ("points.csv", b""),
        ("points.xlsx", b"PK\x03\x04 cut short"),
        ("points.docx", b"PK\x03\x04 cut short"),
    ],
)
def test_a_file_without_a_table_of_points_is_refused(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(AccuracyTableUnreadable):
        read_points(tmp_path / name)
    with pytest.raises(AccuracyTableUnreadable):
        read_points(tmp_path / "missing.csv")
