"""The statement's tables: as the sheets of one workbook, or the numbers beside the list as one CSV."""

from collections.abc import Iterator
from pathlib import Path

from qi_desktop.analysis.disclosure import WITHHELD
from qi_desktop.foundation.progress import Progress
from qi_desktop.reporting.guarding import Columns
from qi_desktop.reporting.model import StatementFileMisnamed
from qi_desktop.reporting.spreadsheets import (
    ExportedTable,
    Value,
    data_dictionary,
    write_csv,
    write_workbook,
)
from qi_desktop.reporting.statement.content import ProviderFigures, StatementContent
from qi_desktop.reporting.statement.drawing import settings_in_words
from qi_desktop.reporting.statement.figures import role

ENDINGS = (".xlsx", ".csv")
_WITHHELD_WITH = {"eligible": (4, 5, 6, 8, 10, 11), "drawn": (7, 8, 11)}
"""The columns of the balance table that tell of how many were eligible, or drawn."""


def build_tables(content: StatementContent, path: Path, progress: Progress | None = None) -> Path:
    """Write the tables to a file, whole or not at all; its ending says which."""
    progress = progress or Progress()
    progress.report(0, 1, "writing the tables")
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise StatementFileMisnamed(path.name, (".pdf", *ENDINGS))
    if ending == ".csv":
        write_csv(balance_table(content), path)
    else:
        write_workbook(statement_tables(content), path)
    progress.report(1, 1)
    return path


def statement_tables(content: StatementContent) -> list[ExportedTable]:
    """Return every table of the statement, the data dictionary last."""
    tables = [
        _representation(content),
        balance_table(content),
        _lists(content),
        _draw(content),
        _quality(content),
        _replacements(content),
        _review(content),
    ]
    return [*tables, data_dictionary(tables)]


def balance_table(content: StatementContent) -> ExportedTable:
    """Return the numbers drawn beside the numbers eligible, in every category that the draw looked at."""
    columns = {
        "provider": "provider from whose list the cases were drawn",
        "looked_at": "why it is here: balanced, a level to be present, or the spread over officers",
        "dimension": "fact of the case",
        "category": "value of that fact; for the spread what was counted",
        "eligible": "eligible cases with this value, or officers who have eligible cases",
        "share": "their part of the provider's eligible cases, from 0 to 1",
        "expected": "sampled cases if the share were kept exactly",
        "drawn": "sampled cases with this value, or officers in the sample",
        "difference": "drawn less expected",
        "minimum": "least number asked for, 0 when none",
        "chance": "average chance of these cases to be drawn, before the seed is known",
        "status": "how the drawn number stands to what was asked",
    }
    rows = [row for one in content.providers for row in _rows(one)]
    return ExportedTable("balance", columns, rows)


def _rows(one: ProviderFigures) -> Iterator[tuple[Value, ...]]:
    groups = one.chances.groups if one.chances else ()
    chances = {(group.dimension, group.category): round(group.chance, 6) for group in groups}
    for row, hidden in one.guarded_balance():
        told = (
            *(one.code, "balance", row.dimension, row.category, row.eligible, round(row.share, 4)),
            *(round(row.expected, 4), row.drawn, round(row.difference, 4), row.minimum),
            *(chances.get((row.dimension, row.category), ""), row.status.value),
        )
        yield _guarded(told, hidden)
    for level, hidden in one.guarded_levels():
        told = (
            *(one.code, "level", level.dimension, level.level, level.eligible, "", "", level.drawn, "", 0),
            chances.get((level.dimension, level.level), ""),
            "present" if level.covered else "not present",
        )
        yield _guarded(told, hidden)
    if one.spread:
        reached, listed = one.spread.officers_drawn, one.spread.officers_eligible
        most = f"at most {one.spread.most_from_one} cases of one officer"
        yield (
            one.code,
            "spread",
            "responsible_officer",
            "officers",
            listed,
            "",
            "",
            reached,
            "",
            0,
            "",
            most,
        )


def _guarded(row: tuple[Value, ...], hidden: Columns) -> tuple[Value, ...]:
    """Withhold what could point to a person, and what would give it back."""
    gone = {place for column in hidden for place in _WITHHELD_WITH.get(column, ())}
    return tuple(WITHHELD if place in gone and cell != "" else cell for place, cell in enumerate(row))


