"""What the lead inspector does when a sampled case falls out, and what the reviewer says of it."""

import json
from collections import Counter
from itertools import islice
from uuid import NAMESPACE_OID, uuid5

from qi_desktop.foundation.paths import resource
from qi_desktop.inspection.model import EligibleCase
from qi_desktop.inspection.service import InspectionService
from qi_desktop.sampling.drawing.keeping import Lineup
from qi_desktop.sampling.drawing.reserves import free_of
from qi_desktop.sampling.model import (
    NoStandIn,
    ReplacementState,
    SampledCase,
    SampledCaseState,
    SampleNotApproved,
    SampleState,
)
from qi_desktop.sampling.replacing.model import (
    ChoiceReasonMissing,
    NotAReplacement,
    NotProposed,
    Proposal,
    Replacement,
    ReplacementDecided,
    Reserve,
    Trouble,
    TroubleKind,
    UsualReason,
)
from qi_desktop.sampling.replacing.search import Search, reserved_for
from qi_desktop.sampling.service import NewCase, SamplingService, candidate_of, put_case
from qi_desktop.storage.model import FieldContested, ReasonMissing
from qi_desktop.storage.workspace import Workspace

PROPOSALS = 10


class ReplacingService:
    """Finds who could stand in for a sampled case, lets one do so, and keeps what the review says of it."""

    def __init__(
        self,
        workspace: Workspace,
        inspection: InspectionService | None = None,
        sampling: SamplingService | None = None,
    ) -> None:
        """Work on one workspace."""
        self._workspace = workspace
        self._inspection = inspection or InspectionService(workspace)
        self._sampling = sampling or SamplingService(workspace, self._inspection)

    # ---------------------------------------------------------------------------------- who could stand in
    @staticmethod
    def reasons() -> list[UsualReason]:
        """Return the reasons for which cases usually fall out; any other words will do as well."""
        held = json.loads(resource("sampling", "replacement_reasons.json").read_text("utf-8"))
        return [UsualReason(**one) for one in held]

    def reserves(self, sampled_case: str) -> list[Reserve]:
        """Return the stand-ins that were named for a case at the draw, the first choice first."""
        case = self._sampling.sampled_case(sampled_case)
        search = self._search(case)
        free = {one.id for one in search.by_key.values()}
        return [
            Reserve(self._inspection.eligible_case(one), rank, search.also_for(one), one in free)
            for rank, one in enumerate(case.reserves, start=1)
        ]

    def proposals(self, sampled_case: str, limit: int = PROPOSALS) -> list[Proposal]:
        """Return who could take a sampled case's place now, the best first, and with what effect."""
        search = self._search(self._sampling.drawn_case(sampled_case))
        return [search.proposal(one) for one in islice(search.in_order(), limit)]

    # ------------------------------------------------------------------------------------- the replacement
    def replace_case(
        self, sampled_case: str, reason: str, stand_in: str | None = None, choice_reason: str = ""
    ) -> SampledCase:
        """Let a stand-in take the place of a case that fell out; the sample stays approved.

        Without a ``stand_in`` (the id of an eligible case) the first proposal is taken; choosing another
        takes a reason of its own. The newcomer is open until the review accepts it.
        """
        if not reason.strip():
            raise ReasonMissing("replace_case")
        sample = self._sampling.required()
        self._sampling.refuse_if_contested(sample)
        if sample.state is not SampleState.APPROVED:
            raise SampleNotApproved
        case = self._sampling.drawn_case(sampled_case)
        chosen, place = self._chosen(self._search(case), stand_in)
        if place > 1 and not choice_reason.strip():
            raise ChoiceReasonMissing
        return self._replace(case, chosen, reason, (place, choice_reason if place > 1 else ""))

    def _chosen(self, search: Search, stand_in: str | None) -> tuple[EligibleCase, int]:
        for place, one in enumerate(search.in_order(), start=1):
            if stand_in in (None, one.id):
                return one, place
        if stand_in is None:
            raise NoStandIn(search.case.provider)
        refused = self._inspection.eligible_case(stand_in)
        raise NotProposed(refused.reference, search.case.provider)

    def _replace(
        self, case: SampledCase, chosen: EligibleCase, reason: str, choice: tuple[int, str]
    ) -> SampledCase:
        numbered = self._sampling.sampled_cases(include_replaced=True)
        position = 1 + max(one.position for one in numbered if one.provider == case.provider)
        # Two laptops that let the same person stand in for the same case write the same record.
        record = str(uuid5(NAMESPACE_OID, f"{case.id}/{chosen.id}"))
        with self._workspace.ledger.entry("replace_case", why=reason) as entry:
            put_case(
                entry,
                record,
                NewCase(case.sample, case.provider, position, chosen.id),
                inspector=case.inspector or None,
                stands_for=case.id,
                replacement_state=ReplacementState.OPEN.value,
                replacement_comment=None,
                replacement_place=choice[0],
                replacement_choice=choice[1] or None,
                removed=None,
            )
            entry.put(
                "sampled_case",
                case.id,
                state=SampledCaseState.REPLACED.value,
                replaced_by=record,
                replaced_reason=reason,
                replaced_on=self._sampling.now()[:10],
            )
        return self._sampling.sampled_case(record)

    # ------------------------------------------------------------------------------------------ its review
    def replacements(self) -> list[Replacement]:
        """Return every replacement with its reason, in the order of the numbers that fell out."""
        cases = {one.id: one for one in self._sampling.sampled_cases(include_replaced=True)}
        return [
            self._replacement(one, cases[one.replaced_by])
            for one in cases.values()
            if one.replaced_by in cases
        ]

    def open_replacements(self) -> list[Replacement]:
        """Return the replacements that wait: for the reviewer, or once questioned for the lead inspector."""
        return [
            one
            for one in self.replacements()
            if one.by.state is SampledCaseState.DRAWN
            and one.replaced.id == one.by.stands_for
            and one.state is not ReplacementState.ACCEPTED
        ]

    def accept_replacement(self, sampled_case: str, comment: str = "") -> SampledCase:
        """Accept the case that stands in for another, as the case-sample reviewer or the lead inspector."""
        return self._judge("accept_replacement", sampled_case, ReplacementState.ACCEPTED, comment)

    def question_replacement(self, sampled_case: str, comment: str) -> SampledCase:
        """Say what is wrong with the case that stands in for another; it can then be replaced again."""
        if not comment.strip():
            raise ReasonMissing("question_replacement")
        return self._judge("question_replacement", sampled_case, ReplacementState.QUESTIONED, comment)

    def troubles(self) -> list[Trouble]:
        """Return where two laptops that acted at once left the same person or number in the sample twice."""
        cases = self._sampling.sampled_cases()
        people = Counter(one.eligible_case for one in cases)
        places = Counter((one.provider, one.position) for one in cases)
        twice = [
            Trouble(TroubleKind.SAME_PERSON, tuple(one for one in cases if one.eligible_case == person))
            for person, number in people.items()
            if number > 1
        ]
        return twice + [
            Trouble(
                TroubleKind.SAME_NUMBER,
                tuple(one for one in cases if (one.provider, one.position) == place),
            )
            for place, number in places.items()
            if number > 1
        ]

    # ---------------------------------------------------------------------------------------------- inside
    def _judge(self, act: str, sampled_case: str, verdict: ReplacementState, comment: str) -> SampledCase:
        self._sampling.reviewer()
        case = self._sampling.drawn_case(sampled_case)
        if case.replacement_state is None:
            raise NotAReplacement(case.number)
        if case.replacement_state is ReplacementState.ACCEPTED:
            raise ReplacementDecided(case.number)
        if self._is_contested(case.stands_for, "replaced_by"):
            raise FieldContested("sampled_case", case.stands_for, "replaced_by")
        with self._workspace.ledger.entry(act, why=comment) as entry:
            entry.put(
                "sampled_case",
                case.id,
                replacement_state=verdict.value,
                replacement_comment=comment or None,
            )
        return self._sampling.sampled_case(case.id)

    def _replacement(self, replaced: SampledCase, by: SampledCase) -> Replacement:
        contested = self._is_contested(by.id, "replacement_state")
        return Replacement(
            replaced=replaced,
            by=by,
            reason=replaced.replaced_reason,
            on=replaced.replaced_on,
            state=by.replacement_state or ReplacementState.OPEN,
            comment=by.replacement_comment,
            place=by.replacement_place,
            choice_reason=by.replacement_choice,
            contested=contested or self._is_contested(replaced.id, "replaced_by"),
        )

    def _is_contested(self, case: str, field: str) -> bool:
        return self._workspace.ledger.is_contested(case, field, "sampled_case")

    def _search(self, case: SampledCase) -> Search:
        sample = self._sampling.required()
        lists = self._sampling.lists(sample, case.provider)[0]
        cases = self._sampling.sampled_cases(include_replaced=True)
        used = {one.eligible_case for one in cases}
        unused = [one for one in self._inspection.eligible_cases(case.provider) if one.id not in used]
        free = free_of([candidate_of(one) for one in unused], frozenset(), sample.settings)
        keys = {one.key for one in free}
        return Search(
            sample=sample,
            case=case,
            fallen=candidate_of(self._sampling.facts(case)),
            lineup=Lineup(case.provider, lists.eligible, lists.drawn, free),
            by_key={one.reference: one for one in unused if one.reference in keys},
            reserved=reserved_for(one for one in cases if one.state is SampledCaseState.DRAWN),
        )
