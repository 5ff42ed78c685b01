"""The sections of the form with how much of each is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qi_desktop.ui.widgets.table import Column, Table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.ui.assessment.form.open_case import OpenCase

KEYS = 9


@dataclass(frozen=True, slots=True)
class OutlineLine:
    """One section and how many of its relevant questions are answered; or the name of several together.

    ``key`` is the digit that leads here with Alt.
    """

    name: str
    title: str
    done: int
    relevant: int
    group: str = ""
    key: str = ""

    @property
    def status(self) -> str:
        """Done, begun, or nothing to mark."""
        if not self.relevant:
            return ""
        return "good" if self.done == self.relevant else "waiting" if self.done else ""


def lines_of(case: OpenCase) -> list[OutlineLine]:
    """Return the outline: sections that belong together stand under the name they share."""
    lines: list[OutlineLine] = []
    group, heads = "", 0
    for section in case.layout.sections:
        if section.name not in case.tallies:
            continue
        alone = not section.group
        if alone or section.group != group:
            heads += 1
        key = str(heads) if heads <= KEYS else ""
        if not alone and section.group != group:
            lines.append(OutlineLine(section.name, "", 0, 0, section.group, key))
        group = section.group
        title = "" if alone else section.short
        head = section.title if alone else ""
        lines.append(
            OutlineLine(section.name, title, *case.tallies[section.name], head, key if alone else "")
        )
    return lines


def outline(chosen: Callable[[OutlineLine], object]) -> Table[OutlineLine]:
    """Return the table of sections; ``chosen`` is told which one is wanted."""
    return Table(
        "Sections of the form",
        (
            Column[OutlineLine]("Section", lambda line: line.group, strong=True, width=20, status=_alone),
            Column[OutlineLine]("", lambda line: line.title, stretch=True, status=_within),
            Column[OutlineLine]("Done", _done, number=True),
        ),
        key=lambda line: line.name,
        chosen=chosen,
        opened=chosen,
        sortable=False,
    )


def show_outline(table: Table[OutlineLine], lines: Sequence[OutlineLine]) -> None:
    """Show the sections; where only their figures changed, only those are drawn again."""
    before = [(line.name, line.group) for line in table.records.rows]
    table.show_rows(lines)
    if before != [(line.name, line.group) for line in lines]:
        table.clearSpans()
        for place, line in enumerate(lines):
            if line.group:
                table.setSpan(place, 0, 1, 2 if line.relevant else 3)


def _alone(line: OutlineLine) -> str:
    return line.status if line.group else ""


def _within(line: OutlineLine) -> str:
    return "" if line.group else line.status


def _done(line: OutlineLine) -> str:
    if line.relevant:
        return f"{line.done}/{line.relevant}"
    return f"Alt+{line.key}" if line.group and not line.title and line.key else ""
