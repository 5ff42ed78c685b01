"""Two facts crossed: how a question was answered for each pair of their values, and what that adds up to."""

from collections.abc import Sequence
from dataclasses import replace

from qi_desktop.analysis.coding import CodedCase, Coding
from qi_desktop.analysis.counting import Asking, Counting
from qi_desktop.analysis.grouping import Grouping, Groups
from qi_desktop.analysis.model import Count, CountedQuestion, CrossTable


def crossed(
    coding: Coding,
    cases: Sequence[CodedCase],
    grouping: Grouping,
    question: CountedQuestion,
    asking: Asking,
) -> CrossTable:
    """Return one question's counts by the two facts of a grouping; margins are counted over their cases."""

    def counted(by: Groups) -> tuple[Count, ...]:
        told = Grouping(by, grouping.where, grouping.providers, grouping.several)
        return tuple(Counting(coding, cases, told, asking).counts([question]))

    rows_by, columns_by = grouping.by
    cells = {(count.groups[0], count.groups[1]): count for count in counted(grouping.by)}
    table = CrossTable(
        question=question.key,
        label=question.label,
        rows_by=rows_by,
        columns_by=columns_by,
        rows=counted((rows_by,)),
        columns=counted((columns_by,)),
        total=next(iter(counted(())), None),
        cells=cells,
    )
    return _with_notes(table, grouping)


def _with_notes(table: CrossTable, grouping: Grouping) -> CrossTable:
    return replace(table, notes=tuple(dict.fromkeys(_notes(table, grouping))))


def _notes(table: CrossTable, grouping: Grouping) -> list[str]:
    margins = [*table.rows, *table.columns, *([table.total] if table.total else [])]
    notes = [count.why_not for count in (*table.cells.values(), *margins) if count.why_not]
    if not table.adds_up:
        facts = " and ".join(fact for fact in grouping.by if fact in grouping.several)
        notes.append(
            f"The cells add up to more than the totals: a case can have several values of {facts} at once,"
            " and stands in each; a total counts it once."
        )
    if table.total and table.total.unit_note:
        notes.append(table.total.unit_note)
    return notes
