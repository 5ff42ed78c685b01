"""The conflicts that wait for a person: the contested fields, and the matters they are decided as."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qi_desktop.foundation.errors import InputError, UserError
from qi_desktop.merging.settling.combining import Combination
from qi_desktop.storage.model import Value

NO_FACTS = ("case_list", "row")
"""Where a row was read; rows that differ in nothing else are no conflict."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values of a contested field: what, by whom, when, in which act."""

    value: Value
    person: str
    at: datetime
    laptop: str
    sequence: int
    by: str = ""
    """Who gave it, as the team knows them; ``person`` is their name."""
    entry: int = 0
    why: str = ""


@dataclass(frozen=True, slots=True)
class OpenConflict:
    """A field that two laptops gave different values, in the words a person knows it by."""

    kind: str
    record: str
    field: str
    title: str
    detail: str
    before: Value
    sides: tuple[Side, ...]
    names: tuple[tuple[str, str], ...] = ()
    """What values are called that are other records, or words of the program's own."""

    def told(self, value: Value) -> str:
        """Return a value as text; of a listed row, the facts in which its sides differ."""
        if not isinstance(value, dict):
            return "" if value is None else dict(self.names).get(str(value), str(value))
        rows = [side.value for side in self.sides if isinstance(side.value, dict)]
        names = [name for name in sorted({name for row in rows for name in row}) if name not in NO_FACTS]
        differing = [name for name in names if len({str(row.get(name)) for row in rows}) > 1]
        return "; ".join(f"{name.replace('_', ' ')}: {value.get(name) or '(empty)'}" for name in differing)


class Sort(StrEnum):
    """What two laptops did to the same thing."""

    VALUES = "values"
    """They gave it different values."""
    TEXT = "text"
    """They wrote different words."""
    REMOVED = "removed"
    """One took it away while the other wrote in it."""
    REPLACED = "replaced"
    """One replaced a case while the other assessed it."""
    MOVED = "moved"
    """One gave a case to somebody else while the other assessed it."""
    TWICE = "twice"
    """Both made the same theme."""


@dataclass(frozen=True, slots=True)
class Line:
    """One fact that stands behind a value: what it is, and what it says."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Put:
    """A field that a decision gives a value; it supersedes whatever stands there."""

    kind: str
    record: str
    field: str
    value: Value


@dataclass(frozen=True, slots=True)
class Option:
    """One way to decide: what it keeps, whose it is, what is behind it, and what it writes."""

    words: str
    puts: tuple[Put, ...]
    person: str = ""
    by: str = ""
    at: datetime | None = None
    why: str = ""
    lines: tuple[Line, ...] = ()
    act: str = "Keep this"


@dataclass(frozen=True, slots=True)
class Matter:
    """What a person decides as one thing: what happened, the ways it can go on, and who can be asked."""

    key: str
    sort: Sort
    kind: str
    record: str
    field: str
    title: str
    detail: str
    told: str
    """What happened, in one sentence."""
    options: tuple[Option, ...]
    before: str = ""
    """The value both began from, in words; blank where there is none."""
    base: str | None = None
    texts: tuple[str, ...] = ()
    """Of words that differ, the wordings in the order of the options."""
    combination: Combination | None = None
    lines: tuple[Line, ...] = ()
    """What stands behind the thing as a whole."""
    case: str = ""
    """The sampled case it concerns, so that it can be opened."""

    @property
    def people(self) -> frozenset[str]:
        """Return whose values stand against each other."""
        return frozenset(option.by for option in self.options if option.by)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of these people, each once, in the order of the options."""
        return tuple(dict.fromkeys(option.person for option in self.options if option.person))

    def combined_with(self, text: str) -> Option:
        """Return the option that keeps a wording made of several."""
        (first, *_) = self.options
        puts = tuple(
            Put(put.kind, put.record, put.field, text) if put.field == self.field else put
            for put in first.puts
        )
        return Option(text, puts)


@dataclass(frozen=True, slots=True)
class Decision:
    """A matter with what a person decided of it."""

    matter: Matter
    option: Option


@dataclass(eq=False)
class MatterGone(UserError):
    """Somebody settled it meanwhile, or what stands against each other is not what was shown."""

    title: str


@dataclass(eq=False)
class NothingToCombine(InputError):
    """Only words can be combined, and something has to be left of them."""

    title: str
