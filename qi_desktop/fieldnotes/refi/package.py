"""The project file itself: a zip of the project's XML and one text file a note, always the same bytes."""

import zipfile
from pathlib import Path

from qi_desktop.fieldnotes.model import ProjectFileMisnamed, ProjectFileNotWritten, RefiExport
from qi_desktop.fieldnotes.refi.codebook import codebook
from qi_desktop.fieldnotes.refi.material import Material
from qi_desktop.fieldnotes.refi.project import project, source_name
from qi_desktop.foundation.writing import written_whole

_SUFFIX = ".qdpx"
_ON_UNIX = 3


def write(material: Material, path: Path, withheld: int) -> RefiExport:
    """Write a project file under its name only once it is whole."""
    if path.suffix.lower() != _SUFFIX:
        raise ProjectFileMisnamed(path.name, _SUFFIX)
    codes = codebook(material)
    files = {"project.qde": project(material, codes)}
    # The bytes of a note are its words as they are: a new line made different would move every position.
    files |= {f"sources/{source_name(note)}": note.body.encode() for note in material.notes}
    try:
        _write_zip(path, files)
    except OSError as error:
        raise ProjectFileNotWritten(path.name) from error
    return RefiExport(
        path,
        sessions=len(material.sessions),
        notes=len(material.notes),
        passages=len(material.passages),
        codes=sum(not code.heading for top in codes for code in top.all()),
        withheld=withheld,
    )


def _write_zip(path: Path, files: dict[str, bytes]) -> None:
    with written_whole(path) as stream, zipfile.ZipFile(stream, "w") as archive:
        for name, content in files.items():
            # No time of writing, no trace of the computer, no compression that differs between versions.
            entry = zipfile.ZipInfo(name)
            entry.create_system = _ON_UNIX
            archive.writestr(entry, content)
