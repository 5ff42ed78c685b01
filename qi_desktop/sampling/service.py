"""What the lead inspector and the case-sample reviewer do with the sample."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import qi_desktop
from qi_desktop.foundation.progress import Progress
from qi_desktop.inspection.model import EligibleCase, NoInspection, Role, UnknownTeamMember
from qi_desktop.inspection.service import InspectionService
from qi_desktop.sampling.drawing.digest import list_digest
from qi_desktop.sampling.drawing.proposal import proposed_settings
from qi_desktop.sampling.drawing.refusals import NamedCaseUnknown
from qi_desktop.sampling.drawing.reserves import reserves_of
from qi_desktop.sampling.drawing.selection import METHOD, draw
from qi_desktop.sampling.model import (
    Candidate,
    Draw,
    FormsStarted,
    Must,
    NoEligibleCases,
    NoSample,
    ReviewNotAllowed,
    Sample,
    SampleApproved,
    SampledCase,
    SampledCaseState,
    SampleSettings,
    SampleState,
    SeedOutOfRange,
    SettingsLocked,
    UnknownSampledCase,
)
from qi_desktop.sampling.store import SamplingStore
from qi_desktop.storage.ledger.entry import Entry
from qi_desktop.storage.model import FieldContested, Value
from qi_desktop.storage.workspace import Workspace

# The largest whole number that the file keeps.
HIGHEST_SEED = 2**63 - 1
REVIEWERS = (Role.CASE_SAMPLE_REVIEWER, Role.LEAD)
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
# Those of version 0.1.
FACTS_AT_FIRST = FACTS[:7]


Ids = Mapping[tuple[str, str], str]
"""The ids of the eligible cases by provider and reference."""


@dataclass(frozen=True, slots=True)
class ProviderLists:
    """One provider's eligible people, and those of them who are in the sample."""

    provider: str
    eligible: list[Candidate]
    drawn: list[Candidate]


