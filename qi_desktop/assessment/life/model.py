"""Comments on answers, the steps of an assessment's life, and what can be wrong with them."""

from dataclasses import dataclass
from datetime import datetime

from qi_desktop.forms.flow.state import Row
from qi_desktop.foundation.errors import InputError, UserError


@dataclass(frozen=True, slots=True)
class AnswerComment:
    """What somebody said of an answer; ``written_by`` is a team member's id, '' where nobody is signed in."""

    id: str
    question: str
    row: Row
    text: str
    written_by: str
    written_at: str
    settled: bool


@dataclass(frozen=True, slots=True)
class LifeEvent:
    """One step of an assessment: when, the name of the person, the act, and the reason given."""

    at: datetime
    person: str
    act: str
    why: str


@dataclass(eq=False)
class StepNotPossible(UserError):
    """The act does not lead on from the state the assessment is in."""

    number: str
    state: str
    act: str


@dataclass(eq=False)
class NothingToReturnFor(InputError):
    """An assessment is returned with a reason or with an open comment, so that it is clear what is asked."""

    number: str


@dataclass(eq=False)
class AnswerCommentBlank(InputError):
    """A comment on an answer needs words."""

    question: str


@dataclass(eq=False)
class UnknownAnswerComment(InputError):
    """There is no such comment."""

    comment: str


@dataclass(eq=False)
class AnswerCommentOfSomebodyElse(UserError):
    """A comment is taken back by whoever wrote it."""
