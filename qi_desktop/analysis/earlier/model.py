"""Earlier inspections and their counts, and how they stand to the counts of this one."""

from dataclasses import dataclass

from qi_desktop.analysis.model import Count
from qi_desktop.analysis.uncertainty import wilson
from qi_desktop.foundation.errors import InputError


@dataclass(frozen=True, slots=True)
class EarlierInspection:
    """An inspection of the past: what it was called, when it was held, and which file tells of it."""

    id: str
    title: str
    held: str
    framework: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class EarlierCount:
    """One count of an earlier inspection: x of y, by reporting key and provider, and by which rule."""

    question: str
    provider: str
    met: int
    relevant: int
    rule: str = ""
    """When the question was relevant, as the form of then said; blank where nobody knows."""


@dataclass(frozen=True, slots=True)
class CountProblem:
    """What is wrong in one row of a file of counts."""

    row: int
    field: str
    value: str
    why: str

    def __str__(self) -> str:
        """Say where it stands and what is wrong with it."""
        shown = f" “{self.value[:60]}”" if self.value else ""
        return f"row {self.row}, {self.field}{shown}: {self.why}"


@dataclass(frozen=True, slots=True)
class EarlierFile:
    """A file of earlier counts as it was understood, before anything of it is taken in."""

    file: str
    how_read: str
    counts: tuple[EarlierCount, ...]
    problems: tuple[CountProblem, ...] = ()
    withheld: int = 0
    """Rows whose numbers the file itself withholds; they are left out."""
    unknown: tuple[str, ...] = ()
    """Reporting keys and providers that this inspection does not have, in words."""


@dataclass(frozen=True, slots=True)
class ComparedCount:
    """An earlier count beside the one of this inspection under the same reporting key, for one provider."""

    question: str
    label: str
    domain: str
    section: str
    provider: str
    then: EarlierCount
    now: Count | None
    why_not: str = ""
    """In words, why the two make no comparison; blank where they were counted alike."""

    @property
    def comparable(self) -> bool:
        """Tell whether the same question was asked under the same rule, and both have cases to speak of."""
        return not self.why_not

    @property
    def beyond_chance(self) -> bool:
        """Tell whether the 95 % intervals of both lie apart: a strict test, which misses smaller changes."""
        if not self.comparable or self.now is None:
            return False
        then, now = wilson(self.then.met, self.then.relevant), wilson(self.now.met, self.now.relevant)
        return bool(then and now and (then.high < now.low or now.high < then.low))

    @property
    def words(self) -> str:
        """Say both counts, and what may be made of them."""
        then = f"then {self.then.met} of {self.then.relevant}"
        now = f"now {self.now.met} of {self.now.relevant}" if self.now else "now not counted"
        return f"{then}, {now}; {self.made_of_it}"

    @property
    def made_of_it(self) -> str:
        """Say what may be made of both."""
        if self.why_not:
            return "not to be compared"
        if self.beyond_chance:
            return "more than chance explains"
        return "a difference that chance can explain" if self._differs() else "the same share"

    def _differs(self) -> bool:
        now = self.now
        return now is not None and self.then.met * now.relevant != now.met * self.then.relevant


@dataclass(frozen=True, slots=True)
class EarlierComparison:
    """One earlier inspection with all its counts beside those of this one."""

    inspection: EarlierInspection
    counts: tuple[ComparedCount, ...]

    @property
    def comparable(self) -> tuple[ComparedCount, ...]:
        """The counts that were asked alike then and now."""
        return tuple(one for one in self.counts if one.comparable)

    @property
    def beside(self) -> tuple[ComparedCount, ...]:
        """The counts that may only be shown side by side."""
        return tuple(one for one in self.counts if not one.comparable)


@dataclass(eq=False)
class EarlierFileWrong(InputError):
    """A file of earlier counts cannot be taken in as it stands; every fault by its row and field."""

    file: str
    problems: tuple[str, ...]


@dataclass(eq=False)
class EarlierUnnamed(InputError):
    """An earlier inspection needs a title and the day, month or year in which it was held."""

    missing: str


@dataclass(eq=False)
class UnknownEarlier(InputError):
    """No earlier inspection of this name is in this file."""

    earlier: str
