"""What a session bears on: sampled cases, domains, lines of enquiry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from qi_desktop.fieldnotes.model import LinkedTo
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import text_scale
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button, IconButton
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, emptied, holding, row
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from qi_desktop.fieldnotes.model import Session, SessionLink
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

LINK_KEY = "Ctrl+Shift+B"
KINDS = {
    LinkedTo.DOMAIN: tr("Domain"),
    LinkedTo.CASE: tr("Sampled case"),
    LinkedTo.ENQUIRY: tr("Line of enquiry"),
}
PAGES = {LinkedTo.DOMAIN: "findings", LinkedTo.CASE: "cases", LinkedTo.ENQUIRY: "enquiries"}
LONGEST = 48


class LinksRow(QWidget):
    """The links of one session as words that lead there, and a small form for one more."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the row and, hidden, the form."""
        super().__init__()
        self._services, self._desk = services, desk
        self._session: Session | None = None
        self._shown: list[tuple[SessionLink, str]] | None = None
        self._flow = FlowLayout(gap=12)
        self._name = muted(tr("Bears on"), wrap=False)
        self.add = Button(
            tr("Link"),
            self._open,
            kind="quiet",
            picture="add",
            key=LINK_KEY,
            description=tr("Say on which case, domain or line of enquiry the session bears"),
        )
        self.form = LinkForm(services, desk)
        self.form.hide()
        self._flow.addWidget(self._name)
        self._chips = holding(self._flow)
        line = row(self._chips, self.add, gap=1)
        line.setStretch(0, 1)
        line.setAlignment(self._chips, Qt.AlignmentFlag.AlignVCenter)
        line.setAlignment(self.add, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(line, self.form, gap=1))

    def show_session(self, session: Session) -> None:
        """Show what a session is linked to."""
        another = self._session is None or self._session.id != session.id
        self._session = session
        if another:
            self.form.hide()
        links = [(one, self._words(one)) for one in self._services.fieldnotes.links(session.id)]
        if links != self._shown:
            self._shown = links
            emptied(self._flow)
            self._name = muted(tr("Bears on") if links else tr("Linked to nothing yet"), wrap=False)
            self._flow.addWidget(self._name)
            for link, words in links:
                self._flow.addWidget(self._chip(link, words))

    def _chip(self, link: SessionLink, words: str) -> QWidget:
        longest = round(LONGEST / text_scale())
        shown = words if len(words) <= longest else f"{words[: longest - 2].rstrip()} …"
        page, subject = PAGES[link.about], "" if link.about is LinkedTo.DOMAIN else link.subject
        lead = Button(shown, lambda: self._desk.open_page(page, subject), kind="quiet", description=words)
        away = IconButton(
            "close",
            tr("Take the link to {words} away").format(words=words),
            lambda: self._unlink(link),
            size=14,
        )
        line = row(lead, away, gap=0)
        line.setAlignment(away, Qt.AlignmentFlag.AlignVCenter)
        return holding(line)

    def _words(self, link: SessionLink) -> str:
        if link.about is LinkedTo.DOMAIN:
            return self._services.inspection.domains().get(link.subject, link.subject)
        if link.about is LinkedTo.CASE:
            cases = self._services.sampling.sampled_cases(include_replaced=True)
            return next(
                (one.number for one in cases if one.id == link.subject), tr("a case of somebody else")
            )
        lines = self._services.enquiries.lines_of_enquiry()
        return next(
            (one.question for one in lines if one.id == link.subject), tr("a line of enquiry taken away")
        )

    def _unlink(self, link: SessionLink) -> None:
        self._desk.attempt(
            lambda: self._services.fieldnotes.unlink_session(link.session, link.about.value, link.subject),
            tr("Link taken away"),
        )
        self.add.setFocus()

    def _open(self) -> None:
        if self._session is not None:
            self.form.start(self._session)


class LinkForm(Asking):
    """Asks on what a session bears."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the form."""
        super().__init__(self._send)
        self.setObjectName("panel")
        self._services, self._desk = services, desk
        self._session: Session | None = None
        self.about = Choice([(about.value, words) for about, words in KINDS.items()], narrow=True)
        self.subject = Choice([], narrow=True)
        self._row = FormRow(tr("Which"), self.subject)
        self.about.activated.connect(self._offer)
        link, close = Button(tr("Link"), self._send), Button(tr("Close"), self.put_away, kind="quiet")
        fields = row(FormRow(tr("The session bears on"), self.about), self._row, gap=1.5)
        fields.setStretch(0, 2)
        fields.setStretch(1, 3)
        self.setLayout(column(fields, row(link, close, None), gap=1, margin=2))

    def start(self, session: Session) -> None:
        """Ask for one more link of a session."""
        self._session = session
        self._row.show_error("")
        self._offer()
        self.open(self.about)

    def _offer(self) -> None:
        match self.about.value():
            case LinkedTo.CASE:
                cases = self._services.sampling.sampled_cases()
                self.subject.offer([(one.id, one.number) for one in cases])
            case LinkedTo.ENQUIRY:
                lines = self._services.enquiries.lines_of_enquiry()
                self.subject.offer([(one.id, one.question) for one in lines])
            case _:
                self.subject.offer(list(self._services.inspection.domains().items()))

    def _send(self) -> None:
        session, about, subject = self._session, self.about.value(), self.subject.value()
        self._row.show_error("" if subject else tr("There is none of them yet."))
        if session is None or not subject:
            return
        self._desk.attempt(
            lambda: self._services.fieldnotes.link_session(session.id, about, subject), tr("Linked")
        )
        self.put_away()
