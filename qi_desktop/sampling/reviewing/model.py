"""What the reviewer sees of a sample, what they write about it, and why a review can be refused."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from qi_desktop.foundation.errors import InputError, UserError
from qi_desktop.inspection.model import EligibleCase
from qi_desktop.sampling.drawing.model import Chances, Reachable, Relaxation
from qi_desktop.sampling.model import NamedCase, SampledCase


@dataclass(frozen=True, slots=True)
class CrossCell:
    """The people who are in one category of each of two dimensions."""

    eligible: int
    expected: float
    drawn: int

    @property
    def difference(self) -> float:
        """How many more were drawn than their share would give; below nothing where fewer were."""
        return self.drawn - self.expected


@dataclass(frozen=True, slots=True)
class CrossTable:
    """Two dimensions against each other; ``cells`` holds every pair of a row and a column."""

    provider: str
    rows_dimension: str
    columns_dimension: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: Mapping[tuple[str, str], CrossCell]

    def row_total(self, row: str) -> CrossCell:
        """Return a row's cells added up: the category by itself."""
        return _together([self.cells[row, column] for column in self.columns])

    def column_total(self, column: str) -> CrossCell:
        """Return a column's cells added up: the category by itself."""
        return _together([self.cells[row, column] for row in self.rows])

    @property
    def total(self) -> CrossCell:
        """All cells added up: the whole list and the whole sample."""
        return _together(list(self.cells.values()))


def _together(cells: list[CrossCell]) -> CrossCell:
    return CrossCell(
        sum(one.eligible for one in cells),
        sum(one.expected for one in cells),
        sum(one.drawn for one in cells),
    )


class Asked(StrEnum):
    """What the draw's settings say of a case by name."""

    MUST_HAVE = "must have"
    MUST_NOT = "must not"


@dataclass(frozen=True, slots=True)
class Naming:
    """A case that the settings name: whether it must or must not be drawn, and why."""

    asked: Asked
    named: NamedCase


@dataclass(frozen=True, slots=True)
class CaseBehind:
    """One case behind a number of the review: as listed, as sampled, and what the settings say of it."""

    eligible_case: EligibleCase
    sampled: SampledCase | None = None
    naming: Naming | None = None


@dataclass(frozen=True, slots=True)
class Quality:
    """How good one provider's part of a sample is, beside what could have been.

    ``deviation`` is the sum, over all balanced categories, of how far the number drawn lies from the
    expected one; ``best`` says how small it could have been and what the draw gives on average,
    ``chances`` how equal everybody's chance was, ``relaxations`` where the draw had to give way.
    """

    provider: str
    eligible: int
    size: int
    deviation: float
    best: Reachable
    chances: Chances
    relaxations: tuple[Relaxation, ...]


@dataclass(frozen=True, slots=True)
class ReviewComment:
    """What somebody wrote about a category of a sample; without a dimension about a provider's whole part."""

    id: str
    sample: str
    provider: str
    dimension: str
    category: str
    text: str
    written_by: str
    written_at: str


@dataclass(frozen=True, slots=True)
class ReviewStep:
    """One step in a sample's review: who did what and when, and why.

    ``act`` is the name of the act (``draw_sample``, ``approve_sample``, ``replace_case``, ...), ``about`` the
    number of a sampled case or the category a comment speaks of; ``sample`` says which sample it belongs to.
    """

    at: str
    person: str
    act: str
    why: str
    about: str
    sample: str


@dataclass(eq=False)
class ReviewClosed(UserError):
    """The sample is approved, so that it is neither approved again nor sent back."""


@dataclass(eq=False)
class NothingToSendBackFor(InputError):
    """A sample is sent back for a reason, or with at least one comment on a category."""


@dataclass(eq=False)
class CommentBlank(InputError):
    """A comment holds no word."""


@dataclass(eq=False)
class UnknownComment(InputError):
    """There is no comment of this id."""

    comment: str


@dataclass(eq=False)
class CommentStands(UserError):
    """The review for which the comment was written is over, so that the comment stays."""


@dataclass(eq=False)
class CommentOfSomebodyElse(UserError):
    """Only who wrote a comment takes it back."""


@dataclass(eq=False)
class UnknownCategory(InputError):
    """The provider's list has no such category in this dimension."""

    provider: str
    dimension: str
    category: str
