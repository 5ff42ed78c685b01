"""What the lead does with what comes in: take it in, all or nothing, and keep a report of it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from qi_desktop.bundles.envelope import Opened
from qi_desktop.bundles.model import Kind, TakenIn
from qi_desktop.bundles.service import BundleService
from qi_desktop.bundles.spans import Spans, gaps
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.inspection.service import InspectionService
from qi_desktop.merging.model import (
    Compared,
    FileTaken,
    Incoming,
    MergeReport,
    MissingChanges,
    Place,
    Received,
    TakenInOtherwise,
)
from qi_desktop.merging.settling.model import OpenConflict
from qi_desktop.merging.settling.service import SettlingService
from qi_desktop.merging.store import MergingStore
from qi_desktop.storage.ledger.comparing import Comparing, Run
from qi_desktop.storage.ledger.intake import Parcel, Taken
from qi_desktop.storage.model import ChangeAltered, Changed, ChangeUnknown, Value
from qi_desktop.storage.workspace import Workspace

Words = Callable[[Exception], str]
"""Says in words why a file was refused."""


class MergingService:
    """Takes bundles in, in any order and as often as they come."""

    def __init__(
        self,
        workspace: Workspace,
        inspection: InspectionService,
        settling: SettlingService,
        bundles: BundleService,
    ) -> None:
        """Merge into this laptop's file."""
        self._workspace = workspace
        self._inspection = inspection
        self._settling = settling
        self._bundles = bundles
        self._store = MergingStore(workspace.database)

    # --------------------------------------------------------------------------------------- taking in
    def take_in(
        self, paths: Sequence[Path], progress: Progress | None = None, words: Words = str
    ) -> MergeReport:
        """Take bundles in, all that can be opened or none, after a backup, and keep a report.

        A file that is refused keeps none of the others out; ``words`` say why in the report. Stopped by the
        person, nothing came; stopped by anything else, ``unfinished`` tells what was about to come.
        """
        told = progress or Progress()
        with ExitStack() as files:
            merge = _Merge(self._store)
            for number, path in enumerate(sorted(dict.fromkeys(paths), key=lambda one: one.name)):
                told.report(number, len(paths), "Checking the files")
                try:
                    opened = files.enter_context(self._bundles.opened(path, Kind.BUNDLE))
                except Cancelled:
                    raise
                except UserError as error:
                    merge.refuse(path.name, error)
                else:
                    merge.arrivals.append(_Arrival(path, opened))
            return self._taken_in(merge, told, words)

    def take_in_bundle(self, path: Path, progress: Progress | None = None) -> MergeReport:
        """Take one bundle in; raises why, where it is refused."""
        refusals: list[Exception] = []

        def told(error: Exception) -> str:
            refusals.append(error)
            return str(error)

        report = self.take_in([path], progress, told)
        if refusals:
            raise refusals[0]
        return report

    def _taken_in(self, merge: "_Merge", progress: Progress, words: Words) -> MergeReport:
        """Take in what can be: where one file cannot be joined to the ledger, the others without it."""
        while True:
            merge.begin_anew()
            if not merge.arrivals:
                return self._report(merge, "", words)
            try:
                return self._together(merge, progress, words)
            except Cancelled:
                self._store.leave_incoming()
                raise
            except (ChangeAltered, ChangeUnknown, TakenInOtherwise) as error:
                self._store.leave_incoming()
                merge.leave_out_current(error)

    def _together(self, merge: "_Merge", progress: Progress, words: Words) -> MergeReport:
        backup = self._made_safe(merge, progress)
        merge.contested_before = self._store.contested()
        progress.report(0, merge.changes, "Taking in")
        kept: list[MergeReport] = []

        def receipt(taken: Taken) -> None:
            del taken
            progress.report(merge.changes, merge.changes, "Comparing")
            merge.compare()
            kept.append(self._report(merge, backup, words))
            self._keep(merge, kept[0])

        done = self._bundles.all_taken_in(
            [one.opened for one in merge.arrivals], merge.batches(), receipt, progress
        )
        return self._with_withdrawals(kept[0], done)

    def _made_safe(self, merge: "_Merge", progress: Progress) -> str:
        """Note what is about to come in, and copy the file; returns the copy's name."""
        now = self._workspace.clock.now()
        self._store.keep_incoming(Incoming(one.path, one.opened.digest, now) for one in merge.arrivals)
        if all(one.repeated for one in merge.arrivals):
            return ""
        progress.report(0, 0, "Making a backup")
        return self._workspace.timed_backup("before-merge").name

    def _keep(self, merge: "_Merge", report: MergeReport) -> None:
        """Keep attachments, receipts and the report, in the transaction that takes the changes in."""
        for arrival, taken in zip(merge.arrivals, report.taken, strict=True):
            self._bundles.keep_attachments(arrival.opened)
            self._store.keep_receipt(
                Received(
                    digest=taken.digest,
                    kind=arrival.opened.manifest.kind.value,
                    sender=taken.person,
                    laptop=taken.laptop,
                    file=taken.file,
                    changes=taken.changes,
                    fresh=taken.fresh,
                    conflicts=taken.conflicts,
                    received_at=report.made_at,
                )
            )
        self._store.forget_incoming()
        self._store.keep_report(report)

    def _with_withdrawals(self, report: MergeReport, done: TakenIn) -> MergeReport:
        if not done.erased and not done.lingering:
            return report
        whole = replace(report, erased=done.erased, lingering=done.lingering)
        self._store.keep_later_facts(whole)
        return whole

    # --------------------------------------------------------------------------------------- the report
    def _report(self, merge: "_Merge", backup: str, words: Words) -> MergeReport:
        contested = self._store.contested()
        arisen = contested - merge.contested_before
        shares = merge.shares(arisen)
        names = {member.id: member.name for member in self._inspection.team()}
        taken = [_file_taken(one, names, shares[place]) for place, one in enumerate(merge.arrivals)]
        refused = [FileTaken(file, refused=words(error)) for file, error in merge.refused]
        return MergeReport(
            id=self._workspace.new_id(),
            made_at=self._workspace.clock.now(),
            by=names.get(self._workspace.person, ""),
            backup=backup,
            files=(*taken, *refused),
            compared=tuple(merge.compared(names)),
            arisen=tuple(sorted(arisen)),
            settled=len(merge.contested_before - contested),
            open_conflicts=len(contested),
            missing=tuple(self._missing(merge, names)),
        )

    def _missing(self, merge: "_Merge", names: dict[str, str]) -> Iterator[MissingChanges]:
        senders = {one.opened.manifest.laptop: one.opened.manifest.person for one in merge.arrivals}
        for laptop, person in senders.items():
            for first, last in gaps(self._store.spans(laptop)):
                yield MissingChanges(names.get(person, ""), laptop, first, last)

    def received(self) -> list[Received]:
        """Return what came in, the latest first."""
        return self._store.received()

    def is_received(self, digest: str) -> bool:
        """Tell whether a file with this content came in before."""
        return self._store.is_received(digest)

    def spans(self, laptop: str) -> Spans:
        """Return which changes of a laptop are held, as stretches without a gap."""
        return self._store.spans(laptop)

    def reports(self) -> list[MergeReport]:
        """Return the reports of all merges, the latest first."""
        return self._store.reports()

    # --------------------------------------------------------------------------------- after a standstill
    def unfinished(self) -> list[Incoming]:
        """Return the files that were about to come in when the program was stopped; none of it is here."""
        return self._store.incoming()

    def leave_unfinished(self) -> None:
        """Let go of files that were about to come in."""
        self._store.leave_incoming()

    # ---------------------------------------------------------------------------------------- conflicts
    def conflicts(self) -> list[OpenConflict]:
        """Return the contested fields, in the words a person knows them by."""
        return self._settling.conflicts()

    def resolve_conflict(self, conflict: OpenConflict, value: Value, reason: str) -> Changed:
        """Settle a conflict with a value and a reason; the change supersedes every side."""
        return self._settling.resolve_conflict(conflict, value, reason)


