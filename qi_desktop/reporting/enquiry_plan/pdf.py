"""The plan for week two on paper: tagged, in the house style, with room to write beside each step."""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from reportlab.platypus import Flowable, KeepTogether, PageBreak

from qi_desktop.foundation.progress import Progress
from qi_desktop.reporting.enquiry_plan.content import PersonSheet, PlanDay, PlanRow, PlanSheets
from qi_desktop.reporting.methodology import several
from qi_desktop.reporting.pdf.days import days_table
from qi_desktop.reporting.pdf.flowables import CellContent, data_table, plain_box, words
from qi_desktop.reporting.pdf.numbered import Paper, write_numbered
from qi_desktop.reporting.pdf.style import TEXT_WIDTH

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
# There is room to write as long as the week stays on one page.
_ROOMY_UP_TO = 9


def build_pdf(content: PlanSheets, path: Path, progress: Progress | None = None) -> Path:
    """Write the sheets to a file, whole or not at all; the same content gives the same bytes."""
    paper = Paper(
        title=f"Plan for week two: {content.title}",
        subject=f"Who follows which line of enquiry in the inspection {content.title}",
        head=" · ".join(filter(None, (content.programme, content.title))),
        foot=_FOOT,
    )
    return write_numbered(path, paper, lambda: story(content), progress, "setting the plan")


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
    days = ((_day(one), [_row(row) for row in one.rows]) for one in sheet.days)
    return days_table(_HEADS, _WIDTHS, days, nothing=_NOTHING, roomy=sheet.steps <= _ROOMY_UP_TO)


def _row(row: PlanRow) -> list[CellContent]:
    return [row.hour, words(row.what, "cell strong"), row.question, row.note]


def _asked(sheet: PersonSheet) -> Flowable:
    rows: list[list[CellContent]] = [
        [words(one.question, "cell strong"), one.would_settle or "Not said."] for one in sheet.asked
    ]
    return data_table(_ASKED, rows, (TEXT_WIDTH / 2, TEXT_WIDTH / 2))


def _day(one: PlanDay) -> str:
    return f"{one.day:%A} {one.day.day} {one.day:%B}" if one.day else NO_DAY
