"""The team: who they are, what they do, and whose laptop has handed in its card."""

from __future__ import annotations

import json
from dataclasses import astuple
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from qi_desktop.inspection.model import NotATeamCard
from qi_desktop.security.identity import TeamCard
from qi_desktop.ui.top_bar import ROLES
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from pathlib import Path

    from qi_desktop.inspection.model import TeamMember
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

CARDS = "Team cards (*.qicard *.json);;All files (*)"
NO_CARD = "No card yet; it can follow later."


class TeamPanel(QWidget):
    """The team's list, and the form that adds to it."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Show the team."""
        super().__init__()
        self._services, self._desk = services, desk
        add = Button("Member", self._open, kind="quiet", picture="add")
        self._heading = SectionHeading("Team", add)
        self.form = MemberForm(services, desk)
        self.form.hide()
        self.table: Table[TeamMember] = Table(
            "Team", _COLUMNS, key=lambda member: member.id, chosen=lambda _member: self._offer_card()
        )
        self.card = Button("Read team card…", self._read_card, kind="quiet", picture="folder")
        about = muted(
            "A laptop with a tick has handed in its team card and can be sent a pack."
            " For any other, choose the member and read the card."
        )
        self.setLayout(
            column(self._heading, self.form, self.table, row(self.card, None), about, None, gap=1.5)
        )
        self.card.hide()

    def refresh(self) -> None:
        """Show the team as it is now."""
        team = self._services.inspection.team()
        self._heading.say(str(len(team)))
        self.table.show_rows(team)
        self.table.fit_to_rows()
        self._offer_card()

    def _open(self) -> None:
        if self.form.isHidden():
            self.form.start()
        else:
            self.form.put_away()

    def _offer_card(self) -> None:
        member = self.table.chosen()
        self.card.setVisible(member is not None and not member.sealing_key)
        if member is not None:
            self.card.setText(f"Read the card of {member.name}…")
            self.card.setAccessibleName(self.card.text())

    def _read_card(self) -> None:
        member = self.table.chosen()
        path = self._desk.choose_file("Read a team card", CARDS) if member else None
        if member is None or path is None:
            return
        card = card_in(path)
        if card is None:
            self._desk.show_error(NotATeamCard(path.name))
            return
        self._desk.attempt(
            lambda: self._services.inspection.hand_in_card(member.id, *astuple(card)),
            f"Card read. Fingerprint {card.fingerprint}",
        )


class MemberForm(Asking):
    """Name, role and, if it is there already, the card of the laptop."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Ask for a team member."""
        super().__init__(self._add)
        self.setObjectName("panel")
        self._services, self._desk = services, desk
        self._card: TeamCard | None = None
        self._name, self._role = LineField(), Choice(list(ROLES.items()))
        self._role.choose("inspector")
        self._name_row = FormRow("Name", self._name)
        self._handed_in = muted(NO_CARD)
        choose = Button("Read team card…", self._choose, kind="quiet", picture="folder")
        acts = row(Button("Add", self._add), Button("Close", self.put_away, kind="quiet"), None)
        self.setLayout(
            column(
                self._name_row,
                FormRow("Role", self._role),
                self._handed_in,
                row(choose, None),
                acts,
                gap=1,
                margin=2,
            )
        )

    def start(self) -> None:
        """Take the keyboard."""
        self._name_row.show_error("")
        self.open(self._name)

    def _choose(self) -> None:
        path = self._desk.choose_file("Read a team card", CARDS)
        if path is not None:
            self._card = card_in(path)
            self._handed_in.setText(
                f"Card read. Its owner sees the same fingerprint: {self._card.fingerprint}."
                if self._card
                else f"{path.name} is no team card. Ask for the card again."
            )

    def _add(self) -> None:
        name = self._name.text().strip()
        self._name_row.show_error("" if name else "This is needed.")
        if not name:
            return
        keys = astuple(self._card) if self._card else ()
        added = self._desk.attempt(
            lambda: self._services.inspection.add_team_member(name, self._role.value(), *keys),
            "Team member added",
        )
        if added is not None:
            self._name.clear()
            self._name.setFocus()
            self._card = None
            self._handed_in.setText(NO_CARD)


def card_in(path: Path) -> TeamCard | None:
    """Return the card a file holds, or nothing when it holds none."""
    try:
        held: object = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(held, dict):
        return None
    card = {str(name): str(value) for name, value in cast("dict[object, object]", held).items()}
    keys = tuple(card.get(name, "") for name in ("laptop", "signing_key", "sealing_key"))
    return TeamCard(*keys) if all(keys) else None


_COLUMNS = (
    Column["TeamMember"](
        "Name",
        lambda member: member.name,
        stretch=True,
        status=lambda member: "good" if member.sealing_key else "waiting",
    ),
    Column["TeamMember"]("Role", lambda member: ROLES.get(member.role, member.role)),
)
