"""The first rows of a sheet as lines to look at: as they stand, or as they would be taken."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qi_desktop.ui.dates import short_day
from qi_desktop.ui.inspection.words import DAYS, begun, field_words
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from qi_desktop.inspection.listing.model import PreviewRow, SheetPreview

TAKEN = (
    "reference",
    "name",
    "birth_date",
    "gender",
    "ethnicity",
    "ethnicity_group",
    "sentence_type",
    "started",
    "office",
    "responsible_officer",
    "risk_of_serious_harm",
    "likelihood_of_reoffending",
)


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One row: its number, its cells, and what it would come to."""

    number: int
    cells: tuple[str, ...]
    outcome: str = ""
    status: str = ""
    is_header: bool = False
    is_quiet: bool = False


def lines_of(sheet: SheetPreview, *, as_taken: bool) -> tuple[tuple[str, ...], tuple[SheetLine, ...]]:
    """Return the headings and the lines of a sheet."""
    if as_taken:
        lines = [_line(row, tuple(_taken(row, name) for name in TAKEN)) for row in sheet.rows if row.taken]
        return tuple(field_words(name) for name in TAKEN), tuple(lines)
    holds = {label: field_words(one.field) for one in sheet.proposals for label in one.labels}
    headings = tuple(_heading(one.letter, holds.get(one.label, "")) for one in sheet.columns)
    header = tuple(one.header for one in sheet.columns)
    rows = [_line(row, row.raw) for row in sheet.rows if row.number != sheet.header_row]
    above = [row for row in rows if row.number < sheet.header_row]
    below = [row for row in rows if row.number > sheet.header_row]
    marked = SheetLine(sheet.header_row, header, tr("Headers"), is_header=True)
    return headings, (*above, *((marked,) if sheet.header_row else ()), *below)


def _taken(row: PreviewRow, name: str) -> str:
    value = row.taken.get(name, "")
    return short_day(value) if name in DAYS else value


def _heading(letter: str, holds: str) -> str:
    return f"{letter}  {holds}" if holds else letter


def _line(row: PreviewRow, cells: tuple[str, ...]) -> SheetLine:
    if row.refused:
        return SheetLine(row.number, cells, begun(row.refused), "bad", is_quiet=True)
    if row.excluded:
        return SheetLine(row.number, cells, begun(row.excluded), "waiting", is_quiet=True)
    if not row.taken:
        return SheetLine(row.number, cells, tr("Passed over"), is_quiet=True)
    return SheetLine(row.number, cells, tr("Eligible"), "good")
