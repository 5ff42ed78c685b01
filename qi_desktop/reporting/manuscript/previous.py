"""What earlier inspections found, beside what this one did: only like beside like is called a change."""

from collections.abc import Iterator, Sequence

from qi_desktop.analysis.disclosure import points_to_a_person
from qi_desktop.analysis.earlier.model import ComparedCount, EarlierComparison
from qi_desktop.reporting.content import ReportContent
from qi_desktop.reporting.manuscript.blocks import (
    Block,
    Column,
    Heading,
    Layout,
    Paragraph,
    RowGroup,
    Table,
    Tone,
)
from qi_desktop.reporting.texts.model import PREVIOUS

_ALIKE = "Asked alike then and now: the same question, under the same rule."
_BESIDE = (
    "These were counted by another rule then, or by one that is not known. They stand side by side to be "
    "looked at; the difference between them is no measure of change."
)
_WIDTHS = (0.38, 0.1, 0.13, 0.13, 0.26)


def has_previous(content: ReportContent) -> bool:
    """Tell whether there is anything to say on the time before this inspection."""
    return bool(content.own_words(PREVIOUS) or any(_shown(one.counts) for one in content.previous))


def previous(content: ReportContent, letter: str) -> Iterator[Block]:
    """Give the lead's own words on earlier inspections, and their counts beside those of this one."""
    yield Heading(2, f"Appendix {letter}. {PREVIOUS.title}", PREVIOUS.code, f"text:{PREVIOUS.code}")
    for paragraph in content.own_words(PREVIOUS):
        yield Paragraph(paragraph, of=f"text:{PREVIOUS.code}")
    for number, one in enumerate(content.previous, 1):
        if _shown(one.counts):
            yield from _comparison(one, f"{PREVIOUS.code}-{number}")


def _comparison(one: EarlierComparison, anchor: str) -> Iterator[Block]:
    named = f"{one.inspection.title} ({one.inspection.held})"
    yield Heading(3, named, anchor)
    if one.inspection.source:
        yield Paragraph(f"Counts of that time taken from: {one.inspection.source}.", Tone.NOTE)
    for about, words, counts in (
        ("asked alike", _ALIKE, _shown(one.comparable)),
        ("not to be compared", _BESIDE, _shown(one.beside)),
    ):
        if counts:
            yield Paragraph(words)
            yield _table(f"{named}: {about}", counts)


def _table(caption: str, counts: Sequence[ComparedCount]) -> Table:
    heads = ("Question", "Provider", "Then", "Now", "What to make of it")
    columns = tuple(Column(head, share=share) for head, share in zip(heads, _WIDTHS, strict=True))
    rows = tuple(_row(one) for one in counts)
    of = tuple(f"count:{one.question}/{one.provider}" for one in counts)
    return Table(caption, columns, (RowGroup(rows, of=of),), Layout.PLAIN)


def _row(one: ComparedCount) -> tuple[str, ...]:
    then = f"{one.then.met} out of {one.then.relevant}"
    now = f"{one.now.met} out of {one.now.relevant}" if one.now else "not counted"
    return (one.label, one.provider, then, now, one.why_not or one.made_of_it.capitalize())


def _shown(counts: Sequence[ComparedCount]) -> list[ComparedCount]:
    """Leave out what speaks of so few that it could point to a person."""
    return [
        one
        for one in counts
        if not points_to_a_person(one.then.relevant)
        and not (one.now is not None and points_to_a_person(one.now.relevant))
    ]
