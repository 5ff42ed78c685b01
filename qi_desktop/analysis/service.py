"""What a lead inspector asks of the answers: how many of how many, and which cases these are."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from qi_desktop.analysis.coding import CodedCase
from qi_desktop.analysis.counting import Counting, groups_named
from qi_desktop.analysis.crossing import crossed
from qi_desktop.analysis.gathering import Gathering
from qi_desktop.analysis.grouping import BY_PROVIDER, By, Grouping, Where, facts_in
from qi_desktop.analysis.model import (
    CaseBehind,
    Count,
    CountedQuestion,
    CrossTable,
    FactUsedTwice,
    ToCome,
    UnknownCountedQuestion,
    UnknownFact,
)
from qi_desktop.analysis.questions import counted_questions
from qi_desktop.analysis.uncertainty import Drawn
from qi_desktop.analysis.waiting import to_come
from qi_desktop.analysis.withholding import RowsToPublish
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.inspection.service import InspectionService
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.workspace import Workspace

_ALWAYS_KNOWN = {"provider": "Provider", "inspector": "Inspector"}
_VIEW = "counts view"
_CONTEXT = (
    "sentence_type",
    "gender",
    "ethnicity_group",
    "office",
    "risk_of_serious_harm",
    "likelihood_of_reoffending",
)


class AnalysisService:
    """Counts over everything that has reached this workspace so far."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._inspection = InspectionService(workspace)
        self._sampling = SamplingService(workspace, self._inspection)
        self._assessment = AssessmentService(workspace, self._sampling)
        self._gathering = Gathering(workspace, self._sampling)

    # ------------------------------------------------------------------------------------------------ counts
    def counts(self, by: By = BY_PROVIDER, where: Where | None = None) -> list[Count]:
        """Return every question's count: by provider, by one fact or several together, or (None) as one.

        ``where`` looks at some cases only: those with the values it names, fact by fact.
        """
        if not self._assessment.has_form():
            return []
        grouping = self._grouping(by, where)
        cases = self._gathering.cases()
        return Counting(self._gathering.coding, cases, grouping, self._asking()).counts(self.questions())

    def crossed(self, question: str, rows_by: str, columns_by: str, where: Where | None = None) -> CrossTable:
        """Return one question's counts by two facts crossed, with the margins and what to know of them."""
        if rows_by == columns_by:
            raise FactUsedTwice(rows_by)
        asked = self._question(question)
        grouping = self._grouping((rows_by, columns_by), where)
        return crossed(self._gathering.coding, self._gathering.cases(), grouping, asked, self._asking())

    def cases_behind(
        self, question: str, group: str, by: By = BY_PROVIDER, where: Where | None = None
    ) -> list[CaseBehind]:
        """Return the cases behind one number, each with its answer, how it counted, and the reason."""
        asked = next((one for one in self.questions() if one.key == question), None)
        if asked is None:
            return []
        grouping = self._grouping(by, where)
        cases = self._gathering.cases()
        counting = Counting(self._gathering.coding, (), grouping, self._asking())
        found = counting.behind(asked, groups_named(group, grouping.by), cases)
        return self._with_reasons(asked, found, cases)

    def to_come(self, by: By = BY_PROVIDER, where: Where | None = None) -> list[ToCome]:
        """Return how many cases of each group are complete, and what is still to come."""
        if not self._assessment.has_form():
            return []
        grouping = self._grouping(by, where)
        return to_come(self._gathering.coding, self._gathering.cases(), grouping)

    def read_some(self, most: int = 1) -> bool:
        """Work out a few cases that changed, for a window that counts later; tells whether there are more."""
        return self._assessment.has_form() and self._gathering.read_some(most)

    def left_to_read(self) -> tuple[int, int]:
        """Return how many cases ``read_some`` has worked out, of how many."""
        return self._gathering.progress

    def to_publish(self, by: By = BY_PROVIDER, where: Where | None = None) -> RowsToPublish:
        """Return counts that are to leave the team, with what tells which of them must not."""
        facts = facts_in(by)
        return RowsToPublish(
            self.counts(by, where),
            facts,
            self.counts(by) if where else (),
            () if facts else self.counts(BY_PROVIDER, where),
        )

    def drawn(self) -> dict[str, Drawn]:
        """Return how many cases each provider's sample holds now, of how many eligible ones."""
        cases = Counter(one.provider for one in self._sampling.sampled_cases())
        return {
            provider.code: Drawn(cases[provider.code], len(self._inspection.eligible_cases(provider.code)))
            for provider in self._inspection.providers()
        }

    def questions(self) -> list[CountedQuestion]:
        """Return every question that is counted, in the order of the newest form."""
        return counted_questions(self._assessment.forms())

    # ------------------------------------------------------------------------------------------------- facts
    def facts(self) -> dict[str, str]:
        """Return what cases can be counted by, with labels."""
        if not self._assessment.has_form():
            return dict(_ALWAYS_KNOWN)
        context = {name: name.replace("_", " ").capitalize() for name in _CONTEXT}
        return _ALWAYS_KNOWN | dict(self._gathering.newest().facts) | context

    def fact_words(self, fact: str) -> dict[str, str]:
        """Return the words for the values of a fact that are kept as codes, by value."""
        if fact == BY_PROVIDER:
            return {provider.code: provider.name for provider in self._inspection.providers()}
        if fact == "inspector":
            return {member.id: member.name for member in self._inspection.team()}
        form = self._assessment.form()
        if fact in _CONTEXT or not form.has_question(fact):
            return {}
        return {choice.name: choice.label for choice in form.choices_of(form.question(fact))}

    def values(self, fact: str) -> list[str]:
        """Return which values of a fact the cases have, several at once told apart; '' where unknown."""
        self._require_facts((fact,))
        cases = self._gathering.cases()
        several = fact in self._gathering.newest().several
        told = (case.provider if fact == BY_PROVIDER else case.facts.get(fact, "") for case in cases)
        found = {value for one in told for value in ((one.split() or [""]) if several else [one])}
        return sorted(found, key=lambda value: (not value, value))

    # ------------------------------------------------------------------------------- the page as it was left
    def remembered_view(self) -> str:
        """Return how counts were looked at last on this laptop."""
        return self._workspace.setting(_VIEW)

    def remember_view(self, view: str) -> None:
        """Look at them the same way when the program is next started."""
        if not self._workspace.read_only and view != self.remembered_view():
            self._workspace.keep_setting(_VIEW, view)

    def _grouping(self, by: By, where: Where | None) -> Grouping:
        facts = facts_in(by)
        for position, fact in enumerate(facts):
            if fact in facts[:position]:
                raise FactUsedTwice(fact)
        self._require_facts((*facts, *(where or {})))
        providers = frozenset(provider.code for provider in self._inspection.providers())
        several = self._gathering.newest().several
        return Grouping(facts, where or {}, providers, several)

    def _require_facts(self, facts: tuple[str, ...]) -> None:
        known = self.facts()
        for fact in facts:
            if fact not in known:
                raise UnknownFact(fact, tuple(known))

    # --------------------------------------------------------------------------------------------- questions
    def _question(self, key: str) -> CountedQuestion:
        found = next((one for one in self.questions() if one.key == key), None)
        if found is None:
            raise UnknownCountedQuestion(key)
        return found

    def _asking(self) -> Mapping[str, Mapping[str, CountedQuestion]]:
        return {digest: asked.questions for digest, asked in self._gathering.askings.items()}

    def _with_reasons(
        self, question: CountedQuestion, behind: list[CaseBehind], cases: list[CodedCase]
    ) -> list[CaseBehind]:
        """Add the name under which each case's form asks, and the reason that was given there."""
        gathering, forms = self._gathering, {case.assessment: case.form for case in cases}
        named = {form: asked.named(question.key) for form, asked in gathering.askings.items()}
        answers = {
            (one.assessment, one.row): [
                (name, gathering.answer(forms[one.assessment], one.assessment, name, one.row))
                for name in named[forms[one.assessment]]
            ]
            for one in behind
        }
        reasons = gathering.reasons([answer for told in answers.values() for _, answer in told])
        found: list[CaseBehind] = []
        for one in behind:
            told = answers[one.assessment, one.row]
            name, answer = next((told_as for told_as in told if told_as[1] in reasons), told[0])
            found.append(replace(one, question=name, reason=reasons.get(answer, "")))
        return found
