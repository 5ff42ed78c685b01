"""Comments as they are listed: what was said, by whom and when, and whether it is settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.assessment.life.people import name_of
from qi_desktop.ui.dates import short_day
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.entries import Entry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from qi_desktop.assessment.life.model import AnswerComment
    from qi_desktop.services import Services


def open_first(comments: Iterable[AnswerComment]) -> list[AnswerComment]:
    """Return the comments with those that wait before those that are settled."""
    return sorted(comments, key=lambda one: one.settled)


def comment_entries(
    services: Services, comments: Iterable[AnswerComment], about: Callable[[AnswerComment], str] | None = None
) -> list[Entry]:
    """Return comments for a list; ``about`` names the question where they are of several."""
    return [_entry(services, one, about(one) if about else "") for one in comments]


def waiting(comments: Sequence[AnswerComment]) -> int:
    """Return how many comments nobody has settled."""
    return sum(not one.settled for one in comments)


def _entry(services: Services, one: AnswerComment, about: str) -> Entry:
    by = f"{name_of(services, one.written_by)}, {short_day(str(one.written_at))}"
    state = tr("Settled") if one.settled else tr("Waits")
    detail = " · ".join(filter(None, (about, by, "settled" if one.settled else "")))
    return Entry(one.id, one.text, detail, status="good" if one.settled else "waiting", state=state)
