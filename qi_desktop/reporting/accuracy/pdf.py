"""The table of a round of factual accuracy on paper: tagged, every page numbered; for the record."""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Iterator
from pathlib import Path

from reportlab.platypus import Flowable

from qi_desktop.foundation.progress import Progress
from qi_desktop.reporting.accuracy import table
from qi_desktop.reporting.accuracy.model import Point
from qi_desktop.reporting.accuracy.table import RoundPaper
from qi_desktop.reporting.pdf.flowables import CellContent, data_table, plain_box, words
from qi_desktop.reporting.pdf.numbered import Paper, numbered, write_numbered
from qi_desktop.reporting.pdf.style import TEXT_WIDTH

_HEADS = ("No", "Where", "What the provider says", "Decision and reason")
_WIDTHS = (28.0, 92.0, (TEXT_WIDTH - 120.0) / 2, (TEXT_WIDTH - 120.0) / 2)
_CHANGE_HEADS = ("Point", "What was changed", "In the draft", "Since")
_CHANGE_WIDTHS = (36.0, 104.0, (TEXT_WIDTH - 140.0) / 2, (TEXT_WIDTH - 140.0) / 2)


def build_pdf(paper: RoundPaper, path: Path, progress: Progress | None = None) -> Path:
    """Write the table to a file, whole or not at all; the same round gives the same bytes."""
    return write_numbered(path, _described(paper), lambda: story(paper), progress, "setting the table")


def pdf_of(paper: RoundPaper) -> bytes:
    """Return the table as a PDF."""
    return numbered(_described(paper), lambda: story(paper))


def _described(paper: RoundPaper) -> Paper:
    number = paper.round.number
    return Paper(
        title=f"Factual accuracy, round {number}: {paper.title}",
        subject=f"Points about the draft, the decision on each, and what was changed: {paper.title}",
        head=" · ".join(filter(None, (paper.programme, paper.title))),
        foot=f"Factual accuracy, round {number}, {paper.round.provider}",
    )


def story(paper: RoundPaper) -> Iterator[Flowable]:
    """Return the table as it is set."""
    yield words(f"Factual accuracy: round {paper.round.number}", "H1", anchor="accuracy")
    yield words(table.opening(paper), "lead")
    sent = f"Sent: {paper.round.file}\nIts digest (SHA-256): {paper.round.digest}"
    yield plain_box([words(sent, "cell")])
    yield words("Points", "H2", anchor="points")
    if not paper.points:
        yield words("The provider raised no point.")
        return
    yield words(f"{table.outcome(paper).capitalize()}.")
    yield data_table(_HEADS, [_row(paper, one) for one in paper.points], _WIDTHS, numbers=frozenset({0}))
    yield from _changes(paper)


def _row(paper: RoundPaper, point: Point) -> list[CellContent]:
    decision = [words(table.RULINGS[point.ruling].capitalize(), "cell strong")]
    decision += [words(text, "cell") for text in (point.reason,) if text]
    decision += [words(text, "tiny") for text in (table.decided(paper, point),) if text]
    return [str(point.number), words(point.place, "cell strong"), point.text, decision]


def _changes(paper: RoundPaper) -> Iterator[Flowable]:
    rows: list[list[CellContent]] = [
        [str(one.number), words(where, "cell strong"), before, after]
        for one in paper.points
        for where, before, after in table.change_lines(paper, one)
    ]
    yield words("Changes made", "H2", anchor="changes")
    if rows:
        yield data_table(_CHANGE_HEADS, rows, _CHANGE_WIDTHS, numbers=frozenset({0}))
    else:
        yield words("No change of the report is tied to a point.")
    lacking = [str(one.number) for one in paper.points if one.lacks_change]
    if lacking:
        yield words(f"Accepted without a change tied to them: {', '.join(lacking)}.", "note")
