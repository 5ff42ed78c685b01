"""What counting works on and what it yields."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from qi_desktop.assessment.model import AssessmentState
from qi_desktop.forms.flow.state import Row
from qi_desktop.foundation.errors import InputError

Occurrence = tuple[Row, str]
"""A relevant place for an answer: the row of its repeat, if any, and the value ('' when unanswered)."""


@dataclass(frozen=True, slots=True)
class CountedQuestion:
    """What counting needs to know of a question."""

    key: str
    label: str
    domain: str
    section: str
    scale: str
    yes_is: str = "good"
    work_of: str = ""
    unit: str = "case"
    rule: str = ""
    """When it is relevant, the rules of the groups around it and of calculated answers included."""
    mixed_rule: bool = False
    """True when the relevance rule itself depends on the provider, so that providers must not be added."""


@dataclass(frozen=True, slots=True)
class CaseCard:
    """What is known of a sampled case before its form is looked at; the form by its digest."""

    id: str
    number: str
    provider: str
    inspector: str
    officer: str
    state: AssessmentState
    digest: str
    context: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CountedCase:
    """One case assessment as counting sees it: facts, and the relevant places by reporting key.

    A key that is missing was never asked in this case's form; a key without places is not relevant.
    ``officer`` is who is responsible for the case, for questions about the officer and not the case.
    """

    assessment: str
    number: str
    provider: str
    facts: Mapping[str, str]
    places: Mapping[str, Sequence[Occurrence]]
    contested: frozenset[tuple[str, Row]] = field(default_factory=frozenset[tuple[str, Row]])
    form: str = ""
    state: AssessmentState = AssessmentState.DRAFT
    officer: str = ""


@dataclass(frozen=True, slots=True)
class Count:
    """One number: how many met, of how many relevant, and everything that was asked but not counted."""

    question: str
    label: str
    domain: str
    section: str
    group: str
    unit: str = "case"
    met: int = 0
    relevant: int = 0
    not_done: int = 0
    done_weak: int = 0
    too_late: int = 0
    not_relevant: int = 0
    not_known: int = 0
    no_evidence: int = 0
    unanswered: int = 0
    disputed: int = 0
    outcome: str = "sufficient"
    """The answer that is counted as met: sufficient, yes, no or high."""
    neutral: bool = False
    """True when the counted answer is a fact, neither good nor bad."""
    mixed_rules: bool = False
    """True when what was added was not asked alike: show it, never print it."""
    why_not: str = ""
    """In words, why the cases of this number should not have been added; blank where they may be."""
    groups: tuple[str, ...] = ()
    """The group, fact by fact, where cases are told apart by several facts."""
    officers: int = 0
    """Of a question about officers: how many different officers the relevant answers speak of."""

    @property
    def provider(self) -> str:
        """The group, when counts are by provider."""
        return self.group

    @property
    def said(self) -> str:
        """The question, with the counted answer where that is not plainly "sufficient"."""
        return self.label if self.outcome == "sufficient" else f"{self.label} (counted: {self.outcome})"

    @property
    def unit_note(self) -> str:
        """Say of how many officers the answers speak, where one with several cases was counted for each."""
        if not 0 < self.officers < self.relevant:
            return ""
        return (
            f"The question is about officers: {self.relevant} answers speak of {self.officers} officers,"
            " and one who has several cases is counted for each."
        )

    @property
    def not_met(self) -> int:
        """The relevant answers that were not the good outcome."""
        return self.relevant - self.met

    @property
    def not_met_otherwise(self) -> int:
        """Not met, on a scale that does not tell not done, done weakly and done too late apart."""
        return self.not_met - self.not_done - self.done_weak - self.too_late

    @property
    def asked(self) -> int:
        """Every place the question could have been answered in, counted or not."""
        uncounted = self.not_relevant + self.not_known + self.no_evidence + self.unanswered
        return self.relevant + uncounted + self.disputed


@dataclass(frozen=True, slots=True)
class CaseBehind:
    """One case behind a number, with what was answered there."""

    assessment: str
    number: str
    provider: str
    row: Row
    value: str
    standing: str
    reason: str = ""
    question: str = ""
    """The name of the question in the case's own form, under which its evidence is found."""


@dataclass(frozen=True, slots=True)
class CrossTable:
    """The counts of one question by two facts: a cell for each pair of values, and what they add up to."""

    question: str
    label: str
    rows_by: str
    columns_by: str
    rows: tuple[Count, ...]
    """The count of each row, over all columns."""
    columns: tuple[Count, ...]
    """The count of each column, over all rows."""
    total: Count | None
    cells: Mapping[tuple[str, str], Count]
    notes: tuple[str, ...] = ()
    """What has to be known before anything in the table is added, in words."""

    def cell(self, row: str, column: str) -> Count | None:
        """Return the count where a row and a column meet; None where no case stands."""
        return self.cells.get((row, column))

    @property
    def adds_up(self) -> bool:
        """Tell whether the cells add up to every margin, and the margins to the total."""
        return (
            all(
                _sum(count for (row, _), count in self.cells.items() if row == margin.group)
                == _sum((margin,))
                for margin in self.rows
            )
            and all(
                _sum(count for (_, column), count in self.cells.items() if column == margin.group)
                == _sum((margin,))
                for margin in self.columns
            )
            and (self.total is None or _sum(self.rows) == _sum(self.columns) == _sum((self.total,)))
        )


@dataclass(frozen=True, slots=True)
class ToCome:
    """How much of a group's cases has reached this file, and what is still to come."""

    group: str
    sampled: int = 0
    not_begun: int = 0
    begun: int = 0
    complete: int = 0
    unanswered: int = 0
    """Places for a judgement that are relevant now and have no answer yet."""
    disputed: int = 0
    groups: tuple[str, ...] = ()
    """The group, fact by fact."""

    @property
    def is_whole(self) -> bool:
        """Tell whether nothing more is to be expected."""
        return self.complete == self.sampled and not self.disputed


@dataclass(eq=False)
class UnknownFact(InputError):
    """Counts were asked for by something that is not a fact of the case."""

    fact: str
    known: tuple[str, ...]


@dataclass(eq=False)
class FactUsedTwice(InputError):
    """Cases cannot be crossed or combined by one and the same fact."""

    fact: str


@dataclass(eq=False)
class UnknownCountedQuestion(InputError):
    """Counts were asked for of something that no form counts."""

    question: str


def _sum(counts: Iterable[Count]) -> tuple[int, ...]:
    told = [
        (
            one.asked,
            one.relevant,
            one.met,
            one.not_done,
            one.done_weak,
            one.too_late,
            one.not_relevant,
            one.not_known,
            one.no_evidence,
            one.unanswered,
            one.disputed,
        )
        for one in counts
    ]
    return tuple(map(sum, zip(*told, strict=True))) if told else ()
