"""The first appendices: how the inspection was done, and every count with what it leaves out."""

from collections.abc import Iterable, Iterator

from qi_desktop.analysis.model import Count
from qi_desktop.reporting import phrases
from qi_desktop.reporting.appendix_rows import (
    FactTable,
    any_withheld,
    balance_tables,
    contact_rows,
    coverage_tables,
    list_rows,
    shown_in_data,
    state_cells,
    state_groups,
)
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
from qi_desktop.reporting.manuscript.front import own_section
from qi_desktop.reporting.placing import count_anchor
from qi_desktop.reporting.texts.model import METHOD

_PAIR = 2
_STATES = (
    ("met", "Counted", "Coun-\nted"),
    ("relevant", "Relevant", "Rele-\nvant"),
    ("too_late", "Late", "Late"),
    ("done_weak", "Weak", "Weak"),
    ("not_done", "Not done", "Not\ndone"),
    ("not_met_otherwise", "Not met", "Not\nmet"),
    ("not_relevant", "Not relevant", "Not\nrel."),
    ("not_known", "Not known", "Not\nknown"),
    ("no_evidence", "No evidence", "No\nevid."),
    ("unanswered", "Open", "Open"),
    ("disputed", "Disputed", "Dis-\nputed"),
)
"""Each state with its head, and with the head that stands in a narrow column on paper."""


def appendices(content: ReportContent) -> Iterator[Block]:
    """Yield the appendices that are always there; what follows them has letters of its own."""
    yield from _methodology(content)
    yield from _data(content)


def _methodology(content: ReportContent) -> Iterator[Block]:
    yield Heading(2, "Appendix A. Methodology", "methodology")
    yield Paragraph(phrases.METHODOLOGY, Tone.LEAD)
    for paragraph in content.methodology:
        yield Paragraph(paragraph)
    yield from own_section(content, METHOD, 3)
    yield Heading(3, "Whom the team met and where it went", "contacts")
    yield _numbers("Contacts of the team", [("", "Contact"), ("", "Number")], contact_rows(content.contacts))
    if content.sample:
        yield Heading(3, "Where the cases came from", "lists")
        heads = [("", "Rows of the case list"), *[("", figures.provider) for figures in content.sample]]
        yield _numbers("What became of the rows of the case lists", heads, list_rows(content))
    if content.balance:
        yield Heading(3, "How the cases match the eligible cases", "balance")
        yield from _facts("Cases of each provider", balance_tables(content))
    if content.coverage:
        yield Heading(3, "Levels of risk and of likelihood of reoffending", "coverage")
        yield from _facts("Cases at each level", coverage_tables(content))


def _facts(about: str, tables: Iterable[FactTable]) -> Iterator[Block]:
    for table in tables:
        heads = [("", table.fact.capitalize()), *table.heads]
        yield _numbers(f"{about}, by {table.fact}", heads, table.rows)


def _numbers(
    caption: str, heads: Iterable[tuple[str, ...]], rows: Iterable[Iterable[str]], of: tuple[str, ...] = ()
) -> Table:
    columns = tuple(
        Column(head[1], place > 0, head[0], short=head[-1] if len(head) > _PAIR else "")
        for place, head in enumerate(heads)
    )
    return Table(caption, columns, (RowGroup(tuple(tuple(row) for row in rows), of=of),), Layout.NUMBERS)


def _data(content: ReportContent) -> Iterator[Block]:
    yield Heading(2, "Appendix B. Every count", "data")
    yield Paragraph(phrases.DATA, Tone.LEAD)
    yield Paragraph(phrases.STATES)
    if any_withheld(content.counts):
        yield Paragraph(phrases.WITHHELD_NUMBERS, Tone.NOTE)
    for title, anchor, counts in state_groups(content):
        yield Heading(3, title, anchor.replace("/", "-"))
        yield _states(title, counts)


def _states(title: str, counts: list[Count]) -> Table:
    heads = [("", "Question"), *[("", head, short) for _field, head, short in _STATES]]
    shown = shown_in_data(counts)
    rows = [[count.said, *state_cells(count, [field for field, *_heads in _STATES])] for count in shown]
    of = tuple(count_anchor(count) for count in shown)
    return _numbers(f"Every state of every count. {title}", heads, rows, of)
