"""Everything that was done, the latest first: found by words, opened, taken back one by one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget
from typing_extensions import override

from qi_desktop.ui.history.against import Outlook, outlook
from qi_desktop.ui.history.changes import told_changes
from qi_desktop.ui.history.detail import ActDetail
from qi_desktop.ui.history.finding import wanted
from qi_desktop.ui.history.lines import Telling
from qi_desktop.ui.history.subjects import unseen
from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.page import Desk, Page
from qi_desktop.ui.search.line_list import LineList
from qi_desktop.ui.search.lines import Line
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.turning import LARGE, Turning
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.heading import PageHeader
from qi_desktop.ui.widgets.layout import column, row, scrolling
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.states import EmptyState
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from qi_desktop.services import Services
    from qi_desktop.storage.model import Act, Changed
    from qi_desktop.ui.widgets.toast import Message

HISTORY_KEY = "Alt+Z"
MOST = 1000
"""So many acts are listed."""
HERE, EVERYBODY, MESSAGES = "here", "everybody", "messages"
ROOMY = 780
"""The least width at which what is chosen stands beside the list."""
_DOWN = {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class HistoryDesk(Desk, Protocol):
    """The window around the page, with what it said."""

    def messages(self) -> Sequence[Message]:
        """Return what was said at the foot of the window, the latest first."""
        ...


class HistoryPage(Page):
    """Looks back over the whole file."""

    key, title = "history", tr("History")

    def __init__(self, services: Services, desk: HistoryDesk) -> None:
        """Show nothing until it is opened."""
        super().__init__(services, desk)
        self._messages = desk.messages
        self._acts: list[Act] = []
        self._turning = Turning(services, desk)
        self._telling = Telling(services, {}, frozenset())
        self._outlook = Outlook(possible=False, words="")
        self._roomy, self._whole = True, False
        self.field = LineField(placeholder=tr("What was done, about what, by whom, or why"))
        self.field.setAccessibleName(tr("Search the history"))
        self.field.setAccessibleDescription(tr("The arrow down leads to what was done"))
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        choices = ((HERE, tr("Done here")), (EVERYBODY, tr("By everybody")), (MESSAGES, tr("Messages")))
        self.whose = Segments(tr("Whose acts"), choices, self._narrow)
        self.said = muted("")
        self.list = LineList(
            tr("What was done"), opened=self._entered, chosen=self._show, above=self.field.setFocus, details=1
        )
        self.detail = ActDetail(
            back=self.take_this_back,
            again=self.repeat_this,
            opened=self._open_chosen,
            first=self._go_first,
            closed=self._show_list,
        )
        self._lay_out()

    def _lay_out(self) -> None:
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(self.list)
        self._split.addWidget(self.detail)
        self._split.setChildrenCollapsible(False)
        self._split.setSizes([pixels(560), pixels(440)])
        self._empty = scrolling(
            EmptyState(
                "history", tr("Nothing was done yet"), tr("Whatever is done in this file is listed here.")
            ),
            label=tr("About the history"),
        )
        self._faces = QStackedWidget()
        self._faces.addWidget(self._empty)
        self._faces.addWidget(self._split)
        lead = tr(
            "The latest first. Any act can be taken back by itself, as long as nothing later rests on it."
        )
        finding = row(self.field, self.whose, gap=2)
        finding.setStretch(0, 1)
        self._header = PageHeader(self.title, lead)
        layout = column(self._header, finding, self.said, self._faces, gap=1.5, margin=3)
        layout.setStretch(3, 1)
        self.setLayout(layout)

    # ---------------------------------------------------------------------------------------------- reading
    @override
    def refresh(self, changed: Changed | None = None) -> None:
        """Read the acts again; the one that was chosen stays so."""
        services, chosen = self.services, self.chosen
        if self.whose.value() == MESSAGES:
            self._show_messages()
            return
        names = {one.id: one.name for one in services.inspection.team()}
        self._telling = Telling(services, names, unseen(services))
        own = self.whose.value() == HERE
        found = services.looking_back.acts(MOST + 1, wanted(services, self.field.text(), names, own=own))
        self._acts = found[:MOST]
        self.said.setText(self._told(len(found)))
        self._faces.setCurrentWidget(self._split if found or self.field.text() or not own else self._empty)
        makings = [partial(self._telling.line, act) for act in self._acts]
        self.list.show_lines(makings, self._place_of(chosen))
        self._arrange()

    def _show_messages(self) -> None:
        """Show again what was said at the foot of the window since the file was opened."""
        words = self.field.text().casefold().split()
        fitting = [one for one in self._messages() if all(word in one.text.casefold() for word in words)]
        self._acts = []
        self.said.setText(
            plural(len(fitting), "One message.", "%n messages.") if fitting else tr("No message.")
        )
        self._faces.setCurrentWidget(self._split)
        made = [Line("history", one.text, self._telling.said(one.at), "", "") for one in fitting]
        self.list.show_lines([partial(_same, line) for line in made])
        self._arrange()

    def _told(self, found: int) -> str:
        if not found:
            return (
                tr("Nothing of the kind was done. Fewer or other words may help.")
                if self.field.text()
                else ""
            )
        if found > MOST:
            return tr("The latest {count} acts are listed; words find earlier ones.").format(
                count=f"{MOST:,}"
            )
        return plural(found, "One act.", "%n acts.")

    @property
    def chosen(self) -> Act | None:
        """Return the act that is chosen."""
        place = self.list.place()
        return self._acts[place] if 0 <= place < len(self._acts) else None

    def choose(self, act: Act) -> bool:
        """Choose an act; tells whether it is listed."""
        place = self._place_of(act, none=-1)
        if place >= 0:
            self.list.choose(place)
        return place >= 0

    def _place_of(self, act: Act | None, *, none: int = 0) -> int:
        same = (place for place, one in enumerate(self._acts) if act and _identity(one) == _identity(act))
        return next(same, none)

    def _narrow(self, _value: str) -> None:
        self.refresh()

    def _show(self, _place: int) -> None:
        act, line = self.chosen, self.list.records.line(self.list.place())
        if act is None or line is None:
            return
        shown, pairs = self._telling.is_shown(act), self.services.looking_back.touched(act, LARGE + 1)
        self.detail.show_line(line, act.why if shown else "")
        self.detail.show_changes(told_changes(self.services, act, pairs[0]) if shown and pairs else [])
        self._outlook = (
            outlook(self.services, act, self._telling)
            if len(pairs) <= LARGE or not act.own
            else Outlook(
                possible=True,
                words=tr("It touched a great deal; whether it can be turned is looked up then."),
            )
        )
        self.detail.show_outlook(self._outlook, taken_back=act.turn is not None)

    # ---------------------------------------------------------------------------------------------- turning
    def take_this_back(self) -> None:
        """Take the chosen act back, and nothing else."""
        if (act := self.chosen) is not None:
            self._turning.turn(
                act,
                lambda services, progress: services.looking_back.take_back(act, progress),
                tr("Taken back: {what}"),
                self._turned,
            )

    def repeat_this(self) -> None:
        """Do the chosen act again."""
        if (act := self.chosen) is not None:
            self._turning.turn(
                act,
                lambda services, progress: services.looking_back.repeat(act, progress),
                tr("Done again: {what}"),
                self._turned,
            )

    def _turned(self) -> None:
        self.refresh()
        self._show_list()

    def _go_first(self) -> None:
        """Choose the act that has to be taken back before this one."""
        first = self._outlook.first
        if first is None:
            return
        if not self.choose(first):
            self.field.clear()
            self.whose.choose(HERE if first.own else EVERYBODY)
            self.refresh()
            self.choose(first)
        if self._roomy:
            self.list.setFocus()

    def _entered(self, line: Line) -> None:
        """Go to where the act stands; where there is little room, show the act first."""
        if self._roomy:
            self._open(line)
            return
        self._whole = True
        self._arrange()
        self.detail.open.setFocus()

    def _open_chosen(self) -> None:
        line = self.list.records.line(self.list.place())
        if line is not None:
            self._open(line)

    def _open(self, line: Line) -> None:
        if line.page:
            self.desk.open_page(line.page, line.subject)

    # -------------------------------------------------------------------------------------------- the window
    @override
    def take_keyboard(self) -> None:
        """Put the keyboard on what was done last."""
        (self.list if self._acts else self.field).setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def open_subject(self, subject: str) -> None:
        """Look for what was done with these words."""
        self.field.setText(subject)

    @override
    def scenes(self, scratch: Path) -> Iterator[str]:
        """Show an act on which later ones rest."""
        del scratch
        resting = (act for act in self._acts if outlook(self.services, act, self._telling).first is not None)
        if (found := next(resting, None)) is not None:
            self.choose(found)
            yield "rested-upon"
            self.list.choose(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the list alone where a window is small or text is large; Enter then shows the act."""
        super().resizeEvent(event)
        self._roomy = self.width() >= pixels(ROOMY)
        self._arrange()

    def _arrange(self) -> None:
        self.list.setVisible(self._roomy or not self._whole)
        self.detail.setVisible(bool(self._acts) and (self._roomy or self._whole))
        self.detail.stand_alone(on=not self._roomy)
        self._header.setVisible(self._roomy)

    def _show_list(self) -> None:
        self._whole = False
        self._arrange()
        self.list.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list with Esc, where an act stands in its place."""
        if event.key() == Qt.Key.Key_Escape and self._whole and not self._roomy:
            self._show_list()
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead from the words to what was done."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _DOWN and self._acts:
                self.list.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)


def _same(line: Line) -> Line:
    return line


def _identity(act: Act) -> tuple[str, int]:
    return act.laptop, act.entry
