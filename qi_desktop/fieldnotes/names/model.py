"""What a text gives away, what was decided about it, and what can be wrong with such a decision."""

from dataclasses import dataclass
from enum import StrEnum

from qi_desktop.foundation.errors import InputError, UserError


class HitSort(StrEnum):
    """What sort of thing gives somebody away."""

    NAME = "name"
    REFERENCE = "reference"
    PLACE = "place"
    BIRTH_DATE = "birth_date"


class Settled(StrEnum):
    """What a person decided about a hit."""

    KEPT = "kept"
    CHANGED = "changed"
    BLACKENED = "blackened"


class Gender(StrEnum):
    """Which changed names would be plausible."""

    FEMALE = "female"
    MALE = "male"
    EITHER = ""


@dataclass(frozen=True, slots=True)
class NameHit:
    """Words of a text that the inspection's own lists hold; ``start`` and ``stop`` count code points.

    ``what`` says whose they are. An ``ordinary`` hit is a common word in small letters that is also
    somebody's name: it has to be settled like any other, but many can be settled at once.
    """

    start: int
    stop: int
    words: str
    what: str
    sort: HitSort
    ordinary: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What somebody decided about a hit among the words around it, or about an ordinary word anywhere."""

    id: str
    about: str
    subject: str
    found: str
    around: str
    decision: Settled
    replacement: str
    reason: str
    decided_by: str


@dataclass(frozen=True, slots=True)
class Examined:
    """A hit, and the decision that settles it if there is one."""

    hit: NameHit
    decision: Decision | None


@dataclass(frozen=True, slots=True)
class Pseudonym:
    """The name under which somebody appears in the report; ``subject`` is who it really is."""

    about: str
    subject: str
    name: str


BLACKENED_AS = {
    HitSort.NAME: "[name removed]",
    HitSort.REFERENCE: "[reference removed]",
    HitSort.PLACE: "[place removed]",
    HitSort.BIRTH_DATE: "[date removed]",
}


@dataclass(eq=False)
class NamesUnsettled(UserError):
    """A text holds names, references, places or birth dates nobody has decided about; it tells none."""

    text: str
    hits: int


@dataclass(eq=False)
class StillGivesAway(InputError):
    """What was to stand in the place of a name is itself one the inspection knows."""

    sort: str


@dataclass(eq=False)
class NameInUse(InputError):
    """A changed name already stands for somebody else."""

    name: str


@dataclass(eq=False)
class NothingInstead(InputError):
    """A name was to be changed, and nothing was given to stand in its place."""


@dataclass(eq=False)
class KeptWithoutReason(InputError):
    """A name was to be kept, and nobody said why."""
