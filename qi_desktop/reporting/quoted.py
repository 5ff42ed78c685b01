"""Exact words of notes that are marked to be quoted, and which of them may go into the report."""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet

from qi_desktop.fieldnotes.model import Bearing, Note, Passage, Session, SessionKind
from qi_desktop.reporting.model import Quotation, Unsettled

_KINDS = {
    SessionKind.INTERVIEW: "in an interview",
    SessionKind.FOCUS_GROUP: "in a focus group",
    SessionKind.MEETING: "in a meeting",
    SessionKind.OBSERVATION: "at an observation",
    SessionKind.VISIT: "on a visit",
}
_MARKS = "\"'“”‘’« »"  # noqa: RUF001 -- quotation marks of all shapes


def marked_to_quote(passages: Iterable[Passage]) -> list[Passage]:
    """Return the passages marked as quotations that say whose work and which domain they bear on."""
    return [
        one
        for one in passages
        if one.coding.bearing == Bearing.QUOTATION.value
        and one.words.strip()
        and one.coding.domain
        and one.coding.provider
    ]


def with_sessions(
    passages: Iterable[Passage], notes: Iterable[Note], withheld: AbstractSet[str]
) -> list[tuple[Passage, str]]:
    """Return passages with their sessions, but none of a session with somebody who does not clearly agree."""
    sessions = {note.id: note.session for note in notes}
    of_sessions = [(one, sessions.get(one.note, "")) for one in passages]
    return [(one, session) for one, session in of_sessions if session not in withheld]


def quotation(passage: Passage, text: str, session: str, sessions: Mapping[str, Session]) -> Quotation:
    """Return words as they are published, with the sort of contact they come from, and never whose."""
    found = sessions.get(session)
    source = _KINDS[found.kind] if found else "in a document"
    words = " ".join(text.split()).strip(_MARKS)
    return Quotation(passage.id, passage.coding.domain, passage.coding.provider, words, source)


def unsettled_quotations(waiting: Mapping[str, int], passages: Iterable[Passage]) -> Iterator[Unsettled]:
    """Yield the quotations that still give somebody away; ``waiting`` counts their open hits."""
    for number, one in enumerate(passages, 1):
        if waiting.get(one.id):
            coding = one.coding
            yield Unsettled("quotation", one.id, number, coding.domain, coding.provider, waiting[one.id])
