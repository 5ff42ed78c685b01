"""A new member: name, role and, if it is there already, the card of the laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.inspection.model import CardOfSomebodyElse
from qi_desktop.ui.inspection.team.card_entry import CardEntry
from qi_desktop.ui.language import tr
from qi_desktop.ui.top_bar import ROLES
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.security.identity import TeamCard
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

NO_CARD = tr("No card yet; it can follow later.")


class MemberForm(Asking):
    """Asks for a team member."""

    def __init__(self, services: Services, desk: Desk, added: Callable[[str], object]) -> None:
        """Tell ``added`` who joined the team."""
        super().__init__(self._add)
        self.setObjectName("panel")
        self._services, self._desk, self._added = services, desk, added
        self._card: TeamCard | None = None
        self._name, self._role = LineField(), Choice(list(ROLES.items()))
        self._role.choose("inspector")
        self._name_row = FormRow(tr("Name"), self._name)
        self._handed_in = muted(NO_CARD)
        self.entry = CardEntry(services, desk, self.take)
        acts = row(Button(tr("Add"), self._add), Button(tr("Close"), self.put_away, kind="quiet"), None)
        self.setLayout(
            column(
                self._name_row,
                FormRow(tr("Role"), self._role),
                self._handed_in,
                self.entry,
                acts,
                gap=1,
                margin=2,
            )
        )

    def start(self) -> None:
        """Take the keyboard."""
        self._name_row.show_error("")
        self.open(self._name)

    def take(self, card: TeamCard) -> None:
        """Keep a card for the member that is being added."""
        holder = self._services.keys.holder(card)
        if holder is not None:
            self._desk.show_error(CardOfSomebodyElse(holder.name))
            return
        self._card = card
        self._handed_in.setText(
            tr("Card read. Its owner sees the same words: {phrase}.").format(phrase=card.phrase)
        )
        self._name.setFocus()

    def _add(self) -> None:
        name = self._name.text().strip()
        self._name_row.show_error("" if name else tr("This is needed."))
        if not name:
            return
        card = self._card
        keys = (card.laptop, card.signing_key, card.sealing_key) if card else ()
        added = self._desk.attempt(
            lambda: self._services.inspection.add_team_member(name, self._role.value(), *keys),
            tr("Team member added"),
        )
        if added is not None:
            self._name.clear()
            self.entry.clear()
            self._name.setFocus()
            self._card = None
            self._handed_in.setText(NO_CARD)
            self._added(added.id)
