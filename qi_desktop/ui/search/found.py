"""What the box on top finds: pages, questions, and everything that was written down."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from qi_desktop.fieldnotes.searching.model import NothingWanted, Wanted
from qi_desktop.storage.search.model import mark_of
from qi_desktop.ui.language import tr
from qi_desktop.ui.navigation import PLACES
from qi_desktop.ui.search.lines import Line, line_of
from qi_desktop.ui.search.palette import ONLY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from qi_desktop.fieldnotes.searching.model import Found, Hit
    from qi_desktop.services import Services

Making = list["Callable[[], Line | None]"]
TEXTS, QUESTIONS = 8, 3
ALL_KEY = "Ctrl+Shift+F"
SHORTEST = 2
"""So many letters are needed before texts are searched."""


@dataclass(frozen=True, slots=True)
class Quick:
    """What was found quickly: lines in the making, and what the search itself said."""

    lines: Making = field(default_factory=Making)
    total: int = 0


def found(services: Services, text: str, actions: Sequence[Line] = ()) -> Quick:
    """Return what fits the text typed so far, the likeliest first; actions stand behind the pages."""
    words = text.casefold().split()
    places = list(_places(words))
    shown = [*places, *actions] if words else [*actions, *places]
    lines: Making = [partial(_same, line) for line in shown]
    if not words or text.lstrip().startswith(ONLY):
        return Quick(lines)
    texts = searched(services, Wanted(text, typing=True), TEXTS)
    lines += [partial(_same, line) for line in islice(_questions(services, words), QUESTIONS)]
    if texts is None:
        return Quick(lines)
    lines += makings(services, texts)
    if texts.total > len(texts.hits):
        lines.append(partial(_same, _all(texts.total, text)))
    return Quick(lines, texts.total)


def searched(services: Services, wanted: Wanted, most: int) -> Found | None:
    """Return what the search finds; None where there is nothing to look for yet."""
    if len(wanted.text.strip()) < SHORTEST:
        return None
    try:
        return services.searching.find(wanted, most)
    except NothingWanted:
        return None


def makings(services: Services, texts: Found) -> Making:
    """Return what makes a line of each hit, when it comes into sight."""
    people = {mark_of("p", one.id): one.name for one in services.inspection.team()}
    return [partial(_made, services, hit, texts.expression, people) for hit in texts.hits]


def _made(services: Services, hit: Hit, expression: str, people: dict[str, str]) -> Line | None:
    return line_of(services, hit, expression, people)


def _same(line: Line) -> Line:
    return line


def _all(total: int, text: str) -> Line:
    return Line("search", tr("Show all {total:,} results").format(total=total), ALL_KEY, "", "search", text)


def _fits(words: list[str], *texts: str) -> bool:
    whole = " ".join(texts).casefold()
    return all(word in whole for word in words)


def _places(words: list[str]) -> Iterator[Line]:
    for number, place in enumerate(PLACES, start=1):
        if _fits(words, place.title):
            yield Line(
                place.picture, place.title, tr("Page, Ctrl+{number}").format(number=number), "", place.key
            )


def _questions(services: Services, words: list[str]) -> Iterator[Line]:
    if services.assessment.has_form():
        for question in services.assessment.form().questions():
            if question.key and _fits(words, question.label):
                yield Line("counts", question.label, tr("Question, its counts"), "", "counts", question.key)
