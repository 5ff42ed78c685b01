"""The review of one provider's part: checks in words, then every number with the cases behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.language import several, tr
from qi_desktop.ui.sampling.asked import summary
from qi_desktop.ui.sampling.review import behind
from qi_desktop.ui.sampling.review.balance_table import BalanceTable
from qi_desktop.ui.sampling.review.checks import checks
from qi_desktop.ui.sampling.review.checks_view import ChecksView
from qi_desktop.ui.sampling.review.fairness import fairness_checks
from qi_desktop.ui.sampling.review.more_tables import (
    levels_table,
    named_table,
    officers_table,
    reasons_table,
    replacements_table,
)
from qi_desktop.ui.theme import text_scale
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import brought_into_view, column, scrolling
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.sampling.model import Sample
    from qi_desktop.sampling.replacing.model import Replacement
    from qi_desktop.ui.sampling.review.behind import Behind
    from qi_desktop.ui.sampling.review.gathered import Gathered, Part
    from qi_desktop.ui.sampling.review.number_table import Reach

LEGEND = tr("The bar is the number drawn, the tick what its share gives, the dotted tick the minimum.")
HOW = tr("Enter or a click opens the cases behind a row, Esc comes back")
OFFICERS_AT_MOST, REASONS_AT_MOST = 8, 12
DIGEST_SHOWN = 12


class ReviewView(QWidget):
    """What the case-sample reviewer reads from top to bottom."""

    def __init__(
        self,
        ask: Callable[[Behind, Reach], object],
        judge: Callable[[Replacement, Reach], object],
        explain: Callable[[], object],
    ) -> None:
        """``ask`` is told what a number was counted from, ``judge`` of a replacement come to.

        ``explain`` opens how the sample is drawn.
        """
        super().__init__()
        self._code = ""
        self._shown: tuple[Part, float] | None = None
        self.checks = ChecksView(explain)
        self.balance = BalanceTable(lambda row, reach: ask(behind.of_balance(row), reach))
        self.levels = levels_table(lambda row, reach: ask(behind.of_level(row), reach))
        self.officers = officers_table(lambda row, reach: ask(behind.of_officer(self._code, row), reach))
        self.reasons = reasons_table(lambda row, reach: ask(behind.of_reason(self._code, *row), reach))
        self.replacements = replacements_table(judge)
        self.named = named_table(lambda row, reach: ask(behind.of_named(row), reach))
        self._headings = {name: SectionHeading(name) for name in _SECTIONS}
        self.asked = muted("")
        self._build()

    def _build(self) -> None:
        tables = (self.balance, self.levels, self.officers, self.replacements, self.named, self.reasons)
        parts: list[QWidget | int] = []
        for name, table in zip(_SECTIONS, tables, strict=False):
            parts += [1, self._headings[name], table]
            if table is self.balance:
                parts.append(muted(LEGEND))
        inside = QWidget()
        inside.setLayout(column(self.checks, *parts, 1, self._headings[_SECTIONS[-1]], self.asked, 2, None))
        self.area = scrolling(inside, label=tr("Review of the sample"))
        self.setLayout(column(self.area))

    def show_part(self, found: Gathered, part: Part) -> None:
        """Show a provider's part; what was measured later changes sentences, and no table."""
        self._code = part.provider
        fair = fairness_checks(found, part.provider)
        self.checks.show_checks([*checks(found, part), *fair])
        if self._shown is None or self._shown[0] is not part or self._shown[1] != text_scale():
            self._shown = part, text_scale()
            self._show_tables(part, found.replaced(part.provider))
        eligible = {code: len(one.cases) for code, one in found.parts.items()}
        self.asked.setText(" ".join([*summary(found.sample.settings, eligible), *_how(found.sample)]))

    def _show_tables(self, part: Part, replaced: Sequence[Replacement]) -> None:
        self.balance.show_balance(part.balance)
        self.levels.show_groups(part.levels)
        self.officers.show_rows(part.officers)
        self.officers.fit_to_rows(at_most=OFFICERS_AT_MOST)
        self.reasons.show_rows(part.excluded)
        self.reasons.fit_to_rows(at_most=REASONS_AT_MOST)
        self.replacements.show_rows(replaced)
        self.replacements.fit_to_rows(at_most=len(replaced))
        self.named.show_rows(part.named)
        self.named.fit_to_rows(at_most=len(part.named))
        self._head(part, len(replaced))

    def from_the_top(self) -> None:
        """Show the first sentences again, as for a sample that nobody has read yet."""
        self.area.verticalScrollBar().setValue(0)

    def open_row(self, place: int) -> None:
        """Open what stands behind a row of the balance."""
        self.balance.selectRow(place)
        self.balance.setFocus()
        self.balance.open_chosen()

    def go_to(self, dimension: str, category: str) -> None:
        """Choose the row of a category and open what stands behind it."""
        for table in (self.balance, self.levels):
            if table.choose(f"{dimension}/{category}", tell=False):
                table.setFocus()
                table.open_chosen()
                brought_into_view(table)

    def _head(self, part: Part, replaced: int) -> None:
        excluded = sum(count for _, count in part.excluded)
        notes = (
            (True, HOW),
            (bool(part.levels), ""),
            (
                bool(part.cases),
                tr("{officers_drawn} in the sample").format(officers_drawn=part.spread.officers_drawn)
                if part.spread
                else "",
            ),
            (replaced > 0, several(replaced, "case")),
            (bool(part.named), tr("in the settings, each with its reason")),
            (
                excluded > 0,
                tr("{rows} of the list cannot be drawn").format(rows=several(excluded, "row")),
            ),
        )
        tables = (self.balance, self.levels, self.officers, self.replacements, self.named, self.reasons)
        for name, (shown, note), table in zip(_SECTIONS, notes, tables, strict=False):
            self._headings[name].say(note)
            self._headings[name].setVisible(shown)
            table.setVisible(shown)


def _how(sample: Sample) -> tuple[str, ...]:
    """Return what anybody needs to repeat the draw, beside the list."""
    trace = sample.trace
    return (
        tr("Seed {seed}.").format(seed=sample.seed),
        tr("Method: {method}.").format(method=trace.get("method", tr("not noted"))),
        tr("Program {program}, list {list_digest}….").format(
            program=trace.get("program", tr("not noted")), list_digest=sample.list_digest[:DIGEST_SHOWN]
        ),
    )


_SECTIONS = (
    tr("Balance"),
    tr("Levels"),
    tr("Responsible officers"),
    tr("Replacements"),
    tr("Named cases"),
    tr("Rows left out"),
    tr("Drawn as asked"),
)
