"""The statement's pages on what came after the draw: replacements, and the review step by step."""

from collections.abc import Iterator

from qi_desktop.reporting.statement.blocks import Block, Column, Heading, Paragraph, table, words_column
from qi_desktop.reporting.statement.content import ReplacementFigures, StatementContent
from qi_desktop.reporting.statement.figures import act, day, minute, role

_NONE = "No case had to be replaced."
_EFFECT = (
    "A case that falls out is replaced from the eligible cases by the one that keeps the balance best, in an "
    "order fixed by list, settings and seed. The deviation is that of the provider's cases before and after."
)


def replacements(content: StatementContent) -> Iterator[Block]:
    """Yield every replacement with its reason and its effect."""
    yield Heading(2, "Replacements", "replacements")
    if not content.replacements:
        yield Paragraph(_NONE)
        return
    yield Paragraph(_EFFECT)
    columns = (
        words_column("Fell out", 1.1),
        words_column("In its place", 1.1),
        words_column("On", 1.5),
        words_column("Reason", 3),
        Column("Deviation before", 1.1),
        Column("Deviation after", 1.1),
        words_column("Review", 1.8),
    )
    rows = [
        (
            *(one.fell_out, one.stands_in, day(one.on), one.reason),
            *(f"{one.deviation_before:.1f}", f"{one.deviation_after:.1f}", _review(one)),
        )
        for one in content.replacements
    ]
    yield table("Replacements", columns, *rows, small=True)


def _review(one: ReplacementFigures) -> str:
    return f"{one.review}: {one.comment}" if one.comment else one.review


def review(content: StatementContent) -> Iterator[Block]:
    """Yield who reviewed the sample, when, and what was said."""
    yield Heading(2, "Review", "review")
    columns = (
        words_column("When", 1.7),
        words_column("Who, by role", 1.5),
        words_column("What", 1.7),
        words_column("About", 1.5),
        words_column("In these words", 2.6),
    )
    rows = [
        (minute(one.at), role(one.role), act(one.act), one.about or "the whole sample", one.words)
        for one in content.review
    ]
    yield table("The review, step by step", columns, *rows, small=True)
