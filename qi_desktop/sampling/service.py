"""What the lead inspector and the case-sample reviewer do with the sample."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import qi_desktop
from qi_desktop.foundation.progress import Progress
from qi_desktop.inspection.model import EligibleCase, NoInspection, Role
from qi_desktop.inspection.service import InspectionService
from qi_desktop.sampling.drawing.digest import list_digest
from qi_desktop.sampling.drawing.proposal import proposed_settings
from qi_desktop.sampling.drawing.selection import METHOD, draw
from qi_desktop.sampling.model import (
    Candidate,
    NoEligibleCases,
    NoSample,
    Sample,
    SampleApproved,
    SampledCase,
    SampledCaseState,
    SampleSettings,
    SampleState,
    SeedOutOfRange,
    UnknownSampledCase,
)
from qi_desktop.sampling.store import SamplingStore
from qi_desktop.storage.ledger.entry import Entry
from qi_desktop.storage.workspace import Workspace

REVIEWERS = (Role.CASE_SAMPLE_REVIEWER, Role.LEAD)
# The largest whole number that the file keeps.
HIGHEST_SEED = 2**63 - 1
# Every fact that a draw may balance, cover or spread over.
FACTS = (
    "gender",
    "ethnicity_group",
    "sentence_type",
    "office",
    "risk_of_serious_harm",
    "likelihood_of_reoffending",
    "responsible_officer",
    "ethnicity_two",
    "age_band",
)


@dataclass(frozen=True, slots=True)
class ProviderLists:
    """One provider's eligible people, and those of them who are in the sample."""

    provider: str
    eligible: list[Candidate]
    drawn: list[Candidate]


