"""What a person takes out of the file: notes, passages and codes in formats that other programs read."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from qi_desktop.fieldnotes.consent import withheld_sessions
from qi_desktop.fieldnotes.consenting.lingering import lingering
from qi_desktop.fieldnotes.enquiries.service import EnquiriesService
from qi_desktop.fieldnotes.model import Participant
from qi_desktop.fieldnotes.names.model import HitSort, NameHit
from qi_desktop.fieldnotes.names.service import NamesService
from qi_desktop.fieldnotes.refi.material import Material, by_role
from qi_desktop.fieldnotes.refi.model import (
    CodebookExport,
    ProjectFileMisnamed,
    ProjectFileNotWritten,
    RefiExport,
)
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.fieldnotes.themes.service import ThemesService
from qi_desktop.foundation.progress import Progress
from qi_desktop.foundation.writing import written_whole
from qi_desktop.inspection.service import InspectionService
from qi_desktop.reporting.note_export.model import NoNotesToExport, NoPassagesToExport, NoteExport, Script
from qi_desktop.reporting.note_export.passages import fitting, passage_table
from qi_desktop.reporting.note_export.script import script_of
from qi_desktop.reporting.spreadsheets import write_csv, write_workbook
from qi_desktop.storage.workspace import Workspace

_UNTITLED = "Inspection"


class NoteExportService:
    """Writes field notes for other programs.

    None of the files is encrypted, and nobody is named in what the program adds. Sessions with a service
    user who has not agreed stay out of every one of them.
    """

    def __init__(
        self,
        workspace: Workspace,
        inspection: InspectionService,
        fieldnotes: FieldnotesService,
        themes: ThemesService,
        enquiries: EnquiriesService,
        names: NamesService,
    ) -> None:
        """Read through the services of the notes; the file is never written to."""
        self._workspace = workspace
        self._inspection = inspection
        self._fieldnotes = fieldnotes
        self._themes = themes
        self._enquiries = enquiries
        self._names = names

    def export_refi(self, path: Path) -> RefiExport:
        """Write the notes with their passages, codes, sessions and enquiries as a REFI-QDA project."""
        from qi_desktop.fieldnotes.refi import package

        leaving, withheld = self._leaving()
        written = package.write(leaving, path, withheld)
        return replace(written, naming=self._naming(_texts(leaving)))

    def export_codebook(self, path: Path) -> CodebookExport:
        """Write the themes and lines of enquiry alone as a REFI-QDA codebook."""
        from qi_desktop.fieldnotes.refi import package

        return package.write_codebook(self._leaving()[0], path)

    def export_markdown(self, path: Path, progress: Progress | None = None) -> NoteExport:
        """Write all notes as one Markdown file."""
        from qi_desktop.reporting.note_export.markdown import markdown

        return self._export(path, (".md",), lambda script: markdown(script).encode(), progress)

    def export_html(self, path: Path, progress: Progress | None = None) -> NoteExport:
        """Write all notes as one page that needs nothing else."""
        from qi_desktop.reporting.note_export.html import page

        return self._export(path, (".html", ".htm"), lambda script: page(script).encode(), progress)

    def export_docx(self, path: Path, progress: Progress | None = None) -> NoteExport:
        """Write all notes as one word-processor document."""
        from qi_desktop.reporting.note_export.docx import document

        return self._export(path, (".docx",), document, progress)

    def export_passages(self, path: Path) -> NoteExport:
        """Write the coded passages as a table: CSV, or a workbook where the name ends so."""
        require_ending(path, (".csv", ".xlsx"))
        leaving, withheld = self._leaving()
        table = passage_table(leaving)
        if not table.rows:
            raise NoPassagesToExport
        try:
            if path.suffix.lower() == ".csv":
                write_csv(table, path)
            else:
                write_workbook([fitting(table)], path)
        except OSError as error:
            raise ProjectFileNotWritten(path.name) from error
        words = (f"{one.words}\n{one.comment}" for one in leaving.passages)
        return _told(path, leaving, withheld, self._naming(words))

    def _export(
        self,
        path: Path,
        endings: tuple[str, ...],
        write: Callable[[Script], bytes],
        progress: Progress | None,
    ) -> NoteExport:
        progress = progress or Progress()
        require_ending(path, endings)
        progress.report(0, 2, "reading the notes")
        leaving, withheld = self._leaving()
        if not leaving.notes:
            raise NoNotesToExport(withheld)
        progress.report(1, 2, "setting the notes")
        content = write(script_of(leaving))
        try:
            with written_whole(path) as stream:
                stream.write(content)
        except OSError as error:
            raise ProjectFileNotWritten(path.name) from error
        progress.report(2, 2)
        return _told(path, leaving, withheld, self._naming(_texts(leaving)))

    def _leaving(self) -> tuple[Material, int]:
        """Return what may leave the file, and how many sessions stay behind for want of consent."""
        inspection = self._inspection.inspection()
        everything = Material(
            title=inspection.title if inspection else _UNTITLED,
            team=by_role(self._inspection.team()),
            sessions=tuple(self._fieldnotes.sessions()),
            participants=tuple(self._fieldnotes.participants()),
            notes=tuple(self._fieldnotes.notes()),
            passages=tuple(self._themes.passages()),
            themes=tuple(self._themes.themes()),
            lines=tuple(self._enquiries.lines_of_enquiry()),
        )
        withheld = withheld_sessions(everything.participants, self._consent_disputed)
        withheld |= {one.session for one in lingering(everything.participants, everything.notes)}
        leaving = everything.without(withheld)
        return leaving, len(everything.sessions) - len(leaving.sessions)

    def _naming(self, texts: Iterable[str]) -> int:
        """Return in how many texts somebody is named, by whatever the file knows of people."""
        return sum(any(map(_gives_away, self._names.check(text))) for text in texts)

    def _consent_disputed(self, participant: Participant) -> bool:
        return self._workspace.ledger.is_contested(participant.id, "consent", "participant")


def require_ending(path: Path, endings: tuple[str, ...]) -> None:
    """Refuse a name by which other programs would not know the file."""
    if path.suffix.lower() not in endings:
        raise ProjectFileMisnamed(path.name, " or ".join(endings))


def _texts(leaving: Material) -> Iterable[str]:
    return (f"{note.title}\n{note.body}" for note in leaving.notes)


def _gives_away(hit: NameHit) -> bool:
    # A place is in every note, and a common word is seldom a name: neither is worth a warning each time.
    return hit.sort is not HitSort.PLACE and not hit.ordinary


def _told(path: Path, leaving: Material, withheld: int, naming: int) -> NoteExport:
    return NoteExport(
        path,
        sessions=len(leaving.sessions),
        notes=len(leaving.notes),
        passages=len(leaving.passages),
        withheld=withheld,
        naming=naming,
    )
