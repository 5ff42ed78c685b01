"""The front of the report: how to read it, key facts, judgements, recommendations."""

from collections.abc import Iterator

from qi_desktop.reporting import phrases, rating_rows
from qi_desktop.reporting.content import Chapter, ReportContent
from qi_desktop.reporting.manuscript.blocks import (
    Block,
    Column,
    Heading,
    Layout,
    Paragraph,
    Recommended,
    RowGroup,
    Sourced,
    Table,
    Tone,
)


def reading_guide(content: ReportContent) -> Iterator[Block]:
    """Say how numbers, words and bars are meant, and give the key facts."""
    yield Heading(2, "About this report", "about")
    yield Paragraph(content.framework.report.about, Tone.LEAD)
    yield Heading(3, "How to read the numbers", "numbers")
    for paragraph in phrases.NUMBERS:
        yield Paragraph(paragraph)
    yield Heading(3, "Key facts", "facts")
    yield _key_facts(content)


def judgements(content: ReportContent) -> Iterator[Block]:
    """Give the grid of overall judgements and a summary of each cell."""
    yield Heading(2, f"1. {content.framework.report.judgements}", "judgements")
    yield Paragraph(phrases.judgements_lead(content), Tone.LEAD)
    yield _grid(content)
    if content.ratings:
        yield from _ratings(content)
    for chapter in content.chapters:
        yield Heading(3, f"{chapter.domain.title} in short", f"short-{chapter.domain.code}")
        yield _in_short(chapter)


def recommendations(content: ReportContent) -> Iterator[Block]:
    """Give the recommendations, under one running number, addressee by addressee."""
    yield Heading(2, "2. Recommendations", "recommendations")
    yield Paragraph(phrases.how_many(content), Tone.LEAD)
    for group in content.recommendations:
        yield Heading(3, f"{group.should}:")
        yield Recommended(group.recommendations)


def _key_facts(content: ReportContent) -> Block:
    if not content.key_facts:
        return Paragraph(phrases.NO_KEY_FACTS, Tone.NOTE)
    rows = tuple((fact.value, Sourced(f"{fact.about}.", fact.source)) for fact in content.key_facts)
    columns = (Column("Figure"), Column("What it says, and where it is from"))
    return Table("Figures about the area and its providers", columns, (RowGroup(rows),), Layout.FACTS)


def _grid(content: ReportContent) -> Table:
    judged = [axis for axis in content.framework.providers if axis.judged]
    rows = tuple(
        (
            chapter.domain.title,
            *(phrases.judgement_words(cell) for cell in chapter.cells if cell.axis.judged),
        )
        for chapter in content.chapters
    )
    report = content.framework.report
    columns = (Column(report.domain), *(Column(axis.named.removeprefix("the ")) for axis in judged))
    caption = f"{report.judgements} by {report.domain.lower()} and provider"
    return Table(caption, columns, (RowGroup(rows),), Layout.JUDGEMENTS)


def _ratings(content: ReportContent) -> Iterator[Block]:
    """Lay what the counts propose beside what the lead gave."""
    yield Heading(3, rating_rows.TITLE, "ratings")
    yield Paragraph(rating_rows.ABOUT)
    columns = tuple(Column(head) for head in (content.framework.report.domain, *rating_rows.HEADS))
    rows = tuple(rating_rows.rating_rows(content))
    yield Table("Ratings proposed from the counts, and given", columns, (RowGroup(rows),), Layout.JUDGEMENTS)
    for line in rating_rows.overall_lines(content):
        yield Paragraph(line)


def _in_short(chapter: Chapter) -> Block:
    rows = tuple(
        (cell.axis.code if cell.axis.judged else cell.axis.heading, cell.summary[0])
        for cell in chapter.cells
        if cell.summary
    )
    if not rows:
        return Paragraph("Nothing has been written on this domain yet.", Tone.NOTE)
    columns = (Column("Whose work"), Column("In short"))
    return Table(f"{chapter.domain.title}: what was found, in short", columns, (RowGroup(rows),))
