"""What the lead inspector does to share the sampled cases out, and to keep declared interests apart."""

from collections.abc import Collection
from dataclasses import asdict

from qi_desktop.inspection.model import EligibleCase, Role
from qi_desktop.inspection.service import InspectionService
from qi_desktop.sampling.allocating.allocation import allocated
from qi_desktop.sampling.allocating.interests import barred, concerns, named_alike
from qi_desktop.sampling.allocating.model import (
    About,
    Allocatable,
    AllocationProposal,
    Clash,
    DeclaredInterest,
    InterestDeclared,
    UnknownInterest,
    UnknownSubject,
)
from qi_desktop.sampling.allocating.store import AllocatingStore
from qi_desktop.sampling.interviewing.service import InterviewingService
from qi_desktop.sampling.model import (
    NoInspectors,
    NotAnInspector,
    SampledCase,
    SampleNotApproved,
    SampleState,
    UnknownSampledCase,
)
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.ledger.entry import Entry
from qi_desktop.storage.model import ReasonMissing
from qi_desktop.storage.workspace import Workspace


class AllocatingService:
    """Gives every sampled case an inspector who has no interest in it."""

    def __init__(
        self,
        workspace: Workspace,
        inspection: InspectionService | None = None,
        sampling: SamplingService | None = None,
        interviewing: InterviewingService | None = None,
    ) -> None:
        """Work on one workspace."""
        self._workspace = workspace
        self._inspection = inspection or InspectionService(workspace)
        self._sampling = sampling or SamplingService(workspace, self._inspection)
        self._interviewing = interviewing or InterviewingService(workspace, self._inspection, self._sampling)
        self._store = AllocatingStore(workspace.database)

    # ----------------------------------------------------------------------------------------- the allocation
    def proposed_allocation(self, *, afresh: bool = False, keep: Collection[str] = ()) -> AllocationProposal:
        """Return who would get which case that has no inspector, or every case not in ``keep``."""
        if self._sampling.required().state is not SampleState.APPROVED:
            raise SampleNotApproved
        inspectors = self._inspectors()
        if not inspectors:
            raise NoInspectors
        let_go = {one.id for one in self._sampling.sampled_cases() if afresh and one.id not in keep}
        return allocated(self._allocatable(let_go), inspectors)

    def allocate_cases(self, *, afresh: bool = False, keep: Collection[str] = ()) -> dict[str, str]:
        """Give every sampled case without an inspector one; return who got which, by sampled case."""
        shares = self.proposed_allocation(afresh=afresh, keep=keep).shares
        with self._workspace.ledger.entry("allocate_cases") as entry:
            self._give(entry, shares)
        return shares

    def allocate_case(self, sampled_case: str, inspector_id: str) -> SampledCase:
        """Give one sampled case to an inspector who declared no interest in it."""
        case = self._sampling.drawn_case(sampled_case)
        member = self._inspection.member(inspector_id)
        if member.role is not Role.INSPECTOR:
            raise NotAnInspector(inspector_id)
        facts = self._sampling.facts(case)
        for interest in self.interests():
            if interest.inspector == member.id and concerns(interest, facts):
                raise InterestDeclared(
                    case.number, member.name, self.subject_words(interest), interest.reason
                )
        with self._workspace.ledger.entry("allocate_case") as entry:
            self._give(entry, {case.id: member.id})
        return self._sampling.sampled_case(case.id)

    def cases_of(self, inspector_id: str) -> list[SampledCase]:
        """Return the sampled cases of one inspector."""
        return [one for one in self._sampling.sampled_cases() if one.inspector == inspector_id]

    def loads(self) -> dict[str, int]:
        """Return how many cases each inspector has, in the order of the team."""
        held = [one.inspector for one in self._sampling.sampled_cases()]
        return {inspector: held.count(inspector) for inspector in self._inspectors()}

    # ------------------------------------------------------------------------------------ declared interests
    def declare_interest(
        self, inspector: str, about: About | str, subject: str, reason: str
    ) -> DeclaredInterest:
        """Note that an inspector must be kept apart from a case, an officer or an office."""
        member = self._inspection.member(inspector)
        if member.role is not Role.INSPECTOR:
            raise NotAnInspector(inspector)
        if not reason.strip():
            raise ReasonMissing("declare_interest")
        found = self._subject(About(about), subject)
        made = DeclaredInterest(self._workspace.new_id(), member.id, About(about), found, reason.strip())
        with self._workspace.ledger.entry("declare_interest", why=made.reason) as entry:
            fields = {name: str(value) for name, value in asdict(made).items() if name != "id"}
            entry.put("declared_interest", made.id, **fields)
        return made

    def withdraw_interest(self, interest: str) -> None:
        """Take a declared interest back."""
        if interest not in {one.id for one in self.interests()}:
            raise UnknownInterest(interest)
        with self._workspace.ledger.entry("withdraw_interest") as entry:
            entry.remove("declared_interest", interest)

    def interests(self) -> list[DeclaredInterest]:
        """Return the declared interests in the order of declaring."""
        return self._store.interests()

    def subject_words(self, interest: DeclaredInterest) -> str:
        """Return how the subject of an interest is called: a case by its number, never by a name."""
        if interest.about is not About.CASE:
            provider, _, name = interest.subject.rpartition("/")
            return f"{name} ({provider})" if provider else name
        sampled = self._sampling.sampled_cases(include_replaced=True)
        number = next((one.number for one in sampled if one.eligible_case == interest.subject), "")
        return number or "a case outside the sample"

    def clashes(self) -> list[Clash]:
        """Return every case that lies with an inspector who declared an interest in it."""
        interests = self.interests()
        return [
            Clash(case.id, case.number, case.inspector, interest)
            for case in (self._sampling.sampled_cases() if interests else ())
            for interest in interests
            if case.inspector == interest.inspector and concerns(interest, self._sampling.facts(case))
        ]

    def mend_clashes(self) -> AllocationProposal:
        """Give each case that clashes with an interest to another inspector; all others stay."""
        proposal = allocated(
            self._allocatable({one.sampled_case for one in self.clashes()}), self._inspectors()
        )
        with self._workspace.ledger.entry("mend_clashes") as entry:
            self._give(entry, proposal.shares)
        return proposal

    # ------------------------------------------------------------------------------------------------- inside
    def _inspectors(self) -> list[str]:
        return [one.id for one in self._inspection.team() if one.role is Role.INSPECTOR]

    def _allocatable(self, let_go: Collection[str]) -> list[Allocatable]:
        interests = self.interests()
        return [
            Allocatable(
                case.id,
                case.provider,
                case.number,
                facts.office,
                facts.responsible_officer,
                "" if case.id in let_go else case.inspector,
                barred(interests, facts),
            )
            for case, facts in self._cases()
        ]

    def _cases(self) -> list[tuple[SampledCase, EligibleCase]]:
        return [(one, self._sampling.facts(one)) for one in self._sampling.sampled_cases()]

    def _give(self, entry: Entry, shares: dict[str, str]) -> None:
        self._interviewing.hand_over(entry, shares)
        for case, inspector in shares.items():
            entry.put("sampled_case", case, inspector=inspector)

    def _subject(self, about: About, subject: str) -> str:
        """Return a subject as it is kept; raises UnknownSubject where the lists hold none of that name."""
        if about is About.CASE:
            return self._case_named(subject)
        for case in self._inspection.eligible_cases():
            name = case.office if about is About.OFFICE else case.responsible_officer
            if named_alike(subject, case.provider, name):
                return f"{case.provider}/{name}" if "/" in subject else name
        raise UnknownSubject(about.value.replace("_", " "), subject)

    def _case_named(self, subject: str) -> str:
        try:
            return self._sampling.sampled_case(subject).eligible_case
        except UnknownSampledCase:
            if any(one.id == subject for one in self._inspection.eligible_cases()):
                return subject
            raise UnknownSubject(About.CASE.value, subject) from None
