"""Workbooks as authors write them, from lines of cells."""

from pathlib import Path

from openpyxl import Workbook


def write_form(path: Path, survey: str, choices: str) -> Path:
    """Write sheets whose cells stand between bars; the name of the form is that of the file."""
    book = Workbook()
    first = book.active
    assert first is not None
    first.title = "survey"
    for line in survey.strip().splitlines():
        first.append([cell or None for cell in line.split("|")])
    second = book.create_sheet("choices")
    second.append(["list_name", "name", "label"])
    for line in choices.strip().splitlines():
        second.append(line.split("|"))
    book.save(path)
    return path
