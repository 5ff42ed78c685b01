"""What the lead does with a completed assessment, and what everybody says of its answers."""

from qi_desktop.assessment.life.model import (
    AnswerComment,
    AnswerCommentBlank,
    AnswerCommentOfSomebodyElse,
    LifeEvent,
    NothingToReturnFor,
    StepNotPossible,
    UnknownAnswerComment,
)
from qi_desktop.assessment.life.store import LifeStore
from qi_desktop.assessment.model import AssessmentIncomplete, AssessmentState, CaseAssessment
from qi_desktop.assessment.permission import is_allowed, is_possible
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.forms.flow.state import Row, rows_of
from qi_desktop.foundation.clock import moment_of
from qi_desktop.inspection.service import InspectionService
from qi_desktop.storage.model import Change
from qi_desktop.storage.workspace import Workspace

_STEPS = frozenset(("sampled_case", "state", "form"))
"""The fields of an assessment that its life is told by."""


class LifeService:
    """Returns, approves and locks assessments; keeps the comments on their answers."""

    def __init__(
        self, workspace: Workspace, inspection: InspectionService, assessment: AssessmentService
    ) -> None:
        """Work on one workspace."""
        self._workspace = workspace
        self._inspection = inspection
        self._assessment = assessment
        self._store = LifeStore(workspace.database)

    # ------------------------------------------------------------------------------------------------ steps
    def may(self, act: str, sampled_case: str) -> bool:
        """Tell whether the person signed in may do an act with a case as it stands now."""
        return is_allowed(act, self._assessment.state_of(sampled_case), self._assessment.role())

    def return_assessment(self, sampled_case: str, reason: str = "") -> CaseAssessment:
        """Give a completed assessment back, with a reason or with open comments, to be mended."""
        found = self._ready_for("return_assessment", sampled_case)
        if not reason.strip() and all(one.settled for one in self.comments(found.sampled_case)):
            raise NothingToReturnFor(found.number)
        return self._step("return_assessment", found, AssessmentState.RETURNED, reason)

    def approve_assessment(self, sampled_case: str) -> CaseAssessment:
        """Approve a completed assessment; refused while two laptops' answers wait for a decision."""
        found = self._ready_for("approve_assessment", sampled_case)
        if found.missing:
            raise AssessmentIncomplete(found.number, found.missing)
        return self._step("approve_assessment", found, AssessmentState.APPROVED)

    def lock_assessment(self, sampled_case: str) -> CaseAssessment:
        """Close an approved assessment: nothing changes but by reopening it with a reason."""
        found = self._ready_for("lock_assessment", sampled_case)
        return self._step("lock_assessment", found, AssessmentState.LOCKED)

    def life(self, sampled_case: str) -> list[LifeEvent]:
        """Return every step of a case's assessment, the oldest first."""
        record = self._assessment.record_of(sampled_case)
        names = {member.id: member.name for member in self._inspection.team()}
        steps: dict[tuple[str, int], Change] = {}
        for change in self._workspace.ledger.history(record, kind="assessment"):
            if change.field in _STEPS:
                steps.setdefault((change.laptop, change.entry), change)
        return [
            LifeEvent(moment_of(one.clock), names.get(one.person, ""), _act(one), one.why)
            for one in steps.values()
        ]

    # --------------------------------------------------------------------------------------------- comments
    def comment(self, sampled_case: str, question: str, text: str, row: Row = None) -> str:
        """Say something of an answer; returns the comment's id."""
        form = self._assessment.form_of(sampled_case)
        label = form.question(question).label
        if not text.strip():
            raise AnswerCommentBlank(label)
        record = self._workspace.new_id()
        rows = rows_of(row)
        with self._workspace.ledger.entry("comment_on_answer") as entry:
            entry.put(
                "answer_comment",
                record,
                assessment=self._assessment.record_of(sampled_case),
                question=question,
                row=rows[-1] if rows else None,
                text=text.strip(),
                written_by=self._workspace.person,
                written_at=self._workspace.clock.now().isoformat(),
            )
        return record

    def comments(self, sampled_case: str) -> list[AnswerComment]:
        """Return what was said of a case's answers, the oldest first."""
        return self._store.comments(self._assessment.record_of(sampled_case))

    def settle_comment(self, comment: str) -> None:
        """Note that what a comment asked for is done, or needs nothing."""
        self._required(comment)
        with self._workspace.ledger.entry("settle_comment") as entry:
            entry.put("answer_comment", comment, settled=True)

    def withdraw_comment(self, comment: str) -> None:
        """Take a comment of one's own back."""
        if self._required(comment).written_by not in {"", self._workspace.person}:
            raise AnswerCommentOfSomebodyElse
        with self._workspace.ledger.entry("withdraw_answer_comment") as entry:
            entry.remove("answer_comment", comment)

    # ------------------------------------------------------------------------------------------------ rules
    def _ready_for(self, act: str, sampled_case: str) -> CaseAssessment:
        found = self._assessment.assessment(sampled_case)
        if not is_possible(act, found.state):
            raise StepNotPossible(found.number, found.state.words, act.partition("_")[0])
        self._assessment.require_allowed(act, found.state)
        return found

    def _step(self, act: str, found: CaseAssessment, state: AssessmentState, why: str = "") -> CaseAssessment:
        with self._workspace.ledger.entry(act, why.strip()) as entry:
            entry.put("assessment", found.sampled_case, state=state.value)
        return self._assessment.assessment(found.sampled_case)

    def _required(self, comment: str) -> AnswerComment:
        found = self._store.comment(comment)
        if found is None:
            raise UnknownAnswerComment(comment)
        return found


def _act(change: Change) -> str:
    """Return the act of a step; beginning to answer is beginning the assessment."""
    return "start_assessment" if change.field == "sampled_case" else change.act
