"""What the lead inspector and the case-sample reviewer do with the sample."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import qi_desktop
from qi_desktop.foundation.progress import Progress
from qi_desktop.inspection.model import EligibleCase, NoInspection, Role, UnknownTeamMember
from qi_desktop.inspection.service import InspectionService
from qi_desktop.sampling.allocation import Allocatable, allocated
from qi_desktop.sampling.balance import balance_table
from qi_desktop.sampling.coverage import covered_levels, officers_reached
from qi_desktop.sampling.digest import list_digest
from qi_desktop.sampling.model import (
    BalanceRow,
    Candidate,
    Coverage,
    NoEligibleCases,
    NoInspectors,
    NoSample,
    NoStandIn,
    NotAnInspector,
    Replacement,
    ReviewNotAllowed,
    Sample,
    SampleApproved,
    SampledCase,
    SampledCaseState,
    SampleNotApproved,
    SampleSettings,
    SampleState,
    SeedOutOfRange,
    UnknownSampledCase,
)
from qi_desktop.sampling.proposal import proposed_settings
from qi_desktop.sampling.replacement import stand_ins
from qi_desktop.sampling.selection import METHOD, draw
from qi_desktop.sampling.store import SamplingStore
from qi_desktop.storage.ledger.entry import Entry
from qi_desktop.storage.model import ReasonMissing
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
)


@dataclass(frozen=True, slots=True)
class _Lists:
    """One provider's eligible people, and those of them who are in the sample."""

    provider: str
    eligible: list[Candidate]
    drawn: list[Candidate]


