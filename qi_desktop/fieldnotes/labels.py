"""What marks the turns of the people in a session: RO1, RO2, SU1; never their names."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import count, islice

from qi_desktop.fieldnotes.model import LabelsTooMany, LabelTaken, Participant, Role

PREFIXES = {
    Role.RESPONSIBLE_OFFICER: "RO",
    Role.STAFF: "ST",
    Role.MANAGER: "MG",
    Role.MAGISTRATE: "MA",
    Role.JUDGE: "JU",
    Role.PARTNER: "PA",
    Role.SERVICE_USER: "SU",
}
MOST_LABELLED = 20
"""In a larger gathering nobody writes down who of them spoke."""


@dataclass(frozen=True, slots=True)
class Attendee:
    """One person of a session as a note marks their turns."""

    label: str
    participant: str
    role: Role


def labels_in(text: str) -> tuple[str, ...]:
    """Return the labels written in one line, whatever stands between them."""
    return tuple(dict.fromkeys(part for part in re.split(r"[\s,;:]+", text) if part))


def proposed(role: Role, head_count: int, taken: Collection[str]) -> tuple[str, ...]:
    """Return the next free labels of a role, one for each person; none for a large gathering."""
    return tuple(islice(_free(role, taken), head_count)) if head_count <= MOST_LABELLED else ()


def fitted(labels: tuple[str, ...], role: Role, head_count: int, taken: Collection[str]) -> tuple[str, ...]:
    """Return labels for a row whose number of people changed: some more, or the first of them."""
    if not labels or head_count > MOST_LABELLED:
        return proposed(role, head_count, taken)
    return (*labels, *islice(_free(role, {*taken, *labels}), max(0, head_count - len(labels))))[:head_count]


def require_labels(labels: tuple[str, ...], head_count: int, taken: Collection[str]) -> None:
    """Refuse more labels than people, and a label that somebody else of the session has."""
    if len(labels) > head_count:
        raise LabelsTooMany(len(labels), head_count)
    for label in labels:
        if label in taken or labels.count(label) > 1:
            raise LabelTaken(label)


def taken_by(participants: Iterable[Participant]) -> frozenset[str]:
    """Return the labels that people already have."""
    return frozenset(label for one in participants for label in one.labels)


def attendees(participants: Iterable[Participant]) -> tuple[Attendee, ...]:
    """Return everybody whose turns can be marked, in the order they were added."""
    return tuple(Attendee(label, one.id, one.role) for one in participants for label in one.labels)


def shared(participants: Iterable[Participant]) -> tuple[str, ...]:
    """Return the labels that two rows have, as when two laptops gave them out at the same time."""
    given = Counter(label for one in participants for label in one.labels)
    return tuple(label for label, times in given.items() if times > 1)


def _free(role: Role, taken: Collection[str]) -> Iterator[str]:
    return (label for number in count(1) if (label := f"{PREFIXES[role]}{number}") not in taken)
