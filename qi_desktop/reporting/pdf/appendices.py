"""The appendices: how the inspection was done, every count with what it leaves out, and the words used."""

from collections.abc import Iterable, Iterator

from reportlab.platypus import CondPageBreak, Flowable, PageBreak

from qi_desktop.analysis.model import Count
from qi_desktop.reporting import phrases
from qi_desktop.reporting.appendix_rows import (
    FactTable,
    balance_tables,
    contact_rows,
    coverage_tables,
    list_rows,
    shown_in_data,
    state_groups,
)
from qi_desktop.reporting.content import ReportContent
from qi_desktop.reporting.pdf.flowables import data_table, gap, plain_box, words
from qi_desktop.reporting.pdf.style import TEXT_WIDTH

_STATES = (
    ("met", "Coun-\nted"),
    ("relevant", "Rele-\nvant"),
    ("too_late", "Late"),
    ("done_weak", "Weak"),
    ("not_done", "Not\ndone"),
    ("not_met_otherwise", "Not\nmet"),
    ("not_relevant", "Not\nrel."),
    ("not_known", "Not\nknown"),
    ("no_evidence", "No\nevid."),
    ("unanswered", "Open"),
    ("disputed", "Dis-\nputed"),
)
_STATE_WIDTH = 28.0
_MOST_WIDE_COLUMNS = 4
_TABLE_START = 140


def appendices(content: ReportContent) -> Iterator[Flowable]:
    """Set all appendices, each on a page of its own."""
    yield from _methodology(content)
    yield from _data(content)
    yield from _glossary(content)


def _methodology(content: ReportContent) -> Iterator[Flowable]:
    yield PageBreak()
    yield words("Appendix A. Methodology", "H1", anchor="methodology")
    yield words(phrases.METHODOLOGY, "lead")
    for paragraph in content.methodology:
        yield words(paragraph)
    yield words("Whom the team met and where it went", "H2", anchor="contacts")
    yield data_table(
        ["Contact", "Number"], contact_rows(content.contacts), [TEXT_WIDTH - 60, 60], numbers=frozenset({1})
    )
    if content.sample:
        yield words("Where the cases came from", "H2", anchor="lists")
        yield _lists(content)
    if content.balance:
        yield words("How the cases match the eligible cases", "H2", anchor="balance")
        yield from _facts(balance_tables(content), 43)
    if content.coverage:
        yield words("Levels of risk and of likelihood of reoffending", "H2", anchor="coverage")
        yield from _facts(coverage_tables(content), 60)


def _lists(content: ReportContent) -> Flowable:
    heads = ["Rows of the case list", *[figures.provider for figures in content.sample]]
    return _numbers_table(heads, list_rows(content), 60)


def _facts(tables: Iterable[FactTable], width: float) -> Iterator[Flowable]:
    for table in tables:
        heads = [table.fact.capitalize(), *[f"{code}\n{title}" for code, title in table.heads]]
        yield words(table.caption, "caption")
        yield _numbers_table(heads, [list(row) for row in table.rows], width)


def _numbers_table(heads: list[str], rows: list[list[str]], width: float) -> Flowable:
    columns = len(heads) - 1
    widths = [TEXT_WIDTH - width * columns, *[width] * columns]
    size = "tiny" if columns > _MOST_WIDE_COLUMNS else "cell"
    return data_table(heads, rows, widths, numbers=frozenset(range(1, len(heads))), size=size)


def _data(content: ReportContent) -> Iterator[Flowable]:
    yield PageBreak()
    yield words("Appendix B. Every count", "H1", anchor="data")
    yield words(phrases.DATA, "lead")
    yield words(phrases.STATES)
    for title, anchor, counts in state_groups(content):
        yield from _states(title, anchor, counts)


def _states(title: str, anchor: str, counts: list[Count]) -> Iterator[Flowable]:
    """Set one table of every state; the heading stays with its first rows, not with the whole table."""
    yield CondPageBreak(_TABLE_START)
    yield words(title, "H2", anchor=anchor)
    yield gap(1)
    heads = ["Question", *[head for _field, head in _STATES]]
    rows = [
        [count.said, *[_state(count, field) for field, _head in _STATES]] for count in shown_in_data(counts)
    ]
    acts = [
        ("LEFTPADDING", (1, 0), (-1, -1), 1),
        ("RIGHTPADDING", (1, 0), (-1, -1), 2),
    ]
    yield data_table(
        heads,
        rows,
        [TEXT_WIDTH - _STATE_WIDTH * len(_STATES), *[_STATE_WIDTH] * len(_STATES)],
        numbers=frozenset(range(1, len(heads))),
        size="tiny",
        acts=acts,
    )


def _state(count: Count, field: str) -> str | Flowable:
    number = int(getattr(count, field))
    if field in {"met", "relevant"}:
        return words(str(number), "tiny strong")
    return str(number) if number else "·"


def _glossary(content: ReportContent) -> Iterator[Flowable]:
    yield PageBreak()
    yield words("Appendix C. Words and short forms", "H1", anchor="glossary")
    rows = [[words(term, "cell strong"), f"{means}."] for term, means in sorted(content.glossary.items())]
    yield data_table(["Term", "Meaning"], rows, [90, TEXT_WIDTH - 90])
    if content.notice:
        yield words("About the people in this report", "H2", anchor="invented")
        yield plain_box([words(content.notice, "cell")])
