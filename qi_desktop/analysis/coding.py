"""Cases written as bytes, one a question, so that half a million answers are counted in a moment.

A case is one line, or as many as it has rows at a question of a roster: the first holds the first answer to
every question, the next one the second answers, and so on. A byte stands for a value and whether it is
disputed; 0 means that nothing was asked there.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from qi_desktop.analysis.model import CountedCase
from qi_desktop.assessment.model import AssessmentState
from qi_desktop.forms.flow.state import Row

NOT_ASKED, HIDDEN = 0, 1
"""The codes of a question that a case's form does not have, and of one that is not relevant in the case."""
_MOST = 255
Told = tuple[str, bool]
"""A value, and whether it is disputed."""


@dataclass(frozen=True, slots=True)
class CodedCase:
    """One case as bytes, and by what it can be told apart; ``rows`` only of questions in rosters."""

    assessment: str
    number: str
    provider: str
    form: str
    state: AssessmentState
    officer: str
    facts: Mapping[str, str]
    lines: tuple[bytes, ...]
    rows: Mapping[int, tuple[Row, ...]]


@dataclass(slots=True)
class Coding:
    """Which byte of a line is which question's, and which value each byte stands for."""

    columns: dict[str, int] = field(default_factory=dict[str, int])
    told: list[Told] = field(default_factory=lambda: [("", False), ("", False)])
    _codes: dict[Told, int] = field(default_factory=dict[Told, int])

    def coded(self, case: CountedCase) -> CodedCase:
        """Return a case as bytes."""
        columns = {self._column(key): places for key, places in case.places.items()}
        keys = {self.columns[key]: key for key in case.places}
        rows = {
            column: tuple(row for row, _ in places)
            for column, places in columns.items()
            if any(row is not None for row, _ in places)
        }
        depth = max(map(len, columns.values()), default=0)
        lines = [bytearray(len(self.columns)) for _ in range(max(depth, 1))]
        for column, places in columns.items():
            if not places:
                lines[0][column] = HIDDEN
            for line, (row, value) in zip(lines, places, strict=False):
                line[column] = self._code(value, (keys[column], row) in case.contested)
        return CodedCase(
            case.assessment,
            case.number,
            case.provider,
            case.form,
            case.state,
            case.officer,
            case.facts,
            tuple(map(bytes, lines)),
            rows,
        )

    def answers(self, case: CodedCase, key: str) -> list[tuple[Row, int]]:
        """Return the rows and codes of a case's answers to one question."""
        column = self.columns.get(key)
        if column is None:
            return []
        codes = [line[column] for line in case.lines if column < len(line) and line[column]]
        rows: Sequence[Row] = case.rows.get(column) or (None,) * len(codes)
        return list(zip(rows, codes, strict=True))

    def block(self, cases: Iterable[CodedCase]) -> bytes:
        """Return the lines of cases one after the other, all of the same width."""
        width = len(self.columns)
        return b"".join(
            line if len(line) == width else line.ljust(width, b"\0") for case in cases for line in case.lines
        )

    def _column(self, key: str) -> int:
        return self.columns.setdefault(key, len(self.columns))

    def _code(self, value: str, disputed: bool) -> int:  # noqa: FBT001 - half of what the code stands for
        told = (value, disputed)
        known = self._codes.get(told)
        if known is None and len(self.told) > _MOST - 2:
            # More than two hundred values: those beyond lie outside every scale, and count as unanswered.
            told = ("", disputed)
            known = self._codes.get(told)
        if known is None:
            known = self._codes[told] = len(self.told)
            self.told.append(told)
        return known
