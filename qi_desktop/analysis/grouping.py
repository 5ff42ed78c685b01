"""By what cases are told apart: one fact, several together, none; and which of them are looked at."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from qi_desktop.analysis.coding import CodedCase
from qi_desktop.analysis.model import CountedQuestion

BY_PROVIDER = "provider"
BETWEEN = " · "
"""What stands between the values of a group, where cases are told apart by several facts."""
By = str | Sequence[str] | None
"""A fact, several facts together, or nothing: all cases as one."""
Groups = tuple[str, ...]
Where = Mapping[str, str | Sequence[str]]
"""Only cases with this value, or one of these values, of each of these facts."""


def facts_in(by: By) -> Groups:
    """Return by which facts cases are told apart."""
    return () if by is None else (by,) if isinstance(by, str) else tuple(by)


@dataclass(frozen=True, slots=True)
class Grouping:
    """Tells which groups a case stands in: one, or several where a fact has several values at once.

    The provider is a question's own: work that is always one provider's counts to it, whoever's case it was.
    """

    by: Groups
    where: Where = field(default_factory=dict[str, str])
    providers: frozenset[str] = frozenset()
    several: frozenset[str] = frozenset()

    def groups(self, case: CodedCase) -> Iterator[Groups]:
        """Yield the groups of a case, its own provider standing in for the one a question counts to."""
        if all(
            self._values(case, fact) & _wanted(of) for fact, of in self.where.items() if not _is_own(fact)
        ):
            yield from product(*(sorted(self._values(case, fact)) for fact in self.by))

    def of_question(self, question: CountedQuestion, groups: Groups, provider: str) -> Groups | None:
        """Return the group of one question's answers; None where they are not looked at."""
        counts_to = question.work_of if question.work_of in self.providers else provider
        if not self.is_of_provider(counts_to):
            return None
        if BY_PROVIDER not in self.by or counts_to == provider:
            return groups
        return tuple(
            counts_to if fact == BY_PROVIDER else value for fact, value in zip(self.by, groups, strict=True)
        )

    def is_of_provider(self, provider: str) -> bool:
        """Tell whether this provider's answers are looked at."""
        return BY_PROVIDER not in self.where or provider in _wanted(self.where[BY_PROVIDER])

    def _values(self, case: CodedCase, fact: str) -> set[str]:
        value = case.provider if _is_own(fact) else case.facts.get(fact, "")
        return set(value.split() or ("",)) if fact in self.several else {value}


def _is_own(fact: str) -> bool:
    return fact == BY_PROVIDER


def _wanted(values: str | Sequence[str]) -> frozenset[str]:
    return frozenset((values,)) if isinstance(values, str) else frozenset(values)
