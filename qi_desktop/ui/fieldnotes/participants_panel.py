"""Who took part in a session, by role and number, and where the consent of service users stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from qi_desktop.fieldnotes.labels import shared
from qi_desktop.fieldnotes.model import Role
from qi_desktop.ui.fieldnotes.consent.form import ConsentForm
from qi_desktop.ui.fieldnotes.participant_form import ParticipantForm
from qi_desktop.ui.fieldnotes.words import consent_status, consent_words, role_words
from qi_desktop.ui.language import several, tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.fieldnotes.model import Participant, Session
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

ROWS_SHOWN = 4
MANY_MARKS = 4


class ParticipantsPanel(QWidget):
    """The participants of one session; choosing a service user leads to their consent."""

    def __init__(self, services: Services, desk: Desk, opening: Callable[[], object]) -> None:
        """Build the table and the two forms below it; ``opening`` is told before a form opens."""
        super().__init__()
        self._services, self._opening = services, opening
        self._session: Session | None = None
        self.add = Button(
            tr("Participants"), self._open, kind="quiet", picture="add", description=tr("Add who took part")
        )
        self._heading = SectionHeading(tr("Who took part"), self.add)
        self._nobody = muted(tr("Nobody yet. Add who took part by role and number, without names."))
        self.table: Table[Participant] = Table(
            tr("Who took part"),
            _COLUMNS,
            key=lambda one: one.id,
            chosen=self._chosen,
            opened=self._change,
            sortable=False,
        )
        self.doubled = Notice("caution")
        self.form = ParticipantForm(services, desk, self._added)
        self.consent = ConsentForm(services, desk)
        self.form.hide()
        self.consent.hide()
        self.setLayout(
            column(self._heading, self._nobody, self.table, self.doubled, self.form, self.consent, gap=1)
        )

    def show_session(self, session: Session) -> None:
        """Show who took part in a session."""
        participants = self._services.fieldnotes.participants(session.id)
        another = self._session is None or self._session.id != session.id
        self._session = session
        heads = sum(one.head_count for one in participants)
        self._heading.say(several(heads, "person", "people") if heads else "")
        self._nobody.setVisible(not participants and self.form.isHidden())
        self.table.setVisible(bool(participants))
        self.table.show_rows(participants)
        self.table.fit_to_rows(at_most=ROWS_SHOWN)
        self.doubled.say(_doubled(shared(participants)))
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

    def look_at_withdrawal(self, participant: str) -> None:
        """Show what would go if a service user withdrew."""
        self.table.choose(participant)
        self.consent.look_at_withdrawal(tr("by telephone"))

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

    def _change(self, participant: Participant) -> None:
        if self._session is not None:
            self._opening()
            self.form.change(self._session, participant)

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


def _of(participant: Participant) -> str:
    return ", ".join(part for part in (participant.provider, participant.agency) if part)


def _doubled(labels: tuple[str, ...]) -> str:
    """Return what is said of marks that two rows have, nothing if there are none."""
    if not labels:
        return ""
    words = (
        tr("{labels} marks").format(labels=labels[0])
        if len(labels) == 1
        else tr("{listed} and {last} mark").format(listed=", ".join(labels[:-1]), last=labels[-1])
    )
    return tr(
        "{words} people of two rows: two laptops gave them out. Enter on a row gives it others."
    ).format(words=words)


def _marks(participant: Participant) -> str:
    """Return the marks of a row, of many only the first and the last: RO1 to RO6."""
    labels = participant.labels
    return (
        " ".join(labels)
        if len(labels) < MANY_MARKS
        else tr("{first} to {last}").format(first=labels[0], last=labels[-1])
    )


def _role(participant: Participant) -> str:
    words = role_words(participant.role, participant.head_count).capitalize()
    return f"{words}: {participant.name}" if participant.name else words


_COLUMNS = (
    Column["Participant"](tr("Role"), _role, tip=tr("Enter changes the row")),
    Column["Participant"](tr("Number"), lambda one: str(one.head_count), number=True),
    Column["Participant"](tr("Marks"), _marks),
    Column["Participant"](tr("Of"), _of),
    Column["Participant"](tr("Consent"), consent_words, status=consent_status, stretch=True),
)
