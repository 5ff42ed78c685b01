"""Reads the records of what was found, as they stand now."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from qi_desktop.reporting.model import (
    Bearing,
    Factor,
    Finding,
    KeyFact,
    PracticeExample,
    Quality,
    Recommendation,
)
from qi_desktop.storage.database import Database

_Record = TypeVar("_Record")
_Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ReportingStore:
    """Findings, factors, practice examples, recommendations and key facts of one workspace."""

    database: Database

    def findings(self) -> dict[str, Finding]:
        """Return the recorded cells of the grid by id."""
        rows = self.database.rows("select * from finding where removed is null order by id")
        return {row["id"]: _finding(row) for row in rows}

    def factors(self) -> list[Factor]:
        """Return all enablers and barriers, finding by finding, in their order."""
        return self._all("factor", "finding, bearing desc, position, id", _factor)

    def practice_examples(self) -> list[PracticeExample]:
        """Return all practice examples in their order."""
        return self._all("practice_example", "position, id", _example)

    def recommendations(self) -> list[Recommendation]:
        """Return all recommendations in the order they were added."""
        return self._all("recommendation", "number, id", _recommendation)

    def key_facts(self) -> list[KeyFact]:
        """Return all key facts in their order."""
        return self._all("key_fact", "position, id", _key_fact)

    def _all(self, table: str, order: str, record: Callable[[_Row], _Record]) -> list[_Record]:
        rows = self.database.rows(f"select * from {table} where removed is null order by {order}")  # noqa: S608
        return [record(row) for row in rows]


def _finding(row: _Row) -> Finding:
    return Finding(
        domain=row["domain"] or "",
        provider=row["provider"] or "",
        judgement=row["judgement"] or "",
        summary=row["summary"] or "",
        enablers_none=bool(row["enablers_none"]),
        barriers_none=bool(row["barriers_none"]),
    )


def _factor(row: _Row) -> Factor:
    bearing = Bearing(row["bearing"])
    return Factor(row["id"], row["finding"] or "", bearing, row["text"] or "", row["position"] or 0)


def _example(row: _Row) -> PracticeExample:
    return PracticeExample(
        id=row["id"],
        domain=row["domain"] or "",
        provider=row["provider"] or "",
        quality=Quality(row["quality"]),
        changed_name=row["changed_name"] or "",
        text=row["text"] or "",
        position=row["position"] or 0,
    )


def _recommendation(row: _Row) -> Recommendation:
    return Recommendation(row["id"], row["number"] or 0, row["addressee"] or "", row["text"] or "")


def _key_fact(row: _Row) -> KeyFact:
    return KeyFact(
        row["id"], row["value"] or "", row["about"] or "", row["source"] or "", row["position"] or 0
    )
