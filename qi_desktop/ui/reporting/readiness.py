"""What the report will contain as things stand, and what is still missing from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qi_desktop.reporting.example_checks.standing import Look
from qi_desktop.ui.widgets.status import Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qi_desktop.reporting.content import Cell, Chapter, ReportContent
    from qi_desktop.services import Services


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing the report still waits for, and the page and record where it is supplied."""

    what: str
    detail: str
    page: str
    subject: str = ""
    status: Status = Status.WAITING


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the report and what stands in it."""

    title: str
    holds: str


def missing(services: Services, content: ReportContent) -> list[Missing]:
    """Return what is missing, the gravest first."""
    return [
        *_from_the_names(content),
        *_mentioned(content),
        *_unread(services),
        *_from_the_rounds(services),
        *_from_the_cases(content),
        *_from_the_notes(services),
        *_from_the_findings(content),
        *_from_the_ties(services),
    ]


def parts(content: ReportContent) -> list[Part]:
    """Return the parts of the report in reading order."""
    cells = [cell for chapter in content.chapters for cell in chapter.cells]
    judged = [cell for cell in cells if cell.axis.judged]
    given = sum(bool(cell.finding.judgement) for cell in judged)
    number = sum(len(group.recommendations) for group in content.recommendations)
    return [
        Part("About this report", f"{len(content.key_facts)} key facts"),
        Part(content.framework.report.judgements, f"{given} of {len(judged)} judgements"),
        Part("Recommendations", f"{number} to {_several(len(content.recommendations), 'addressee')}"),
        *(Part(chapter.domain.title, _holds(chapter)) for chapter in content.chapters),
        Part("Methodology", _several(len(content.methodology), "paragraph")),
        Part("Sample and data", f"{len(content.balance)} balance rows, {len(content.counts)} counts"),
    ]


def _holds(chapter: Chapter) -> str:
    counts = sum(len(table.counts) for cell in chapter.cells for table in cell.count_tables)
    tables = sum(cell.table is not None for cell in chapter.cells)
    examples = sum(len(cell.examples) for cell in chapter.cells)
    return ", ".join((_several(counts, "count"), _several(tables, "table"), _several(examples, "example")))


def _from_the_names(content: ReportContent) -> Iterator[Missing]:
    """Yield what keeps the report from being built at all: somebody might be known by it."""
    for one in content.unsettled:
        page = "findings" if one.kind == "practice example" else "notes"
        waits = f"{_several(one.hits, 'name')} to settle" if one.hits else "told under another case's name"
        what = f"{one.kind.capitalize()} {one.number}: {waits}"
        yield Missing(what, "The report is not built before", page, one.record, Status.BAD)


def _mentioned(content: ReportContent) -> Iterator[Missing]:
    for one in content.mentioned:
        what = f"{_several(one.hits, 'name')} in {_a(one.kind)}"
        page = "report" if one.kind == "text" else "findings"
        yield Missing(what, "Of somebody this inspection knows", page, one.record, Status.CAUTION)


def _unread(services: Services) -> Iterator[Missing]:
    """Yield the practice examples that nobody but their writer has read as they stand."""
    named = {one.id: one.changed_name for one in services.examples.practice_examples()}
    for example, standing in services.example_checks.all().items():
        if standing.look is not Look.CHECKED:
            what = f"Practice example {named[example]}: {standing.look.value}"
            yield Missing(what, "By a second person", "findings", example, Status.CAUTION)


def _from_the_rounds(services: Services) -> Iterator[Missing]:
    """Yield the rounds of factual accuracy that are open, and points accepted with nothing changed."""
    for this in services.accuracy.rounds():
        points = services.accuracy.points(this.id)
        if this.closed_at is None:
            waiting = sum(not one.ruling for one in points)
            detail = f"{_several(waiting, 'point')} not decided" if waiting else "Every point is decided"
            what = f"Factual accuracy, round {this.number}: still open"
            yield Missing(what, detail, "findings", this.id, Status.CAUTION)
        for one in points:
            if one.lacks_change:
                what = f"Factual accuracy, point {one.number}: accepted, no change tied"
                yield Missing(what, one.place, "findings", one.id, Status.CAUTION)


def _a(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"


def _from_the_cases(content: ReportContent) -> Iterator[Missing]:
    if content.disputed:
        yield Missing(
            f"{_several(content.disputed, 'answer')} in conflict",
            "Left out of every count until decided",
            "exchange",
            "conflicts",
            Status.CAUTION,
        )
    if not content.sample:
        yield Missing("No sample", "The report's counts rest on the sampled cases", "sample")
    if content.unanswered:
        yield Missing(
            f"{_several(content.unanswered, 'question')} not answered yet",
            "Relevant, and left out of every count",
            "cases",
        )


def _from_the_notes(services: Services) -> Iterator[Missing]:
    without = services.fieldnotes.contacts().service_users_without_consent
    if without:
        people = _several(without, "service user")
        yield Missing(f"{people} without consent", "Not counted", "notes", status=Status.CAUTION)
    lines = [one for one in services.enquiries.lines_of_enquiry() if not one.status.is_closed]
    for line in lines:
        yield Missing(line.question, "Line of enquiry still open", "enquiries", line.id)


def _from_the_findings(content: ReportContent) -> Iterator[Missing]:
    for chapter in content.chapters:
        for cell in chapter.cells:
            yield from _from_a_cell(cell)
    if not content.recommendations:
        yield Missing("No recommendations", "Who should do what", "findings")
    if not any(cell.examples for chapter in content.chapters for cell in chapter.cells):
        yield Missing("No practice examples", "Cases told under a changed name", "findings")


def _from_the_ties(services: Services) -> Iterator[Missing]:
    """Yield the figures that are no longer what a finding was tied to, and what rests on nothing yet."""
    ties = services.support.by_subject()
    factors = {one.id: one.finding for one in services.findings.factors()}
    for subject, tied in ties.items():
        for tie in tied:
            if tie.changed and tie.source is not None:
                what = f"{tie.source.title}: now {tie.source.figure}"
                where = factors.get(subject, subject)
                yield Missing(what, f"Was {tie.then} when it was tied", "findings", where, Status.CAUTION)
    untied = [finding for factor, finding in factors.items() if factor not in ties]
    if untied:
        what = f"Enablers and barriers tied to nothing yet: {len(untied)} of {len(factors)}"
        yield Missing(what, "Say what each rests on", "findings", untied[0])


def _from_a_cell(cell: Cell) -> Iterator[Missing]:
    finding, where = cell.finding, f"{cell.domain.title}  ·  {cell.axis.short}"
    wanted = {
        "judgement": bool(finding.judgement) or not cell.axis.judged,
        "summary": bool(finding.summary),
        "enablers": bool(cell.enablers) or finding.enablers_none,
        "barriers": bool(cell.barriers) or finding.barriers_none,
    }
    absent = [name for name, there in wanted.items() if not there]
    if absent:
        yield Missing(where, f"Missing: {', '.join(absent)}", "findings", finding.id)


def _several(number: int, one: str) -> str:
    return f"{number:,} {one if number == 1 else f'{one}s'}"
