"""Who took part in a session, by role and number, and where the consent of service users stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QFrame, QSpinBox, QWidget

from qi_desktop.fieldnotes.model import Consent, Role
from qi_desktop.ui.fieldnotes.words import CONSENTS, ROLES, consent_status, consent_words, role_words
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.day_field import INDENT, DayField
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import brought_into_view, column, row
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.fieldnotes.model import Participant, Session
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

MOST_HEADS = 500
ROWS_SHOWN = 4
NEXT_CONSENTS = {
    Consent.NONE: (Consent.GIVEN, Consent.ASKED),
    Consent.ASKED: (Consent.GIVEN, Consent.ASKED),
    Consent.GIVEN: (Consent.WITHDRAWN, Consent.GIVEN),
    Consent.WITHDRAWN: (Consent.GIVEN,),
}
"""What may follow each state of consent, the likeliest first."""


class ParticipantsPanel(QWidget):
    """The participants of one session; choosing a service user leads to their consent."""

    def __init__(self, services: Services, desk: Desk, opening: Callable[[], object]) -> None:
        """Build the table and the two forms below it; ``opening`` is told before a form opens."""
        super().__init__()
        self._services, self._opening = services, opening
        self._session: Session | None = None
        self.add = Button(
            "Participants", self._open, kind="quiet", picture="add", description="Add who took part"
        )
        self._heading = SectionHeading("Who took part", self.add)
        self._nobody = muted("Nobody yet. Add who took part by role and number, without names.")
        self.table: Table[Participant] = Table(
            "Who took part", _COLUMNS, key=lambda one: one.id, chosen=self._chosen, sortable=False
        )
        self.form = ParticipantForm(services, desk, self._added)
        self.consent = ConsentForm(services, desk)
        self.form.hide()
        self.consent.hide()
        self.setLayout(column(self._heading, self._nobody, self.table, self.form, self.consent, gap=1))

    def show_session(self, session: Session) -> None:
        """Show who took part in a session."""
        participants = self._services.fieldnotes.participants(session.id)
        another = self._session is None or self._session.id != session.id
        self._session = session
        heads = sum(one.head_count for one in participants)
        self._heading.say(f"{heads} {'person' if heads == 1 else 'people'}" if heads else "")
        self._nobody.setVisible(not participants and self.form.isHidden())
        self.table.setVisible(bool(participants))
        self.table.show_rows(participants)
        self.table.fit_to_rows(at_most=ROWS_SHOWN)
        if another:
            self.close_forms()
            self.table.setCurrentIndex(QModelIndex())
        chosen = self.table.chosen()
        if chosen is not None and not self.consent.isHidden():
            self._chosen(chosen)

    def start(self) -> None:
        """Ask who took part."""
        if self._session is not None:
            self._opening()
            self._nobody.hide()
            self.form.start(self._session)

    def close_forms(self) -> None:
        """Close both forms, since another one opens on the page."""
        self.form.hide()
        self.consent.hide()
        self._nobody.setVisible(not self.table.records.rows)

    def _open(self) -> None:
        if self.form.isHidden():
            self.start()
        else:
            self.close_forms()

    def _added(self, participant: Participant) -> None:
        if participant.role is Role.SERVICE_USER and self._session is not None:
            self.form.hide()
            self.show_session(self._session)
            self.table.choose(participant.id)
            self.consent.how.setFocus()

    def _chosen(self, participant: Participant) -> None:
        if participant.role is Role.SERVICE_USER:
            if self.consent.isHidden():
                self._opening()
            self.consent.show_participant(participant)
            self.consent.show()
        else:
            self.consent.hide()


class ParticipantForm(QFrame):
    """Role, number and where they are from."""

    def __init__(self, services: Services, desk: Desk, added: Callable[[Participant], object]) -> None:
        """Build the form; ``added`` is told who was added."""
        super().__init__()
        self.setObjectName("panel")
        self._services, self._desk, self._added = services, desk, added
        self._session: Session | None = None
        self.role = Choice(
            [(role.value, words[0].capitalize()) for role, words in ROLES.items()], narrow=True
        )
        self.count = QSpinBox()
        self.count.setRange(1, MOST_HEADS)
        self.count.lineEdit().setTextMargins(INDENT, 0, 0, 0)
        self.provider = Choice([], narrow=True)
        self.agency = LineField()
        fields = row(
            FormRow("Role", self.role),
            FormRow("Number", self.count),
            FormRow("Of", self.provider),
            FormRow("Partner agency", self.agency),
            gap=1.5,
        )
        fields.setStretch(0, 2)
        fields.setStretch(2, 1)
        fields.setStretch(3, 2)
        add = Button("Add", self._add)
        close = Button("Close", self.hide, kind="quiet")
        self.setLayout(column(fields, row(add, close, None), gap=1.5, margin=2))

    def start(self, session: Session) -> None:
        """Ask for participants of a session."""
        self._session = session
        providers = [(one.code, one.code) for one in self._services.inspection.providers()]
        self.provider.offer([("", "Neither provider"), *providers])
        self.provider.choose(session.provider)
        self.agency.setText(session.agency)
        self.count.setValue(1)
        self.show()
        self.role.setFocus()
        brought_into_view(self)

    def _add(self) -> None:
        session = self._session
        if session is None:
            return
        role, count = self.role.value(), self.count.value()
        participant = self._desk.attempt(
            lambda: self._services.fieldnotes.add_participant(
                session.id,
                role,
                head_count=count,
                agency=self.agency.text().strip(),
                provider=self.provider.value(),
            ),
            f"{count} {role_words(Role(role), count)} added",
        )
        if participant is not None:
            self.count.setValue(1)
            self.role.setFocus()
            self._added(participant)


class ConsentForm(QFrame):
    """Records that a service user was asked, agreed, or changed their mind."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the form."""
        super().__init__()
        self.setObjectName("panel")
        self._services, self._desk = services, desk
        self._participant: Participant | None = None
        self._stands = Words("", strong=True)
        self._rule = muted("")
        self.step, self.how = (
            Choice([], narrow=True),
            LineField(placeholder="In writing, by word of mouth, …"),
        )
        self.on = DayField(services.workspace.clock.now().date())
        self._how_row = FormRow("How", self.how)
        self.record = Button("Record consent", self._record)
        fields = row(FormRow("Consent", self.step), self._how_row, FormRow("On", self.on), gap=1.5)
        fields.setStretch(1, 1)
        acts = row(self.record, None)
        self.setLayout(column(self._stands, self._rule, fields, acts, gap=1, margin=2))

    def show_participant(self, participant: Participant) -> None:
        """Show where consent stands and what may follow."""
        another = self._participant is None or self._participant.id != participant.id
        self._participant = participant
        count = f"{participant.head_count} {role_words(participant.role, participant.head_count)}"
        self._stands.setText(f"{count}: {consent_words(participant)}")
        self._rule.setText(
            "Their words stay closed to editing; the number of people still counts."
            if participant.consent is Consent.WITHDRAWN
            else "Without recorded consent the session cannot be written up."
        )
        self._rule.setVisible(participant.consent is not Consent.GIVEN)
        self.step.offer([(step.value, CONSENTS[step][1]) for step in NEXT_CONSENTS[participant.consent]])
        if another:
            self.step.setCurrentIndex(0)
            self.how.clear()
            self._how_row.show_error("")

    def _record(self) -> None:
        participant, how = self._participant, self.how.text().strip()
        self._how_row.show_error("" if how else "Say how.")
        if participant is None or not how:
            return
        recorded = self._desk.attempt(
            lambda: self._services.fieldnotes.record_consent(
                participant.id, self.step.value(), how, self.on.day()
            ),
            "Consent recorded",
        )
        if recorded is not None:
            self.how.clear()


def _of(participant: Participant) -> str:
    return ", ".join(part for part in (participant.provider, participant.agency) if part)


_COLUMNS = (
    Column["Participant"]("Role", lambda one: role_words(one.role, one.head_count).capitalize()),
    Column["Participant"]("Number", lambda one: str(one.head_count), number=True),
    Column["Participant"]("Of", _of),
    Column["Participant"]("Consent", consent_words, status=consent_status, stretch=True),
)
