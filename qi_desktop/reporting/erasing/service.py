"""What a person does to erase an inspection from this laptop for good.

Copies go first and the workspace itself last: if the laptop stops in between, the file still opens, knows
what went already, and erasing goes on where it stopped.
"""

import json
from dataclasses import asdict, replace
from pathlib import Path

from qi_desktop.bundles.service import BundleService
from qi_desktop.foundation.progress import Progress
from qi_desktop.inspection.backing_up.service import BackupService
from qi_desktop.inspection.model import TeamMember
from qi_desktop.inspection.service import InspectionService
from qi_desktop.reporting.erasing.model import (
    Certificate,
    CertificateInTheWay,
    ConfirmationDiffers,
    ErasurePlan,
    ErasureStopped,
    SentCopy,
)
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage import backups, erasing
from qi_desktop.storage.model import ErasedFile, PlaceReadOnly
from qi_desktop.storage.workspace import Workspace

_GONE = "erased_already"
"""This laptop's own note of the copies that are gone, kept until the file itself goes."""


class ErasingService:
    """Erases a workspace with its copies on this laptop, and writes the certificate."""

    def __init__(
        self,
        workspace: Workspace,
        inspection: InspectionService,
        sampling: SamplingService,
        bundles: BundleService,
        backing_up: BackupService,
    ) -> None:
        """Read who erases what, and which sealed files and backups went elsewhere."""
        self._workspace = workspace
        self._inspection = inspection
        self._sampling = sampling
        self._bundles = bundles
        self._backing_up = backing_up

    def plan(self) -> ErasurePlan:
        """Tell what would be erased, and what cannot be reached from here."""
        path = self._workspace.path
        files = [*self._copies(), *erasing.own_files(path)]
        return ErasurePlan(
            self._title(),
            path.name,
            tuple((erasing.named_from(path, one), one.stat().st_size) for one in files),
            self._sent(),
            self._away(),
            len(self._gone()),
            self._bundles.unsent_changes(),
        )

    def begin(self, typed: str, certificate: Path, progress: Progress | None = None) -> Certificate:
        """Erase every copy of the file, once its name or title was typed and the certificate has its place.

        Until ``finish`` the certificate says that the erasure has begun and the file itself is still there.
        """
        self._refuse(typed, certificate)
        begun = self._facts(certificate)
        self._write(begun)
        told, copies = progress or Progress(), self._copies()
        gone = self._gone()
        for place, path in enumerate(copies):
            if told.cancelled:
                raise ErasureStopped(self._workspace.path.name, len(gone))
            told.report(place, len(copies) + 1, "overwriting copies")
            gone.append(erasing.erase(path, self._workspace.path))
            self._workspace.keep_setting(_GONE, json.dumps([asdict(one) for one in gone]))
        erasing.remove_empty_folders(self._workspace.path, begun.elsewhere)
        return replace(begun, files=tuple(gone))

    def finish(self, begun: Certificate, progress: Progress | None = None) -> Certificate:
        """Close the file, erase it and the log beside it, and write the certificate."""
        self._workspace.close()
        return self.finish_closed(begun, progress)

    def finish_closed(self, begun: Certificate, progress: Progress | None = None) -> Certificate:
        """Erase the file once it is closed, in any thread; from here on nothing can be stopped."""
        path, sent, told = self._workspace.path, {one.file for one in begun.sent}, progress or Progress()
        # A backup may have been under way when the others went.
        left = [*erasing.copies_of(path, sent, begun.elsewhere), *erasing.own_files(path)]
        own: list[ErasedFile] = []
        for one in left:
            told.done, told.total, told.what = len(own), len(left), "overwriting the file"
            own.append(erasing.erase(one, path))
        erasing.remove_empty_folders(path, begun.elsewhere)
        done = replace(begun, files=(*begun.files, *own), finished_at=self._workspace.clock.now())
        self._write(done)
        return done

    def _refuse(self, typed: str, certificate: Path) -> None:
        path = self._workspace.path
        if self._workspace.read_only:
            raise PlaceReadOnly(path.name)
        if not self.confirms(typed):
            raise ConfirmationDiffers(self._title(), path.name)
        place = certificate.resolve()
        folders = (backups.backup_folder(path), erasing.outbox_of(path), *self._backing_up.places_used())
        erased = [one.resolve() for one in folders]
        if place.exists() or not place.parent.is_dir() or any(one in place.parents for one in erased):
            raise CertificateInTheWay(certificate.name)

    def confirms(self, typed: str) -> bool:
        """Tell whether what was typed names what would be erased: the file, or its inspection."""
        names = (self._workspace.path.name, self._title())
        return " ".join(typed.split()).casefold() in {" ".join(one.split()).casefold() for one in names}

    def _facts(self, certificate: Path) -> Certificate:
        own, member = self._inspection.inspection(), self._person()
        return Certificate(
            certificate,
            self._title(),
            own.programme if own else "",
            own.area if own else "",
            self._workspace.laptop,
            member.name if member else "",
            member.role if member else "",
            started_at=self._workspace.clock.now(),
            finished_at=None,
            changes=self._workspace.ledger.size(),
            eligible=len(self._inspection.eligible_cases()),
            sampled=len(self._sampling.sampled_cases()),
            digest=self._workspace.ledger.digest(),
            files=(),
            sent=self._sent(),
            away=self._away(),
            elsewhere=tuple(self._backing_up.places_used()),
        )

    def _person(self) -> TeamMember | None:
        person = self._workspace.person
        return self._inspection.member(person) if person else None

    def _title(self) -> str:
        own = self._inspection.inspection()
        return own.title if own else self._workspace.path.stem

    def _sent(self) -> tuple[SentCopy, ...]:
        names = {member.laptop: member.name for member in self._inspection.team()}
        return tuple(
            SentCopy(
                one.file,
                one.kind,
                names.get(one.addressee, one.addressee),
                one.sent_at,
                one.place,
                bool(one.delivered_at),
                one.acknowledged_at,
            )
            for one in self._bundles.outbox()
        )

    def _copies(self) -> list[Path]:
        sent = {one.file for one in self._bundles.outbox()}
        return erasing.copies_of(self._workspace.path, sent, self._backing_up.places_used())

    def _away(self) -> tuple[str, ...]:
        return tuple(str(one.parent) for one in self._backing_up.places_used() if not one.is_dir())

    def _gone(self) -> list[ErasedFile]:
        told: list[dict[str, str | int]] = json.loads(self._workspace.setting(_GONE) or "[]")
        return [
            ErasedFile(str(one["name"]), int(one["size"]), str(one["digest"]))
            for one in told
            if not one["trouble"]
        ]

    def _write(self, certificate: Certificate) -> None:
        from qi_desktop.reporting.erasing.pdf import build_pdf

        build_pdf(certificate, certificate.path)
