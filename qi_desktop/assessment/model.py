"""The records of a case assessment, and what can be wrong with an answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from qi_desktop.forms.flow import FlowState
from qi_desktop.forms.flow.state import Row, Rows, Spot
from qi_desktop.foundation.errors import InputError, UserError

Place = tuple[str, Row]
"""Where an answer stands: the question and, inside a repeat, the number its row was given.

Inside a repeat of a repeat the row is a tuple of numbers, the outermost first.
"""


class AssessmentState(StrEnum):
    """How far a case assessment has come."""

    NOT_STARTED = "not_started"
    DRAFT = "draft"
    COMPLETE = "complete"
    RETURNED = "returned"
    APPROVED = "approved"
    LOCKED = "locked"

    @property
    def is_closed(self) -> bool:
        """Tell whether answers stand as they are until the assessment is reopened."""
        return self in {AssessmentState.COMPLETE, AssessmentState.APPROVED, AssessmentState.LOCKED}

    @property
    def words(self) -> str:
        """What the state is called in a sentence."""
        return "in progress" if self is AssessmentState.DRAFT else self.value.replace("_", " ")


class Lack(StrEnum):
    """What a place in the form still waits for."""

    ANSWER = "answer"
    CORRECTION = "correction"
    REASON = "reason"
    DECISION = "decision"
    WARNING = "warning"
    """A soft warning of the form that nobody has given a reason for."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a judgement can be checked: a document and page, the day it was seen, a remark.

    ``passage`` is the id of a passage of a note or of a note, ``attachment`` that of an attached file.
    """

    document: str = ""
    page: str = ""
    seen_on: str = ""
    note: str = ""
    passage: str = ""
    attachment: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was recorded at one place of the form."""

    question: str
    row: Row
    value: str
    reason: str = ""
    evidence: tuple[Evidence, ...] = ()
    form: str = ""
    """The digest of the version of the form it was given in."""
    overruled: bool = False
    """Whether a person declared the question relevant against the rule that hides it."""
    relevance_reason: str = ""
    warning_reason: str = ""

    @property
    def place(self) -> Place:
        """The question and the row."""
        return self.question, self.row


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that keeps a case assessment from being completed."""

    question: str
    row: Row
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
    inspected_by: str = ""
    """The person of a second assessment; blank for a first one, which is its case's inspector's."""


@dataclass(frozen=True, slots=True)
class CaseAssessment:
    """One case's form with its answers, what every question is now, and what is still missing.

    Rows of a roster keep their own numbers; ``rows`` tells those of the outermost rosters in their order,
    ``stored`` the numbers of every row as flow counts it.
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
    stored: Mapping[Spot, Rows]
    missing: tuple[Missing, ...]
    record: str = ""
    """The id of its own record: the case's for a first assessment, another for a second, blind one."""

    @property
    def is_second(self) -> bool:
        """Tell whether this is the second, blind assessment of the case."""
        return self.record not in {"", self.sampled_case}

    def answer(self, question: str, row: Row = None) -> Answer | None:
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
    row: Row


@dataclass(eq=False)
class RowUnreadable(InputError):
    """What was given as a row of a roster is no number, nor numbers parted by strokes."""

    row: str


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


@dataclass(eq=False)
class RepeatRowsCounted(InputError):
    """The form itself says how many rows this roster has; nobody adds or removes one."""

    repeat: str


@dataclass(eq=False)
class NoSuchRoster(InputError):
    """The form has no roster of this name."""

    repeat: str


@dataclass(eq=False)
class RelevanceReasonMissing(InputError):
    """A question is declared relevant against the rule only with a reason."""

    question: str
    label: str


@dataclass(eq=False)
class SecondNotBegun(UserError):
    """Nobody was asked to assess this case a second time."""

    number: str


@dataclass(eq=False)
class RoleNotAllowed(UserError):
    """The step is another role's; the roles that may take it are named."""

    act: str
    roles: tuple[str, ...]
