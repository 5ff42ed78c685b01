"""The team: who they are, what they do, and whose laptop has handed in its card."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QFrame, QWidget

from qi_desktop.ui.top_bar import ROLES
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

CARDS = "Team cards (*.qicard);;All files (*)"


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
        self.table: Table[TeamMember] = Table("Team", _COLUMNS, key=lambda member: member.id)
        about = muted("A laptop with a tick has handed in its team card and can be sent a pack.")
        self.setLayout(column(self._heading, self.form, self.table, about, None, gap=1.5))

    def refresh(self) -> None:
        """Show the team as it is now."""
        team = self._services.inspection.team()
        self._heading.say(str(len(team)))
        self.table.show_rows(team)
        self.table.fit_to_rows()

    def _open(self) -> None:
        self.form.setVisible(self.form.isHidden())
        if not self.form.isHidden():
            self.form.start()


class MemberForm(QFrame):
    """Name, role and, if it is there already, the card of the laptop."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Ask for a team member."""
        super().__init__()
        self.setObjectName("panel")
        self._services, self._desk = services, desk
        self._card: dict[str, str] = {}
        self._name, self._role = LineField(), Choice(list(ROLES.items()))
        self._role.choose("inspector")
        self._name_row = FormRow("Name", self._name)
        self._handed_in = muted("No card yet; it can follow later.")
        choose = Button("Read team card…", self._choose, kind="quiet", picture="folder")
        acts = row(Button("Add", self._add), Button("Close", self.hide, kind="quiet"), None)
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
        self._name.setFocus()

    def _choose(self) -> None:
        path = self._desk.choose_file("Read a team card", CARDS)
        if path is not None:
            self._card = card_in(path)
            self._handed_in.setText("Card read." if self._card else "This file is no team card.")

    def _add(self) -> None:
        name = self._name.text().strip()
        self._name_row.show_error("" if name else "This is needed.")
        if not name:
            return
        card = self._card
        self._desk.attempt(
            lambda: self._services.inspection.add_team_member(
                name,
                self._role.value(),
                card.get("laptop", ""),
                card.get("signing_key", ""),
                card.get("sealing_key", ""),
            ),
            "Team member added",
        )
        self._name.clear()
        self._card = {}
        self._handed_in.setText("No card yet; it can follow later.")


def card_in(path: Path) -> dict[str, str]:
    """Return the card a file holds, or nothing when it holds none."""
    try:
        held: object = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(held, dict):
        return {}
    card = {str(name): str(value) for name, value in cast("dict[object, object]", held).items()}
    wanted = ("laptop", "signing_key", "sealing_key")
    return {name: card[name] for name in wanted} if all(card.get(name) for name in wanted) else {}


_COLUMNS = (
    Column["TeamMember"](
        "Name",
        lambda member: member.name,
        stretch=True,
        status=lambda member: "good" if member.sealing_key else "waiting",
    ),
    Column["TeamMember"]("Role", lambda member: ROLES.get(member.role, member.role)),
)
