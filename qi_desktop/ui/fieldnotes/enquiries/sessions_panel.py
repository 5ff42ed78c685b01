"""The sessions that were held for a line of enquiry, as they are linked to it on the page of notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.fieldnotes.model import LinkedTo
from qi_desktop.ui.fieldnotes.words import KINDS, short_day
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column

if TYPE_CHECKING:
    from qi_desktop.fieldnotes.model import LineOfEnquiry, Session
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

SHOWN = 5


class SessionsPanel(QWidget):
    """The sessions linked to the line that is shown; nothing is shown while there are none."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the list; Enter opens a session."""
        super().__init__()
        self._services = services
        self._heading = SectionHeading(tr("Sessions"))
        self.list = EntryList(
            tr("Sessions"), opened=lambda session: desk.open_page("notes", session), strong=False
        )
        self.setLayout(column(self._heading, self.list, gap=1))
        self.hide()

    def show_line(self, line: LineOfEnquiry) -> None:
        """Show the sessions held for a line of enquiry."""
        linked = {
            one.session
            for one in self._services.fieldnotes.links()
            if one.about is LinkedTo.ENQUIRY and one.subject == line.id
        }
        linked |= {step.session for step in self._services.enquiries.steps(line.id) if step.session}
        found = [one for one in self._services.fieldnotes.sessions() if one.id in linked] if linked else []
        self.setVisible(bool(found))
        self._heading.say(str(len(found)))
        self.list.show_entries([_entry(one) for one in found])
        self.list.fit(at_most=SHOWN)


def _entry(session: Session) -> Entry:
    return Entry(session.id, session.title, KINDS[session.kind], aside=short_day(session.held_on))
