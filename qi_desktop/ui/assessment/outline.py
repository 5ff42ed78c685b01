"""The sections of the form with how much of each is done."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qi_desktop.ui.widgets.table import Column, Table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class OutlineLine:
    """One section and how many of its relevant questions are answered."""

    name: str
    title: str
    done: int
    relevant: int
    group: str = ""

    @property
    def status(self) -> str:
        """Done, begun, or nothing to mark."""
        if not self.relevant or self.group:
            return ""
        return "good" if self.done == self.relevant else "waiting" if self.done else ""


def outline(chosen: Callable[[OutlineLine], object]) -> Table[OutlineLine]:
    """Return the table of sections; ``chosen`` is told which one is wanted."""
    return Table(
        "Sections of the form",
        (
            Column[OutlineLine]("Section", lambda line: line.group, strong=True, width=20),
            Column[OutlineLine]("", lambda line: line.title, stretch=True, status=lambda line: line.status),
            Column[OutlineLine]("Done", _done, number=True),
        ),
        key=lambda line: line.name,
        chosen=chosen,
        opened=chosen,
        sortable=False,
    )


def show_outline(table: Table[OutlineLine], lines: Sequence[OutlineLine]) -> None:
    """Show the sections; those of one domain stand under its name."""
    grouped: list[OutlineLine] = []
    for line in lines:
        group, _, title = line.title.rpartition(": ")
        if group and group not in {one.group for one in grouped}:
            grouped.append(OutlineLine(line.name, "", 0, 0, group))
        short = OutlineLine(line.name, title[:1].upper() + title[1:], line.done, line.relevant)
        grouped.append(short if group else replace(short, group=short.title, title=""))
    table.show_rows(grouped)
    table.clearSpans()
    for place, line in enumerate(grouped):
        if line.group:
            table.setSpan(place, 0, 1, 2 if line.relevant else 3)


def _done(line: OutlineLine) -> str:
    return f"{line.done}/{line.relevant}" if line.relevant else ""
