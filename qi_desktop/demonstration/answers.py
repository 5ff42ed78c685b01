"""Invented answers for every sampled case, whose counts are the ones that were published.

Nothing here counts for the comparison: the demonstration records these answers through the services,
and the comparison is made from the merged workspace.
"""

import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from qi_desktop.analysis.comparison import Published
from qi_desktop.assessment.judgement import needs_reason
from qi_desktop.assessment.model import Evidence
from qi_desktop.demonstration.disagreements import Disagreement, PlannedAnswer, disagreements_in
from qi_desktop.demonstration.facts import DemoCase, Facts, chosen_facts, fact_of
from qi_desktop.demonstration.judgements import Judge
from qi_desktop.demonstration.needs import need_rows
from qi_desktop.demonstration.reasons import Reasons
from qi_desktop.forms.definition import Form, Question
from qi_desktop.forms.flow import Flow, FlowState

SEED = 2017
_FACTS = "facts"
_STAGES = "as_diversity_"
_WITH_EVIDENCE = 0.35
_SPOKEN_TO = {"CRC": 2, "NPS": 4}


@dataclass(frozen=True, slots=True)
class AnswerPlan:
    """Every answer of every case, in the order of the form."""

    answers: Mapping[str, tuple[PlannedAnswer, ...]]
    disagreements: tuple[Disagreement, ...]

    def answers_of(self, number: str) -> tuple[PlannedAnswer, ...]:
        """Return the answers of one case."""
        return self.answers[number]


def answer_plan(
    form: Form, cases: Sequence[DemoCase], published: Sequence[Published], seed: int = SEED
) -> AnswerPlan:
    """Invent the answers of all cases; the same seed, form and cases give the same answers."""
    return _Planner(form, sorted(cases, key=lambda case: case.number), published, seed).plan()


@dataclass(slots=True)
class _Sheet:
    """The form of one case while it is being filled in."""

    case: DemoCase
    state: FlowState
    answers: list[PlannedAnswer] = field(default_factory=list[PlannedAnswer])


class _Planner:
    def __init__(
        self, form: Form, cases: Sequence[DemoCase], published: Sequence[Published], seed: int
    ) -> None:
        self._form = form
        self._flow = Flow(form)
        self._chance = random.Random(seed)
        self._reasons = Reasons(seed)
        self._facts: Facts = chosen_facts(cases, self._chance)
        self._sheets = [_Sheet(case, self._flow.state({}, case.context)) for case in cases]
        quality = {case.number: self._chance.gauss(0, 1) for case in cases}
        known = {(row.question, row.provider): row for row in published}
        self._judge = Judge(known, quality, self._chance)
        self._diversity: dict[str, dict[str, str]] = {}

    def plan(self) -> AnswerPlan:
        for question in self._form.questions():
            if self._form.repeat_of(question.name) is not None:
                self._answer_roster(question)
            elif question.is_asked:
                self._answer(question)
        answers = {sheet.case.number: tuple(sheet.answers) for sheet in self._sheets}
        return AnswerPlan(answers, disagreements_in(answers))

    def _answer(self, question: Question) -> None:
        sheets = [sheet for sheet in self._sheets if sheet.state.of(question.name).relevant]
        for group, asked in _groups(question, sheets).items():
            values = self._values(question, group, [sheet.case for sheet in asked])
            for sheet in asked:
                value = values[sheet.case.number]
                sheet.answers.append(self._planned(question, value))
                sheet.state = self._flow.changed(sheet.state, question.name, value)

    def _values(self, question: Question, group: str, cases: Sequence[DemoCase]) -> dict[str, str]:
        if question.section == _FACTS:
            return {case.number: fact_of(self._facts, case.number, question.name) for case in cases}
        if question.name.startswith(_STAGES):
            return self._stage(question.name, group, cases)
        if question.scale:
            return self._judge.values(question, group, cases)
        if question.name == "su_contact":
            return self._contact(group, cases)
        return {case.number: "CRC" for case in cases}

    def _stage(self, stage: str, group: str, cases: Sequence[DemoCase]) -> dict[str, str]:
        """Spread the outcome of all three stages over them, once they are first asked for."""
        if cases[0].number not in self._diversity:
            met, unmet, unjudged = self._judge.outcomes("as_diversity", group, cases)
            stages = [
                one.name for one in self._form.questions() if one.name.startswith(_STAGES) and one.is_asked
            ]
            for number in met:
                self._diversity[number] = self._some_stage_sufficient(stages)
            for number in unmet:
                self._diversity[number] = {one: self._shortfall() for one in stages}
            for number in unjudged:
                self._diversity[number] = dict.fromkeys(stages, "no_evidence")
        return {case.number: self._diversity[case.number][stage] for case in cases}

    def _some_stage_sufficient(self, stages: Sequence[str]) -> dict[str, str]:
        """Most often it is in delivery that the person is seen."""
        values = {one: self._chance.choice(("sufficient", self._shortfall())) for one in stages}
        return values | {f"{_STAGES}delivery": "sufficient"}

    def _shortfall(self) -> str:
        return self._chance.choice(("not_done", "done_weak"))

    def _contact(self, group: str, cases: Sequence[DemoCase]) -> dict[str, str]:
        numbers = [case.number for case in cases]
        spoken_to = set(self._chance.sample(numbers, min(len(numbers), _SPOKEN_TO.get(group, 0))))
        others = ("declined", "not_reached", "not_reached", "not_asked")
        return {one: "spoken_to" if one in spoken_to else self._chance.choice(others) for one in numbers}

    def _answer_roster(self, question: Question) -> None:
        """Fill the whole roster, row by row, when its first question comes up."""
        repeat = self._form.repeat_of(question.name)
        if repeat is None or repeat.items[0] != question:
            return
        for sheet in self._sheets:
            thinking = sheet.state.value("thinking_need") == "yes"
            for row, values in enumerate(need_rows(sheet.case, self._chance, thinking=thinking), start=1):
                for name, value in values.items():
                    sheet.answers.append(self._planned(self._form.question(name), value, row))

    def _planned(self, question: Question, value: str, row: int | None = None) -> PlannedAnswer:
        reason = self._reasons.reason(question.name, value) if needs_reason(question, value) else None
        shown = question.scale == "S2" and self._chance.random() < _WITH_EVIDENCE
        evidence = (Evidence(**self._reasons.evidence(question.name)),) if shown else None
        return PlannedAnswer(question.name, row, value, reason, evidence)


def _groups(question: Question, sheets: Sequence[_Sheet]) -> dict[str, list[_Sheet]]:
    """Put together what is counted together: by whose work it is when a provider's, else by the case's."""
    providers = {sheet.case.provider for sheet in sheets} | {"CRC", "NPS"}
    found: dict[str, list[_Sheet]] = defaultdict(list)
    for sheet in sheets:
        found[question.work_of if question.work_of in providers else sheet.case.provider].append(sheet)
    return found
