"""Where a service user's consent stands, and what is recorded next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from qi_desktop.fieldnotes.model import Consent
from qi_desktop.ui.fieldnotes.consent.withdrawal import WithdrawalPanel
from qi_desktop.ui.fieldnotes.words import CONSENTS, consent_words, role_words
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.day_field import DayField
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from qi_desktop.fieldnotes.model import Participant
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

NEXT_CONSENTS = {
    Consent.NONE: (Consent.GIVEN, Consent.ASKED),
    Consent.ASKED: (Consent.GIVEN, Consent.ASKED),
    Consent.GIVEN: (Consent.GIVEN, Consent.WITHDRAWN),
    Consent.WITHDRAWN: (Consent.GIVEN,),
}
"""What may follow each state of consent, the likeliest first."""
RULES = {
    Consent.NONE: tr("Without recorded consent the session cannot be written up."),
    Consent.ASKED: tr("Without recorded consent the session cannot be written up."),
    Consent.GIVEN: "",
    Consent.WITHDRAWN: tr("Their words are gone; the number of people still counts."),
}
MORE_CAME = tr(
    "Words of theirs stand in this file all the same: another laptop wrote them down before it knew."
    " Say how they withdrew, then look at what goes."
)


class ConsentForm(QFrame):
    """Records that a service user was asked, agreed, or changed their mind."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the form with the panel that a withdrawal opens."""
        super().__init__()
        self.setObjectName("panel")
        self._services, self._desk = services, desk
        self._participant: Participant | None = None
        self._stands, self._rule, self._limits_stand = Words("", strong=True, wrap=True), muted(""), muted("")
        self.notice = Notice("good", "")
        self.step = Choice([], narrow=True)
        self.how = LineField(placeholder=tr("In writing, by word of mouth, …"))
        self.on = DayField(services.workspace.clock.now().date())
        self.by = Choice([], narrow=True)
        self.limits = LineField(placeholder=tr("None, or: not recorded, no exact words, …"))
        self._how_row = FormRow(tr("How"), self.how)
        self._limits_row = FormRow(tr("Limits"), self.limits)
        self._by_row = FormRow(tr("Asked by"), self.by)
        self.record = Button(tr("Record consent"), self._record)
        self.withdrawal = WithdrawalPanel(services, desk, self._withdrawn)
        self.step.activated.connect(self._stepped)
        self._build()

    def _build(self) -> None:
        first = row(FormRow(tr("Consent"), self.step), self._how_row, self._by_row, gap=1.5)
        first.setStretch(1, 1)
        second = row(FormRow(tr("On"), self.on), self._limits_row, None, gap=1.5)
        second.setStretch(1, 1)
        told = column(self._stands, self._limits_stand, self._rule, gap=0.25)
        self.setLayout(
            column(
                told, self.notice, first, second, row(self.record, None), self.withdrawal, gap=1.5, margin=2
            )
        )

    def show_participant(self, participant: Participant) -> None:
        """Show where consent stands and what may follow."""
        before, self._participant = self._participant, participant
        count = f"{participant.head_count} {role_words(participant.role, participant.head_count)}"
        label = f" ({participant.label})" if participant.label else ""
        self._stands.setText(f"{count}{label}: {consent_words(participant)}")
        given = participant.consent is Consent.GIVEN and participant.consent_limits
        limits = (
            tr("Limits: {consent_limits}").format(consent_limits=participant.consent_limits) if given else ""
        )
        self._limits_stand.setText(limits)
        self._limits_stand.setVisible(bool(limits))
        self._rule.setText(RULES[participant.consent])
        self._rule.setVisible(bool(RULES[participant.consent]))
        self._offer(participant, another=before is None or before.id != participant.id)

    def look_at_withdrawal(self, how: str) -> None:
        """Show what would go if they withdrew in this way."""
        self.step.choose(Consent.WITHDRAWN.value)
        self._stepped()
        self.how.setText(how)
        self._record()

    def _offer(self, participant: Participant, *, another: bool) -> None:
        unfinished = self._services.consent.unfinished(participant.session)
        more = any(one.id == participant.id for one in unfinished)
        steps = NEXT_CONSENTS[participant.consent]
        if more:
            steps = (Consent.WITHDRAWN, *steps)
            self.notice.say(MORE_CAME, "caution")
        elif another:
            self.notice.say("")
        self.step.offer([(step.value, CONSENTS[step][1]) for step in steps])
        members = [(member.id, member.name) for member in self._services.inspection.team()]
        self.by.offer([("", tr("Nobody named")), *members])
        if another:
            self.step.setCurrentIndex(0)
            self.by.choose(self._asked_by())
            self.how.clear()
            self.limits.setText(participant.consent_limits)
            self._how_row.show_error("")
            self.withdrawal.put_away()
        self._stepped()

    def _stepped(self, _place: int = 0) -> None:
        """Show what the chosen step asks for: limits belong to consent, a look at the words to its end."""
        leaving = self._leaving()
        self._limits_row.setVisible(not leaving)
        label = tr("Told to") if leaving else tr("Asked by")
        if label != self._by_row.label.text():
            self._by_row.label.setText(label)
            self.by.setAccessibleName(label)
            self.by.choose(self._services.workspace.person if leaving else self._asked_by())
        self.record.setText(tr("Look at what goes") if leaving else tr("Record consent"))
        self.record.setAccessibleName(self.record.text())
        if not leaving:
            self.withdrawal.put_away()

    def _asked_by(self) -> str:
        asked = self._participant.consent_by if self._participant is not None else ""
        return asked or self._services.workspace.person

    def _leaving(self) -> bool:
        return self.step.value() == Consent.WITHDRAWN.value

    def _record(self) -> None:
        participant, how = self._participant, self.how.text().strip()
        self._how_row.show_error("" if how else tr("Say how."))
        if participant is None or not how:
            return
        if self._leaving():
            self.withdrawal.start(participant, how, self.on.day(), self.by.value())
            return
        recorded = self._desk.attempt(
            lambda: self._services.fieldnotes.record_consent(
                participant.id,
                self.step.value(),
                how,
                self.on.day(),
                by=self.by.value(),
                limits=self.limits.text(),
            ),
            tr("Consent recorded"),
        )
        if recorded is not None:
            self.how.clear()

    def _withdrawn(self, words: str, status: str) -> None:
        self.how.clear()
        self.notice.say(words, status)
        self.notice.setFocus()
