"""Which records fit what is wanted, and in what order: by how well their words fit, the latest first."""

from collections import Counter
from dataclasses import dataclass

from qi_desktop.fieldnotes.searching.model import Hit
from qi_desktop.fieldnotes.searching.query import Term, Tree, expression, fulfilled, terms
from qi_desktop.storage.search.matching import Between, Matching, Scored
from qi_desktop.storage.search.model import LONG, day_told, place_of, serial_of

POOL = 600
"""So many of the latest blocks that fit are weighed against one another; of more, nobody reads the rest."""
TITLES = 100
"""So many that hold the words in their title are weighed besides, however old."""
_EVERYTHING = -1


@dataclass(frozen=True, slots=True)
class Scope:
    """What narrows a search: marks of which one must be there, of which none may, and the days."""

    kinds: list[str]
    person: str
    unseen: tuple[str, ...]
    between: Between

    def of(self, words: str, *, columns: str = "title words", mark: str = "", no_mark: str = "") -> str:
        """Return an expression of words narrowed to what is looked at."""
        told = [f"({{{columns}}} : {words})"]
        if self.kinds:
            told.append(f"(marks : ({' OR '.join(self.kinds)}))")
        told += [f"(marks : {one})" for one in (self.person, mark) if one]
        without = [*self.unseen, *([no_mark] if no_mark else [])]
        whole = f"({' AND '.join(told)})"
        return f"{whole} NOT (marks : ({' OR '.join(without)}))" if without else whole

    def marking(self, tree: Tree) -> str:
        """Return the expression that marks every word that was wanted."""
        return f"{{title words}} : ({' OR '.join(term.expression for term in terms(tree))})"


class Ranking:
    """Weighs what the index holds.

    Of a record of one block the index itself tells whether it fits. A long note has several: each term is
    asked for alone, and a note fits when its blocks together hold what is wanted.
    """

    def __init__(self, matching: Matching) -> None:
        """Ask this index."""
        self.matching = matching

    def ranked(self, tree: Tree, scope: Scope) -> tuple[list[Scored], int]:
        """Return the best block of each record that fits, best first; and how many were weighed, or 0."""
        if isinstance(tree, Term) or not self.matching.has_long():
            scored, pool = self._weighed(expression(tree), scope)
        else:
            scored, pool = self._weighed(expression(tree), scope, no_mark=LONG)
            scored += self._long(tree, scope)
        return _best_first(scored), pool

    def hits(self, scored: list[Scored]) -> list[Hit]:
        """Return the records of blocks; without those that have gone since."""
        records = self.matching.records(serial_of(number) for number, _ in scored)
        places = [(place_of(number), number, score) for number, score in scored]
        return [
            Hit(place.sort, records[place.serial], day_told(place.day), score, number)
            for place, number, score in places
            if place.serial in records
        ]

    def total(self, tree: Tree, scope: Scope) -> int:
        """Return how many records fit, where there are too many to weigh them all."""
        if not self.matching.has_long():
            return self.matching.total(scope.of(expression(tree)), scope.between)
        short = self.matching.total(scope.of(expression(tree), no_mark=LONG), scope.between)
        return short + len(fulfilled(tree, _Long(self.matching, scope).found))

    def counted(self, tree: Tree, scope: Scope) -> dict[str, int]:
        """Return how many records of each sort fit, where there are too many to weigh them all."""
        if not self.matching.has_long():
            return self.matching.counted(scope.of(expression(tree)), scope.between)
        sorts = Counter(self.matching.counted(scope.of(expression(tree), no_mark=LONG), scope.between))
        long = _Long(self.matching, scope)
        sorts.update(long.sorts[serial] for serial in fulfilled(tree, long.found))
        return dict(sorts)

    def _weighed(self, words: str, scope: Scope, no_mark: str = "") -> tuple[list[Scored], int]:
        found = self.matching.scored(scope.of(words, no_mark=no_mark), scope.between, POOL + 1)
        if len(found) <= POOL:
            return found, 0
        titles = scope.of(words, columns="title", no_mark=no_mark)
        return found[:POOL] + self.matching.scored(titles, scope.between, TITLES), POOL

    def _long(self, tree: Tree, scope: Scope) -> list[Scored]:
        fitting = fulfilled(tree, _Long(self.matching, scope).found)
        if not fitting:
            return []
        either = f"({' OR '.join(term.expression for term in terms(tree))})"
        blocks = self.matching.scored(scope.of(either, mark=LONG), scope.between, _EVERYTHING)
        return [one for one in blocks if serial_of(one[0]) in fitting]


def _best_first(scored: list[Scored]) -> list[Scored]:
    """Return each record once, by its best block; of two that fit alike the later first."""
    best: dict[int, Scored] = {}
    for one in sorted(scored, key=_fit, reverse=True):
        best.setdefault(serial_of(one[0]), one)
    return list(best.values())


def _fit(scored: Scored) -> tuple[float, int]:
    return scored[1], scored[0]


class _Long:
    """The records of several blocks that hold a term in any of them."""

    def __init__(self, matching: Matching, scope: Scope) -> None:
        self._matching, self._scope = matching, scope
        self.sorts: dict[int, str] = {}

    def found(self, term: Term) -> frozenset[int]:
        expression = self._scope.of(term.expression, mark=LONG)
        places = [place_of(number) for number in self._matching.places(expression, self._scope.between)]
        self.sorts.update((place.serial, place.sort) for place in places)
        return frozenset(place.serial for place in places)
