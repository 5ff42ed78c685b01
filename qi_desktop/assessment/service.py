"""What an inspector does with the judgement form of a sampled case."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from qi_desktop.assessment.answering.answering import Answering
from qi_desktop.assessment.answering.reading import Reading
from qi_desktop.assessment.answering.recording import Given, Recording
from qi_desktop.assessment.context import case_context
from qi_desktop.assessment.model import (
    AssessmentIncomplete,
    AssessmentNotCompleted,
    AssessmentProgress,
    AssessmentState,
    CaseAssessment,
    Evidence,
    HeldAssessment,
    ReopeningReasonMissing,
    RoleNotAllowed,
)
from qi_desktop.assessment.permission import ALLOWED, is_allowed
from qi_desktop.assessment.places import answer_id
from qi_desktop.assessment.ready import ReadyForm
from qi_desktop.assessment.store import AssessmentStore
from qi_desktop.assessment.tally import Record, Tallies, Tally, tally
from qi_desktop.forms.definition import Form
from qi_desktop.forms.flow.state import Row
from qi_desktop.inspection.model import Role
from qi_desktop.inspection.service import InspectionService
from qi_desktop.sampling.model import SampledCase
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.model import Changed
from qi_desktop.storage.workspace import Workspace

__all__ = ["AssessmentService", "answer_id"]


class AssessmentService:
    """Judgement forms and the answers to them, kept in one workspace."""

    def __init__(self, workspace: Workspace, sampling: SamplingService | None = None) -> None:
        self._workspace = workspace
        self._sampling = sampling or SamplingService(workspace)
        self._inspection = InspectionService(workspace)
        self._store = AssessmentStore(workspace.database)
        self._reading = Reading(workspace, self._sampling, self._store)
        self._recording = Recording(workspace, self._reading, self._store)
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
        return self._reading.ready(self._reading.newest()[1]).form

    def newest_form(self) -> str:
        """Return the id of the form adopted last."""
        return self._reading.newest()[0]

    def forms(self) -> list[Form]:
        """Return every version of the form in this file, the newest first."""
        return [self._reading.ready(digest).form for digest in self._store.digests()]

    def form_of(self, sampled_case: str) -> Form:
        """Return the form a case is assessed in: the one it was begun in, else the newest."""
        return self.ready_form_of(sampled_case).form

    def ready_form_of(self, sampled_case: str) -> ReadyForm:
        """Return the same form with its compiled rules, for settling one answer at a time."""
        return self._reading.sheet(sampled_case).ready

    # ------------------------------------------------------------------------------------------ assessments
    def start_assessment(self, sampled_case: str) -> CaseAssessment:
        """Begin to assess a case in the newest form; a case already begun is left as it is."""
        sheet = self._reading.sheet(sampled_case)
        if sheet.held is None:
            self._reading.case(sheet)
            with self._workspace.ledger.entry("start_assessment") as entry:
                self._recording.start(entry, sheet)
        return self.assessment(sheet.case)

    def assessment(self, sampled_case: str, *, second: bool = False) -> CaseAssessment:
        """Return a case's form with its answers, what every question is now, and what is missing.

        ``second`` here and below means the second, blind assessment of the case.
        """
        return self._reading.settled(self._reading.sheet(sampled_case, second=second)).found

    def answering(self, sampled_case: str, *, second: bool = False) -> Answering:
        """Open a case for answering one question after the other without reading it again."""
        sheet = self._reading.sheet(sampled_case, second=second)
        return Answering(self._workspace, self._reading, self._recording, self._store, sheet)

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

    def unfinished(self) -> list[str]:
        """Return the numbers of the sampled cases that are not complete, without reading any answer."""
        held = self._store.assessments()
        return [
            case.number
            for case in self._sampling.sampled_cases()
            if case.id not in held or not held[case.id].state.is_closed
        ]

    def record_answer(
        self,
        sampled_case: str,
        question: str,
        value: str | None,
        *,
        row: Row = None,
        reason: str | None = None,
        evidence: Sequence[Evidence] | None = None,
        warning_reason: str | None = None,
        second: bool = False,
    ) -> Changed:
        """Keep one answer; None clears it. What else is not given stays as it is.

        Whether the question is relevant now does not matter: its answer is kept and counts when it is.
        """
        sheet = self._reading.sheet(sampled_case, second=second)
        given = Given(value, reason, evidence, warning_reason)
        if sheet.ready.flow.keeps_once:
            return self.answering(sampled_case, second=second).keep(question, row, given)
        return self._recording.keep_answer(sheet, question, row, given)

    def overrule_relevance(
        self, sampled_case: str, question: str, reason: str, row: Row = None, *, second: bool = False
    ) -> Changed:
        """Declare a question relevant against the rule that hides it, saying why."""
        sheet = self._reading.sheet(sampled_case, second=second)
        return self._recording.overrule_relevance(sheet, question, row, reason)

    def follow_rule(
        self, sampled_case: str, question: str, row: Row = None, *, second: bool = False
    ) -> Changed:
        """Let the form's own rule say again whether a question is relevant."""
        sheet = self._reading.sheet(sampled_case, second=second)
        return self._recording.follow_rule(sheet, question, row)

    def add_row(self, sampled_case: str, repeat: str, row: Row = None, *, second: bool = False) -> Row:
        """Add a row to a roster (of an outer row, for a roster inside another); returns the new row."""
        sheet = self._reading.sheet(sampled_case, second=second)
        return self._recording.add_row(sheet, repeat, row)[1]

    def remove_row(self, sampled_case: str, repeat: str, row: Row, *, second: bool = False) -> Changed:
        """Take a row of a roster away with all its answers; undo brings it back."""
        sheet = self._reading.sheet(sampled_case, second=second)
        return self._recording.remove_row(sheet, repeat, row)

    def complete_assessment(self, sampled_case: str, *, second: bool = False) -> CaseAssessment:
        """Declare a case assessed; refused, with everything that is missing, while something is."""
        sheet = self._reading.sheet(sampled_case, second=second)
        found = self._reading.settled(sheet).found
        if found.state.is_closed:
            return found
        if found.missing:
            raise AssessmentIncomplete(found.number, found.missing)
        now = self._workspace.clock.now().isoformat()
        with self._workspace.ledger.entry("complete_assessment") as entry:
            self._recording.start(entry, sheet)
            entry.put("assessment", sheet.record, state=AssessmentState.COMPLETE.value, completed_at=now)
        return self.assessment(sheet.case, second=second)

    def reopen_assessment(self, sampled_case: str, reason: str, *, second: bool = False) -> CaseAssessment:
        """Open a completed, approved or locked assessment for answers again, saying why."""
        sheet = self._reading.sheet(sampled_case, second=second)
        number = self._reading.case(sheet).number
        if not sheet.state.is_closed:
            raise AssessmentNotCompleted(number)
        if not reason.strip():
            raise ReopeningReasonMissing(number)
        self.require_allowed("reopen_assessment", sheet.state)
        with self._workspace.ledger.entry("reopen_assessment", reason) as entry:
            entry.put("assessment", sheet.record, state=AssessmentState.DRAFT.value, completed_at=None)
        return self.assessment(sheet.case, second=second)

    def question_asked(self, answer: str) -> str:
        """Return in the words of its form what an answer, known by its id, was given to; blank if unknown."""
        asked = self._store.asked(answer)
        if asked is None:
            return ""
        held, newest = self._store.assessment(asked[0]), self._store.newest_form()
        digest = held.digest if held else newest[1] if newest else ""
        if not digest:
            return ""
        form = self._reading.ready(digest).form
        return form.question(asked[1]).label if form.has_question(asked[1]) else ""

    # ------------------------------------------------------------------------------------------------ rules
    def record_of(self, sampled_case: str) -> str:
        """Return the id of a case's first assessment, begun or not, the case named by its id or number."""
        return self._reading.sheet(sampled_case).record

    def state_of(self, sampled_case: str) -> AssessmentState:
        """Return how far a case has come, without reading its answers."""
        return self._reading.sheet(sampled_case).state

    def role(self) -> Role | None:
        """Return the role of the person signed in, None where nobody of the team is."""
        member = next((one for one in self._inspection.team() if one.id == self._workspace.person), None)
        return member.role if member else None

    def require_allowed(self, act: str, state: AssessmentState) -> None:
        """Refuse a step that is another role's."""
        if not is_allowed(act, state, self.role()):
            roles = sorted(role.value.replace("_", " ") for role in ALLOWED[act][state])
            raise RoleNotAllowed(act.partition("_")[0], tuple(roles))

    def tally(self, sampled_case: str, digest: str, context: Mapping[str, str]) -> Tally:
        """Count answered and relevant questions of a case that was begun in the form of this digest.

        The case list asks it for thousands of cases, with their facts in hand: nothing else is looked up.
        """
        values = self._store.values_of(sampled_case)
        return tally(self._reading.ready(digest), values, context, self._workspace.clock.now().astimezone())

    def _progress(
        self, case: SampledCase, held: HeldAssessment | None, values: Sequence[Record]
    ) -> AssessmentProgress:
        ready = self._reading.ready(held.digest if held else self._reading.newest()[1])
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
