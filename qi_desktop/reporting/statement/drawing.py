"""Where the cases come from and how they were drawn, so that anyone can repeat the draw."""

from collections.abc import Iterator

from qi_desktop.reporting.methodology import dimension_words, joined
from qi_desktop.reporting.statement.blocks import (
    Block,
    Cell,
    Column,
    Commands,
    Heading,
    Paragraph,
    Rows,
    Table,
    table,
    words_column,
)
from qi_desktop.reporting.statement.content import DrawFigures, ListFigures, NamedFigures, StatementContent
from qi_desktop.reporting.statement.figures import day, minute, spread_words
from qi_desktop.sampling.model import SampleSettings

_FACT, _SAYS = words_column("Fact", 1), words_column("What it is", 2.6)
_DECIDED = (
    words_column("Provider", 1),
    words_column("Decision", 2),
    words_column("Reason given", 4),
    Column("Cases", 0.8),
)
_REPEAT = (
    "Nobody picks a case: the list, the settings and the seed decide the sample, on every system the same. "
    "Who holds the workspace types the first line: the program draws again from what is kept and says "
    "whether the same cases come out. Who holds only the provider's lists takes them into a new workspace "
    "and draws with the same settings, which the second line writes out, and the same seed."
)
_ELSEWHERE = (
    "Nobody picks a case: the list, the settings and the seed decide the sample, by the method named above. "
    "This version of the program does not have that method, and would draw other cases from them. To repeat "
    "the draw takes a version that has it, a new workspace with the providers' lists, and the settings and "
    "the seed named here."
)
_CHANGED = (
    "The list is no longer quite the one drawn from: it was renewed, or a case decided about. The figures "
    "of the lists, and the balance above, are those of the list as it stands now; the digest is that of the "
    "list drawn from."
)


def lists(content: StatementContent) -> Iterator[Block]:
    """Yield what became of the rows of each list."""
    yield Heading(2, "The lists of cases", "lists")
    if not content.draw.list_unchanged:
        yield Paragraph(_CHANGED)
    if fallen := _no_longer_eligible(content):
        yield Paragraph(fallen)
    columns = (
        words_column("Provider", 1),
        words_column("File", 2.6),
        words_column("Taken in", 1.5),
        words_column("Digest of the list (SHA-256)", 3.4),
    )
    files = [(one.provider, one.source, day(one.taken_in), one.digest) for one in content.lists]
    yield table("Files", columns, *files, small=True)
    yield _rows_of(content.lists)
    decided = [
        (one.provider, f"{given.decision.capitalize()} by a person", given.reason, str(given.number))
        for one in content.lists
        for given in one.decided
    ]
    if decided:
        yield table("Decided by a person, beside the rules", _DECIDED, *decided, small=True)


def _no_longer_eligible(content: StatementContent) -> str:
    """Say how many cases of the sample the list, or a person, leaves out since the draw."""
    listed = {one.provider: one.eligible for one in content.lists}
    fallen = {one.code: one.eligible - listed.get(one.code, one.eligible) for one in content.providers}
    told = [f"{number} of the {code}" for code, number in fallen.items() if number > 0]
    if not told:
        return ""
    one = sum(fallen.values()) == 1
    return (
        f"Of the cases in the sample, {joined(told)} {'is' if one else 'are'} no longer eligible."
        f" {'It is' if one else 'They are'} counted with the eligible cases above until replaced."
    )


def _rows_of(lists: tuple[ListFigures, ...]) -> Table:
    reasons = dict.fromkeys(counted.reason for one in lists for counted in one.left_out)
    left_out = tuple((reason.capitalize(), *[_left_out(one, reason) for one in lists]) for reason in reasons)
    groups = (
        Rows((("Rows of the file", *[str(one.rows) for one in lists]),)),
        Rows((("Eligible", *[str(one.eligible) for one in lists]),)),
        Rows((("Left out", *[str(sum(given.number for given in one.left_out)) for one in lists]),)),
        Rows(left_out, "Left out, by reason"),
    )
    columns = (words_column("Rows", 3), *[Column(one.provider, 1.2) for one in lists])
    return Table("What became of the rows", columns, tuple(one for one in groups if one.rows), small=True)


def _left_out(one: ListFigures, reason: str) -> str:
    return str(sum(counted.number for counted in one.left_out if counted.reason == reason))


def asked(content: StatementContent) -> Iterator[Block]:
    """Yield the settings of the draw."""
    yield Heading(2, "What was asked of the draw", "asked")
    yield table("Settings of the draw", (_FACT, _SAYS), *settings_in_words(content.draw))


def settings_in_words(draw: DrawFigures) -> list[tuple[str, str]]:
    """Return what was asked of the draw, each setting with what it says."""
    settings = draw.settings
    return [
        ("Cases to be drawn", joined([f"{size} {code}" for code, size in settings.sizes])),
        ("Balanced", _facts(settings.balance)),
        ("Minimum numbers", _minimums(settings)),
        ("Every level present", _facts(settings.cover)),
        ("Spread over responsible officers", spread_words(settings)),
        *_named(draw.named),
    ]


def _facts(names: tuple[str, ...]) -> str:
    return joined([dimension_words(one) for one in names]) or "nothing"


def _minimums(settings: SampleSettings) -> str:
    said = [
        f"{dimension_words(one.dimension)} {one.category} {one.number}"
        f"{f' ({one.provider})' if one.provider else ''}"
        for one in settings.minimums
    ]
    return "; ".join(said) or "none"


def _named(named: tuple[NamedFigures, ...]) -> Iterator[tuple[str, str]]:
    for one in named:
        which = one.number or f"A case of the {one.provider}"
        yield (f"{one.asked.capitalize()} in the sample", f"{which}: {one.reason}")


def method(content: StatementContent) -> Iterator[Block]:
    """Yield how the cases were drawn, and how anyone can draw them again."""
    draw = content.draw
    yield Heading(2, "How the cases were drawn", "method")
    for paragraph in draw.about_method:
        yield Paragraph(paragraph)
    if draw.sources:
        yield Paragraph(f"Sources: {' '.join(draw.sources)}", "note")
    yield table("Facts of the draw", (_FACT, _SAYS), *_facts_of(draw))
    yield Heading(3, "How to repeat the draw", "repeat")
    if not draw.method_known:
        yield Paragraph(_ELSEWHERE)
        return
    yield Paragraph(_REPEAT)
    yield Commands(
        (
            "qi-desktop sample repeat WORKSPACE.qi",
            "qi-desktop sample settings WORKSPACE.qi settings.json",
            f"qi-desktop sample draw NEW.qi --seed {draw.seed} --settings settings.json",
        )
    )


def _facts_of(draw: DrawFigures) -> list[tuple[Cell, ...]]:
    return [
        ("Drawn", minute(draw.drawn_at)),
        ("Method", draw.method),
        ("Seed", str(draw.seed)),
        ("Program", f"QI Desktop {draw.program}"),
        ("Digest of the eligible cases (SHA-256)", draw.digest),
    ]
