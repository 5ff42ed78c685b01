"""What a list changes against the provider's last one: drawn cases first."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.dates import short_day
from qi_desktop.ui.inspection.words import DAYS, begun, field_words
from qi_desktop.ui.language import several, tr
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qi_desktop.inspection.listing.model import CaseChange, Changes

SHOWN_NUMBERS = 8
PROVIDER = 2
"""The place of the column that says whose list it is; one list needs none."""
ADDED, GONE, CHANGED = tr("Added"), tr("No longer listed"), tr("Changed")
NOW_LEFT_OUT, NOW_ELIGIBLE = tr("Now left out"), tr("Now eligible")
KINDS = (ADDED, GONE, NOW_LEFT_OUT, NOW_ELIGIBLE, CHANGED)

FOLLOWS_FROM = {
    "ethnicity_code": "ethnicity",
    "ethnicity_group": "ethnicity",
    "ethnicity_two": "ethnicity",
    "age_band": "birth_date",
}
"""Facts that change with another one, which alone is told."""


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One case with what became of it."""

    provider: str
    kind: str
    case: CaseChange

    def words(self) -> str:
        """Return what is otherwise about the case."""
        changed = {one.fact for one in self.case.facts}
        facts = [
            f"{field_words(one.fact)}: {_shown(one.fact, one.before)} \u2192 {_shown(one.fact, one.after)}"
            for one in self.case.facts
            if FOLLOWS_FROM.get(one.fact) not in changed
        ]
        before, after = self.case.excluded_before, self.case.excluded_after
        if self.kind in {ADDED, GONE}:
            return (
                ""
                if self.kind == GONE
                else tr("Left out: {after}").format(after=after)
                if after
                else tr("Eligible")
            )
        if before != after:
            facts.insert(0, f"{before or tr('eligible')} \u2192 {after or tr('eligible')}")
        return begun("; ".join(facts))


def _shown(fact: str, value: str) -> str:
    return (short_day(value) if fact in DAYS else value) or tr("nothing")


def change_lines(changes: Sequence[Changes]) -> list[ChangeLine]:
    """Return every case that differs from the last list, those in the sample first; first lists have none."""
    lines = [line for one in changes if not one.first for line in _lines_of(one)]
    return sorted(lines, key=lambda line: not line.case.number)


def _lines_of(changes: Changes) -> Iterator[ChangeLine]:
    seen: set[str] = set()
    for kind, cases in (
        (NOW_LEFT_OUT, changes.now_excluded),
        (NOW_ELIGIBLE, changes.now_eligible),
        (GONE, changes.gone),
        (CHANGED, changes.changed),
        (ADDED, changes.added_cases),
    ):
        for case in cases:
            if case.id not in seen:
                seen.add(case.id)
                yield ChangeLine(changes.provider, kind, case)


def change_words(changes: Changes) -> str:
    """Return in one sentence what a provider's list changes."""
    if changes.first:
        return tr("{provider}: its first list, {cases}.").format(
            provider=changes.provider, cases=several(changes.added, "case")
        )
    kinds = Counter(line.kind for line in _lines_of(changes))
    # Of a first list, or of a very long one, the cases added are counted rather than named.
    kinds[ADDED] = changes.added
    said = [f"{kinds[kind]:,} {kind.lower()}" for kind in KINDS if kinds[kind]]
    if not said:
        return tr("{provider}: nothing new, {cases} as before.").format(
            provider=changes.provider, cases=several(changes.unchanged, "case")
        )
    return tr("{provider}: {listed}, {unchanged:,} as before.").format(
        provider=changes.provider, listed=", ".join(said), unchanged=changes.unchanged
    )


def drawn_words(changes: Sequence[Changes]) -> str:
    """Return which cases of the sample are touched, or nothing."""
    numbers = [case.number for one in changes for case in one.drawn if case.number]
    if not numbers:
        return ""
    more = len(numbers) - SHOWN_NUMBERS
    shown = ", ".join(numbers[:SHOWN_NUMBERS]) + (
        tr(" and {more} more").format(more=more) if more > 0 else ""
    )
    return tr(
        "In the sample and touched: {shown}. None of them is lost; look whether one needs replacing."
    ).format(shown=shown)


class ChangesView(QWidget):
    """The sums by provider, a warning for drawn cases, and every case."""

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.sums = Words("", wrap=True)
        self.drawn = Notice("caution")
        self.table: Table[ChangeLine] = Table(
            tr("Changes since the last list"), _COLUMNS, key=lambda line: line.case.id
        )
        layout = column(self.sums, self.drawn, self.table, gap=1)
        layout.setStretch(2, 1)
        layout.addStretch(0)
        self.setLayout(layout)

    def show_changes(self, changes: Sequence[Changes]) -> None:
        """Show what differs from the last list."""
        lines = change_lines(changes)
        self.sums.setText("\n".join(change_words(one) for one in changes))
        self.drawn.say(drawn_words(changes))
        self.table.show_rows(lines)
        self.table.setColumnHidden(PROVIDER, len({line.provider for line in lines}) == 1)
        self.table.setVisible(bool(lines))


_COLUMNS = (
    Column[ChangeLine](
        tr("Sampled as"),
        lambda line: line.case.number,
        strong=True,
        width=104,
        status=lambda line: "caution" if line.case.number else "",
    ),
    Column[ChangeLine](tr("Reference"), lambda line: line.case.reference, width=92),
    Column[ChangeLine](tr("List of"), lambda line: line.provider, width=72),
    Column[ChangeLine](tr("What"), lambda line: line.kind, width=128),
    Column[ChangeLine](tr("Was and is"), lambda line: line.words(), stretch=True),
)
