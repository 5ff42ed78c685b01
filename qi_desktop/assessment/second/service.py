"""What a quality lead does with cases that are assessed a second time, blind, and what comes of it."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace

from qi_desktop.assessment.answering.answering import Answering
from qi_desktop.assessment.evidence.placing import columns_of, second_id
from qi_desktop.assessment.judgement import needs_reason, require_value
from qi_desktop.assessment.model import AssessmentState, CaseAssessment, NoForm, Place, SecondNotBegun
from qi_desktop.assessment.places import answer_id, require_place
from qi_desktop.assessment.second.agreement import Pair, agreement
from qi_desktop.assessment.second.comparing import compared, paired
from qi_desktop.assessment.second.model import (
    AlreadyChosen,
    ChosenCase,
    Comparison,
    FirstLocked,
    Line,
    NoDifference,
    OwnCase,
    QuestionAgreement,
    SecondBegun,
    Settled,
    SettlingReasonMissing,
    StillBlind,
)
from qi_desktop.assessment.second.proposing import proposed
from qi_desktop.assessment.second.store import Choice, SecondStore
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.forms.definition import UNCOUNTED, Form, Question
from qi_desktop.forms.flow.state import Row
from qi_desktop.inspection.model import Role
from qi_desktop.inspection.service import InspectionService
from qi_desktop.sampling.model import SampledCase
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.model import Change
from qi_desktop.storage.workspace import Workspace


class SecondService:
    """Second assessments: chosen, answered blind, compared, settled, and how far both agree.

    A settled value becomes the first assessment's answer, in one entry with the record of who settled it
    and why: there is one answer to each question, and counts need no second rule. The second assessment
    stays as it was given; what the first had said stands in the ledger, from where comparison and agreement
    take it.
    """

    def __init__(
        self,
        workspace: Workspace,
        inspection: InspectionService,
        sampling: SamplingService,
        assessment: AssessmentService,
    ) -> None:
        """Keep them in this file."""
        self._workspace = workspace
        self._inspection = inspection
        self._sampling = sampling
        self._assessment = assessment
        self._store = SecondStore(workspace.database)
        self._known: dict[str, tuple[int, Comparison]] = {}

    # --------------------------------------------------------------------------------------------- choosing
    def propose(self, count: int, seed: int) -> list[SampledCase]:
        """Return cases to choose: spread over inspectors, the same again from the same seed."""
        chosen = {one.sampled_case for one in self._store.choices()}
        leads = {one.id for one in self._inspection.team() if one.role is Role.QUALITY_LEAD}
        free = [
            case
            for case in self._sampling.sampled_cases()
            if case.id not in chosen and case.inspector and case.inspector not in leads
        ]
        return proposed(free, count, seed)

    def choose_for_second(self, sampled_case: str, person: str) -> ChosenCase:
        """Give a case to a person for a second assessment, in the form the first was begun in."""
        case = self._sampling.sampled_case(sampled_case)
        member = self._inspection.member(person)
        if member.id == case.inspector:
            raise OwnCase(case.number)
        if any(one.sampled_case == case.id for one in self._store.choices()):
            raise AlreadyChosen(case.number)
        form = self._store.form(case.id)
        if form is None:
            raise NoForm
        with self._workspace.ledger.entry("choose_for_second") as entry:
            entry.put(
                "assessment",
                second_id(case.id),
                sampled_case=case.id,
                second_of=case.id,
                inspected_by=member.id,
                form=form,
                removed=None,
            )
        return self._chosen(case, self._choice(case), self._store.states())

    def withdraw_choice(self, sampled_case: str) -> None:
        """Take a case back as long as nobody has answered anything about it."""
        case = self._sampling.sampled_case(sampled_case)
        self._choice(case)
        if self._store.answered(second_id(case.id)):
            raise SecondBegun(case.number)
        with self._workspace.ledger.entry("withdraw_choice") as entry:
            entry.remove("assessment", second_id(case.id))

    def chosen(self) -> list[ChosenCase]:
        """Return the cases to be assessed a second time, and how far both assessments have come."""
        choices = self._store.choices()
        # A long sample is not read for nothing.
        cases = {one.id: one for one in self._sampling.sampled_cases()} if choices else {}
        states = self._store.states()
        return [
            self._chosen(cases[one.sampled_case], one, states) for one in choices if one.sampled_case in cases
        ]

    # -------------------------------------------------------------------------------------------- answering
    def answering(self, sampled_case: str) -> Answering:
        """Open the second assessment of a case for answering; of the first nothing is read."""
        return self._assessment.answering(self._case(sampled_case).id, second=True)

    def assessment(self, sampled_case: str) -> CaseAssessment:
        """Return the second assessment of a case."""
        return self._assessment.assessment(self._case(sampled_case).id, second=True)

    def complete(self, sampled_case: str) -> CaseAssessment:
        """Declare the second assessment done; refused while something required is missing."""
        return self._assessment.complete_assessment(self._case(sampled_case).id, second=True)

    def reopen(self, sampled_case: str, reason: str) -> CaseAssessment:
        """Open a completed second assessment again, saying why; the comparison closes until it is done."""
        return self._assessment.reopen_assessment(self._case(sampled_case).id, reason, second=True)

    # ------------------------------------------------------------------------------------------- comparing
    def compare(self, sampled_case: str) -> Comparison:
        """Put both assessments side by side; refused while one of them is open."""
        return self._compared(self._case(sampled_case))

    def settle(
        self, sampled_case: str, question: str, value: str, reason: str, row: Row = None
    ) -> Comparison:
        """Decide a difference with a reason: the value becomes the first assessment's answer."""
        case = self._case(sampled_case)
        line = self._difference(case, question, row)
        if not reason.strip():
            raise SettlingReasonMissing(case.number)
        ready = self._assessment.ready_form_of(case.id)
        if self._store.states().get(case.id) is AssessmentState.LOCKED:
            raise FirstLocked(case.number)
        asked = ready.form.question(question)
        require_place(ready.form, asked, row)
        require_value(ready.form, asked, value)
        name, number = columns_of(question, row)
        answer = answer_id(ready.form, case.id, question, row)
        with self._workspace.ledger.entry("settle_difference", reason) as entry:
            entry.put(
                "settled_difference",
                settled_id(case.id, answer),
                sampled_case=case.id,
                question=name,
                row=number,
                value=value,
                reason=reason,
                settled_by=self._workspace.person,
                settled_at=self._workspace.clock.now().isoformat(),
                removed=None,
            )
            entry.put("answer", answer, value=value, **_reason_for(asked, line, value, reason))
        return self._compared(case)

    def agreement(self) -> list[QuestionAgreement]:
        """Return how far both agree, question by question in the order of the form, before settling."""
        pairs: dict[str, tuple[Question, Form, list[Pair]]] = {}
        for one in self._both_complete():
            form = self._assessment.form_of(one.id)
            for question, pair in paired(form, self._compared(one)):
                pairs.setdefault(question.key or question.name, (question, form, []))[2].append(pair)
        return [_figures(*found) for found in pairs.values()]

    # ------------------------------------------------------------------------------------------------ rules
    def _case(self, sampled_case: str) -> SampledCase:
        case = self._sampling.sampled_case(sampled_case)
        self._choice(case)
        return case

    def _choice(self, case: SampledCase) -> Choice:
        for one in self._store.choices():
            if one.sampled_case == case.id:
                return one
        raise SecondNotBegun(case.number)

    def _chosen(self, case: SampledCase, choice: Choice, states: dict[str, AssessmentState]) -> ChosenCase:
        first = states.get(case.id, AssessmentState.NOT_STARTED)
        begun = choice.state is not AssessmentState.DRAFT or self._store.answered(second_id(case.id))
        found = ChosenCase(
            sampled_case=case.id,
            number=case.number,
            provider=case.provider,
            inspector=case.inspector,
            first=first,
            person=choice.person,
            state=choice.state if begun else AssessmentState.NOT_STARTED,
        )
        if not (first.is_closed and choice.state.is_closed):
            return found
        differences = self._compared(case).differences
        settled = sum(line.settled is not None for line in differences)
        return replace(found, differences=len(differences), settled=settled)

    def _both_complete(self) -> Iterator[SampledCase]:
        cases = {one.id: one for one in self._sampling.sampled_cases()}
        states = self._store.states()
        for one in self._store.choices():
            first = states.get(one.sampled_case, AssessmentState.NOT_STARTED)
            if one.sampled_case in cases and one.state.is_closed and first.is_closed:
                yield cases[one.sampled_case]

    def _compared(self, case: SampledCase) -> Comparison:
        if case.id not in {one.id for one in self._both_complete()}:
            raise StillBlind(case.number)
        version = self._store.version(case.id, case.eligible_case)
        known = self._known.get(case.id)
        if known is None or known[0] != version:
            known = self._known[case.id] = version, self._read_both(case)
        return known[1]

    def _read_both(self, case: SampledCase) -> Comparison:
        first = self._assessment.assessment(case.id)
        second = self._assessment.assessment(case.id, second=True)
        ready = self._assessment.ready_form_of(case.id)
        settled = self._store.settled(case.id)
        before = {place: self._before(answer_id(ready.form, case.id, *place), case.id) for place in settled}
        given = {place: value for place, value in before.items() if value is not None}
        told = {place: _told(ready.form, place, one) for place, one in settled.items()}
        return compared(ready.form, first, second, given, told)

    def _before(self, answer: str, case: str) -> str | None:
        """Return what the first assessment had said before it was settled; None where nothing changed."""
        settling = {_entry(one) for one in self._history(settled_id(case, answer), "settled_difference")}
        values = [one for one in self._history(answer, "answer") if one.field == "value"]
        last = max((place for place, one in enumerate(values) if _entry(one) in settling), default=None)
        if last is None:
            return None
        earlier = [one for one in values[:last] if _entry(one) not in settling]
        return str(earlier[-1].value or "") if earlier else ""

    def _history(self, record: str, kind: str) -> Sequence[Change]:
        return self._workspace.ledger.history(record, None, kind)

    def _difference(self, case: SampledCase, question: str, row: Row) -> Line:
        for line in self._compared(case).lines:
            if (line.question, line.row) == (question, row) and (line.differs or line.settled):
                return line
        raise NoDifference(case.number, self._assessment.form_of(case.id).question(question).label)


def settled_id(sampled_case: str, answer: str) -> str:
    """Return the id of the record of a settled difference: that of its answer, which is the case's own."""
    return answer if answer.startswith(f"{sampled_case}/") else f"{sampled_case}/{answer}"


def _entry(change: Change) -> tuple[str, int]:
    return change.laptop, change.entry


def _reason_for(asked: Question, line: Line, value: str, reason: str) -> dict[str, str]:
    """Return the written reason of the settled answer, where it asks for one."""
    if value == line.second.value and line.second.reason:
        return {"reason": line.second.reason}
    if needs_reason(asked, value) and not (value == line.first.value and line.first.reason):
        return {"reason": reason}
    return {}


def _told(form: Form, place: Place, settled: Settled) -> Settled:
    return replace(settled, words=form.choice_label(place[0], settled.value))


def _figures(question: Question, form: Form, pairs: Sequence[Pair]) -> QuestionAgreement:
    choices = [one for one in form.choices_of(question) if one.name not in UNCOUNTED]
    found = agreement(pairs, len(choices))
    return QuestionAgreement(question.key or question.name, question.label, question.section, **asdict(found))
