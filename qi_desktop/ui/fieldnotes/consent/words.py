"""How consent, and what a withdrawal takes away, are told."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from qi_desktop.fieldnotes.consent import closes
from qi_desktop.fieldnotes.consenting.model import Because, Scope
from qi_desktop.fieldnotes.model import Consent, Role
from qi_desktop.ui.language import plural, several, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qi_desktop.fieldnotes.consenting.model import Going, Withdrawal, Withdrawn
    from qi_desktop.fieldnotes.model import Participant

CLOSED = tr(
    "Consent was withdrawn, and what was said is gone from this session. It takes no new words;"
    " the number of people still counts."
)
NOT_GIVEN = tr("Record first that every service user in this session agreed; then it can be written up.")

_GONE = tr("Consent withdrawn. Their words are out of this file and of all it sends from now on.")
_GONE_FROM_LISTS = tr(
    "Consent withdrawn. Their words are out of every list and search; the file is in use, so its free parts"
    " are written over when it is next opened."
)
WHERE_SHOWN, WORDS_SHOWN = 30, 600
_KINDS = {
    "note": tr("Note"),
    "session": tr("Session"),
    "capture": tr("Quote in the inbox"),
    "passage": tr("Comment on a passage"),
    "theme": tr("Theme"),
    "line_of_enquiry": tr("Line of enquiry"),
    "enquiry_evidence": tr("Evidence of an enquiry"),
    "enquiry_step": tr("Step of an enquiry"),
    "answer": tr("Answer"),
    "answer_comment": tr("Comment on an answer"),
    "finding": tr("Finding"),
    "factor": tr("Enabler or barrier"),
    "practice_example": tr("Practice example"),
    "recommendation": tr("Recommendation"),
    "key_fact": tr("Key fact"),
    "review_comment": tr("Comment on the sample"),
    "accuracy_point": tr("Point about the draft"),
    "report_text": tr("Own text of the report"),
    "participant": tr("Their name"),
}
_FIELDS = {("note", "title"): tr("Title of a note")}


def closed_words(participants: Iterable[Participant]) -> str:
    """Return why a session cannot be written up, nothing if it can."""
    everybody = list(participants)
    if closes(everybody):
        return CLOSED
    users = [one.consent for one in everybody if one.role is Role.SERVICE_USER]
    return NOT_GIVEN if any(consent in {Consent.NONE, Consent.ASKED} for consent in users) else ""


def is_missing(participants: Iterable[Participant]) -> bool:
    """Tell whether a service user of the session has not agreed yet."""
    return closed_words(participants) == NOT_GIVEN


def where(going: Going) -> str:
    """Return what a text is: Note: What they said."""
    kind = _FIELDS.get((going.kind, going.field), _KINDS.get(going.kind, going.kind))
    return shorten(f"{kind}: {going.title}", WHERE_SHOWN, placeholder=" …") if going.title else kind


def in_full(going: Going) -> str:
    """Return the words that go as they stand, and how many earlier wordings go with them."""
    if not going.words:
        return what_goes(going)
    words = f"{going.words[:WORDS_SHOWN]} …" if len(going.words) > WORDS_SHOWN else going.words
    earlier = _some(going.wordings, "earlier wording", "earlier wordings")
    return (
        tr("“{words}”, and {earlier} of the same text").format(words=words, earlier=earlier)
        if earlier
        else f"“{words}”"
    )


def what_goes(going: Going) -> str:
    """Return the words that go, on one line; of a text that holds none now, that its history did."""
    words = " ".join(going.words.split())
    return words or tr("Only earlier wordings hold them")


def scope_words(scope: Scope, label: str) -> str:
    """Return a choice of what goes."""
    return (
        tr("Only the turns of {label}").format(label=label)
        if scope is Scope.TURNS
        else tr("All that was written in the session")
    )


def question(scope: Scope, label: str, unmarked: int, heads: int = 1) -> str:
    """Return what to ask oneself before choosing."""
    if heads > 1:
        row = tr(
            "This row stands for {heads} people, and all of them withdraw. If only one does, keep the words,"
        ).format(heads=heads)
        return tr(
            "{row} and give that one a row of their own first: Enter on the row, then One apart."
        ).format(row=row)
    if scope is Scope.WHOLE:
        return tr("Every note of the session is emptied, and every quote from it goes.")
    nobodys = several(unmarked, "word")
    return tr(
        "Is every word of theirs in a turn of {label}? {nobodys} of these notes are in nobody's"
        " turn and would stay."
    ).format(label=label, nobodys=nobodys)


def sums(withdrawal: Withdrawal, spared: int) -> str:
    """Return in one sentence how much goes."""
    parts = [
        _some(withdrawal.of(Because.SAID), "text of what they said", "texts of what they said"),
        _some(withdrawal.wordings, "earlier wording", "earlier wordings"),
        _some(len(withdrawal.passages), "coded passage", "coded passages"),
        _some(withdrawal.of(Because.MARKED), "text about their words", "texts about their words"),
        _some(withdrawal.of(Because.QUOTED) - spared, "place that repeats them", "places that repeat them"),
    ]
    told = [part for part in parts if part]
    if not told:
        return tr(
            "No words of theirs are in this file. The withdrawal is recorded, and nothing else changes."
        )
    return tr("This goes for good: {listed}.").format(listed=", ".join(told))


def outcome(done: Withdrawn) -> str:
    """Return what became of the words, and what is left to the person."""
    sentences = [_GONE if done.overwritten else _GONE_FROM_LISTS]
    if done.backups:
        copies = plural(done.backups, "%n backup that held them", "%n backups that held them")
        sentences.append(tr("A fresh backup took the place of {copies}.").format(copies=copies))
    if done.unread:
        sentences.append(
            tr("No look could be taken into {listed}: delete what was made before today.").format(
                listed=", ".join(done.unread)
            )
        )
    return " ".join(sentences)


def _some(number: int, one: str, more: str) -> str:
    return plural(number, f"%n {one}", f"%n {more}") if number > 0 else ""