class SamplingService:
    """Draws the sample and finds its cases."""

    def __init__(self, workspace: Workspace, inspection: InspectionService | None = None) -> None:
        """Work on one workspace."""
        self._workspace = workspace
        self._inspection = inspection or InspectionService(workspace)
        self._store = SamplingStore(workspace.database)

    # --------------------------------------------------------------------------------------------- the draw
    def proposed_settings(self) -> SampleSettings:
        """Return the settings to start from: agreed sizes, minimums that leave the draw a choice."""
        sizes = {one.code: one.sample_size for one in self._inspection.providers() if one.sample_size}
        return proposed_settings(sizes, self._people())

    def draw_sample(
        self, seed: int, settings: SampleSettings | None = None, progress: Progress | None = None
    ) -> Sample:
        """Draw a sample; one drawn before and not approved gives way to it, and stays in the history."""
        known = self.sample()
        if known and known.state is SampleState.APPROVED:
            raise SampleApproved
        if not 0 <= seed <= HIGHEST_SEED:
            raise SeedOutOfRange(seed, HIGHEST_SEED)
        people = self._people()
        if not people:
            raise NoEligibleCases
        asked = settings or self.proposed_settings()
        if progress:
            progress.report(0, 1, "Drawing the sample")
        drawn = draw(people, asked, seed)
        made = self._new_sample(people, asked, seed, {one.provider: dict(one.trace) for one in drawn.strata})
        ids = {(one.provider, one.reference): one.id for one in self._inspection.eligible_cases()}
        with self._workspace.ledger.entry("draw_sample", why=f"seed {seed}") as entry:
            _put_sample(entry, made)
            for stratum in drawn.strata:
                for position, key in enumerate(stratum.selected, start=1):
                    put_case(
                        self._workspace,
                        entry,
                        made.id,
                        stratum.provider,
                        position,
                        ids[stratum.provider, key],
                    )
        if progress:
            progress.report(1, 1)
        return made

    def sample(self) -> Sample | None:
        """Return the sample drawn last, or None."""
        return self._store.sample()

    def sampled_cases(self, *, include_replaced: bool = False) -> list[SampledCase]:
        """Return the sampled cases in the order of their numbers."""
        sample = self.sample()
        return self._store.sampled_cases(sample.id, include_replaced=include_replaced) if sample else []

    def sampled_case(self, record_or_number: str) -> SampledCase:
        """Return a sampled case by its id or by its number, such as "CRC 07"."""
        found = self._store.sampled_case(record_or_number)
        if found is None:
            numbered = self.sampled_cases(include_replaced=True)
            found = next((one for one in numbered if one.number == record_or_number), None)
        if found is None:
            raise UnknownSampledCase(record_or_number)
        return found

    def facts(self, sampled_case: SampledCase) -> EligibleCase:
        """Return what the case list says about a sampled case."""
        return self._inspection.eligible_case(sampled_case.eligible_case)

    def list_unchanged(self) -> bool:
        """Tell whether the eligible list is still the one from which the sample was drawn."""
        return list_digest(self._people()) == self.required().list_digest

    # ----------------------------------------------------------------------------------------------- inside
    def _people(self) -> list[Candidate]:
        return [candidate_of(one) for one in self._inspection.eligible_cases()]

    def required(self) -> Sample:
        """Return the sample drawn last; raises NoSample where there is none."""
        sample = self.sample()
        if sample is None:
            raise NoSample
        return sample

    def drawn_case(self, record_or_number: str) -> SampledCase:
        """Return a sampled case that is still in the sample."""
        case = self.sampled_case(record_or_number)
        if case.state is SampledCaseState.REPLACED:
            raise UnknownSampledCase(record_or_number)
        return case

    def lists(self, sample: Sample, provider_code: str | None) -> list[ProviderLists]:
        """Return one provider's eligible and drawn people, or every provider's."""
        drawn = [self.facts(one) for one in self.sampled_cases()]
        # A case that fell out of a later list is still one of those it was drawn among.
        listed = {one.id: one for one in [*self._inspection.eligible_cases(), *drawn]}
        return [
            ProviderLists(
                code,
                [candidate_of(one) for one in listed.values() if one.provider == code],
                [candidate_of(one) for one in drawn if one.provider == code],
            )
            for code, _ in sample.settings.sizes
            if provider_code in (None, code)
        ]

    def _new_sample(
        self, people: list[Candidate], settings: SampleSettings, seed: int, strata: Mapping[str, Any]
    ) -> Sample:
        inspection = self._inspection.inspection()
        if inspection is None:
            raise NoInspection
        trace = {"method": METHOD, "program": qi_desktop.__version__, "strata": dict(strata)}
        return Sample(
            id=self._workspace.new_id(),
            inspection=inspection.id,
            seed=seed,
            settings=settings,
            list_digest=list_digest(people),
            trace=trace,
            state=SampleState.DRAWN,
            drawn_at=self.now(),
        )

    def now(self) -> str:
        """Return the moment of an act, as it is kept."""
        return self._workspace.clock.now().isoformat(timespec="microseconds")


def candidate_of(case: EligibleCase) -> Candidate:
    """Return an eligible case as the draw sees it."""
    return Candidate(case.reference, case.provider, {fact: getattr(case, fact) for fact in FACTS})


def put_case(
    workspace: Workspace, entry: Entry, sample: str, provider: str, position: int, eligible: str
) -> str:
    """Note within an entry that a case is in the sample; return its id."""
    record = workspace.new_id()
    entry.put(
        "sampled_case",
        record,
        sample=sample,
        eligible_case=eligible,
        provider=provider,
        number=f"{provider} {position:02}",
        position=position,
        state=SampledCaseState.DRAWN.value,
    )
    return record


def _put_sample(entry: Entry, sample: Sample) -> None:
    entry.put(
        "sample",
        sample.id,
        inspection=sample.inspection,
        seed=sample.seed,
        settings=sample.settings.to_json(),
        list_digest=sample.list_digest,
        trace=dict(sample.trace),
        state=sample.state.value,
        drawn_at=sample.drawn_at,
    )
