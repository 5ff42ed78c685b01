"""The records of the case list: a line, what is looked for, and what a person keeps to look again."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from qi_desktop.assessment.model import AssessmentState
from qi_desktop.foundation.errors import InputError

T = TypeVar("T", bound=StrEnum)


class Whose(StrEnum):
    """Whose cases are looked for."""

    ALL = "all"
    MINE = "mine"
    WAITING = "waiting"
    """Those on which the person signed in has to act: returned to them, or complete and not approved."""


class Sort(StrEnum):
    """By what the lines are sorted."""

    NUMBER = "number"
    PROVIDER = "provider"
    OFFICE = "office"
    INSPECTOR = "inspector"
    STATE = "state"
    PROGRESS = "progress"
    TOUCHED = "touched"
    CONTESTED = "contested"


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One sampled case in the list; how many questions are relevant is known once it was begun."""

    sampled_case: str
    number: str
    provider: str
    office: str
    inspector: str
    inspector_name: str
    state: AssessmentState
    answered: int = 0
    relevant: int = 0
    contested: int = 0
    touched_at: str = ""
    """When an answer or the state was last changed, on whichever laptop; blank when never."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which cases are looked for and in which order; empty means all. Every word has to be found."""

    whose: Whose = Whose.ALL
    states: tuple[AssessmentState, ...] = ()
    provider: str = ""
    text: str = ""
    sort: Sort = Sort.NUMBER
    descending: bool = False

    def to_json(self) -> dict[str, Any]:
        """Return plain values, for keeping them."""
        return {
            "whose": self.whose.value,
            "states": [state.value for state in self.states],
            "provider": self.provider,
            "text": self.text,
            "sort": self.sort.value,
            "descending": self.descending,
        }

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "Wanted":
        """Return what was kept; a word that this version does not know asks for nothing."""
        states = (_known(AssessmentState, one) for one in kept.get("states", ()))
        return cls(
            whose=_known(Whose, kept.get("whose")) or Whose.ALL,
            states=tuple(one for one in states if one is not None),
            provider=str(kept.get("provider", "")),
            text=str(kept.get("text", "")),
            sort=_known(Sort, kept.get("sort")) or Sort.NUMBER,
            descending=bool(kept.get("descending")),
        )


def _known(kind: type[T], word: object) -> T | None:
    return next((one for one in kind if one.value == word), None)


@dataclass(frozen=True, slots=True)
class CaseView:
    """What a person looks for again and again, under a name of theirs."""

    id: str
    name: str
    owner: str
    wanted: Wanted


@dataclass(eq=False)
class CaseViewNameMissing(InputError):
    """A view is kept under a name."""


@dataclass(eq=False)
class CaseViewUnknown(InputError):
    """There is no such view any more."""

    view: str