def _representation(content: StatementContent) -> ExportedTable:
    columns = {
        "provider": "provider from whose list the cases were drawn",
        "verdict": "how far the sample represents the eligible cases, by the one rule",
        "sentence": "the sentences that follow from it",
    }
    rows = [
        (one.code, one.representation.reach.value, one.representation.statement) for one in content.providers
    ]
    return ExportedTable("representation", columns, rows)


def _lists(content: StatementContent) -> ExportedTable:
    columns = {
        "provider": "provider whose list it is",
        "what": "rows, eligible, left out, or decided by a person",
        "reason": "reason for leaving out, or the person's reason",
        "number": "rows of the list",
    }
    rows: list[tuple[Value, ...]] = []
    for one in content.lists:
        rows += [(one.provider, "rows", "", one.rows), (one.provider, "eligible", "", one.eligible)]
        rows += [(one.provider, "left out", counted.reason, counted.number) for counted in one.left_out]
        rows += [
            (one.provider, f"{decided.decision} by a person", decided.reason, decided.number)
            for decided in one.decided
        ]
    return ExportedTable("lists", columns, rows)


def _draw(content: StatementContent) -> ExportedTable:
    draw = content.draw
    facts: list[tuple[Value, ...]] = [
        ("drawn at", draw.drawn_at),
        ("method", draw.method),
        ("seed", str(draw.seed)),
        ("program", f"QI Desktop {draw.program}"),
        ("digest of the eligible cases", draw.digest),
        *settings_in_words(draw),
    ]
    for one in content.lists:
        facts += [
            (f"{one.provider}: file of the list", one.source),
            (f"{one.provider}: taken in at", one.taken_in),
            (f"{one.provider}: digest of the list", one.digest),
        ]
    columns = {"fact": "a fact of the draw or of its settings", "says": "what it is"}
    return ExportedTable("draw", columns, facts)


def _quality(content: StatementContent) -> ExportedTable:
    columns = {
        "provider": "provider from whose list the cases were drawn",
        "eligible": "eligible cases",
        "drawn": "cases in the sample",
        "deviation": "sum of the differences from exact shares over all balanced categories, in cases",
        "best": "smallest deviation found for any sample of this size",
        "bound": "no sample of this size has a smaller deviation",
        "average": "deviation that the method gives on average",
        "equal_chance": "chance of each case were all equal",
        "lowest_chance": "lowest chance of any case",
        "highest_chance": "highest chance of any case",
        "distance": "total variation of the chances from equal ones, 0 to 1",
    }
    rows = [_quality_row(one) for one in content.providers]
    return ExportedTable("quality", columns, rows)


def _quality_row(one: ProviderFigures) -> tuple[Value, ...]:
    best, chances = one.best, one.chances
    figures = [round(value, 6) for value in (one.deviation, best.deviation, best.bound)]
    if chances is None:
        return (one.code, one.eligible, one.drawn, *figures, *[""] * 5)
    method = (best.expected, chances.equal, chances.lowest, chances.highest, chances.distance)
    return (one.code, one.eligible, one.drawn, *figures, *[round(value, 6) for value in method])


def _replacements(content: StatementContent) -> ExportedTable:
    columns = {
        "provider": "provider of both cases",
        "fell_out": "number of the case that fell out",
        "stands_in": "number of the case in its place",
        "on": "when",
        "reason": "why",
        "review": "open, accepted or questioned",
        "comment": "what the reviewer said",
        "deviation_before": "deviation of the provider's cases before",
        "deviation_after": "deviation of the provider's cases after",
    }
    rows = [
        (
            *(one.provider, one.fell_out, one.stands_in, one.on, one.reason, one.review, one.comment),
            *(round(one.deviation_before, 4), round(one.deviation_after, 4)),
        )
        for one in content.replacements
    ]
    return ExportedTable("replacements", columns, rows)


def _review(content: StatementContent) -> ExportedTable:
    columns = {
        "at": "when",
        "role": "who, by role",
        "act": "what was done",
        "about": "a sampled case or a category, empty for the whole sample",
        "words": "why, or the comment",
    }
    rows = [(one.at, role(one.role), one.act, one.about, one.words) for one in content.review]
    return ExportedTable("review", columns, rows)
