"""How points about a draft are told: decisions in words and shapes, changes cut to what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.reporting.accuracy.model import Ruling
from qi_desktop.reporting.accuracy.table import RULINGS, words
from qi_desktop.ui.dates import day
from qi_desktop.ui.language import several, tr
from qi_desktop.ui.widgets.status import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.reporting.accuracy.model import Point, Round, TextChange
    from qi_desktop.services import Services

CHOICES = (
    (Ruling.OPEN.value, tr("Open")),
    (Ruling.ACCEPTED.value, tr("Accepted")),
    (Ruling.PARTLY.value, tr("In part")),
    (Ruling.REFUSED.value, tr("Not accepted")),
)
_AROUND, _LONGEST = 40, 150


def round_words(one: Round) -> str:
    """Return a round as a choice shows it."""
    state = tr("closed {day}").format(day=_day(one.closed_at.isoformat())) if one.closed_at else tr("open")
    return tr("Round {number}: {provider}, sent {day}, {state}").format(
        number=one.number, provider=one.provider, day=_day(one.sent_at.isoformat()), state=state
    )


def standing(points: Sequence[Point]) -> str:
    """Return how far a round has come in a sentence or two."""
    if not points:
        return tr("No point is recorded yet.")
    open_ones = sum(not one.ruling for one in points)
    numbers = [several(len(points), "point")]
    numbers += [
        f"{number} {word}"
        for ruling, word in RULINGS.items()
        if ruling and (number := sum(one.ruling is ruling for one in points))
    ]
    numbers += [tr("{open_ones} not decided").format(open_ones=open_ones)] if open_ones else []
    lacking = [str(one.number) for one in points if one.lacks_change]
    told = f"{', '.join(numbers)}."
    return (
        tr("{told} Accepted, and no change tied: {listed}.").format(told=told, listed=", ".join(lacking))
        if lacking
        else told
    )


def status_of(point: Point) -> Status:
    """Return the state of a point: it waits, it is settled, or something is still to be changed."""
    if not point.ruling:
        return Status.WAITING
    return Status.CAUTION if point.lacks_change else Status.GOOD


def state_of(point: Point) -> str:
    """Return the word at the edge of a point."""
    return (
        tr("{rulings}, no change tied").format(rulings=RULINGS[point.ruling])
        if point.lacks_change
        else RULINGS[point.ruling]
    )


def leads_to(services: Services, anchor: str) -> tuple[str, str]:
    """Return the page and the record where a paragraph of the report, or a changed text, is written."""
    kind, _, which = anchor.partition(":")
    if kind == "factor":
        found = (one.finding for one in services.findings.factors() if one.id == which)
        return "findings", next(found, "")
    if kind == "answer":
        # An answer is named by its case, where it has one its row, and its question.
        case, *_row, question = which.split("/")
        return "cases", f"{case}#{question}"
    pages = {"count": "counts", "passage": "notes", "inspection": "inspection", "provider": "inspection"}
    if kind in {"text", "report_text", "key_fact"}:
        return "report", f"text:{which}" if kind != "key_fact" else ""
    return pages.get(kind, "findings"), which


def difference(change: TextChange) -> str:
    """Return the words before and after, from shortly before where they part."""
    was, became = (" ".join(words(one).split()) for one in (change.was, change.became))
    pairs = enumerate(zip(was, became, strict=False))
    same = next((at for at, (one, other) in pairs if one != other), min(len(was), len(became)))
    start = max(0, same - _AROUND)
    start = was.rfind(" ", 0, start) + 1 if start else 0
    return tr("Was: {was}\nNow: {now}").format(was=_cut(was, start), now=_cut(became, start))


def _cut(text: str, start: int) -> str:
    shown = text[start : start + _LONGEST]
    return f"{'… ' if start else ''}{shown}{' …' if len(text) > start + _LONGEST else ''}"


def _day(iso: str) -> str:
    return day(iso[:10])
