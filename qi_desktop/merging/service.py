"""What the lead does with what comes in: take it in, all or nothing, and keep a report of it."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from qi_desktop.bundles.envelope import Opened
from qi_desktop.bundles.model import Kind, TakenIn
from qi_desktop.bundles.service import BundleService
from qi_desktop.bundles.spans import Spans
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.inspection.service import InspectionService
from qi_desktop.merging.arriving import Arrival, Merge
from qi_desktop.merging.model import (
    FileTaken,
    Incoming,
    MergeReport,
    MissingChanges,
    Received,
    TakenInOtherwise,
)
from qi_desktop.merging.settling.model import OpenConflict
from qi_desktop.merging.settling.service import SettlingService
from qi_desktop.merging.store import MergingStore
from qi_desktop.storage.ledger.foresight import Foresight
from qi_desktop.storage.ledger.intake import Taken
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
            ordered = sorted(dict.fromkeys(paths), key=lambda one: one.name)
            beside = files.enter_context(self._bundles.beside(ordered))
            merge = Merge(self._store, beside)
            for number, path in enumerate(ordered):
                told.report(number, len(paths), "Checking the files")
                try:
                    opened = files.enter_context(self._bundles.opened(path, Kind.BUNDLE, beside=beside))
                except Cancelled:
                    raise
                except UserError as error:
                    merge.refuse(path.name, error)
                else:
                    merge.arrivals.append(Arrival(path, opened))
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

    def _taken_in(self, merge: Merge, progress: Progress, words: Words) -> MergeReport:
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
            except TakenInOtherwise as error:
                self._store.leave_incoming()
                merge.leave_out({error.file: error})
            except (ChangeAltered, ChangeUnknown) as error:
                self._store.leave_incoming()
                merge.leave_out(self._troubles(merge) or {one.opened.file: error for one in merge.arrivals})

    def _troubles(self, merge: Merge) -> dict[str, UserError]:
        """Return which files cannot be joined to the ledger, or to those before them, and why."""
        foresight, found = Foresight(self._workspace.database), dict[str, UserError]()
        for place, one in enumerate(merge.arrivals):
            try:
                foresight.add(one.opened.batches(), place)
            except (ChangeAltered, ChangeUnknown) as error:
                found[one.opened.file] = error
        return found or self._troubles_by_trial(merge)

    def _troubles_by_trial(self, merge: Merge) -> dict[str, UserError]:
        """Find them by taking more and more files in, each time without keeping them."""
        fitting, found = list[Opened](), dict[str, UserError]()
        for one in merge.arrivals:
            try:
                self._tried([*fitting, one.opened])
            except (ChangeAltered, ChangeUnknown) as error:
                found[one.opened.file] = error
            else:
                fitting.append(one.opened)
        return found

    def _tried(self, files: Sequence[Opened]) -> None:
        def enough(taken: Taken) -> None:
            raise _Enough(taken)

        batches = (batch for one in files for batch in one.batches())
        with suppress(_Enough):
            self._workspace.ledger.take_in(batches, receipt=enough)

    def _together(self, merge: Merge, progress: Progress, words: Words) -> MergeReport:
        backup = self._made_safe(merge, progress)
        merge.contested_before = self._store.contested()
        progress.report(0, merge.changes, "Taking in")
        kept: list[MergeReport] = []

        def receipt(taken: Taken) -> None:
            del taken
            progress.report(merge.changes, merge.changes, "Comparing")
            merge.compare()
            report = self._report(merge, backup, words)
            self._keep_receipts(merge, report)
            kept.append(replace(report, missing=self.missing()))
            self._store.forget_incoming()
            self._store.keep_report(kept[0])

        done = self._bundles.all_taken_in(
            [one.opened for one in merge.arrivals], merge.batches(progress), receipt, progress
        )
        return self._with_withdrawals(kept[0], done)

    def _made_safe(self, merge: Merge, progress: Progress) -> str:
        """Note what is about to come in, and copy the file; returns the copy's name."""
        now = self._workspace.clock.now()
        self._store.keep_incoming(Incoming(one.path, one.opened.digest, now) for one in merge.arrivals)
        if all(one.repeated for one in merge.arrivals):
            return ""
        progress.report(0, 0, "Making a backup")
        return self._workspace.timed_backup("before-merge", progress).name

    def _keep_receipts(self, merge: Merge, report: MergeReport) -> None:
        """Keep attachments and receipts, in the transaction that takes the changes in."""
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

    def _with_withdrawals(self, report: MergeReport, done: TakenIn) -> MergeReport:
        if not done.erased and not done.lingering:
            return report
        whole = replace(report, erased=done.erased, lingering=done.lingering)
        self._store.keep_later_facts(whole)
        return whole

    # --------------------------------------------------------------------------------------- the report
    def _report(self, merge: Merge, backup: str, words: Words) -> MergeReport:
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
        )

    def missing(self) -> tuple[MissingChanges, ...]:
        """Return what others wrote that has not arrived, with the names of files as far as they are known."""
        return tuple(
            MissingChanges(one.person, one.laptop, one.first, one.last, one.files)
            for one in self._bundles.missing()
        )

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
        """Return the reports of all merges, the latest first; what earlier versions took in comes last."""
        reports = self._store.reports()
        known = {one.digest for report in reports for one in report.files}
        names = {member.id: member.name for member in self._inspection.team()}
        early = [one for one in self._store.received() if one.kind == Kind.BUNDLE and one.digest not in known]
        return [*reports, *(_of_earlier_version(one, names) for one in early)]

    def waiting_of(self, report: MergeReport) -> int:
        """Return how many of the conflicts that arose with a merge wait for a decision still."""
        return len(self._store.contested() & set(report.arisen)) if report.arisen else 0

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


class _Enough(Exception):
    """Nothing stood in the way."""


def _file_taken(arrival: Arrival, names: dict[str, str], conflicts: int) -> FileTaken:
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


def _of_earlier_version(one: Received, names: dict[str, str]) -> MergeReport:
    """Return what is known of a file that came in before reports were kept."""
    file = FileTaken(
        file=one.file,
        digest=one.digest,
        sender=names.get(one.sender, ""),
        person=one.sender,
        laptop=one.laptop,
        changes=one.changes,
        fresh=one.fresh,
        conflicts=one.conflicts,
    )
    return MergeReport(id=one.digest, made_at=one.received_at, by="", backup="", files=(file,))
