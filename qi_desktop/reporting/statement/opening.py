"""The statement's first page: how far the sample represents the list, in sentences and at a glance."""

from collections.abc import Callable, Iterator

from qi_desktop.reporting.methodology import joined, several
from qi_desktop.reporting.statement.blocks import (
    Block,
    Column,
    Heading,
    Paragraph,
    Table,
    Verdict,
    Verdicts,
    table,
    words_column,
)
from qi_desktop.reporting.statement.content import ProviderFigures, StatementContent
from qi_desktop.reporting.statement.figures import day, one_in, role
from qi_desktop.reporting.statement.representing import FEW
from qi_desktop.sampling.model import SampleState

_FEW_WORDS = (
    f"A category with fewer than {FEW} drawn cases says little about itself alone, however well it fits. "
    "Cases that were not eligible, and rows that could not be read, are not represented by anything."
)


def opening(content: StatementContent) -> Iterator[Block]:
    """Yield the title, the verdicts and the table at a glance."""
    yield Heading(1, "Sample statement", "statement")
    yield Paragraph(_in_short(content), "lead")
    if content.notice:
        yield Paragraph(content.notice, "note")
    yield Heading(2, "How far the sample represents the eligible cases", "represents")
    yield Verdicts(tuple(_verdict(one) for one in content.providers))
    yield Paragraph(" ".join(filter(None, (_together(content), _FEW_WORDS))), "note")
    yield _glance(content)


def _verdict(one: ProviderFigures) -> Verdict:
    sentence, *particulars = one.representation.sentences
    title = one.name if one.code in one.name else f"{one.name} ({one.code})"
    return Verdict(title, sentence, " ".join(particulars))


def _in_short(content: StatementContent) -> str:
    each = joined([f"{one.drawn} of the {one.code}" for one in content.providers])
    drawn = f"{several(content.drawn, 'case')}, {each}, drawn on {day(content.draw.drawn_at)}"
    return f"{drawn} for the inspection {content.title}. {_state(content)}"


def _state(content: StatementContent) -> str:
    decided = [one for one in content.review if one.act in _DECIDING.values()]
    led_here = [one for one in decided if one.act == _DECIDING[content.state]]
    if not decided or (content.state is SampleState.DRAWN and not led_here):
        return "Provisional: the sample has not been reviewed yet."
    last = (led_here or decided)[-1]
    who, on = role(last.role), day(last.at)
    if content.state is SampleState.DRAWN:
        return f"Provisional: the {who} withdrew the approval on {on}."
    if content.state is SampleState.SENT_BACK:
        return f"Not to be used: the {who} sent it back on {on}."
    return f"Approved on {on} by the {who}."


# Each state with the act that leads to it; a sample that is drawn may have been approved before.
_DECIDING = {
    SampleState.DRAWN: "withdraw_approval",
    SampleState.SENT_BACK: "send_back_sample",
    SampleState.APPROVED: "approve_sample",
}


def _together(content: StatementContent) -> str:
    drawn = [one for one in content.providers if one.drawn]
    shares = {round(one.drawn / one.eligible, 3) for one in drawn}
    if len(shares) < 2:  # noqa: PLR2004 - two shares are needed to differ
        return ""
    parts = joined([f"{one_in(one.drawn, one.eligible)} of the {one.code}" for one in drawn])
    return (
        f"Each provider's cases were drawn from its own list, {parts}. Added together they are not shares of "
        "both lists together: what is said of all providers is said of the cases inspected."
    )


def _glance(content: StatementContent) -> Table:
    providers = content.providers
    columns = (words_column("At a glance", 3), *[Column(one.code, 1.2) for one in providers])
    rows = [(title, *[figure(one) for one in providers]) for title, figure in _FIGURES]
    return table("The sample at a glance", columns, *[row for row in rows if any(row[1:])], small=True)


def _eligible(one: ProviderFigures) -> str:
    return str(one.eligible)


def _drawn(one: ProviderFigures) -> str:
    return str(one.drawn)


def _ratio(one: ProviderFigures) -> str:
    return one_in(one.drawn, one.eligible)


def _within(one: ProviderFigures) -> str:
    held = sum(abs(row.difference) < 1 for row in one.balance)
    return _of(held, len(one.balance))


def _minimums(one: ProviderFigures) -> str:
    asked = [row for row in one.balance if row.minimum]
    return _of(sum(row.drawn >= row.minimum for row in asked), len(asked))


def _levels(one: ProviderFigures) -> str:
    return _of(sum(row.covered for row in one.levels), len(one.levels))


def _officers(one: ProviderFigures) -> str:
    spread = one.spread
    return _of(spread.officers_drawn, spread.officers_eligible) if spread else ""


def _deviation(one: ProviderFigures) -> str:
    return f"{one.deviation:.1f}"


def _best(one: ProviderFigures) -> str:
    if one.best.proved:
        return f"{one.best.deviation:.1f}"
    return f"{one.best.bound:.1f} to {one.best.deviation:.1f}"


def _of(part: int, whole: int) -> str:
    return f"{part} of {whole}" if whole else "none asked for"


_FIGURES: tuple[tuple[str, Callable[[ProviderFigures], str]], ...] = (
    ("Eligible cases", _eligible),
    ("Cases in the sample", _drawn),
    ("Drawn cases to eligible cases", _ratio),
    ("Categories within their rounded share", _within),
    ("Minimum numbers held", _minimums),
    ("Levels of risk and reoffending present", _levels),
    ("Responsible officers reached", _officers),
    ("Deviation from exact shares, in cases", _deviation),
    ("Smallest deviation that any sample could have", _best),
)
