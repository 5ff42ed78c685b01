"""The sections of the form with how much of each is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
    alone: bool = False

    @property
    def words(self) -> str:
        """The line as it is read, with the digit that leads here."""
        return f"{self.key}  {self.group}".strip() if self.group else self.title

    @property
    def figures(self) -> str:
        """How many are answered of how many; nothing where none is asked."""
        return f"{self.done}/{self.relevant}" if self.relevant else ""

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
        tally = case.tallies[section.name]
        lines.append(OutlineLine(section.name, title, *tally, head, key if alone else "", alone))
    return lines
