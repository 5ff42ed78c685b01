"""The authors' window: a form's problems, the form as an inspector answers it, the facts of its case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QSize
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.assessment.rehearsal.service import CASE, Rehearsal
from qi_desktop.forms.errors import FormProblem, FormRefused
from qi_desktop.services import services_of
from qi_desktop.ui.assessment.form.outline import OutlineLine, outline, show_outline
from qi_desktop.ui.assessment.form.view import FormView
from qi_desktop.ui.authoring.desk import AuthorsDesk
from qi_desktop.ui.authoring.facts import FactsPanel
from qi_desktop.ui.authoring.problems import ProblemsPanel
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button, IconButton
from qi_desktop.ui.widgets.heading import PageHeader
from qi_desktop.ui.widgets.layout import column, holding, row, scrolling
from qi_desktop.ui.widgets.states import EmptyState, Notice
from qi_desktop.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QResizeEvent

SIZE, SMALLEST = QSize(1280, 800), QSize(900, 600)
LEFT, RIGHT = 300, 300
ROOMY = 1000
"""From which width on, in pixels at 100 %, both sides are shown; else one of them, F6 the other."""
PDF = tr("PDF (*.pdf)")


class AuthorsWindow(QMainWindow):
    """Tries a form out on an invented case; nothing of it is left when the window is closed."""

    def __init__(self, path: Path) -> None:
        """Read the form and show it."""
        super().__init__()
        self.path = path
        self._facts_wanted = False
        self.setWindowTitle(tr("Preview of {name}").format(name=path.name))
        self.rehearsal = Rehearsal()
        desk = AuthorsDesk(self._say, self.show_words, self._new_file)
        self.turn = IconButton("person", tr("The problems, or the invented case"), self._turn_side, key="F6")
        self.header = PageHeader(
            path.name,
            "",
            self.turn,
            Button(
                tr("Print"),
                self.print_blank,
                picture="report",
                key="Ctrl+P",
                description=tr("Print the blank form"),
            ),
            Button(tr("Read again"), self.read_again, kind="main", picture="redo", key="F5"),
        )
        self.error, self.newer = Notice("bad"), Notice("waiting")
        self.problems = ProblemsPanel()
        self.form = FormView(services_of(self.rehearsal.workspace), desk, lambda _card: None, self._settled)
        self.outline = outline(self._go_to_section)
        self.facts = FactsPanel(self.rehearsal.facts, self._change_facts)
        self._unusable = EmptyState(
            "cases",
            tr("The form cannot be shown yet"),
            tr("Mend the errors named on the left, save, press F5."),
        )
        self._build()
        self.setMinimumSize(SMALLEST)
        self.resize(SIZE)
        self.toast = Toast(self, self._undo)
        self._services = services_of(self.rehearsal.workspace)
        self._watcher = QFileSystemWatcher([str(path)], self)
        self._watcher.fileChanged.connect(self._changed_on_disk)
        self.read_again()

    def _build(self) -> None:
        self._left = holding(column(self.problems, margin=2), "near_side")
        self._left.setFixedWidth(pixels(LEFT))
        right = QWidget()
        lines = column(self.outline, self.facts, gap=2)
        lines.setStretch(0, 1)
        right.setLayout(lines)
        self._right = holding(column(scrolling(right, label=tr("Sections and facts")), margin=2), "side")
        self._right.setFixedWidth(pixels(RIGHT))
        self._faces = QStackedWidget()
        self._faces.addWidget(self.form)
        self._faces.addWidget(self._unusable)
        middle = QWidget()
        inside = column(self.header, self.newer, self.error, self._faces, gap=1)
        inside.setContentsMargins(24, 24, 12, 8)
        inside.setStretch(3, 1)
        middle.setLayout(inside)
        whole = QWidget()
        whole.setObjectName("page")
        layout = row(self._left, middle, self._right, gap=0)
        layout.setStretch(1, 1)
        whole.setLayout(layout)
        self.setCentralWidget(whole)
        self._arrange()

    def _arrange(self) -> None:
        """Show both sides where there is room, else the one that is wanted."""
        roomy = self.width() >= pixels(ROOMY)
        self.turn.setVisible(not roomy)
        self._left.setVisible(roomy or not self._facts_wanted)
        self._right.setVisible(roomy or self._facts_wanted)

    def _turn_side(self) -> None:
        self._facts_wanted = not self._facts_wanted
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold a side away where there is too little room."""
        super().resizeEvent(event)
        self._arrange()

    # ------------------------------------------------------------------------------------------------ reading
    def read_again(self) -> None:
        """Read the workbook as it is on disk now; answers given so far stay where their questions do."""
        self.newer.say("")
        self.error.say("")
        self.form.finish()
        problems, usable = examined(self.path)
        self.problems.show_problems(self.path, problems)
        self._faces.setCurrentWidget(self.form if usable else self._unusable)
        if usable:
            self.rehearsal.adopt(self.path)
            form = self._services.assessment.form_of(CASE)
            self.header.name(form.title or self.path.name)
            self.header.say(
                tr("Version {version}. An invented case, and nothing is kept.").format(
                    version=form.version or tr("not stated")
                )
            )
            self._show_case()
            self.form.go_to_first_open()
        if str(self.path) not in self._watcher.files():
            self._watcher.addPath(str(self.path))

    def _changed_on_disk(self, _path: str) -> None:
        # Spreadsheet programs write a new file in place of the old one.
        self.newer.say(tr("The workbook has changed on disk. F5 reads it again."))

    def _change_facts(self, facts: Mapping[str, str]) -> None:
        self.form.finish()
        self.rehearsal.change_facts(facts)
        if self._faces.currentWidget() is self.form:
            self._show_case()

    def _show_case(self) -> None:
        self.form.show_case(self._services.assessment.answering(CASE))
        self._settled()

    def _settled(self) -> None:
        show_outline(self.outline, self.form.outline_lines())

    def _go_to_section(self, line: OutlineLine) -> None:
        self.form.go_to_section(line.name)

    # ------------------------------------------------------------------------------------------------- acting
    def print_blank(self) -> None:
        """Write the form to a PDF that is filled in by hand."""
        from qi_desktop.reporting.pdf.blank_form import build_blank_form

        if self._faces.currentWidget() is not self.form:
            return
        target = self._new_file(tr("Print the blank form"), f"{self.path.stem}.pdf", PDF)
        if target is not None:
            pages = build_blank_form(self._services.assessment.form_of(CASE), target)
            self._say(tr("Written to {name}, {pages} pages").format(name=target.name, pages=pages))

    def show_words(self, words: str) -> None:
        """Show what went wrong; no words take it away."""
        self.error.say(words)

    def keep(self) -> None:
        """Nothing is kept, whatever goes wrong."""

    def _say(self, text: str) -> None:
        self.toast.say(text)

    def _undo(self) -> None:
        self._services.workspace.ledger.undo()
        self._show_case()

    def _new_file(self, caption: str, name: str, kinds: str) -> Path | None:
        from pathlib import Path

        chosen, _ = QFileDialog.getSaveFileName(self, caption, name, kinds)
        return Path(chosen) if chosen else None

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Take the invented case and its folder away."""
        self.form.finish()
        self.form.setParent(None)
        self.form.deleteLater()
        self.rehearsal.close()
        super().closeEvent(event)


def examined(path: Path) -> tuple[tuple[FormProblem, ...], bool]:
    """Return what is wrong with a workbook, and whether it can be used as it is."""
    from qi_desktop.forms.xlsform import examine_form

    try:
        read = examine_form(path)
    except FormRefused as refused:
        return refused.problems, False
    return read.problems, not read.errors
