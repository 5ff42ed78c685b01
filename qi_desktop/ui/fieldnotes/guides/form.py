"""One guide: its name, the role it is for, and its questions, one in each line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.fieldnotes.words import ROLES
from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, LineField, TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row, scrolling
from qi_desktop.ui.widgets.words import heading, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.fieldnotes.guides.model import Guide
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

NEW = tr("new guide")
LINES = 14
SAVE_KEY = "Ctrl+Return"


class GuideForm(QWidget):
    """Shows a guide; the lead changes it, others read it."""

    def __init__(self, services: Services, desk: Desk, saved: Callable[[str], object]) -> None:
        """Build the form; ``saved`` is told the guide's id, or nothing after it was removed."""
        super().__init__()
        self._services, self._desk, self._saved = services, desk, saved
        self._guide: Guide | None = None
        self.is_new = False
        self._heading, self._followed = heading(""), muted("")
        self.name, self.questions = LineField(), TextField(lines=LINES, grows=True)
        roles = [(role.value, words[1].capitalize()) for role, words in ROLES.items()]
        self.role = Choice([("", tr("Any session")), *roles], narrow=True)
        self._name_row = FormRow(tr("Name of the guide"), self.name)
        self._questions_row = FormRow(
            tr("Questions"),
            self.questions,
            tr("One in each line, in the order of asking. A question you only polish keeps its ticks."),
        )
        self.save = Button(tr("Save the guide"), self._save, key=SAVE_KEY)
        self.restore = Button(
            tr("First words back"),
            self._restore,
            kind="quiet",
            description=tr("As the guide came with the program"),
        )
        self.remove = Button(tr("Remove"), self._remove, kind="quiet", description=tr("Take the guide away"))
        drafts = services.workspace.drafts
        self._typed = {"name": Jotting(drafts, self.name), "questions": Jotting(drafts, self.questions)}
        self._build()

    def _build(self) -> None:
        box = QWidget()
        box.setMaximumWidth(pixels(720))
        fields = row(self._name_row, FormRow(tr("For"), self.role), gap=2)
        fields.setStretch(0, 3)
        fields.setStretch(1, 2)
        inner = column(
            column(self._heading, self._followed, gap=0.25),
            fields,
            self._questions_row,
            row(self.save, None, self.restore, self.remove),
            gap=2,
        )
        inner.setStretch(2, 1)
        box.setLayout(inner)
        across = row(box, None)
        across.setStretch(0, 100)
        across.setContentsMargins(24, 16, 24, 24)
        inside = QWidget()
        inside.setLayout(across)
        self.setLayout(column(scrolling(inside, label=tr("Guide"))))

    def start(self) -> None:
        """Ask for a new guide."""
        self.keep()
        self.is_new, self._guide = True, None
        self._heading.setText(tr("New guide"))
        self._followed.setText(tr("Every session can follow it once it is saved."))
        self.role.choose("")
        self._follow(NEW, "", "")
        self._allow(may_change=True)
        self.name.setFocus()

    def show_guide(self, guide: Guide | None, *, may_change: bool) -> None:
        """Show a guide, and what was typed into it before a crash."""
        self.keep()
        self.is_new = False
        another = self._guide is None or guide is None or self._guide != guide
        self._guide = guide
        self.setEnabled(guide is not None)
        if guide is None:
            return
        following = sum(one.guide == guide.id for one in self._services.fieldnotes.sessions())
        self._heading.setText(guide.name)
        several = (
            tr("{following} sessions follow").format(following=following)
            if following
            else tr("No session follows")
        )
        self._followed.setText(
            tr("{several} this guide.").format(several=tr("1 session follows") if following == 1 else several)
        )
        if another:
            self.role.choose(guide.role)
            self._follow(guide.id, guide.name, "\n".join(one.text for one in guide.questions))
        self._allow(may_change=may_change)

    def keep(self) -> None:
        """Put what was typed on disk."""
        for jotting in self._typed.values():
            jotting.keep()

    def _follow(self, record: str, name: str, questions: str) -> None:
        for row_of_form in (self._name_row, self._questions_row):
            row_of_form.show_error("")
        for field, stored in (("name", name), ("questions", questions)):
            self._typed[field].follow("guide", record, field, stored)

    def _allow(self, *, may_change: bool) -> None:
        guide = self._guide
        self.name.setReadOnly(not may_change)
        self.questions.setReadOnly(not may_change)
        self.role.setEnabled(may_change)
        self.save.setVisible(may_change)
        self.remove.setVisible(may_change and guide is not None)
        self.restore.setVisible(may_change and guide is not None and guide.shipped and guide.revised)

    def _save(self) -> None:
        name, lines = self.name.text().strip(), self.questions.toPlainText().splitlines()
        asked = any(line.strip() for line in lines)
        self._questions_row.show_error("" if asked else tr("Write at least one question."))
        self._name_row.show_error("" if name else tr("A guide needs a name."))
        if not name or not asked:
            return
        guides, role, before = self._services.guides, self.role.value(), self._guide
        saved = self._desk.attempt(
            lambda: (
                guides.add_guide(name, role, lines)
                if before is None
                else guides.revise_guide(before.id, name, role, lines)
            ),
            tr("Guide saved"),
        )
        if saved is not None:
            self._forget(saved.id)

    def _restore(self) -> None:
        if (guide := self._guide) is not None:
            restored = self._desk.attempt(
                lambda: self._services.guides.restore_guide(guide.id), tr("The guide's first words are back")
            )
            if restored is not None:
                self._forget(guide.id)

    def _remove(self) -> None:
        if (guide := self._guide) is not None:
            guides = self._services.guides
            if self._desk.attempt(lambda: guides.remove_guide(guide.id) or True, tr("Guide removed")):
                self._forget("")

    def _forget(self, guide: str) -> None:
        for jotting in self._typed.values():
            jotting.clear()
        self._guide, self.is_new = None, False
        self._saved(guide)
