"""A list of texts for the report, practice examples or recommendations, and the editor of the chosen one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from qi_desktop.ui.drafting import Drafting
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import Part, column, row, scrolling
from qi_desktop.ui.widgets.ordered import OrderedList
from qi_desktop.ui.widgets.states import EmptyState
from qi_desktop.ui.widgets.words import heading, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk
    from qi_desktop.ui.widgets.entries import Entry


ALL = ("", tr("All of them"))


class TextCheck(QWidget):
    """Looks on while a text is written, and says beside it what must not stay; what, lies in a subclass."""

    def watch(self, field: TextField, finish: Callable[[], object]) -> None:
        """Look at what is typed; ``finish`` makes it a change before anything else is done to the text."""

    def look_at(self, record: str) -> None:
        """Look at the text of a record, or at none."""


class TextEditor(QWidget):
    """The words of one record that stands; typed text is saved as one change when it is left."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        kind: str,
        hint: str,
        revise: Callable[[str, str], object],
        remove: Callable[[str], object],
        beside: TextCheck | None = None,
    ) -> None:
        """Build the editor; ``revise`` and ``remove`` are the acts, told the record; ``beside`` looks on."""
        super().__init__()
        self._services, self._desk, self._kind = services, desk, kind
        self._revise, self._remove = revise, remove
        self._beside = beside
        self._record, self._stored = "", ""
        self._title, self._about = heading(""), muted("")
        self.text = TextField(lines=8, grows=True)
        self.drafting = Drafting(services.workspace.drafts, self.text, self._change, desk.saved)
        self.remove = Button(tr("Remove from the report"), self._take_out, kind="quiet")
        parts: list[Part] = [
            column(self._title, self._about, gap=0.25),
            FormRow(tr("Words"), self.text, hint),
        ]
        if beside is not None:
            beside.watch(self.text, self.finish)
            parts.append(beside)
        layout = column(*parts, row(self.remove, None), gap=2, margin=3)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_text(self, record: str, title: str, about: str, stored: str) -> None:
        """Show a record's words."""
        self._title.setText(title)
        self._about.setText(about)
        another = record != self._record
        if another or self._stored != stored != self.text.toPlainText():
            if another:
                self.drafting.let_go()
            self._record = record
            self.drafting.follow(self._kind, record, "text", stored)
        self._stored = stored
        self.setEnabled(bool(record))
        if self._beside is not None:
            self._beside.look_at(record)

    def finish(self) -> None:
        """Turn what was typed into a change."""
        self.drafting.finish()

    def let_go(self) -> None:
        """Stop writing to the record that was shown."""
        self.drafting.let_go()
        self._record = self._stored = ""
        if self._beside is not None:
            self._beside.look_at("")

    def _change(self, text: str) -> bool:
        record = self._record
        return self._desk.attempt(lambda: self._revise(record, text) or True) is not None

    def _take_out(self) -> None:
        record = self._record
        self.let_go()
        self._desk.attempt(lambda: self._remove(record) or True, tr("Removed from the report"))


class NewText(QWidget):
    """A form for a new record; what is special about it lies in its subclass."""

    def start(self) -> None:
        """Take the keyboard."""

    def keep(self) -> None:
        """Put what was typed on disk."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What a list of texts is about."""

    kind: str
    name: str
    many: str
    first: str
    hint: str
    lines: int
    entries: Callable[[], list[Entry]]
    shown: Callable[[str], tuple[str, str, str]]
    """The title, the line under it and the words of a record."""
    revise: Callable[[str, str], object]
    remove: Callable[[str], object]
    order: Callable[[list[str]], object]
    """Told the records that are shown in their new order."""
    filters: Callable[[], list[tuple[str, str]]]
    """What the list can be narrowed to, each a value and its words."""
    keeps: Callable[[str, str], bool]
    """Whether a record, the first, is shown when the list is narrowed to a value, the second."""
    beside: Callable[[], TextCheck] | None = None
    """What looks on while the words are written, if anything does."""


class TextsView(QWidget):
    """The list on the page; its editor and the form for a new record stand beside it, in ``side``."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        subject: Subject,
        form: Callable[[Callable[[str], object], Callable[[], object]], NewText],
    ) -> None:
        """Build the list and what stands beside it."""
        super().__init__()
        self._subject, self._desk = subject, desk
        self.new = Button(
            tr("New {name}").format(name=subject.name), self._new, kind="main", picture="add", key="Ctrl+N"
        )
        self.filter = Choice([ALL], narrow=True)
        self.filter.setAccessibleName(tr("Which {many}").format(many=subject.many))
        self.filter.activated.connect(self.refresh)
        self.list = OrderedList(
            subject.many.capitalize(), self._order, chosen=self._show, lines=subject.lines, details=1
        )
        self._none = EmptyState("findings", tr("No {many} yet").format(many=subject.many), subject.first)
        self.check = subject.beside() if subject.beside else None
        self.editor = TextEditor(
            services, desk, subject.kind, subject.hint, subject.revise, subject.remove, self.check
        )
        self.form = form(self._added, self._back)
        self.side = QStackedWidget()
        self._shown = scrolling(self.editor, label=subject.many.capitalize())
        self.side.addWidget(self._shown)
        self._asked = scrolling(self.form, label=tr("New {name}").format(name=subject.name))
        self.side.addWidget(self._asked)
        self._faces = QStackedWidget()
        self._faces.addWidget(self.list)
        self._faces.addWidget(self._none)
        layout = column(row(self.new, self.filter, None, gap=2), self._faces, gap=1)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def refresh(self, _place: int = 0) -> None:
        """Show the records as they stand, or those the list is narrowed to."""
        whole = self._subject.entries()
        self.filter.offer([ALL, *self._subject.filters()])
        self.filter.setVisible(len(whole) > 1)
        value = self.filter.value()
        entries = [one for one in whole if not value or self._subject.keeps(one.key, value)]
        self.list.show_entries(entries)
        self._faces.setCurrentWidget(self.list if whole else self._none)
        if not self.list.chosen() and entries:
            self.list.choose(entries[0].key, tell=False)
        if self.side.currentWidget() is self._shown:
            self._show(self.list.chosen())

    def holds(self, record: str) -> bool:
        """Tell whether a record is one of these, shown or not."""
        return any(entry.key == record for entry in self._subject.entries())

    def open_record(self, record: str) -> None:
        """Show a record, also one that the list was narrowed without."""
        if self.filter.value() and not self._subject.keeps(record, self.filter.value()):
            self.filter.choose("")
            self.refresh()
        if self.list.choose(record, tell=False):
            self._show(record)

    def finish(self) -> None:
        """Turn everything typed into changes."""
        self.form.keep()
        self.editor.finish()

    def _order(self, records: list[str]) -> None:
        self._desk.attempt(lambda: self._subject.order(records) or True, tr("Order changed"))

    def _show(self, record: str) -> None:
        self.new.setEnabled(True)
        self.side.setCurrentWidget(self._shown)
        self.editor.setVisible(bool(record))
        if record:
            self.editor.show_text(record, *self._subject.shown(record))
        else:
            self.editor.let_go()

    def _new(self) -> None:
        self.editor.finish()
        self.new.setEnabled(False)
        self.side.setCurrentWidget(self._asked)
        self.form.start()

    def _back(self) -> None:
        self._show(self.list.chosen())
        self.list.setFocus()

    def _added(self, record: str) -> None:
        self.side.setCurrentWidget(self._shown)
        self.refresh()
        self.open_record(record)
        self.list.setFocus()
