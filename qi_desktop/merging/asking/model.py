"""A question about a conflict, and what can be wrong with asking or answering one."""

from dataclasses import dataclass

from qi_desktop.foundation.errors import InputError, UserError


@dataclass(frozen=True, slots=True)
class Query:
    """What one person asks another about a field of a record, with the answer once it is there."""

    id: str
    about: str
    subject: str
    field: str
    title: str
    detail: str
    text: str
    asked_to: str
    asked_by: str
    asker: str
    asked: str
    """The names of who asks and of who is asked."""
    asked_at: str
    answer: str = ""
    answered_at: str = ""
    closed: bool = False
    case: str = ""
    """The sampled case it concerns, so that it can be opened."""

    @property
    def waits(self) -> bool:
        """Tell whether an answer is still wanted."""
        return not self.answer and not self.closed


@dataclass(eq=False)
class QueryEmpty(InputError):
    """A question or an answer without words."""


@dataclass(eq=False)
class NobodyAsked(InputError):
    """A question needs somebody of the team whom it is put to."""


@dataclass(eq=False)
class QueryUnknown(InputError):
    """No question has this id on this laptop."""

    query: str


@dataclass(eq=False)
class QueryOfAnother(UserError):
    """Only the one who was asked answers."""

    asked: str
