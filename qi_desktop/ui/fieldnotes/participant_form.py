"""Who took part: a role, a number, what marks their turns, and where they are from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSpinBox

from qi_desktop.fieldnotes.labels import labels_in
from qi_desktop.fieldnotes.model import ParticipantDetails, Role
from qi_desktop.ui.fieldnotes.words import ROLES, role_words
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import text_scale
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.day_field import INDENT
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.fieldnotes.model import Participant, Session
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

MOST_HEADS = 500
LARGE = 1.4


class ParticipantForm(Asking):
    """Asks for a row of people, or changes one."""

    def __init__(self, services: Services, desk: Desk, added: Callable[[Participant], object]) -> None:
        """Build the form; ``added`` is told who was added."""
        super().__init__(self._send)
        self.setObjectName("panel")
        self._services, self._desk, self._added = services, desk, added
        self._session: Session | None = None
        self._row: Participant | None = None
        self.role = Choice(
            [(role.value, words[0].capitalize()) for role, words in ROLES.items()], narrow=True
        )
        self.count = QSpinBox()
        self.count.setRange(1, MOST_HEADS)
        self.count.lineEdit().setTextMargins(INDENT, 0, 0, 0)
        self.provider, self.agency = Choice([], narrow=True), LineField()
        self.labels, self.name = LineField(placeholder=tr("By themselves")), LineField()
        self._name_row = FormRow(
            tr("Name"), self.name, tr("Only where it is needed; never a service user's.")
        )
        self.send = Button(tr("Add"), self._send)
        self.apart = Button(
            tr("One apart"),
            self._split,
            kind="quiet",
            description=tr("Give one person of the row a row of their own"),
        )
        self.remove = Button(tr("Remove"), self._remove, kind="quiet", description=tr("Take the row away"))
        self.role.activated.connect(self._name_or_not)
        self._build()

    def _build(self) -> None:
        who = row(FormRow(tr("Role"), self.role), FormRow(tr("Number"), self.count), gap=1.5)
        of = row(FormRow(tr("Of"), self.provider), FormRow(tr("Partner agency"), self.agency), gap=1.5)
        for line, shares in ((who, (3, 1)), (of, (2, 3))):
            line.setStretch(0, shares[0])
            line.setStretch(1, shares[1])
        # Large letters need a line for each pair of fields.
        first = column(who, of, gap=1.5) if text_scale() > LARGE else row(who, of, gap=1.5)
        marks = FormRow(tr("Marks of their turns"), self.labels, tr("One for each person, such as RO1 RO2."))
        second = row(marks, self._name_row, gap=1.5)
        close = Button(tr("Close"), self.put_away, kind="quiet")
        acts = row(self.send, close, None, self.apart, self.remove)
        self.setLayout(column(first, second, acts, gap=1.5, margin=2))

    def start(self, session: Session) -> None:
        """Ask for participants of a session."""
        self._session, self._row = session, None
        self._offer()
        self.provider.choose(session.provider)
        self.agency.setText(session.agency)
        self._empty()
        self._show_acts()
        self.open(self.role)

    def change(self, session: Session, row_of_people: Participant) -> None:
        """Show a row of people to be changed, parted or removed."""
        self._session, self._row = session, row_of_people
        self._offer()
        self.role.choose(row_of_people.role.value)
        self.count.setValue(row_of_people.head_count)
        self.provider.choose(row_of_people.provider)
        self.agency.setText(row_of_people.agency)
        self.labels.setText(row_of_people.label)
        self.name.setText(row_of_people.name)
        self._show_acts()
        self.open(self.role)

    def _offer(self) -> None:
        providers = [(one.code, one.code) for one in self._services.inspection.providers()]
        self.provider.offer([("", tr("Neither provider")), *providers])

    def _name_or_not(self) -> None:
        """Ask for no name where there must be none."""
        self._name_row.setVisible(self.role.value() != Role.SERVICE_USER)

    def _empty(self) -> None:
        self.count.setValue(1)
        self.labels.clear()
        self.name.clear()

    def _show_acts(self) -> None:
        changing = self._row
        self._name_or_not()
        self.send.setText(tr("Add") if changing is None else tr("Save"))
        self.send.setAccessibleName(self.send.text())
        self.remove.setVisible(changing is not None)
        self.apart.setVisible(changing is not None and changing.head_count > 1)

    def _details(self) -> ParticipantDetails:
        details = ParticipantDetails(
            head_count=self.count.value(),
            agency=self.agency.text().strip(),
            provider=self.provider.value(),
            name="" if self.role.value() == Role.SERVICE_USER else self.name.text().strip(),
        )
        labels = labels_in(self.labels.text())
        if labels != (self._row.labels if self._row else ()):
            details["labels"] = labels
        return details

    def _send(self) -> None:
        session, changing, details = self._session, self._row, self._details()
        if session is None:
            return
        role, fieldnotes = self.role.value(), self._services.fieldnotes
        if changing is None:
            words = tr("{count} {role_words} added").format(
                count=self.count.value(), role_words=role_words(Role(role), self.count.value())
            )
            added = self._desk.attempt(lambda: fieldnotes.add_participant(session.id, role, **details), words)
            if added is not None:
                self._empty()
                self.role.setFocus()
                self._added(added)
        elif self._desk.attempt(
            lambda: fieldnotes.revise_participant(changing.id, role, **details), tr("Row changed")
        ):
            self.put_away()

    def _split(self) -> None:
        if (changing := self._row) is not None:
            apart = self._desk.attempt(
                lambda: self._services.fieldnotes.split_off(changing.id),
                tr("One person has a row of their own"),
            )
            if apart is not None:
                self.put_away()

    def _remove(self) -> None:
        if (changing := self._row) is not None:
            words = tr("{head_count} {role_words} removed").format(
                head_count=changing.head_count, role_words=role_words(changing.role, changing.head_count)
            )
            fieldnotes = self._services.fieldnotes
            self._desk.attempt(lambda: fieldnotes.remove_participant(changing.id), words)
            self.put_away()
