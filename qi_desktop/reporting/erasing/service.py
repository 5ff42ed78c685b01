"""What a person does to erase an inspection from this laptop for good.

Copies go first and the workspace itself last: if the laptop stops in between, the file still opens, knows
what went already, and erasing goes on where it stopped.
"""

import json
from dataclasses import asdict, replace
from pathlib import Path

from qi_desktop.bundles.service import BundleService
from qi_desktop.foundation.progress import Progress
from qi_desktop.inspection.model import TeamMember
from qi_desktop.inspection.service import InspectionService
from qi_desktop.reporting.erasing.model import (
    Certificate,
    CertificateInTheWay,
    ConfirmationDiffers,
    ErasurePlan,
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
    ) -> None:
        """Read who erases what, and which sealed files went elsewhere."""
        self._workspace = workspace
        self._inspection = inspection
        self._sampling = sampling
        self._bundles = bundles

    def plan(self) -> ErasurePlan:
        """Tell what would be erased, and what cannot be reached from here."""
        path = self._workspace.path
        files = [*self._copies(), *erasing.own_files(path)]
        return ErasurePlan(
            self._title(),
            tuple((one.relative_to(path.parent).as_posix(), one.stat().st_size) for one in files),
            self._sent(),
        )

    def begin(self, typed: str, certificate: Path, progress: Progress | None = None) -> Certificate:
        """Erase every copy beside the file, once its title was typed and the certificate has its place.

        Until ``finish`` the certificate says that the erasure has begun and the file itself is still there.
        """
        self._refuse(typed, certificate)
        begun = self._facts(certificate)
        self._write(begun)
        told, copies = progress or Progress(), self._copies()
        gone = self._gone()
        for place, path in enumerate(copies):
            told.report(place, len(copies) + 1, "overwriting copies")
            gone.append(erasing.erase(path, self._workspace.path))
            self._workspace.keep_setting(_GONE, json.dumps([asdict(one) for one in gone]))
        erasing.remove_empty_folders(self._workspace.path)
        return replace(begun, files=tuple(gone))

    def finish(self, begun: Certificate) -> Certificate:
        """Close the file, erase it and the log beside it, and write the certificate."""
        path, sent = self._workspace.path, {one.file for one in begun.sent}
        self._workspace.close()
        # A backup may have been under way when the others went.
        late = erasing.copies_of(path, sent)
        own = [erasing.erase(one, path) for one in [*late, *erasing.own_files(path)]]
        erasing.remove_empty_folders(path)
        done = replace(begun, files=(*begun.files, *own), finished_at=self._workspace.clock.now())
        self._write(done)
        return done

    def _refuse(self, typed: str, certificate: Path) -> None:
        path = self._workspace.path
        if self._workspace.read_only:
            raise PlaceReadOnly(path.name)
        if " ".join(typed.split()).casefold() != " ".join(self._title().split()).casefold():
            raise ConfirmationDiffers(self._title())
        place = certificate.resolve()
        erased = (backups.backup_folder(path).resolve(), erasing.outbox_of(path).resolve())
        if place.exists() or not place.parent.is_dir() or any(one in place.parents for one in erased):
            raise CertificateInTheWay(certificate.name)

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
        return erasing.copies_of(self._workspace.path, {one.file for one in self._bundles.outbox()})

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
