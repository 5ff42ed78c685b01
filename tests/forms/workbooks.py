"""Small XLSForm workbooks and forms for tests, written as tables."""

from pathlib import Path

from openpyxl import Workbook

from qi_desktop.forms.definition import Choice, Form, Item

YES_NO = (Choice("yes", "Yes"), Choice("no", "No"))


def as_text(name: str) -> str:
    """Return one of the workbooks kept beside the tests as text."""
    return Path(__file__).with_name("workbooks_as_text").joinpath(f"{name}.txt").read_text("utf-8")


def a_workbook(path: Path, sheets: str) -> Path:
    """Write a workbook from lines of text: a bare word begins a sheet, bars part the cells."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for line in sheets.strip().splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if "|" not in line:
            book.create_sheet(cells[0])
        else:
            book.worksheets[-1].append([cell or None for cell in cells])
    book.save(path)
    return path


def a_form(*items: Item, **choices: tuple[Choice, ...]) -> Form:
    """Return a form of these items."""
    return Form("trial", "Trial form", "1", items, {"yes_no": YES_NO, **choices})
