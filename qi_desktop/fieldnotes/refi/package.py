"""The project file itself: a zip of the project's XML and one text file a note, always the same bytes."""

import zipfile
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path

from qi_desktop.fieldnotes.refi.codebook import Code, codebook
from qi_desktop.fieldnotes.refi.codebook_file import codebook_file
from qi_desktop.fieldnotes.refi.material import Material
from qi_desktop.fieldnotes.refi.model import (
    CodebookExport,
    NoCodes,
    ProjectFileMisnamed,
    ProjectFileNotWritten,
    RefiExport,
)
from qi_desktop.fieldnotes.refi.project import project, source_name
from qi_desktop.foundation.writing import written_whole

_PROJECT, _CODEBOOK = ".qdpx", ".qdc"
_ON_UNIX = 3


def write(material: Material, path: Path, withheld: int) -> RefiExport:
    """Write a project file under its name only once it is whole."""
    _require_ending(path, _PROJECT)
    codes = codebook(material)
    files = {"project.qde": project(material, codes)}
    # The bytes of a note are its words as they are: a new line made different would move every position.
    files |= {f"sources/{source_name(note)}": note.body.encode() for note in material.notes}
    with _told(path):
        _write_zip(path, files)
    return RefiExport(
        path,
        sessions=len(material.sessions),
        notes=len(material.notes),
        passages=len(material.passages),
        codes=_count(codes),
        withheld=withheld,
    )


def write_codebook(material: Material, path: Path) -> CodebookExport:
    """Write the codes alone under the file's name only once it is whole."""
    _require_ending(path, _CODEBOOK)
    codes = codebook(material)
    if not codes:
        raise NoCodes
    with _told(path), written_whole(path) as stream:
        stream.write(codebook_file(codes))
    return CodebookExport(path, codes=_count(codes))


def _require_ending(path: Path, ending: str) -> None:
    if path.suffix.lower() != ending:
        raise ProjectFileMisnamed(path.name, ending)


def _count(codes: Iterable[Code]) -> int:
    return sum(not code.heading for top in codes for code in top.all())


@contextmanager
def _told(path: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise ProjectFileNotWritten(path.name) from error


def _write_zip(path: Path, files: dict[str, bytes]) -> None:
    with written_whole(path) as stream, zipfile.ZipFile(stream, "w") as archive:
        for name, content in files.items():
            # No time of writing, no trace of the computer, no compression that differs between versions.
            entry = zipfile.ZipInfo(name)
            entry.create_system = _ON_UNIX
            archive.writestr(entry, content)
