"""Reads a document of any kind, and tells in plain terms why one cannot be read."""

from pathlib import Path

from qi_desktop.fieldnotes.sources import plain
from qi_desktop.fieldnotes.sources.archive import opened
from qi_desktop.fieldnotes.sources.model import (
    KINDS,
    LARGEST_FILE,
    LONGEST_TEXT,
    DocumentDamaged,
    DocumentKindUnknown,
    DocumentMissing,
    DocumentOfOldKind,
    DocumentTooLarge,
    DocumentTooLong,
    DocumentWithoutText,
    ReadDocument,
)
from qi_desktop.foundation.progress import Progress

_OLD = b"\xd0\xcf\x11\xe0"
_PDF = b"%PDF-"
_LOOK = 1024


def read_document(path: Path, progress: Progress | None = None) -> ReadDocument:
    """Return the text of a document; nothing in it is run, fetched or expanded beyond its bounds."""
    kind = path.suffix.lower()
    if kind not in KINDS:
        if kind == ".doc":
            raise DocumentOfOldKind(path.name)
        raise DocumentKindUnknown(path.name, KINDS)
    begins = _beginning(path)
    if not begins:
        raise DocumentWithoutText(path.name)
    if begins.startswith(_OLD):
        raise DocumentOfOldKind(path.name)
    read = _read(path, kind, begins, progress or Progress())
    if not read.text.strip():
        raise DocumentWithoutText(path.name)
    if len(read.text) > LONGEST_TEXT:
        raise DocumentTooLong(path.name, len(read.text), LONGEST_TEXT)
    return read


def _read(path: Path, kind: str, begins: bytes, progress: Progress) -> ReadDocument:
    if kind == ".pdf":
        from qi_desktop.fieldnotes.sources import pdf

        if _PDF not in begins:
            raise DocumentDamaged(path.name, "PDF")
        return pdf.read(path, progress)
    if kind in (".txt", ".md"):
        return ReadDocument(path.name, plain.read(path))
    from qi_desktop.fieldnotes.sources import docx, odt

    with opened(path, kind[1:].upper()) as archive:
        return ReadDocument(path.name, (docx if kind == ".docx" else odt).read(archive))


def _beginning(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise DocumentTooLarge(path.name, f"{LARGEST_FILE // (1024 * 1024)} MB")
        with path.open("rb") as stream:
            return stream.read(_LOOK)
    except OSError as error:
        raise DocumentMissing(path.name) from error
