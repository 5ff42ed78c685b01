"""The guard of small numbers over the report's tables: marked inside the team, withheld outside it.

Withheld are numbers of people with one fact in common, where there are from one to four of them, and
what was judged where a question was relevant to so few. How good the work in five cases or more was
points to nobody, however few of them were good, and is what a report is for.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from qi_desktop.analysis.disclosure import WITHHELD, Place, Sum, guarded, points_to_a_person
from qi_desktop.analysis.model import Count
from qi_desktop.reporting.framework_rating import ProposedRating
from qi_desktop.reporting.spreadsheets import ExportedTable, Value
from qi_desktop.sampling.model import BalanceRow, CoverageRow

MARK = "small_numbers"
"""The column that names what a published table would withhold of its row."""

_JUDGED = ("met", "not_done", "done_weak", "too_late", "not_met")
_UNJUDGED = ("not_relevant", "not_known", "no_evidence", "unanswered", "disputed")
_FOLLOWS_FROM = {"words": ("met",), "expected": ("eligible",), "status": ("eligible", "drawn")}
Columns = frozenset[str]


def guarded_table(table: ExportedTable, hidden: Sequence[Columns], *, published: bool) -> ExportedTable:
    """Return a table with the given columns of each row withheld, or, inside the team, named in a column."""
    if not published:
        marks = [(*row, ", ".join(sorted(one))) for row, one in zip(table.rows, hidden, strict=True)]
        columns = table.columns | {MARK: "columns of this row that a published table withholds"}
        return replace(table, columns=columns, rows=marks)
    names = list(table.columns)
    rows = [_without(row, names, one) for row, one in zip(table.rows, hidden, strict=True)]
    touched = frozenset[str]().union(*hidden)
    columns = {
        name: f"{meaning}; {WITHHELD} where it is withheld, so that it points to nobody"
        if name in touched
        else meaning
        for name, meaning in table.columns.items()
    }
    return replace(table, columns=columns, rows=rows)


def hidden_in_counts(counts: Sequence[Count]) -> list[Columns]:
    """Return for each count the columns that a published table withholds."""
    return [_hidden_in_count(count) for count in counts]


def hidden_in_balance(rows: Sequence[BalanceRow]) -> list[Columns]:
    """Return for each row of the sample's balance the columns that a published table withholds."""
    return _hidden([(row.provider, row.dimension, row.category, row.eligible, row.drawn) for row in rows])


def hidden_in_coverage(rows: Sequence[CoverageRow]) -> list[Columns]:
    """Return for each level of risk or of likelihood the columns that a published table withholds."""
    return _hidden([(row.provider, row.dimension, row.level, row.eligible, row.drawn) for row in rows])


def hidden_in_ratings(ratings: Iterable[ProposedRating], counts: Sequence[Count]) -> list[Columns]:
    """Return for each key question's row what is withheld: a sum that would give a withheld count back."""
    few = {(one.domain, one.group, one.section) for one in counts if points_to_a_person(one.relevant)}
    return [
        frozenset({"met", "relevant"} if (rating.domain, rating.provider, one.code) in few else ())
        for rating in ratings
        for one in rating.questions
    ]


def _hidden(rows: Sequence[tuple[str, str, str, int, int]]) -> list[Columns]:
    """Return what is withheld of rows of provider, fact, category, and people eligible and drawn."""
    numbers: dict[Place, int] = {}
    parts: dict[Place, list[Place]] = {}
    for provider, fact, category, eligible, drawn in rows:
        for column, number in (("eligible", eligible), ("drawn", drawn)):
            place = (column, provider, fact, category)
            numbers[place] = number
            parts.setdefault((column, provider, fact), []).append(place)
    totals = {total: sum(numbers[part] for part in inside) for total, inside in parts.items()}
    sums = [Sum(total, tuple(inside)) for total, inside in parts.items()]
    # How many cases were eligible, and how many inspected, the methodology says: these sums hide nothing.
    withheld = guarded(numbers | totals, sums, known=totals).withheld
    return [
        _with_what_follows(
            column for column in ("eligible", "drawn") if (column, provider, fact, category) in withheld
        )
        for provider, fact, category, _eligible, _drawn in rows
    ]


def _hidden_in_count(count: Count) -> Columns:
    if not points_to_a_person(count.relevant):
        return frozenset()
    numbers = {(name,): number for name, number in _numbers(count).items()}
    sums = [
        Sum(("relevant",), tuple((name,) for name in _JUDGED)),
        Sum(("asked",), (("relevant",), *[(name,) for name in _UNJUDGED])),
    ]
    small = [("relevant",), *[(name,) for name in _JUDGED]]
    found = guarded(numbers, sums, known=[("asked",)], small=small)
    return _with_what_follows(name for (name,) in found.withheld)


def _numbers(count: Count) -> Mapping[str, int]:
    return {
        "asked": count.asked,
        "relevant": count.relevant,
        "met": count.met,
        "not_done": count.not_done,
        "done_weak": count.done_weak,
        "too_late": count.too_late,
        "not_met": count.not_met_otherwise,
        "not_relevant": count.not_relevant,
        "not_known": count.not_known,
        "no_evidence": count.no_evidence,
        "unanswered": count.unanswered,
        "disputed": count.disputed,
    }


def _with_what_follows(columns: Iterable[str]) -> Columns:
    hidden = frozenset(columns)
    return hidden | {name for name, sources in _FOLLOWS_FROM.items() if hidden.intersection(sources)}


def _without(row: Sequence[Value], names: Sequence[str], hidden: Columns) -> tuple[Value, ...]:
    return tuple(WITHHELD if name in hidden else value for name, value in zip(names, row, strict=True))
