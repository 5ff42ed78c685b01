"""The evening on one panel: what is unsent, where it goes, one button; and what lies there to be fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.foundation.errors import UserError
from qi_desktop.ui.dates import day
from qi_desktop.ui.exchange.outbox.carried import EVERYONE, LEAD, reachable
from qi_desktop.ui.exchange.outbox.destination import Destination
from qi_desktop.ui.exchange.outbox.standing import evening
from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import Figure, SectionHeading
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.words import Words, muted
from qi_desktop.ui.wording import words_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.bundles.model import Sent
    from qi_desktop.inspection.model import TeamMember
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

_NAMED = 2


class SendPanel(QWidget):
    """What waits, for whom it is, where it goes; the acts themselves belong to the view."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        *,
        send: Callable[[], object],
        again: Callable[[], object],
        look: Callable[[], object],
        places: Callable[[], object],
        open_pack: Callable[[], object],
    ) -> None:
        """Build the panel over the acts it offers."""
        super().__init__()
        self._services = services
        self.unsent = Figure("0", plural(0, "change not sent", "changes not sent"))
        self.evening = Words("", tone="muted")
        self.addressee = Choice([], narrow=True)
        self._addressee_row = FormRow(tr("For"), self.addressee)
        self.unproven = Words("", tone="caution")
        self.where = Destination(services, desk)
        self.send = Button(tr("Send"), send, kind="main", picture="send_out", description="Ctrl+E")
        self.again = Button(tr("Send everything again"), again, kind="quiet")
        self.look = Button(tr("See what lies there…"), look, picture="bring_in")
        self.open_pack = Button(tr("Open a pack…"), open_pack, picture="pack")
        self.places = Button(tr("Places…"), places, kind="quiet", picture="folder")
        self._words = muted("")
        self._card = Button(
            tr("My team card"), lambda: desk.open_page("inspection", "keys"), kind="quiet", picture="person"
        )
        self._build()

    def _build(self) -> None:
        self.setLayout(
            column(
                SectionHeading(tr("Tonight")),
                self.unsent,
                self.evening,
                self._addressee_row,
                self.unproven,
                self.where,
                self.send,
                self.again,
                1,
                SectionHeading(tr("Fetch")),
                muted(tr("From the same place. The network is used only when you press a button here.")),
                self.look,
                self.open_pack,
                FlowLayout.of(self.places, self._card),
                self._words,
                None,
                gap=1,
                margin=2,
            )
        )

    def refresh(self, outbox: Sequence[Sent], *, leads: bool) -> None:
        """Show what waits and for whom it can be sealed."""
        try:
            unsent = self._services.bundles.unsent_changes()
            told, status = self._told(outbox, unsent, leads=leads)
        except UserError as error:
            unsent, told, status = 0, words_for(error), "caution"
        self.unsent.setVisible(bool(unsent))
        self.unsent.show_number(f"{unsent:,}", plural(unsent, "change not sent", "changes not sent"))
        self.evening.setText(told)
        self.evening.set_tone(status)
        self._words.setText(
            tr("Six words of your card: {phrase}").format(phrase=self._services.keys.card().phrase)
        )
        self._offer(leads=leads)
        self.open_pack.setVisible(not leads)
        self.where.refresh()

    def _told(self, outbox: Sequence[Sent], unsent: int, *, leads: bool) -> tuple[str, str]:
        names = {one.laptop: one.name for one in self._services.inspection.team()}
        receiver = names.get(outbox[0].addressee, tr("them")) if leads and outbox else tr("the lead")
        waiting = len(self._services.places.waiting())
        return evening(outbox, waiting, unsent, self._services.workspace.clock.now(), receiver)

    def _offer(self, *, leads: bool) -> None:
        members = reachable(self._services) if leads else []
        others = self._other_leads() if leads else []
        choices = [(EVERYONE, tr("Everyone, a pack each"))] if len(members) > 1 else []
        choices += [(one.id, one.name) for one in members]
        choices += (
            [(LEAD, tr("{listed}, a bundle of all").format(listed=tr(" and ").join(others)))]
            if others
            else []
        )
        self.addressee.offer(choices)
        self._addressee_row.setVisible(leads and bool(choices))
        self.send.setText(tr("Send") if not leads or self.addressee.value() == LEAD else tr("Seal and send"))
        self.send.setEnabled(not leads or bool(choices))
        self._warn(
            members if leads else [one for one in self._services.inspection.team() if one.role == "lead"]
        )

    def _warn(self, members: Sequence[TeamMember]) -> None:
        """Say whose card nobody has compared, and whose keys end soon; they can be sent to all the same."""
        keys = self._services.keys
        names = [one.name for one in keys.unproven(members)]
        told = (
            [tr("Not compared over the telephone yet: {counted}.").format(counted=_some(names))]
            if names
            else []
        )
        told += [
            tr("The keys of {name} end on {day}.").format(name=one.name, day=day(one.keys_until))
            for one in keys.ending(members)
        ]
        self.unproven.setVisible(bool(told))
        self.unproven.setText(" ".join(told))

    def _other_leads(self) -> list[str]:
        own = self._services.workspace.laptop
        team = self._services.inspection.team()
        return [one.name for one in team if one.role.value == "lead" and one.laptop not in ("", own)]

    def to(self) -> str:
        """Return for whom to seal: the leads, everyone, or one member."""
        return self.addressee.value() or LEAD


def _some(names: Sequence[str]) -> str:
    """Name two people, and count the others."""
    left = len(names) - _NAMED
    return (
        ", ".join(names)
        if left <= 1
        else tr("{listed} and {left} others").format(listed=", ".join(names[:_NAMED]), left=left)
    )
