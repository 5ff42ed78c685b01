"""Opens a workbook as sheets of rows; a file that is none is refused with the one thing to do about it."""

import zipfile
from pathlib import Path
from typing import Any, cast

from qi_desktop.forms.errors import FormProblem, FormRefused
from qi_desktop.forms.nearness import nearest

Row = dict[str, str]

_OLD_BOOK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_UNREADABLE = "it is no workbook that an XLSForm can be read from; save it as an Excel workbook (.xlsx)"


def opened(path: Path) -> Any:  # noqa: ANN401  pyxform's own record of sheets
    """Return the sheets of a workbook, as pyxform reads them."""
    from pyxform.errors import PyXFormError
    from pyxform.xls2json_backends import get_xlsform

    _refuse_what_is_no_workbook(path)
    try:
        book = cast("Any", get_xlsform(path))
    except PyXFormError as refusal:
        text = str(refusal)
        raise _refused(
            path, _duplicate(text) if "Duplicate column header" in text else _UNREADABLE
        ) from refusal
    except Exception as error:
        # pyxform reads many kinds of file, and fails in as many ways on what is none of them.
        raise _refused(path, _UNREADABLE) from error
    _refuse_without_survey(path, book)
    return book


def rows_of(book: object, sheet: str) -> list[Row]:
    """Return the rows of a sheet, the blank ones too; the first stands in row 2 of the workbook."""
    return list(cast("list[Row]", getattr(book, sheet, None) or []))


def headers_of(book: object, sheet: str) -> list[str]:
    """Return the column names of a sheet as its author wrote them."""
    written = cast("list[dict[str, None]]", getattr(book, f"{sheet}_header", None) or [])
    return [name for header in written for name in header]


def sheet_names(book: object) -> list[str]:
    """Return the names of all sheets of a workbook."""
    return list(cast("list[str]", getattr(book, "sheet_names", None) or []))


def _refuse_what_is_no_workbook(path: Path) -> None:
    if not path.is_file():
        raise _refused(path, "there is no such file")
    content = path.read_bytes()
    if not content:
        raise _refused(path, "the file is empty")
    if content.startswith(_OLD_BOOK) and _LOCKED in content:
        raise _refused(path, "it is protected by a password; take the password off and save it again")
    if content.startswith(b"PK") and _is_open_document(path):
        raise _refused(path, "it is an OpenDocument file; save it as an Excel workbook (.xlsx)")


def _is_open_document(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as parts:
            return "mimetype" in parts.namelist() and b"opendocument" in parts.read("mimetype")
    except (zipfile.BadZipFile, OSError):
        return False


def _refuse_without_survey(path: Path, book: object) -> None:
    names = sheet_names(book)
    if not rows_of(book, "survey") and not headers_of(book, "survey"):
        near = nearest("survey", names)
        listed = ", ".join(names)
        text = "there is no sheet named survey, where the questions stand, or it is empty"
        meant = f"; is the sheet {near} meant?" if near and near.lower() != "survey" else ""
        raise _refused(path, f"{text}{meant}" + (f" (sheets: {listed})" if listed else ""), "survey")
    if not any(rows_of(book, "survey")):
        raise _refused(path, "the sheet has no questions", "survey")


def _duplicate(text: str) -> str:
    column = text.rpartition(":")[2].strip()
    return f"two columns of one sheet are named {column}; remove or rename one of them"


def _refused(path: Path, text: str, sheet: str = "") -> FormRefused:
    return FormRefused(path.name, (FormProblem(sheet, 0, "", text),))
