"""What a person does to have every number of the report counted once more, by another way."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Protocol

from qi_desktop.analysis.disclosure import WITHHELD
from qi_desktop.assessment.model import CaseAssessment
from qi_desktop.assessment.places import answer_id, row_of
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.forms.definition import Form, Question
from qi_desktop.inspection.service import InspectionService
from qi_desktop.reporting.content import ReportContent
from qi_desktop.reporting.manuscript.whole import manuscript
from qi_desktop.reporting.numbers.model import NO_SUCH, CheckedNumber, CheckedNumbers
from qi_desktop.reporting.numbers.printed import Key, Printed, printed_numbers
from qi_desktop.reporting.numbers.store import NumbersStore
from qi_desktop.reporting.spreadsheets import ExportedTable, write_csv
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.workspace import Workspace

_SCALES = frozenset({"S2", "YESNO", "LVL4"})
_NOT_MET = ("not_done", "done_weak", "too_late", "not_met_otherwise")
_COLUMNS = {
    "place": "where in the report the number stands",
    "about": "what it is of",
    "in_the_report": "the number as it is printed",
    "counted_again": "the same number by the other way of counting; blank where the report withholds it",
    "verdict": "equal, withheld, or DIFFERS",
}
Place = tuple[str, str, str, str, bool, str, str | None]


class Reported(Protocol):
    """Whatever knows what the report says."""

    def content(self) -> ReportContent:
        """Return the whole report as plain data."""
        ...


class NumbersService:
    """Holds each number the report prints against a count that shares nothing with how it came about."""

    def __init__(
        self,
        workspace: Workspace,
        inspection: InspectionService,
        sampling: SamplingService,
        assessment: AssessmentService,
        reporting: Reported,
    ) -> None:
        """Count nothing until asked to."""
        self._store = NumbersStore(workspace.database)
        self._inspection, self._sampling = inspection, sampling
        self._assessment, self._reporting = assessment, reporting

    def checked(self) -> CheckedNumbers:
        """Return every number of the report beside the other count, in reading order."""
        content = self._reporting.content()
        rows = (*content.balance, *content.coverage)
        facts = list(dict.fromkeys(row.dimension for row in rows))
        printed = list(printed_numbers(list(manuscript(content)), facts))
        found = self._counted_again(facts)
        return CheckedNumbers(tuple(_checked(one, found) for one in printed))

    def write(self, path: Path) -> CheckedNumbers:
        """Write the comparison as CSV; returns it."""
        found = self.checked()
        rows = [(one.place, one.about, one.shown, one.found, one.verdict) for one in found.numbers]
        write_csv(ExportedTable("numbers", _COLUMNS, rows), path)
        return found

    def _counted_again(self, facts: list[str]) -> Mapping[Key, int]:
        states = self._store.counts(list(self._places()))
        found: dict[Key, int] = {("count", *key): number for key, number in states.items()}
        for question, provider in {key[:2] for key in states}:
            of = ("count", question, provider)
            met = found.get((*of, "met"), 0)
            found[*of, "relevant"] = met + sum(found.get((*of, state), 0) for state in _NOT_MET)
        found |= {("contact", about): number for about, number in self._store.contacts().items()}
        found |= {("list", *key): number for key, number in self._store.lists().items()}
        found |= {("then", *key): number for key, number in self._store.earlier().items()}
        for fact in facts:
            found |= {("sample", fact, *key): number for key, number in self._store.sample(fact).items()}
        return found

    def _places(self) -> Iterator[Place]:
        providers = {one.code for one in self._inspection.providers()}
        for case in self._sampling.sampled_cases():
            form = self._assessment.form_of(case.id)
            found = self._assessment.assessment(case.id)
            for question in form.questions():
                if question.scale in _SCALES and question.key:
                    whose = question.work_of if question.work_of in providers else found.provider
                    yield from _of_question(form, found, question, whose)


def _of_question(form: Form, found: CaseAssessment, question: Question, whose: str) -> Iterator[Place]:
    good = "no" if question.yes_is == "bad" else "yes"
    about = (question.key, whose, question.scale, good)
    states = [one for one in found.flow if one.name == question.name and one.relevant]
    for state in states:
        row = row_of(form, found.stored, question.name, state.rows)
        record = answer_id(form, found.sampled_case, question.name, row)
        calculated = state.value if not question.is_asked or state.wrong else None
        yield (*about, True, record, calculated)
    if not states:
        yield (*about, False, "", None)


def _checked(printed: Printed, found: Mapping[Key, Any]) -> CheckedNumber:
    if printed.shown == WITHHELD:
        return CheckedNumber(printed.place, printed.about, printed.shown, "", equal=True)
    told = _typed(printed.key, found) if printed.key[0] in {"typed", "stated"} else found.get(printed.key, 0)
    return CheckedNumber(printed.place, printed.about, printed.shown, str(told), str(told) == printed.shown)


def _typed(key: Key, found: Mapping[Key, int]) -> str:
    """Return what is typed or stated as far as some count bears it out; ``NO_SUCH`` else."""
    kind, *told = key
    if kind == "stated":
        sums = {str(number) for one, number in found.items() if one[0] in {"contact", "list"}}
        return told[0] if told[0] in sums | _totals(found) else NO_SUCH
    provider, met, relevant = told
    for (what, question, whose, *state), number in ((k, n) for k, n in found.items() if k[0] == "count"):
        if state == ["relevant"] and str(number) == relevant and whose == (provider or whose):
            good = found.get((what, question, whose, "met"), 0)
            if met in {str(good), str(number - good)}:
                return f"{met} of {relevant}"
    return NO_SUCH


def _totals(found: Mapping[Key, int]) -> set[str]:
    """Return the sums over providers that the methodology states."""
    sums: dict[str, int] = {}
    for key, number in found.items():
        if key[0] == "list":
            what = "left out" if key[2].startswith("Left out") else key[2]
        elif key[0] == "contact" and key[1].startswith("People"):
            what = "people"
        else:
            continue
        sums[what] = sums.get(what, 0) + number
    return {str(number) for number in sums.values()}
