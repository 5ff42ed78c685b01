"""What things of the report rest on: ties to counts, passages, documents, cases and notes."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qi_desktop.foundation.errors import InputError, UserError


class Supported(StrEnum):
    """What can rest on something."""

    FINDING = "finding"
    FACTOR = "factor"
    RECOMMENDATION = "recommendation"
    PRACTICE_EXAMPLE = "practice_example"


class SupportKind(StrEnum):
    """What something can rest on."""

    COUNT = "count"
    PASSAGE = "passage"
    DOCUMENT = "document"
    CASE = "case"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Support:
    """One tie. Of a count, ``source`` names the question and the provider, and ``text`` its figure then.

    Words that somebody said are read from their note and never kept here, so that they go when it goes.
    """

    id: str
    supports: Supported
    subject: str
    kind: SupportKind
    source: str
    text: str = ""
    position: int = 0
    added_by: str = ""
    added_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Something that can be tied: what it says, where it comes from, and the figure of a count."""

    kind: SupportKind
    id: str
    title: str
    detail: str = ""
    met: int = 0
    relevant: int = 0

    @property
    def figure(self) -> str:
        """A count in figures: 12 of 29; nothing for what is not counted."""
        return f"{self.met} of {self.relevant}" if self.kind is SupportKind.COUNT else ""

    @property
    def spoken(self) -> str:
        """Everything that is said of it, for a search."""
        return " ".join(part for part in (self.title, self.detail, self.figure) if part)


@dataclass(frozen=True, slots=True)
class Tie:
    """A support with what stands behind it now; None where that is not in the file any more."""

    support: Support
    source: Source | None

    @property
    def then(self) -> str:
        """A count's figure when it was tied."""
        met, _slash, relevant = self.support.text.partition("/")
        return f"{met} of {relevant}" if relevant else ""

    @property
    def changed(self) -> bool:
        """Whether the figure has changed since it was tied."""
        return self.source is not None and bool(self.then) and self.then != self.source.figure


@dataclass(eq=False)
class AlreadyTied(UserError):
    """It rests on this already."""

    title: str


@dataclass(eq=False)
class SourceUnknown(InputError):
    """Nothing of this kind has this id, so that nothing can rest on it."""

    kind: str
    source: str
