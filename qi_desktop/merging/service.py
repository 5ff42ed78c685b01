"""What the lead does with what comes in: take it in, look at conflicts, decide them."""

from dataclasses import replace
from pathlib import Path

from qi_desktop.bundles.envelope import Opened
from qi_desktop.bundles.model import Kind
from qi_desktop.bundles.service import BundleService
from qi_desktop.foundation.progress import Progress
from qi_desktop.inspection.service import InspectionService
from qi_desktop.merging.model import MergeReport, Received
from qi_desktop.merging.settling.model import OpenConflict
from qi_desktop.merging.settling.service import SettlingService
from qi_desktop.merging.store import MergingStore
from qi_desktop.storage.ledger.intake import Taken
from qi_desktop.storage.model import Changed, Value
from qi_desktop.storage.workspace import Workspace


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

    def take_in_bundle(self, path: Path, progress: Progress | None = None) -> MergeReport:
        """Take one bundle in: checked first, backed up first, then all of it or nothing."""
        opened = self._bundles.opened(path, Kind.BUNDLE)
        repeated = self._store.is_received(opened.digest)
        if not repeated:
            self._workspace.timed_backup("before-merge")
        before = self._store.contested()
        done = self._bundles.taken_in(
            opened, lambda taken: self._keep_receipt(opened, taken, before), progress
        )
        report = self._report(opened, done.taken, before, repeated=repeated)
        return replace(report, erased=done.erased, lingering=done.lingering)

    def _keep_receipt(self, opened: Opened, taken: Taken, contested_before: int) -> None:
        self._bundles.keep_attachments(opened)
        self._store.keep_receipt(
            Received(
                digest=opened.digest,
                kind=opened.manifest.kind.value,
                sender=opened.manifest.person,
                laptop=opened.manifest.laptop,
                file=opened.file,
                changes=taken.offered,
                fresh=taken.fresh,
                conflicts=max(0, self._store.contested() - contested_before),
                received_at=self._workspace.clock.now(),
            )
        )

    def _report(self, opened: Opened, taken: Taken, before: int, *, repeated: bool) -> MergeReport:
        open_now = self._store.contested()
        return MergeReport(
            file=opened.file,
            sender=self._name(opened.manifest.person),
            changes=taken.offered,
            fresh=taken.fresh,
            conflicts=max(0, open_now - before),
            open_conflicts=open_now,
            missing_before=self._store.missing_before(opened.manifest.laptop),
            repeated=repeated,
        )

    def received(self) -> list[Received]:
        """Return what came in, the latest first."""
        return self._store.received()

    def conflicts(self) -> list[OpenConflict]:
        """Return the contested fields, in the words a person knows them by."""
        return self._settling.conflicts()

    def resolve_conflict(self, conflict: OpenConflict, value: Value, reason: str) -> Changed:
        """Settle a conflict with a value and a reason; the change supersedes every side."""
        return self._settling.resolve_conflict(conflict, value, reason)

    def _name(self, person: str) -> str:
        return next((member.name for member in self._inspection.team() if member.id == person), "")
