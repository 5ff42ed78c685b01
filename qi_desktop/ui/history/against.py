"""What stands against turning an act, told with what to take back first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qi_desktop.foundation.errors import UserError
from qi_desktop.inspection.looking_back.model import (
    ActIsFinal,
    ActOfAnotherLaptop,
    ActOvertaken,
    ActRestedUpon,
    ActWithoutGround,
)
from qi_desktop.ui.acts import act_words
from qi_desktop.ui.language import plural, tr

if TYPE_CHECKING:
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Act, TurnForeseen
    from qi_desktop.ui.history.lines import Telling

AGAINST: dict[type[Exception], str] = {
    ActOfAnotherLaptop: tr(
        "It was done on another laptop. It is taken back there, and comes with the next file."
    ),
    ActIsFinal: tr("No undo reaches it: erased words stay erased, and others know new keys already."),
    ActOvertaken: tr("All that it changed was changed again since. Take back first what changed it later."),
    ActWithoutGround: tr("What it belongs to has been taken away since. Bring that back first."),
}


class Outlook(NamedTuple):
    """Whether an act can be turned, in words; ``first`` is what has to be taken back before it."""

    possible: bool
    words: str
    first: Act | None = None

    @property
    def status(self) -> str:
        """Return the state it is shown in."""
        return "good" if self.possible else "caution" if self.first else "waiting"


def outlook(services: Services, act: Act, telling: Telling) -> Outlook:
    """Return whether an act can be taken back by itself, or done again, and why not."""
    if services.workspace.read_only:
        return Outlook(
            possible=False, words=tr("This file is open to be read only, so nothing can be taken back.")
        )
    try:
        foreseen = services.looking_back.foreseen(act)
    except ActRestedUpon as error:
        return Outlook(possible=False, words=_rested(act, error, telling), first=error.over)
    except UserError as error:
        return Outlook(possible=False, words=AGAINST[type(error)])
    return Outlook(possible=True, words=_possible(act, foreseen, telling))


def _rested(act: Act, error: ActRestedUpon, telling: Telling) -> str:
    words = tr(
        "It cannot be taken back by itself: {later} rests on it ({when}, {who}). Take that back first."
    )
    if act.turn:
        words = tr(
            "It cannot be done again by itself: {later} came since ({when}, {who}). Take that back first."
        )
    return words.format(
        later=act_words(error.later), when=telling.said(error.at), who=telling.person(error.person)
    )


def _possible(act: Act, foreseen: TurnForeseen, telling: Telling) -> str:
    newer = len(foreseen.changed_since)
    if act.turn:
        first = tr("It was taken back ({when}, {who}) and can be done again.").format(
            when=telling.when(act.turn.clock), who=telling.person(act.turn.person)
        )
    elif foreseen.began:
        first = tr("It can be taken back: what it began goes again.")
    else:
        first = tr("It can be taken back: what stood there before comes back.")
    if not newer:
        return first
    kept = plural(
        newer,
        "One field was changed since and keeps its newer value.",
        "%n fields were changed since and keep their newer values.",
    )
    return f"{first} {kept}"
