"""What a round of factual accuracy is made of, and what can go wrong in one."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from qi_desktop.foundation.errors import InputError, UserError
from qi_desktop.storage.model import Value


class Ruling(StrEnum):
    """What was decided about a point; blank while nothing is."""

    OPEN = ""
    ACCEPTED = "accepted"
    PARTLY = "partly"
    REFUSED = "refused"

    @property
    def wants_change(self) -> bool:
        """Tell whether something in the report should read otherwise because of it."""
        return self in {Ruling.ACCEPTED, Ruling.PARTLY}


@dataclass(frozen=True, slots=True)
class Round:
    """A draft that went to a provider; ``digest`` is that of the file as it was sent."""

    id: str
    number: int
    provider: str
    sent_at: datetime
    file: str
    digest: str
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Tie:
    """The change of the ledger that a point led to: which laptop made it, and which field it is of."""

    laptop: str
    sequence: int
    kind: str
    record: str
    field: str


@dataclass(frozen=True, slots=True)
class Point:
    """One thing the provider says is not so, where the draft says it, and what became of it."""

    id: str
    round: str
    number: int
    place: str
    text: str
    ruling: Ruling = Ruling.OPEN
    reason: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None
    ties: tuple[Tie, ...] = ()

    @property
    def lacks_change(self) -> bool:
        """Tell whether the point was accepted and nothing is tied to it that reads otherwise since."""
        return self.ruling.wants_change and not self.ties


@dataclass(frozen=True, slots=True)
class TextChange:
    """How one field of the report reads otherwise than in the draft, and who changed it last."""

    tie: Tie
    where: str
    was: Value
    became: Value
    person: str
    at: datetime
    private: bool = False
    """True where the earlier words must not leave the team, being told under a changed name now."""


@dataclass(frozen=True, slots=True)
class RowFault:
    """What is wrong with one row of a table of points."""

    row: int
    field: str
    fault: str

    def __str__(self) -> str:
        """Return it as a sentence's part has it."""
        return f"row {self.row}, {self.field}: {self.fault}"


@dataclass(frozen=True, slots=True)
class Raised:
    """A point as a provider's table has it, and the row it stands in."""

    row: int
    place: str
    text: str


@dataclass(frozen=True, slots=True)
class PointsRead:
    """A provider's table as it was read: its points, and every row that cannot be taken as it stands."""

    file: str
    points: tuple[Raised, ...]
    faults: tuple[RowFault, ...] = field(default=())


@dataclass(eq=False)
class AccuracyTableUnreadable(InputError):
    """The file holds no table of points that can be read."""

    file: str
    detail: str


@dataclass(eq=False)
class AccuracyRowsWrong(InputError):
    """Rows of a table of points cannot be taken as they stand; each is named with its field."""

    file: str
    faults: tuple[str, ...]


@dataclass(eq=False)
class AccuracyRoundUnknown(InputError):
    """There is no round of this number, or no point of it."""

    what: str


@dataclass(eq=False)
class AccuracyRoundClosed(UserError):
    """The round is closed, so that nothing in it may change."""

    number: int


@dataclass(eq=False)
class AccuracyPointsOpen(UserError):
    """Points of the round wait for a decision, so that it cannot be closed."""

    number: int
    points: tuple[int, ...]


@dataclass(eq=False)
class AccuracyReasonMissing(InputError):
    """A decision about a point came without saying why."""


@dataclass(eq=False)
class AccuracyChangeUnknown(InputError):
    """What was to be tied to a point did not change since the draft was sent."""

    what: str
