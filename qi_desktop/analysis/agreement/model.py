"""How often the first and the second assessor judged one question alike, in counts and case by case."""

from dataclasses import dataclass

from qi_desktop.assessment.second.agreement import Agreement, agreement


@dataclass(frozen=True, slots=True)
class JudgedTwice:
    """One case that both judged on one question, as each saw it before anything was settled."""

    sampled_case: str
    number: str
    provider: str
    first: str
    second: str
    settled: str = ""
    """The value that was decided afterwards; blank while nobody has."""

    @property
    def alike(self) -> bool:
        """Tell whether both gave the same answer."""
        return self.first == self.second


@dataclass(frozen=True, slots=True)
class AgreementCount:
    """One counted question over all cases that two people judged on it."""

    question: str
    label: str
    domain: str
    section: str
    cases: tuple[JudgedTwice, ...]
    met_by_first: int
    met_by_second: int
    met_by_both: int
    choices: int
    """How many answers the scale has, which figures beyond chance need to know."""

    @property
    def judged(self) -> int:
        """How many cases both judged."""
        return len(self.cases)

    @property
    def agreed(self) -> int:
        """How many of them both judged alike."""
        return sum(one.alike for one in self.cases)

    @property
    def differing(self) -> tuple[JudgedTwice, ...]:
        """The cases on which they differ, each to be opened."""
        return tuple(one for one in self.cases if not one.alike)

    @property
    def same_side(self) -> int:
        """In how many cases both would have been counted alike, whatever kind of not sufficient each saw."""
        return self.judged - (self.met_by_first + self.met_by_second - 2 * self.met_by_both)

    @property
    def words(self) -> str:
        """Say it in counts, which small numbers ask for: never a bare percentage or coefficient."""
        judged = f"{self.judged} {'case' if self.judged == 1 else 'cases'} judged twice"
        by_each = f"counted by the first {self.met_by_first}, by the second {self.met_by_second}"
        return f"The same answer in {self.agreed} of {judged}; {by_each}."

    def figures(self) -> Agreement:
        """Return agreement beyond chance, on demand, with what to bear in mind (``caveat``)."""
        return agreement([(one.first, one.second) for one in self.cases], self.choices)
