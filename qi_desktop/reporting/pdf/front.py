"""The front of the report: cover, contents, how to read it, key facts, judgements, recommendations."""

from collections.abc import Iterator

from reportlab.platypus import CondPageBreak, Flowable, NextPageTemplate, PageBreak

from qi_desktop.reporting.content import Cell, Chapter, ReportContent
from qi_desktop.reporting.pdf.document import Contents
from qi_desktop.reporting.pdf.flowables import CellContent, EndGroup, Group, data_table, gap, plain_box, words
from qi_desktop.reporting.pdf.style import TEXT_WIDTH

_COVER_LINES = 400
_NOT_GIVEN = "—"


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
    if content.disputed:
        yield words(
            f"Provisional: {content.disputed} answers are seen differently by two people and are left out of "
            "every number until that is settled.",
            "cover note",
        )
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
    yield words(
        "This report says how well probation services protect the public, reduce reoffending and see that "
        "sentences are carried out, and what helps or hinders them. It rests on the case assessments, "
        "interviews and visits described in Appendix A.",
        "lead",
    )
    yield words("How to read the numbers", "H2", anchor="numbers")
    yield words(
        "A number such as “12 out of 29 relevant cases” counts judgements. Of all inspected cases, "
        "29 were relevant to that question and could be judged; in 12 of these the work was sufficient. "
        "Each question has its own number of relevant cases, because not every question fits every case. "
        "Cases in which something was not known, or nothing was on record, never count: see Appendix B."
    )
    yield words(
        "Words such as “nearly two-thirds” follow one rule and never replace the count. The length of a "
        "bar is a number of cases; percentages are not used for numbers this small."
    )
    yield words(
        "Practice examples are told under changed names and without anything that could identify someone."
    )
    yield words("Key facts", "H2", anchor="facts")
    yield _key_facts(content)
    yield PageBreak()


def judgements(content: ReportContent) -> Iterator[Flowable]:
    """Set the grid of overall judgements and a summary of each cell."""
    yield words("1. Overall judgements", "H1", anchor="judgements")
    yield words("What was found in each domain, in short. The chapters that follow give the reasons.", "lead")
    yield _grid(content)
    for chapter in content.chapters:
        yield words(chapter.domain.title, "H2", anchor=f"short/{chapter.domain.code}")
        yield _in_short(chapter)


def recommendations(content: ReportContent) -> Iterator[Flowable]:
    """Set the recommendations, under one running number, addressee by addressee."""
    yield PageBreak()
    yield words("2. Recommendations", "H1", anchor="recommendations")
    total = sum(len(group.recommendations) for group in content.recommendations)
    yield words(
        f"{total} recommendations to {len(content.recommendations)} addressees, under one running number.",
        "lead",
    )
    for group in content.recommendations:
        yield CondPageBreak(80)
        yield words(f"{group.should}:", "H3")
        yield Group("L")
        for one in group.recommendations:
            yield words(f"{one.text}.", "recommendation", bullet=f"{one.number}.")
        yield EndGroup()


def judgement_words(cell: Cell) -> str:
    """Return a cell's judgement, or that none is given for it."""
    if cell.finding.judgement:
        return cell.finding.judgement.capitalize()
    return "Not judged yet" if cell.axis.judged else _NOT_GIVEN


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
    heads = ["Domain", *[axis.named.removeprefix("the ") for axis in judged]]
    return data_table(heads, rows, [wide, *[each] * len(judged)], acts=padding)


def _in_short(chapter: Chapter) -> Flowable:
    rows: list[list[CellContent]] = [
        [words(cell.axis.code if cell.axis.judged else cell.axis.heading, "cell strong"), cell.summary[0]]
        for cell in chapter.cells
        if cell.summary
    ]
    return data_table(["Whose work", "In short"], rows, [120, TEXT_WIDTH - 120])


def _key_facts(content: ReportContent) -> Flowable:
    if not content.key_facts:
        return plain_box([words("No key facts have been recorded.", "cell")])
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
