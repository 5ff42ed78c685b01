"""What a session was, when and where, and on whose work: asked for a new one, or to change one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.fieldnotes.model import SessionDetails
from qi_desktop.fieldnotes.times import stored
from qi_desktop.ui.fieldnotes.words import BOTH, KINDS, PLACES
from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.day_field import DayField
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row, scrolling
from qi_desktop.ui.widgets.words import heading, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.fieldnotes.model import Session
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

NEW = tr("new session")
BOX_STRETCH = 100
"""The box takes what room there is, up to its greatest width."""
_GUIDE = tr("The questions to ask, ticked beside your note as you cover them.")
FOLLOWS = tr("Say who took part, and whether service users agreed, once the session is added.")


class SessionForm(QWidget):
    """Asks for a session; who took part follows once it is there."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        added: Callable[[Session], object],
        given_up: Callable[[], object],
    ) -> None:
        """Build the form; ``added`` is told the session, ``given_up`` that nothing comes of it."""
        super().__init__()
        self._services, self._desk, self._added, self._given_up = services, desk, added, given_up
        self._session: Session | None = None
        self.kind = Choice([(kind.value, words) for kind, words in KINDS.items()], narrow=True)
        self.title, self.place, self.agency = LineField(), LineField(), LineField()
        self.starts, self.ends = LineField(placeholder="9.30"), LineField(placeholder="11.00")
        self.held_on = DayField(services.workspace.clock.now().date())
        self.provider, self.office = Choice([], narrow=True), Choice([], narrow=True)
        self.led_by, self.guide = Choice([], narrow=True), Choice([], narrow=True)
        self.place_kind = Choice([(kind.value, words) for kind, words in PLACES.items()])
        self.add = Button(tr("Add session"), self._send, kind="main")
        self._cancel = Button(tr("Cancel"), self._give_up, kind="quiet", description=tr("Change nothing"))
        self._heading, self._lead = heading(tr("New session")), muted(FOLLOWS)
        self._title_row = FormRow(
            tr("Title"), self.title, tr("Roles and places, never the name of a person under supervision.")
        )
        jotted = {"title": self.title, "place": self.place, "agency": self.agency}
        self._typed = {
            name: Jotting(services.workspace.drafts, text_field) for name, text_field in jotted.items()
        }
        self.provider.activated.connect(self._offer_offices)
        self._build()

    def _build(self) -> None:
        when = row(
            FormRow(tr("Held on"), self.held_on),
            FormRow(tr("From"), self.starts),
            FormRow(tr("Until"), self.ends),
            gap=2,
        )
        for place, share in enumerate((3, 2, 2)):
            when.setStretch(place, share)
        inside = QWidget()
        box = Asking(self._send, self._give_up)
        box.setMaximumWidth(pixels(560))
        box.setLayout(
            column(
                self._heading,
                self._lead,
                row(FormRow(tr("Kind"), self.kind), FormRow(tr("Held by"), self.led_by), gap=2),
                self._title_row,
                when,
                row(FormRow(tr("Whose work"), self.provider), FormRow(tr("Office"), self.office), gap=2),
                FormRow(tr("Guide"), self.guide, _GUIDE),
                FormRow(tr("Partner agency"), self.agency, tr("Only when a partner agency is met.")),
                FormRow(
                    tr("Place"), self.place, tr("As the report names it, such as the name of the court.")
                ),
                FormRow(
                    tr("The place is"), self.place_kind, tr("The report counts the courts and sites visited.")
                ),
                row(self.add, self._cancel, None),
                None,
                gap=2,
            )
        )
        across = row(box, None, margin=3)
        across.setStretch(0, BOX_STRETCH)
        inside.setLayout(across)
        self.setLayout(column(scrolling(inside, label=tr("What the session was"))))

    def start(self, session: Session | None = None) -> None:
        """Show who can be chosen and take the keyboard; with a session, to change it."""
        self._session = session
        self._heading.setText(tr("New session") if session is None else tr("Change the session"))
        self._lead.setVisible(session is None)
        self.add.setText(tr("Add session") if session is None else tr("Save changes"))
        self.add.setAccessibleName(self.add.text())
        self._title_row.show_error("")
        self._offer()
        for name, jotting in self._typed.items():
            stored_words = getattr(session, name) if session else ""
            jotting.follow("session", session.id if session else NEW, name, stored_words)
        if session is not None:
            self._show(session)
        self.kind.setFocus()

    def keep(self) -> None:
        """Put what was typed on disk."""
        for jotting in self._typed.values():
            jotting.keep()

    def _offer(self) -> None:
        setup = self._services.inspection
        self.provider.offer([("", tr("Nobody's in particular")), *self._works()])
        self.led_by.offer([("", tr("Nobody named")), *((one.id, one.name) for one in setup.team())])
        self.guide.offer([("", tr("None")), *((one.id, one.name) for one in self._services.guides.guides())])
        if self._session is None:
            self.led_by.choose(self._services.workspace.person)
            for choice in (self.kind, self.provider, self.guide, self.place_kind):
                choice.setCurrentIndex(0)
            self.starts.clear()
            self.ends.clear()
        self._offer_offices()

    def _works(self) -> list[tuple[str, str]]:
        """Return whose work a session may be about: the providers, and what else the framework judges.

        What the session says already stays on offer, whatever framework was chosen since.
        """
        providers = {one.code: one.code for one in self._services.inspection.providers()}
        axes = {one.code: one.short for one in self._services.findings.framework().providers}
        stands = self._session.provider if self._session else ""
        earlier = {stands: tr("Both together") if stands == BOTH else stands} if stands else {}
        words = earlier | axes | providers
        return [(code, words[code]) for code in dict.fromkeys([*providers, *axes, *earlier])]

    def _offer_offices(self) -> None:
        code = self.provider.value()
        offices = self._services.inspection.offices(code if code != BOTH else None) if code else []
        names = dict.fromkeys(office.name for office in offices)
        self.office.offer([("", tr("None")), *((name, name) for name in names)])

    def _show(self, session: Session) -> None:
        self.kind.choose(session.kind.value)
        self.led_by.choose(session.led_by)
        self.guide.choose(session.guide)
        self.provider.choose(session.provider)
        self._offer_offices()
        self.office.choose(session.office)
        self.place_kind.choose(session.place_kind.value)
        self.starts.setText(stored(session.starts))
        self.ends.setText(stored(session.ends))
        self.held_on.show_day(session.held_on or self._services.workspace.clock.now().date())

    def _send(self) -> None:
        title = self.title.text().strip()
        self._title_row.show_error("" if title else tr("A session needs a title."))
        if not title:
            return
        details = SessionDetails(
            provider=self.provider.value(),
            office=self.office.value(),
            agency=self.agency.text().strip(),
            held_on=self.held_on.day(),
            led_by=self.led_by.value(),
            place=self.place.text().strip(),
            place_kind=self.place_kind.value(),
            starts=self.starts.text(),
            ends=self.ends.text(),
            guide=self.guide.value(),
        )
        undated = self._session is not None and self._session.held_on is None
        if undated and self.held_on.day() == self._services.workspace.clock.now().date():
            # Nobody gave this day: the field shows one only because it always shows some.
            del details["held_on"]
        kind, fieldnotes, before = self.kind.value(), self._services.fieldnotes, self._session
        if before is None:
            session = self._desk.attempt(
                lambda: fieldnotes.add_session(kind, title, **details), tr("Session added")
            )
        else:
            session = self._desk.attempt(
                lambda: fieldnotes.revise_session(before.id, kind, title, **details), tr("Session changed")
            )
        if session is not None:
            self._forget()
            self._added(session)

    def _give_up(self) -> None:
        if self._session is not None:
            self._forget()
        else:
            self.keep()
        self._given_up()

    def _forget(self) -> None:
        for jotting in self._typed.values():
            jotting.clear()
