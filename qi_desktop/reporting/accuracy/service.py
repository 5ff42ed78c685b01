"""What a lead does in a round of factual accuracy: sends a draft, records points, decides, ties, closes."""

import hashlib
from collections.abc import Iterable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from qi_desktop.assessment.service import AssessmentService
from qi_desktop.foundation.progress import Progress
from qi_desktop.foundation.writing import written_whole
from qi_desktop.inspection.service import InspectionService
from qi_desktop.reporting.accuracy.changes import FIELDS, changed_since, told, value_at
from qi_desktop.reporting.accuracy.model import (
    AccuracyChangeUnknown,
    AccuracyPointsOpen,
    AccuracyReasonMissing,
    AccuracyRoundClosed,
    AccuracyRoundUnknown,
    AccuracyRowsWrong,
    Point,
    PointsRead,
    Round,
    Ruling,
    TextChange,
    Tie,
)
from qi_desktop.reporting.accuracy.paragraphs import paragraph_named, paragraphs_of
from qi_desktop.reporting.accuracy.store import AccuracyStore
from qi_desktop.reporting.accuracy.table import RoundPaper, workbook_tables
from qi_desktop.reporting.accuracy.telling import answer_words, where_answered, where_written
from qi_desktop.reporting.findings.service import FindingsService
from qi_desktop.reporting.model import OutsideFramework, TextEmpty
from qi_desktop.reporting.service import ReportingService
from qi_desktop.storage.kinds import LAST_WORDS_ONLY
from qi_desktop.storage.workspace import Workspace

TABLE, PARAGRAPHS = "accuracy_table", "accuracy_paragraphs"
_MEDIA = {
    ".pdf": "application/pdf",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".json": "application/json",
}


