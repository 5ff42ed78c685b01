"""Builds the document of a report: the same content always gives the same bytes."""

# The library leaves the XML beneath it untyped, and has no public names for rows, borders and fields:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportPrivateUsage=false

from collections.abc import Iterator
from pathlib import Path

import docx
from docx.document import Document

from qi_desktop.foundation.progress import Progress
from qi_desktop.foundation.writing import written_whole
from qi_desktop.reporting import phrases
from qi_desktop.reporting.content import ReportContent
from qi_desktop.reporting.docx.contents import LISTED, add_contents, mark_last
from qi_desktop.reporting.docx.packing import add_logo, add_running_lines, packed, set_properties
from qi_desktop.reporting.docx.style import house_style, styled
from qi_desktop.reporting.docx.tables import add_table
from qi_desktop.reporting.house_style import HouseStyle
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
from qi_desktop.reporting.settled import require_settled

_TONES = {Tone.BODY: "Normal", Tone.LEAD: "Lead", Tone.NOTE: "Small", Tone.QUOTED: "Quoted"}


def build_docx(
    content: ReportContent, path: Path, progress: Progress | None = None, *, draft: bool = False
) -> Path:
    """Write the report to a file, whole or not at all; a draft says so on each page."""
    require_settled(content)
    progress = progress or Progress()
    progress.report(0, 2, "setting the report")
    written = docx_of(content, progress, draft=draft)
    progress.report(1, 2)
    with written_whole(path) as stream:
        stream.write(written)
    progress.report(2, 2)
    return path


def docx_of(content: ReportContent, progress: Progress | None = None, *, draft: bool = False) -> bytes:
    """Return the report as a document; a draft says so on each page."""
    document = docx.Document()
    house_style(document, content.look.style)
    set_properties(document, phrases.document_title(content, draft=draft), phrases.subject(content))
    head = phrases.running_head(content)
    add_running_lines(document, f"{phrases.DRAFT_NOTICE} {head}" if draft else head)
    for _block in _set(document, content, draft=draft):
        if progress:
            progress.report(0, 2)
    return packed(document)


def _set(document: Document, content: ReportContent, *, draft: bool) -> Iterator[Block]:
    """Add the whole report block by block."""
    if content.look.logo is not None:
        add_logo(document, content.look.logo)
    styled(document.add_paragraph(f"{content.programme} inspection"), "Subtitle")
    styled(document.add_paragraph(content.title), "Title")
    for provider in content.providers:
        styled(document.add_paragraph(provider.name), "Subtitle")
    styled(document.add_paragraph(f"Fieldwork: {content.period}"), "Subtitle")
    for text in (phrases.DRAFT_NOTICE if draft else "", content.notice, phrases.provisional(content)):
        if text:
            styled(document.add_paragraph(text), "Small")
    blocks = list(manuscript(content))
    headings = [block for block in blocks if isinstance(block, Heading) and block.level - 1 in LISTED]
    add_contents(document, [(one.level - 1, one.text) for one in headings])
    listed = {id(one): number for number, one in enumerate(headings)}
    for block in blocks:
        _add(document, block, content.look.style)
        if id(block) in listed:
            mark_last(document, listed[id(block)])
        yield block


def _add(document: Document, block: Block, style: HouseStyle) -> None:
    match block:
        case Heading(level, text):
            styled(document.add_paragraph(text), f"Heading {level - 1}")
        case Paragraph(text, tone):
            styled(document.add_paragraph(text), _TONES[tone])
        case Table():
            add_table(document, block, style)
        case Example(title, paragraphs, good):
            styled(document.add_paragraph(title), "Good example" if good else "Poor example")
            for text in paragraphs:
                styled(document.add_paragraph(text), "Example")
        case Recommended(recommendations):
            for one in recommendations:
                styled(document.add_paragraph(f"{one.number}.\t{one.text}."), "Recommendation")
        case Key():
            pass  # bars are told in words here
