"""A copy that was put back by hand: it goes on under a new name, before anything is written in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, holding, row
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk
    from qi_desktop.ui.widgets.states import Notice

_WHY = tr("put back by hand")
_WHAT = tr(
    "Say so here if this file was copied into its place, by you or by whoever looks after the laptop, and"
    " later work was done in another copy of it. Otherwise both copies would number their changes alike, and"
    " the bundles of one of them would be refused."
)
_THEN = tr(
    "Everything in the file stays. From then on it counts as another laptop of yours; the team's list learns"
    " so with your next bundle, and the lead's next pack brings back what you had sent and this copy lacks."
    " What was done before can then no longer be undone here, and this act cannot either."
)


class CopyPanel(Asking):
    """What it means that a file is an older copy, and the one act that makes it safe to work in."""

    def __init__(self, services: Services, desk: Desk, outcome: Notice) -> None:
        """Build the words and the act; ``outcome`` says what came of it."""
        super().__init__(self.go_on)
        self._services, self._desk, self._outcome = services, desk, outcome
        self.act = Button(tr("Go on under a new name"), self.go_on, kind="main")
        said = column(
            Words(tr("Was this file put back from a copy by hand?"), strong=True), muted(_WHAT), muted(_THEN)
        )
        inside = column(
            said, row(self.act, Button(tr("Cancel"), self.put_away, key="Esc"), None), gap=1.5, margin=2
        )
        self.setLayout(column(holding(inside, "panel")))
        self.hide()

    def ask(self) -> None:
        """Show it, with the keyboard on the act; a copy that was noticed already needs none of it."""
        if self._services.workspace.older_copy:
            self._outcome.say(
                tr("This copy was noticed when it was opened: it goes on under a new name already.")
            )
            return
        self._outcome.say("")
        self.open(self.act)

    def go_on(self) -> None:
        """Give the file its new name, with its own connection: every change it holds is looked at."""
        self._desk.work(
            tr("Going on under a new name"),
            lambda services, _progress: services.workspace.begin_anew(_WHY),
            lambda _name: self._gone_on(),
        )

    def _gone_on(self) -> None:
        self.put_away()
        self._outcome.say(
            tr(
                "This file goes on under a new name. Open the lead's next pack before you go on working:"
                " it brings back what you had sent and this copy lacks."
            ),
            "good",
        )
