"""What stands in a merge report: files, what was compared, conflicts, what is missing, in words (pure)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from qi_desktop.merging.kinds import kind_words
from qi_desktop.merging.model import Compared, FileTaken, MergeReport, MissingChanges
from qi_desktop.reporting.methodology import several

UNKNOWN = "somebody unknown"
DIGEST_SHOWN = 16
"""So many letters of a digest are enough for two people to compare."""
CONFLICTS_LISTED = 60


@dataclass(frozen=True, slots=True)
class MergePaper:
    """A merge report with what is needed to print it; ``waiting`` are its conflicts that are open still."""

    title: str
    programme: str
    report: MergeReport
    waiting: tuple[tuple[str, str], ...] = ()


def opening(report: MergeReport) -> str:
    """Return in a sentence or two what was taken in, by whom and when."""
    files = several(len(report.taken), "bundle")
    by = f", taken in by {report.by}" if report.by else ""
    senders = joined(one or UNKNOWN for one in report.senders)
    return (
        f"{files} from {senders}{by} on {at(report.made_at)}. "
        f"{report.fresh:,} of {report.changes:,} changes were new."
    )


def proof(report: MergeReport) -> str:
    """Return what the comparison of files and ledger came to."""
    if not report.compared:
        return "No file was taken in, so there is nothing to compare."
    if not all(one.agrees for one in report.compared):
        return "What the files said and what was held afterwards is not the same: see the table below."
    return (
        f"After taking in, all {report.changes:,} changes in the files were counted again in the ledger,"
        " person by person and kind by kind, and their digests compared. All agree: nothing was lost and"
        " nothing was altered."
    )


def conflicts(paper: MergePaper) -> str:
    """Return how many conflicts arose and were settled, and how many of them wait."""
    report = paper.report
    if not report.conflicts and not report.settled:
        return f"No conflict arose. {_open(report.open_conflicts)}"
    sentences: list[str] = []
    if report.conflicts:
        arose = "1 conflict arose" if report.conflicts == 1 else f"{report.conflicts:,} conflicts arose"
        decided = report.conflicts - len(paper.waiting)
        since = f"; {decided:,} of them decided since" if decided else ""
        sentences.append(f"{arose}{since}.")
    if report.settled:
        sentences.append(f"{several(report.settled, 'conflict')} came settled.")
    return " ".join([*sentences, _open(report.open_conflicts)])


def _open(number: int) -> str:
    if not number:
        return "Afterwards none was open."
    return f"Afterwards {number:,} {'was' if number == 1 else 'were'} open in all."


def withdrawals(report: MergeReport) -> str:
    """Return what became of the words of people who withdrew; nothing where nobody did."""
    sentences: list[str] = []
    if report.erased:
        texts = several(report.erased, "text")
        sentences.append(f"Somebody withdrew their consent: their words were taken out of {texts}.")
    if report.lingering:
        people = several(report.lingering, "person", "people")
        sentences.append(f"Words of {people} who withdrew stood in notes all the same.")
    return " ".join(sentences)


def missing(report: MergeReport) -> Sequence[MissingChanges]:
    """Return what had not arrived, the person first who misses most."""
    return sorted(report.missing, key=lambda one: (-one.changes, one.person, one.first))


def file_name_and_digest(one: FileTaken) -> str:
    """Return the name of a file and the beginning of its digest."""
    return f"{one.file}\n{one.digest[:DIGEST_SHOWN]}"


def compared_row(one: Compared) -> tuple[str, str, str, str, str, str]:
    """Return one line of the comparison as text."""
    return (
        one.person or UNKNOWN,
        kind_words(one.kind),
        f"{one.said:,}",
        f"{one.held:,}",
        one.held_digest[:DIGEST_SHOWN],
        "the same" if one.agrees else "differs",
    )


def at(moment: datetime) -> str:
    """Return a moment as a paper shows it, wherever it is read."""
    when = moment.astimezone(UTC)
    return f"{when.day} {when:%B %Y}, {when:%H:%M} UTC"


def joined(names: Iterable[str]) -> str:
    """Return names as a sentence has them: a, b and c."""
    *first, last = list(names) or [UNKNOWN]
    return f"{', '.join(first)} and {last}" if first else last
