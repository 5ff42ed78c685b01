"""The sheet of keys: each with what it does, part by part of the program; it names no inspection."""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from reportlab.platypus import Flowable

from qi_desktop.foundation.progress import Progress
from qi_desktop.reporting.fonts import register_fonts
from qi_desktop.reporting.pdf.flowables import data_table, words
from qi_desktop.reporting.pdf.numbered import Paper, write_numbered
from qi_desktop.reporting.pdf.style import TEXT_WIDTH

Part = tuple[str, Sequence[tuple[str, str]]]
_HEADS = ("Key", "What it does", "Where on the page")
_WIDTHS = (120.0, TEXT_WIDTH - 240.0, 120.0)
_LEAD = (
    "A key works where what it does can be seen. Ctrl+K finds all that can be done, with a key or without."
)


def build_pdf(parts: Sequence[Part], path: Path, progress: Progress | None = None) -> Path:
    """Write the sheet to a file, whole or not at all; the same keys give the same bytes."""
    register_fonts()
    paper = Paper(
        title="Keys of QI Desktop", subject="Every key of the program", head="QI Desktop", foot="Keys"
    )
    return write_numbered(path, paper, lambda: _story(parts), progress, "setting the keys")


def _story(parts: Sequence[Part]) -> Iterator[Flowable]:
    yield words("Keys", "H1", anchor="keys")
    yield words(_LEAD, "lead")
    for page, of_page in groupby(parts, key=lambda part: part[0].partition(": ")[0]):
        rows = [
            [keys, does, title.partition(": ")[2].capitalize()]
            for title, rows in of_page
            for keys, does in rows
        ]
        yield words(page, "H2", anchor=page.lower())
        yield data_table(_HEADS, rows, _WIDTHS)
