"""The evidence of one answer in words: documents and pages, attached files, passages of notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.foundation.errors import UserError
from qi_desktop.ui.dates import day
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qi_desktop.analysis.model import CaseBehind
    from qi_desktop.assessment.model import Evidence
    from qi_desktop.services import Services

_BEGINNING = 160


def evidence_lines(services: Services, case: CaseBehind) -> list[str]:
    """Return one line for each thing that a case's answer points at."""
    try:
        assessment = services.assessment.assessment(case.assessment)
    except UserError:
        return []
    answer = assessment.answers.get((case.question, case.row))
    cited = answer.evidence if answer is not None else ()
    files = (
        tr("File: {name}").format(name=one.name) + ("" if one.present else tr(", not on this laptop yet"))
        for one in services.evidence.attachments(case.assessment)
        if (one.question, one.row) == (case.question, case.row)
    )
    return [*(_cited(services, one) for one in cited if not one.attachment), *files]


def _cited(services: Services, one: Evidence) -> str:
    return ", ".join(part for part in _parts(services, one) if part)


def _parts(services: Services, one: Evidence) -> Iterator[str]:
    if one.passage:
        yield _quoted(services, one.passage)
    if one.document:
        yield (
            tr("{document}, page {page}").format(document=one.document, page=one.page)
            if one.page
            else one.document
        )
    if one.seen_on:
        yield tr("seen {day}").format(day=day(one.seen_on))
    yield one.note


def _quoted(services: Services, record: str) -> str:
    note = services.fieldnotes.note_named(record)
    if note is not None:
        return f"“{note.body[:_BEGINNING]}” ({note.title})"
    found = next((one for one in services.themes.passages() if one.id == record), None)
    if found is None:
        return tr("A passage that is no longer there")
    where = services.fieldnotes.note_named(found.note)
    words = found.words or found.marked
    return f"“{words[:_BEGINNING]}”" + (f" ({where.title})" if where is not None else "")
