"""The records of a case assessment, and what can be wrong with an answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from qi_desktop.forms.flow import FlowState
from qi_desktop.foundation.errors import InputError, UserError

Place = tuple[str, int | None]
"""Where an answer stands: the question and, inside a repeat, the row counted from 1."""


class AssessmentState(StrEnum):
    """How far a case assessment has come."""

    NOT_STARTED = "not_started"
    DRAFT = "draft"
    COMPLETE = "complete"


class Lack(StrEnum):
    """What a place in the form still waits for."""

    ANSWER = "answer"
    CORRECTION = "correction"
    REASON = "reason"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a judgement can be checked: a document and page, the day it was seen, a remark."""

    document: str = ""
    page: str = ""
    seen_on: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was recorded at one place of the form."""

    question: str
    row: int | None
    value: str
    reason: str = ""
    evidence: tuple[Evidence, ...] = ()

    @property
    def place(self) -> Place:
        """The question and the row."""
        return self.question, self.row


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that keeps a case assessment from being completed."""

    question: str
    row: int | None
    label: str
    lack: Lack

    def __str__(self) -> str:
        return f"{self.label} ({self.lack.value})"


@dataclass(frozen=True, slots=True)
class AssessmentProgress:
    """One line of the list of cases: how many of the questions relevant now are answered."""

    sampled_case: str
    number: str
    provider: str
    inspector: str
    state: AssessmentState
    answered: int
    relevant: int
    contested: int = 0
    """How many answers wait for the lead, because two laptops gave different ones."""


@dataclass(frozen=True, slots=True)
class HeldAssessment:
    """A case assessment without its answers, and the digest of the form it is pinned to."""

    form: str
    digest: str
    inspector: str
    state: AssessmentState
    completed_at: str


@dataclass(frozen=True, slots=True)
class CaseAssessment:
    """One case's form with its answers, what every question is now, and what is still missing.

    Rows of a roster keep their own numbers; ``rows`` says which of them stands at which place of the flow.
    """

    sampled_case: str
    number: str
    provider: str
    inspector: str
    form: str
    state: AssessmentState
    completed_at: str
    answers: Mapping[Place, Answer]
    contested: frozenset[Place]
    context: Mapping[str, str]
    flow: FlowState
    rows: Mapping[str, tuple[int, ...]]
    missing: tuple[Missing, ...]

    def answer(self, question: str, row: int | None = None) -> Answer | None:
        """Return what was recorded at one place, relevant now or not."""
        return self.answers.get((question, row))


@dataclass(eq=False)
class NoForm(UserError):
    """No judgement form has been adopted in this file."""


@dataclass(eq=False)
class QuestionNotAnswerable(InputError):
    """The question shows words or works its value out by itself."""

    question: str
    label: str


@dataclass(eq=False)
class RowNotAllowed(InputError):
    """A question of a repeat needs a row from 1 on, and any other question has none."""

    question: str
    label: str
    row: int | None


@dataclass(eq=False)
class ValueNotAllowed(InputError):
    """The value is not one of the question's choices, or not of its type."""

    question: str
    label: str
    value: str
    allowed: tuple[str, ...]


@dataclass(eq=False)
class AssessmentCompleted(UserError):
    """A completed case assessment is answered again only after it was reopened."""

    number: str


@dataclass(eq=False)
class AssessmentIncomplete(UserError):
    """Something required is still missing; each lack is named."""

    number: str
    missing: tuple[Missing, ...]


@dataclass(eq=False)
class ReopeningReasonMissing(InputError):
    """A completed case assessment is reopened only with a reason."""

    number: str


@dataclass(eq=False)
class AssessmentNotCompleted(UserError):
    """Only a completed case assessment can be reopened."""

    number: str
