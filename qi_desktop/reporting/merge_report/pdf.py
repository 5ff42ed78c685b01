"""The merge report on paper: tagged, in the house style, every page numbered; part of the evidence."""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Iterator
from pathlib import Path

from reportlab.platypus import Flowable

from qi_desktop.foundation.progress import Progress
from qi_desktop.merging.model import MergeReport
from qi_desktop.reporting.merge_report import content
from qi_desktop.reporting.merge_report.content import MergePaper
from qi_desktop.reporting.pdf.flowables import CellContent, data_table, plain_box, words
from qi_desktop.reporting.pdf.numbered import Paper, numbered, write_numbered
from qi_desktop.reporting.pdf.style import TEXT_WIDTH

_FILES = ("From", "Written", "File and its digest", "Changes", "New", "Conflicts")
_FILE_WIDTHS = (86.0, 78.0, TEXT_WIDTH - 292.0, 44.0, 38.0, 46.0)
_COMPARED = ("Person", "Kind", "In the files", "Held", "Digest", "Compared")
_COMPARED_WIDTHS = (102.0, TEXT_WIDTH - 340.0, 52.0, 42.0, 92.0, 52.0)
_NUMBERS = frozenset({3, 4, 5})


def build_pdf(paper: MergePaper, path: Path, progress: Progress | None = None) -> Path:
    """Write the report to a file, whole or not at all; the same report gives the same bytes."""
    described = _described(paper)
    return write_numbered(path, described, lambda: story(paper), progress, "setting the merge report")


def _described(paper: MergePaper) -> Paper:
    when = content.at(paper.report.made_at)
    return Paper(
        title=f"Merge report of {when}: {paper.title}",
        subject=f"What was taken in and compared in the inspection {paper.title} on {when}",
        head=" · ".join(filter(None, (paper.programme, paper.title))),
        foot=f"Merge report of {when}",
    )


def pdf_of(paper: MergePaper) -> bytes:
    """Return the report as a PDF."""
    return numbered(_described(paper), lambda: story(paper))


def story(paper: MergePaper) -> Iterator[Flowable]:
    """Return the report as it is set."""
    report = paper.report
    yield words("Merge report", "H1", anchor="merge-report")
    yield words(content.opening(report), "lead")
    yield plain_box([words(content.proof(report), "cell")])
    yield from _files(report)
    yield from _refused(report)
    yield from _conflicts(paper)
    yield from _missing(report)
    if told := content.withdrawals(report):
        yield words("Withdrawn consent", "H2", anchor="withdrawals")
        yield words(told)
    yield from _compared(report)
    yield from _backup(report)


def _files(report: MergeReport) -> Iterator[Flowable]:
    yield words("Files taken in", "H2", anchor="files")
    yield words("Below the name of each stand the first letters of its digest.", "note")
    rows: list[list[CellContent]] = [
        [
            words(one.sender or content.UNKNOWN, "cell strong"),
            content.at(one.made_at) if one.made_at else "",
            words(content.file_name_and_digest(one), "tiny"),
            f"{one.changes:,}",
            "before" if one.repeated else f"{one.fresh:,}",
            f"{one.conflicts:,}",
        ]
        for one in report.taken
    ]
    yield data_table(_FILES, rows, _FILE_WIDTHS, numbers=_NUMBERS)
    if any(one.repeated for one in report.taken):
        yield words("“before”: the file had been taken in before; nothing of it was new.", "note")


def _refused(report: MergeReport) -> Iterator[Flowable]:
    if report.refused:
        yield words("Files left out", "H2", anchor="left-out")
        rows = [[words(one.file, "cell strong"), one.refused] for one in report.refused]
        yield data_table(("File", "Why"), rows, (160.0, TEXT_WIDTH - 160.0))


def _conflicts(paper: MergePaper) -> Iterator[Flowable]:
    yield words("Conflicts", "H2", anchor="conflicts")
    yield words(content.conflicts(paper))
    listed = paper.waiting[: content.CONFLICTS_LISTED]
    if listed:
        yield words("Open when this was printed", "table caption")
        rows = [[words(title, "cell strong"), detail] for title, detail in listed]
        yield data_table(("Where", "What"), rows, (120.0, TEXT_WIDTH - 120.0))
    if left := len(paper.waiting) - len(listed):
        yield words(f"And {left:,} more, which the Exchange page lists.", "note")


def _missing(report: MergeReport) -> Iterator[Flowable]:
    if not report.missing:
        return
    yield words("Not arrived yet", "H2", anchor="missing")
    yield words(
        "Between the changes that are here lie others that have not arrived. A bundle is missing, or late;"
        " its sender can send everything again."
    )
    rows: list[list[CellContent]] = [
        [
            words(one.person or content.UNKNOWN, "cell strong"),
            f"{one.first:,} to {one.last:,}",
            words("\n".join(one.files), "tiny"),
            f"{one.changes:,}",
        ]
        for one in content.missing(report)
    ]
    heads = ("Whose", "Numbers of the changes", "Went in the files", "Changes")
    yield data_table(heads, rows, (110.0, 112.0, TEXT_WIDTH - 272.0, 50.0), numbers=frozenset({3}))


def _compared(report: MergeReport) -> Iterator[Flowable]:
    if report.compared:
        yield words("Compared", "H2", anchor="compared")
        yield words(
            "The digest of a line is the sum of the values that its changes have in the hash chains of the"
            " laptops they were made on, reckoned once from the files and once from the ledger. Shown are its"
            f" first {content.DIGEST_SHOWN} letters.",
            "note",
        )
        rows = [
            [words(person, "cell strong"), kind, said, held, words(digest, "tiny"), result]
            for person, kind, said, held, digest, result in map(content.compared_row, report.compared)
        ]
        yield data_table(_COMPARED, rows, _COMPARED_WIDTHS, numbers=frozenset({2, 3}))


def _backup(report: MergeReport) -> Iterator[Flowable]:
    if report.backup:
        yield words(f"The file as it was before lies in its backup folder as {report.backup}.", "note")
