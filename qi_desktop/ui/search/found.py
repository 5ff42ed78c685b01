"""What the search box finds, and where each thing is opened."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from qi_desktop.ui.navigation import PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qi_desktop.fieldnotes.model import Hit
    from qi_desktop.services import Services

AT_MOST, OF_EACH = 18, 5
_SHOWN = 80
_FIELDWORK = {
    "note": ("notes", "notes"),
    "session": ("notes", "notes"),
    "line_of_enquiry": ("enquiries", "enquiries"),
}
"""The icon and the page of each kind of record the notes are searched for."""


@dataclass(frozen=True, slots=True)
class Found:
    """One thing found: what it is, and the page and record it opens."""

    picture: str
    title: str
    detail: str
    page: str
    subject: str = ""


def found(services: Services, text: str) -> list[Found]:
    """Return what fits the text, the likeliest first."""
    words = text.casefold().split()
    return list(islice(_all(services, words, text), AT_MOST))


def _all(services: Services, words: list[str], text: str) -> Iterator[Found]:
    yield from _places(words)
    if words:
        for kind in (
            _cases(services, words),
            _fieldwork(services, text),
            _questions(services, words),
            _report(services, words),
        ):
            yield from islice(kind, OF_EACH)


def _fits(words: list[str], *texts: str) -> bool:
    whole = " ".join(texts).casefold()
    return all(word in whole for word in words)


def _places(words: list[str]) -> Iterator[Found]:
    for number, place in enumerate(PLACES, start=1):
        if _fits(words, place.title):
            yield Found(place.picture, place.title, f"Page, Ctrl+{number}", place.key)


def _cases(services: Services, words: list[str]) -> Iterator[Found]:
    for case in services.sampling.sampled_cases():
        if _fits(words, case.number):
            yield Found("cases", case.number, "Case assessment", "cases", case.id)


def _fieldwork(services: Services, text: str) -> Iterator[Found]:
    for hit in services.fieldnotes.search(text):
        if hit.kind in _FIELDWORK:
            picture, page = _FIELDWORK[hit.kind]
            yield Found(picture, hit.title, hit.excerpt, page, hit.record)
        elif hit.kind == "theme":
            yield from _theme(services, hit)


def _theme(services: Services, hit: Hit) -> Iterator[Found]:
    """A theme opens at the first passage coded to it."""
    coded = [one for one in services.themes.passages() if one.coding.theme == hit.record]
    if coded:
        detail = f"Theme, {len(coded)} passages" if len(coded) > 1 else "Theme, 1 passage"
        yield Found("flag", hit.title, detail, "notes", coded[0].id)


def _questions(services: Services, words: list[str]) -> Iterator[Found]:
    if services.assessment.has_form():
        for question in services.assessment.form().questions():
            if question.key and _fits(words, question.label):
                yield Found("counts", question.label, "Question, its counts", "counts", question.key)


def _report(services: Services, words: list[str]) -> Iterator[Found]:
    reporting = services.reporting
    for one in reporting.recommendations():
        if _fits(words, "recommendation", str(one.number), one.text):
            yield Found("report", one.text, f"Recommendation {one.number}", "findings", one.id)
    for finding in reporting.findings():
        if finding.summary and _fits(words, finding.summary):
            yield Found("findings", _begins(finding.summary), "Finding", "findings", finding.id)
    for factor in reporting.factors():
        if _fits(words, factor.text):
            yield Found(
                "findings", factor.text, factor.bearing.value.capitalize(), "findings", factor.finding
            )
    for example in reporting.practice_examples():
        if _fits(words, example.changed_name, example.text):
            yield Found("findings", _begins(example.text), "Practice example", "findings", example.id)


def _begins(text: str) -> str:
    return " ".join(text.split())[:_SHOWN]
