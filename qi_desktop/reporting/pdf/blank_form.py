"""A form as a PDF to be filled in by hand, for the day on which the laptop does not start."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether

from qi_desktop.forms.definition import Form, Item, Question, Repeat
from qi_desktop.foundation.writing import written_whole
from qi_desktop.reporting.fonts import register_fonts
from qi_desktop.reporting.pdf.answering import WritingLines
from qi_desktop.reporting.pdf.flowables import Box, gap, plain_box, words
from qi_desktop.reporting.pdf.form_document import FORM_WIDTH, FormDocument
from qi_desktop.reporting.pdf.form_questions import UNKNOWN, Asked, shown
from qi_desktop.reporting.pdf.form_rosters import fits_a_table, roster_table

_ROWS, _TABLE_ROWS, _MOST_ROWS = 4, 6, 30
_SECTION_START = 130
_FIELDS = ("Inspector", "Date")
_GUIDE = (
    "Write the case number on every page; never a name. Tick one box for each question.",
    (
        "“Only if” says when a question is asked: leave it blank otherwise. If it does not fit this case "
        "although it is asked, write “not relevant” and why."
    ),
)
_JUDGING = ("A judgement other than sufficient needs a reason, with the document and page where you saw it.",)


def build_blank_form(form: Form, path: Path) -> int:
    """Write a form to a PDF file, whole or not at all; returns how many pages it takes."""
    register_fonts()
    title = f"{form.title} · version {form.version}" if form.version else form.title
    pages = FormDocument(BytesIO(), title, 0).write(list(story(form)))
    stream = BytesIO()
    FormDocument(stream, title, pages).write(list(story(form)))
    with written_whole(path) as written:
        written.write(stream.getvalue())
    return pages


def story(form: Form) -> Iterator[Flowable]:
    """Return the whole form in the order of its questions."""
    asked = Asked(form)
    yield words(form.title, "H1")
    yield words("Blank form, to be filled in by hand", "lead")
    judged = any(question.is_judgement for question in form.questions())
    yield plain_box([words(text, "cell") for text in (*_GUIDE, *_JUDGING * judged)], FORM_WIDTH)
    yield _fields([*_FIELDS, *_known_beforehand(form)])
    yield from _items(form.items, asked, 2)


def _known_beforehand(form: Form) -> Iterator[str]:
    """Yield what the program knows of a case before anybody answers, and paper does not."""
    return (one.label for one in form.questions() if one.type == "hidden" and one.label)


def _fields(titles: list[str]) -> Flowable:
    """Return lines for what the form is about, two beside each other."""
    lines: list[Flowable] = [WritingLines(1, title) for title in titles]
    lines += [gap(1)] * (len(lines) % 2)
    rows = [lines[place : place + 2] for place in range(0, len(lines), 2)]
    box = Box(rows, colWidths=[FORM_WIDTH / 2] * 2, hAlign="LEFT")
    box.setStyle([("LEFTPADDING", (0, 0), (0, -1), 0), ("RIGHTPADDING", (1, 0), (1, -1), 0)])
    return box


def _items(items: tuple[Item, ...], asked: Asked, level: int) -> Iterator[Flowable]:
    for item in items:
        if isinstance(item, Question):
            yield from _question(item, asked)
        elif isinstance(item, Repeat):
            yield from _rows(item, asked, level)
        else:
            yield CondPageBreak(_SECTION_START)
            yield from _heading(item, asked, level)
            yield from _items(item.items, asked, level + 1)


def _question(question: Question, asked: Asked) -> Iterator[Flowable]:
    if question.is_asked and shown(question):
        yield asked.set(question)
    elif question.type == "note" and question.label and UNKNOWN not in (told := asked.plain(question.label)):
        yield words(told, "note")


def _heading(item: Item, asked: Asked, level: int) -> Iterator[Flowable]:
    if item.label:
        style, anchor = ("H2", f"section/{item.name}") if level == 2 else ("H3", "")  # noqa: PLR2004
        yield words(asked.plain(item.label), style, anchor=anchor)
    if when := asked.when(item):
        yield words(when, "heading rule")


def _rows(repeat: Repeat, asked: Asked, level: int) -> Iterator[Flowable]:
    """Yield the questions of a repeat once a row, each row on one page, as often as form or paper have it."""
    in_table = fits_a_table(repeat, asked)
    rows = _rows_wanted(repeat, asked) or (_TABLE_ROWS if in_table else _ROWS)
    note = words(f"{rows} times here; copy a page for more.", "heading note")
    above = [*_heading(repeat, asked, level), note]
    if in_table:
        yield KeepTogether([*above, roster_table(repeat, asked, rows)])
        return
    for row in range(1, rows + 1):
        title = words(f"{asked.plain(repeat.label or repeat.node)} {row}", "caption")
        yield KeepTogether([*above, gap(8), title, *_items(repeat.items, asked, level + 1)])
        above = []


def _rows_wanted(repeat: Repeat, asked: Asked) -> int:
    """Return how many rows the form itself asks for; 0 when that hangs on an answer."""
    count = asked.reckoned(repeat.count)
    return min(int(count), _MOST_ROWS) if count.isdigit() else 0
