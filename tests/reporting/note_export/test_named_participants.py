"""Whoever is named in a session for the team's own use is named in nothing that leaves."""

from pathlib import Path
from zipfile import ZipFile, is_zipfile

from qi_desktop.services import Services

NAME = "Wrenfield"


def everything_in(path: Path) -> bytes:
    if not is_zipfile(path):
        return path.read_bytes()
    with ZipFile(path) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())


def test_the_name_of_a_participant_stays_in_the_file(written: Services, tmp_path: Path) -> None:
    session = written.fieldnotes.add_session("meeting", "The resident judge")
    judge = written.fieldnotes.add_participant(session.id, "judge", name=f"His Honour Pat {NAME}")
    written.fieldnotes.write_note(session.id, "On reports", f"{judge.label}: they come on the day.")
    export = written.note_export
    for act, ending in (
        (export.export_refi, "qdpx"),
        (export.export_markdown, "md"),
        (export.export_html, "html"),
        (export.export_docx, "docx"),
    ):
        path = tmp_path / f"notes.{ending}"
        act(path)
        left = everything_in(path)
        assert b"they come on the day" in left, ending
        assert NAME.encode() not in left, ending
