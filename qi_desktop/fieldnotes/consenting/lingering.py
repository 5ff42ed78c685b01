"""Who withdrew while words of theirs still stand, since another laptop wrote them before it knew (pure)."""

from collections.abc import Iterable, Sequence

from qi_desktop.fieldnotes.consent import closes
from qi_desktop.fieldnotes.consenting.turns import said_by
from qi_desktop.fieldnotes.model import Consent, Note, Participant, Role


def lingering(participants: Iterable[Participant], notes: Iterable[Note]) -> list[Participant]:
    """Return those who withdrew and whose words are in a note of their session all the same."""
    present: dict[str, list[Participant]] = {}
    for one in participants:
        present.setdefault(one.session, []).append(one)
    bodies: dict[str, list[str]] = {}
    for note in notes:
        if note.body:
            bodies.setdefault(note.session, []).append(note.body)
    return [
        one
        for session, everybody in present.items()
        for one in everybody
        if one.role is Role.SERVICE_USER
        and one.consent is Consent.WITHDRAWN
        and _stands(one, everybody, bodies.get(session, []))
    ]


def _stands(one: Participant, everybody: Sequence[Participant], bodies: Sequence[str]) -> bool:
    """Tell whether words of theirs stand; where all have withdrawn, any word is one too many."""
    return any(closes(everybody) or said_by(body, one.labels) for body in bodies)
