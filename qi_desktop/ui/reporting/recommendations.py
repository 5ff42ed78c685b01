"""Recommendations: one running number, grouped by who should act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.reporting.texts_view import NewText, Subject, TextsView
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import Entry
from qi_desktop.ui.widgets.fields import Choice, TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import heading

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.reporting.model import Recommendation
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

NEW = "new recommendation"
GOES_ON = "Goes on after the words for who should act."


def recommendations_view(services: Services, desk: Desk) -> TextsView:
    """Return the list of recommendations with its editor and form."""

    def entry(one: Recommendation) -> Entry:
        return Entry(one.id, f"{one.number}. {one.text}", one.addressee)

    def shown(record: str) -> tuple[str, str, str]:
        one = next(one for one in services.recommending.recommendations() if one.id == record)
        should = services.findings.framework().addressees.get(one.addressee, f"{one.addressee} should")
        return f"Recommendation {one.number}", f"{should} …", one.text

    subject = Subject(
        kind="recommendation",
        name="recommendation",
        many="recommendations",
        first="Each says who should act and what they should do. Add the first one.",
        hint=GOES_ON,
        lines=3,
        entries=lambda: [entry(one) for one in services.recommending.recommendations()],
        shown=shown,
        revise=services.recommending.revise_recommendation,
        remove=services.recommending.remove_recommendation,
    )
    return TextsView(
        services, desk, subject, lambda added, back: RecommendationForm(services, desk, added, back)
    )


class RecommendationForm(NewText):
    """Asks for a recommendation."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        added: Callable[[str], object],
        given_up: Callable[[], object],
    ) -> None:
        """Build the form; ``added`` is told the record, ``given_up`` that there will be none."""
        super().__init__()
        self._services, self._desk, self._added = services, desk, added
        addressees = services.findings.framework().addressees
        self.addressee = Choice([(code, code) for code in addressees], narrow=True)
        self.text = TextField(lines=4)
        self._row = FormRow("What should be done", self.text, GOES_ON)
        self.jotting = Jotting(services.workspace.drafts, self.text, ("recommendation", NEW, "text"))
        self.add = Button("Add recommendation", self._add)
        self.setLayout(
            column(
                heading("New recommendation"),
                FormRow("Who should act", self.addressee, "The number follows from this."),
                self._row,
                row(self.add, Button("Cancel", given_up, kind="quiet"), None),
                None,
                gap=2,
                margin=3,
            )
        )

    def start(self) -> None:
        """Take the keyboard."""
        self.addressee.setFocus()

    def keep(self) -> None:
        """Put what was typed on disk."""
        self.jotting.keep()

    def _add(self) -> None:
        text = self.jotting.text()
        self._row.show_error("" if text else "Say what should be done.")
        if not text:
            return
        record = self._desk.attempt(
            lambda: self._services.recommending.add_recommendation(self.addressee.value(), text),
            "Recommendation added",
        )
        if record is not None:
            self.jotting.clear()
            self._added(record)
