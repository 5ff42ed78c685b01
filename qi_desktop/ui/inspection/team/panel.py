"""The team's list beside the inspection, the form that adds to it, and the keys of whoever is chosen."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.inspection.keys.model import Standing
from qi_desktop.ui.inspection.team.member_form import MemberForm
from qi_desktop.ui.inspection.team.member_keys import MemberKeys
from qi_desktop.ui.inspection.team.standings import state, word
from qi_desktop.ui.language import tr
from qi_desktop.ui.top_bar import ROLES
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import brought_into_view, column, row
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qi_desktop.inspection.model import TeamMember
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


class TeamPanel(QWidget):
    """Who inspects, and how far the keys of each can be relied upon."""

    def __init__(self, services: Services, desk: Desk, show_own: Callable[[], object]) -> None:
        """Show the team; ``show_own`` leads to this laptop's own keys."""
        super().__init__()
        self._services, self._desk = services, desk
        self.add = Button(tr("Member"), self._open, kind="quiet", picture="add")
        self._heading = SectionHeading(tr("Team"), self.add)
        self.form = MemberForm(services, desk, lambda _member: None)
        self.form.hide()
        self.table: Table[TeamMember] = Table(
            tr("Team"),
            self._columns(),
            key=lambda member: member.id,
            chosen=lambda _member: self._show_chosen(),
        )
        self.keys = MemberKeys(services, desk, self.refresh)
        self.keys.hide()
        self.own = Button(tr("Keys and passphrase…"), show_own, kind="quiet", picture="lock")
        self._about = muted("")
        self.setLayout(
            column(
                self._heading,
                self.form,
                self.table,
                self._about,
                row(self.own, None),
                self.keys,
                None,
                gap=1.5,
            )
        )

    def refresh(self) -> None:
        """Show the team as it is now."""
        team = self._services.inspection.team()
        self._heading.say(str(len(team)))
        self.add.setVisible(self._services.inspection.keeps_team())
        self.table.show_rows(team)
        self.table.fit_to_rows()
        self._about.setText(_summed_up([self._services.keys.standing(one) for one in team]))
        self._show_keys()

    def read_card(self, path: Path) -> None:
        """Read a dropped card: of whoever it speaks for, of whoever is chosen, or of a new member."""
        if not self._services.inspection.keeps_team():
            self._desk.tell(tr("A lead reads cards into the team: hand it to them"))
            return
        card = self.keys.entry.card_in(path)
        if card is None:
            return
        holder = self._services.keys.holder(card)
        if holder is not None:
            self.table.choose(holder.id)
        chosen = self.table.chosen()
        known = chosen is not None and self._services.inspection.member(chosen.id).sealing_key
        if chosen is not None and (holder is not None or not known):
            self.keys.take(card)
            return
        self.form.start()
        self.form.take(card)

    def _open(self) -> None:
        if self.form.isHidden():
            self.form.start()
        else:
            self.form.put_away()

    def _show_chosen(self) -> None:
        self._show_keys()
        brought_into_view(self.keys)

    def _show_keys(self) -> None:
        member = self.table.chosen()
        self.keys.show_member(member)

    def _columns(self) -> tuple[Column[TeamMember], ...]:
        standing = self._services.keys.standing
        return (
            Column["TeamMember"](
                tr("Name"),
                lambda member: member.name,
                stretch=True,
                status=lambda member: state(standing(member)).value,
            ),
            Column["TeamMember"](tr("Role"), lambda member: ROLES.get(member.role, member.role)),
        )


def _summed_up(standings: list[Standing]) -> str:
    """Return how the keys of the team stand, in a sentence, and what to do next."""
    counted = Counter(standings)
    told = [f"{counted[one]} {word(one)}" for one in Standing if counted[one]]
    next_act = (
        tr("compare the words of their card") if counted[Standing.UNVERIFIED] else tr("see to their keys")
    )
    return tr("Keys: {listed}. Choose a member to {next_act}.").format(
        listed=", ".join(told), next_act=next_act
    )
