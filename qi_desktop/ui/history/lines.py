"""One act as a line of the history: what, about what, on which page, when, by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.foundation.clock import moment_of
from qi_desktop.ui.acts import act_words
from qi_desktop.ui.dates import lately
from qi_desktop.ui.history.subjects import Subject, is_unseen, subject_of
from qi_desktop.ui.language import tr
from qi_desktop.ui.search.lines import Line

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from qi_desktop.services import Services
    from qi_desktop.storage.model import Act

READ = 200
"""So many of the records that an act touched are looked at."""
UNSEEN = Subject(tr("The other assessment, which is not to be seen before both are complete"))


class Telling:
    """Says of acts what they were, with the names of the team."""

    def __init__(self, services: Services, names: Mapping[str, str], hidden: frozenset[str]) -> None:
        """Speak of this file; ``hidden`` are assessments that the person signed in is not to see yet."""
        self._services, self._names, self._hidden = services, names, hidden

    def line(self, act: Act) -> Line:
        """Return the line of an act."""
        about = self.subject(act)
        picture = "undo" if act.turn else about.page or "history"
        said = (
            tr("Taken back") if act.turn else "",
            self.when(act.clock),
            about.page_title,
            self.person(act.person),
        )
        return Line(
            picture=picture,
            title=self.title(act),
            aside=", ".join(part for part in said if part),
            detail=about.words,
            page=about.page,
            subject=about.opens,
        )

    def title(self, act: Act) -> str:
        """Return what was done, as a sentence begins."""
        words = act_words(act.act)
        return words[:1].upper() + words[1:]

    def subject(self, act: Act) -> Subject:
        """Return what an act was about."""
        pairs = self._services.looking_back.touched(act, READ)
        if not act.own and is_unseen(pairs, self._hidden):
            return UNSEEN
        return subject_of(self._services, act, pairs)

    def is_shown(self, act: Act) -> bool:
        """Tell whether what an act changed may be seen."""
        return act.own or not is_unseen(self._services.looking_back.touched(act, READ), self._hidden)

    def when(self, clock: int) -> str:
        """Return when something was done."""
        return self.said(moment_of(clock))

    def said(self, moment: datetime) -> str:
        """Return a moment, near ones by their day of the week."""
        return lately(moment, self._services.workspace.clock.now())

    def person(self, person: str) -> str:
        """Return who did something."""
        return self._names.get(person, "") or tr("somebody not signed in")
