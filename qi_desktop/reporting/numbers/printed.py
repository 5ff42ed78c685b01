"""Reads the numbers off the report as it is printed: out of its tables, its bars, and its sentences.

What is read is the manuscript that every form of the report is set from, not the counts it was made of.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from qi_desktop.analysis.disclosure import WITHHELD
from qi_desktop.reporting.manuscript.blocks import (
    Bar,
    Block,
    Cell,
    Heading,
    Layout,
    Paragraph,
    Points,
    RowGroup,
    Table,
)
from qi_desktop.reporting.methodology import dimension_words
from qi_desktop.reporting.parts import PARTS

Key = tuple[str, ...]
"""What a number is of: a count's state, a sum of contacts, a cell of a sample's table, words typed."""

_FIGURE = re.compile(r"\b(\d{1,4})\s+(?:out\s+)?of\s+(?:the\s+)?(\d{1,4})\b")
_NUMBER = re.compile(r"(?<![\w.\u2013-])\d+(?![\w.])")
_DAY = re.compile(r"\b\d{1,2} [A-Z][a-z]+ \d{4}\b")
_COUNT = re.compile(r"count:([^/]+)/(.+)")
_STATES = {
    "Counted": "met",
    "Relevant": "relevant",
    "Late": "too_late",
    "Weak": "done_weak",
    "Not done": "not_done",
    "Not met": "not_met_otherwise",
    "Not relevant": "not_relevant",
    "Not known": "not_known",
    "No evidence": "no_evidence",
    "Open": "unanswered",
    "Disputed": "disputed",
}
_THEN = "Then"
"""The column of what an earlier inspection counted; its heading names which."""
_SOURCED = "key_fact:"
"""Key facts come from elsewhere and name their source: here nothing of them is counted."""
_COLUMNS = {"eligible": "eligible", "inspected": "drawn"}


@dataclass(frozen=True, slots=True)
class Printed:
    """One number as it is printed: where, of what, and what identifies it for another way of counting."""

    place: str
    about: str
    key: Key
    shown: str


@dataclass(slots=True)
class _Reader:
    """Where reading has come to."""

    dimensions: Mapping[str, str]
    places: list[str] = field(default_factory=list[str])
    anchor: str = ""

    @property
    def place(self) -> str:
        return ", ".join(self.places)

    def heading(self, heading: Heading) -> None:
        self.places = [*self.places[: max(0, heading.level - 2)], heading.text]
        self.anchor = heading.anchor

    def table(self, table: Table) -> Iterator[Printed]:
        for group in table.groups:
            for number, row in enumerate(group.rows):
                of = group.of[number] if number < len(group.of) else ""
                counted = _COUNT.fullmatch(of)
                if counted:
                    yield from self._counted(table, row, (counted[1], counted[2]))
                elif table.layout is Layout.NUMBERS:
                    yield from self._numbers(table, row)
                elif not of.startswith(_SOURCED):
                    yield from self._typed_in(row, of, group)

    def _counted(self, table: Table, row: Sequence[Cell], count: Key) -> Iterator[Printed]:
        about = str(row[0])
        for column, cell in zip(table.columns[1:], row[1:], strict=True):
            if isinstance(cell, Bar):
                for part in PARTS:
                    if part.of(cell.count):
                        name = f"{about}, bar: {part.name}"
                        yield Printed(
                            self.place, name, ("count", *count, part.field), str(part.of(cell.count))
                        )
            elif column.title in _STATES and isinstance(cell, str):
                name = f"{about}, {column.title.lower()}"
                yield Printed(self.place, name, ("count", *count, _STATES[column.title]), cell)
            elif isinstance(cell, str) and (figure := _FIGURE.fullmatch(cell)):
                then = column.title == _THEN
                whose = ("then", self.places[-1], *count) if then else ("count", *count)
                for state, shown in zip(("met", "relevant"), figure.groups(), strict=True):
                    yield Printed(self.place, f"{about}, {state}{' then' * then}", (*whose, state), shown)

    def _numbers(self, table: Table, row: Sequence[Cell]) -> Iterator[Printed]:
        about = str(row[0])
        fact = self.dimensions.get(table.columns[0].title, "")
        for column, cell in zip(table.columns[1:], row[1:], strict=True):
            shown = str(cell)
            if not (shown.isdigit() or shown == WITHHELD):
                continue
            if self.anchor == "contacts":
                yield Printed(self.place, about, ("contact", about.partition(" (")[0]), shown)
            elif self.anchor == "lists":
                yield Printed(self.place, f"{column.title}: {about}", ("list", column.title, about), shown)
            elif fact and column.title in _COLUMNS:
                key = ("sample", fact, column.group, _COLUMNS[column.title], about)
                yield Printed(self.place, f"{column.group} {column.title}: {about}", key, shown)

    def _typed_in(self, row: Sequence[Cell], of: str, group: RowGroup) -> Iterator[Printed]:
        for cell in row:
            if isinstance(cell, Points):
                for text in cell.texts:
                    yield from self.typed(text, of or self.anchor)
            elif isinstance(cell, str):
                yield from self.typed(cell, of or group.title)

    def typed(self, text: str, of: str) -> Iterator[Printed]:
        """Yield each "x of y" of a text that a person wrote."""
        provider = of.rpartition("/")[2] if of.startswith("finding:") else ""
        for figure in _FIGURE.finditer(text):
            words = " ".join(figure[0].split())
            key = ("typed", provider, figure[1], figure[2])
            yield Printed(self.place, f"“{words}”", key, f"{figure[1]} of {figure[2]}")

    def stated(self, text: str) -> Iterator[Printed]:
        """Yield each number of a sentence of the methodology, which is computed."""
        text = _DAY.sub("…", text)
        for figure in _NUMBER.finditer(text):
            around = text[max(0, figure.start() - 30) : figure.end() + 30].strip()
            yield Printed(self.place, f"“… {around} …”", ("stated", figure[0]), figure[0])


def printed_numbers(blocks: Sequence[Block], facts: Sequence[str]) -> Iterator[Printed]:
    """Yield every count that a report prints, in reading order; ``facts`` are those of its tables."""
    reader = _Reader({dimension_words(one).capitalize(): one for one in facts})
    for block in blocks:
        if isinstance(block, Heading):
            reader.heading(block)
        elif isinstance(block, Table):
            yield from reader.table(block)
        elif isinstance(block, Paragraph) and reader.anchor == "methodology":
            yield from reader.stated(block.text)
        elif isinstance(block, Paragraph) and block.of:
            # What is of no record explains how to read the report; its figures are examples.
            yield from reader.typed(block.text, block.of)
