"""What stands between a text and its publication: finding whom it gives away, and settling each hit."""

from collections.abc import Collection, Iterable, Iterator
from itertools import islice

from qi_desktop.fieldnotes.names.around import around
from qi_desktop.fieldnotes.names.finding import hits_in
from qi_desktop.fieldnotes.names.folding import plain
from qi_desktop.fieldnotes.names.known import FEMALE, MALE, Known, known_of, name_words
from qi_desktop.fieldnotes.names.model import (
    BLACKENED_AS,
    Examined,
    Gender,
    HitSort,
    KeptWithoutReason,
    NameHit,
    NameInUse,
    NamesUnsettled,
    NothingInstead,
    Pseudonym,
    Settled,
    StillGivesAway,
)
from qi_desktop.fieldnotes.names.pool import Share, proposals
from qi_desktop.fieldnotes.names.settling import deciding, settled_text
from qi_desktop.fieldnotes.names.store import READ_FROM, NamesStore
from qi_desktop.foundation.collecting import uncollected
from qi_desktop.storage.model import Changed
from qi_desktop.storage.workspace import Workspace

ORDINARY = "An ordinary word, nobody's name here"
_PERSON = "name"
_PROPOSED = 3
_REMEMBERED = 512
"""How many texts' hits are remembered, so that a page may ask again whenever it is shown."""


