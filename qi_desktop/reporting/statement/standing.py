"""How the sample stands to the list: balance, levels, officers, deviation and chances, in tables."""

from collections.abc import Callable, Iterator, Sequence

from qi_desktop.analysis.disclosure import WITHHELD
from qi_desktop.reporting.guarding import Columns
from qi_desktop.reporting.methodology import dimension_words, joined
from qi_desktop.reporting.statement.blocks import (
    Block,
    Column,
    Heading,
    Paragraph,
    Rows,
    ShareBar,
    Table,
    table,
    words_column,
)
from qi_desktop.reporting.statement.content import ProviderFigures, StatementContent
from qi_desktop.reporting.statement.figures import chance, share, signed
from qi_desktop.sampling.drawing.model import Chances
from qi_desktop.sampling.model import BalanceRow

Measure = tuple[str, Callable[[ProviderFigures], str]]
"""What is measured of each provider's part, and how its figure is written."""

_BALANCE = (
    words_column("Category", 90),
    Column("Eligible", 40),
    Column("Share", 40),
    Column("Expected", 43),
    words_column("Drawn beside expected", 92),
    Column("Drawn", 32),
    Column("Differ-\nence", 36),
    Column("Min-\nimum", 30),
    words_column("Status", 70),
)
_BALANCE_WORDS = (
    "Expected is the number that would keep the category's share of the list exactly. The bar is the number "
    "drawn; the upright line is the number expected, the small triangle the minimum."
)
_WITHHELD_WORDS = (
    "[c] stands where a number is withheld: it is of so few people that it could point to one of them, or "
    "would give such a number away."
)
_QUALITY_WORDS = (
    "The deviation adds up, over the categories of every balanced fact, how far the number drawn lies from "
    "its exact share. It can hardly be nothing, since cases are whole."
)
_CHANCE_WORDS = (
    "A chance is that of one eligible case to be drawn, before the seed is known. The distance from equal "
    "chances is the part of all chances that would have to change hands for every case to have the same."
)
_UNKNOWN_WORDS = (
    "How equal the chances were, and what could not be kept at the draw, this version cannot tell: another "
    "version drew the sample, by a method of its own."
)
# Up to this distance the chances are called equal.
AS_GOOD_AS_EQUAL = 0.005
_FAVOURED = 4
_FAVOURED_WORDS = (
    "minimum numbers, levels and the spread over officers make chances unequal. On average, the highest "
    "chances are those of {groups}."
)
_NAMED_WORDS = "A case that had to be drawn had the chance 1, one that could not be drawn the chance 0."
_NEVER_WORDS = (
    "The draw does not aim at the smallest deviation alone, because such a draw would never take anybody "
    "from these groups: {groups}."
)


def balance(content: StatementContent) -> Iterator[Block]:
    """Yield the balance table of every provider."""
    yield Heading(2, "Balance", "balance")
    yield Paragraph(_BALANCE_WORDS, "note")
    if not content.in_team:
        yield Paragraph(_WITHHELD_WORDS, "note")
    for one in content.providers:
        if one.balance:
            yield _balance(one)


def _balance(one: ProviderFigures) -> Table:
    most = max(max(row.expected, row.drawn, row.minimum) for row in one.balance)
    guarded = one.guarded_balance()
    groups = tuple(
        Rows(
            tuple(_row(row, most, hidden) for row, hidden in guarded if row.dimension == dimension),
            dimension_words(dimension).capitalize(),
        )
        for dimension in dict.fromkeys(row.dimension for row in one.balance)
    )
    caption = f"{one.code}: {one.drawn} drawn of {one.eligible} eligible"
    return Table(caption, _BALANCE, groups, small=True)


def _row(row: BalanceRow, most: float, hidden: Columns) -> tuple[str | ShareBar, ...]:
    listed, drawn = "eligible" not in hidden, "drawn" not in hidden
    both = listed and drawn
    return (
        row.category,
        str(row.eligible) if listed else WITHHELD,
        share(row.share) if listed else WITHHELD,
        f"{row.expected:.1f}" if listed else WITHHELD,
        ShareBar(row.drawn, row.expected, row.minimum, most) if both else "",
        str(row.drawn) if drawn else WITHHELD,
        signed(row.difference) if both else WITHHELD,
        str(row.minimum) if row.minimum else "",
        row.status.value if both else WITHHELD,
    )


def coverage(content: StatementContent) -> Iterator[Block]:
    """Yield the levels and the officers that the sample reaches."""
    yield Heading(2, "Levels and responsible officers", "coverage")
    codes = [one.code for one in content.providers]
    columns = (
        words_column("Level", 2.4),
        *[Column(f"{code}\n{what}", 1) for code in codes for what in ("eligible", "drawn")],
    )
    levels = [row for one in content.providers for row in one.levels]
    groups = [
        Rows(
            tuple(_level(content, dimension, level) for level in _levels_in_order(content, dimension)),
            dimension_words(dimension).capitalize(),
        )
        for dimension in dict.fromkeys(row.dimension for row in levels)
    ]
    if groups:
        yield Table("Cases at each level", columns, tuple(groups), small=True)
    yield from _officers(content)


