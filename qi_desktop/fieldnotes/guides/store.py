"""Reads the guides that were written or changed here, and what sessions covered of them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from qi_desktop.fieldnotes.guides.model import Guide, GuideQuestion, Tick
from qi_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class GuideStore:
    """The guides of an inspection beside those that come with the program."""

    database: Database

    def guides(self) -> dict[str, Guide | None]:
        """Return every guide that was written or changed, by its id; one that was removed is nothing."""
        rows = self.database.rows("select * from guide order by id")
        return {row["id"]: None if row["removed"] else _guide(row) for row in rows}

    def ticks(self, session: str) -> dict[str, Tick]:
        """Return what was ticked in a session, by question."""
        rows = self.database.rows(
            "select question, covered, covered_at from covered_question"
            " where session = ? and question is not null and removed is null",
            (session,),
        )
        return {row["question"]: _tick(row) for row in rows}


def _guide(row: Mapping[str, Any]) -> Guide:
    questions = tuple(GuideQuestion(one["key"], one["text"]) for one in json.loads(row["questions"] or "[]"))
    return Guide(row["id"], row["name"] or "", row["role"] or "", questions, revised=True)


def _tick(row: Mapping[str, Any]) -> Tick:
    moment = datetime.fromisoformat(row["covered_at"]) if row["covered_at"] else None
    return Tick(row["question"], bool(row["covered"]), moment)
