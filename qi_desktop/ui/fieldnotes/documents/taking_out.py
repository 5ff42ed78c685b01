"""Notes taken out: in which form, where to, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from qi_desktop.fieldnotes.refi.model import CodebookExport
from qi_desktop.ui.fieldnotes.documents.words import FORMS, outcome
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.states import Notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qi_desktop.fieldnotes.refi.model import RefiExport
    from qi_desktop.foundation.progress import Progress
    from qi_desktop.reporting.note_export.model import NoteExport
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

    Exported = RefiExport | CodebookExport | NoteExport

EXPORT_KEY = "Ctrl+Shift+E"


class TakingOut(QWidget):
    """Writes all notes in the form that is chosen, while the person goes on working."""

    def __init__(self, desk: Desk, finish: Callable[[], object], told: Callable[[], object]) -> None:
        """Build the choice and the act; ``finish`` turns typed text into changes first.

        The outcome is a panel for whoever shows this to put where there is room; ``told`` hears of it.
        """
        super().__init__()
        self._desk, self._finish, self._told = desk, finish, told
        self._written: Path | None = None
        self.form = Choice([(form.name, form.words) for form in FORMS], narrow=True)
        self.export = Button(
            tr("Take out…"),
            self._export,
            picture="send_out",
            key=EXPORT_KEY,
            description=tr("Write all notes in this form"),
        )
        self.open = Button(tr("Open"), self._open, kind="quiet")
        close = Button(tr("Close"), self.forget, kind="quiet")
        self.outcome = Notice("good", "", self.open, close, stacked=True)
        self.setLayout(
            column(
                SectionHeading(tr("Take all notes out")),
                FormRow(tr("As"), self.form),
                row(self.export, None),
                gap=1,
            )
        )

    def _export(self) -> None:
        self._finish()
        form = next(form for form in FORMS if form.name == self.form.value())
        path = self._desk.choose_new_file(tr("Where shall the notes lie?"), form.name, form.kinds)
        if path is None:
            return
        self.forget()

        def act(services: Services, progress: Progress) -> Exported:
            del progress
            exported: Exported = getattr(services.note_export, f"export_{form.key}")(path)
            return exported

        self._desk.read(tr("Taking the notes out"), act, self._show_written, self._desk.show_error)

    def _show_written(self, exported: Exported) -> None:
        self._written = exported.path
        naming = not isinstance(exported, CodebookExport) and exported.naming
        self.outcome.say(outcome(exported), "caution" if naming else "good")
        self._told()

    def forget(self) -> None:
        """Say no more of what was written before."""
        self.outcome.say("")
        self._told()

    def _open(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))