@dataclass(slots=True)
class _Arrival:
    """One file on its way in: what it said, and how much of it was new."""

    path: Path
    opened: Opened
    repeated: bool = False
    fresh: int = 0
    said: Comparing = field(default_factory=Comparing)


class _Merge:
    """Several files on their way in together."""

    def __init__(self, store: MergingStore) -> None:
        self._store = store
        self.arrivals: list[_Arrival] = []
        self.refused: list[tuple[str, UserError]] = []
        self.contested_before: set[Place] = set()
        self._current: _Arrival | None = None
        self._held: dict[int, dict[tuple[str, str], tuple[int, str]]] = {}

    @property
    def changes(self) -> int:
        return sum(one.opened.manifest.changes for one in self.arrivals)

    def refuse(self, file: str, error: UserError) -> None:
        self.refused.append((file, error))

    def begin_anew(self) -> None:
        """Forget what was read before something turned out not to fit."""
        self._current = None
        for one in self.arrivals:
            one.fresh, one.said = 0, Comparing()
            one.repeated = self._store.is_received(one.opened.digest)

    def leave_out_current(self, error: UserError) -> None:
        current = self._current or self.arrivals[0]
        self.arrivals.remove(current)
        self.refuse(current.opened.file, error)

    def batches(self) -> Iterator[list[Parcel]]:
        """Yield the changes of all files, and keep count of what goes by."""
        for arrival in self.arrivals:
            self._current = arrival
            for batch in arrival.opened.batches():
                runs = arrival.said.add(batch)
                arrival.fresh += _amount(runs) - self._store.count_held(runs)
                yield batch

    def compare(self) -> None:
        """Compare what the files said with what the ledger holds now; raises TakenInOtherwise."""
        self._held.clear()
        for place, arrival in enumerate(self.arrivals):
            held = self._store.held(arrival.said.runs)
            if held != arrival.said.sums:
                self._current = arrival
                raise TakenInOtherwise(arrival.opened.file)
            self._held[place] = {group: (one.changes, one.digest) for group, one in held.items()}

    def compared(self, names: dict[str, str]) -> Iterator[Compared]:
        """Yield what files said and what is held, by person and kind, of all files together."""
        said: dict[tuple[str, str], list[tuple[int, str]]] = {}
        held: dict[tuple[str, str], list[tuple[int, str]]] = {}
        for place, arrival in enumerate(self.arrivals):
            for group, one in arrival.said.sums.items():
                said.setdefault(group, []).append((one.changes, one.digest))
                held.setdefault(group, []).append(self._held.get(place, {}).get(group, (0, "")))
        for group in sorted(said, key=lambda one: (names.get(one[0], ""), one)):
            person, kind = group
            (count, digest), (found, found_digest) = _added(said[group]), _added(held[group])
            yield Compared(names.get(person, ""), kind, count, found, digest, found_digest)

    def shares(self, arisen: set[Place]) -> list[int]:
        """Return for each file in how many of the fields that are contested since a value of it stands."""
        sides = self._store.sides(arisen)
        return [
            sum(any(_within(run, laptop, sequence) for run in one.said.runs) for laptop, sequence in sides)
            for one in self.arrivals
        ]


def _within(run: Run, laptop: str, sequence: int) -> bool:
    return run.laptop == laptop and run.first <= sequence <= run.last


def _amount(runs: Sequence[Run]) -> int:
    return sum(run.last - run.first + 1 for run in runs)


def _added(sums: Sequence[tuple[int, str]]) -> tuple[int, str]:
    """Return counts and digests of several files as one."""
    whole = sum(int(digest or "0", 16) for _, digest in sums) % 2**256
    return sum(count for count, _ in sums), f"{whole:064x}"


def _file_taken(arrival: _Arrival, names: dict[str, str], conflicts: int) -> FileTaken:
    manifest = arrival.opened.manifest
    return FileTaken(
        file=arrival.opened.file,
        digest=arrival.opened.digest,
        sender=names.get(manifest.person, ""),
        person=manifest.person,
        laptop=manifest.laptop,
        made_at=datetime.fromisoformat(manifest.made_at),
        changes=manifest.changes,
        fresh=arrival.fresh,
        attachments=manifest.attachments,
        conflicts=conflicts,
        repeated=arrival.repeated,
    )
