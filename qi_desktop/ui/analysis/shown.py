"""What stands on the page of counts as a table for a file, worked out away from the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qi_desktop.analysis.withholding import pointing_in, withheld_in
from qi_desktop.reporting.shown_counts import ShownCount, shown_counts, shown_to_come
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.analysis.model import Count, CrossTable, ToCome
    from qi_desktop.analysis.withholding import RowsToPublish
    from qi_desktop.reporting.spreadsheets import ExportedTable
    from qi_desktop.ui.analysis.look import Look
    from qi_desktop.ui.analysis.wording import FactWords

TOGETHER = "together"


@dataclass(frozen=True, slots=True)
class ShownTable:
    """What is shown, as plain data: a worker makes a table of it."""

    look: Look
    words: dict[tuple[str, str], str]
    facts: dict[str, str]
    told: RowsToPublish | None = None
    rows: frozenset[tuple[str, str]] = frozenset()
    crossed: CrossTable | None = None
    coming: Sequence[ToCome] = ()

    def table(self, *, published: bool) -> ExportedTable:
        """Return the table, guarded if it is published."""
        filters = "; ".join(
            f"{self.facts[fact]}: {tr(' or ').join(self.words[fact, value] for value in values)}"
            for fact, values in self.look.where.items()
        )
        if self.crossed is not None:
            by = (self.look.rows_by, self.look.columns_by)
            return shown_counts(
                self._crossed(self.crossed, published=published), self._by(by), filters, published=published
            )
        if self.told is None:
            told = [(self._values(self.look.by, one.groups), one) for one in self.coming]
            return shown_to_come(told, self._by(self.look.by))
        hidden = self.told.withheld() if published else self.told.pointing()
        shown = [
            ShownCount(one, self._values(self.look.by, one.groups), (one.question, one.group) in hidden)
            for one in self.told.counts
            if (one.question, one.group) in self.rows
        ]
        return shown_counts(shown, self._by(self.look.by), filters, published=published)

    def _crossed(self, table: CrossTable, *, published: bool) -> list[ShownCount]:
        hidden = withheld_in(table) if published else pointing_in(table)
        counts: list[tuple[tuple[str | None, str | None], Count]] = [
            *table.cells.items(),
            *(((one.group, None), one) for one in table.rows),
            *(((None, one.group), one) for one in table.columns),
            *([((None, None), table.total)] if table.total else []),
        ]
        by = (table.rows_by, table.columns_by)
        return [
            ShownCount(
                one,
                tuple(
                    TOGETHER if value is None else self.words[fact, value]
                    for fact, value in zip(by, cell, strict=True)
                ),
                cell in hidden,
            )
            for cell, one in counts
        ]

    def _by(self, facts: Sequence[str]) -> dict[str, str]:
        return {fact: self.facts[fact] for fact in facts}

    def _values(self, facts: Sequence[str], values: Sequence[str]) -> tuple[str, ...]:
        return tuple(self.words[fact, value] for fact, value in zip(facts, values, strict=True))


def worded(
    words: FactWords, facts: Sequence[str], groups: Sequence[Sequence[str]], look: Look
) -> dict[tuple[str, str], str]:
    """Return the words for every value that a table speaks of."""
    found = {
        (fact, value): words.value(fact, value)
        for told in groups
        for fact, value in zip(facts, told, strict=True)
    }
    filters = {(fact, one): words.value(fact, one) for fact, values in look.where.items() for one in values}
    return found | filters
