"""Reads the text of a PDF page by page; lines that were only broken to fit the page become whole again."""

import logging
import re
from pathlib import Path
from typing import TYPE_CHECKING

from qi_desktop.fieldnotes.sources.lines import tidy
from qi_desktop.fieldnotes.sources.model import (
    LONGEST_TEXT,
    DocumentDamaged,
    DocumentLocked,
    DocumentScanned,
    DocumentTooLong,
    ReadDocument,
)
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Progress

if TYPE_CHECKING:
    from pypdf import PdfReader

_BROKEN_WORD = re.compile(r"(?<=[^\W\d_])-\n(?=[a-z])")
# The signs before items of a list; the last two are those of the fonts Symbol and Wingdings.
_BULLET = re.compile("^[ \t]*[\u2022\u2023\u25aa\u25cf\u25e6\uf0a7\uf0b7][ \t]+", re.MULTILINE)
_FULL = 0.7
_SHORTEST_FULL = 40
_ENDS = (".", ":", "?", "!", ";")


def read(path: Path, progress: Progress) -> ReadDocument:
    """Return the text of a PDF, each page under a line with its number."""
    from pypdf import PdfReader

    # It tells every flaw of a file in the log, with words of the file.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        with path.open("rb") as stream:
            reader = PdfReader(stream)
            _unlock(path, reader)
            return _document(path, _pages(path, reader, progress))
    except UserError:
        raise
    except Exception as error:  # whatever a broken file makes the library raise
        raise DocumentDamaged(path.name, "PDF") from error


def _unlock(path: Path, reader: "PdfReader") -> None:
    """Open a file that only forbids changes; one that asks for a password stays closed."""
    from pypdf import PasswordType

    if reader.is_encrypted and reader.decrypt("") is PasswordType.NOT_DECRYPTED:
        raise DocumentLocked(path.name)


def _document(path: Path, pages: list[str]) -> ReadDocument:
    empty = sum(not page for page in pages)
    if empty == len(pages):
        raise DocumentScanned(path.name, len(pages))
    numbered = [f"[page {number}]\n\n{page}" for number, page in enumerate(pages, 1) if page]
    text = "\n\n".join(numbered) if len(pages) > 1 else pages[0]
    return ReadDocument(path.name, text, len(pages), empty)


def _pages(path: Path, reader: "PdfReader", progress: Progress) -> list[str]:
    found: list[str] = []
    length = 0
    count = len(reader.pages)
    for number, page in enumerate(reader.pages):
        progress.report(number, count, "reading the document")
        found.append(whole_lines(tidy(page.extract_text())))
        length += len(found[-1])
        if length > LONGEST_TEXT:
            raise DocumentTooLong(path.name, length, LONGEST_TEXT)
    return found


def whole_lines(page: str) -> str:
    """Join lines that were broken to fit the page: those that fill it and do not end a sentence.

    The signs before items of a list become those of a note.
    """
    page = _BULLET.sub("- ", _BROKEN_WORD.sub("", page))
    lines = page.split("\n")
    longest = max(map(len, lines))
    full = max(longest * _FULL, _SHORTEST_FULL)
    joined: list[str] = []
    goes_on = False
    for line in lines:
        if goes_on and line[:1].islower():
            joined[-1] += f" {line.strip()}"
        else:
            joined.append(line)
        goes_on = len(line) >= full and not line.endswith(_ENDS)
    return "\n".join(joined)
