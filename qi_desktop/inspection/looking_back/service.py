"""What a person does with the past: reads it, takes one act back, does it again."""

from collections.abc import Iterable

from qi_desktop.foundation.clock import moment_of
from qi_desktop.foundation.progress import Progress
from qi_desktop.inspection.looking_back.model import (
    ActIsFinal,
    ActOfAnotherLaptop,
    ActOvertaken,
    ActRestedUpon,
    ActWithoutGround,
    Pair,
)
from qi_desktop.inspection.looking_back.references import IN_ORDER, STEPS
from qi_desktop.inspection.looking_back.store import LookingBackStore
from qi_desktop.storage.model import Act, ActsWanted, Change, TurnForeseen, Undone
from qi_desktop.storage.workspace import Workspace


class LookingBackService:
    """Tells what was done, and turns single acts back or on again.

    An act that is not the latest is turned only where nothing later rests on it: no record it began was
    touched again or named by another, no case, sample or round has gone on since, and what it belongs to is
    still there. A single field that was changed since keeps its newer value.
    """

    def __init__(self, workspace: Workspace) -> None:
        """Look back over this workspace."""
        self._ledger = workspace.ledger
        self._store = LookingBackStore(workspace.database)

    # ---------------------------------------------------------------------------------------------- reading
    def acts(self, most: int, wanted: ActsWanted | None = None) -> list[Act]:
        """Return what was done, the latest first."""
        return self._ledger.acts.latest(most, wanted)

    def act(self, laptop: str, entry: int) -> Act | None:
        """Return one act as it stands now."""
        return self._ledger.acts.act(laptop, entry)

    def touched(self, act: Act, most: int) -> list[Pair]:
        """Return the records an act touched, as many as are asked for."""
        return self._ledger.acts.touched(act, most)

    def called(self, pair: Pair) -> str:
        """Return what a record is called, of the kinds that no search finds."""
        return self._store.called(pair)

    def grounds(self, pair: Pair) -> list[Pair]:
        """Return the records that a record belongs to."""
        return sorted(self._store.grounds_of([pair]))

    def changes(self, act: Act, pair: Pair) -> list[tuple[Change, Change | None]]:
        """Return what an act made of a record's fields, each with what stood there before."""
        history = self._ledger.history(pair[1], kind=pair[0])
        by_identity = {(one.laptop, one.sequence): one for one in history}
        mine = [one for one in history if (one.laptop, one.entry) == (act.laptop, act.entry)]
        return [
            (one, next((by_identity[old] for old in one.supersedes if old in by_identity), None))
            for one in mine
        ]

    def entries_of(self, records: Iterable[str]) -> frozenset[tuple[str, int]]:
        """Return which acts touched any of these records."""
        return frozenset(
            (one.laptop, one.entry) for record in records for one in self._ledger.history(record)
        )

    # ---------------------------------------------------------------------------------------------- turning
    def foreseen(self, act: Act, progress: Progress | None = None) -> TurnForeseen:
        """Tell what turning an act would come to; raises what stands against it."""
        progress = progress or Progress()
        foreseen = self._ledger.foreseen(act)
        progress.report(0, 0)
        if foreseen is None:
            raise (ActIsFinal if act.own else ActOfAnotherLaptop)(act.act)
        touched = frozenset(self._ledger.acts.touched(act))
        since = act.turn.clock if act.turn else act.clock
        self._require_nothing_later(act, since, touched, foreseen)
        progress.report(0, 0)
        if foreseen.changed_since and not foreseen.fields and not foreseen.began:
            raise ActOvertaken(act.act)
        self._require_ground(act, touched - frozenset(foreseen.began), foreseen.restored)
        return foreseen

    def take_back(self, act: Act, progress: Progress | None = None) -> Undone | None:
        """Take back one act; raises what stands against it."""
        self.foreseen(act, progress)
        return self._ledger.take_back(act, progress)

    def repeat(self, act: Act, progress: Progress | None = None) -> Undone | None:
        """Do again one act that was taken back; raises what stands against it."""
        self.foreseen(act, progress)
        return self._ledger.repeat(act, progress)

    # ------------------------------------------------------------------------------------------------ rules
    def _require_nothing_later(
        self, act: Act, since: int, touched: frozenset[Pair], foreseen: TurnForeseen
    ) -> None:
        began = frozenset(foreseen.began)
        hanging = self._store.hanging_on(began) - touched
        self._refuse_over(act, since, began | hanging)
        if act.act in STEPS:
            self._refuse_over(act, since, self._family(touched))
        elif act.act in IN_ORDER and act.turn is None:
            self._refuse_over_any(act)
        self._refuse_over(act, since, self._store.grounds_of(touched) | touched, STEPS)

    def _family(self, pairs: frozenset[Pair]) -> frozenset[Pair]:
        """Return records with what rests on them, and what rests on that."""
        near = self._store.hanging_on(pairs)
        return pairs | near | self._store.hanging_on(near - pairs)

    def _refuse_over(
        self, act: Act, since: int, pairs: Iterable[Pair], acts: frozenset[str] | None = None
    ) -> None:
        """Refuse where one of these records was touched later, by any act or by one of some."""
        wanted = frozenset(pairs)
        for later, pair in self._ledger.acts.since(since, (record for _, record in wanted)):
            is_other = (later.laptop, later.entry) != (act.laptop, act.entry)
            if is_other and pair in wanted and (acts is None or later.act in acts):
                raise _rested_upon(act, later)

    def _refuse_over_any(self, act: Act) -> None:
        later = next(one for one in self._ledger.acts.latest(wanted=ActsWanted(own=True)) if one.turn is None)
        if later.entry != act.entry:
            raise _rested_upon(act, later)

    def _require_ground(self, act: Act, touched: frozenset[Pair], restored: frozenset[Pair]) -> None:
        """Refuse to change a record that has gone, or to bring one back where what it belongs to has."""
        gone = self._store.taken_away(touched)
        missing = gone - restored
        missing |= self._store.taken_away(self._store.grounds_of(gone)) - touched
        if missing:
            raise ActWithoutGround(act.act, min(missing)[0])


def _rested_upon(act: Act, later: Act) -> ActRestedUpon:
    return ActRestedUpon(act.act, later.act, moment_of(later.clock), later.person, later)
