"""The records of sharing cases out: declared interests, clashes and proposals, and what can be refused."""

from dataclasses import dataclass
from enum import StrEnum

from qi_desktop.foundation.errors import InputError, UserError


class About(StrEnum):
    """What an inspector can have an interest in."""

    CASE = "case"
    RESPONSIBLE_OFFICER = "responsible_officer"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class DeclaredInterest:
    """What an inspector must be kept apart from, and why.

    The subject is an eligible case's id, or the name of an officer or an office: "CRC/Ipswich" is that of one
    provider, "Ipswich" that of any.
    """

    id: str
    inspector: str
    about: About
    subject: str
    reason: str


@dataclass(frozen=True, slots=True)
class Clash:
    """A sampled case that lies with an inspector who declared an interest in it."""

    sampled_case: str
    number: str
    inspector: str
    interest: DeclaredInterest


@dataclass(frozen=True, slots=True)
class Allocatable:
    """A sampled case as the allocation sees it; ``inspector`` is '' until it has one."""

    sampled_case: str
    provider: str
    number: str
    office: str
    responsible_officer: str
    inspector: str = ""
    barred: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class AllocationProposal:
    """Who gets which sampled case, and the cases that no inspector may take."""

    shares: dict[str, str]
    nobody: tuple[str, ...] = ()


@dataclass(eq=False)
class InterestDeclared(UserError):
    """The inspector declared an interest in the case, its officer or its office."""

    number: str
    inspector: str
    about: str
    reason: str


@dataclass(eq=False)
class UnknownSubject(InputError):
    """No listed case, officer or office has this name."""

    about: str
    subject: str


@dataclass(eq=False)
class UnknownInterest(InputError):
    """No declared interest has this id."""

    interest: str
