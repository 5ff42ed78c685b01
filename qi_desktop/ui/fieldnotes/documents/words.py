"""How documents, and what came of bringing them in or taking notes out, are put into words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qi_desktop.fieldnotes.refi.model import CodebookExport, RefiExport
from qi_desktop.ui.language import plural, several, tr
from qi_desktop.ui.wording import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from qi_desktop.fieldnotes.sources.model import Document, ReadDocument
    from qi_desktop.foundation.errors import UserError
    from qi_desktop.reporting.note_export.model import NoteExport

_TOLD = 3
_NOT_ENCRYPTED = tr("Not encrypted.")


class Form(NamedTuple):
    """A form in which notes leave: how it is asked for, its words, its file's name, kinds for choosing."""

    key: str
    words: str
    name: str
    kinds: str


FORMS = (
    Form("docx", tr("A document (DOCX)"), "field-notes.docx", tr("Documents (*.docx)")),
    Form("html", tr("One web page (HTML)"), "field-notes.html", tr("Web pages (*.html)")),
    Form("markdown", tr("Plain text with marks (Markdown)"), "field-notes.md", tr("Markdown (*.md)")),
    Form("passages", tr("Coded passages as a table (XLSX)"), "passages.xlsx", tr("Workbooks (*.xlsx)")),
    Form("passages", tr("Coded passages as a table (CSV)"), "passages.csv", tr("Tables (*.csv)")),
    Form(
        "refi", tr("A project for QualCoder, NVivo… (REFI-QDA)"), "field-notes.qdpx", tr("Projects (*.qdpx)")
    ),
    Form("codebook", tr("The themes alone (REFI-QDA codebook)"), "themes.qdc", tr("Codebooks (*.qdc)")),
)


def detail(document: Document) -> str:
    """Return the second line of a document in the list."""
    coded = several(document.passages, "passage") if document.passages else tr("nothing coded yet")
    return f"{several(document.words, 'word')}  ·  {coded}"


def refusals(refused: Sequence[tuple[Path, UserError]], partial: Sequence[ReadDocument]) -> str:
    """Return why documents, or pages of them, could not be read."""
    told = [words_for(error) for _, error in refused[:_TOLD]]
    if len(refused) > _TOLD:
        told.append(
            tr("{more_documents} could not be read either.").format(
                more_documents=several(len(refused) - _TOLD, "more document")
            )
        )
    told += [
        tr(
            "{name} was brought in, but {pages} of its {one_pages} hold no words: they may have been"
            " scanned as pictures."
        ).format(name=one.name, pages=several(one.pages_without_text, "page"), one_pages=one.pages)
        for one in partial
    ]
    return "\n\n".join(told)


def outcome(exported: RefiExport | CodebookExport | NoteExport) -> str:
    """Return what was written, what was held back, and how to treat the file."""
    if isinstance(exported, CodebookExport):
        return tr("Written: {name}, {codes}.").format(
            name=exported.path.name, codes=several(exported.codes, "code")
        )
    held = exported.withheld
    what = (
        several(exported.notes, "note"),
        several(exported.sessions, "session"),
        several(exported.passages, "coded passage"),
    )
    told = [
        tr("Written: {name}, {listed}.").format(name=exported.path.name, listed=", ".join(what)),
        _NOT_ENCRYPTED,
    ]
    if held:
        told.append(
            plural(
                held,
                "%n session was left out for want of consent.",
                "%n sessions were left out for want of consent.",
            )
        )
    if exported.naming:
        told.append(
            plural(
                exported.naming,
                "%n text names somebody: look it through.",
                "%n texts name somebody: look them through.",
            )
        )
    return " ".join(told)
