"""What a person does with lines of enquiry: opens, follows, plans, weighs the evidence, and settles them."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Unpack

from qi_desktop.fieldnotes.enquiries.model import (
    EnquiryNotOpen,
    EnquiryStillOpen,
    Evidence,
    EvidenceKind,
    Happening,
    OpenedFrom,
    Origin,
    PassageOfNote,
    Step,
    StepDetails,
    StepOutsideFieldwork,
    Weighed,
    Weighs,
)
from qi_desktop.fieldnotes.enquiries.plan import WeekTwoPlan, plan_of, week_two
from qi_desktop.fieldnotes.enquiries.store import EnquiryStore
from qi_desktop.fieldnotes.enquiries.weighing import evidence_of, weighed
from qi_desktop.fieldnotes.entered import found, said, word
from qi_desktop.fieldnotes.model import EnquiryStatus, LineOfEnquiry, Passage
from qi_desktop.fieldnotes.times import stored, time_of_day
from qi_desktop.foundation.clock import moment_of
from qi_desktop.inspection.model import Role
from qi_desktop.inspection.service import InspectionService
from qi_desktop.sampling.interviewing.service import InterviewingService
from qi_desktop.sampling.interviewing.week import WeekPlan, working_days
from qi_desktop.storage.model import Value
from qi_desktop.storage.workspace import Workspace

_KIND = "line_of_enquiry"
_VIEW = "enquiries_view"
_FOLLOWING = (Role.LEAD, Role.INSPECTOR)


def _none_coded(_note: str) -> Sequence[Passage]:
    return ()


class EnquiriesService:
    """The questions week two is to answer, kept in one workspace."""

    def __init__(
        self,
        workspace: Workspace,
        passages: Callable[[str], Sequence[Passage]] = _none_coded,
        inspection: InspectionService | None = None,
        interviewing: InterviewingService | None = None,
    ) -> None:
        """Work on one workspace; ``passages`` tells those coded in a note."""
        self._workspace, self._passages = workspace, passages
        self._store = EnquiryStore(workspace.database)
        self._inspection = inspection or InspectionService(workspace)
        self._interviewing = interviewing or InterviewingService(workspace, self._inspection)

    # --------------------------------------------------------------------------------------- the line itself
    def open_line_of_enquiry(
        self,
        question: str,
        opened_because: str = "",
        would_settle: str = "",
        *,
        inspector: str = "",
        origin: Origin | None = None,
    ) -> LineOfEnquiry:
        """Open a question for week two: why it arose and from what, what would settle it, who follows it."""
        line = self._workspace.new_id()
        with self._workspace.ledger.entry("open_line_of_enquiry") as entry:
            entry.put(
                _KIND,
                line,
                question=said("question", question),
                opened_because=opened_because,
                would_settle=would_settle,
                inspector=inspector or self._workspace.person,
                status=EnquiryStatus.OPEN.value,
                opened_from=origin.kind.value if origin else "",
                opened_subject=origin.subject if origin else "",
                opened_by=self._workspace.person,
                opened_at=self._now(),
            )
        return self.line_of_enquiry(line)

    def revise_line_of_enquiry(
        self, line: str, question: str, opened_because: str, would_settle: str
    ) -> LineOfEnquiry:
        """Put a line of enquiry into other words; the earlier ones stay in its history."""
        self._require_open(line)
        return self._put(
            "revise_line_of_enquiry",
            line,
            question=said("question", question),
            opened_because=opened_because,
            would_settle=would_settle,
        )

    def assign_line_of_enquiry(self, line: str, inspector: str) -> LineOfEnquiry:
        """Say who follows a line of enquiry in week two; nobody with an empty name."""
        self._require_open(line)
        return self._put("assign_line_of_enquiry", line, inspector=inspector)

    def follow_line_of_enquiry(self, line: str) -> LineOfEnquiry:
        """Note that somebody is on it."""
        self._require_open(line)
        return self._put("follow_line_of_enquiry", line, status=EnquiryStatus.FOLLOWED.value)

    def rest_line_of_enquiry(self, line: str) -> LineOfEnquiry:
        """Note that nobody is on it any more, and that it stays open."""
        self._require_open(line)
        return self._put("rest_line_of_enquiry", line, status=EnquiryStatus.OPEN.value)

    def settle_line_of_enquiry(self, line: str, conclusion: str) -> LineOfEnquiry:
        """Close a line of enquiry with what was concluded."""
        return self._close("settle_line_of_enquiry", line, EnquiryStatus.SETTLED, conclusion)

    def drop_line_of_enquiry(self, line: str, reason: str) -> LineOfEnquiry:
        """Give a line of enquiry up, saying why."""
        return self._close("drop_line_of_enquiry", line, EnquiryStatus.DROPPED, reason)

    def reopen_line_of_enquiry(self, line: str, reason: str) -> LineOfEnquiry:
        """Take a closed line of enquiry up again, saying why; what was concluded stays in its history."""
        if not self.line_of_enquiry(line).status.is_closed:
            raise EnquiryStillOpen
        with self._workspace.ledger.entry("reopen_line_of_enquiry", why=said("reason", reason)) as entry:
            entry.put(_KIND, line, status=EnquiryStatus.FOLLOWED.value, conclusion="")
        return self.line_of_enquiry(line)

    def lines_of_enquiry(self) -> list[LineOfEnquiry]:
        """Return all lines of enquiry in the order they were opened."""
        return self._store.lines()

    def line_of_enquiry(self, line: str) -> LineOfEnquiry:
        """Return one line of enquiry."""
        return found(_KIND, line, self._store.line(line))

    def origin(self, line: LineOfEnquiry) -> Origin | None:
        """Return from what a line was opened, None if nobody said."""
        kind = OpenedFrom(line.opened_from)
        return Origin(kind, line.opened_subject) if kind and line.opened_subject else None

    def happenings(self, line: str) -> list[Happening]:
        """Return the turns a line of enquiry took, the first one first."""
        return [
            Happening(str(change.value), change.person, moment_of(change.clock), change.why)
            for change in self._workspace.ledger.history(line, "status", _KIND)
        ]

    def disputed(self, line: str) -> bool:
        """Tell whether two laptops say different things of a line of enquiry."""
        contested = self._workspace.ledger.is_contested
        return any(
            contested(line, field, _KIND) for field in ("status", "conclusion", "question", "inspector")
        )

    # ------------------------------------------------------------------------------------------ the evidence
    def add_evidence(
        self, line: str, kind: str, *, subject: str = "", text: str = "", weighs: str = Weighs.NEITHER
    ) -> Evidence:
        """Add a case, a count, a document or a remark to what bears on a line of enquiry."""
        self._require_open(line)
        if word(EvidenceKind, "kind", kind) is EvidenceKind.PASSAGE:
            raise PassageOfNote
        evidence = self._workspace.new_id()
        with self._workspace.ledger.entry("add_evidence") as entry:
            entry.put(
                "enquiry_evidence",
                evidence,
                line_of_enquiry=line,
                kind=kind,
                subject=subject,
                text=text if subject else said("evidence", text),
                bearing=word(Weighs, "bearing", weighs).value,
                added_by=self._workspace.person,
                added_at=self._now(),
            )
        return found("enquiry_evidence", evidence, self._store.one_evidence(evidence))

    def weigh_evidence(self, evidence: Evidence, weighs: str) -> Evidence:
        """Say whether a piece of evidence speaks for the question, against it, or neither way.

        Passages are coded to a line after it was closed as well, so that they may be weighed then too.
        """
        weight = word(Weighs, "bearing", weighs)
        with self._workspace.ledger.entry("weigh_evidence") as entry:
            entry.put(
                "enquiry_evidence",
                evidence.id,
                line_of_enquiry=evidence.line,
                kind=evidence.kind.value,
                subject=evidence.subject,
                bearing=weight.value,
            )
        return next(one for one in self.evidence(evidence.line) if one.id == evidence.id)

    def revise_evidence(self, evidence: Evidence, text: str) -> Evidence:
        """Change what is remarked on a piece of evidence."""
        self._require_open(evidence.line)
        if evidence.kind is EvidenceKind.PASSAGE:
            raise PassageOfNote
        with self._workspace.ledger.entry("revise_evidence") as entry:
            entry.put(
                "enquiry_evidence", evidence.id, text=text if evidence.subject else said("evidence", text)
            )
        return found("enquiry_evidence", evidence.id, self._store.one_evidence(evidence.id))

    def remove_evidence(self, evidence: Evidence) -> None:
        """Take a piece of evidence away again; a passage leaves the line where it was coded to it."""
        self._require_open(evidence.line)
        if evidence.kind is EvidenceKind.PASSAGE:
            raise PassageOfNote
        with self._workspace.ledger.entry("remove_evidence") as entry:
            entry.remove("enquiry_evidence", evidence.id)

    def evidence(self, line: str) -> list[Evidence]:
        """Return what bears on a line of enquiry: for it, against it, then what is not weighed yet."""
        coded = [one for note in self._store.notes_of(line) for one in self._passages(note)]
        return evidence_of(line, self._store.evidence(line), coded)

    def weighed(self) -> dict[str, Weighed]:
        """Return for every line of enquiry how much evidence weighs which way."""
        return weighed((line.id for line in self._store.lines()), self._store.weights())

    # ---------------------------------------------------------------------------------------------- the plan
    def add_step(self, line: str, what: str, **details: Unpack[StepDetails]) -> Step:
        """Plan something to do for a line of enquiry: by whom, on which day, at what hour."""
        self._require_open(line)
        step = self._workspace.new_id()
        said("step", what)
        with self._workspace.ledger.entry("add_step") as entry:
            entry.put(
                "enquiry_step", step, line_of_enquiry=line, what=what, done=False, **self._checked(details)
            )
        return self.step(step)

    def revise_step(self, step: str, what: str, **details: Unpack[StepDetails]) -> Step:
        """Change what is to be done, by whom or when."""
        self.step(step)
        return self._put_step("revise_step", step, what=said("step", what), **self._checked(details))

    def move_step(self, step: str, **details: Unpack[StepDetails]) -> Step:
        """Give a step to somebody else, or to another day."""
        self.step(step)
        return self._put_step("move_step", step, **self._checked(details))

    def finish_step(self, step: str, *, done: bool = True, session: str = "") -> Step:
        """Tick a step off, with the session it became if it did; or take the tick back."""
        stands = self.step(step)
        return self._put_step("finish_step", step, done=done, session=session or stands.session)

    def remove_step(self, step: str) -> None:
        """Take a step out of the plan."""
        self.step(step)
        with self._workspace.ledger.entry("remove_step") as entry:
            entry.remove("enquiry_step", step)

    def step(self, step: str) -> Step:
        """Return one step."""
        return found("enquiry_step", step, self._store.step(step))

    def steps(self, line: str | None = None) -> list[Step]:
        """Return what is to be done for one line of enquiry, or for all, by day and hour."""
        return self._store.steps(line)

    def plan(self) -> WeekTwoPlan:
        """Return who does what in week two."""
        team = [one.id for one in self._inspection.team() if one.role in _FOLLOWING]
        inspection = self._inspection.inspection()
        return plan_of(self._week_two() if inspection else (), team, self._store.steps(), self._store.lines())

    def fieldwork_days(self) -> list[date]:
        """Return the working days of the fieldwork, on which a step can be planned."""
        inspection = self._inspection.inspection()
        if inspection is None:
            return []
        off = {one.day for one in self._interviewing.days_off()}
        days = working_days(inspection.fieldwork_start, inspection.fieldwork_end, off)
        return [date.fromisoformat(day) for day in days]

    # ------------------------------------------------------------------------------ the page as it was left
    def remembered_view(self) -> str:
        """Return how the lines of enquiry were looked at last on this laptop."""
        return self._workspace.setting(_VIEW)

    def remember_view(self, view: str) -> None:
        """Look at them the same way when the program is next started."""
        if not self._workspace.read_only and view != self.remembered_view():
            self._workspace.keep_setting(_VIEW, view)

    # ------------------------------------------------------------------------------------------------- rules
    def _week_two(self) -> list[date]:
        days = [day.isoformat() for day in self.fieldwork_days()]
        return week_two(days, self._interviewing.week(), WeekPlan.standard().days)

    def _checked(self, details: StepDetails) -> dict[str, Value]:
        """Return what is said of a step as it stands in the file; refuses days outside the fieldwork."""
        fields: dict[str, Value] = {}
        if "person" in details:
            fields["person"] = details["person"]
        if "session" in details:
            fields["session"] = details["session"]
        if "day" in details:
            day = details["day"]
            self._require_fieldwork(day)
            fields["day"] = day.isoformat() if day else ""
        if "starts" in details:
            fields["starts"] = stored(time_of_day(details["starts"]))
        return fields

    def _require_fieldwork(self, day: date | None) -> None:
        inspection = self._inspection.inspection()
        if day is None or inspection is None:
            return
        first, last = (
            date.fromisoformat(one) for one in (inspection.fieldwork_start, inspection.fieldwork_end)
        )
        if not first <= day <= last:
            raise StepOutsideFieldwork(day, first, last)

    def _require_open(self, line: str) -> None:
        stands = self.line_of_enquiry(line).status
        if stands.is_closed:
            raise EnquiryNotOpen(stands.value)

    def _close(self, act: str, line: str, status: EnquiryStatus, conclusion: str) -> LineOfEnquiry:
        self._require_open(line)
        return self._put(act, line, status=status.value, conclusion=said("conclusion", conclusion))

    def _put(self, act: str, line: str, **fields: Value) -> LineOfEnquiry:
        with self._workspace.ledger.entry(act) as entry:
            entry.put(_KIND, line, **fields)
        return self.line_of_enquiry(line)

    def _put_step(self, act: str, step: str, **fields: Value) -> Step:
        with self._workspace.ledger.entry(act) as entry:
            entry.put("enquiry_step", step, **fields)
        return self.step(step)

    def _now(self) -> str:
        return self._workspace.clock.now().isoformat()