@dataclass(frozen=True, slots=True)
class NewCase:
    """A case about to join a sample: from which list, at which place, who."""

    sample: str
    provider: str
    position: int
    eligible_case: str


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
        self._refuse_if_locked(settings)
        if not 0 <= seed <= HIGHEST_SEED:
            raise SeedOutOfRange(seed, HIGHEST_SEED)
        eligible = self._inspection.eligible_cases()
        if not eligible:
            raise NoEligibleCases
        people = [candidate_of(one) for one in eligible]
        ids = {(one.provider, one.reference): one.id for one in eligible}
        asked = settings or self.proposed_settings()
        if progress:
            progress.report(0, 1, "Drawing the sample")
        drawn = draw(people, asked, seed)
        _check_named(asked, ids)
        made = self._new_sample(people, asked, drawn)
        with self._workspace.ledger.entry("draw_sample", why=f"seed {seed}") as entry:
            _put_sample(entry, made)
            self._put_named(entry, made, ids)
            self._put_cases(entry, made, drawn, ids, reserves_of(people, drawn, asked))
        if progress:
            progress.report(1, 1)
        return made

    def sample(self) -> Sample | None:
        """Return the sample that stands, or None: an approved one, else the one drawn last."""
        return self._store.sample()

    def samples(self) -> list[Sample]:
        """Return every sample that was drawn, also those sent back or overtaken, the oldest first."""
        return self._store.samples()

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

    def begun(self) -> list[SampledCase]:
        """Return the cases of the sample that stands on which a judgement form was started."""
        sample = self.sample()
        begun = self._store.begun(sample.id) if sample else []
        return [self.sampled_case(one) for one in begun]

    def refuse_if_begun(self) -> None:
        """Refuse to move the sample under the feet of those who already work on its cases."""
        begun = self.begun()
        if begun:
            raise FormsStarted(len(begun), begun[0].number)

    def facts(self, sampled_case: SampledCase) -> EligibleCase:
        """Return what the case list says about a sampled case."""
        return self._inspection.eligible_case(sampled_case.eligible_case)

    def list_unchanged(self) -> bool:
        """Tell whether the eligible list is still the one from which the sample was drawn."""
        sample = self.required()
        # A sample of version 0.1 knew fewer facts, and its digest speaks of those only.
        known = sample.trace.get("facts", FACTS_AT_FIRST)
        people = self._people()
        if known != list(FACTS):
            people = [replace(one, facts={fact: one.facts[fact] for fact in known}) for one in people]
        return list_digest(people) == sample.list_digest

    # ----------------------------------------------------------------------------------------------- inside
    def _people(self) -> list[Candidate]:
        return self._workspace.holding.read(
            "people", lambda: [candidate_of(one) for one in self._inspection.eligible_cases()]
        )

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
        lists = self._workspace.holding.read(("lists", sample.id), lambda: self._lists(sample))
        return [one for one in lists if provider_code in (None, one.provider)]

    def _lists(self, sample: Sample) -> list[ProviderLists]:
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
        ]

    def reviewer(self) -> str:
        """Return who is signed in, if they may review a sample; raises ReviewNotAllowed if not."""
        try:
            member = self._inspection.member(self._workspace.person)
        except UnknownTeamMember as error:
            raise ReviewNotAllowed("") from error
        if member.role not in REVIEWERS:
            raise ReviewNotAllowed(member.role.value)
        return member.id

    def refuse_if_contested(self, sample: Sample) -> None:
        """Refuse an act on a sample of which one laptop says approved and another says sent back."""
        if self._workspace.ledger.is_contested(sample.id, "state", "sample"):
            raise FieldContested("sample", sample.id, "state")

    def _refuse_if_locked(self, settings: SampleSettings | None) -> None:
        known = self.sample()
        if known is None:
            return
        self.refuse_if_contested(known)
        if known.state is SampleState.APPROVED:
            raise SettingsLocked if settings not in (None, known.settings) else SampleApproved
        self.refuse_if_begun()

    def _new_sample(self, people: list[Candidate], settings: SampleSettings, drawn: Draw) -> Sample:
        inspection = self._inspection.inspection()
        if inspection is None:
            raise NoInspection
        return Sample(
            id=self._workspace.new_id(),
            inspection=inspection.id,
            seed=drawn.seed,
            settings=settings,
            list_digest=list_digest(people),
            trace={
                "method": METHOD,
                "program": qi_desktop.__version__,
                "facts": list(FACTS),
                "strata": {one.provider: dict(one.trace) for one in drawn.strata},
            },
            state=SampleState.DRAWN,
            drawn_at=self.now(),
        )

    def _put_named(self, entry: Entry, sample: Sample, ids: Ids) -> None:
        asked = ((Must.HAVE, sample.settings.must_have), (Must.NOT, sample.settings.must_not))
        for must, named in asked:
            for one in named:
                entry.put(
                    "named_case",
                    self._workspace.new_id(),
                    sample=sample.id,
                    provider=one.provider,
                    eligible_case=ids[one.provider, one.reference],
                    must=must.value,
                    reason=one.reason or None,
                )

    def _put_cases(
        self,
        entry: Entry,
        sample: Sample,
        drawn: Draw,
        ids: Ids,
        reserves: Mapping[tuple[str, str], Sequence[str]],
    ) -> None:
        for stratum in drawn.strata:
            code = stratum.provider
            for position, key in enumerate(stratum.selected, start=1):
                stand_ins = [ids[code, other] for other in reserves[code, key]]
                case = NewCase(sample.id, code, position, ids[code, key])
                put_case(entry, self._workspace.new_id(), case, reserves=stand_ins)

    def now(self) -> str:
        """Return the moment of an act, as it is kept."""
        return self._workspace.clock.now().isoformat(timespec="microseconds")


def candidate_of(case: EligibleCase) -> Candidate:
    """Return an eligible case as the draw sees it."""
    return Candidate(case.reference, case.provider, {fact: getattr(case, fact) for fact in FACTS})


def put_case(entry: Entry, record: str, case: NewCase, **fields: Value) -> None:
    """Note within an entry that a case is in the sample."""
    entry.put(
        "sampled_case",
        record,
        sample=case.sample,
        eligible_case=case.eligible_case,
        provider=case.provider,
        number=f"{case.provider} {case.position:02}",
        position=case.position,
        state=SampledCaseState.DRAWN.value,
        **fields,
    )


def _check_named(settings: SampleSettings, ids: Ids) -> None:
    """Refuse to name a case of a list that is not drawn from, where nobody could find it again."""
    for one in (*settings.must_have, *settings.must_not):
        if (one.provider, one.reference) not in ids:
            raise NamedCaseUnknown(one.provider, one.reference)


def _put_sample(entry: Entry, sample: Sample) -> None:
    # The sample travels to every inspector; whom the settings name is kept apart and does not.
    settings = replace(sample.settings, must_have=(), must_not=())
    entry.put(
        "sample",
        sample.id,
        inspection=sample.inspection,
        seed=sample.seed,
        settings=settings.to_json(),
        list_digest=sample.list_digest,
        trace=dict(sample.trace),
        state=sample.state.value,
        drawn_at=sample.drawn_at,
    )
