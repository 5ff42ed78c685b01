"""The chapters: one a domain, in it one part a provider: finding, counts, examples, enablers and barriers."""

from collections.abc import Iterator

from qi_desktop.analysis.model import Count
from qi_desktop.analysis.number_words import number_words
from qi_desktop.reporting.content import Cell, Chapter, CountTable, ReportContent
from qi_desktop.reporting.manuscript.blocks import (
    Bar,
    Block,
    Column,
    Example,
    Heading,
    Key,
    Layout,
    Paragraph,
    Points,
    RowGroup,
    Table,
    Tone,
)
from qi_desktop.reporting.manuscript.blocks import Cell as TableCell
from qi_desktop.reporting.model import Bearing, Factor, PracticeExample, Quality
from qi_desktop.reporting.parts import PARTS
from qi_desktop.reporting.phrases import (
    FIRST_CHAPTER,
    factors_title,
    judgement_words,
    left_out,
    no_factors,
    quoted,
)
from qi_desktop.reporting.placing import count_anchor


def chapters(content: ReportContent) -> Iterator[Block]:
    """Yield every chapter."""
    for number, chapter in enumerate(content.chapters, FIRST_CHAPTER):
        yield Heading(2, f"{number}. {chapter.domain.title}", chapter.domain.code)
        yield Paragraph(chapter.domain.aim, Tone.LEAD)
        yield from _judged(chapter)
        for cell in chapter.cells:
            yield from _part(cell)


def _judged(chapter: Chapter) -> Iterator[Block]:
    judged = [cell for cell in chapter.cells if cell.axis.judged]
    if judged:
        columns = tuple(Column(cell.axis.named.removeprefix("the ")) for cell in judged)
        row = tuple(judgement_words(cell) for cell in judged)
        caption = f"{chapter.domain.title}: overall judgement"
        yield Table(caption, columns, (RowGroup((row,)),), Layout.JUDGEMENTS, row_heads=False)


def _part(cell: Cell) -> Iterator[Block]:
    of = f"finding:{cell.finding.id}"
    yield Heading(3, cell.axis.heading, cell.finding.id.replace("/", "-").replace(" ", "-"), of)
    for paragraph in cell.summary:
        yield Paragraph(paragraph, of=of)
    for table in cell.count_tables:
        yield _counts(cell, table)
        yield Key(tuple(part for part in PARTS if any(part.of(count) for count in table.counts)))
    if cell.recorded:
        yield _recorded(cell)
    if cell.withheld:
        yield Paragraph(left_out(cell.withheld), Tone.NOTE)
    yield from _factors(cell)
    for quotation in cell.quotations:
        yield Paragraph(quoted(quotation), Tone.QUOTED, f"passage:{quotation.id}")
    for example in sorted(cell.examples, key=lambda one: one.quality is not Quality.POOR):
        yield _example(example)


def _counts(cell: Cell, table: CountTable) -> Table:
    """Return the counts of one unit, each with its bar; all bars are on one scale."""
    most = max(count.relevant for count in table.counts)
    groups = tuple(
        RowGroup(
            tuple(_count_row(count, most) for count in section.counts), section.title, _of(section.counts)
        )
        for section in table.sections
    )
    caption = f"{cell.domain.title}, {cell.axis.named}: sufficient work, out of the relevant {table.unit}s"
    columns = _columns("Question", f"{table.unit.capitalize()}s", "Sufficient")
    return Table(caption, columns, groups, Layout.COUNTS)


def _count_row(count: Count, most: int) -> tuple[TableCell, ...]:
    return (count.said, Bar(count, most), *_in_numbers_and_words(count))


def _recorded(cell: Cell) -> Table:
    """Return what was recorded without being judged good or bad."""
    rows = tuple((count.label, count.outcome, *_in_numbers_and_words(count)) for count in cell.recorded)
    caption = f"{cell.domain.title}, {cell.axis.named}: recorded, and not judged"
    columns = _columns("Question", "Counted answer", "Cases")
    return Table(caption, columns, (RowGroup(rows, of=_of(cell.recorded)),), Layout.COUNTS)


def _of(counts: tuple[Count, ...]) -> tuple[str, ...]:
    return tuple(count_anchor(count) for count in counts)


def _columns(title: str, second: str, third: str) -> tuple[Column, ...]:
    return (Column(title), Column(second), Column(third, number=True), Column("In words"))


def _in_numbers_and_words(count: Count) -> tuple[str, str]:
    return f"{count.met} out of {count.relevant}", number_words(count.met, count.relevant)


def _factors(cell: Cell) -> Iterator[Block]:
    """Yield the cell's table of enablers and barriers; a side without any says that none was identified."""
    if cell.table is not None:
        row = tuple(_points(cell.factors[bearing]) for bearing in (Bearing.ENABLER, Bearing.BARRIER))
        columns = (Column("Enablers"), Column("Barriers"))
        yield Table(factors_title(cell), columns, (RowGroup((row,)),), Layout.FACTORS, row_heads=False)
    elif nothing := no_factors(cell):
        yield Paragraph(nothing, Tone.NOTE)


def _points(factors: tuple[Factor, ...]) -> TableCell:
    if not factors:
        return "None identified"
    return Points(tuple(one.text for one in factors), tuple(f"factor:{one.id}" for one in factors))


def _example(example: PracticeExample) -> Example:
    good = example.quality is Quality.GOOD
    kind = "Good practice example" if good else "Poor practice example"
    paragraphs = tuple(part for part in example.text.split("\n\n") if part.strip())
    return Example(
        f"{kind}: {example.changed_name} (name changed)", paragraphs, good, f"practice_example:{example.id}"
    )
