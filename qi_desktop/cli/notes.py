"""Commands that take field notes out for other programs, and bring documents of other programs in."""

import argparse
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from qi_desktop.cli.passphrase import workspace
from qi_desktop.fieldnotes.refi.model import CodebookExport, RefiExport
from qi_desktop.foundation.errors import InputError
from qi_desktop.reporting.note_export.model import NoteExport
from qi_desktop.services import services_of

FORMS = ("refi", "codebook", "markdown", "docx", "html", "passages")
"""The forms in which notes leave, as they are asked for and as the services call them."""


@dataclass(eq=False)
class NoNotesFormAsked(InputError):
    """Notes were to be exported without saying in which form."""

    forms: tuple[str, ...]


@dataclass(eq=False)
class NothingBroughtIn(InputError):
    """None of the documents could be brought in."""

    files: tuple[str, ...]


def export(options: argparse.Namespace) -> dict[str, Any]:
    """Write the field notes in one or several forms, none of them encrypted."""
    asked = {form: Path(path) for form in FORMS if (path := getattr(options, form)) is not None}
    if not asked:
        raise NoNotesFormAsked(FORMS)
    with workspace(options, read_only=True) as opened:
        exporting = services_of(opened).note_export
        told = {form: _told(getattr(exporting, f"export_{form}")(path)) for form, path in asked.items()}
    # Whoever asks for one form reads its facts at once; so it was before there were several.
    return told[next(iter(told))] if len(told) == 1 else told


def _told(exported: RefiExport | CodebookExport | NoteExport) -> dict[str, Any]:
    facts = asdict(exported)
    told: dict[str, Any] = {"file": str(facts.pop("path"))}
    if "withheld" in facts:
        told["sessions_withheld_for_consent"] = facts.pop("withheld")
    if "naming" in facts:
        told["texts_that_name_somebody"] = facts.pop("naming")
    return told | facts


def bring_in(options: argparse.Namespace) -> dict[str, Any]:
    """Bring documents in as sources; one that cannot be read keeps no other out."""
    from qi_desktop.ui.wording import words_for

    with workspace(options) as opened:
        sources = services_of(opened).sources
        brought = sources.bring_in_all([Path(file) for file in options.files], session=options.session)
        documents = [asdict(sources.document(note)) for note in brought.notes]
    if not documents and len(brought.refused) == 1:
        raise brought.refused[0][1]
    if not documents:
        raise NothingBroughtIn(tuple(path.name for path, _ in brought.refused))
    not_read = [{"file": str(path), "why": words_for(error)} for path, error in brought.refused]
    return {"documents": documents, "not_read": not_read, "refused": bool(not_read)}