def _levels_in_order(content: StatementContent, dimension: str) -> list[str]:
    """Return the levels of all providers; one that only some have stands where those have it."""
    order: list[str] = []
    for one in content.providers:
        at = 0
        for level in (row.level for row in one.levels if row.dimension == dimension):
            if level not in order:
                order.insert(at, level)
            at = order.index(level) + 1
    return order


def _level(content: StatementContent, dimension: str, level: str) -> tuple[str, ...]:
    cells = [level]
    for one in content.providers:
        guarded = one.guarded_levels()
        here = [found for found in guarded if (found[0].dimension, found[0].level) == (dimension, level)]
        row, hidden = here[0] if here else (None, frozenset[str]())
        cells += [
            WITHHELD if column in hidden else str(getattr(row, column, 0)) for column in ("eligible", "drawn")
        ]
    return tuple(cells)


def _officers(content: StatementContent) -> Iterator[Block]:
    rows = [
        (one.code, str(spread.officers_eligible), str(spread.officers_drawn), str(spread.most_from_one))
        for one in content.providers
        if (spread := one.spread)
    ]
    columns = (
        words_column("Provider", 2),
        Column("Officers with eligible cases", 1.4),
        Column("Officers in the sample", 1.4),
        Column("Most cases of one officer", 1.4),
    )
    if rows:
        yield table("Responsible officers", columns, *rows, small=True)


def quality(content: StatementContent) -> Iterator[Block]:
    """Yield how good the draw is beside the best there could be, and how equal the chances were."""
    yield Heading(2, "How good the draw is", "quality")
    if not content.draw.method_known:
        yield from _deviation(content)
        return
    yield Paragraph(f"{_QUALITY_WORDS} {_CHANCE_WORDS}")
    yield _measured(content, "Deviation in cases, and chances", [*_DEVIATIONS, _AVERAGE, *_CHANCES])
    yield from _favoured(content)
    if content.draw.named:
        yield Paragraph(_NAMED_WORDS, "note")
    yield from _relaxations(content)
    for one in content.providers:
        if one.best.never:
            named = "; ".join(f"{dimension_words(name)} {category}" for name, category in one.best.never)
            yield Paragraph(f"{one.code}: {_NEVER_WORDS.format(groups=named)}", "note")


def _deviation(content: StatementContent) -> Iterator[Block]:
    """Yield how good the sample is, where nothing is known of how the method of its draw works."""
    yield Paragraph(_QUALITY_WORDS)
    yield _measured(content, "Deviation in cases", _DEVIATIONS)
    yield Paragraph(_UNKNOWN_WORDS, "note")


def _measured(content: StatementContent, caption: str, measures: Sequence[Measure]) -> Table:
    columns = (words_column("Measure", 3), *[Column(one.code, 1.2) for one in content.providers])
    rows = [(title, *[figure(one) for one in content.providers]) for title, figure in measures]
    return table(caption, columns, *rows)


def _favoured(content: StatementContent) -> Iterator[Block]:
    """Yield which groups what was asked favours, where the chances are not as good as equal."""
    for one in content.providers:
        chances = one.chances
        if chances is None or chances.distance <= AS_GOOD_AS_EQUAL:
            continue
        above = [group for group in chances.groups if group.chance > chances.equal]
        most = sorted(above, key=lambda group: (-group.chance, group.dimension, group.category))[:_FAVOURED]
        named = joined(
            [
                f"{dimension_words(group.dimension)} {group.category} ({chance(group.chance)})"
                for group in most
            ]
        )
        yield Paragraph(f"{one.code}: {_FAVOURED_WORDS.format(groups=named)}", "note")


def _best(one: ProviderFigures) -> str:
    bound = "" if one.best.proved else f" (none below {one.best.bound:.2f})"
    return f"{one.best.deviation:.2f}{bound}"


def _chance(of: Callable[[Chances], float]) -> Callable[[ProviderFigures], str]:
    return lambda one: chance(of(one.chances)) if one.chances else ""


_DEVIATIONS: tuple[Measure, ...] = (
    ("Deviation of this sample", lambda one: f"{one.deviation:.2f}"),
    ("Smallest deviation found for any sample of this size", _best),
)
_AVERAGE: Measure = ("What the method gives on average", lambda one: f"{one.best.expected:.2f}")
_CHANCES: tuple[Measure, ...] = (
    ("Chance of each case, were all equal", _chance(lambda chances: chances.equal)),
    ("Lowest chance of any case", _chance(lambda chances: chances.lowest)),
    ("Highest chance of any case", _chance(lambda chances: chances.highest)),
    ("Distance from equal chances", _chance(lambda chances: chances.distance)),
)


def _relaxations(content: StatementContent) -> Iterator[Block]:
    rows = [
        (
            one.code,
            f"{dimension_words(given.dimension)} {given.category}",
            f"{given.lowest} to {given.highest}",
            str(given.drawn),
            given.because.value,
        )
        for one in content.providers
        for given in one.relaxations
    ]
    columns = (
        words_column("Provider", 1),
        words_column("Category", 2.4),
        words_column("Rounded share", 1.2),
        Column("Drawn", 0.8),
        words_column("Because of", 2.6),
    )
    if rows:
        yield table("Where a rounded share could not be kept at the draw", columns, *rows)
    else:
        yield Paragraph("At the draw no category had to leave its rounded share.", "note")
