"""What is done when a service user withdraws their consent: look at what goes, and take it out."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from qi_desktop.fieldnotes.consent import require_step, require_user
from qi_desktop.fieldnotes.consenting.lingering import lingering
from qi_desktop.fieldnotes.consenting.model import (
    Because,
    Coming,
    Going,
    Place,
    Scope,
    TurnsNotMarked,
    Withdrawal,
    Withdrawn,
    WordsOfOthers,
)
from qi_desktop.fieldnotes.consenting.quoting import Quoting
from qi_desktop.fieldnotes.consenting.store import ConsentStore
from qi_desktop.fieldnotes.consenting.turns import Stretch, not_said_by, said_by, without
from qi_desktop.fieldnotes.entered import found, said
from qi_desktop.fieldnotes.labels import taken_by
from qi_desktop.fieldnotes.model import Consent, Participant, Standing
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.fieldnotes.themes.service import ThemesService
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.portions import portions
from qi_desktop.foundation.progress import Progress
from qi_desktop.storage.ledger.entry import Entry
from qi_desktop.storage.model import FieldContested, Value
from qi_desktop.storage.workspace import Workspace

REASON = "consent withdrawn"
_AUTHORED = ("note", "capture")
"""Kinds whose words are their author's to take out, and a lead's."""


class ConsentService:
    """Shows what a withdrawal of consent takes away, and takes it away."""

    def __init__(self, workspace: Workspace, fieldnotes: FieldnotesService, themes: ThemesService) -> None:
        """Work on one workspace; passages are found through the themes."""
        self._workspace = workspace
        self._fieldnotes, self._themes = fieldnotes, themes
        self._store = ConsentStore(workspace.database)

    def scopes(self, participant: str) -> tuple[Scope, ...]:
        """Return what may go, the narrower first: only their turns, where others were there and some are."""
        one = self._user(participant)
        others = [other for other in self._others(one) if other.consent is not Consent.WITHDRAWN]
        notes = self._fieldnotes.notes(one.session)
        if others and any(said_by(note.body, one.labels) for note in notes):
            return Scope.TURNS, Scope.WHOLE
        return (Scope.WHOLE,)

    def withdrawal(self, participant: str, scope: Scope, progress: Progress | None = None) -> Withdrawal:
        """Return everything that would go, so that it can be looked at first; nothing is changed.

        Refused while one of the texts is in conflict: both sides would go, and one of them unseen.
        """
        one = self._user(participant)
        require_step(one.consent, Consent.WITHDRAWN)
        gathering = _Gathering(self._store, self._themes, one, self._others(one), scope)
        whole = gathering.all(progress or Progress())
        for text in whole.texts:
            if self._workspace.ledger.is_contested(text.record, text.field, text.kind):
                raise FieldContested(*text.place)
        return whole

    def withdraw(
        self,
        participant: str,
        how: str,
        on: date,
        *,
        scope: Scope,
        by: str = "",
        spared: Collection[Place] = (),
        progress: Progress | None = None,
    ) -> Withdrawn:
        """Record the withdrawal and take the words out of this file, for good; the number of people stays.

        ``spared`` are texts elsewhere in which the same words stand by chance. Cancelled before it is kept,
        it leaves everything as it was.
        """
        told = progress or Progress()
        whole = self.withdrawal(participant, scope, told)
        if scope is Scope.TURNS and not whole.of(Because.SAID):
            raise TurnsNotMarked(self._user(participant).label)
        texts = [one for one in whole.texts if one.because is not Because.QUOTED or one.place not in spared]
        self._refuse_words_of_others(texts)
        with self._workspace.ledger.entry("withdraw_consent") as entry:
            entry.put(
                "participant",
                participant,
                consent=Consent.WITHDRAWN.value,
                consent_how=said("consent_how", how),
                consent_on=on.isoformat(),
                consent_by=by or self._workspace.person,
            )
            entry.remove_many([*(("passage", passage) for passage in whole.passages), *whole.records])
            for number, one in enumerate(texts):
                told.report(number, len(texts), "removing words")
                self._erase(entry, one, participant)
        backups, unread, overwritten = self._overwrite()
        return Withdrawn(len(texts), len(whole.passages), backups, unread, overwritten)

    def _refuse_words_of_others(self, texts: Sequence[Going]) -> None:
        """Refuse what no lead would take in: only they take out of notes that somebody else wrote."""
        person, laptops = self._workspace.person, (self._workspace.laptop, *self._workspace.former_laptops)
        if not self._store.leads(person):
            notes = [one for one in texts if one.kind in _AUTHORED]
            others = [
                one for one in notes if not self._store.is_begun_by(person, laptops, one.kind, one.record)
            ]
            if others:
                raise WordsOfOthers(len(others))

    def _erase(self, entry: Entry, going: Going, participant: str) -> None:
        """Erase a text; the passages in what stays of a note are counted in it while the old one stands."""
        stays = going.place[0] == "note" and going.field == "body" and going.rest

        def keep_places() -> None:
            if stays:
                self._themes.keep_places(going.record)

        entry.erase(going.place, going.rest, reason=REASON, withdrawal=participant, meanwhile=keep_places)

    def _overwrite(self) -> tuple[int, tuple[str, ...], bool]:
        """Take the words out of the bytes; what cannot be done now is done when the file is next opened."""
        try:
            done = self._workspace.overwrite_erased()
        except UserError:
            return 0, (), False
        return done.replaced, done.unread, True

    def unfinished(self, session: str | None = None) -> list[Participant]:
        """Return who withdrew, as another laptop recorded, while words of theirs still stand here."""
        everybody = self._fieldnotes.participants(session)
        sessions = {one.session for one in everybody if one.consent is Consent.WITHDRAWN}
        notes = [note for one in sorted(sessions) for note in self._fieldnotes.notes(one)]
        return lingering(everybody, notes)

    # --------------------------------------------------------------- withdrawals that other laptops recorded
    def following(self, coming: Sequence[Coming]) -> tuple[Going, ...]:
        """Return what was written last on this laptop and repeats words that are about to be taken away.

        To be asked before they are: afterwards nobody knows the words any more.
        """
        if not coming:
            return ()
        quoting = Quoting(words for one in coming for words in self._leaving(one))
        known = {one.place for one in coming}
        if quoting.nothing:
            return ()
        repeated = (place for place, value in self._store.written() if quoting.repeats(value))
        return tuple(
            Going(*place, Because.QUOTED, "", "", quoting.cleaned(self._store.stands(place)), 0)
            for place in dict.fromkeys(repeated)
            if place not in known and self._store.is_own(place)
        )

    def follow(self, going: Sequence[Going]) -> int:
        """Take out what repeats words that were taken away elsewhere; returns how many texts those were."""
        if going:
            with self._workspace.ledger.entry("follow_withdrawal") as entry:
                for one in going:
                    self._erase(entry, one, "")
        return len(going)

    def _leaving(self, coming: Coming) -> Iterator[str]:
        """Yield what goes of a text, line by line, apart from what others said."""
        stays = set(coming.rest.splitlines()) if isinstance(coming.rest, str) else set[str]()
        everybody = {one.id: one for one in self._fieldnotes.participants()}
        one = everybody.get(coming.participant)
        others = taken_by(self._others(one)) if one else frozenset[str]()
        for text in self._store.wordings(coming.place):
            if isinstance(text, str):
                lines = (text[start:stop] for start, stop in not_said_by(text, others))
                yield from (line for line in lines if line not in stays)

    # --------------------------------------------------------------------------------------------- people
    def _user(self, participant: str) -> Participant:
        everybody = {one.id: one for one in self._fieldnotes.participants()}
        one = found("participant", participant, everybody.get(participant))
        require_user(one)
        return one

    def _others(self, one: Participant) -> list[Participant]:
        return [other for other in self._fieldnotes.participants(one.session) if other.id != one.id]


class _Gathering:
    """Finds everything that holds one person's words: what they said, and where it is repeated."""

    def __init__(
        self,
        store: ConsentStore,
        themes: ThemesService,
        one: Participant,
        others: Collection[Participant],
        scope: Scope,
    ) -> None:
        self._store, self._themes, self._one, self._scope = store, themes, one, scope
        self._theirs, self._other = frozenset(one.labels), taken_by(others)
        self._texts: list[Going] = []
        self._passages: list[str] = []
        self._records: list[tuple[str, str]] = []
        self._said: dict[str, None] = {}
        self._unmarked = 0

    def all(self, progress: Progress) -> Withdrawal:
        """Return everything that goes."""
        for note in self._store.notes(self._one.session):
            progress.report(0, 0, "reading the notes of the session")
            self._note(note["id"], note["title"] or "", note["body"] or "")
        self._quotes()
        self._marking()
        if self._one.name:
            place = ("participant", self._one.id, "name")
            self._add(place, Because.NAMED, "", self._one.name, "")
        self._repeating(progress)
        return Withdrawal(
            self._one.id,
            self._scope,
            tuple(self._texts),
            tuple(self._passages),
            tuple(self._records),
            self._unmarked,
        )

    def _note(self, note: str, title: str, body: str) -> None:
        place = ("note", note, "body")
        wordings = [text for text in self._store.wordings(place) if isinstance(text, str)]
        theirs = {text[start:stop]: None for text in wordings for start, stop in self._stretches(text)}
        self._said.update(theirs)
        if not (theirs or (self._scope is Scope.WHOLE and any(wordings))):
            return
        gone = [(0, len(body))] if self._scope is Scope.WHOLE else said_by(body, self._theirs)
        words = "".join(body[start:stop] for start, stop in gone).strip()
        rest = "" if self._scope is Scope.WHOLE else without(body, gone, self._theirs)
        self._add(place, Because.SAID, title, words, rest)
        self._passages_in(note, gone)
        nobodys = not_said_by(body, self._theirs | self._other)
        self._unmarked += sum(len(body[start:stop].split()) for start, stop in nobodys)

    def _stretches(self, text: str) -> list[Stretch]:
        if self._scope is Scope.TURNS:
            return said_by(text, self._theirs)
        return not_said_by(text, self._other)

    def _passages_in(self, note: str, gone: list[Stretch]) -> None:
        for one in self._themes.passages(note):
            inside = any(start <= one.start and one.stop <= stop for start, stop in gone)
            lost = one.standing in {Standing.GONE, Standing.UNKNOWN}
            if self._scope is Scope.WHOLE or (inside and not lost):
                self._passages.append(one.id)

    def _quotes(self) -> None:
        quoting = Quoting(self._said)
        for quote in self._store.quotes(self._one.session):
            place = ("capture", quote["id"], "text")
            wordings = [text for text in self._store.wordings(place) if isinstance(text, str)]
            theirs = self._scope is Scope.WHOLE or any(
                quoting.repeats(text) or said_by(text, self._theirs) for text in wordings
            )
            if theirs and wordings:
                self._said.update(dict.fromkeys(wordings))
                self._add(place, Because.SAID, "", quote["text"] or "", None)
                self._records.append(("capture", quote["id"]))

    def _marking(self) -> None:
        """Take what was said about passages that go, and what stands as evidence only through them."""
        subjects = {("passage", passage) for passage in self._passages}
        if self._scope is Scope.WHOLE:
            subjects |= {("note", one.record) for one in self._texts if one.kind == "note"}
        for row in self._store.evidence_of(subjects):
            self._records.append(("enquiry_evidence", row["id"]))
            self._add_if_ever(("enquiry_evidence", row["id"], "text"), row["text"] or "")
        for row in self._store.comments_of(self._passages):
            self._add_if_ever(("passage", row["id"], "comment"), row["text"])

    def _add_if_ever(self, place: Place, words: str) -> None:
        if self._store.wordings(place):
            self._add(place, Because.MARKED, "", words, None)

    def _repeating(self, progress: Progress) -> None:
        """Look through everything that people wrote for the same words."""
        quoting = Quoting(self._said)
        known = {one.place for one in self._texts}
        for place in dict.fromkeys(self._repeated(quoting, known, progress)):
            stands = self._store.stands(place)
            self._add(place, Because.QUOTED, "", quoting.repeated(stands), quoting.cleaned(stands))

    def _repeated(self, quoting: Quoting, known: set[Place], progress: Progress) -> Iterator[Place]:
        if quoting.nothing:
            return
        total, done = self._store.how_much_is_written(), 0
        for some in portions(self._store.written()):
            progress.report(done, total, "looking for the same words elsewhere")
            done += len(some)
            yield from (place for place, value in some if place not in known and quoting.repeats(value))

    def _add(self, place: Place, because: Because, title: str, words: str, rest: Value) -> None:
        wordings = len(self._store.wordings(place))
        self._texts.append(Going(*place, because, title, words, rest, max(0, wordings - bool(words))))
