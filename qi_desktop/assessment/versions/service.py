"""What an inspector does when a pack brings a newer version of the form."""

from collections.abc import Iterator

from qi_desktop.assessment.judgement import require_value
from qi_desktop.assessment.model import (
    Answer,
    AssessmentCompleted,
    CaseAssessment,
    ValueNotAllowed,
)
from qi_desktop.assessment.places import has_place
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.assessment.versions.comparing import (
    changed_questions,
    new_questions,
    retired_questions,
)
from qi_desktop.assessment.versions.model import AnswerAtOdds, VersionChange
from qi_desktop.forms.definition import Form
from qi_desktop.forms.flow.state import rows_of
from qi_desktop.storage.workspace import Workspace


class VersionService:
    """Tells what a newer form changes in a case, and moves the case to it."""

    def __init__(self, workspace: Workspace, assessment: AssessmentService) -> None:
        """Work on one workspace."""
        self._workspace = workspace
        self._assessment = assessment

    def newer_form(self, sampled_case: str) -> VersionChange | None:
        """Return what the form adopted last asks otherwise than the one a case was begun in, if it does."""
        now, newer = self._assessment.form_of(sampled_case), self._assessment.form()
        if now.digest == newer.digest:
            return None
        found = self._assessment.assessment(sampled_case)
        return VersionChange(
            form=self._assessment.newest_form(),
            title=newer.title,
            version=now.version,
            newer_version=newer.version,
            new=new_questions(now, newer),
            changed=changed_questions(now, newer),
            retired=retired_questions(now, newer),
            at_odds=tuple(_at_odds(found, now, newer)),
            left_behind=tuple(_left_behind(found, now, newer)),
        )

    def move_to_newest(self, sampled_case: str) -> CaseAssessment:
        """Answer a case in the form adopted last from now on; every answer stays as it was given."""
        found = self._assessment.assessment(sampled_case)
        if found.state.is_closed:
            raise AssessmentCompleted(found.number)
        newest = self._assessment.newest_form()
        if found.form != newest:
            with self._workspace.ledger.entry("move_to_newest") as entry:
                entry.put("assessment", found.sampled_case, form=newest)
        return self._assessment.assessment(found.sampled_case)

    def retired_answers(self, sampled_case: str) -> list[Answer]:
        """Return the answers to questions that the case's present version does not ask."""
        form = self._assessment.form_of(sampled_case)
        found = self._assessment.assessment(sampled_case)
        return [one for one in found.answers.values() if one.value and not has_place(form, one)]


def _at_odds(found: CaseAssessment, now: Form, newer: Form) -> Iterator[AnswerAtOdds]:
    for answer in _in_order(found, newer):
        if not answer.value or not has_place(newer, answer):
            continue
        question = newer.question(answer.question)
        try:
            require_value(newer, question, answer.value)
        except ValueNotAllowed:
            shown = ", ".join(now.choice_label(answer.question, one) for one in answer.value.split(" "))
            yield AnswerAtOdds(answer, question.label or question.name, shown)


def _left_behind(found: CaseAssessment, now: Form, newer: Form) -> Iterator[Answer]:
    for answer in _in_order(found, now):
        if answer.value and has_place(now, answer) and not has_place(newer, answer):
            yield answer


def _in_order(found: CaseAssessment, form: Form) -> list[Answer]:
    """Return the answers of a case in the order a form asks them, row by row."""
    order = {question.name: place for place, question in enumerate(form.questions())}
    return sorted(
        found.answers.values(), key=lambda one: (order.get(one.question, len(order)), rows_of(one.row))
    )
