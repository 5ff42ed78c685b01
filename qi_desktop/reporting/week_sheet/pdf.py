"""The week sheet on paper: tagged, in the house style, with room to write beside each interview."""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, PageBreak
from typing_extensions import override

from qi_desktop.foundation.progress import Progress
from qi_desktop.foundation.writing import written_whole
from qi_desktop.reporting.fonts import REGULAR, STRONG, register_fonts
from qi_desktop.reporting.methodology import several
from qi_desktop.reporting.pdf.document import ReportDocument
from qi_desktop.reporting.pdf.flowables import CellContent, TableAct, data_table, plain_box, words
from qi_desktop.reporting.pdf.style import INK, MUTED, PAGE_WIDTH, SIDE, TEXT_WIDTH
from qi_desktop.reporting.week_sheet.content import SheetDay, SheetRow, WeekSheet, WeekSheets

KEEP_SAFE = (
    "This sheet names responsible officers beside the cases that are inspected. It is the inspector's own "
    "working paper: keep it safe, and leave it nowhere."
)
_FOOT = "Names responsible officers: keep safe"
_HEADS = ("Hours", "Case", "Responsible officer", "Office", "Notes")
_WIDTHS = (65.0, 43.0, 121.0, 116.0, TEXT_WIDTH - 345.0)
_NOBODY = "No interview"
# Room for a line or two in handwriting, as long as the week stays on one page.
_ROOMY: tuple[TableAct, ...] = (("TOPPADDING", (0, 1), (-1, -1), 6), ("BOTTOMPADDING", (0, 1), (-1, -1), 9))
_ROOMY_UP_TO = 11


class WeekSheetDocument(ReportDocument):
    """Sheets whose every page says that it is to be kept safe, and which page of how many it is."""

    def __init__(self, stream: BytesIO, content: WeekSheets, pages: int) -> None:
        self._pages = pages
        super().__init__(
            stream,
            title=f"Interviews of week one: {content.title}",
            subject=f"When responsible officers are interviewed in the inspection {content.title}",
            running_head=" · ".join(filter(None, (content.programme, content.title))),
            cover=False,
        )

    @override
    def draw_foot(self, canvas: Canvas, height: float, page: int) -> None:
        canvas.setFont(REGULAR, 7.8)
        canvas.setFillColor(MUTED)
        canvas.drawString(SIDE, height, _FOOT)
        canvas.setFont(STRONG, 8.6)
        canvas.setFillColor(INK)
        canvas.drawRightString(PAGE_WIDTH - SIDE, height, f"Page {page} of {self._pages}")


def build_pdf(content: WeekSheets, path: Path, progress: Progress | None = None) -> Path:
    """Write the sheets to a file, whole or not at all; the same content gives the same bytes."""
    progress = progress or Progress()
    progress.report(0, 2, "setting the week sheets")
    register_fonts()
    counted = WeekSheetDocument(BytesIO(), content, 0)
    counted.write(list(story(content)))
    progress.report(1, 2)
    stream = BytesIO()
    WeekSheetDocument(stream, content, counted.page).write(list(story(content)))
    with written_whole(path) as written:
        written.write(stream.getvalue())
    progress.report(2, 2)
    return path


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
    rows: list[list[CellContent]] = []
    acts: list[TableAct] = list(_ROOMY if sheet.interviews <= _ROOMY_UP_TO else ())
    for one in sheet.days:
        rows.append([words(_day(one), "cell strong"), "", "", "", ""])
        place = len(rows)
        acts += [
            ("SPAN", (0, place), (-1, place)),
            ("TOPPADDING", (0, place), (-1, place), 9),
            ("BOTTOMPADDING", (0, place), (-1, place), 4),
            ("NOSPLIT", (0, place), (0, place + max(1, len(one.rows)))),
        ]
        rows += _rows(one)
    return data_table(_HEADS, rows, _WIDTHS, acts=acts)


def _rows(one: SheetDay) -> list[list[CellContent]]:
    return [_row(row) for row in one.rows] or [[words(_NOBODY, "note"), "", "", "", ""]]


def _row(row: SheetRow) -> list[CellContent]:
    return [row.hours, words(row.number, "cell strong"), row.officer, row.office, row.note]


def _waiting(sheet: WeekSheet) -> Flowable:
    rows: list[list[CellContent]] = [_row(row) for row in sheet.waiting]
    return data_table(_HEADS, rows, _WIDTHS, acts=_ROOMY)


def _day(one: SheetDay) -> str:
    words_for_it = f"{one.day:%A} {one.day.day} {one.day:%B}"
    return f"{words_for_it}: day off ({one.off})" if one.off else words_for_it
