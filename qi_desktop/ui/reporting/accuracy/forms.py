"""What is asked before a draft goes out, and when a point is recorded by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, LineField, TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import heading, muted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qi_desktop.reporting.accuracy.model import Round
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

NEW = "new accuracy point"
PLACE_HINT = tr("The number of the paragraph in the draft, such as 63, or in words.")


class DraftForm(QWidget):
    """Asks to whom the draft goes, and writes it."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        sent: Callable[[Round], object],
        given_up: Callable[[], object],
    ) -> None:
        """Build the form; ``sent`` is told the round, ``given_up`` that there will be none."""
        super().__init__()
        self._services, self._desk, self._sent = services, desk, sent
        self.provider = Choice([], narrow=True)
        self.write = Button(tr("Write the draft…"), self._write)
        self.setLayout(
            column(
                heading(tr("Send a draft")),
                muted(
                    tr(
                        "The report as it stands becomes a PDF that says on each page that it is a draft for"
                        " factual accuracy, its paragraphs numbered. How you send it is up to you. Keep"
                        " the file:"
                        " here its digest is kept, which proves afterwards what the provider had read."
                    )
                ),
                FormRow(tr("To which provider"), self.provider),
                row(self.write, Button(tr("Cancel"), given_up, kind="quiet"), None),
                None,
                gap=2,
                margin=3,
            )
        )

    def start(self) -> None:
        """Offer the providers and take the keyboard."""
        self.provider.offer([(one.code, one.name) for one in self._services.inspection.providers()])
        self.provider.setFocus()

    def _write(self) -> None:
        provider = self.provider.value()
        name = f"draft-{provider}.pdf"
        path = self._desk.choose_new_file(tr("Where shall the draft lie?"), name, tr("PDF (*.pdf)"))
        if path is not None and provider:
            self._desk.work(
                tr("Setting the draft"),
                lambda services, progress: services.accuracy.send_draft(provider, _as_pdf(path), progress),
                self._sent,
            )


class PointForm(QWidget):
    """Asks for a point that came by letter or by telephone."""

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
        self._round = ""
        self.place, self.text = LineField(), TextField(lines=6)
        self._place_row = FormRow(tr("Where"), self.place, PLACE_HINT)
        self._text_row = FormRow(tr("What the provider says"), self.text)
        drafts = services.workspace.drafts
        self._typed = (
            Jotting(drafts, self.place, ("accuracy_point", NEW, "place")),
            Jotting(drafts, self.text, ("accuracy_point", NEW, "text")),
        )
        self.add = Button(tr("Add point"), self._add)
        self.setLayout(
            column(
                heading(tr("New point")),
                self._place_row,
                self._text_row,
                row(self.add, Button(tr("Cancel"), given_up, kind="quiet"), None),
                None,
                gap=2,
                margin=3,
            )
        )

    def start(self, round_id: str) -> None:
        """Take the keyboard for a point of a round."""
        self._round = round_id
        self.place.setFocus()

    def keep(self) -> None:
        """Put what was typed on disk."""
        for jotting in self._typed:
            jotting.keep()

    def _add(self) -> None:
        place, text = (jotting.text() for jotting in self._typed)
        self._text_row.show_error("" if text else tr("Write what the provider says."))
        self._place_row.show_error("" if place else tr("Say which paragraph is meant."))
        if not (place and text):
            return
        added = self._desk.attempt(
            lambda: self._services.accuracy.add_point(self._round, place, text), tr("Point added")
        )
        if added is not None:
            for jotting in self._typed:
                jotting.clear()
            self._added(added)


def _as_pdf(path: Path) -> Path:
    return path if path.suffix.casefold() == ".pdf" else path.with_name(f"{path.name}.pdf")
