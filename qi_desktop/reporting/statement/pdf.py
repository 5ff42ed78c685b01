"""The statement on paper: tagged, in the house style, with seed and digest at the foot of every page."""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Iterable, Iterator
from pathlib import Path

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether

from qi_desktop.foundation.progress import Progress
from qi_desktop.reporting.pdf.flowables import CellContent, Figure, TableAct, data_table, plain_box, words
from qi_desktop.reporting.pdf.numbered import Paper, write_numbered
from qi_desktop.reporting.pdf.style import TEXT_WIDTH
from qi_desktop.reporting.statement.blocks import (
    Block,
    Cell,
    Commands,
    Heading,
    Paragraph,
    ShareBar,
    Table,
    Verdict,
    Verdicts,
)
from qi_desktop.reporting.statement.content import StatementContent
from qi_desktop.reporting.statement.manuscript import manuscript
from qi_desktop.reporting.statement.share_bars import share_bar

_HEADINGS = {1: "H1", 2: "H2", 3: "H3"}
_MARKED = (1, 2)
_REST = 150.0
_TABLE_START = 190.0
_SHORT_TABLE = 14
_KEPT_ROWS = 10
_CELL_ROOM = 16.0
_APART = 10.0
_NARROW: tuple[TableAct, ...] = (
    ("LEFTPADDING", (1, 0), (-1, -1), 3),
    ("RIGHTPADDING", (0, 0), (-2, -1), 4),
    ("TOPPADDING", (0, 1), (-1, -1), 3.2),
    ("BOTTOMPADDING", (0, 1), (-1, -1), 3.6),
)
_SHORT_DIGEST = 16


def build_pdf(content: StatementContent, path: Path, progress: Progress | None = None) -> Path:
    """Write the statement to a file, whole or not at all; the same content gives the same bytes."""
    draw = content.draw
    paper = Paper(
        title=f"Sample statement: {content.title}",
        subject=f"How the cases of the inspection {content.title} were drawn",
        head=" · ".join(filter(None, (content.programme, content.title))),
        foot=f"Seed {draw.seed} · eligible cases {draw.digest[:_SHORT_DIGEST]}… · QI Desktop {draw.program}",
    )
    return write_numbered(path, paper, lambda: story(manuscript(content)), progress, "setting the statement")


def story(blocks: Iterable[Block]) -> Iterator[Flowable]:
    """Return the statement's blocks as they are set; what leads up to a table stays with it."""
    leading: list[Flowable] = []
    for block in blocks:
        match block:
            case Table():
                yield from _with_table(leading, block)
                leading = []
            case Heading(level=2):
                yield from leading
                leading = [_heading(block)]
            case Verdicts():
                yield from (*leading, _set(block))
                leading = []
            case _:
                leading.append(_set(block))
    yield CondPageBreak(_REST)
    yield from leading


def _set(block: Heading | Paragraph | Verdicts | Commands) -> Flowable:
    match block:
        case Heading():
            return _heading(block)
        case Paragraph(text, style):
            return words(text, style)
        case Verdicts(verdicts):
            return plain_box([one for verdict in verdicts for one in _verdict(verdict)])
        case Commands(lines):
            return plain_box([words(line, "command") for line in lines])


def _heading(block: Heading) -> Flowable:
    return words(block.text, _HEADINGS[block.level], anchor=block.anchor if block.level in _MARKED else "")


def _verdict(verdict: Verdict) -> Iterator[Flowable]:
    yield words(verdict.title, "verdict head")
    yield words(verdict.sentence, "verdict")
    if verdict.particulars:
        yield words(verdict.particulars, "verdict more")


def _with_table(leading: list[Flowable], table: Table) -> Iterator[Flowable]:
    whole = [*leading, words(table.caption, "table caption"), table_of(table)]
    if sum(len(group.rows) for group in table.groups) <= _SHORT_TABLE:
        yield KeepTogether(whole)
        return
    yield CondPageBreak(_TABLE_START)
    yield from whole


def table_of(table: Table) -> Flowable:
    """Return a table with its rows under their titles, each title with its rows on one page."""
    wide = sum(column.width for column in table.columns)
    widths = [TEXT_WIDTH * column.width / wide for column in table.columns]
    acts: list[TableAct] = list(_NARROW) if table.small else []
    rows: list[list[CellContent]] = []
    for group in table.groups:
        if group.title:
            rows.append([words(group.title, "tiny group" if table.small else "cell strong")])
            rows[-1] += [""] * (len(widths) - 1)
            place = len(rows)
            last = place + min(len(group.rows), _KEPT_ROWS)
            acts += [
                ("SPAN", (0, place), (-1, place)),
                ("TOPPADDING", (0, place), (-1, place), 8),
                ("NOSPLIT", (0, place), (0, last)),
            ]
        rows += [[_cell(cell, width) for cell, width in zip(row, widths, strict=True)] for row in group.rows]
    heads = [column.title for column in table.columns]
    numbers = frozenset(place for place, column in enumerate(table.columns) if column.number)
    # Words beside right-aligned numbers need room to be told apart from them.
    apart = [place for place in range(1, len(widths)) if place - 1 in numbers and place not in numbers]
    acts += [("LEFTPADDING", (place, 0), (place, -1), _APART) for place in apart]
    return data_table(heads, rows, widths, numbers=numbers, size="tiny" if table.small else "cell", acts=acts)


def _cell(cell: Cell, width: float) -> CellContent:
    if isinstance(cell, ShareBar):
        return Figure(share_bar(cell, width - _CELL_ROOM), cell.in_words)
    return cell