class SamplingService:
    """Draws the sample, shows how well it stands for the list, reviews, replaces and allocates."""

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
                    self._put_case(entry, made.id, stratum.provider, position, ids[stratum.provider, key])
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

    # ------------------------------------------------------------------------------------------ its quality
    def balance(self, provider_code: str | None = None) -> list[BalanceRow]:
        """Return the balance table of one provider, or of all, one after the other."""
        sample = self._required()
        return [
            row
            for one in self._lists(sample, provider_code)
            for row in balance_table(one.provider, one.eligible, one.drawn, sample.settings)
        ]

    def coverage(self) -> Coverage:
        """Return which levels of risk and likelihood, and how many officers, the sample reaches."""
        sample = self._required()
        lists = self._lists(sample, None)
        parts = [(one.provider, one.eligible, one.drawn, sample.settings) for one in lists]
        levels = [row for part in parts for row in covered_levels(*part)]
        return Coverage(tuple(levels), tuple(officers_reached(*part) for part in parts))

    def list_unchanged(self) -> bool:
        """Tell whether the eligible list is still the one from which the sample was drawn."""
        return list_digest(self._people()) == self._required().list_digest

    # ------------------------------------------------------------------------------------------- the review
    def approve_sample(self, comment: str = "") -> Sample:
        """Approve the sample, as the case-sample reviewer or the lead inspector."""
        return self._review("approve_sample", SampleState.APPROVED, comment)

    def send_back_sample(self, comment: str) -> Sample:
        """Send the sample back to be drawn again; the comment says why."""
        if not comment.strip():
            raise ReasonMissing("send_back_sample")
        return self._review("send_back_sample", SampleState.SENT_BACK, comment)

    # ------------------------------------------------------------------------------------------ replacement
    def stand_ins(self, sampled_case: str) -> list[EligibleCase]:
        """Return who could take a sampled case's place, the best match first."""
        case = self._drawn_case(sampled_case)
        sample = self._required()
        eligible = {(one.provider, one.reference): one for one in self._inspection.eligible_cases()}
        used = {one.eligible_case for one in self.sampled_cases(include_replaced=True)}
        staying = [self.facts(one) for one in self.sampled_cases() if one.id != case.id]
        undrawn = [_candidate(one) for one in eligible.values() if one.id not in used]
        ordered = stand_ins(
            _candidate(self.facts(case)),
            [_candidate(one) for one in staying if one.provider == case.provider],
            undrawn,
            sample.settings,
            sample.seed,
        )
        return [eligible[one.provider, one.key] for one in ordered]

    def replace_case(self, sampled_case: str, reason: str) -> SampledCase:
        """Let the best match take the place of a case that fell out; the sample stays approved."""
        if not reason.strip():
            raise ReasonMissing("replace_case")
        if self._required().state is not SampleState.APPROVED:
            raise SampleNotApproved
        case = self._drawn_case(sampled_case)
        candidates = self.stand_ins(case.id)
        if not candidates:
            raise NoStandIn(case.provider)
        numbered = self.sampled_cases(include_replaced=True)
        position = 1 + max(one.position for one in numbered if one.provider == case.provider)
        with self._workspace.ledger.entry("replace_case", why=reason) as entry:
            record = self._put_case(entry, case.sample, case.provider, position, candidates[0].id)
            entry.put("sampled_case", record, inspector=case.inspector or None)
            entry.put(
                "sampled_case",
                case.id,
                state=SampledCaseState.REPLACED.value,
                replaced_by=record,
                replaced_reason=reason,
            )
        return self.sampled_case(record)

    def replacements(self) -> list[Replacement]:
        """Return every replacement with its reason, in the order of the numbers that fell out."""
        cases = {one.id: one for one in self.sampled_cases(include_replaced=True)}
        return [
            Replacement(one, cases[one.replaced_by], one.replaced_reason)
            for one in cases.values()
            if one.replaced_by in cases
        ]

    # ------------------------------------------------------------------------------------------- allocation
    def allocate_cases(self) -> dict[str, str]:
        """Give every sampled case without an inspector one; return who got which, by sampled case."""
        if self._required().state is not SampleState.APPROVED:
            raise SampleNotApproved
        inspectors = [one.id for one in self._inspection.team() if one.role is Role.INSPECTOR]
        if not inspectors:
            raise NoInspectors
        shares = allocated([self._allocatable(one) for one in self.sampled_cases()], inspectors)
        with self._workspace.ledger.entry("allocate_cases") as entry:
            for record, inspector in shares.items():
                entry.put("sampled_case", record, inspector=inspector)
        return shares

    def allocate_case(self, sampled_case: str, inspector_id: str) -> SampledCase:
        """Give one sampled case to an inspector."""
        case = self._drawn_case(sampled_case)
        if self._inspection.member(inspector_id).role is not Role.INSPECTOR:
            raise NotAnInspector(inspector_id)
        with self._workspace.ledger.entry("allocate_case") as entry:
            entry.put("sampled_case", case.id, inspector=inspector_id)
        return self.sampled_case(case.id)

    def cases_of(self, inspector_id: str) -> list[SampledCase]:
        """Return the sampled cases of one inspector."""
        return [one for one in self.sampled_cases() if one.inspector == inspector_id]

    # ----------------------------------------------------------------------------------------------- inside
    def _people(self) -> list[Candidate]:
        return [_candidate(one) for one in self._inspection.eligible_cases()]

    def _required(self) -> Sample:
        sample = self.sample()
        if sample is None:
            raise NoSample
        return sample

    def _drawn_case(self, record_or_number: str) -> SampledCase:
        case = self.sampled_case(record_or_number)
        if case.state is SampledCaseState.REPLACED:
            raise UnknownSampledCase(record_or_number)
        return case

    def _lists(self, sample: Sample, provider_code: str | None) -> list[_Lists]:
        drawn = [self.facts(one) for one in self.sampled_cases()]
        # A case that fell out of a later list is still one of those it was drawn among.
        listed = {one.id: one for one in [*self._inspection.eligible_cases(), *drawn]}
        return [
            _Lists(
                code,
                [_candidate(one) for one in listed.values() if one.provider == code],
                [_candidate(one) for one in drawn if one.provider == code],
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
            drawn_at=self._now(),
        )

    def _put_case(self, entry: Entry, sample: str, provider: str, position: int, eligible: str) -> str:
        record = self._workspace.new_id()
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

    def _review(self, act: str, state: SampleState, comment: str) -> Sample:
        sample = self._required()
        if sample.state is SampleState.APPROVED:
            raise SampleApproved
        reviewer = self._reviewer()
        with self._workspace.ledger.entry(act, why=comment) as entry:
            entry.put(
                "sample",
                sample.id,
                state=state.value,
                reviewed_by=reviewer,
                reviewed_at=self._now(),
                review_comment=comment or None,
            )
        return self._required()

    def _reviewer(self) -> str:
        try:
            member = self._inspection.member(self._workspace.person)
        except UnknownTeamMember as error:
            raise ReviewNotAllowed("") from error
        if member.role not in REVIEWERS:
            raise ReviewNotAllowed(member.role.value)
        return member.id

    def _allocatable(self, case: SampledCase) -> Allocatable:
        facts = self.facts(case)
        return Allocatable(
            case.id, case.provider, case.number, facts.office, facts.responsible_officer, case.inspector
        )

    def _now(self) -> str:
        return self._workspace.clock.now().isoformat(timespec="microseconds")


def _candidate(case: EligibleCase) -> Candidate:
    return Candidate(case.reference, case.provider, {fact: getattr(case, fact) for fact in FACTS})


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