class NamesService:
    """Checks texts against everything by which the inspection knows somebody."""

    def __init__(self, workspace: Workspace) -> None:
        """Wait with reading the lists until a text is to be checked."""
        self._workspace = workspace
        self._store = NamesStore(workspace.database)
        self._known: Known | None = None
        self._stamp = -1
        self._checked: dict[str, tuple[NameHit, ...]] = {}
        workspace.ledger.subscribe(self._note)

    # ------------------------------------------------------------------------------------------- checking
    def check(self, text: str) -> tuple[NameHit, ...]:
        """Return every name, reference, place and birth date of the inspection in a text."""
        known = self.known()
        if text not in self._checked:
            if len(self._checked) >= _REMEMBERED:
                self._checked.clear()
            self._checked[text] = hits_in(text, known)
        return self._checked[text]

    def known(self) -> Known:
        """Return what is looked for; read once, and again after the lists changed."""
        if self._known is None or self._stamp != self.stamp():
            with uncollected():
                self.adopt(known_of(self._store.sources()), self.stamp())
        assert self._known is not None  # noqa: S101 -- adopted just now
        return self._known

    @property
    def is_ready(self) -> bool:
        """Tell whether the lists are read, so that a check takes no time."""
        return self._known is not None and self._stamp == self.stamp()

    @property
    def listed(self) -> int:
        """Return how many people the lists hold, which tells how long reading them will take."""
        return self._store.listed()

    def stamp(self) -> int:
        """Return what differs after another connection wrote to the file."""
        return self._workspace.version()[0]

    def adopt(self, known: Known, stamp: int) -> None:
        """Take over what a worker read from the same file when this was its stamp."""
        self._known, self._stamp = known, stamp
        self._checked.clear()

    def _note(self, changed: Changed) -> None:
        if changed.touches(*READ_FROM):
            self._known = None

    # ------------------------------------------------------------------------------------------- settling
    def examined(self, about: str, subject: str, text: str) -> tuple[Examined, ...]:
        """Return the hits of one text, each with what was decided about it."""
        hits = self.check(text)
        decisions = self._store.decisions(about, subject) if hits else []
        return tuple(Examined(hit, deciding(decisions, hit, around(text, hit))) for hit in hits)

    def unsettled(self, about: str, subject: str, text: str) -> tuple[NameHit, ...]:
        """Return the hits nobody has decided about yet."""
        return tuple(one.hit for one in self.examined(about, subject, text) if one.decision is None)

    def cleared(self, about: str, subject: str, text: str) -> str:
        """Return the text as it may be published; refused while a hit in it is open."""
        examined = self.examined(about, subject, text)
        still_open = sum(one.decision is None for one in examined)
        if still_open:
            raise NamesUnsettled(about.replace("_", " "), still_open)
        return settled_text(text, examined)

    def keep(self, about: str, subject: str, text: str, words: str, reason: str) -> None:
        """Let words stand in a text, because here they are nobody's name; a reason is needed."""
        if not reason.strip():
            raise KeptWithoutReason
        self._decide("keep_name", Settled.KEPT, (about, subject, text, words), reason=reason.strip())

    def keep_ordinary(self, words: Iterable[str]) -> None:
        """Let common words in small letters stand in every text of the inspection."""
        with self._workspace.ledger.entry("keep_ordinary_words") as entry:
            for word in dict.fromkeys(words):
                entry.put(
                    "name_decision",
                    self._workspace.new_id(),
                    about="",
                    found=word,
                    reason=ORDINARY,
                    **self._decided(Settled.KEPT),
                )

    def change(self, about: str, subject: str, text: str, words: str, instead: str) -> None:
        """Have other words stand in the place of these whenever this text is published."""
        place = (about, subject, text, words)
        with self._workspace.ledger.entry("change_name"):
            for hit in self._hits(text, words)[:1]:
                instead = self.put_in_place(hit, instead)
            self._decide("change_name", Settled.CHANGED, place, replacement=instead)

    def blacken(self, about: str, subject: str, text: str, words: str) -> None:
        """Have words left out, and said to be, whenever this text is published."""
        self._decide("blacken_name", Settled.BLACKENED, (about, subject, text, words))

    def take_back(self, decision: str) -> None:
        """Ask again about what was decided."""
        with self._workspace.ledger.entry("take_back_name_decision") as entry:
            entry.remove("name_decision", decision)

    def _decide(
        self,
        act: str,
        decision: Settled,
        place: tuple[str, str, str, str],
        *,
        reason: str = "",
        replacement: str = "",
    ) -> None:
        about, subject, text, words = place
        with self._workspace.ledger.entry(act) as entry:
            for hit in self._hits(text, words):
                entry.put(
                    "name_decision",
                    self._workspace.new_id(),
                    about=about,
                    subject=subject,
                    around=around(text, hit),
                    reason=reason,
                    replacement=replacement or BLACKENED_AS[hit.sort],
                    **self._decided(decision),
                )

    def _decided(self, decision: Settled) -> dict[str, str]:
        return {
            "decision": decision.value,
            "decided_by": self._workspace.person,
            "decided_at": self._workspace.clock.now().isoformat(),
        }

    def _hits(self, text: str, words: str) -> list[NameHit]:
        return [hit for hit in self.check(text) if hit.words == words]

    # -------------------------------------------------------------------------------------- changed names
    def put_in_place(self, hit: NameHit, instead: str, own: Collection[str] = ()) -> str:
        """Return what may stand in the place of a hit, noting whom a changed name stands for.

        ``own`` are names that stand for this person already, such as the one their case is told under.
        """
        instead = " ".join(instead.split())
        if not instead:
            raise NothingInstead
        if self.check(instead):
            raise StillGivesAway(hit.sort.value)
        if hit.sort is HitSort.NAME:
            self._name_person(hit.words, instead, own)
        return instead

    def proposals(self, words: str = "", own: Collection[str] = (), many: int = _PROPOSED) -> list[str]:
        """Return names to choose from: those this person has already, then names that nobody has.

        ``own`` are names of the person a text tells about, who is on the case list.
        """
        known = self.known()
        told = [*(own if known.lists(words) else ()), *self.names_of(words)]
        fitting = [name for name in told if not known.holds(name)]
        fresh = self._fresh(_gender(known.gender_of(words)))
        return list(dict.fromkeys((*fitting, *islice(fresh, many))))[:many]

    def plausible(self, gender: Gender, many: int = _PROPOSED) -> list[str]:
        """Return names nobody has for somebody of whom only the gender is told."""
        return list(islice(self._fresh(gender), many))

    def _fresh(self, gender: Gender) -> Iterator[str]:
        laptops, mine = self._store.laptops(), self._workspace.laptop
        share = Share(laptops.index(mine), len(laptops)) if mine in laptops else Share()
        return proposals(gender, self.used_names(), self.known().holds, share)

    def used_names(self) -> set[str]:
        """Return every name that stands for somebody in this inspection."""
        return {*(one.name for one in self._store.pseudonyms()), *self._store.changed_names()}

    def names_of(self, words: str) -> list[str]:
        """Return under which names somebody appears who may be meant by these words."""
        wanted = name_words(words)
        return [one.name for one in self._store.pseudonyms() if _same_person(one, wanted)]

    def pseudonyms(self) -> list[Pseudonym]:
        """Return the key: who appears under which name. It is shown in the window and leaves it nowhere."""
        return self._store.pseudonyms()

    def _name_person(self, words: str, name: str, own: Collection[str]) -> None:
        wanted = name_words(words)
        alike = [one for one in self._store.pseudonyms() if plain(one.name) == plain(name)]
        if any(not _same_person(one, wanted) for one in alike):
            raise NameInUse(name)
        if not alike and plain(name) in set(map(plain, self._store.changed_names())) - set(map(plain, own)):
            raise NameInUse(name)
        if not alike:
            with self._workspace.ledger.entry("change_name") as entry:
                entry.put(
                    "pseudonym",
                    self._workspace.new_id(),
                    about=_PERSON,
                    subject=" ".join(wanted),
                    name=name,
                )


def _same_person(one: Pseudonym, words: tuple[str, ...]) -> bool:
    """Tell whether words may be the name, or part of the name, of somebody in the key."""
    theirs, asked = set(one.subject.split()), set(words)
    return one.about == _PERSON and bool(asked) and (asked <= theirs or theirs <= asked)


def _gender(bits: int) -> Gender:
    if bits == FEMALE:
        return Gender.FEMALE
    return Gender.MALE if bits == MALE else Gender.EITHER
