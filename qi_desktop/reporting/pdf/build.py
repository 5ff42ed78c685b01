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
from qi_desktop.reporting.manuscript.whole import manuscript
from qi_desktop.reporting.pdf.cover import contents_page, cover
from qi_desktop.reporting.pdf.document import ReportDocument
from qi_desktop.reporting.pdf.story import Story
from qi_desktop.reporting.pdf.style import printed_in
from qi_desktop.reporting.placing import SetReport
from qi_desktop.reporting.settled import require_settled

_ABOUT_DRAFT = (
    f"{phrases.DRAFT_NOTICE} Paragraph, tables and examples are numbered in the margin; "
    "please name the number when something is not right."
)


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
    """Return the report as a PDF, and where on its pages everything came to stand.

    In a draft the paragraphs, tables and examples are numbered through, for what comes back to name.
    """
    register_fonts()
    stream = BytesIO()
    with printed_in(content.look.style):
        document = ReportDocument(
            stream,
            title=phrases.document_title(content, draft=draft),
            subject=phrases.subject(content),
            running_head=phrases.running_head(content),
            logo=content.look.logo,
            warning=phrases.DRAFT if draft else "",
        )
        document.write(list(_story(content, draft=draft)))
    return SetReport(stream.getvalue(), document.placed)


def _story(content: ReportContent, *, draft: bool) -> Iterator[Flowable]:
    """Return the whole report in reading order."""
    blocks = list(manuscript(content))
    yield from cover(content, _ABOUT_DRAFT if draft else "")
    yield from contents_page(blocks)
    yield from Story(blocks, draft=draft).flowables()
