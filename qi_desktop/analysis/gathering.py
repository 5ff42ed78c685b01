"""The sampled cases as counting sees them, kept in memory and renewed where something changed.

A case is worked out again only when its answers, its form, its facts, its disputes or the day are not what
they were: after one answer that is one case, after a bundle was taken in it is those the bundle spoke of.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from qi_desktop.analysis.cases import counted_case
from qi_desktop.analysis.coding import CodedCase, Coding
from qi_desktop.analysis.model import CaseCard
from qi_desktop.analysis.questions import Askings, askings_of
from qi_desktop.analysis.store import AnalysisStore
from qi_desktop.assessment.context import case_context
from qi_desktop.assessment.model import AssessmentState, Place
from qi_desktop.assessment.places import answer_id
from qi_desktop.assessment.ready import ReadyForm, ready_form
from qi_desktop.assessment.tally import Record
from qi_desktop.forms.flow.state import Row
from qi_desktop.inspection.model import EligibleCase
from qi_desktop.sampling.model import SampledCase
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.model import Changed
from qi_desktop.storage.workspace import Workspace

_Person = tuple[SampledCase, EligibleCase]
_PORTION = 400
"""So many cases' answers are held at a time."""
_OF_A_CASE = frozenset({"answer", "assessment", "settled_difference"})
_OF_THE_LIST = frozenset({"sampled_case", "sample", "eligible_case", "form"})


@dataclass(frozen=True, slots=True)
class _Kept:
    """A case as it was worked out last, and a fingerprint of what it was worked out from."""

    basis: int
    coded: CodedCase


class Gathering:
    """Holds every sampled case of one workspace, as bytes."""

    def __init__(self, workspace: Workspace, sampling: SamplingService) -> None:
        """Read nothing until asked to."""
        self._workspace, self._sampling = workspace, sampling
        self._store = AnalysisStore(workspace.database)
        self.coding = Coding()
        self.askings: dict[str, Askings] = {}
        self._people: list[_Person] = []
        self._kept: dict[str, _Kept] = {}
        self._listed = False
        self._touched: set[str] = set()
        self._cards: dict[str, CaseCard] = {}
        self._waiting: dict[str, None] = {}
        self._seen: object = None
        workspace.ledger.subscribe(self._note)

    def cases(self) -> list[CodedCase]:
        """Return every sampled case in the order of the sample, as everything stands now."""
        while self.read_some(_PORTION):
            pass
        return [self._kept[case.id].coded for case, _ in self._people]

    def read_some(self, most: int = 1) -> bool:
        """Work out a few more of the cases that changed; tells whether there are yet more."""
        now = self._workspace.clock.now().astimezone()
        seen = (self._workspace.version()[0], now.date())
        if seen != self._seen or not self._listed:
            self._people = [(one, self._sampling.facts(one)) for one in self._sampling.sampled_cases()]
            self._waiting = {case.id: None for case, _ in self._people}
            self._cards = {card.id: card for card in self._described()}
            self._seen, self._listed = seen, True
            self._touched = set()
        elif self._touched:
            self._cards = {card.id: card for card in self._described()}
            self._waiting |= dict.fromkeys(record for record in self._touched if record in self._cards)
            self._touched = set()
        some = list(islice(self._waiting, most))
        answers, contested = self._store.answers(some), self._store.contested(some)
        for record in some:
            self._work_out(self._cards[record], answers.get(record, []), contested.get(record, set()), now)
            del self._waiting[record]
        return bool(self._waiting)

    @property
    def progress(self) -> tuple[int, int]:
        """Return how many cases are worked out, of how many."""
        return len(self._people) - len(self._waiting), len(self._people)

    def newest(self) -> Askings:
        """Return what the form adopted last asks."""
        return self._askings(self._store.newest_digest())

    def reasons(self, answers: Collection[str]) -> dict[str, str]:
        """Return the reasons given with these answers, by the answer's id."""
        return self._store.reasons(answers)

    def answer(self, digest: str, assessment: str, question: str, row: Row) -> str:
        """Return the id of an answer to a question of a form."""
        return answer_id(self._ready(digest).form, assessment, question, row)

    def _note(self, changed: Changed) -> None:
        kinds = {kind for kind, _ in changed.records}
        if kinds & _OF_THE_LIST:
            self._listed = False
        elif kinds & _OF_A_CASE:
            self._touched |= {
                record.partition("/")[0] for kind, record in changed.records if kind in _OF_A_CASE
            }

    def _described(self) -> Iterator[CaseCard]:
        begun = self._store.begun()
        newest = self._store.newest_digest(), AssessmentState.NOT_STARTED
        for case, facts in self._people:
            digest, state = begun.get(case.id, newest)
            yield CaseCard(
                id=case.id,
                number=case.number,
                provider=case.provider,
                inspector=case.inspector,
                officer=facts.responsible_officer,
                state=state,
                digest=digest,
                context=case_context(case, facts),
            )

    def _work_out(self, card: CaseCard, answers: list[Record], contested: set[Place], now: datetime) -> None:
        basis = hash((_told(card), tuple(answers), frozenset(contested), now.date()))
        known = self._kept.get(card.id)
        if known is None or known.basis != basis:
            self._askings(card.digest)
            case = counted_case(card, self._ready(card.digest), answers, contested, now)
            self._kept[card.id] = _Kept(basis, self.coding.coded(case))

    def _askings(self, digest: str) -> Askings:
        known = self.askings.get(digest)
        if known is None:
            known = self.askings[digest] = askings_of(self._ready(digest).form)
        return known

    def _ready(self, digest: str) -> ReadyForm:
        return ready_form(digest, lambda: self._store.definition(digest))


def _told(card: CaseCard) -> tuple[object, ...]:
    return (
        card.number,
        card.provider,
        card.inspector,
        card.officer,
        card.state,
        card.digest,
        tuple(card.context.items()),
    )
