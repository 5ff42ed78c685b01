"""Papers whose every page says at its foot what it is about, and which page of how many it is."""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable
from typing_extensions import override

from qi_desktop.foundation.progress import Progress
from qi_desktop.foundation.writing import written_whole
from qi_desktop.reporting.fonts import REGULAR, STRONG, register_fonts
from qi_desktop.reporting.pdf.document import ReportDocument
from qi_desktop.reporting.pdf.style import INK, MUTED, PAGE_WIDTH, SIDE


@dataclass(frozen=True, slots=True)
class Paper:
    """What a paper is called and is about, and the words at the head and the foot of its pages."""

    title: str
    subject: str
    head: str
    foot: str


class NumberedDocument(ReportDocument):
    """A paper of so many pages; 0 while that is still being found out."""

    def __init__(self, stream: BytesIO, paper: Paper, pages: int) -> None:
        self._foot, self._pages = paper.foot, pages
        super().__init__(
            stream, title=paper.title, subject=paper.subject, running_head=paper.head, cover=False
        )

    @override
    def draw_foot(self, canvas: Canvas, height: float, page: int) -> None:
        canvas.setFont(REGULAR, 7.8)
        canvas.setFillColor(MUTED)
        canvas.drawString(SIDE, height, self._foot)
        canvas.setFont(STRONG, 8.6)
        canvas.setFillColor(INK)
        canvas.drawRightString(PAGE_WIDTH - SIDE, height, f"Page {page} of {self._pages}")


def write_numbered(
    path: Path, paper: Paper, story: Callable[[], Iterable[Flowable]], progress: Progress | None, doing: str
) -> Path:
    """Write a paper to a file, whole or not at all; the same content gives the same bytes.

    ``story`` is asked twice: once to count the pages, once to print them.
    """
    progress = progress or Progress()
    progress.report(0, 2, doing)
    written = numbered(paper, story, progress)
    with written_whole(path) as stream:
        stream.write(written)
    progress.report(2, 2)
    return path


def numbered(
    paper: Paper, story: Callable[[], Iterable[Flowable]], progress: Progress | None = None
) -> bytes:
    """Return a paper with its pages numbered."""
    register_fonts()
    counted = NumberedDocument(BytesIO(), paper, 0)
    counted.write(list(story()))
    if progress:
        progress.report(1, 2)
    stream = BytesIO()
    NumberedDocument(stream, paper, counted.page).write(list(story()))
    return stream.getvalue()
