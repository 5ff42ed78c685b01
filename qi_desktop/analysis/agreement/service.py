"""Agreement between first and second assessors, question by question, as it bears upon the counts."""

from collections.abc import Iterator, Sequence

from qi_desktop.analysis.agreement.model import AgreementCount, JudgedTwice
from qi_desktop.analysis.model import CountedQuestion
from qi_desktop.analysis.service import AnalysisService
from qi_desktop.analysis.standings import standings_of
from qi_desktop.assessment.second.comparing import paired
from qi_desktop.assessment.second.model import ChosenCase
from qi_desktop.assessment.second.service import SecondService
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.forms.definition import UNCOUNTED, Form, Question


class AgreementService:
    """What two people who assessed the same cases blind make of the same questions."""

    def __init__(
        self, analysis: AnalysisService, assessment: AssessmentService, second: SecondService
    ) -> None:
        """Compare nothing until asked to."""
        self._analysis = analysis
        self._assessment = assessment
        self._second = second

    def by_question(self) -> list[AgreementCount]:
        """Return every counted question that any case was judged on twice, in the order of the form."""
        asked = {one.key: one for one in self._analysis.questions()}
        judged: dict[str, list[JudgedTwice]] = {}
        choices: dict[str, int] = {}
        for case in self._second.chosen():
            if case.differences is None:
                continue
            form = self._assessment.form_of(case.sampled_case)
            for question, one in self._of_a_case(form, case):
                judged.setdefault(question.key, []).append(one)
                choices.setdefault(question.key, _choices(form, question))
        return [
            _count(question, judged[key], choices[key]) for key, question in asked.items() if key in judged
        ]

    def _of_a_case(self, form: Form, case: ChosenCase) -> Iterator[tuple[Question, JudgedTwice]]:
        found = self._second.compare(case.sampled_case)
        settled = {one.question: one.settled.value for one in found.lines if one.settled and one.row is None}
        for question, (first, second) in paired(form, found):
            if question.is_judgement and question.key:
                yield (
                    question,
                    JudgedTwice(
                        case.sampled_case,
                        case.number,
                        case.provider,
                        first,
                        second,
                        settled.get(question.name, ""),
                    ),
                )


def _choices(form: Form, question: Question) -> int:
    return sum(one.name not in UNCOUNTED for one in form.choices_of(question))


def _count(question: CountedQuestion, cases: Sequence[JudgedTwice], choices: int) -> AgreementCount:
    meaning = standings_of(question)
    firsts = {one.sampled_case for one in cases if meaning.get(one.first) == "met"}
    seconds = {one.sampled_case for one in cases if meaning.get(one.second) == "met"}
    return AgreementCount(
        question=question.key,
        label=question.label,
        domain=question.domain,
        section=question.section,
        cases=tuple(cases),
        met_by_first=len(firsts),
        met_by_second=len(seconds),
        met_by_both=len(firsts & seconds),
        choices=choices,
    )
