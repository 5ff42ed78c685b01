"""The row in which a view is chosen, kept under a name, renamed and dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from qi_desktop.ui.assessment.cases.views import offered, view_of, wanted_in
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from qi_desktop.assessment.case_list.model import CaseView
    from qi_desktop.ui.assessment.cases.finder import CaseFinder
    from qi_desktop.ui.page import Desk

HINTED = 860
BY_KEY = 9
"""How many views have a key of their own: Alt+1 to Alt+9."""


class ViewBar(QWidget):
    """The views of the person signed in."""

    def __init__(self, finder: CaseFinder, desk: Desk) -> None:
        """Offer the views; the buttons act on what is looked for now."""
        super().__init__()
        self._finder, self._desk = finder, desk
        self._kept: list[CaseView] = []
        self._renaming = ""
        self.views = Segments(tr("View"), [], self._choose)
        self.keep = Button(tr("Keep this view"), self._ask_name, kind="quiet", picture="add", key="Ctrl+D")
        self.rename = Button(tr("Rename"), self._ask_other_name, kind="quiet")
        self.drop = Button(tr("Drop"), self._drop, kind="quiet")
        self.name = LineField(placeholder=tr("A name for this view"))
        self.name.setAccessibleName(tr("Name of the view"))
        self.name.returnPressed.connect(self._named)
        self._asking = QWidget()
        self._asking.setLayout(
            row(
                self.name,
                Button(tr("Keep"), self._named, kind="main"),
                Button(tr("Cancel"), self._put_away),
                None,
            )
        )
        self._asking.hide()
        self._hint = muted(tr("Alt+1 to Alt+9 choose a view."), wrap=False)
        # Many views, or large text, do not widen the page; those out of sight are chosen by key.
        self.views.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line = row(self.views, self.keep, self.rename, self.drop, self._hint, gap=1)
        line.setStretch(0, 1)
        self.setLayout(column(line, self._asking))
        for number in range(1, BY_KEY + 1):
            QShortcut(QKeySequence(f"Alt+{number}"), self).activated.connect(
                lambda place=number - 1: self._choose_place(place)
            )
        finder.found.connect(self.show_views)

    def show_views(self) -> None:
        """Show the views there are, and which of them is looked at."""
        self._kept = self._finder.cases.views()
        self.views.offer(offered(self._kept))
        now = view_of(self._finder.wanted, self._kept)
        self.views.choose(now or self._finder.wanted.whose.value)
        own = any(one.id == now for one in self._kept)
        self.keep.setVisible(not now)
        self.rename.setVisible(own)
        self.drop.setVisible(own)

    def _choose(self, view: str) -> None:
        self._put_away()
        self._finder.look(wanted_in(view, self._kept, self._finder.wanted))

    def _choose_place(self, place: int) -> None:
        views = offered(self._kept)
        if place < len(views):
            self._choose(views[place][0])

    def _ask_name(self) -> None:
        self._renaming = ""
        self._ask("")

    def _ask_other_name(self) -> None:
        view = next((one for one in self._kept if one.id == self.views.value()), None)
        if view is not None:
            self._renaming = view.id
            self._ask(view.name)

    def _ask(self, name: str) -> None:
        self.name.setText(name)
        self._asking.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _named(self) -> None:
        name, renaming, wanted = self.name.text(), self._renaming, self._finder.wanted
        cases = self._finder.cases
        if renaming:
            done = self._desk.attempt(lambda: cases.rename_view(renaming, name) or True, tr("View renamed"))
        else:
            done = self._desk.attempt(lambda: cases.keep_view(name, wanted), tr("View kept"))
        if done is not None:
            self._put_away()
            self.show_views()

    def _drop(self) -> None:
        view = self.views.value()
        self._desk.attempt(lambda: self._finder.cases.drop_view(view), tr("View dropped"))
        self.show_views()

    def _put_away(self) -> None:
        self._asking.hide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the hint out where there is little room."""
        super().resizeEvent(event)
        self._hint.setVisible(self.width() >= pixels(HINTED))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the name away with Esc."""
        if event.key() == Qt.Key.Key_Escape and self._asking.isVisible():
            self._put_away()
        else:
            super().keyPressEvent(event)
