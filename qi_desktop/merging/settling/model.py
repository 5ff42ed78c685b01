"""The conflicts that wait for a person to decide."""

from dataclasses import dataclass
from datetime import datetime

from qi_desktop.storage.model import Value

NO_FACTS = ("case_list", "row")
"""Where a row was read; rows that differ in nothing else are no conflict."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values of a contested field: what, by whom, when."""

    value: Value
    person: str
    at: datetime
    laptop: str
    sequence: int


@dataclass(frozen=True, slots=True)
class OpenConflict:
    """A field that two laptops gave different values, in the words a person knows it by."""

    kind: str
    record: str
    field: str
    title: str
    detail: str
    before: Value
    sides: tuple[Side, ...]
    names: tuple[tuple[str, str], ...] = ()
    """What values are called that are other records, or words of the program's own."""

    def told(self, value: Value) -> str:
        """Return a value as text; of a listed row, the facts in which its sides differ."""
        if not isinstance(value, dict):
            return "" if value is None else dict(self.names).get(str(value), str(value))
        rows = [side.value for side in self.sides if isinstance(side.value, dict)]
        names = [name for name in sorted({name for row in rows for name in row}) if name not in NO_FACTS]
        differing = [name for name in names if len({str(row.get(name)) for row in rows}) > 1]
        return "; ".join(f"{name.replace('_', ' ')}: {value.get(name) or '(empty)'}" for name in differing)
