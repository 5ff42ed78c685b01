"""The names in a practice example: settled in its words, and the name it is told under with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.names.panel import NamesPanel
from qi_desktop.ui.names.settling import Settling
from qi_desktop.ui.names.underlining import underline_names
from qi_desktop.ui.reporting.texts_view import TextCheck
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField, TextField
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.fieldnotes.names.model import Examined
    from qi_desktop.reporting.changed_names.service import ExampleNames as Standing
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

LOOK_AGAIN_MS = 400


class ExampleNames(TextCheck):
    """What a practice example gives away, beside its words; looks again soon after each keystroke."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the row that tells the case under another name, and below it the panel."""
        super().__init__()
        self._services, self._desk = services, desk
        self._example = ""
        self._field: TextField | None = None
        self._finish: Callable[[], object] = lambda: None
        self.unfit = Notice("caution")
        self.name = LineField()
        self._name_row = FormRow(tr("Tell it under another name"), self.name)
        self._renaming = QWidget()
        self.rename = Button(tr("Use this name"), self._rename)
        another = Button(tr("Another name"), self._propose, kind="quiet")
        self._renaming.setLayout(
            column(self.unfit, self._name_row, FlowLayout.of(self.rename, another), gap=1)
        )
        self.ask_name = Button(tr("Tell it under another name…"), self._ask_name, kind="quiet")
        self.panel = NamesPanel(services, desk, self._settled)
        self.who = Button(
            tr("Who is meant"), self._tell_who, kind="quiet", description=tr("Shown here, and nowhere else")
        )
        self.meant = muted("")
        acts = FlowLayout.of(self.ask_name, self.who)
        self.setLayout(column(self._renaming, self.panel, acts, self.meant, gap=1.5))
        self.name.returnPressed.connect(self._rename)
        self._proposed: list[str] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LOOK_AGAIN_MS)
        self._soon.timeout.connect(self._look_again)
        self._renaming.hide()

    @override
    def watch(self, field: TextField, finish: Callable[[], object]) -> None:
        self._field, self._finish = field, finish
        field.textChanged.connect(self._soon.start)

    @override
    def look_at(self, record: str) -> None:
        """Look at an example, or at none."""
        another, self._example = record != self._example, record
        self._soon.stop()
        self.meant.hide()
        if another:
            self._renaming.hide()
        self.panel.show_text(self._settling() if record else None)

    def _settling(self) -> Settling:
        names, example = self._services.changed_names, self._example
        return Settling(
            subject=example,
            examined=self._examined,
            proposals=lambda words: names.proposals(example, words),
            change=lambda words, instead: names.change(example, words, instead),
            blacken=lambda words: names.blacken(example, words),
            keep=lambda words, reason: names.keep(example, words, reason),
        )

    def _examined(self) -> tuple[Examined, ...]:
        field = self._field
        typed = field.toPlainText() if field is not None else None
        examined = self._services.changed_names.standing(self._example, typed).in_text
        if field is not None:
            underline_names(field, examined)
        self._look_at_name()
        return examined

    def _look_again(self) -> None:
        if self._example:
            self.panel.show_text(self._settling())

    def _settled(self) -> None:
        self._finish()

    # ----------------------------------------------------------------------------- the name it is told under
    def _look_at_name(self) -> None:
        standing = self._services.changed_names.standing(self._example)
        told = self._services.examples.practice_example(self._example).changed_name
        self.unfit.say(_unfit(told, standing))
        if self.unfit.text and self._renaming.isHidden():
            self._ask_name()
        self.ask_name.setVisible(self._renaming.isHidden())
        self.who.setVisible(bool(self._services.changed_names.meant(self._example)))

    def _tell_who(self) -> None:
        """Say who is behind the names, on demand: somebody may look over the lead's shoulder."""
        meant = self._services.changed_names.meant(self._example)
        self.meant.setText("\n".join(f"{one.name}: {one.subject.title()}" for one in meant))
        self.meant.setVisible(self.meant.isHidden())

    def _ask_name(self) -> None:
        self._renaming.show()
        self.ask_name.hide()
        self._proposed = []
        self._propose()

    def _propose(self) -> None:
        if not self._proposed:
            told = self._services.examples.practice_example(self._example).changed_name
            known = self._services.names.proposals(told, many=6)
            self._proposed = [name for name in known if name != told]
        if self._proposed:
            self.name.setText(self._proposed.pop(0))

    def _rename(self) -> None:
        example, name = self._example, self.name.text().strip()
        self._name_row.show_error("" if name else tr("Give another name."))
        if not name:
            return
        self._finish()
        renamed = self._desk.attempt(
            lambda: self._services.changed_names.rename(example, name) or True, tr("Told under another name")
        )
        if renamed is not None:
            self._renaming.hide()
            self._look_at_name()


def waiting_words(standing: Standing) -> str:
    """Say at the edge of a list what an example still waits for."""
    if standing.still_open:
        return plural(standing.still_open, "%n name", "%n names")
    return tr("name used twice") if standing.shared else ""


def _unfit(told: str, standing: Standing) -> str:
    if any(one.decision is None for one in standing.in_name):
        return tr(
            "“{told}” is a name on the inspection's own lists, so readers could take it for somebody real."
        ).format(told=told)
    return tr("Another case is told as “{told}” too.").format(told=told) if standing.shared else ""
