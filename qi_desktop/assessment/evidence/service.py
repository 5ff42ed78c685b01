"""What an inspector does with files that show what a judgement rests on."""

import mimetypes
from pathlib import Path

from qi_desktop.assessment.evidence.model import (
    LIMIT,
    ROOM,
    Attachment,
    AttachmentEmpty,
    AttachmentMissing,
    AttachmentNotHere,
    AttachmentTooLarge,
    NoRoomForAttachment,
    UnknownAttachment,
)
from qi_desktop.assessment.evidence.placing import columns_of, second_id
from qi_desktop.assessment.evidence.store import EvidenceStore
from qi_desktop.assessment.model import AssessmentCompleted
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.forms.flow.state import Row
from qi_desktop.foundation.writing import written_whole
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.contents import digest_of
from qi_desktop.storage.workspace import Workspace

_UNKNOWN_TYPE = "application/octet-stream"


class EvidenceService:
    """Files attached to case assessments, kept encrypted in one workspace."""

    def __init__(
        self,
        workspace: Workspace,
        assessment: AssessmentService | None = None,
        sampling: SamplingService | None = None,
    ) -> None:
        """Keep them in this file."""
        self._workspace = workspace
        self._sampling = sampling or SamplingService(workspace)
        self._assessment = assessment or AssessmentService(workspace, self._sampling)
        self._store = EvidenceStore(workspace.database)

    def attach(
        self, sampled_case: str, question: str, path: Path, row: Row = None, *, second: bool = False
    ) -> Attachment:
        """Take a small file in, encrypted, beside a question or (with a blank one) beside the whole case."""
        assessment = self._open(sampled_case, question, second=second)
        content = _small_content(path)
        self._require_room(path, content)
        name, number = columns_of(question, row)
        record = self._workspace.new_id()
        with self._workspace.ledger.entry("attach") as entry:
            if not second:
                self._assessment.start_assessment(assessment)
            entry.put(
                "attachment",
                record,
                assessment=assessment,
                question=name,
                row=number,
                name=path.name,
                media_type=mimetypes.guess_type(path.name)[0] or _UNKNOWN_TYPE,
                size=len(content),
                digest=self._workspace.contents.keep(content),
                added_by=self._workspace.person,
                added_at=self._workspace.clock.now().isoformat(),
            )
        return self.attachment(record)

    def attachments(self, sampled_case: str, *, second: bool = False) -> list[Attachment]:
        """Return what is attached to a case, oldest first."""
        return self._store.attachments(self._record(sampled_case, second=second))

    def attachment(self, attachment: str) -> Attachment:
        """Return one attachment."""
        found = self._store.attachment(attachment)
        if found is None:
            raise UnknownAttachment(attachment)
        return found

    def contents(self, attachment: str) -> bytes:
        """Return the bytes of an attached file; they never touch the disk in clear."""
        found = self.attachment(attachment)
        content = self._workspace.contents.content(found.digest)
        if content is None:
            raise AttachmentNotHere(found.name)
        return content

    def save_attachment(self, attachment: str, path: Path) -> Path:
        """Write an attached file, no longer encrypted, to the place a person named and nowhere else."""
        content = self.contents(attachment)
        with written_whole(path) as stream:
            stream.write(content)
        return path

    def detach(self, attachment: str) -> None:
        """Take a file away from its case and from the evidence of its answers; undo brings both back."""
        found = self.attachment(attachment)
        self._require_open(found.assessment)
        with self._workspace.ledger.entry("detach") as entry:
            entry.remove("attachment", found.id)
            for answer, evidence in self._store.evidence(found.assessment).items():
                left = [one for one in evidence if one.get("attachment") != found.id]
                if len(left) < len(evidence):
                    entry.put("answer", answer, evidence=left)

    def used(self) -> int:
        """Return how many bytes of the room for attachments this laptop has used."""
        return self._workspace.contents.kept_here()

    def _record(self, sampled_case: str, *, second: bool) -> str:
        case = self._sampling.sampled_case(sampled_case).id
        return second_id(case) if second else case

    def _open(self, sampled_case: str, question: str, *, second: bool) -> str:
        """Return the id of an assessment that may be added to; the question must be one of its form's."""
        record = self._record(sampled_case, second=second)
        self._require_open(record)
        if question:
            self._assessment.form_of(self._record(sampled_case, second=False)).question(question)
        return record

    def _require_open(self, assessment: str) -> None:
        if self._store.standing(assessment).is_closed:
            case = self._sampling.sampled_case(assessment.removeprefix(second_id("")))
            raise AssessmentCompleted(case.number)

    def _require_room(self, path: Path, content: bytes) -> None:
        held = self._workspace.contents.content(digest_of(content)) is not None
        if not held and self.used() + len(content) > ROOM:
            raise NoRoomForAttachment(path.name, _in_words(ROOM))


def _small_content(path: Path) -> bytes:
    if not path.is_file():
        raise AttachmentMissing(path.name)
    size = path.stat().st_size
    if size > LIMIT:
        raise AttachmentTooLarge(path.name, _in_words(size), _in_words(LIMIT))
    content = path.read_bytes()
    if not content:
        raise AttachmentEmpty(path.name)
    return content


def _in_words(size: int) -> str:
    mebibytes = size / 1024 / 1024
    return f"{mebibytes:.0f} MiB" if mebibytes.is_integer() else f"{mebibytes:.1f} MiB"
