"""Keeps what a person answers: one act of the ledger each, into one assessment of a case."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from qi_desktop.assessment.answering.reading import Reading, Sheet
from qi_desktop.assessment.judgement import require_value
from qi_desktop.assessment.model import (
    AssessmentCompleted,
    Evidence,
    NoSuchRoster,
    Place,
    RelevanceReasonMissing,
    RepeatRowsCounted,
)
from qi_desktop.assessment.places import answer_id, path_of, require_place, row_from, stands_in
from qi_desktop.assessment.store import AssessmentStore
from qi_desktop.forms.definition import Question, Repeat
from qi_desktop.forms.flow.state import Row, rows_of
from qi_desktop.storage.ledger.entry import Entry
from qi_desktop.storage.model import Changed, Value
from qi_desktop.storage.workspace import Workspace

RELEVANT = "relevant"
_BAND, _BANDS = 10_000, 90_000
_TOLD = ("value", "reason", "evidence", "relevance", "relevance_reason", "warning_reason")
_FOURTH_FACTS = ("passage", "attachment")


@dataclass(frozen=True, slots=True)
class Given:
    """What a person gives with an answer; what is None stays as it is, a value that is None clears it."""

    value: str | None
    reason: str | None = None
    evidence: Sequence[Evidence] | None = None
    warning_reason: str | None = None

    def fields(self) -> dict[str, Value]:
        """Return the fields to keep."""
        evidence = None if self.evidence is None else [_written(one) for one in self.evidence]
        given: dict[str, Value] = {
            "reason": self.reason,
            "evidence": evidence,
            "warning_reason": self.warning_reason,
        }
        return {
            "value": self.value or None,
            **{name: value for name, value in given.items() if value is not None},
        }


def _written(evidence: Evidence) -> dict[str, str]:
    """Leave out what earlier versions do not know while it is blank, so that the same is written the same."""
    facts = asdict(evidence)
    return {name: fact for name, fact in facts.items() if fact or name not in _FOURTH_FACTS}


class Recording:
    """Writes answers, overruled relevance and rows, each as one undoable act."""

    def __init__(self, workspace: Workspace, reading: Reading, store: AssessmentStore) -> None:
        """Write into this file."""
        self._workspace = workspace
        self._reading = reading
        self._store = store

    def keep_answer(self, sheet: Sheet, question: str, row: Row, given: Given) -> Changed:
        """Keep one answer. Whether its question is relevant now does not matter: it counts when it is."""
        asked = self._asked(sheet, question, row)
        if given.value:
            require_value(sheet.ready.form, asked, given.value)
        return self._write("record_answer", sheet, question, row, given.fields())

    def keep_made(self, entry: Entry, sheet: Sheet, made: Mapping[Place, str]) -> None:
        """Keep values the form calculates once beside the answers, so that they stay when it is reopened."""
        for (name, row), text in made.items():
            self._put(entry, sheet, name, row, {"value": text})

    def overrule_relevance(self, sheet: Sheet, question: str, row: Row, reason: str) -> Changed:
        """Declare a question relevant against the rule that hides it, saying why."""
        asked = self._asked(sheet, question, row)
        if not reason.strip():
            raise RelevanceReasonMissing(question, asked.label)
        fields: dict[str, Value] = {"relevance": RELEVANT, "relevance_reason": reason}
        return self._write("overrule_relevance", sheet, question, row, fields)

    def follow_rule(self, sheet: Sheet, question: str, row: Row) -> Changed:
        """Let the form's own rule say again whether a question is relevant."""
        self._asked(sheet, question, row)
        fields: dict[str, Value] = {"relevance": None, "relevance_reason": None}
        return self._write("follow_rule", sheet, question, row, fields)

    def add_row(self, sheet: Sheet, repeat: str, above: Row) -> tuple[Changed, Row]:
        """Add a row to a roster, for itself: it stays even while nothing in it is answered."""
        self._require_roster(sheet, repeat)
        self._require_open(sheet)
        row = row_from((*rows_of(above), self._free_number(sheet, repeat, above)))
        return self._write("add_row", sheet, repeat, row, {}), row

    def remove_row(self, sheet: Sheet, repeat: str, row: Row) -> Changed:
        """Take a row of a roster away with all its answers; undo brings it back."""
        self._require_roster(sheet, repeat)
        self._require_open(sheet)
        form, rows = sheet.ready.form, rows_of(row)
        with self._workspace.ledger.entry("remove_row") as entry:
            for name, stored in self._store.places(sheet.record):
                if stands_in(form, name, stored, repeat, rows):
                    entry.remove("answer", answer_id(form, sheet.record, name, stored))
        return Changed("remove_row", "", frozenset(entry.records), entry.header.entry)

    def start(self, entry: Entry, sheet: Sheet) -> None:
        """Begin a first assessment that has not begun.

        No state and no inspector: two laptops that begin the same case must write the same.
        """
        if sheet.held is None:
            entry.put("assessment", sheet.record, sampled_case=sheet.case, form=sheet.form, removed=None)

    def _write(self, act: str, sheet: Sheet, name: str, row: Row, fields: dict[str, Value]) -> Changed:
        with self._workspace.ledger.entry(act) as entry:
            self.start(entry, sheet)
            self._put(entry, sheet, name, row, fields)
        return Changed(act, "", frozenset(entry.records), entry.header.entry)

    def _put(self, entry: Entry, sheet: Sheet, name: str, row: Row, fields: dict[str, Value]) -> None:
        rows = rows_of(row)
        record = answer_id(sheet.ready.form, sheet.record, name, row)
        # An answer that was taken back and is given anew takes nothing over from what it said before.
        old = dict.fromkeys(_TOLD) if self._store.is_taken_back(record) else {}
        path: dict[str, Value] = {"rows": path_of(row)} if len(rows) > 1 else {}
        place: dict[str, Value] = {"assessment": sheet.record, "question": name, **path}
        entry.put("answer", record, **place, row=rows[-1] if rows else None)
        entry.put("answer", record, **{**old, **fields}, form=sheet.digest, removed=None)

    def _asked(self, sheet: Sheet, question: str, row: Row) -> Question:
        self._require_open(sheet)
        asked = sheet.ready.form.question(question)
        require_place(sheet.ready.form, asked, row)
        return asked

    def _require_open(self, sheet: Sheet) -> None:
        if sheet.state.is_closed:
            raise AssessmentCompleted(self._reading.case(sheet).number)

    def _require_roster(self, sheet: Sheet, repeat: str) -> Repeat:
        found = next((one for one in sheet.ready.form.repeats() if one.name == repeat), None)
        if found is None:
            raise NoSuchRoster(repeat)
        if found.count:
            raise RepeatRowsCounted(found.label or repeat)
        return found

    def _free_number(self, sheet: Sheet, repeat: str, above: Row) -> int:
        """Return a number no row ever had; laptops that add a row apart must not both add the same one.

        Where the assessment was begun here rows are counted on; any other laptop counts in a band of its own.
        """
        here = sheet.held is None or self._store.is_begun_here(sheet.record)
        first = 0 if here else _BAND * (1 + int(self._workspace.laptop[-8:], 16) % _BANDS)
        prefix = self._rows_prefix(sheet, repeat, above)
        return max(first, self._store.highest_row(prefix, first, first + _BAND)) + 1

    def _rows_prefix(self, sheet: Sheet, repeat: str, above: Row) -> str:
        path = path_of(above)
        return f"{sheet.record}/{repeat}[{path}/" if path else f"{sheet.record}/{repeat}["
