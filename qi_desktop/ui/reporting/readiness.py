"""What the report will contain as things stand, and what is still missing from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qi_desktop.reporting.example_checks.standing import Look
from qi_desktop.ui.language import several, tr
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
        Part(tr("About this report"), tr("{count} key facts").format(count=len(content.key_facts))),
        Part(
            content.framework.report.judgements,
            tr("{given} of {count} judgements").format(given=given, count=len(judged)),
        ),
        Part(
            tr("Recommendations"),
            tr("{number} to {addressees}").format(
                number=number, addressees=several(len(content.recommendations), "addressee")
            ),
        ),
        *(Part(chapter.domain.title, _holds(chapter)) for chapter in content.chapters),
        Part(tr("Methodology"), several(len(content.methodology), "paragraph")),
        Part(
            tr("Sample and data"),
            tr("{rows} balance rows, {counts} counts").format(
                rows=len(content.balance), counts=len(content.counts)
            ),
        ),
    ]


def _holds(chapter: Chapter) -> str:
    counts = sum(len(table.counts) for cell in chapter.cells for table in cell.count_tables)
    tables = sum(cell.table is not None for cell in chapter.cells)
    examples = sum(len(cell.examples) for cell in chapter.cells)
    return ", ".join((several(counts, "count"), several(tables, "table"), several(examples, "example")))


def _from_the_names(content: ReportContent) -> Iterator[Missing]:
    """Yield what keeps the report from being built at all: somebody might be known by it."""
    for one in content.unsettled:
        page = "findings" if one.kind == "practice example" else "notes"
        waits = (
            tr("{names} to settle").format(names=several(one.hits, "name"))
            if one.hits
            else tr("told under another case's name")
        )
        what = f"{one.kind.capitalize()} {one.number}: {waits}"
        yield Missing(what, tr("The report is not built before"), page, one.record, Status.BAD)


def _mentioned(content: ReportContent) -> Iterator[Missing]:
    for one in content.mentioned:
        what = tr("{names} in {a}").format(names=several(one.hits, "name"), a=_a(one.kind))
        page = "report" if one.kind == "text" else "findings"
        yield Missing(what, tr("Of somebody this inspection knows"), page, one.record, Status.CAUTION)


def _unread(services: Services) -> Iterator[Missing]:
    """Yield the practice examples that nobody but their writer has read as they stand."""
    named = {one.id: one.changed_name for one in services.examples.practice_examples()}
    for example, standing in services.example_checks.all().items():
        if standing.look is not Look.CHECKED:
            what = tr("Practice example {named}: {value}").format(
                named=named[example], value=standing.look.value
            )
            yield Missing(what, tr("By a second person"), "findings", example, Status.CAUTION)


def _from_the_rounds(services: Services) -> Iterator[Missing]:
    """Yield the rounds of factual accuracy that are open, and points accepted with nothing changed."""
    for this in services.accuracy.rounds():
        points = services.accuracy.points(this.id)
        if this.closed_at is None:
            waiting = sum(not one.ruling for one in points)
            detail = (
                tr("{points} not decided").format(points=several(waiting, "point"))
                if waiting
                else tr("Every point is decided")
            )
            what = tr("Factual accuracy, round {number}: still open").format(number=this.number)
            yield Missing(what, detail, "findings", this.id, Status.CAUTION)
        for one in points:
            if one.lacks_change:
                what = tr("Factual accuracy, point {number}: accepted, no change tied").format(
                    number=one.number
                )
                yield Missing(what, one.place, "findings", one.id, Status.CAUTION)


def _a(kind: str) -> str:
    return tr("an {kind}").format(kind=kind) if kind[0] in "aeiou" else f"a {kind}"


def _from_the_cases(content: ReportContent) -> Iterator[Missing]:
    if content.disputed:
        yield Missing(
            tr("{answers} in conflict").format(answers=several(content.disputed, "answer")),
            tr("Left out of every count until decided"),
            "exchange",
            "conflicts",
            Status.CAUTION,
        )
    if not content.sample:
        yield Missing(tr("No sample"), tr("The report's counts rest on the sampled cases"), "sample")
    if content.unanswered:
        yield Missing(
            tr("{questions} not answered yet").format(questions=several(content.unanswered, "question")),
            tr("Relevant, and left out of every count"),
            "cases",
        )


def _from_the_notes(services: Services) -> Iterator[Missing]:
    without = services.fieldnotes.contacts().service_users_without_consent
    if without:
        people = several(without, "service user")
        yield Missing(
            tr("{people} without consent").format(people=people),
            tr("Not counted"),
            "notes",
            status=Status.CAUTION,
        )
    lines = [one for one in services.enquiries.lines_of_enquiry() if not one.status.is_closed]
    for line in lines:
        yield Missing(line.question, tr("Line of enquiry still open"), "enquiries", line.id)


def _from_the_findings(content: ReportContent) -> Iterator[Missing]:
    for chapter in content.chapters:
        for cell in chapter.cells:
            yield from _from_a_cell(cell)
    if not content.recommendations:
        yield Missing(tr("No recommendations"), tr("Who should do what"), "findings")
    if not any(cell.examples for chapter in content.chapters for cell in chapter.cells):
        yield Missing(tr("No practice examples"), tr("Cases told under a changed name"), "findings")


def _from_the_ties(services: Services) -> Iterator[Missing]:
    """Yield the figures that are no longer what a finding was tied to, and what rests on nothing yet."""
    ties = services.support.by_subject()
    factors = {one.id: one.finding for one in services.findings.factors()}
    for subject, tied in ties.items():
        for tie in tied:
            if tie.changed and tie.source is not None:
                what = tr("{title}: now {figure}").format(title=tie.source.title, figure=tie.source.figure)
                where = factors.get(subject, subject)
                yield Missing(
                    what,
                    tr("Was {then} when it was tied").format(then=tie.then),
                    "findings",
                    where,
                    Status.CAUTION,
                )
    untied = [finding for factor, finding in factors.items() if factor not in ties]
    if untied:
        what = tr("Enablers and barriers tied to nothing yet: {untied} of {factors}").format(
            untied=len(untied), factors=len(factors)
        )
        yield Missing(what, tr("Say what each rests on"), "findings", untied[0])


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
        yield Missing(where, tr("Missing: {listed}").format(listed=", ".join(absent)), "findings", finding.id)
