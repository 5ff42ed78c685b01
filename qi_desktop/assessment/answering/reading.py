"""Reads a case assessment whole: its answers, and what every question is with them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from qi_desktop.assessment.completeness import missing_at
from qi_desktop.assessment.context import case_context
from qi_desktop.assessment.model import (
    Answer,
    AssessmentState,
    CaseAssessment,
    HeldAssessment,
    Missing,
    NoForm,
    Place,
    SecondNotBegun,
)
from qi_desktop.assessment.places import nested_in, overruled_spots, row_of
from qi_desktop.assessment.ready import ReadyForm, ready_form
from qi_desktop.assessment.store import AssessmentStore
from qi_desktop.forms.flow import QuestionState
from qi_desktop.forms.flow.state import Row, Spot
from qi_desktop.sampling.model import SampledCase
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Sheet:
    """One assessment of a case, first or second: its record, the form it is answered in, if it has begun."""

    case: str
    record: str
    form: str
    digest: str
    ready: ReadyForm
    held: HeldAssessment | None

    @property
    def state(self) -> AssessmentState:
        """How far it has come."""
        return self.held.state if self.held else AssessmentState.NOT_STARTED


@dataclass(frozen=True, slots=True)
class Settled:
    """A sheet with everything read and settled, and what settling the next answer starts from."""

    sheet: Sheet
    found: CaseAssessment
    lacks: dict[Spot, tuple[Missing, ...]]
    """What every question waits for, in the order of the form."""


def second_record(sampled_case: str) -> str:
    """Return the id of the second, blind assessment of a case: the same on every laptop."""
    return f"second/{sampled_case}"


class Reading:
    """Finds the sheet of a case and settles it."""

    def __init__(self, workspace: Workspace, sampling: SamplingService, store: AssessmentStore) -> None:
        """Read from this file."""
        self._workspace = workspace
        self._sampling = sampling
        self._store = store

    def sheet(self, sampled_case: str, *, second: bool = False) -> Sheet:
        """Find an assessment by its case's id in one step; by its number, or not begun yet, in a few."""
        record = second_record(sampled_case) if second else sampled_case
        held = self._store.assessment(record)
        if held is not None:
            return self._sheet(sampled_case, record, held)
        case = self._sampling.sampled_case(sampled_case)
        record = second_record(case.id) if second else case.id
        held = self._store.assessment(record)
        if second and held is None:
            raise SecondNotBegun(case.number)
        return self._sheet(case.id, record, held)

    def _sheet(self, case: str, record: str, held: HeldAssessment | None) -> Sheet:
        form, digest = (held.form, held.digest) if held else self.newest()
        return Sheet(case, record, form, digest, self.ready(digest), held)

    def newest(self) -> tuple[str, str]:
        """Return the id and digest of the form adopted last."""
        found = self._store.newest_form()
        if found is None:
            raise NoForm
        return found

    def ready(self, digest: str) -> ReadyForm:
        """Return the form of that digest, made ready."""
        return ready_form(digest, lambda: self._store.definition(digest))

    def case(self, sheet: Sheet) -> SampledCase:
        """Return the sampled case of a sheet."""
        return self._sampling.sampled_case(sheet.case)

    def settled(self, sheet: Sheet) -> Settled:
        """Read the answers of a sheet and settle the whole form."""
        case = self.case(sheet)
        answers = self._store.answers(sheet.record)
        context = case_context(case, self._sampling.facts(case))
        nested = nested_in(sheet.ready.form, records_of(answers))
        overruled = overruled_spots(
            sheet.ready.form, nested.stored, (one.place for one in answers.values() if one.overruled)
        )
        now = self._workspace.clock.now().astimezone()
        found = CaseAssessment(
            sampled_case=case.id,
            number=case.number,
            provider=case.provider,
            inspector=case.inspector,
            form=sheet.form,
            state=sheet.state,
            completed_at=sheet.held.completed_at if sheet.held else "",
            answers=answers,
            contested=self._store.contested(sheet.record),
            context=context,
            flow=sheet.ready.flow.state(nested.answers, context, now, overruled=overruled),
            rows=nested.row_ids,
            stored=nested.stored,
            missing=(),
            record=sheet.record,
        )
        return with_lacks(sheet, found)


def records_of(answers: Mapping[Place, Answer]) -> list[tuple[str, Row, str | None]]:
    """Return answers as flow gathers them."""
    return [(*place, answer.value or None) for place, answer in answers.items()]


def made_anew(sheet: Sheet, found: CaseAssessment) -> dict[Place, str]:
    """Return what was calculated once and is not kept with the answers yet."""
    made = {
        (name, row_of(sheet.ready.form, found.stored, name, rows)): text
        for (name, rows), text in found.flow.made.items()
    }
    kept = {place: answer.value for place, answer in found.answers.items()}
    return {place: text for place, text in made.items() if kept.get(place) != text}


def with_lacks(sheet: Sheet, found: CaseAssessment) -> Settled:
    """Return what was settled with everything that is missing in it."""
    lacks = {(state.name, state.rows): lacks_at(sheet, found, state) for state in found.flow}
    missing = tuple(one for some in lacks.values() for one in some)
    return Settled(sheet, replace(found, missing=missing), lacks)


def lacks_at(sheet: Sheet, found: CaseAssessment, state: QuestionState) -> tuple[Missing, ...]:
    """Return what one question of one row still waits for."""
    place = (state.name, row_of(sheet.ready.form, found.stored, state.name, state.rows))
    answer = found.answers.get(place)
    return missing_at(sheet.ready.form, state, place, answer, contested=place in found.contested)
