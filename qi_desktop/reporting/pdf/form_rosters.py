"""Rosters on paper: a table with blank rows where its questions are short, else one block a row."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, TableStyle

from qi_desktop.forms.definition import Question, Repeat
from qi_desktop.reporting.pdf.answering import Tick, TickColumn
from qi_desktop.reporting.pdf.flowables import DataTable, words
from qi_desktop.reporting.pdf.form_document import FORM_WIDTH
from qi_desktop.reporting.pdf.form_questions import Asked, shown
from qi_desktop.reporting.pdf.style import LINE, MUTED

_MOST_COLUMNS = 5
_MOST_TICKS = 4
_LONGEST_TICK, _LONGEST_HINT = 20, 60
_ROW_NUMBER = 18.0
_ROW_HEIGHT = 26.0
_NARROW = {"integer": 0.7, "decimal": 0.7, "range": 0.7, "date": 0.9, "time": 0.7}
_SHORT_TYPES = {*_NARROW, "text", "dateTime", "select_one", "select_multiple"}


def fits_a_table(repeat: Repeat, asked: Asked) -> bool:
    """Tell whether a roster's questions are few and short enough to stand beside each other."""
    columns = _columns(repeat)
    plain = all(isinstance(item, Question) for item in repeat.items)
    return plain and 0 < len(columns) <= _MOST_COLUMNS and all(_is_short(one, asked) for one in columns)


def roster_table(repeat: Repeat, asked: Asked, rows: int) -> DataTable:
    """Return a table with a column for each question and blank rows to fill in."""
    columns = _columns(repeat)
    heads: list[Sequence[Flowable]] = [[words("", "tiny head")], *[_head(one, asked) for one in columns]]
    body: list[list[Flowable | Sequence[Flowable]]] = [
        [words(str(row), "question number"), *[_cell(one, asked) for one in columns]]
        for row in range(1, rows + 1)
    ]
    ticked = max((len(asked.ticks(one)) for one in columns), default=0)
    height = max(_ROW_HEIGHT, TickColumn.PITCH * ticked + 8)
    table = DataTable(
        [heads, *body],
        colWidths=_widths(columns),
        rowHeights=[None, *[height] * rows],
        repeatRows=1,
        hAlign="LEFT",
        spaceBefore=6,
        spaceAfter=12,
    )
    table.setStyle(_style())
    return table


def _columns(repeat: Repeat) -> list[Question]:
    return [one for one in repeat.items if isinstance(one, Question) and one.is_asked and shown(one)]


def _is_short(question: Question, asked: Asked) -> bool:
    told = f"{question.hint} {question.guidance}"
    if question.is_judgement or "multiline" in question.appearance or len(told) > _LONGEST_HINT:
        return False
    if question.has_choices:
        ticks = asked.ticks(question)
        narrow = all(len(tick.label) <= _LONGEST_TICK for tick in ticks)
        return question.type == "select_one" and 0 < len(ticks) <= _MOST_TICKS + 1 and narrow
    return question.type in _SHORT_TYPES


def _head(question: Question, asked: Asked) -> list[Flowable]:
    told: list[Flowable] = [words(f"{asked.number(question)}  {asked.label(question)}", "tiny head")]
    if hint := " ".join(part for part in (question.hint, question.guidance) if part):
        told.append(words(asked.plain(hint), "tiny"))
    if when := asked.when(question):
        told.append(words(when, "question rule"))
    return told


def _cell(question: Question, asked: Asked) -> Flowable:
    ticks: Sequence[Tick] = asked.ticks(question) if question.has_choices else ()
    return TickColumn(ticks) if ticks else words("", "cell")


def _widths(columns: Sequence[Question]) -> list[float]:
    shares = [_NARROW.get(one.type, 1.0) for one in columns]
    room = FORM_WIDTH - _ROW_NUMBER
    return [_ROW_NUMBER, *[room * share / sum(shares) for share in shares]]


def _style() -> TableStyle:
    return TableStyle(
        [
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
            ("VALIGN", (0, 1), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, 0), 0.9, MUTED),
            ("LINEBELOW", (0, 1), (-1, -1), 0.5, MUTED),
            ("LINEBEFORE", (1, 0), (-1, -1), 0.4, LINE),
            ("LEFTPADDING", (0, 0), (0, -1), 0),
            ("LEFTPADDING", (1, 0), (-1, -1), 6),
            ("RIGHTPADDING", (0, 0), (-1, -1), 4),
            ("TOPPADDING", (0, 0), (-1, -1), 5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        ]
    )
