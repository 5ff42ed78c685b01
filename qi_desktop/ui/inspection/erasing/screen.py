"""Erasing an inspection: what goes, what stays, the name typed out, the place of the certificate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.inspection.backups.words import size_words
from qi_desktop.ui.inspection.erasing.words import kind_words, not_received, what_stays
from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import PageHeader, SectionHeading
from qi_desktop.ui.widgets.layout import column, emptied, scrolling
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.reporting.erasing.model import Certificate, ErasurePlan
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

_NAME_WIDTH = 360
File = tuple[str, int]
_LEAD = tr(
    "For when the time to keep it is over. The encrypted file and every copy of it that this laptop knows of"
    " are overwritten and removed, and a certificate is written. Nothing brings them back."
)


class ErasingScreen(QWidget):
    """Shows what would be erased, and erases it once its name was typed."""

    def __init__(self, services: Services, desk: Desk, *, done: Callable[[], object]) -> None:
        """Build the lists and the act; ``done`` goes back."""
        super().__init__()
        self._services, self._desk = services, desk
        self._plan: ErasurePlan | None = None
        self.table: Table[File] = Table(tr("Files that go"), self._columns(), key=lambda one: one[0])
        self.begun, self.caution = Notice("caution"), Notice("caution")
        self._goes, self._stays = SectionHeading(tr("What goes")), column(gap=0.75)
        self.typed = LineField()
        self.typed.setMaximumWidth(pixels(_NAME_WIDTH))
        self.typed.textChanged.connect(self._look)
        self.typed.returnPressed.connect(self._ask)
        self.named = FormRow(
            tr("Name of the file"),
            self.typed,
            tr("Type the name of this file, to show that it is the right one."),
        )
        self.act = Button(
            tr("Choose a place for the certificate, and erase…"),
            self._ask,
            description=tr("Nothing brings it back"),
        )
        self._lay_out(Button(tr("Back"), done, key="Esc"))

    def _lay_out(self, back: Button) -> None:
        header = PageHeader(tr("Erase this inspection"), _LEAD, back)
        inside = QWidget()
        inside.setLayout(
            column(
                header,
                self.begun,
                self.caution,
                self._goes,
                self.table,
                1,
                SectionHeading(tr("What stays")),
                self._stays,
                1,
                SectionHeading(tr("Erase it")),
                self.named,
                FlowLayout.of(self.act),
                None,
                gap=1.5,
                margin=3,
            )
        )
        self.setLayout(column(scrolling(inside, label=tr("Erase this inspection"))))

    def refresh(self) -> None:
        """Show what would go now."""
        plan = self._plan = self._services.erasing.plan()
        self.table.show_rows(plan.files)
        self.table.fit_to_rows(at_most=8)
        files = plural(len(plan.files), "%n file", "%n files")
        self._goes.say(tr("{files}, {size}").format(files=files, size=size_words(plan.size)))
        self.begun.say(
            plural(
                plan.gone,
                "An erasure was begun and not finished: %n copy is gone. Erase again to finish it.",
                "An erasure was begun and not finished: %n copies are gone. Erase again to finish it.",
            )
            if plan.gone
            else ""
        )
        self.caution.say(not_received(plan))
        emptied(self._stays)
        for words in what_stays(plan):
            self._stays.addWidget(Words(words))
        self.typed.setPlaceholderText(plan.file)
        self._look()

    def take_keyboard(self) -> None:
        """Put the keyboard where the files that go can be read."""
        self.table.setFocus()

    def _look(self) -> None:
        """Let the act be pressed once what was typed names this file."""
        fits = self._services.erasing.confirms(self.typed.text())
        self.act.setEnabled(fits and not self._services.workspace.read_only)

    def _ask(self) -> None:
        """Ask where the certificate goes, then erase the copies; the file itself goes when it is closed."""
        if not self.act.isEnabled():
            return
        typed, name = self.typed.text(), tr("certificate-of-erasure.pdf")
        place = self._desk.choose_new_file(tr("Where the certificate goes"), name, tr("PDF (*.pdf)"))
        if place is not None:
            self._desk.work(
                tr("Erasing the copies"),
                lambda services, progress: services.erasing.begin(typed, place, progress),
                self._go_on,
            )

    def _go_on(self, begun: Certificate) -> None:
        self.typed.clear()
        self._desk.close_for_good(begun)

    def _columns(self) -> tuple[Column[File], ...]:
        return (
            Column(tr("File"), lambda one: one[0], strong=True, stretch=True),
            Column(tr("What it is"), lambda one: kind_words(one[0], self._plan.file if self._plan else "")),
            Column(tr("Size"), lambda one: size_words(one[1]), lambda one: one[1], number=True),
        )
