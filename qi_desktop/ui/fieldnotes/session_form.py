"""A new session: what it was, when and where, and on whose work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.fieldnotes.model import SessionDetails
from qi_desktop.ui.fieldnotes.words import BOTH, KINDS, PLACES
from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.theme import pixels
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

NEW = "new session"
BOX_STRETCH = 100
"""The box takes what room there is, up to its greatest width."""


class SessionForm(QWidget):
    """Asks for a session; who took part follows once it is there."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        added: Callable[[Session], object],
        given_up: Callable[[], object],
    ) -> None:
        """Build the form; ``added`` is told the new session, ``given_up`` that there will be none."""
        super().__init__()
        self._services, self._desk, self._added = services, desk, added
        self.kind = Choice([(kind.value, words) for kind, words in KINDS.items()], narrow=True)
        self.title, self.place, self.agency = LineField(), LineField(), LineField()
        self.held_on = DayField(services.workspace.clock.now().date())
        self.provider, self.office = Choice([], narrow=True), Choice([], narrow=True)
        self.place_kind = Choice([(kind.value, words) for kind, words in PLACES.items()])
        self.add = Button("Add session", self._add, kind="main")
        self._cancel = Button("Cancel", given_up, kind="quiet")
        self._title_row = FormRow(
            "Title", self.title, "Roles and places, never the name of a person under supervision."
        )
        self._typed = [
            Jotting(services.workspace.drafts, text_field, ("session", NEW, name))
            for text_field, name in ((self.title, "title"), (self.place, "place"), (self.agency, "agency"))
        ]
        self.provider.activated.connect(self._offer_offices)
        self._build()

    def _build(self) -> None:
        inside = QWidget()
        box = QWidget()
        box.setMaximumWidth(pixels(560))
        box.setLayout(
            column(
                heading("New session"),
                muted("Say who took part, and whether service users agreed, once the session is added."),
                row(FormRow("Kind", self.kind), FormRow("Held on", self.held_on), gap=2),
                self._title_row,
                row(FormRow("Whose work", self.provider), FormRow("Office", self.office), gap=2),
                FormRow("Partner agency", self.agency, "Only when a partner agency is met."),
                FormRow("Place", self.place, "As the report names it, such as the name of the court."),
                FormRow("The place is", self.place_kind, "The report counts the courts and sites visited."),
                row(self.add, self._cancel, None),
                None,
                gap=2,
            )
        )
        across = row(box, None, margin=3)
        across.setStretch(0, BOX_STRETCH)
        inside.setLayout(across)
        self.setLayout(column(scrolling(inside, label="New session")))

    def start(self) -> None:
        """Show who can be chosen and take the keyboard."""
        providers = [(one.code, one.code) for one in self._services.inspection.providers()]
        self.provider.offer([("", "Nobody's in particular"), *providers, (BOTH, "Both together")])
        self._offer_offices()
        self.kind.setFocus()

    def keep(self) -> None:
        """Put what was typed on disk."""
        for jotting in self._typed:
            jotting.keep()

    def _offer_offices(self) -> None:
        code = self.provider.value()
        offices = self._services.inspection.offices(code if code != BOTH else None) if code else []
        names = dict.fromkeys(office.name for office in offices)
        self.office.offer([("", "None"), *((name, name) for name in names)])

    def _add(self) -> None:
        title = self.title.text().strip()
        self._title_row.show_error("" if title else "A session needs a title.")
        if not title:
            return
        details = SessionDetails(
            provider=self.provider.value(),
            office=self.office.value(),
            agency=self.agency.text().strip(),
            held_on=self.held_on.day(),
            place=self.place.text().strip(),
            place_kind=self.place_kind.value(),
        )
        kind = self.kind.value()
        session = self._desk.attempt(
            lambda: self._services.fieldnotes.add_session(kind, title, **details), "Session added"
        )
        if session is not None:
            for jotting in self._typed:
                jotting.clear()
            self._added(session)
