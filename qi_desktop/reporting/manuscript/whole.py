"""The whole report as blocks, in the order in which it is read."""

from collections.abc import Iterator

from qi_desktop.reporting.content import ReportContent
from qi_desktop.reporting.manuscript.appendices import appendices
from qi_desktop.reporting.manuscript.blocks import Block
from qi_desktop.reporting.manuscript.chapters import chapters
from qi_desktop.reporting.manuscript.front import judgements, own_section, reading_guide, recommendations
from qi_desktop.reporting.manuscript.previous import has_previous, previous
from qi_desktop.reporting.manuscript.words import glossary
from qi_desktop.reporting.texts.model import FOREWORD, THANKS


def manuscript(content: ReportContent) -> Iterator[Block]:
    """Yield everything that follows the title."""
    blocks = list(_before_the_words(content))
    yield from blocks
    yield from glossary(content, "D" if has_previous(content) else "C", blocks)


def _before_the_words(content: ReportContent) -> Iterator[Block]:
    yield from own_section(content, FOREWORD)
    yield from reading_guide(content)
    yield from judgements(content)
    yield from recommendations(content)
    yield from chapters(content)
    yield from own_section(content, THANKS)
    yield from appendices(content)
    if has_previous(content):
        yield from previous(content, "C")
