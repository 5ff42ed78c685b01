"""Builds the document of a report: the same content always gives the same bytes."""

# The library leaves the XML beneath it untyped, and has no public names for rows, borders and fields:
# ruff: noqa: SLF001
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportPrivateUsage=false

from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph as Line

from qi_desktop.foundation.progress import Progress
from qi_desktop.foundation.writing import written_whole
from qi_desktop.reporting import phrases
from qi_desktop.reporting.content import ReportContent
from qi_desktop.reporting.docx.style import TEXT_WIDTH, house_style, styled
from qi_desktop.reporting.docx.tables import add_table
from qi_desktop.reporting.manuscript.blocks import (
    Block,
    Example,
    Heading,
    Key,
    Paragraph,
    Recommended,
    Table,
    Tone,
)
from qi_desktop.reporting.manuscript.whole import manuscript

_NO_DAY = (2000, 1, 1, 0, 0, 0)
"""The date in the file; the day on which it happened to be built would make two builds differ."""
_TONES = {Tone.BODY: "Normal", Tone.LEAD: "Lead", Tone.NOTE: "Small"}


def build_docx(content: ReportContent, path: Path, progress: Progress | None = None) -> Path:
    """Write the report to a file, whole or not at all."""
    progress = progress or Progress()
    progress.report(0, 2, "setting the report")
    document = docx.Document()
    house_style(document)
    _set_properties(document, content)
    _add_running_lines(document, content)
    for _block in _set(document, content):
        progress.report(0, 2)
    progress.report(1, 2)
    with written_whole(path) as stream:
        stream.write(_packed(document))
    progress.report(2, 2)
    return path


def _set(document: Document, content: ReportContent) -> Iterator[Block]:
    """Add the whole report block by block."""
    styled(document.add_paragraph(f"{content.programme} inspection"), "Subtitle")
    styled(document.add_paragraph(content.title), "Title")
    for provider in content.providers:
        styled(document.add_paragraph(provider.name), "Subtitle")
    styled(document.add_paragraph(f"Fieldwork: {content.period}"), "Subtitle")
    for text in (content.notice, phrases.provisional(content)):
        if text:
            styled(document.add_paragraph(text), "Small")
    for block in manuscript(content):
        _add(document, block)
        yield block


def _add(document: Document, block: Block) -> None:
    match block:
        case Heading(level, text):
            styled(document.add_paragraph(text), f"Heading {level - 1}")
        case Paragraph(text, tone):
            styled(document.add_paragraph(text), _TONES[tone])
        case Table():
            add_table(document, block)
        case Example(title, paragraphs, good):
            styled(document.add_paragraph(title), "Good example" if good else "Poor example")
            for text in paragraphs:
                styled(document.add_paragraph(text), "Example")
        case Recommended(recommendations):
            for one in recommendations:
                styled(document.add_paragraph(f"{one.number}.\t{one.text}."), "Recommendation")
        case Key():
            pass  # bars are told in words here


def _set_properties(document: Document, content: ReportContent) -> None:
    properties = document.core_properties
    properties.title = phrases.document_title(content)
    properties.subject = phrases.subject(content)
    properties.author = properties.last_modified_by = phrases.PUBLISHER
    properties.language = phrases.LANGUAGE
    properties.comments = properties.keywords = ""
    properties.created = properties.modified = datetime(*_NO_DAY)  # noqa: DTZ001 - the file holds no zone
    properties.revision = 1


def _add_running_lines(document: Document, content: ReportContent) -> None:
    """Set what the report is at the head, and the page's number at the foot of every page but the first."""
    section = document.sections[0]
    section.different_first_page_header_footer = True
    head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
    styled(head, "Small")
    styled(foot, "Small")
    head.add_run(phrases.running_head(content))
    foot.paragraph_format.tab_stops.add_tab_stop(TEXT_WIDTH)
    foot.add_run("Page ")
    _add_field(foot, "PAGE")


def _add_field(line: Line, what: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), what)
    line._p.append(field)


def _packed(document: Document) -> bytes:
    """Return the file with every part dated alike."""
    written, packed = BytesIO(), BytesIO()
    document.save(written)
    with ZipFile(written) as parts, ZipFile(packed, "w", ZIP_DEFLATED) as alike:
        for part in parts.infolist():
            alike.writestr(_dated(part.filename), parts.read(part))
    return packed.getvalue()


def _dated(name: str) -> ZipInfo:
    info = ZipInfo(name, _NO_DAY)
    info.compress_type = ZIP_DEFLATED
    return info
