"""The keys of the member chosen: how they stand, their six words, and what can be done about them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.foundation.errors import UserError
from qi_desktop.inspection.keys.model import CardNotVouched, Standing
from qi_desktop.ui.inspection.team.card_entry import CardEntry
from qi_desktop.ui.inspection.team.key_forms import LastDayForm, RevokeForm
from qi_desktop.ui.inspection.team.six_words import SixWords
from qi_desktop.ui.inspection.team.standings import state, told, word
from qi_desktop.ui.language import tr
from qi_desktop.ui.top_bar import ROLES
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.layout import column, holding, row
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.status import Status, StatusMark
from qi_desktop.ui.widgets.words import Words, muted
from qi_desktop.ui.wording import words_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.inspection.model import TeamMember
    from qi_desktop.security.identity import TeamCard
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

_USUAL = timedelta(days=90)


class MemberKeys(QWidget):
    """What is known of one member's keys."""

    def __init__(self, services: Services, desk: Desk, verified_here: Callable[[], object]) -> None:
        """Show nobody yet."""
        super().__init__()
        self._services, self._desk, self._verified_here = services, desk, verified_here
        self._member: TeamMember | None = None
        self._refused: TeamCard | None = None
        self._name, self._mark = Words("", strong=True), StatusMark(Status.WAITING, "")
        self.words, self._told = SixWords(), muted("")
        self.same = Button(tr("The words are the same"), self._verify, picture="check")
        self.until = Button(tr("Last day…"), self._open_until, kind="quiet")
        self.trust_no_more = Button(tr("Revoke…"), self._open_revoke, kind="quiet")
        self.another = Button(tr("New card…"), self._open_entry, kind="quiet")
        self.entry = CardEntry(services, desk, self.take)
        self.anew = Button(tr("It is a new laptop"), self._take_anew)
        self.doubt = Notice("caution", "", self.anew, stacked=True)
        self.last_day = LastDayForm(self._end)
        self.revoking = RevokeForm(self._revoke)
        self._build()

    def _build(self) -> None:
        self._acts = holding(FlowLayout.of(self.until, self.another, self.trust_no_more, gap=0))
        inside = column(
            self._name,
            self._mark,
            self.words,
            self._told,
            row(self.same, None),
            self.entry,
            self.doubt,
            self._acts,
            self.last_day,
            self.revoking,
            gap=1,
            margin=2,
        )
        self.setLayout(column(holding(inside, "panel")))
        for form in (self.last_day, self.revoking):
            form.hide()

    def show_member(self, member: TeamMember | None) -> None:
        """Show the keys of a member, or nothing."""
        before, self._member = self._member, member
        self.setVisible(member is not None)
        if member is None:
            return
        if before is None or before.id != member.id:
            self._forget()
        standing = self._services.keys.standing(member)
        known = standing is not Standing.NO_CARD
        self._name.setText(f"{member.name}, {ROLES.get(member.role, member.role).lower()}")
        self._mark.show_status(state(standing), word(standing))
        self._told.setText(told(member, standing, self._verifier(member)))
        self.words.setVisible(known)
        if known:
            self.words.show_phrase(self._services.keys.phrase(member))
        self.same.setVisible(standing is Standing.UNVERIFIED)
        # What anybody but a lead wrote here would keep their bundles from being taken.
        keeps = self._services.inspection.keeps_team()
        self._acts.setVisible(keeps and standing not in (Standing.NO_CARD, Standing.REVOKED))
        if keeps and (not known or standing is Standing.REVOKED):
            self.entry.show()

    def _forget(self) -> None:
        self._refused = None
        self.doubt.say("")
        self.entry.clear()
        for form in (self.entry, self.last_day, self.revoking):
            form.hide()

    def _verifier(self, member: TeamMember) -> str:
        return next(
            (one.name for one in self._services.inspection.team() if one.id == member.verified_by), ""
        )

    # --------------------------------------------------------------------------------------------- acts
    def take(self, card: TeamCard) -> None:
        """Take a card that came in as this member's, or ask where nothing vouches for it."""
        member = self._member
        if member is None:
            return
        self._refused = None
        try:
            self._services.keys.hand_in(member.id, card)
        except CardNotVouched as error:
            self._refused = card
            self.doubt.say(words_for(error))
            self.anew.setFocus()
        except UserError as error:
            self._desk.show_error(error)
        else:
            self._came_in(member)

    def _take_anew(self) -> None:
        member, card = self._member, self._refused
        if member is None or card is None:
            return
        self._refused = None
        if self._desk.attempt(lambda: self._services.keys.hand_in(member.id, card, anew=True)):
            self._came_in(member)

    def _came_in(self, member: TeamMember) -> None:
        self._forget()
        self.show_member(self._services.inspection.member(member.id))
        self._desk.tell(tr("Card of {name} read").format(name=member.name), undoable=True)
        (self.same if self.same.isVisibleTo(self) else self.until).setFocus()

    def _verify(self) -> None:
        member = self._member
        if member is not None:
            keys, leads = self._services.keys, self._services.inspection.leads()
            self._desk.attempt(
                lambda: keys.verify(member.id, keys.phrase(member)),
                tr("Card of {name} verified").format(name=member.name)
                if leads
                else tr("Card of {name} verified on this laptop").format(name=member.name),
                undoable=leads,
            )
            if not leads:
                # Nothing was written that others would see, so that nothing tells the page of it.
                self._verified_here()

    def _open_entry(self) -> None:
        self.entry.setVisible(self.entry.isHidden())
        if not self.entry.isHidden():
            self.entry.choose.setFocus()

    def _open_until(self) -> None:
        if self._member is not None:
            kept = self._member.keys_until
            self.revoking.hide()
            self.last_day.start(date.fromisoformat(kept) if kept else self._today() + _USUAL)

    def _open_revoke(self) -> None:
        self.last_day.hide()
        self.revoking.start()

    def _end(self, until: str) -> None:
        member = self._member
        if member is not None:
            done = tr("Last day of the keys set") if until else tr("The keys have no last day")
            self._desk.attempt(lambda: self._services.keys.end_keys(member.id, until), done)

    def _revoke(self, reason: str) -> None:
        member = self._member
        if member is not None:
            self._desk.attempt(
                lambda: self._services.keys.revoke(member.id, reason),
                tr("Keys of {name} revoked").format(name=member.name),
            )

    def _today(self) -> date:
        return self._services.workspace.clock.now().astimezone().date()
