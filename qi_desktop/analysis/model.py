"""What counting works on and what it yields."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

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
    mixed_rule: bool = False
    """True when the relevance rule itself depends on the provider, so that providers must not be added."""


@dataclass(frozen=True, slots=True)
class CountedCase:
    """One case assessment as counting sees it: facts, and the relevant places by reporting key.

    A key that is missing was never asked in this case's form; a key without places is not relevant.
    """

    assessment: str
    number: str
    provider: str
    facts: Mapping[str, str]
    places: Mapping[str, Sequence[Occurrence]]
    contested: frozenset[tuple[str, Row]] = field(default_factory=frozenset[tuple[str, Row]])
    reasons: Mapping[tuple[str, Row], str] = field(default_factory=dict[tuple[str, Row], str])


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
    """True when cases asked under different relevance rules were added: show it, never print it."""

    @property
    def provider(self) -> str:
        """The group, when counts are by provider."""
        return self.group

    @property
    def said(self) -> str:
        """The question, with the counted answer where that is not plainly "sufficient"."""
        return self.label if self.outcome == "sufficient" else f"{self.label} (counted: {self.outcome})"

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


@dataclass(eq=False)
class UnknownFact(InputError):
    """Counts were asked for by something that is not a fact of the case."""

    fact: str
    known: tuple[str, ...]
