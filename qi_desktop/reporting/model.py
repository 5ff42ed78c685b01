"""The records of what an inspection found, and what can be wrong with what a person enters."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from qi_desktop.foundation.errors import InputError, UserError


class Bearing(StrEnum):
    """Which way a factor works on the quality of what is done."""

    ENABLER = "enabler"
    BARRIER = "barrier"


class Quality(StrEnum):
    """Whether a practice example is one to follow or one to learn from."""

    GOOD = "good"
    POOR = "poor"


@dataclass(frozen=True, slots=True)
class Finding:
    """One cell of the grid: a domain, a provider, and what was judged of it."""

    domain: str
    provider: str
    judgement: str = ""
    summary: str = ""
    enablers_none: bool = False
    barriers_none: bool = False
    proposed: str = ""
    """What the counts proposed when it was judged, where the framework has rules for that."""
    overruled_reason: str = ""
    """Why the lead judged otherwise than the counts proposed."""

    @property
    def id(self) -> str:
        """The same for the same cell on every laptop."""
        return finding_id(self.domain, self.provider)


@dataclass(frozen=True, slots=True)
class Factor:
    """An enabler or a barrier of one finding."""

    id: str
    finding: str
    bearing: Bearing
    text: str
    position: int


@dataclass(frozen=True, slots=True)
class PracticeExample:
    """One case told under a changed name, to show what was done well or poorly."""

    id: str
    domain: str
    provider: str
    quality: Quality
    changed_name: str
    text: str
    position: int
    written_by: str = ""
    checked_by: str = ""
    checked_at: str = ""
    checked_digest: str = ""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Exact words from a note, as they may be published, and what sort of contact they come from."""

    id: str
    domain: str
    provider: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Unsettled:
    """A practice example or quotation that cannot go into the report yet; ``number`` counts its kind.

    ``hits`` are names, references, places and birth dates nobody has decided about; ``shared`` says that
    another example is told under the same changed name.
    """

    kind: str
    record: str
    number: int
    domain: str
    provider: str
    hits: int
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Recommendation:
    """What somebody should do, under its running number."""

    id: str
    number: int
    addressee: str
    text: str
    position: int = 0
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KeyFact:
    """One figure about the area or its providers, with where it is from."""

    id: str
    value: str
    about: str
    source: str
    position: int


@dataclass(frozen=True, slots=True)
class SampleFigures:
    """What one provider's sample came from."""

    provider: str
    eligible: int
    excluded: Mapping[str, int]
    drawn: int
    replaced: int = 0


def finding_id(domain: str, provider: str) -> str:
    """Return the record id of one cell of the grid."""
    return f"{domain}/{provider}"


@dataclass(eq=False)
class UnknownFramework(InputError):
    """The inspection names a framework that does not ship with the program."""

    framework: str


@dataclass(eq=False)
class FrameworkFileWrong(InputError):
    """The file of a framework cannot be used; ``faults`` name each field and what is wrong with it."""

    file: str
    faults: tuple[str, ...]


@dataclass(eq=False)
class HouseStyleWrong(InputError):
    """The file of a house style cannot be used; ``faults`` name each field and what is wrong with it."""

    file: str
    faults: tuple[str, ...]


@dataclass(eq=False)
class HouseStyleUnknown(InputError):
    """A house style was chosen that does not ship with the program."""

    style: str
    known: tuple[str, ...]


@dataclass(eq=False)
class LogoUnusable(InputError):
    """The picture for the cover cannot be kept; ``why`` says what is wrong with it."""

    why: str


@dataclass(eq=False)
class FrameworkInUse(UserError):
    """Findings stand in the grid of one framework, so that another would no longer show them."""

    framework: str


@dataclass(eq=False)
class OutsideFramework(InputError):
    """A domain, provider, judgement or addressee was named that the framework does not have."""

    kind: str
    value: str
    allowed: tuple[str, ...]


@dataclass(eq=False)
class NoneIdentified(UserError):
    """The finding says that no such factor was identified, and factors are at hand."""

    finding: str
    bearing: str


@dataclass(eq=False)
class OverruledWithoutReason(UserError):
    """A judgement is not the one that the counts propose, and nobody says why."""

    judgement: str
    proposed: str


@dataclass(eq=False)
class TextEmpty(InputError):
    """A field of the findings that must say something was left empty."""

    kind: str


@dataclass(eq=False)
class NothingToReport(UserError):
    """There is no inspection in this workspace yet, so there is nothing to report on."""


@dataclass(eq=False)
class NamesInReport(UserError):
    """What was to go into the report still gives somebody away; ``parts`` names the places, never whom."""

    parts: tuple[str, ...]
    hits: int


@dataclass(eq=False)
class UnknownExample(InputError):
    """A practice example was named that is not in this file."""

    record: str


@dataclass(eq=False)
class ExampleCheckedByWriter(UserError):
    """Whoever wrote a practice example last cannot be its second person."""

    changed_name: str


@dataclass(eq=False)
class ExampleCheckerUnknown(UserError):
    """Nobody is signed in, so that nobody would be known to have checked an example."""


@dataclass(eq=False)
class ExampleNotSettled(UserError):
    """A practice example cannot be checked while names in it wait for a decision."""

    changed_name: str
    hits: int


@dataclass(eq=False)
class UnknownRecommendation(InputError):
    """A recommendation was named that is not in this file."""

    record: str


@dataclass(eq=False)
class NoInterviews(UserError):
    """No case is allocated to anybody who is asked for, so that there are no interviews to print."""


@dataclass(eq=False)
class NoSuchMerge(UserError):
    """Nothing was taken in yet, so that there is no merge report to print."""


@dataclass(eq=False)
class NothingPlanned(UserError):
    """Nobody who is asked for has a step in week two, so that there is no plan to print."""


@dataclass(eq=False)
class ListNotHere(UserError):
    """A laptop that was sent its own cases alone cannot say how a sample stands to the whole list."""

    provider: str


@dataclass(eq=False)
class StatementFileMisnamed(InputError):
    """A statement of the sample is written to a file whose ending says in which form."""

    file: str
    endings: tuple[str, ...]
