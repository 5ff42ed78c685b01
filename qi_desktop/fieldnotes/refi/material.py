"""What goes into a project file: only what may leave the encrypted workspace, and nobody by name."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID, uuid5

from qi_desktop.fieldnotes.model import LineOfEnquiry, Note, Participant, Passage, Session, Theme
from qi_desktop.inspection.model import TeamMember

_Record = TypeVar("_Record")

# Any fixed number would do; this one must never change, or a second export would no longer match the first.
_OURS = UUID("6d6f5c1e-5f0b-5d0a-9a43-9b1f3c1c7e52")


@dataclass(frozen=True, slots=True)
class Material:
    """Everything of one inspection's field notes that a project file tells."""

    title: str
    team: dict[str, str]
    sessions: tuple[Session, ...]
    participants: tuple[Participant, ...]
    notes: tuple[Note, ...]
    passages: tuple[Passage, ...]
    themes: tuple[Theme, ...]
    lines: tuple[LineOfEnquiry, ...]

    def without(self, withheld: Collection[str]) -> "Material":
        """Return the same without some sessions, their notes and whatever was marked in those."""
        notes = tuple(note for note in self.notes if note.session not in withheld)
        kept = {note.id for note in notes}
        return Material(
            self.title,
            self.team,
            tuple(session for session in self.sessions if session.id not in withheld),
            tuple(one for one in self.participants if one.session not in withheld),
            notes,
            # A note that became shorter can leave a passage without words; there is nothing to select then.
            tuple(passage for passage in self.passages if passage.note in kept and passage.words),
            self.themes,
            self.lines,
        )


def guid(kind: str, record: str) -> str:
    """Return the identity a record has in every project file; its identity in the workspace stays there."""
    return str(uuid5(_OURS, f"{kind}/{record}"))


def grouped(records: Iterable[_Record], key: Callable[[_Record], str]) -> defaultdict[str, list[_Record]]:
    """Return records by what they belong to, in their order."""
    groups: defaultdict[str, list[_Record]] = defaultdict(list)
    for record in records:
        groups[key(record)].append(record)
    return groups


def by_role(team: Iterable[TeamMember]) -> dict[str, str]:
    """Name each team member by role and order of joining, for readers outside the team."""
    joined = Counter[str]()
    named: dict[str, str] = {}
    for member in team:
        joined[member.role] += 1
        named[member.id] = f"{member.role.value.replace('_', ' ').capitalize()} {joined[member.role]}"
    return named


def people_of(participants: Iterable[Participant]) -> str:
    """Tell who took part in a session, by number and role."""
    return ", ".join(
        f"{one.head_count} {one.role.value.replace('_', ' ')}{'s' if one.head_count > 1 else ''}"
        for one in participants
    )


def times_of(session: Session) -> str:
    """Tell from when to when a session went, as far as it was said."""
    return " to ".join(f"{at:%H:%M}" for at in (session.starts, session.ends) if at)
