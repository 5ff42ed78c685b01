"""One line of what was found: what it is called, where it stands, the words around, and what it opens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qi_desktop.ui.dates import day
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qi_desktop.fieldnotes.searching.model import Extract, Hit, Standing
    from qi_desktop.services import Services
    from qi_desktop.ui.commands.model import Placed

Marks = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One thing found: a picture, its words with what was found marked, and what it opens or does."""

    picture: str
    title: str
    aside: str
    detail: str
    page: str
    subject: str = ""
    title_marks: Marks = ()
    detail_marks: Marks = ()
    does: Placed | None = None

    def spoken(self) -> str:
        """Return the line as it is read out."""
        return ". ".join(part for part in (self.title, self.aside, self.detail) if part)


@dataclass(frozen=True, slots=True)
class Sort:
    """How a sort of thing is shown, and the page on which it opens."""

    words: str
    picture: str
    page: str


SORTS = {
    "note": Sort(tr("Note"), "note", "notes"),
    "document": Sort(tr("Document"), "guide", "notes"),
    "session": Sort(tr("Session"), "notes", "notes"),
    "participant": Sort(tr("Who took part"), "person", "notes"),
    "answer": Sort(tr("Answer"), "cases", "cases"),
    "answer_comment": Sort(tr("Comment"), "cases", "cases"),
    "attachment": Sort(tr("Attached file"), "cases", "cases"),
    "sampled_case": Sort(tr("Case"), "cases", "cases"),
    "theme": Sort(tr("Theme"), "flag", "notes"),
    "passage": Sort(tr("Comment on a passage"), "quote", "notes"),
    "line_of_enquiry": Sort(tr("Line of enquiry"), "enquiries", "enquiries"),
    "enquiry_evidence": Sort(tr("Evidence"), "enquiries", "enquiries"),
    "enquiry_step": Sort(tr("Step of an enquiry"), "enquiries", "enquiries"),
    "capture": Sort(tr("Captured"), "capture", "notes"),
    "finding": Sort(tr("Finding"), "findings", "findings"),
    "factor": Sort(tr("Enabler or barrier"), "findings", "findings"),
    "practice_example": Sort(tr("Practice example"), "findings", "findings"),
    "recommendation": Sort(tr("Recommendation"), "report", "findings"),
    "key_fact": Sort(tr("Key fact"), "report", "report"),
}

_BEGINS = 90


def line_of(services: Services, hit: Hit, expression: str, people: Mapping[str, str]) -> Line | None:
    """Return a hit as a line; None where it has gone since. ``people`` are names by their marks."""
    extract = services.searching.extract(hit, expression)
    standing = services.searching.standing(hit)
    if extract is None or standing is None:
        return None
    sort, within = SORTS[hit.sort], _within(services, standing)
    title, title_marks, detail, detail_marks = _words(hit, extract, standing, within)
    about = (sort.words, within, day(hit.day.isoformat()) if hit.day else "")
    person = people.get(extract.person, "")
    return Line(
        picture=sort.picture,
        title=title,
        aside=", ".join(part for part in (*about, person) if part),
        detail=detail,
        page=sort.page,
        subject=_subject(hit, extract, standing),
        title_marks=title_marks,
        detail_marks=detail_marks,
    )


def _words(hit: Hit, extract: Extract, standing: Standing, within: str) -> tuple[str, Marks, str, Marks]:
    """Return title and detail with their marks; words that have no title are their own."""
    if extract.title:
        return extract.title, extract.title_marks, extract.text, extract.marks
    title = (
        tr("Recommendation {title}").format(title=standing.title)
        if hit.sort == "recommendation"
        else standing.title
    )
    if title:
        return title, (), extract.text, extract.marks
    if len(extract.text) <= _BEGINS:
        return extract.text, extract.marks, "", ()
    return within or SORTS[hit.sort].words, (), extract.text, extract.marks


def _within(services: Services, standing: Standing) -> str:
    """Return what something stands within, a finding in the words for it."""
    domain, slash, provider = standing.within.partition("/")
    if not slash:
        return standing.within
    titles = {one.code: one.title for one in services.findings.framework().domains}
    return f"{titles[domain]}, {provider}" if domain in titles else standing.within


def _subject(hit: Hit, extract: Extract, standing: Standing) -> str:
    if hit.sort in {"note", "document"}:
        return f"{standing.leads_to}@{extract.start}" if extract.marks else standing.leads_to
    if standing.question:
        return "#".join(part for part in (standing.leads_to, standing.question, standing.row) if part)
    return standing.leads_to