class AccuracyService:
    """The rounds of factual accuracy of one inspection, kept in one workspace."""

    def __init__(
        self,
        workspace: Workspace,
        inspection: InspectionService,
        findings: FindingsService,
        reporting: ReportingService,
    ) -> None:
        """Keep them in this file."""
        self._workspace, self._inspection = workspace, inspection
        self._findings, self._reporting = findings, reporting
        self._assessment = AssessmentService(workspace)
        self._store = AccuracyStore(workspace.database)

    # ------------------------------------------------------------------------------------------- the rounds
    def send_draft(self, provider: str, path: Path, progress: Progress | None = None) -> Round:
        """Write the report as a draft for a provider, and begin a round.

        Kept are its name, its digest and which paragraph is about what, and never its words: somebody quoted
        in it may withdraw their consent, and what is erased then must not lie here in a draft.
        """
        from qi_desktop.reporting.pdf.build import set_report
        from qi_desktop.reporting.settled import require_settled

        self._inspection.provider(provider)
        content = self._reporting.content()
        require_settled(content)
        progress = progress or Progress()
        progress.report(0, 2, "setting the draft")
        laid_out = set_report(content, draft=True)
        draft = laid_out.pdf
        progress.report(1, 2)
        with written_whole(path) as stream:
            stream.write(draft)
        record = self._workspace.new_id()
        with self._workspace.ledger.entry("send_draft") as entry:
            entry.put(
                "accuracy_round",
                record,
                number=len(self.rounds()) + 1,
                provider=provider,
                sent_at=self._now(),
                file=path.name,
                digest=hashlib.sha256(draft).hexdigest(),
            )
            self._keep(entry, record, PARAGRAPHS, "paragraphs.json", paragraphs_of(laid_out.placed))
        progress.report(2, 2)
        return self.round(record)

    def rounds(self) -> list[Round]:
        """Return all rounds, the first sent first."""
        return self._store.rounds()

    def round(self, named: str | int) -> Round:
        """Return a round by its id or its number."""
        found = next((one for one in self.rounds() if named in (one.id, one.number)), None)
        if found is None:
            raise AccuracyRoundUnknown(f"round {named}")
        return found

    def round_of(self, record: str) -> Round | None:
        """Return the round that a record is, or is a point of, if it is any of these."""
        return next(
            (
                this
                for this in self.rounds()
                if record == this.id or any(one.id == record for one in self.points(this.id))
            ),
            None,
        )

    def close_round(self, round_id: str) -> Round:
        """Close a round once every point is decided; its table is kept with it, as paper and as workbook.

        The table that is kept says which texts were changed, and leaves their words to the history.
        """
        from qi_desktop.reporting.accuracy.pdf import pdf_of
        from qi_desktop.reporting.spreadsheets import workbook_of

        this = self._open(round_id)
        waiting = tuple(one.number for one in self.points(round_id) if not one.ruling)
        if waiting:
            raise AccuracyPointsOpen(this.number, waiting)
        now = self._workspace.clock.now()
        paper = replace(self.paper(round_id), round=replace(this, closed_at=now), without_words=True)
        with self._workspace.ledger.entry("close_accuracy_round") as entry:
            entry.put("accuracy_round", round_id, closed_at=now.isoformat())
            self._keep(entry, round_id, TABLE, f"{paper.file_name}.pdf", pdf_of(paper))
            workbook = workbook_of(workbook_tables(paper))
            self._keep(entry, round_id, TABLE, f"{paper.file_name}.xlsx", workbook)
        return self.round(round_id)

    def reopen_round(self, round_id: str, reason: str) -> Round:
        """Open a closed round again; the tables that were kept when it was closed stay."""
        if not reason.strip():
            raise AccuracyReasonMissing
        with self._workspace.ledger.entry("reopen_accuracy_round", reason.strip()) as entry:
            entry.put("accuracy_round", self.round(round_id).id, closed_at=None)
        return self.round(round_id)

    # ------------------------------------------------------------------------------------------- the points
    def points(self, round_id: str) -> list[Point]:
        """Return the points of a round under their numbers."""
        return self._store.points(round_id)

    def point(self, point: str) -> Point:
        """Return one point."""
        found = next((one for this in self.rounds() for one in self.points(this.id) if one.id == point), None)
        if found is None:
            raise AccuracyRoundUnknown(f"point {point}")
        return found

    def anchor_of(self, point: Point) -> str:
        """Return what the paragraph is of that a point names by its number in the draft, if that is known.

        Told as everywhere in the report: ``finding:DOMAIN/PROVIDER``, ``recommendation:`` with its id.
        """
        digests = (digest for what, _, digest in self._store.attached(point.round) if what == PARAGRAPHS)
        kept = self._workspace.contents.content(next(digests, ""))
        return paragraph_named(point.place, kept) if kept else ""

    def add_point(self, round_id: str, place: str, text: str) -> str:
        """Record one point the provider raised; returns its id."""
        this = self._open(round_id)
        return self._add(this, [(_said("place", place), _said("point", text))], "add_accuracy_point")[0]

    def record_points(self, round_id: str, read: PointsRead) -> list[str]:
        """Record all points of a provider's table as one act; a row that is wrong refuses the whole table."""
        if read.faults:
            raise AccuracyRowsWrong(read.file, tuple(map(str, read.faults)))
        rows = [(one.place, one.text) for one in read.points]
        return self._add(self._open(round_id), rows, "record_accuracy_points")

    def revise_point(self, point: str, place: str, text: str) -> None:
        """Put right how a point was recorded."""
        found = self._undecided_round(point)
        with self._workspace.ledger.entry("revise_accuracy_point") as entry:
            entry.put("accuracy_point", found.id, place=_said("place", place), text=_said("point", text))

    def remove_point(self, point: str) -> None:
        """Take a point out that was recorded by mistake; the history keeps it."""
        found = self._undecided_round(point)
        with self._workspace.ledger.entry("remove_accuracy_point") as entry:
            entry.remove("accuracy_point", found.id)

    def decide(self, point: str, ruling: str, reason: str) -> Point:
        """Accept a point, wholly or in part, or refuse it, and say why; blank takes the decision back."""
        found = self._undecided_round(point)
        if ruling not in set(Ruling):
            raise OutsideFramework("decision", ruling, tuple(one.value for one in Ruling if one))
        if ruling and not reason.strip():
            raise AccuracyReasonMissing
        if (found.ruling, found.reason) == (ruling, reason.strip()):
            return found
        with self._workspace.ledger.entry("decide_accuracy_point") as entry:
            entry.put(
                "accuracy_point",
                found.id,
                decision=ruling,
                reason=reason.strip(),
                decided_by=self._workspace.person if ruling else "",
                decided_at=self._now() if ruling else "",
            )
        return self.point(point)

    # --------------------------------------------------------------------------------------- the changes made
    def changes_since(self, round_id: str) -> list[TextChange]:
        """Return everything of the report that reads otherwise than in the draft of a round.

        That is its texts, and the answers that its counts are of.
        """
        sent = self._sent(self.round(round_id))
        found = [
            self._worded(one)
            for kind in FIELDS
            for record in self._concerned(kind, sent)
            for one in changed_since(
                self._workspace.ledger.history(record, None, kind), sent, self._where(kind, record)
            )
        ]
        return sorted(found, key=lambda one: one.at)

    def tie_changes(self, point: str, ties: Iterable[Tie]) -> Point:
        """Say which changes of the report a point led to; they replace what was tied before."""
        found, wanted = self._undecided_round(point), list(ties)
        known = {one.tie for one in self.changes_since(found.round)} | set(found.ties)
        for tie in wanted:
            if tie not in known:
                raise AccuracyChangeUnknown(f"{tie.kind} {tie.record}")
        with self._workspace.ledger.entry("tie_accuracy_changes") as entry:
            entry.put("accuracy_point", found.id, changed=[asdict(tie) for tie in wanted])
        return self.point(point)

    def tied(self, point: Point) -> list[TextChange]:
        """Return what is tied to a point, each with the words before and after."""
        sent = self._sent(self.round(point.round))
        shown: list[TextChange] = []
        for tie in point.ties:
            changes = self._workspace.ledger.history(tie.record, tie.field, tie.kind)
            for one in changes:
                if (one.laptop, one.sequence) == (tie.laptop, tie.sequence):
                    line = told(one, value_at(changes, sent), self._where(tie.kind, tie.record))
                    shown.append(self._worded(line))
        return shown

    # ------------------------------------------------------------------------------------------- the table
    def paper(self, round_id: str) -> RoundPaper:
        """Return a round as its table tells it."""
        inspection, this = self._inspection.required(), self.round(round_id)
        points = self.points(round_id)
        return RoundPaper(
            title=inspection.title,
            programme=inspection.programme,
            provider=self._inspection.provider(this.provider).name,
            round=this,
            points=tuple(points),
            changes={one.id: tuple(self.tied(one)) for one in points},
            people={one.id: one.name for one in self._inspection.team()},
        )

    def build_table(self, round_id: str, path: Path, progress: Progress | None = None) -> Path:
        """Write the table of a round as a PDF or as a workbook, as the name of the file ends."""
        from qi_desktop.reporting.accuracy.pdf import build_pdf
        from qi_desktop.reporting.spreadsheets import write_workbook

        if path.suffix.casefold() == ".xlsx":
            return write_workbook(workbook_tables(self.paper(round_id)), path)
        return build_pdf(self.paper(round_id), path, progress)

    def kept(self, round_id: str) -> list[tuple[str, str]]:
        """Return the tables kept with a round when it was closed: each one's name and digest."""
        files = self._store.attached(self.round(round_id).id)
        return [(name, digest) for what, name, digest in files if what == TABLE]

    def is_draft(self, round_id: str, path: Path) -> bool:
        """Tell whether a file is the draft that was sent, to the last byte."""
        return hashlib.sha256(path.read_bytes()).hexdigest() == self.round(round_id).digest

    def save_kept(self, round_id: str, digest: str, path: Path) -> Path:
        """Write a file kept with a round, no longer encrypted, to the place a person named."""
        held = digest in {one for _, one in self.kept(round_id)}
        content = self._workspace.contents.content(digest) if held else None
        if content is None:
            raise AccuracyRoundUnknown(f"file {digest[:16]}")
        with written_whole(path) as stream:
            stream.write(content)
        return path

    # ------------------------------------------------------------------------------------------------ inside
    def _now(self) -> str:
        return self._workspace.clock.now().isoformat()

    def _open(self, round_id: str) -> Round:
        this = self.round(round_id)
        if this.closed_at:
            raise AccuracyRoundClosed(this.number)
        return this

    def _undecided_round(self, point: str) -> Point:
        found = self.point(point)
        self._open(found.round)
        return found

    def _sent(self, this: Round) -> int:
        """Return the moment of the ledger's clock at which a round was begun."""
        return self._workspace.ledger.history(this.id, "sent_at", "accuracy_round")[0].clock

    def _add(self, this: Round, rows: list[tuple[str, str]], act: str) -> list[str]:
        first = len(self.points(this.id)) + 1
        made: list[str] = []
        with self._workspace.ledger.entry(act) as entry:
            for number, (place, text) in enumerate(rows, first):
                made.append(self._workspace.new_id())
                entry.put("accuracy_point", made[-1], round=this.id, number=number, place=place, text=text)
        return made

    def _keep(self, entry: Any, round_id: str, what: str, name: str, content: bytes) -> None:  # noqa: ANN401
        entry.put(
            "attachment",
            self._workspace.new_id(),
            assessment=round_id,
            question=what,
            name=name,
            media_type=_MEDIA[Path(name).suffix],
            size=len(content),
            digest=self._workspace.contents.keep(content),
            added_by=self._workspace.person,
            added_at=self._now(),
        )

    def _where(self, kind: str, record: str) -> str:
        row = self._store.row(kind, record)
        if kind == "answer":
            case = self._store.row("sampled_case", row.get("assessment") or "")
            return where_answered(record, case, self._assessment)
        return where_written(kind, record, row, self._findings.framework())

    def _worded(self, change: TextChange) -> TextChange:
        """Return a change as it may be read: an answer in the words of its form."""
        kind, record = change.tie.kind, change.tie.record
        if kind == "answer":
            row = self._store.row(kind, record)
            was, became = (answer_words(row, one, self._assessment) for one in (change.was, change.became))
            return replace(change, was=was, became=became)
        return replace(change, private=kind in LAST_WORDS_ONLY)

    def _concerned(self, kind: str, sent: int) -> list[str]:
        """Return the records of a kind that may read otherwise than at a moment."""
        if kind == "answer":
            return self._store.answered_since(sent)
        return [record for record, _stands in self._store.records(kind)]


def _said(kind: str, text: str) -> str:
    if not text.strip():
        raise TextEmpty(kind)
    return text.strip()
