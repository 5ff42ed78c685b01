"""Builds the PDF of a report: the same content always gives the same bytes."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from reportlab.platypus import Flowable

from qi_desktop.foundation.progress import Progress
from qi_desktop.foundation.writing import written_whole
from qi_desktop.reporting import phrases
from qi_desktop.reporting.content import ReportContent
from qi_desktop.reporting.fonts import register_fonts
from qi_desktop.reporting.pdf.appendices import appendices
from qi_desktop.reporting.pdf.chapters import chapters
from qi_desktop.reporting.pdf.document import ReportDocument
from qi_desktop.reporting.pdf.front import contents_page, cover, judgements, reading_guide, recommendations
from qi_desktop.reporting.placing import SetReport
from qi_desktop.reporting.settled import require_settled

DRAFT = "Draft for factual accuracy"


def build_pdf(
    content: ReportContent, path: Path, progress: Progress | None = None, *, draft: bool = False
) -> Path:
    """Write the report to a file, whole or not at all; a draft says so on each page."""
    require_settled(content)
    progress = progress or Progress()
    progress.report(0, 2, "setting the report")
    written = pdf_of(content, draft=draft)
    progress.report(1, 2)
    with written_whole(path) as stream:
        stream.write(written)
    progress.report(2, 2)
    return path


def pdf_of(content: ReportContent, *, draft: bool = False) -> bytes:
    """Return the report as a PDF; a draft says so on each page."""
    return set_report(content, draft=draft).pdf


def set_report(content: ReportContent, *, draft: bool = False) -> SetReport:
    """Return the report as a PDF, and where on its pages everything came to stand."""
    register_fonts()
    head = phrases.running_head(content)
    stream = BytesIO()
    document = ReportDocument(
        stream,
        title=phrases.document_title(content),
        subject=phrases.subject(content),
        running_head=f"{DRAFT} · {head}" if draft else head,
    )
    document.write(list(story(content)))
    return SetReport(stream.getvalue())


def story(content: ReportContent) -> Iterator[Flowable]:
    """Return the whole report in reading order."""
    yield from cover(content)
    yield from contents_page()
    yield from reading_guide(content)
    yield from judgements(content)
    yield from recommendations(content)
    yield from chapters(content)
    yield from appendices(content)
