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
from qi_desktop.reporting.texts.model import ARRANGEMENTS, Section

_RATING_SHARES = (0.2, 0.13, 0.31, 0.18, 0.18)


def own_section(content: ReportContent, section: Section, level: int = 2) -> Iterator[Block]:
    """Give what the lead wrote for a section in own words; where nothing was written, nothing."""
    paragraphs = content.own_words(section)
    if paragraphs:
        of = f"text:{section.code}"
        yield Heading(level, section.title, section.code, of)
        for paragraph in paragraphs:
            yield Paragraph(paragraph, of=of)


def reading_guide(content: ReportContent) -> Iterator[Block]:
    """Say how numbers, words and bars are meant, and give the key facts."""
    yield Heading(2, "About this report", "about")
    yield Paragraph(content.framework.report.about, Tone.LEAD)
    yield Heading(3, "How to read the numbers", "numbers")
    for paragraph in phrases.NUMBERS:
        yield Paragraph(paragraph)
    yield Heading(3, "Key facts", "facts")
    yield _key_facts(content)
    yield from own_section(content, ARRANGEMENTS, 3)


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
    group = RowGroup(rows, of=tuple(f"key_fact:{fact.id}" for fact in content.key_facts))
    return Table("Figures about the area and its providers", columns, (group,), Layout.FACTS)


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
    heads = (content.framework.report.domain, *rating_rows.HEADS)
    columns = tuple(Column(head, share=share) for head, share in zip(heads, _RATING_SHARES, strict=True))
    rows = tuple(rating_rows.rating_rows(content))
    yield Table("Ratings proposed from the counts, and given", columns, (RowGroup(rows),), Layout.JUDGEMENTS)
    for line in rating_rows.overall_lines(content):
        yield Paragraph(line)


def _in_short(chapter: Chapter) -> Block:
    written = [cell for cell in chapter.cells if cell.summary]
    rows = tuple(
        (cell.axis.code if cell.axis.judged else cell.axis.heading, cell.summary[0]) for cell in written
    )
    if not rows:
        return Paragraph("Nothing has been written on this domain yet.", Tone.NOTE)
    columns = (Column("Whose work"), Column("In short"))
    group = RowGroup(rows, of=tuple(f"finding:{cell.finding.id}" for cell in written))
    return Table(f"{chapter.domain.title}: what was found, in short", columns, (group,))
