"""What can be asked of the search, and what it finds."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from qi_desktop.foundation.errors import InputError


class Group(StrEnum):
    """What a person calls the sorts of things that can be found."""

    NOTES = "notes"
    DOCUMENTS = "documents"
    ANSWERS = "answers"
    SESSIONS = "sessions"
    CASES = "cases"
    THEMES = "themes"
    ENQUIRIES = "enquiries"
    CAPTURES = "captures"
    FINDINGS = "findings"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: words, and what narrows the search.

    ``typing`` says that the last word may be unfinished. ``person`` is the id of a team member.
    """

    text: str
    groups: frozenset[Group] = frozenset()
    person: str = ""
    since: date | None = None
    until: date | None = None
    typing: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """One record that was found; ``number`` is the block in which the words stand together best.

    ``sort`` is the kind of the record, but ``document`` for a note that was brought in from one.
    """

    sort: str
    record: str
    day: date | None
    score: float
    number: int = field(repr=False)


@dataclass(frozen=True, slots=True)
class Found:
    """The records found, the best first, and how many there are in all.

    ``expression`` is what marks the words in them. ``pool`` is set where there were more than are weighed
    against one another: then only so many of the latest were.
    """

    hits: tuple[Hit, ...] = ()
    total: int = 0
    expression: str = ""
    pool: int = 0


@dataclass(frozen=True, slots=True)
class Extract:
    """The words of a record around what was found in it.

    ``marks`` are starts and stops in ``text``; ``start`` and ``stop`` say where the first of them stands in
    the record's own words, in code points. ``person`` is the mark of whoever wrote them, '' for nobody.
    """

    title: str
    title_marks: tuple[tuple[int, int], ...]
    text: str
    marks: tuple[tuple[int, int], ...]
    start: int
    stop: int
    person: str = ""
    first: int = 0
    """Where in ``text`` the stretch begins in which most of what was found stands together."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where something found stands: what it is called, within what, and the record that shows it.

    ``question`` names the question of an answer as it stands in its form, ``row`` the row of a roster.
    """

    title: str
    within: str
    leads_to: str
    question: str = ""
    row: str = ""


@dataclass(eq=False)
class NothingWanted(InputError):
    """A search names nothing that should be there: only words that should not, or none at all."""

    text: str


@dataclass(eq=False)
class DaysTurnedRound(InputError):
    """A search asks for days up to one that lies before the first."""

    since: str
    until: str
