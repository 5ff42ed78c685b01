"""What a person does with the search: ask, narrow, open; and how the index keeps up with what is written."""

from collections import Counter
from dataclasses import replace

from qi_desktop.assessment.second.service import SecondService
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.fieldnotes.searching.extracts import extract, whole_block
from qi_desktop.fieldnotes.searching.model import (
    DaysTurnedRound,
    Extract,
    Found,
    Group,
    Hit,
    NothingWanted,
    Standing,
    Wanted,
)
from qi_desktop.fieldnotes.searching.query import Tree, understood
from qi_desktop.fieldnotes.searching.ranking import Ranking, Scope
from qi_desktop.fieldnotes.searching.store import SearchStore
from qi_desktop.fieldnotes.searching.told import GROUPS, KINDS
from qi_desktop.foundation.progress import Progress
from qi_desktop.storage.model import Changed
from qi_desktop.storage.search.index import SearchIndex
from qi_desktop.storage.search.matching import Matching
from qi_desktop.storage.search.model import mark_of, places_between
from qi_desktop.storage.workspace import Workspace

BREATH = 0.3
"""So many seconds are read on at a time where nobody types."""
_FEW = 100


class SearchService:
    """Finds records by their words, over everything the person signed in may see."""

    def __init__(self, workspace: Workspace, assessment: AssessmentService, second: SecondService) -> None:
        """Search this file."""
        self._workspace = workspace
        self._assessment = assessment
        self._second = second
        self._store = SearchStore(workspace.database)
        self._index = SearchIndex(workspace.database)
        self._ranking = Ranking(Matching(workspace.database))
        self._unseen: tuple[tuple[int, int] | None, tuple[str, ...]] = (None, ())
        self._labels: tuple[str, dict[str, str]] = ("", {})
        workspace.ledger.subscribe(self._written)

    # --------------------------------------------------------------------------------------------- asking
    def find(self, wanted: Wanted, most: int = 50) -> Found:
        """Return what fits, the best first; raises NothingWanted where nothing is said to be there."""
        tree = self._understood(wanted)
        scope = self._scope(wanted)
        scored, pool = self._ranking.ranked(tree, scope)
        total = self._ranking.total(tree, scope) if pool else len(scored)
        return Found(tuple(self._ranking.hits(scored[:most])), total, scope.marking(tree), pool)

    def counts(self, wanted: Wanted) -> dict[Group, int]:
        """Return how much of each group fits."""
        tree = self._understood(wanted)
        counts: Counter[Group] = Counter()
        for sort, count in self._ranking.counted(tree, self._scope(wanted)).items():
            counts[GROUPS[sort]] += count
        return dict(counts)

    def extract(self, hit: Hit, expression: str) -> Extract | None:
        """Return a record's words around what was found in it; None where they have gone since."""
        shown = self._ranking.matching.shown(hit.number, expression)
        return extract(shown) if shown else None

    def around(self, hit: Hit, expression: str) -> Extract | None:
        """Return all the words near what was found, with every place in them marked."""
        shown = self._ranking.matching.shown(hit.number, expression)
        return whole_block(shown) if shown else None

    def standing(self, hit: Hit) -> Standing | None:
        """Return what something found is called and within what it stands; None where it has gone since."""
        found = self._store.standing(hit.sort, hit.record)
        if found is None or not found.question:
            return found
        return replace(found, title=found.title or self._question(found.question))

    def _question(self, name: str) -> str:
        """Return the label of a question, in the newest form that asks it."""
        newest = self._assessment.newest_form() if self._assessment.has_form() else ""
        if self._labels[0] != newest:
            forms = reversed(self._assessment.forms())
            self._labels = (newest, {one.name: one.label for form in forms for one in form.questions()})
        return self._labels[1].get(name, name)

    def _understood(self, wanted: Wanted) -> Tree:
        if wanted.since and wanted.until and wanted.until < wanted.since:
            raise DaysTurnedRound(wanted.since.isoformat(), wanted.until.isoformat())
        tree = understood(wanted.text, typing=wanted.typing)
        if tree is None:
            raise NothingWanted(wanted.text.strip())
        return tree

    def _scope(self, wanted: Wanted) -> Scope:
        kinds = [mark_of("k", sort) for sort, group in GROUPS.items() if group in wanted.groups]
        person = mark_of("p", wanted.person) if wanted.person else ""
        return Scope(kinds, person, self._may_not_see(), places_between(wanted.since, wanted.until))

    def _may_not_see(self) -> tuple[str, ...]:
        """Return the marks of the assessments that whoever is signed in is not to see.

        A second assessment is blind until both are complete: its maker finds nothing of the first,
        and nobody else anything of the second.
        """
        version = self._workspace.version()
        if self._unseen[0] != version:
            me = self._workspace.person
            blind = [one for one in self._second.chosen() if one.differences is None]
            names = (one.sampled_case if one.person == me else f"second/{one.sampled_case}" for one in blind)
            self._unseen = (version, tuple(mark_of("a", name) for name in names))
        return self._unseen[1]

    # ------------------------------------------------------------------------------------- keeping up
    @property
    def behind(self) -> int:
        """How many records are written that the index has not read yet."""
        return self._index.behind()

    def read_on(self, seconds: float) -> bool:
        """Read what was written into the index, for about so long; returns whether more waits."""
        return self._index.read_on(self._store.document, seconds)

    def compare_cases(self) -> None:
        """Note which drawn cases the list tells other facts of than the index; after lists and bundles."""
        stale = [("sampled_case", record) for record in self._store.stale_cases()]
        if stale:
            with self._workspace.database.passing():
                self._index.make_due(stale)

    def catch_up(self, progress: Progress | None = None) -> None:
        """Read everything that was written into the index."""
        self.compare_cases()
        total = self.behind
        while self.read_on(BREATH):
            if progress:
                progress.report(max(total - self.behind, 0), total)

    def index_again(self) -> None:
        """Forget the index; everything is read into it anew."""
        self._index.start_over()

    def _written(self, changed: Changed) -> None:
        """Read first what the person has just written."""
        if len(changed.records) <= _FEW:
            self._index.prefer(one for one in changed.records if one[0] in KINDS)
