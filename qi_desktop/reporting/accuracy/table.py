"""The table of a round of factual accuracy: its points, what was decided and what changed (pure)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from qi_desktop.reporting.accuracy.model import Point, Round, Ruling, TextChange
from qi_desktop.reporting.methodology import several
from qi_desktop.reporting.spreadsheets import ExportedTable, data_dictionary
from qi_desktop.storage.model import Value

RULINGS = {
    Ruling.OPEN: "not decided",
    Ruling.ACCEPTED: "accepted",
    Ruling.PARTLY: "accepted in part",
    Ruling.REFUSED: "not accepted",
}
HELD_BACK = "(not repeated: told under a changed name)"
IN_THE_HISTORY = "(in the history of this text)"
NOTHING = "(nothing)"


@dataclass(frozen=True, slots=True)
class RoundPaper:
    """A round with all that is needed to set its table."""

    title: str
    programme: str
    provider: str
    round: Round
    points: tuple[Point, ...]
    changes: Mapping[str, tuple[TextChange, ...]]
    people: Mapping[str, str]
    without_words: bool = False
    """True for the table that is kept in the file, where words that are erased later must not stay."""

    @property
    def file_name(self) -> str:
        """What its files are called, without an ending."""
        return f"factual-accuracy-{self.round.number}-{self.round.provider}"

    def person(self, member: str) -> str:
        """Return who it was; somebody unknown keeps no name."""
        return self.people.get(member, "")


def opening(paper: RoundPaper) -> str:
    """Return in a few sentences what was sent to whom, and how far it has come."""
    this = paper.round
    raised = several(len(paper.points), "point")
    ended = f"The round was closed on {day(this.closed_at)}." if this.closed_at else "The round is open."
    return f"The draft went to {paper.provider} on {day(this.sent_at)}. {raised} came back. {ended}"


def outcome(paper: RoundPaper) -> str:
    """Return how many points were decided which way."""
    numbers = {ruling: sum(one.ruling is ruling for one in paper.points) for ruling in Ruling}
    return ", ".join(f"{number} {RULINGS[one]}" for one, number in numbers.items() if number)


def decided(paper: RoundPaper, point: Point) -> str:
    """Return who decided a point and when."""
    when = day(point.decided_at) if point.decided_at else ""
    return ", ".join(filter(None, (paper.person(point.decided_by), when)))


def change_lines(paper: RoundPaper, point: Point) -> Iterator[tuple[str, str, str]]:
    """Yield what a point led to: where, the words before, the words after."""
    for one in paper.changes.get(point.id, ()):
        if paper.without_words:
            yield one.where, IN_THE_HISTORY, IN_THE_HISTORY
        else:
            yield one.where, before(one), words(one.became)


def before(change: TextChange) -> str:
    """Return the words that stood in the draft; where they may not leave the team, only that they did."""
    return HELD_BACK if change.private else words(change.was)


def words(value: Value) -> str:
    """Return a value as a person reads it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value) if value not in (None, "") else NOTHING


def day(moment: datetime | None) -> str:
    """Return the day of a moment."""
    return f"{moment.day} {moment:%B %Y}" if moment else ""


def workbook_tables(paper: RoundPaper) -> list[ExportedTable]:
    """Return the table as a workbook holds it: points, changes, the round, and what each column means."""
    tables = [_points(paper), _changes(paper), _round(paper)]
    return [*tables, data_dictionary(tables)]


def _points(paper: RoundPaper) -> ExportedTable:
    columns = {
        "point": "running number of the point in this round",
        "place": "where the draft says it, as the provider named it",
        "text": "what the provider says is not so",
        "decision": "accepted, accepted in part, not accepted, or not decided",
        "reason": "why it was decided so",
        "decided_by": "who decided",
        "decided_on": "day of the decision",
        "changes": "how many changes of the report are tied to the point",
    }
    rows = [
        (
            *(one.number, one.place, one.text, RULINGS[one.ruling], one.reason),
            *(paper.person(one.decided_by), day(one.decided_at), len(one.ties)),
        )
        for one in paper.points
    ]
    return ExportedTable("points", columns, rows)


def _changes(paper: RoundPaper) -> ExportedTable:
    columns = {
        "point": "running number of the point that led to the change",
        "where": "which text of the report was changed",
        "before": "what the draft said; not repeated where a case is told under a changed name",
        "after": "what the report says since",
    }
    rows = [(one.number, *line) for one in paper.points for line in change_lines(paper, one)]
    return ExportedTable("changes", columns, rows)


def _round(paper: RoundPaper) -> ExportedTable:
    this = paper.round
    columns = {"fact": "what is told of the round", "value": "what it is"}
    rows = [
        ("inspection", paper.title),
        ("round", str(this.number)),
        ("sent to", paper.provider),
        ("sent on", day(this.sent_at)),
        ("file", this.file),
        ("digest of the file (SHA-256)", this.digest),
        ("closed on", day(this.closed_at)),
    ]
    return ExportedTable("round", columns, rows)
