"""What a person does with conflicts: look at them, and decide."""

import json
from collections.abc import Iterable

from qi_desktop.assessment.evidence.placing import second_id
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.foundation.clock import moment_of
from qi_desktop.inspection.service import InspectionService
from qi_desktop.merging.settling import labels
from qi_desktop.merging.settling.model import OpenConflict, Side
from qi_desktop.merging.settling.store import SettlingStore
from qi_desktop.storage.model import Change, Changed, Conflict, Value
from qi_desktop.storage.workspace import Workspace


class SettlingService:
    """The conflicts of this laptop's file, and what becomes of them."""

    def __init__(
        self, workspace: Workspace, inspection: InspectionService, assessment: AssessmentService
    ) -> None:
        """Settle what stands in this file."""
        self._workspace = workspace
        self._inspection = inspection
        self._assessment = assessment
        self._store = SettlingStore(workspace.database)

    def conflicts(self) -> list[OpenConflict]:
        """Return the contested fields, in the words a person knows them by."""
        return self.in_words(self._workspace.ledger.conflicts())

    def in_words(self, conflicts: Iterable[Conflict]) -> list[OpenConflict]:
        """Return conflicts that are here, or that would come, in the words a person knows them by."""
        return [self._in_words(conflict) for conflict in conflicts]

    def resolve_conflict(self, conflict: OpenConflict, value: Value, reason: str) -> Changed:
        """Settle a conflict with a value and a reason; the change supersedes every side."""
        return self._workspace.ledger.resolve(conflict.kind, conflict.record, conflict.field, value, reason)

    def _in_words(self, conflict: Conflict) -> OpenConflict:
        title, detail = self._labels(conflict)
        return OpenConflict(
            kind=conflict.kind,
            record=conflict.record,
            field=conflict.field,
            title=title,
            detail=detail,
            before=(before := self._value_before(conflict)),
            sides=tuple(self._side(head) for head in conflict.heads),
            names=self._names(conflict, [before, *(head.value for head in conflict.heads)]),
        )

    def _names(self, conflict: Conflict, values: Iterable[Value]) -> tuple[tuple[str, str], ...]:
        """Return what the values are called that are records or words of the program's own."""
        place = conflict.kind, conflict.field
        texts = [value for value in values if isinstance(value, str) and value]
        if place in labels.WORDS_OF_OURS:
            return tuple((text, text.replace("_", " ")) for text in texts)
        kind = labels.POINTS_AT.get(place, "")
        return tuple((text, self._store.name_of(kind, text) or text) for text in texts if kind)

    def _labels(self, conflict: Conflict) -> tuple[str, str]:
        facts = conflict.heads[0].value
        if conflict.kind == "eligible_case" and isinstance(facts, dict):
            return str(facts.get("reference") or "eligible case"), "what the case list says"
        if named := self._named(conflict.kind, conflict.record):
            return named, labels.FIELDS.get((conflict.kind, conflict.field), conflict.field.replace("_", " "))
        of_first = conflict.record.removeprefix(second_id(""))
        assessment, _, question = of_first.partition("/")
        number = self._store.case_number(assessment)
        if of_first != conflict.record:
            number = f"{number}, second assessment"
        told = labels.FIELDS.get((conflict.kind, conflict.field), conflict.field.replace("_", " "))
        if not question:
            return number or conflict.kind.replace("_", " "), told
        label = self._asked(assessment, question.rpartition("/")[2])
        return number, label if conflict.field == "value" else f"{label} ({told})"

    def _named(self, kind: str, record: str) -> str:
        """Return a record by its own name or by that of what it is part of; nothing if it has neither."""
        whole = labels.PART_OF.get(kind, "")
        name = self._store.name_in(kind, record, whole) if whole else self._store.name_of(kind, record)
        return f"{labels.KINDS[kind]} “{name}”" if name else ""

    def _asked(self, assessment: str, question: str) -> str:
        """Return the words of a question, or its name where no form at hand has it."""
        if not self._assessment.has_form():
            return question
        form = self._assessment.form_of(assessment)
        return form.question(question).label if form.has_question(question) else question

    def _value_before(self, conflict: Conflict) -> Value:
        for head in conflict.heads:
            for laptop, sequence in head.supersedes:
                text = self._store.value_of(laptop, sequence)
                return None if text is None else json.loads(text)
        return None

    def _side(self, head: Change) -> Side:
        moment = moment_of(head.clock)
        return Side(head.value, self._name(head.person), moment, head.laptop, head.sequence)

    def _name(self, person: str) -> str:
        return next((member.name for member in self._inspection.team() if member.id == person), "")
