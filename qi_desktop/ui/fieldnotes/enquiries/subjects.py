"""What a line of enquiry was opened from, and what bears on it, in words and with the page that shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qi_desktop.fieldnotes.enquiries.model import EvidenceKind, OpenedFrom, Origin
from qi_desktop.fieldnotes.model import Standing
from qi_desktop.foundation.errors import UserError
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from qi_desktop.analysis.model import Count
    from qi_desktop.fieldnotes.enquiries.model import Evidence
    from qi_desktop.fieldnotes.model import Passage
    from qi_desktop.services import Services

GONE = tr("This is not in the file any more.")
STANDINGS = {
    Standing.CHANGED: tr("words changed since they were marked"),
    Standing.GONE: tr("words gone from the note"),
    Standing.UNKNOWN: tr("words not in this file yet"),
}


@dataclass(frozen=True, slots=True)
class Subject:
    """A thing in words: what it says, where it comes from, and the page and record that show it."""

    title: str
    detail: str = ""
    page: str = ""
    record: str = ""


def subject_of(services: Services, origin: Origin) -> Subject:
    """Return what a line was opened from in words."""
    tellers = {
        OpenedFrom.COUNT: _count,
        OpenedFrom.CASE: _case,
        OpenedFrom.PASSAGE: _passage,
        OpenedFrom.DOCUMENT: _document,
    }
    try:
        return tellers[origin.kind](services, origin.subject)
    except UserError:
        return Subject(GONE)


def evidence_subject(services: Services, evidence: Evidence) -> Subject:
    """Return a piece of evidence in words."""
    if evidence.passage is not None:
        return _passage_words(services, evidence.passage)
    if evidence.kind is EvidenceKind.NOTE or not evidence.subject:
        return Subject(
            evidence.text, tr("Document") if evidence.kind is EvidenceKind.DOCUMENT else tr("Remark")
        )
    subject = subject_of(services, Origin(OpenedFrom(evidence.kind.value), evidence.subject))
    detail = "  ·  ".join(part for part in (subject.detail, evidence.text) if part)
    return Subject(subject.title, detail, subject.page, subject.record)


def present_count(services: Services, origin: Origin) -> str:
    """Return a count as it stands now: 8 of 22; nothing where the question was not asked."""
    question, provider = origin.counted
    counts = services.analysis.counts()
    return next((_of(one) for one in counts if (one.question, one.group) == (question, provider)), "")


def _of(count: Count) -> str:
    return tr("{met} of {relevant}").format(met=count.met, relevant=count.relevant) if count.relevant else ""


def _count(services: Services, subject: str) -> Subject:
    question, provider = Origin(OpenedFrom.COUNT, subject).counted
    label = question
    if services.assessment.has_form() and services.assessment.form().has_question(question):
        label = services.assessment.form().question(question).label
    return Subject(label, tr("Count, {provider}").format(provider=provider), "counts", question)


def _case(services: Services, subject: str) -> Subject:
    case = services.sampling.sampled_case(subject)
    return Subject(case.number, tr("Case"), "cases", case.id)


def _passage(services: Services, subject: str) -> Subject:
    return _passage_words(services, services.themes.passage(subject))


def _passage_words(services: Services, passage: Passage) -> Subject:
    note = services.fieldnotes.note(passage.note)
    place = services.fieldnotes.session(note.session).title if note.session else note.title
    words = " ".join((passage.words or passage.marked).split())
    detail = "  ·  ".join(part for part in (place, STANDINGS.get(passage.standing, "")) if part)
    return Subject(f"“{words}”" if words else GONE, detail, "notes", passage.id)


def _document(services: Services, subject: str) -> Subject:
    note = services.fieldnotes.note(subject)
    return Subject(note.title, tr("Document"), "notes", note.id)
