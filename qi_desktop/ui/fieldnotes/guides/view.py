"""The guides on the left, the questions of the chosen one on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.fieldnotes.guides.form import GuideForm
from qi_desktop.ui.fieldnotes.words import ROLES
from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.folding import Folding
from qi_desktop.ui.widgets.layout import column, holding, row
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from qi_desktop.fieldnotes.guides.model import Guide
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed
    from qi_desktop.ui.page import Desk

NARROWEST, WIDEST = 232, 384
NEW = tr("new guide")


class GuidesView(QWidget):
    """What to ask whom, as the lead wants it asked."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the list and the form."""
        super().__init__()
        self._services, self._desk = services, desk
        self._guides: dict[str, Guide] = {}
        self.new = Button(tr("New guide"), self._new, picture="add", key="Ctrl+N")
        self._lead = muted("")
        self.list = EntryList(tr("Guides"), chosen=self._show)
        self._gone = muted("")
        self.back = Button(tr("Bring back"), self._bring_back, kind="quiet")
        self.form = GuideForm(services, desk, self._saved)
        self._build()

    def _build(self) -> None:
        self._missing = holding(row(self._gone, self.back, gap=1))
        layout = column(row(self._lead, self.new, gap=1), self.list, self._missing, gap=1)
        layout.setContentsMargins(24, 16, 12, 8)
        layout.setStretch(1, 1)
        side = holding(layout, "near_side")
        side.setMinimumWidth(pixels(NARROWEST))
        side.setMaximumWidth(pixels(WIDEST))
        whole = Folding((tr("Guides"), side), (tr("Chosen"), self.form), (5, 8))
        self.setLayout(column(whole))

    def refresh(self, changed: Changed | None = None) -> None:
        """Show the guides as they stand now."""
        del changed
        guides = self._services.guides
        may = guides.may_change()
        self._guides = {one.id: one for one in guides.guides()}
        self._lead.setText(tr("What to ask whom.") if may else tr("Only the lead changes guides."))
        self.new.setVisible(may)
        removed = guides.removed_guides()
        self._gone.setText(tr("Removed: {listed}").format(listed=", ".join(one.name for one in removed)))
        self._missing.setVisible(bool(removed) and may)
        self.list.show_entries([_entry(one) for one in self._guides.values()])
        if not self.list.chosen():
            self.list.choose(next(iter(self._guides), ""), tell=False)
        if not self.form.is_new:
            self._show(self.list.chosen())

    def leave(self) -> None:
        """Put what was typed on disk."""
        self.form.keep()

    def take_keyboard(self) -> None:
        """Give the list the keyboard."""
        self.list.setFocus()

    def open_subject(self, subject: str) -> None:
        """Show a guide."""
        if self.list.choose(subject, tell=False):
            self._show(subject)

    def _show(self, guide: str) -> None:
        self.form.show_guide(self._guides.get(guide), may_change=self._services.guides.may_change())

    def _new(self) -> None:
        self.form.start()

    def _saved(self, guide: str) -> None:
        self.refresh()
        self.open_subject(guide or next(iter(self._guides), ""))
        self.list.setFocus()

    def _bring_back(self) -> None:
        guides = self._services.guides
        for one in guides.removed_guides():
            if (
                self._desk.attempt(lambda one=one: guides.restore_guide(one.id), tr("Guide brought back"))
                is None
            ):
                return
        self._saved("")


def _entry(guide: Guide) -> Entry:
    count = plural(len(guide.questions), "%n question", "%n questions")
    for_whom = next((words[1] for role, words in ROLES.items() if role.value == guide.role), "")
    origin = (
        ""
        if guide.shipped and not guide.revised
        else tr("changed here")
        if guide.shipped
        else tr("written here")
    )
    return Entry(guide.id, guide.name, "  ·  ".join(part for part in (for_whom, count, origin) if part))
