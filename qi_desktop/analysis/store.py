"""Reads the answers that are counted: of a few cases, or of all of them at once."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from qi_desktop.assessment.model import AssessmentState, Place
from qi_desktop.assessment.places import row_at
from qi_desktop.assessment.tally import Record
from qi_desktop.forms.flow.state import Row
from qi_desktop.storage.database import Database

_ANSWERS = """select assessment, question, row, rows, value, relevance from answer
where removed is null and question is not null
and assessment in (select value from json_each(?)) order by id"""
_CONTESTED = """select assessment, question, row, rows from answer join contested
on contested.kind = 'answer' and contested.record = answer.id
where answer.removed is null and answer.question is not null
and assessment in (select value from json_each(?))"""
_REASONS = """select id, reason from answer
where removed is null and reason > '' and id in (select value from json_each(?))"""


@dataclass(frozen=True, slots=True)
class AnalysisStore:
    """Answers, disputes and forms as they stand now."""

    database: Database

    def newest_digest(self) -> str:
        """Return the digest of the form adopted last; blank when there is none."""
        found = self.database.value(
            "select digest from form where removed is null and definition is not null"
            " order by id desc limit 1"
        )
        return found or ""

    def definition(self, digest: str) -> str:
        """Return the JSON of the form with this digest."""
        return self.database.value("select definition from form where digest = ?", (digest,))

    def begun(self) -> dict[str, tuple[str, AssessmentState]]:
        """Return the form (its digest) and the state of every first assessment that was begun."""
        rows = self.database.tuples(
            "select assessment.id, form.digest, assessment.state from assessment"
            " join form on form.id = assessment.form where assessment.removed is null"
        )
        return {record: (digest, AssessmentState(state or "draft")) for record, digest, state in rows}

    def answers(self, cases: Collection[str]) -> dict[str, list[Record]]:
        """Return question, row, value and overruled relevance of the answers of these cases."""
        found: dict[str, list[Record]] = defaultdict(list)
        for case, question, row, rows, value, relevance in self._read(_ANSWERS, cases):
            found[case].append((question, _row(row, rows), value, bool(relevance)))
        return found

    def contested(self, cases: Collection[str]) -> dict[str, set[Place]]:
        """Return where in these cases two laptops answered differently and nobody has decided yet."""
        found: dict[str, set[Place]] = defaultdict(set)
        for case, question, row, rows in self._read(_CONTESTED, cases):
            found[case].add((question, _row(row, rows)))
        return found

    def reasons(self, answers: Collection[str]) -> dict[str, str]:
        """Return the reasons given with these answers, by the answer's id."""
        return dict(self.database.tuples(_REASONS, (json.dumps(list(answers)),)))

    def _read(self, select: str, cases: Collection[str]) -> Iterator[tuple[Any, ...]]:
        return self.database.tuples(select, (json.dumps(list(cases)),))


def _row(row: int | None, rows: str | None) -> Row:
    return row_at(rows) if rows else row
