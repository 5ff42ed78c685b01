"""Rows that move: what stood in a row goes with it when one before it is taken away or put in."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from qi_desktop.forms.flow.spots import Rows, Spot, Spots
from qi_desktop.forms.flow.state import QuestionState

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Move:
    """One row of a repeat put in (``by`` 1) or taken away (``by`` -1); ``names`` are what is inside."""

    names: frozenset[str]
    row: Rows
    by: int

    def of(self, rows: Rows) -> Rows | None:
        """Return where rows have moved to; None for the row taken away."""
        depth = len(self.row) - 1
        if len(rows) <= depth or rows[:depth] != self.row[:depth] or rows[depth] < self.row[depth]:
            return rows
        if self.by < 0 and rows[depth] == self.row[depth]:
            return None
        return (*rows[:depth], rows[depth] + self.by, *rows[depth + 1 :])

    def move(self, spots: Spots[_T]) -> None:
        """Move what stands under the names inside, in a draft."""
        for name in self.names:
            if found := spots.under(name):
                spots.replace(name, self.moved(found))

    def moved(self, found: Mapping[Rows, _T]) -> dict[Rows, _T]:
        """Return what stands where after the move."""
        places = ((self.of(rows), value) for rows, value in found.items())
        return {place: value for place, value in places if place is not None}

    def moved_spots(self, spots: frozenset[Spot]) -> frozenset[Spot]:
        """Return spots after the move."""
        moved = ((name, self.of(rows) if name in self.names else rows) for name, rows in spots)
        return frozenset((name, rows) for name, rows in moved if rows is not None)

    def move_questions(self, questions: Spots[QuestionState]) -> set[Spot]:
        """Move the states of questions, in a draft; return the spots where something else may stand now."""
        reached: set[Spot] = set()
        for name in self.names:
            before = questions.under(name)
            if not before:
                continue
            moved = {
                rows: state if state.rows == rows else replace(state, rows=rows)
                for rows, state in self.moved(before).items()
            }
            reached |= {(name, rows) for rows in before.keys() | moved if before.get(rows) != moved.get(rows)}
            questions.replace(name, moved)
        return reached
