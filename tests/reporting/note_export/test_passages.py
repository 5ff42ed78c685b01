"""Coded passages leave as a table, none of whose cells can act as a formula; the codebook leaves alone."""

import csv
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from qi_desktop.fieldnotes.model import Coding
from qi_desktop.fieldnotes.refi.model import NoCodes, ProjectFileMisnamed
from qi_desktop.reporting.note_export.model import NoPassagesToExport
from qi_desktop.services import Services
from tests.fieldnotes.reading_refi import read_codebook
from tests.reporting.note_export.conftest import FORMULA


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_a_row_tells_what_was_said_where_and_what_it_is_coded_to(written: Services, tmp_path: Path) -> None:
    exported = written.note_export.export_passages(tmp_path / "passages.csv")
    assert (exported.passages, exported.withheld) == (2, 1)
    first, second = rows_of(tmp_path / "passages.csv")
    assert first["words"] == "Every two weeks 🙂, if I can"
    assert first["theme with those above"] == "Contact \u203a Frequency"
    assert (first["line of enquiry"], first["domain"]) == ("Why so seldom?", "Protecting the public")
    assert (first["provider"], first["bearing"], first["comment"]) == ("CRC", "Barrier", "said twice")
    assert (first["session"], first["held on"]) == ("Officers at Ipswich", "2017-03-14")
    assert (first["times"], first["marked by"]) == ("10:30 to 11:45", "Inspector 1")
    assert second["words"] == f"'{FORMULA}"


def test_a_workbook_holds_no_formula_and_no_cell_too_long(written: Services, tmp_path: Path) -> None:
    body = "-" + "long " * 8000
    note = written.fieldnotes.write_note("", "Long", body)
    written.themes.code_passage(note.id, 0, len(body), Coding(bearing="enabler"))
    written.note_export.export_passages(tmp_path / "passages.xlsx")
    book: Any = import_module("openpyxl").load_workbook(tmp_path / "passages.xlsx")
    cells = [cell for row in book["passages"].iter_rows() for cell in row]
    assert "f" not in {cell.data_type for cell in cells}
    longest = max((cell.value for cell in cells if isinstance(cell.value, str)), key=len)
    assert longest.startswith("'-long")
    assert longest.endswith("[…]")


def test_the_codebook_is_the_tree_of_themes_and_the_lines_of_enquiry(
    written: Services, tmp_path: Path
) -> None:
    assert written.note_export.export_codebook(tmp_path / "codes.qdc").codes == 6
    codes = read_codebook(tmp_path / "codes.qdc")
    assert codes["Contact"] == ("", "How often, and how.", True)
    assert codes["Frequency"] == ("Contact", "", True)
    assert codes["Why so seldom?"] == ("Lines of enquiry", "", True)
    assert codes["Lines of enquiry"] == ("", "", False)


def test_an_empty_table_and_an_empty_codebook_are_refused(services: Services, tmp_path: Path) -> None:
    with pytest.raises(NoPassagesToExport):
        services.note_export.export_passages(tmp_path / "passages.csv")
    with pytest.raises(NoCodes):
        services.note_export.export_codebook(tmp_path / "codes.qdc")
    with pytest.raises(ProjectFileMisnamed):
        services.note_export.export_codebook(tmp_path / "codes.xml")
    with pytest.raises(ProjectFileMisnamed):
        services.note_export.export_passages(tmp_path / "passages.txt")
