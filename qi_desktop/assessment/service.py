"""What an inspector does with the judgement form of a sampled case."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

from qi_desktop.assessment.completeness import missing_in
from qi_desktop.assessment.context import case_context
from qi_desktop.assessment.judgement import require_place, require_value
from qi_desktop.assessment.model import (
    AssessmentCompleted,
    AssessmentIncomplete,
    AssessmentNotCompleted,
    AssessmentProgress,
    AssessmentState,
    CaseAssessment,
    Evidence,
    HeldAssessment,
    NoForm,
    ReopeningReasonMissing,
)
from qi_desktop.assessment.ready import ReadyForm, ready_form
from qi_desktop.assessment.store import AssessmentStore
from qi_desktop.assessment.tally import Record, Tallies
from qi_desktop.forms.definition import Form
from qi_desktop.forms.flow.answers import gathered
from qi_desktop.sampling.model import SampledCase
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.model import Changed
from qi_desktop.storage.workspace import Workspace


class AssessmentService:
    """Judgement forms and the answers to them, kept in one workspace."""

    def __init__(self, workspace: Workspace, sampling: SamplingService | None = None) -> None:
        self._workspace = workspace
        self._sampling = sampling or SamplingService(workspace)
        self._store = AssessmentStore(workspace.database)
        self._tallies = Tallies()

    # ------------------------------------------------------------------------------------------------ forms
    def adopt_form(self, path: Path) -> str:
        """Take an author's workbook as the form for assessments begun from now on; returns its id.

        Assessments that have begun stay with the form they were begun in.
        """
        from qi_desktop.forms.xlsform import read_form

        form = read_form(path)
        held = self._store.form_of_digest(form.digest)
        if held is not None:
            return held
        record = self._workspace.new_id()
        with self._workspace.ledger.entry("adopt_form") as entry:
            entry.put(
                "form",
                record,
                name=form.name,
                title=form.title,
                version=form.version,
                definition=form.to_json(),
                digest=form.digest,
            )
        return record

    def has_form(self) -> bool:
        """Tell whether a form has been adopted."""
        return self._store.newest_form() is not None

    def form(self) -> Form:
        """Return the form adopted last."""
        return self._ready(self._newest()[1]).form

    def form_of(self, sampled_case: str) -> Form:
        """Return the form a case is assessed in: the one it was begun in, else the newest."""
        return self.ready_form_of(sampled_case).form

    def ready_form_of(self, sampled_case: str) -> ReadyForm:
        """Return the same form with its compiled rules, for settling one answer at a time."""
        _, held = self._held(sampled_case)
        return self._ready(held.digest if held else self._newest()[1])

    # ------------------------------------------------------------------------------------------ assessments
    def start_assessment(self, sampled_case: str) -> CaseAssessment:
        """Begin to assess a case in the newest form; a case already begun is left as it is."""
        case = self._sampling.sampled_case(sampled_case)
        if self._store.assessment(case.id) is None:
            self._start(case.id)
        return self.assessment(case.id)

    def assessment(self, sampled_case: str) -> CaseAssessment:
        """Return a case's form with its answers, what every question is now, and what is missing."""
        case = self._sampling.sampled_case(sampled_case)
        held = self._store.assessment(case.id)
        form, digest = (held.form, held.digest) if held else self._newest()
        ready = self._ready(digest)
        answers = self._store.answers(case.id)
        contested = self._store.contested(case.id)
        context = case_context(case, self._sampling.facts(case))
        nested = gathered(ready.form, [(*place, answer.value or None) for place, answer in answers.items()])
        flow = ready.flow.state(nested.answers, context, self._workspace.clock.now().astimezone())
        return CaseAssessment(
            sampled_case=case.id,
            number=case.number,
            provider=case.provider,
            inspector=case.inspector,
            form=form,
            state=held.state if held else AssessmentState.NOT_STARTED,
            completed_at=held.completed_at if held else "",
            answers=answers,
            contested=contested,
            context=context,
            flow=flow,
            rows=nested.row_ids,
            missing=missing_in(ready.form, flow, answers, contested, nested.row_ids),
        )

    def assessments(self, inspector: str | None = None) -> list[AssessmentProgress]:
        """Return how far every sampled case has come, or every case of one inspector."""
        cases = [one for one in self._sampling.sampled_cases() if inspector in {None, one.inspector}]
        held = self._store.assessments()
        values = self._store.values()
        contested = self._store.contested_by_assessment()
        return [
            replace(
                self._progress(case, held.get(case.id), values.get(case.id, [])),
                contested=contested.get(case.id, 0),
            )
            for case in cases
        ]

    def record_answer(
        self,
        sampled_case: str,
        question: str,
        value: str | None,
        *,
        row: int | None = None,
        reason: str | None = None,
        evidence: Sequence[Evidence] | None = None,
    ) -> Changed:
        """Keep one answer; None clears it. A reason or evidence that is not given stays as it is.

        Whether the question is relevant now does not matter: its answer is kept and counts when it is.
        """
        case, held = self._held(sampled_case)
        form = self._answerable(case, held)
        asked = form.question(question)
        require_place(form, asked, row)
        if value:
            require_value(form, asked, value)
        given = {
            "reason": reason,
            "evidence": None if evidence is None else [asdict(one) for one in evidence],
        }
        with self._workspace.ledger.entry("record_answer") as entry:
            if held is None:
                self._start(case)
            entry.put(
                "answer",
                answer_id(form, case, question, row),
                assessment=case,
                question=question,
                row=row,
                value=value or None,
                removed=None,
                **{field: kept for field, kept in given.items() if kept is not None},
            )
        return Changed("record_answer", "", frozenset(entry.records), entry.header.entry)

    def remove_row(self, sampled_case: str, repeat: str, row: int) -> Changed:
        """Take a row of a roster away with all its answers; undo brings it back."""
        case, held = self._held(sampled_case)
        form = self._answerable(case, held)
        with self._workspace.ledger.entry("remove_row") as entry:
            for question, number in self._store.answers(case):
                stands_in = form.repeat_of(question) if form.has_question(question) else None
                if number == row and stands_in is not None and stands_in.name == repeat:
                    entry.remove("answer", answer_id(form, case, question, row))
        return Changed("remove_row", "", frozenset(entry.records), entry.header.entry)

    def complete_assessment(self, sampled_case: str) -> CaseAssessment:
        """Declare a case assessed; refused, with everything that is missing, while something is."""
        found = self.assessment(sampled_case)
        if found.state is AssessmentState.COMPLETE:
            return found
        if found.missing:
            raise AssessmentIncomplete(found.number, found.missing)
        now = self._workspace.clock.now().isoformat()
        with self._workspace.ledger.entry("complete_assessment") as entry:
            if found.state is AssessmentState.NOT_STARTED:
                self._start(found.sampled_case)
            entry.put(
                "assessment",
                found.sampled_case,
                state=AssessmentState.COMPLETE.value,
                completed_at=now,
            )
        return self.assessment(found.sampled_case)

    def reopen_assessment(self, sampled_case: str, reason: str) -> CaseAssessment:
        """Open a completed assessment for answers again, saying why."""
        case = self._sampling.sampled_case(sampled_case)
        held = self._store.assessment(case.id)
        if held is None or held.state is not AssessmentState.COMPLETE:
            raise AssessmentNotCompleted(case.number)
        if not reason.strip():
            raise ReopeningReasonMissing(case.number)
        with self._workspace.ledger.entry("reopen_assessment", reason) as entry:
            entry.put("assessment", case.id, state=AssessmentState.DRAFT.value, completed_at=None)
        return self.assessment(case.id)

    # ------------------------------------------------------------------------------------------------ rules
    def _newest(self) -> tuple[str, str]:
        found = self._store.newest_form()
        if found is None:
            raise NoForm
        return found

    def _ready(self, digest: str) -> ReadyForm:
        return ready_form(digest, lambda: self._store.definition(digest))

    def _held(self, sampled_case: str) -> tuple[str, HeldAssessment | None]:
        """Find an assessment by its case's id in one step; by its number, or not begun yet, in a few."""
        held = self._store.assessment(sampled_case)
        if held is not None:
            return sampled_case, held
        case = self._sampling.sampled_case(sampled_case).id
        return case, self._store.assessment(case)

    def _start(self, case: str) -> None:
        # No state and no inspector: two laptops that begin the same case must write the same.
        with self._workspace.ledger.entry("start_assessment") as entry:
            entry.put("assessment", case, sampled_case=case, form=self._newest()[0], removed=None)

    def _answerable(self, sampled_case: str, held: HeldAssessment | None) -> Form:
        if held is None:
            return self.form()
        if held.state is AssessmentState.COMPLETE:
            raise AssessmentCompleted(self._sampling.sampled_case(sampled_case).number)
        return self._ready(held.digest).form

    def _progress(
        self, case: SampledCase, held: HeldAssessment | None, values: Sequence[Record]
    ) -> AssessmentProgress:
        ready = self._ready(held.digest if held else self._newest()[1])
        context = case_context(case, self._sampling.facts(case))
        now = self._workspace.clock.now().astimezone()
        answered, relevant = self._tallies.of(case.id, ready, values, context, now)
        return AssessmentProgress(
            sampled_case=case.id,
            number=case.number,
            provider=case.provider,
            inspector=case.inspector,
            state=held.state if held else AssessmentState.NOT_STARTED,
            answered=answered,
            relevant=relevant,
        )


def answer_id(form: Form, sampled_case: str, question: str, row: int | None) -> str:
    """Return the id under which every laptop keeps the same answer."""
    repeat = form.repeat_of(question)
    if repeat is None:
        return f"{sampled_case}/{question}"
    return f"{sampled_case}/{repeat.name}[{row}]/{question}"
