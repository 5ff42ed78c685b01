"""The sample statement as plain data: what its pages and its tables are made from, without anybody's name."""

from dataclasses import dataclass

from qi_desktop.reporting.guarding import Columns, hidden_in_balance, hidden_in_coverage
from qi_desktop.reporting.statement.representing import Representation
from qi_desktop.sampling.drawing.model import Chances, Reachable, Relaxation
from qi_desktop.sampling.model import BalanceRow, CoverageRow, SampleSettings, SampleState, SpreadRow


@dataclass(frozen=True, slots=True)
class Counted:
    """A reason, and how often it was given."""

    reason: str
    number: int


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person decided of rows, against the rules or beside them, with the reason and how often."""

    decision: str
    reason: str
    number: int


@dataclass(frozen=True, slots=True)
class ListFigures:
    """What became of the rows of one provider's list."""

    provider: str
    source: str
    taken_in: str
    digest: str
    rows: int
    eligible: int
    left_out: tuple[Counted, ...]
    decided: tuple[Decided, ...]


@dataclass(frozen=True, slots=True)
class NamedFigures:
    """A case that had to be, or could not be, in the sample: by its number if it has one."""

    provider: str
    asked: str
    number: str
    reason: str


@dataclass(frozen=True, slots=True)
class DrawFigures:
    """Everything with which the draw can be repeated; ``method_known`` where this version has the method."""

    seed: int
    settings: SampleSettings
    named: tuple[NamedFigures, ...]
    method: str
    method_known: bool
    about_method: tuple[str, ...]
    sources: tuple[str, ...]
    program: str
    digest: str
    list_unchanged: bool
    drawn_at: str


@dataclass(frozen=True, slots=True)
class ProviderFigures:
    """One provider's part of the sample beside its eligible cases.

    ``chances`` is None where another version drew the sample: its method's chances are not known here.
    """

    code: str
    name: str
    eligible: int
    asked: int
    drawn: int
    balance: tuple[BalanceRow, ...]
    levels: tuple[CoverageRow, ...]
    spread: SpreadRow | None
    deviation: float
    best: Reachable
    chances: Chances | None
    relaxations: tuple[Relaxation, ...]
    representation: Representation
    in_team: bool = True
    """False where it leaves the team, so that numbers which could point to a person are withheld."""

    def guarded_balance(self) -> list[tuple[BalanceRow, Columns]]:
        """Return the rows of the balance, each with the columns that are withheld."""
        hidden = [Columns()] * len(self.balance) if self.in_team else hidden_in_balance(self.balance)
        return list(zip(self.balance, hidden, strict=True))

    def guarded_levels(self) -> list[tuple[CoverageRow, Columns]]:
        """Return the rows of the levels, each with the columns that are withheld."""
        hidden = [Columns()] * len(self.levels) if self.in_team else hidden_in_coverage(self.levels)
        return list(zip(self.levels, hidden, strict=True))


@dataclass(frozen=True, slots=True)
class ReplacementFigures:
    """A case that fell out and the one in its place; the deviations are those of its provider's part."""

    provider: str
    fell_out: str
    stands_in: str
    reason: str
    on: str
    review: str
    comment: str
    deviation_before: float
    deviation_after: float


@dataclass(frozen=True, slots=True)
class StepFigures:
    """One step of the review: when, by whom (by role), what, about what, in which words."""

    at: str
    role: str
    act: str
    about: str
    words: str


@dataclass(frozen=True, slots=True)
class StatementContent:
    """The whole statement, ready to be set."""

    title: str
    programme: str
    fieldwork: str
    state: SampleState
    lists: tuple[ListFigures, ...]
    draw: DrawFigures
    providers: tuple[ProviderFigures, ...]
    replacements: tuple[ReplacementFigures, ...]
    review: tuple[StepFigures, ...]
    notice: str = ""

    @property
    def in_team(self) -> bool:
        """Whether every number is told, as it stays in the team."""
        return all(provider.in_team for provider in self.providers)

    @property
    def drawn(self) -> int:
        """How many cases the sample holds now."""
        return sum(provider.drawn for provider in self.providers)

    @property
    def eligible(self) -> int:
        """From how many cases they were drawn."""
        return sum(provider.eligible for provider in self.providers)
