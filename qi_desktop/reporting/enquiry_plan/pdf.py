"""The plan for week two on paper: tagged, in the house style, with room to write beside each step."""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, PageBreak
from typing_extensions import override

from qi_desktop.foundation.progress import Progress
from qi_desktop.foundation.writing import written_whole
from qi_desktop.reporting.enquiry_plan.content import PersonSheet, PlanDay, PlanRow, PlanSheets
from qi_desktop.reporting.fonts import REGULAR, STRONG, register_fonts
from qi_desktop.reporting.methodology import several
from qi_desktop.reporting.pdf.document import ReportDocument
from qi_desktop.reporting.pdf.flowables import CellContent, TableAct, data_table, plain_box, words
from qi_desktop.reporting.pdf.style import INK, MUTED, PAGE_WIDTH, SIDE, TEXT_WIDTH

KEEP_SAFE = (
    "This plan names the team and what the inspection asks. It is a working paper: keep it safe, and leave it"
    " nowhere."
)
NO_DAY = "No day yet"
_FOOT = "Working paper of the inspection: keep safe"
_HEADS = ("Hour", "What is to be done", "Line of enquiry", "Notes")
_WIDTHS = (44.0, 150.0, 150.0, TEXT_WIDTH - 344.0)
_ASKED = ("Line of enquiry", "What would settle it")
_NAME = 74.0
_NOTHING = "Nothing planned"
# Room for a line or two in handwriting, as long as the week stays on one page.
_ROOMY: tuple[TableAct, ...] = (("TOPPADDING", (0, 1), (-1, -1), 6), ("BOTTOMPADDING", (0, 1), (-1, -1), 9))
_ROOMY_UP_TO = 9


class PlanDocument(ReportDocument):
    """Sheets whose every page says that it is to be kept safe, and which page of how many it is."""

    def __init__(self, stream: BytesIO, content: PlanSheets, pages: int) -> None:
        self._pages = pages
        super().__init__(
            stream,
            title=f"Plan for week two: {content.title}",
            subject=f"Who follows which line of enquiry in the inspection {content.title}",
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


def build_pdf(content: PlanSheets, path: Path, progress: Progress | None = None) -> Path:
    """Write the sheets to a file, whole or not at all; the same content gives the same bytes."""
    progress = progress or Progress()
    progress.report(0, 2, "setting the plan")
    register_fonts()
    counted = PlanDocument(BytesIO(), content, 0)
    counted.write(list(story(content)))
    progress.report(1, 2)
    stream = BytesIO()
    PlanDocument(stream, content, counted.page).write(list(story(content)))
    with written_whole(path) as written:
        written.write(stream.getvalue())
    progress.report(2, 2)
    return path


def story(content: PlanSheets) -> Iterator[Flowable]:
    """Return the team at a glance where several are printed, then each person from the top of a page."""
    if len(content.sheets) > 1:
        yield from _at_a_glance(content)
    for place, sheet in enumerate(content.sheets):
        if place or len(content.sheets) > 1:
            yield PageBreak()
        yield words(sheet.name, "H1", anchor=f"sheet-{place}")
        yield words(f"{several(sheet.steps, 'step')} in week two. Fieldwork {content.fieldwork}.", "lead")
        yield plain_box([words(KEEP_SAFE, "cell")])
        yield words("What is to be done", "table caption")
        yield _days(sheet)
        if sheet.asked:
            yield KeepTogether([words("What it is to answer", "table caption"), _asked(sheet)])


def _at_a_glance(content: PlanSheets) -> Iterator[Flowable]:
    yield words("Week two at a glance", "H1", anchor="glance")
    steps = several(sum(one.steps for one in content.sheets), "step")
    people = several(sum(one.named for one in content.sheets), "person", "people")
    yield words(f"{steps}, {people}. Fieldwork {content.fieldwork}.", "lead")
    yield plain_box([words(KEEP_SAFE, "cell")])
    days: list[date | None] = [*content.days]
    if any(one.day is None for sheet in content.sheets for one in sheet.days):
        days.append(None)
    heads = ("Who", *(f"{day:%a} {day.day} {day:%b}" if day else NO_DAY for day in days))
    width = (TEXT_WIDTH - _NAME) / len(days)
    rows = [_line(sheet, days) for sheet in content.sheets]
    yield data_table(heads, rows, [_NAME, *(width for _ in days)])


def _line(sheet: PersonSheet, days: list[date | None]) -> list[CellContent]:
    found = {one.day: one.rows for one in sheet.days}
    cells: list[CellContent] = [words(sheet.name, "cell strong")]
    cells += ["\n\n".join(_in_short(row) for row in found.get(day, ())) for day in days]
    return cells


def _in_short(row: PlanRow) -> str:
    return f"{row.hour} {row.what}".strip()


def _days(sheet: PersonSheet) -> Flowable:
    rows: list[list[CellContent]] = []
    acts: list[TableAct] = list(_ROOMY if sheet.steps <= _ROOMY_UP_TO else ())
    for one in sheet.days:
        rows.append([words(_day(one), "cell strong"), "", "", ""])
        place = len(rows)
        acts += [
            ("SPAN", (0, place), (-1, place)),
            ("TOPPADDING", (0, place), (-1, place), 9),
            ("BOTTOMPADDING", (0, place), (-1, place), 4),
            ("NOSPLIT", (0, place), (0, place + max(1, len(one.rows)))),
        ]
        rows += [_row(row) for row in one.rows] or [[words(_NOTHING, "note"), "", "", ""]]
        if not one.rows:
            acts.append(("SPAN", (0, place + 1), (-1, place + 1)))
    return data_table(_HEADS, rows, _WIDTHS, acts=acts)


def _row(row: PlanRow) -> list[CellContent]:
    return [row.hour, words(row.what, "cell strong"), row.question, row.note]


def _asked(sheet: PersonSheet) -> Flowable:
    rows: list[list[CellContent]] = [
        [words(one.question, "cell strong"), one.would_settle or "Not said."] for one in sheet.asked
    ]
    return data_table(_ASKED, rows, (TEXT_WIDTH / 2, TEXT_WIDTH / 2))


def _day(one: PlanDay) -> str:
    return f"{one.day:%A} {one.day.day} {one.day:%B}" if one.day else NO_DAY
