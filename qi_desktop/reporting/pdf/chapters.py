"""The chapters: one a domain, in it one part a provider: finding, counts, examples, enablers and barriers."""

from collections.abc import Iterator

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak

from qi_desktop.analysis.model import Count
from qi_desktop.analysis.number_words import number_words
from qi_desktop.reporting.bars import bar_drawing, key_drawing
from qi_desktop.reporting.content import Cell, Chapter, CountTable, ReportContent
from qi_desktop.reporting.model import PracticeExample, Quality
from qi_desktop.reporting.parts import description
from qi_desktop.reporting.pdf.flowables import (
    CellContent,
    EndGroup,
    Figure,
    Group,
    TableAct,
    data_table,
    example_box,
    words,
)
from qi_desktop.reporting.pdf.style import TEXT_WIDTH
from qi_desktop.reporting.phrases import FIRST_CHAPTER, factors_title, judgement_words, no_factors, quoted

_AIRY = (("TOPPADDING", (0, 1), (-1, -1), 7), ("BOTTOMPADDING", (0, 1), (-1, -1), 9))
_TABLE_START = 150
_BAR_WIDTH = 168.0
_COUNT_WIDTH = 62.0
_WORDS_WIDTH = 78.0
_QUESTION_WIDTH = TEXT_WIDTH - _BAR_WIDTH - _COUNT_WIDTH - _WORDS_WIDTH
_COUNT_WIDTHS = (_QUESTION_WIDTH, _BAR_WIDTH, _COUNT_WIDTH, _WORDS_WIDTH)


def chapters(content: ReportContent) -> Iterator[Flowable]:
    """Set every chapter, each on a page of its own."""
    for number, chapter in enumerate(content.chapters, FIRST_CHAPTER):
        yield PageBreak()
        yield words(f"{number}. {chapter.domain.title}", "H1", anchor=chapter.domain.code)
        yield words(chapter.domain.aim, "lead")
        yield _strip(chapter)
        for cell in chapter.cells:
            yield from _part(cell)


def _strip(chapter: Chapter) -> Flowable:
    judged = [cell for cell in chapter.cells if cell.axis.judged]
    heads = [f"Overall judgement: {cell.axis.named.removeprefix('the ')}" for cell in judged]
    row = [words(judgement_words(cell), "judgement") for cell in judged]
    return data_table(heads, [row], [TEXT_WIDTH / max(1, len(judged))] * len(judged), acts=_AIRY)


def _part(cell: Cell) -> Iterator[Flowable]:
    yield Group("Sect")
    yield CondPageBreak(150)
    yield words(cell.axis.heading, "H2", anchor=cell.finding.id)
    for paragraph in cell.summary:
        yield words(paragraph)
    for table in cell.count_tables:
        yield from _counts(cell, table)
    if cell.recorded:
        yield from _recorded(cell)
    yield from _factors(cell)
    for quotation in cell.quotations:
        yield words(quoted(quotation), "quoted")
    poor = [one for one in cell.examples if one.quality is Quality.POOR]
    good = [one for one in cell.examples if one.quality is Quality.GOOD]
    for example in (*poor, *good):
        yield _example(example)
    yield EndGroup()


def _counts(cell: Cell, table: CountTable) -> Iterator[Flowable]:
    """Set the counts of one unit, each with its bar; all bars are on one scale."""
    most = max(count.relevant for count in table.counts)
    rows: list[list[CellContent]] = []
    acts: list[TableAct] = [("VALIGN", (0, 1), (-1, -1), "MIDDLE")]
    for section in table.sections:
        rows.append([words(section.title, "cell strong"), "", "", ""])
        place = len(rows)
        acts.append(("TOPPADDING", (0, place), (-1, place), 9))
        acts.append(("NOSPLIT", (0, place), (0, place + 1)))
        rows += [_count_row(count, most) for count in section.counts]
    yield CondPageBreak(_TABLE_START)
    title = f"{cell.domain.title}, {cell.axis.named}: sufficient work, out of the relevant {table.unit}s"
    yield words(title, "table caption")
    heads = ["Question", f"{table.unit.capitalize()}s", "Sufficient", "In words"]
    yield data_table(heads, rows, _COUNT_WIDTHS, numbers=frozenset({2}), acts=acts)
    yield Figure(key_drawing(table.counts, TEXT_WIDTH), "Key to the bars, in the order of their parts.")


def _recorded(cell: Cell) -> Iterator[Flowable]:
    """Set what was recorded without being judged good or bad."""
    rows = [
        [count.label, count.outcome, f"{count.met} out of {count.relevant}", _in_words(count)]
        for count in cell.recorded
    ]
    yield CondPageBreak(_TABLE_START / 2)
    yield words(f"{cell.domain.title}, {cell.axis.named}: recorded, and not judged", "table caption")
    heads = ["Question", "Counted answer", "Cases", "In words"]
    yield data_table(heads, rows, _COUNT_WIDTHS, numbers=frozenset({2}))


def _in_words(count: Count) -> str:
    return number_words(count.met, count.relevant)


def _count_row(count: Count, most: int) -> list[CellContent]:
    return [
        count.said,
        Figure(bar_drawing(count, _BAR_WIDTH - 10, most), description(count)),
        f"{count.met} out of {count.relevant}",
        _in_words(count),
    ]


def _example(example: PracticeExample) -> Flowable:
    good = example.quality is Quality.GOOD
    kind = "Good practice example" if good else "Poor practice example"
    title = f"{kind}: {example.changed_name} (name changed)"
    return example_box(title, [part for part in example.text.split("\n\n") if part.strip()], good=good)


def _factors(cell: Cell) -> Iterator[Flowable]:
    """Set the cell's table of enablers and barriers; a side without any says that none was identified."""
    if cell.table is None:
        if nothing := no_factors(cell):
            yield words(nothing, "note")
        return
    both = [("Enablers", cell.enablers), ("Barriers", cell.barriers)]
    rows: list[list[CellContent]] = [
        [
            [words(text, "cell", bullet="") for text in _numbered(texts)]
            or [words("None identified", "source")]
            for _title, texts in both
        ]
    ]
    yield KeepTogether(
        [
            words(factors_title(cell), "caption"),
            data_table([title for title, _texts in both], rows, [TEXT_WIDTH / 2] * 2),
        ]
    )


def _numbered(texts: tuple[str, ...]) -> list[str]:
    return [f"{place}. {text}" for place, text in enumerate(texts, 1)]
