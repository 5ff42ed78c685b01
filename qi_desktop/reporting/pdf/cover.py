"""The cover of the report, and its contents."""

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable, NextPageTemplate, PageBreak

from qi_desktop.reporting import phrases
from qi_desktop.reporting.content import ReportContent
from qi_desktop.reporting.manuscript.blocks import Block, Heading
from qi_desktop.reporting.pdf.document import Contents
from qi_desktop.reporting.pdf.flowables import gap, words

_COVER_LINES = 400
_CHAPTER, _PART = 2, 3


def cover(content: ReportContent, warning: str = "") -> Iterator[Flowable]:
    """Set the cover; ``warning`` says what kind of copy this is, if it is not the report itself."""
    yield words(f"{content.programme} inspection", "cover programme")
    yield words(content.title, "cover title")
    for provider in content.providers:
        yield words(provider.name, "cover line")
    yield gap(8)
    yield words(f"Fieldwork: {content.period}", "cover line")
    yield gap(_COVER_LINES)
    if warning:
        yield words(warning, "draft")
    if content.notice:
        yield words(content.notice, "cover note")
    if unsettled := phrases.provisional(content):
        yield words(unsettled, "cover note")
    yield NextPageTemplate("inside")
    yield PageBreak()


def contents_page(blocks: Sequence[Block]) -> Iterator[Flowable]:
    """Set the contents."""
    yield words("Contents", "H1")
    yield Contents(
        [
            (block.level - _CHAPTER, block.text, block.anchor)
            for block in blocks
            if isinstance(block, Heading) and block.anchor and block.level <= _PART
        ]
    )
    yield PageBreak()
