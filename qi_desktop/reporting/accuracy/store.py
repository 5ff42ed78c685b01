"""Reads rounds of factual accuracy and their points, and which texts the report is written of."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from qi_desktop.reporting.accuracy.model import Point, Round, Ruling, Tie
from qi_desktop.storage.database import Database

_Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class AccuracyStore:
    """The rounds of one workspace."""

    database: Database

    def rounds(self) -> list[Round]:
        """Return the rounds, the first sent first."""
        rows = self.database.rows("select * from accuracy_round where removed is null order by sent_at, id")
        return [_round(row, number) for number, row in enumerate(rows, 1)]

    def points(self, round_id: str) -> list[Point]:
        """Return the points of a round in the order in which they were recorded."""
        rows = self.database.rows(
            "select * from accuracy_point where removed is null and round = ? order by number, id",
            (round_id,),
        )
        return [_point(row, number) for number, row in enumerate(rows, 1)]

    def records(self, kind: str) -> list[tuple[str, bool]]:
        """Return every record of a kind and whether it stands; what was taken out is a change too."""
        rows = self.database.rows(f"select id, removed from {kind} order by id")  # noqa: S608
        return [(row["id"], row["removed"] is None) for row in rows]

    def answered_since(self, clock: int) -> list[str]:
        """Return the answers of first assessments that somebody gave otherwise after a moment."""
        rows = self.database.tuples(
            "select distinct answer.id from laptop cross join entry on entry.laptop = laptop.number"
            # A laptop's clock never goes back: what it did later lies behind the last before that moment.
            " and entry.entry > ifnull((select earlier.entry from entry as earlier"
            " where earlier.laptop = laptop.number and earlier.clock <= ?1"
            " order by earlier.entry desc limit 1), 0)"
            " join change on change.laptop = entry.laptop and change.entry = entry.entry"
            " join answer on answer.id = change.record"
            " join assessment on assessment.id = answer.assessment and assessment.removed is null"
            " where change.kind = 'answer' and change.field = 'value' and entry.clock > ?1"
            " order by answer.id",
            (clock,),
        )
        return [record for (record,) in rows]

    def row(self, kind: str, record: str) -> dict[str, Any]:
        """Return a record as it stands now."""
        rows = self.database.rows(f"select * from {kind} where id = ?", (record,))  # noqa: S608
        return rows[0] if rows else {}

    def attached(self, round_id: str) -> list[tuple[str, str, str]]:
        """Return the files kept with a round: what each is, its name and its digest."""
        rows = self.database.rows(
            "select question, name, digest from attachment where removed is null and assessment = ?"
            " order by added_at, id",
            (round_id,),
        )
        return [(row["question"] or "", row["name"] or "", row["digest"] or "") for row in rows]


def _round(row: _Row, number: int) -> Round:
    # Two laptops may have sent one each: what counts is the order, so that no number stands twice.
    return Round(
        id=row["id"],
        number=number,
        provider=row["provider"] or "",
        sent_at=datetime.fromisoformat(row["sent_at"]),
        file=row["file"] or "",
        digest=row["digest"] or "",
        closed_at=_moment(row["closed_at"]),
    )


def _point(row: _Row, number: int) -> Point:
    return Point(
        id=row["id"],
        round=row["round"] or "",
        number=number,
        place=row["place"] or "",
        text=row["text"] or "",
        ruling=Ruling(row["decision"] or ""),
        reason=row["reason"] or "",
        decided_by=row["decided_by"] or "",
        decided_at=_moment(row["decided_at"]),
        ties=tuple(Tie(**tie) for tie in json.loads(row["changed"] or "[]")),
    )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
