"""The appendices: how the inspection was done, every count with what it leaves out, and the words used."""

from collections.abc import Iterator

from reportlab.platypus import CondPageBreak, Flowable, PageBreak

from qi_desktop.analysis.model import Count
from qi_desktop.fieldnotes.contacts import Contacts
from qi_desktop.reporting.content import ReportContent
from qi_desktop.reporting.methodology import dimension_words
from qi_desktop.reporting.pdf.flowables import data_table, gap, plain_box, words
from qi_desktop.reporting.pdf.style import TEXT_WIDTH
from qi_desktop.sampling.model import BalanceRow, CoverageRow

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
_BALANCE_HEADS = ("eligible", "expected", "inspected", "minimum")


def appendices(content: ReportContent) -> Iterator[Flowable]:
    """Set all appendices, each on a page of its own."""
    yield from _methodology(content)
    yield from _data(content)
    yield from _glossary(content)


def _methodology(content: ReportContent) -> Iterator[Flowable]:
    yield PageBreak()
    yield words("Appendix A. Methodology", "H1", anchor="methodology")
    yield words("Every figure on these pages is counted from the sample and the sessions.", "lead")
    for paragraph in content.methodology:
        yield words(paragraph)
    yield words("Whom the team met and where it went", "H2", anchor="contacts")
    yield data_table(
        ["Contact", "Number"], _contacts(content.contacts), [TEXT_WIDTH - 60, 60], numbers=frozenset({1})
    )
    if content.sample:
        yield words("Where the cases came from", "H2", anchor="lists")
        yield from _lists(content)
    if content.balance:
        yield words("How the cases match the eligible cases", "H2", anchor="balance")
        yield from _balance(content)
    if content.coverage:
        yield words("Levels of risk and of likelihood of reoffending", "H2", anchor="coverage")
        yield from _coverage(content)


def _contacts(contacts: Contacts) -> list[list[str]]:
    rows = [
        ("Staff focus groups", contacts.staff_focus_groups),
        ("Staff in focus groups", contacts.staff_in_focus_groups),
        ("Managers", contacts.managers),
        ("Magistrates", contacts.magistrates),
        ("Judges", contacts.judges),
        ("Partner agencies", contacts.partner_agencies),
        *[(f"People supervised by the {code}", number) for code, number in contacts.service_users.items()],
        ("Sites of unpaid work", contacts.unpaid_work_sites_visited),
        (f"Courts ({'; '.join(contacts.courts_visited)})", len(contacts.courts_visited)),
    ]
    return [[about, str(number)] for about, number in rows if number]


def _lists(content: ReportContent) -> Iterator[Flowable]:
    reasons = dict.fromkeys(reason for figures in content.sample for reason in figures.excluded)
    heads = ["Rows of the case list", *[figures.provider for figures in content.sample]]
    rows = [
        ["Eligible", *[str(figures.eligible) for figures in content.sample]],
        ["of which inspected", *[str(figures.drawn) for figures in content.sample]],
        *[
            [f"Left out: {reason}", *[str(figures.excluded.get(reason, 0)) for figures in content.sample]]
            for reason in reasons
        ],
    ]
    yield _numbers_table(heads, rows, 60)


def _balance(content: ReportContent) -> Iterator[Flowable]:
    codes = [figures.provider for figures in content.sample]
    for dimension in dict.fromkeys(row.dimension for row in content.balance):
        here = {(row.provider, row.category): row for row in content.balance if row.dimension == dimension}
        categories = dict.fromkeys(category for _provider, category in here)
        rows = [
            [category, *[text for code in codes for text in _balance_cells(here.get((code, category)))]]
            for category in categories
        ]
        heads = [f"{code}\n{title}" for code in codes for title in _BALANCE_HEADS]
        yield words(f"By {dimension_words(dimension)}", "caption")
        yield _numbers_table([dimension_words(dimension).capitalize(), *heads], rows, 43)


def _balance_cells(row: BalanceRow | None) -> list[str]:
    if row is None:
        return [""] * len(_BALANCE_HEADS)
    least = str(row.minimum) if row.minimum else ""
    return [str(row.eligible), f"{row.expected:.1f}", str(row.drawn), least]


def _coverage(content: ReportContent) -> Iterator[Flowable]:
    codes = [figures.provider for figures in content.sample]
    for dimension in dict.fromkeys(row.dimension for row in content.coverage):
        here = {(row.provider, row.level): row for row in content.coverage if row.dimension == dimension}
        rank = {level: place for place, level in enumerate(content.framework.levels)}
        levels = sorted(
            {level for _provider, level in here}, key=lambda level: (rank.get(level, len(rank)), level)
        )
        rows = [
            [level, *[text for code in codes for text in _coverage_cells(here.get((code, level)))]]
            for level in levels
        ]
        heads = [f"{code}\n{title}" for code in codes for title in ("eligible", "inspected")]
        yield words(f"By {dimension_words(dimension)}", "caption")
        yield _numbers_table([dimension_words(dimension).capitalize(), *heads], rows, 60)


def _coverage_cells(row: CoverageRow | None) -> list[str]:
    return [str(row.eligible), str(row.drawn)] if row else ["", ""]


def _numbers_table(heads: list[str], rows: list[list[str]], width: float) -> Flowable:
    columns = len(heads) - 1
    widths = [TEXT_WIDTH - width * columns, *[width] * columns]
    size = "tiny" if columns > _MOST_WIDE_COLUMNS else "cell"
    return data_table(heads, rows, widths, numbers=frozenset(range(1, len(heads))), size=size)


def _data(content: ReportContent) -> Iterator[Flowable]:
    yield PageBreak()
    yield words("Appendix B. Every count", "H1", anchor="data")
    yield words("Each question by provider, with everything that was asked but not counted.", "lead")
    yield words(
        "Counted and relevant are the x and y of “x out of y relevant cases”. Late, weak, not "
        "done and not met are the relevant cases in which the work was not sufficient. The last five columns "
        "never count: not relevant to the case, not known, no evidence seen, still open, disputed between "
        "two people. Relevant and these five add up to all the places in which the question was asked."
    )
    domains = [(domain.code, domain.title) for domain in content.framework.domains]
    for code, title in domains:
        for provider in content.providers:
            counts = [one for one in content.counts if (one.domain, one.group) == (code, provider.code)]
            if counts:
                yield from _states(f"{title}: {provider.code}", f"data/{code}/{provider.code}", counts)
    yield from _other_counts(content)


def _other_counts(content: ReportContent) -> Iterator[Flowable]:
    """Set what was counted outside the domains, such as interviews with officers."""
    domains = {domain.code for domain in content.framework.domains}
    for provider in content.providers:
        counts = [one for one in content.counts if one.domain not in domains and one.group == provider.code]
        if counts:
            yield from _states(f"Beside the domains: {provider.code}", f"data/other/{provider.code}", counts)


def _states(title: str, anchor: str, counts: list[Count]) -> Iterator[Flowable]:
    """Set one table of every state; the heading stays with its first rows, not with the whole table."""
    yield CondPageBreak(_TABLE_START)
    yield words(title, "H2", anchor=anchor)
    yield gap(1)
    heads = ["Question", *[head for _field, head in _STATES]]
    rows = [
        [count.said, *[_state(count, field) for field, _head in _STATES]]
        for count in counts
        if count.asked > count.not_relevant
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
