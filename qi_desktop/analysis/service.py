"""What a lead inspector asks of the answers: how many of how many, and which cases these are."""

from collections.abc import Sequence

from qi_desktop.analysis import counting
from qi_desktop.analysis.cases import counted_case, counted_questions, facts_of
from qi_desktop.analysis.counting import BY_PROVIDER
from qi_desktop.analysis.model import CaseBehind, Count, CountedCase, CountedQuestion, UnknownFact
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.inspection.service import InspectionService
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.workspace import Workspace

_ALWAYS_KNOWN = {"provider": "Provider", "inspector": "Inspector"}


class AnalysisService:
    """Counts over everything that has reached this workspace so far."""

    def __init__(self, workspace: Workspace) -> None:
        self._inspection = InspectionService(workspace)
        self._sampling = SamplingService(workspace, self._inspection)
        self._assessment = AssessmentService(workspace, self._sampling)

    def counts(self, by: str | None = BY_PROVIDER) -> list[Count]:
        """Return every question's count, by provider, by any fact of the case, or (None) all together."""
        if not self._assessment.has_form():
            return []
        self._require_fact(by)
        cases, questions = self._read()
        return counting.counts(questions, cases, by, providers=self._provider_codes())

    def cases_behind(self, question: str, group: str, by: str | None = BY_PROVIDER) -> list[CaseBehind]:
        """Return the cases behind one number, each with its answer, how it counted, and the reason."""
        if not self._assessment.has_form():
            return []
        self._require_fact(by)
        cases, questions = self._read()
        asked = next((one for one in questions if one.key == question), None)
        if asked is None:
            return []
        return counting.cases_behind(asked, cases, by, group, providers=self._provider_codes())

    def facts(self) -> dict[str, str]:
        """Return what cases can be counted by, with labels."""
        if not self._assessment.has_form():
            return dict(_ALWAYS_KNOWN)
        return _ALWAYS_KNOWN | facts_of(self._assessment.form()) | self._context_labels()

    def _context_labels(self) -> dict[str, str]:
        case = next(iter(self._sampling.sampled_cases()), None)
        if case is None:
            return {}
        context = self._assessment.assessment(case.id).context
        return {name: name.replace("_", " ").capitalize() for name in context}

    def _read(self) -> tuple[list[CountedCase], list[CountedQuestion]]:
        """Return every sampled case with its flow computed once, and the questions of all their forms."""
        forms = [self._assessment.form()]
        cases: list[CountedCase] = []
        for sampled in self._sampling.sampled_cases():
            ready = self._assessment.ready_form_of(sampled.id)
            if not any(ready.form is known for known in forms):
                forms.append(ready.form)
            cases.append(counted_case(self._assessment.assessment(sampled.id), ready.form, ready.flow))
        return cases, counted_questions(forms)

    def _provider_codes(self) -> Sequence[str]:
        return [provider.code for provider in self._inspection.providers()]

    def _require_fact(self, by: str | None) -> None:
        if by is None or by == BY_PROVIDER:
            return
        known = self.facts()
        if by not in known:
            raise UnknownFact(by, tuple(known))
