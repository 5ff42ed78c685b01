"""How quickly a long report is set on paper and how large it is, beside as many pages of bare paragraphs."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from statistics import median
from time import perf_counter

from pypdf import PdfReader
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate

from qi_desktop.reporting.content import Chapter, ReportContent, content_of
from qi_desktop.reporting.manuscript.blocks import Bar, Table
from qi_desktop.reporting.manuscript.whole import manuscript
from qi_desktop.reporting.pdf.build import pdf_of
from tests.benchmarks import Figures
from tests.builders import a_workspace
from tests.reporting.demo import demo_evidence

CHAPTERS, TIMES, PARAGRAPHS = 15, 5, 10
_SAID = "What was seen in the cases of this area, in words that nobody has to read. " * 4


def measure() -> Figures:
    """Measure on the demonstration's report with its chapters several times over."""
    with tempfile.TemporaryDirectory() as folder, a_workspace(Path(folder, "bench.qi")) as workspace:
        content = long_report(content_of(demo_evidence(workspace)))
    written = pdf_of(content)
    pages = len(PdfReader(BytesIO(written)).pages)
    tables = [block for block in manuscript(content) if isinstance(block, Table)]
    charts = sum(any(isinstance(cell, Bar) for cell in one.groups[0].rows[0]) for one in tables)
    return {
        "pages, tables, of these charts of bars": f"{pages}, {len(tables)}, {charts}",
        "set on paper, median s (goal 2)": _timed(lambda: pdf_of(content)),
        "file, KiB (goal 500)": round(len(written) / 1024),
        "the same bytes again": str(pdf_of(content) == written),
        "baseline: as many pages of bare paragraphs, median s": _timed(lambda: _bare(pages)),
        "baseline: file, KiB": round(len(_bare(pages)) / 1024),
    }


def long_report(content: ReportContent) -> ReportContent:
    """Return a report with the chapters of another several times over, under titles of their own."""
    return replace(content, chapters=tuple(_again(content, number) for number in range(CHAPTERS)))


def _again(content: ReportContent, number: int) -> Chapter:
    chapter = content.chapters[number % len(content.chapters)]
    domain = replace(
        chapter.domain, code=f"{chapter.domain.code}_{number}", title=f"{chapter.domain.title} {number}"
    )
    cells = tuple(
        replace(cell, domain=domain, finding=replace(cell.finding, domain=domain.code))
        for cell in chapter.cells
    )
    return replace(chapter, domain=domain, cells=cells)


def _bare(pages: int) -> bytes:
    stream, style = BytesIO(), getSampleStyleSheet()["BodyText"]
    story: list[Flowable] = []
    for _page in range(pages):
        story += [Paragraph(_SAID, style) for _ in range(PARAGRAPHS)]
        story.append(PageBreak())
    SimpleDocTemplate(stream, invariant=1, pageCompression=1).build(story)
    return stream.getvalue()


def _timed(act: Callable[[], object]) -> float:
    taken: list[float] = []
    for _ in range(TIMES):
        begun = perf_counter()
        act()
        taken.append(perf_counter() - begun)
    return round(median(taken), 2)
