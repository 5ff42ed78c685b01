"""What somebody who is no lead may tell of the team and take out of the notes: their own alone (pure)."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from qi_desktop.bundles.spans import Extent, Span
from qi_desktop.storage.ledger.chain import Body
from qi_desktop.storage.ledger.erasure import erasure_of
from qi_desktop.storage.ledger.intake import Parcel
from qi_desktop.storage.model import ChangeUnknown

KINDS = frozenset({"team_member", "inspection", "recovery_envelope", "erasure"})
"""The kinds of records by which others are known, files are opened, and words are gone for good."""

_OF_A_LEAD = frozenset({"role", "removed"})
_OF_A_LEAD_BEGINNING = ("revoked_", "verified_")
_NAMING = frozenset({"laptop", "signing_key", "sealing_key", "former_keys"})


@dataclass(frozen=True, slots=True)
class Mandate:
    """Whose word a file is, and what is theirs."""

    member: str
    laptops: frozenset[str]
    """The names of their laptops."""
    of_others: frozenset[str]
    """The laptops and keys that are or were another member's."""
    led: tuple[Span, ...] = ()
    """From when to when they were a lead, by the clock of the ledger; what they wrote then stands."""
    held: Extent = field(default_factory=dict[str, tuple[Span, ...]])
    """What is here already and can change nothing any more."""
    open_to_them: Callable[[str, str], bool] = lambda kind, record: bool(kind and record)
    """Whether a record is theirs to take words out of, by its kind and id."""

    def overstepped(self, parcels: Iterable[Parcel]) -> str:
        """Return in words the first thing that is not theirs to change, '' where there is none."""
        for parcel in parcels:
            header = parcel.header
            if any(first <= header.clock <= last for first, last in self.led):
                continue
            spans = self.held.get(header.laptop, ())
            for body in parcel.bodies:
                known = any(first <= body.sequence <= last for first, last in spans)
                if body.kind in KINDS and not known and (matter := self._beyond(body)):
                    return matter
        return ""

    def _beyond(self, body: Body) -> str:
        match body.kind:
            case "inspection":
                recovery = body.field.startswith("recovery_")
                return "the recovery key" if recovery else "the inspection itself"
            case "recovery_envelope":
                return "" if body.record in self.laptops else "what opens the file of another laptop"
            case "erasure":
                return self._beyond_words(body.record)
            case _:
                return self._beyond_themselves(body)

    def _beyond_themselves(self, body: Body) -> str:
        if body.record != self.member:
            return "the entry of another team member"
        if body.field in _OF_A_LEAD or body.field.startswith(_OF_A_LEAD_BEGINNING):
            return "their own role, or how far their keys are trusted"
        if body.field in _NAMING and self.of_others.intersection(_texts_in(body.value)):
            return "whose a laptop or a key is"
        return ""

    def _beyond_words(self, identity: str) -> str:
        try:
            erasure = erasure_of(identity)
        except ChangeUnknown:
            # The ledger refuses it in words of its own.
            return ""
        theirs = self.open_to_them(erasure.kind, erasure.record)
        return "" if theirs else "what somebody else wrote, taken out for good"


def _texts_in(value: str | None) -> set[str]:
    told: Any = json.loads(value or "null")
    return {str(one) for one in told} if isinstance(told, list) else {str(told)}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


def spans_led(roles: Iterable[tuple[int, str]], lead: str) -> tuple[Span, ...]:
    """Return from when to when somebody was a lead, by the roles they were given and when."""
    found: list[Span] = []
    begun: int | None = None
    for clock, role in sorted(roles):
        if role == lead and begun is None:
            begun = clock
        elif role != lead and begun is not None:
            found.append((begun, clock))
            begun = None
    return (*found, (begun, 1 << 62)) if begun is not None else tuple(found)
