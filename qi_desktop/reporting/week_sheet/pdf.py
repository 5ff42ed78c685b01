"""The week sheet on paper: tagged, in the house style, with room to write beside each interview."""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Iterator
from pathlib import Path

from reportlab.platypus import Flowable, KeepTogether, PageBreak

from qi_desktop.foundation.progress import Progress
from qi_desktop.reporting.methodology import several
from qi_desktop.reporting.pdf.days import ROOMY, days_table
from qi_desktop.reporting.pdf.flowables import CellContent, data_table, plain_box, words
from qi_desktop.reporting.pdf.numbered import Paper, write_numbered
from qi_desktop.reporting.pdf.style import TEXT_WIDTH
from qi_desktop.reporting.week_sheet.content import SheetDay, SheetRow, WeekSheet, WeekSheets

KEEP_SAFE = (
    "This sheet names responsible officers beside the cases that are inspected. It is the inspector's own "
    "working paper: keep it safe, and leave it nowhere."
)
_FOOT = "Names responsible officers: keep safe"
_HEADS = ("Hours", "Case", "Responsible officer", "Office", "Notes")
_WIDTHS = (65.0, 43.0, 121.0, 116.0, TEXT_WIDTH - 345.0)
_NOBODY = "No interview"
# There is room to write as long as the week stays on one page.
_ROOMY_UP_TO = 11


def build_pdf(content: WeekSheets, path: Path, progress: Progress | None = None) -> Path:
    """Write the sheets to a file, whole or not at all; the same content gives the same bytes."""
    paper = Paper(
        title=f"Interviews of week one: {content.title}",
        subject=f"When responsible officers are interviewed in the inspection {content.title}",
        head=" · ".join(filter(None, (content.programme, content.title))),
        foot=_FOOT,
    )
    return write_numbered(path, paper, lambda: story(content), progress, "setting the week sheets")


def story(content: WeekSheets) -> Iterator[Flowable]:
    """Return the sheets as they are set, each from the top of a page."""
    for place, sheet in enumerate(content.sheets):
        if place:
            yield PageBreak()
        yield words(sheet.inspector, "H1", anchor=f"sheet-{place}")
        yield words(_in_short(sheet, content), "lead")
        yield plain_box([words(KEEP_SAFE, "cell")])
        if content.notice:
            yield words(content.notice, "note")
        yield words("Interviews with responsible officers", "table caption")
        yield _days(sheet)
        if sheet.waiting:
            caption = words("Interviews that have no hour yet", "table caption")
            yield KeepTogether([caption, _waiting(sheet)])


def _in_short(sheet: WeekSheet, content: WeekSheets) -> str:
    arranged = f"{several(sheet.interviews, 'interview')} arranged"
    waiting = f", {len(sheet.waiting)} to arrange" if sheet.waiting else ""
    return f"{arranged}{waiting}. Fieldwork {content.fieldwork}."


def _days(sheet: WeekSheet) -> Flowable:
    days = ((_day(one), [_row(row) for row in one.rows]) for one in sheet.days)
    return days_table(_HEADS, _WIDTHS, days, nothing=_NOBODY, roomy=sheet.interviews <= _ROOMY_UP_TO)


def _row(row: SheetRow) -> list[CellContent]:
    return [row.hours, words(row.number, "cell strong"), row.officer, row.office, row.note]


def _waiting(sheet: WeekSheet) -> Flowable:
    rows: list[list[CellContent]] = [_row(row) for row in sheet.waiting]
    return data_table(_HEADS, rows, _WIDTHS, acts=ROOMY)


def _day(one: SheetDay) -> str:
    words_for_it = f"{one.day:%A} {one.day.day} {one.day:%B}"
    return f"{words_for_it}: day off ({one.off})" if one.off else words_for_it
