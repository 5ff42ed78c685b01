"""The one door for writing."""

from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager

from qi_desktop.foundation.clock import Clock, hybrid
from qi_desktop.foundation.collecting import uncollected
from qi_desktop.foundation.ids import Ids
from qi_desktop.foundation.progress import Progress
from qi_desktop.storage.database import Database
from qi_desktop.storage.ledger import projection, undo
from qi_desktop.storage.ledger.acts import LATEST_CLOCK, Acts
from qi_desktop.storage.ledger.chain import Header
from qi_desktop.storage.ledger.entry import Entry
from qi_desktop.storage.ledger.intake import Intake, Parcel, Taken
from qi_desktop.storage.ledger.outtake import Outtake
from qi_desktop.storage.ledger.reading import Reading, state_digest
from qi_desktop.storage.ledger.tail import OWN
from qi_desktop.storage.model import (
    Act,
    Change,
    Changed,
    Conflict,
    ReasonMissing,
    TurnForeseen,
    Undone,
    Value,
)


class Ledger:
    """Writes entries and takes in changes; tells its listeners what changed."""

    def __init__(
        self, database: Database, laptop: str, person: Callable[[], str], clock: Clock, ids: Ids
    ) -> None:
        """Write into this file as this laptop, for the person signed in."""
        self._database = database
        self._laptop = laptop
        self._person = person
        self._clock = clock
        self._ids = ids
        self._open_entry: Entry | None = None
        self._listeners: list[Callable[[Changed], None]] = []
        self._reading = Reading(database)

    def subscribe(self, listener: Callable[[Changed], None]) -> None:
        """Call ``listener`` after every commit with what changed."""
        self._listeners.append(listener)

    def forget_listeners(self) -> None:
        """Tell nobody of those any more, as where all who listened are built anew."""
        self._listeners.clear()

    def write_as(self, laptop: str) -> None:
        """Write under another laptop's name from now on: this file goes on after a restore."""
        self._laptop = laptop

    @contextmanager
    def entry(self, act: str, why: str = "") -> Generator[Entry]:
        """Open one act; everything put inside is kept together or not at all."""
        if self._open_entry is not None:
            yield self._open_entry
            return
        with self._transaction(act, why, None) as entry:
            yield entry
        self._tell(self._changed(entry))

    @contextmanager
    def _transaction(self, act: str, why: str, undoes: int | None) -> Generator[Entry]:
        with self._database.transaction():
            entry = Entry(self._database, self._header(act, why, undoes), self._ids.new_bytes)
            self._open_entry = entry
            try:
                yield entry
            finally:
                self._open_entry = None
            if entry.records or undoes is not None:
                entry.record_header()

    def _header(self, act: str, why: str, undoes: int | None) -> Header:
        last = self._database.value("SELECT max(entry) FROM entry WHERE laptop = ?", (OWN,)) or 0
        return Header(self._laptop, last + 1, self._next_clock(), self._person(), act, why, undoes)

    def _next_clock(self) -> int:
        """Return the hybrid logical clock's next value (Kulkarni et al. 2014): never behind what was seen."""
        physical = hybrid(self._clock.now())
        seen = self._database.value(LATEST_CLOCK) or 0
        return max(physical, seen + 1)

    def _changed(self, entry: Entry) -> Changed:
        return Changed(entry.header.act, entry.header.why, frozenset(entry.records), entry.header.entry)

    def _tell(self, changed: Changed) -> None:
        if changed.records:
            for listener in list(self._listeners):
                listener(changed)

    def undo(self, progress: Progress | None = None) -> Undone | None:
        """Take back the latest act of this laptop; None when there is nothing to take back."""
        return self._take_back("undo", undo.next_undo(self._database), progress)

    def redo(self, progress: Progress | None = None) -> Undone | None:
        """Take back the latest undo; None when there is none or something new came after it."""
        return self._take_back("redo", undo.next_redo(self._database), progress)

    def next_undo(self) -> Act | None:
        """Return the act that ``undo`` would take back."""
        return self.acts.own(undo.next_undo(self._database))

    def next_redo(self) -> Act | None:
        """Return the act that ``redo`` would do again."""
        return self.acts.own(undo.next_redo(self._database))

    def take_back(self, act: Act, progress: Progress | None = None) -> Undone | None:
        """Take back one act of this laptop, whatever came after it; None where no undo reaches it.

        Whoever calls has made sure that nothing built upon it since is left without ground.
        """
        if not act.own or act.turn is not None or undo.is_final(self._database, act.entry):
            return None
        return self._take_back("undo", act.entry, progress)

    def repeat(self, act: Act, progress: Progress | None = None) -> Undone | None:
        """Do again one act of this laptop that was taken back; None where it is in effect."""
        if not act.own or act.turn is None:
            return None
        return self._take_back("redo", act.turn.entry, progress)

    def foreseen(self, act: Act) -> TurnForeseen | None:
        """Tell what taking back an act of this laptop, or doing it again, would come to; None for never."""
        if not act.own or (act.turn is None and undo.is_final(self._database, act.entry)):
            return None
        return undo.foreseen(self._database, act.turn.entry if act.turn else act.entry)

    @property
    def acts(self) -> Acts:
        """Return a reader of what was done, act by act."""
        return Acts(self._database)

    def _take_back(self, word: str, target: int | None, progress: Progress | None) -> Undone | None:
        if target is None:
            return None
        with self._transaction(word, "", target) as entry:
            left_alone = undo.take_back(self._database, target, entry, progress)
        changed = self._changed(entry)
        self._tell(changed)
        return Undone(self._original_act(target), changed, left_alone)

    def _original_act(self, target: int) -> str:
        undoes: int | None = target
        while undoes is not None:
            target = undoes
            undoes = self._database.value(
                "SELECT undoes FROM entry WHERE laptop = ? AND entry = ?", (OWN, target)
            )
        return self._database.value("SELECT act FROM entry WHERE laptop = ? AND entry = ?", (OWN, target))

    def resolve(self, kind: str, record: str, field: str, value: Value, why: str) -> Changed:
        """Settle a conflict by a change that supersedes every head; a reason is needed."""
        if not why.strip():
            raise ReasonMissing("resolve_conflict")
        with self._transaction("resolve_conflict", why, None) as entry:
            entry.settle((kind, record, field), value)
        changed = self._changed(entry)
        self._tell(changed)
        return changed

    def take_in(
        self,
        batches: Iterable[Sequence[Parcel]],
        progress: Progress | None = None,
        receipt: Callable[[Taken], None] | None = None,
    ) -> Taken:
        """Add changes made elsewhere; the same set in any order gives the same state.

        The batches are read one after another inside one transaction, and nothing that grows with their
        number is held: what one of them raises takes all of them back. ``receipt`` may note the taking-in
        in the same transaction.
        """
        with uncollected(), self._database.roomy(), self._database.transaction():
            taken = Intake(self._database).take(batches, progress)
            if receipt:
                receipt(taken)
        self._tell(Changed("take_in_bundle", "", taken.records))
        return taken

    def outtake(self) -> Outtake:
        """Return a reader of changes on their way out."""
        return Outtake(self._database)

    def last_sequence(self, laptop: str | None = None) -> int:
        """Return the sequence of the last change held of a laptop, our own by default; 0 for none."""
        return (
            self._database.value(
                "SELECT max(sequence) FROM change_row"
                " WHERE laptop = (SELECT number FROM laptop WHERE uuid = ?)",
                (laptop or self._laptop,),
            )
            or 0
        )

    def size(self) -> int:
        """Return how many changes are held."""
        return self._database.value("SELECT count(*) FROM change_row")

    def history(self, record: str, field: str | None = None, kind: str | None = None) -> list[Change]:
        """Return the changes of a record (or one field of it), oldest first."""
        return self._reading.history(record, field, kind)

    def conflicts(self) -> list[Conflict]:
        """Return the contested fields with their heads."""
        return self._reading.conflicts()

    def is_contested(self, record: str, field: str, kind: str | None = None) -> bool:
        """Tell whether a field waits for a person's decision."""
        return self._reading.is_contested(record, field, kind)

    def digest(self) -> str:
        """Return the state digest that two merged laptops share."""
        return state_digest(self._database)

    def rebuild(self) -> int:
        """Make heads and rows again from the changes alone; returns how many changes were read."""
        return projection.rebuild(self._database)
