"""The same counts by another way: every form worked out whole, its answers read by plain SQL, case by case.

Nothing of the counting in the program is used here, so that the two can be laid side by side.
"""

import sqlite3
from collections.abc import Sequence

from qi_desktop.assessment.model import CaseAssessment
from qi_desktop.assessment.places import answer_id, row_of
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.forms.definition import Form, Question
from qi_desktop.forms.flow import QuestionState
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.workspace import Workspace

SCALES = ("S2", "YESNO", "LVL4")
SAME = ("not_done", "done_weak", "too_late", "not_relevant", "not_known", "no_evidence")
Values = dict[str, str | None]
_DISPUTED = "select record from contested where kind = 'answer'"
Tallies = dict[tuple[str, str], dict[str, int]]
"""How many of each kind, by question and group."""


def recomputed(workspace: Workspace, by: Sequence[str], providers: Sequence[str]) -> Tallies:
    """Return every count by these facts, worked out anew; adding up is left to plain SQL."""
    values: Values = dict(workspace.database.tuples("select id, value from answer where removed is null"))
    values |= {record: "disputed" for (record,) in workspace.database.tuples(_DISPUTED)}
    added = sqlite3.connect(":memory:")
    added.execute("create table place (question text, facts text, standing text)")
    sampling, assessments = SamplingService(workspace), AssessmentService(workspace)
    for sampled in sampling.sampled_cases():
        form, found = assessments.form_of(sampled.id), assessments.assessment(sampled.id)
        rows = [
            (question.key, _facts(found, by, question, providers), standing)
            for question, standing in _standings(values, form, found)
        ]
        added.executemany("insert into place values (?, ?, ?)", rows)
    tallies: Tallies = {}
    for question, facts, standing, number in added.execute(
        "select question, facts, standing, count(*) from place group by 1, 2, 3"
    ):
        tallies.setdefault((question, facts), {})[standing] = number
    added.close()
    return tallies


def _standings(values: Values, form: Form, found: CaseAssessment) -> list[tuple[Question, str]]:
    told: list[tuple[Question, str]] = []
    for question in form.questions():
        if question.scale not in SCALES or not question.key:
            continue
        states = [one for one in found.flow if one.name == question.name and one.relevant]
        told += [(question, _standing(values, form, found, question, state)) for state in states]
        told += [(question, "not_relevant")] * (not states)
    return told


def _standing(
    values: Values, form: Form, found: CaseAssessment, question: Question, state: QuestionState
) -> str:
    row = row_of(form, found.stored, question.name, state.rows)
    record = answer_id(form, found.sampled_case, question.name, row)
    if values.get(record) == "disputed":
        return "disputed"
    return _meaning(
        question, values.get(record) or "" if question.is_asked and not state.wrong else state.value
    )


def _meaning(question: Question, value: str) -> str:
    if value in SAME[3:]:
        return value
    if question.scale == "S2":
        return "met" if value == "sufficient" else value if value in SAME else "unanswered"
    if question.scale == "LVL4":
        known = {"high": "met", "low": "not_met", "medium": "not_met", "very_high": "not_met"}
        return known.get(value, "unanswered")
    good = "no" if question.yes_is == "bad" else "yes"
    return ("met" if value == good else "not_met") if value in {"yes", "no"} else "unanswered"


def _facts(found: CaseAssessment, by: Sequence[str], question: Question, providers: Sequence[str]) -> str:
    told = {**found.context, "inspector": found.inspector}
    values: list[str] = []
    for fact in by:
        if fact == "provider":
            values.append(question.work_of if question.work_of in providers else found.provider)
        else:
            values.append(told[fact] if fact in told else found.flow.value(fact))
    return " · ".join(values)
