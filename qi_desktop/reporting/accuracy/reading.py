"""Reads the points a provider sends as a table: CSV, a workbook, or a table in a document."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from qi_desktop.inspection.listing.spreadsheet import read_file, text_of
from qi_desktop.inspection.model import UnreadableCaseList
from qi_desktop.reporting.accuracy.model import AccuracyTableUnreadable, PointsRead, Raised, RowFault

ENDINGS = (".csv", ".xlsx", ".docx")
PLACE, TEXT = "place", "point"
LONGEST_PLACE, LONGEST_TEXT = 200, 10_000
NO_TABLE = "it has no row of headings with a column for the place and one for the point"
_HEADERS = {
    PLACE: (
        *("place", "paragraph", "paragraph number", "para", "para no", "paragraph no", "where"),
        *("reference", "section", "page", "page and paragraph", "location"),
    ),
    TEXT: (
        *("point", "comment", "comments", "text", "factual inaccuracy", "inaccuracy", "what is not so"),
        *("point raised", "provider comment", "provider's comment", "correction", "issue", "detail"),
    ),
}
_SEARCHED = 25
_Table = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the headings stand: their row, and the column of each field."""

    row: int
    place: int
    text: int


def read_points(path: Path) -> PointsRead:
    """Read a table of points; what cannot be taken is told row by row, and nothing is left out unsaid."""
    tables = list(_tables(path))
    found = next(((table, at) for table in tables if (at := _columns(table)) is not None), None)
    if found is None:
        raise AccuracyTableUnreadable(path.name, NO_TABLE)
    table, columns = found
    points: list[Raised] = []
    faults: list[RowFault] = []
    for number, cells in enumerate(table[columns.row + 1 :], columns.row + 2):
        if any(cell.strip() for cell in cells):
            one = Raised(number, _cell(cells, columns.place), _cell(cells, columns.text))
            wrong = list(_faults(one))
            faults += wrong
            points += [] if wrong else [one]
    if not points and not faults:
        raise AccuracyTableUnreadable(path.name, "there is no point below its headings")
    return PointsRead(path.name, tuple(points), tuple(faults))


def _faults(one: Raised) -> Iterator[RowFault]:
    if not one.place:
        yield RowFault(one.row, PLACE, "is empty; say which paragraph is meant")
    if not one.text:
        yield RowFault(one.row, TEXT, "is empty; say what is not so")
    for name, words, most in ((PLACE, one.place, LONGEST_PLACE), (TEXT, one.text, LONGEST_TEXT)):
        if len(words) > most:
            yield RowFault(one.row, name, f"has {len(words):,} characters; {most:,} are the most")


def _cell(cells: Sequence[str], column: int) -> str:
    return cells[column].strip() if column < len(cells) else ""


def _columns(table: _Table) -> _Columns | None:
    for number, cells in enumerate(table[:_SEARCHED]):
        heads = [" ".join(cell.replace("\u2019", "'").casefold().rstrip(".:").split()) for cell in cells]
        places = {
            field: next((heads.index(word) for word in words if word in heads), -1)
            for field, words in _HEADERS.items()
        }
        if min(places.values()) >= 0:
            return _Columns(number, places[PLACE], places[TEXT])
    return None


def _tables(path: Path) -> Iterator[_Table]:
    if path.suffix.casefold() not in ENDINGS:
        raise AccuracyTableUnreadable(path.name, f"its name ends in none of {', '.join(ENDINGS)}")
    if not path.is_file():
        raise AccuracyTableUnreadable(path.name, "there is no such file")
    if path.suffix.casefold() == ".docx":
        yield from _in_document(path)
        return
    try:
        source = read_file(path)
    except UnreadableCaseList as error:
        raise AccuracyTableUnreadable(path.name, error.detail) from error
    for sheet in source.chosen(()):
        yield [[text_of(cell) for cell in row] for row in sheet.rows]


def _in_document(path: Path) -> Iterator[_Table]:
    from qi_desktop.fieldnotes.sources import archive, docx
    from qi_desktop.fieldnotes.sources.model import DocumentDamaged, DocumentTooLarge

    try:
        with archive.opened(path, "DOCX") as parts:
            yield from docx.tables(parts)
    except (DocumentDamaged, DocumentTooLarge) as error:
        raise AccuracyTableUnreadable(path.name, "it is damaged, or no document of this kind") from error
