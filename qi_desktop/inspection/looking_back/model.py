"""Why an act cannot be taken back, or done again, by itself."""

from dataclasses import dataclass
from datetime import datetime

from qi_desktop.foundation.errors import UserError
from qi_desktop.storage.model import Act

Pair = tuple[str, str]
"""A kind of record and the id of one."""


@dataclass(eq=False)
class ActOfAnotherLaptop(UserError):
    """What was done on another laptop is taken back there."""

    act: str


@dataclass(eq=False)
class ActIsFinal(UserError):
    """No undo reaches the act: it erased words, or told others of new keys."""

    act: str


@dataclass(eq=False)
class ActRestedUpon(UserError):
    """A later act rests on this one, and has to be taken back first."""

    act: str
    later: str
    at: datetime
    person: str
    over: Act


@dataclass(eq=False)
class ActOvertaken(UserError):
    """Everything the act changed was changed again since."""

    act: str


@dataclass(eq=False)
class ActWithoutGround(UserError):
    """What the act belongs to has been taken away since."""

    act: str
    kind: str
