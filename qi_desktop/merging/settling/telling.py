"""Conflicts in words: what records, fields and values are called, and who wrote them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from qi_desktop.assessment.evidence.placing import second_id
from qi_desktop.foundation.errors import UserError
from qi_desktop.merging.settling import labels
from qi_desktop.merging.settling.model import Line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qi_desktop.assessment.service import AssessmentService
    from qi_desktop.forms.definition import Form
    from qi_desktop.inspection.service import InspectionService
    from qi_desktop.merging.settling.model import OpenConflict
    from qi_desktop.merging.settling.store import SettlingStore
    from qi_desktop.sampling.service import SamplingService
    from qi_desktop.storage.model import Value

EMPTY = "(empty)"
_WORDING = 3
"""From so many words on, a value is a wording that can be combined with another."""
_UNCOUNTED = {"not_known": "not known", "no_evidence": "no evidence seen", "not_relevant": "not relevant"}
_PEOPLE = frozenset({"inspector", "asked_to", "written_by", "author", "led_by", "person", "reviewed_by"})


class Teller:
    """Finds the words; it reads each form and the team once."""

    def __init__(
        self,
        store: SettlingStore,
        inspection: InspectionService,
        sampling: SamplingService,
        assessment: AssessmentService,
    ) -> None:
        """Look words up in this file."""
        self._store, self._sampling, self._assessment = store, sampling, assessment
        self._names = {member.id: member.name for member in inspection.team()}
        self._forms: dict[str, Form] = {}

    def person(self, member: str) -> str:
        """Return the name of a team member, nothing for somebody this file does not know."""
        return self._names.get(member, "")

    # -------------------------------------------------------------------------------- what it is called
    def heading(self, kind: str, record: str, field: str, value: Value) -> tuple[str, str]:
        """Return what a field of a record is called: the thing, and what about it."""
        told = labels.FIELDS.get((kind, field), field.replace("_", " "))
        if kind == "eligible_case" and isinstance(value, dict):
            return str(value.get("reference") or "eligible case"), "what the case list says"
        if named := self.thing(kind, record):
            return named, told
        if kind in labels.WITHOUT_NAMES:
            return labels.WITHOUT_NAMES[kind], told
        number, question = self.case_and_question(record)
        if not question:
            return number or kind.replace("_", " "), told
        label = self._asked(record, question)
        return number, label if field == "value" else f"{label} ({told})"

    def thing(self, kind: str, record: str) -> str:
        """Return a record by its own name or by that of what it is part of; nothing if it has neither."""
        whole = labels.PART_OF.get(kind, "")
        name = self._store.name_in(kind, record, whole) if whole else self._store.name_of(kind, record)
        return f"{labels.KINDS[kind]} “{name}”" if name else ""

    def case_and_question(self, record: str) -> tuple[str, str]:
        """Return the number of the case an answer or an assessment is of, and the question it answers."""
        of_first = record.removeprefix(second_id(""))
        assessment, _, question = of_first.partition("/")
        number = self._store.case_number(assessment)
        return (f"{number}, second assessment" if of_first != record else number), question

    def case_of(self, kind: str, record: str) -> str:
        """Return the sampled case a record concerns, nothing if it concerns none."""
        if kind not in {"answer", "assessment", "sampled_case"}:
            return ""
        return record.removeprefix(second_id("")).partition("/")[0]

    def _asked(self, record: str, question: str) -> str:
        """Return the words of a question, or its name where no form at hand has it."""
        name = question.rpartition("/")[2]
        form = self._form(self.case_of("answer", record))
        return form.question(name).label if form is not None and form.has_question(name) else name

    def _form(self, case: str) -> Form | None:
        if case not in self._forms and self._assessment.has_form():
            self._forms[case] = self._assessment.form_of(case)
        return self._forms.get(case)

    # ------------------------------------------------------------------------------------ what it says
    def words(self, conflict: OpenConflict, value: Value) -> str:
        """Return a value of a contested field as a person reads it."""
        if isinstance(value, dict):
            return conflict.told(value)
        return self.value(conflict.kind, conflict.record, conflict.field, value)

    def value(self, kind: str, record: str, field: str, value: Value) -> str:
        """Return a value of a field as a person reads it."""
        if value is None or value in ("", []):
            return "there" if field == "removed" else EMPTY
        if field == "removed":
            return "taken away" if value else "there"
        if (kind, field) == ("answer", "value"):
            return self._answer(record, str(value))
        if isinstance(value, list):
            return "; ".join(evidence_line(one) for one in value)
        if isinstance(value, bool):
            return "yes" if value else "no"
        return self._other(kind, field, str(value))

    def _answer(self, record: str, value: str) -> str:
        form, name = self._form(self.case_of("answer", record)), record.rpartition("/")[2]
        if form is None or not form.has_question(name) or value in _UNCOUNTED:
            return _UNCOUNTED.get(value, value)
        if form.question(name).type.startswith("select_multiple"):
            return ", ".join(form.choice_label(name, one) for one in value.split())
        return form.choice_label(name, value)

    def is_wording(self, kind: str, record: str, field: str, values: Iterable[Value]) -> bool:
        """Tell whether a field holds words that a person wrote and that can be combined."""
        given = [value for value in values if isinstance(value, str)]
        if (kind, field) in labels.WORDS_OF_OURS or (kind, field) in labels.POINTS_AT or field in _PEOPLE:
            return False
        if (kind, field) == ("answer", "value"):
            form, name = self._form(self.case_of("answer", record)), record.rpartition("/")[2]
            return form is not None and form.has_question(name) and form.question(name).type == "text"
        return any(len(value.split()) >= _WORDING for value in given) and len(given) > 1

    def _other(self, kind: str, field: str, value: str) -> str:
        if (kind, field) in labels.WORDS_OF_OURS:
            return value.replace("_", " ")
        if (pointed := labels.POINTS_AT.get((kind, field))) is not None:
            return self._store.name_of(pointed, value) or value
        if (kind, field) == ("sampled_case", "replaced_by"):
            return self._stand_in(value)
        return self._names.get(value, _as_day(value))

    def _stand_in(self, record: str) -> str:
        try:
            case = self._sampling.sampled_case(record)
            return f"{case.number}: {self._sampling.facts(case).reference}"
        except UserError:
            return record

    # -------------------------------------------------------------------------------- what is behind it
    def behind_answer(self, record: str, laptop: str, by: str) -> tuple[Line, ...]:
        """Return the reason, the evidence and the files that one person gave with an answer."""
        lines: list[Line] = []
        for field, label in (("reason", "Because"), ("evidence", "Evidence")):
            value = self._store.last_of("answer", record, field, laptop)
            if value:
                lines.append(Line(label, self.value("answer", record, field, value)))
        assessment, _, question = record.partition("/")
        files = [one["name"] for one in self._store.attached(assessment, question) if one["added_by"] == by]
        return (*lines, Line("Attached", ", ".join(files))) if files else tuple(lines)

    def behind(self, kind: str, record: str) -> tuple[Line, ...]:
        """Return what tells a person which thing it is."""
        if kind == "note":
            session = self._store.field_of("note", record, "session")
            held = _as_day(self._store.field_of("session", session, "held_on"))
            name = self._store.name_of("session", session)
            return (Line("Session", f"{name}, {held}" if held else name),) if name else ()
        if kind == "sampled_case":
            return self._facts(record)
        return ()

    def _facts(self, record: str) -> tuple[Line, ...]:
        try:
            facts = self._sampling.facts(self._sampling.sampled_case(record))
        except UserError:
            return ()
        told = (facts.sentence_type, facts.office, facts.responsible_officer)
        return (Line("The case", ", ".join(one for one in told if one)),)


def evidence_line(one: dict[str, Any] | str) -> str:
    """Return one piece of evidence as it is read: the document, its page, the day, the remark."""
    if not isinstance(one, dict):
        return str(one)
    page = f"page {one['page']}" if one.get("page") else ""
    seen = f"seen {_as_day(one['seen_on'])}" if one.get("seen_on") else ""
    parts = (one.get("document", ""), page, seen, one.get("note", ""))
    return ", ".join(str(part) for part in parts if part) or "a passage or a file"


def _as_day(value: str) -> str:
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return value
    return f"{day.day} {day:%B %Y}"
