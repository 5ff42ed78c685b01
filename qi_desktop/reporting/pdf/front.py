"""The front of the report: cover, contents, how to read it, key facts, judgements, recommendations."""

from collections.abc import Iterator

from reportlab.platypus import CondPageBreak, Flowable, NextPageTemplate, PageBreak

from qi_desktop.reporting import phrases, rating_rows
from qi_desktop.reporting.content import Chapter, ReportContent
from qi_desktop.reporting.pdf.document import Contents
from qi_desktop.reporting.pdf.flowables import CellContent, EndGroup, Group, data_table, gap, plain_box, words
from qi_desktop.reporting.pdf.style import TEXT_WIDTH
from qi_desktop.reporting.phrases import judgement_words

_COVER_LINES = 400


def cover(content: ReportContent) -> Iterator[Flowable]:
    """Set the cover."""
    yield words(f"{content.programme} inspection", "cover programme")
    yield words(content.title, "cover title")
    for provider in content.providers:
        yield words(provider.name, "cover line")
    yield gap(8)
    yield words(f"Fieldwork: {content.period}", "cover line")
    yield gap(_COVER_LINES)
    if content.notice:
        yield words(content.notice, "cover note")
    if warning := phrases.provisional(content):
        yield words(warning, "cover note")
    yield NextPageTemplate("inside")
    yield PageBreak()


def contents_page() -> Iterator[Flowable]:
    """Set the contents."""
    yield words("Contents", "H1")
    yield Contents()
    yield PageBreak()


def reading_guide(content: ReportContent) -> Iterator[Flowable]:
    """Say how numbers, words and bars are meant, and give the key facts."""
    yield words("About this report", "H1", anchor="about")
    yield words(content.framework.report.about, "lead")
    yield words("How to read the numbers", "H2", anchor="numbers")
    for paragraph in phrases.NUMBERS:
        yield words(paragraph)
    yield words("Key facts", "H2", anchor="facts")
    yield _key_facts(content)
    yield PageBreak()


def judgements(content: ReportContent) -> Iterator[Flowable]:
    """Set the grid of overall judgements and a summary of each cell."""
    yield words(f"1. {content.framework.report.judgements}", "H1", anchor="judgements")
    yield words(phrases.judgements_lead(content), "lead")
    yield _grid(content)
    if content.ratings:
        yield from _ratings(content)
    for chapter in content.chapters:
        yield words(chapter.domain.title, "H2", anchor=f"short/{chapter.domain.code}")
        yield _in_short(chapter)


def recommendations(content: ReportContent) -> Iterator[Flowable]:
    """Set the recommendations, under one running number, addressee by addressee."""
    yield PageBreak()
    yield words("2. Recommendations", "H1", anchor="recommendations")
    yield words(phrases.how_many(content), "lead")
    for group in content.recommendations:
        yield CondPageBreak(80)
        yield words(f"{group.should}:", "H3")
        yield Group("L")
        for one in group.recommendations:
            yield words(f"{one.text}.", "recommendation", bullet=f"{one.number}.")
        yield EndGroup()


def _grid(content: ReportContent) -> Flowable:
    axes = content.framework.providers
    rows = [
        [
            words(chapter.domain.title, "cell strong"),
            *[words(judgement_words(cell), "cell strong") for cell in chapter.cells if cell.axis.judged],
        ]
        for chapter in content.chapters
    ]
    judged = [axis for axis in axes if axis.judged]
    wide = TEXT_WIDTH * 0.4
    each = (TEXT_WIDTH - wide) / max(1, len(judged))
    padding = [("TOPPADDING", (0, 1), (-1, -1), 8), ("BOTTOMPADDING", (0, 1), (-1, -1), 9)]
    heads = [content.framework.report.domain, *[axis.named.removeprefix("the ") for axis in judged]]
    return data_table(heads, rows, [wide, *[each] * len(judged)], acts=padding)


def _ratings(content: ReportContent) -> Iterator[Flowable]:
    """Lay what the counts propose beside what the lead gave."""
    yield words(rating_rows.TITLE, "H2", anchor="ratings")
    yield words(rating_rows.ABOUT)
    rows: list[list[CellContent]] = [
        [words(domain, "cell strong"), *rest] for domain, *rest in rating_rows.rating_rows(content)
    ]
    shares = (0.2, 0.13, 0.31, 0.18, 0.18)
    heads = [content.framework.report.domain, *rating_rows.HEADS]
    yield data_table(heads, rows, [TEXT_WIDTH * share for share in shares])
    yield gap(6)
    for line in rating_rows.overall_lines(content):
        yield words(line)


def _in_short(chapter: Chapter) -> Flowable:
    rows: list[list[CellContent]] = [
        [words(cell.axis.code if cell.axis.judged else cell.axis.heading, "cell strong"), cell.summary[0]]
        for cell in chapter.cells
        if cell.summary
    ]
    return data_table(["Whose work", "In short"], rows, [120, TEXT_WIDTH - 120])


def _key_facts(content: ReportContent) -> Flowable:
    if not content.key_facts:
        return plain_box([words(phrases.NO_KEY_FACTS, "cell")])
    rows: list[list[CellContent]] = [
        [
            words(fact.value, "figure"),
            [words(f"{fact.about}.", "cell"), words(fact.source, "source")],
        ]
        for fact in content.key_facts
    ]
    middle = [("VALIGN", (0, 1), (-1, -1), "MIDDLE")]
    return data_table(
        ["Figure", "What it says, and where it is from"], rows, [120, TEXT_WIDTH - 120], acts=middle
    )
