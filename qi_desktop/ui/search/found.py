"""What the search box finds, and where each thing is opened."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from qi_desktop.ui.navigation import PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qi_desktop.services import Services

AT_MOST = 12


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
        yield from _cases(services, words)
        yield from _notes(services, text)


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


def _notes(services: Services, text: str) -> Iterator[Found]:
    for hit in services.fieldnotes.search(text):
        page = "enquiries" if hit.kind == "line_of_enquiry" else "notes"
        yield Found(page, hit.title, hit.excerpt, page, hit.record)
