"""The opened workspace: bar, rail, pages and help, and what pages may ask of the window around them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.foundation.errors import UserError
from qi_desktop.ui.capturing.panel import CapturePanel
from qi_desktop.ui.commands.doing import Doing
from qi_desktop.ui.commands.menu_bar import MenuBar
from qi_desktop.ui.elsewhere import Elsewhere
from qi_desktop.ui.file_acts import ActsOnTheFile
from qi_desktop.ui.helping.asking import WhatIsThis
from qi_desktop.ui.helping.found_lines import HELP, help_lines
from qi_desktop.ui.helping.menus import open_menu
from qi_desktop.ui.helping.panel import HelpPanel
from qi_desktop.ui.helping.picture_view import PictureView
from qi_desktop.ui.helping.printing import print_topic
from qi_desktop.ui.jobs import Job, Jobs
from qi_desktop.ui.language import tr
from qi_desktop.ui.navigation import ASIDE, PLACES, Rail
from qi_desktop.ui.saving import Saving
from qi_desktop.ui.search.searches import Searches
from qi_desktop.ui.settings.found import setting_lines
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.top_bar import TopBar
from qi_desktop.ui.turning import Turning
from qi_desktop.ui.waiting import waiting
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, holding, row
from qi_desktop.ui.widgets.states import BusyPanel, ErrorPanel
from qi_desktop.ui.widgets.toast import Message, Toast
from qi_desktop.ui.wording import words_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.foundation.progress import Progress
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed
    from qi_desktop.ui.page import Page
    from qi_desktop.ui.settings.dressing import Dressing
    from qi_desktop.ui.settings.preferences import Preferences

T = TypeVar("T")
WORDS_FROM = 1180
"""The least width of the window at which the rail shows words."""

QUIET_ACTS = frozenset({"record_answer", "revise_note"})
"""Acts of every minute, after which no badge and no heading can differ."""

_PLACES = {place.key: place for place in (*PLACES, *ASIDE)}


class WorkspaceView(ActsOnTheFile):
    """Shows one page at a time and keeps all of them true to the ledger."""

    def __init__(
        self,
        services: Services,
        *,
        dressing: Dressing,
        preferences: Preferences,
        lock: Callable[[], object],
    ) -> None:
        """Show the opened workspace; ``dressing`` and ``lock`` belong to the window."""
        super().__init__(preferences)
        self.services, self.lock_up = services, lock
        self._dressing = dressing
        self.pages: dict[str, Page] = {}
        self._stale: dict[str, Changed | None] = {}
        self._around = True
        self._keyboard_at: QWidget | None = None
        self._read_from: QWidget | None = None
        self.jobs = Jobs(self.show_error, self._show_job, self)
        self._elsewhere = Elsewhere(services, self.jobs, resting=self._rest, failed=self.show_error)
        self._turning = Turning(services, self)
        self.doing = Doing(self, self, self._own_role)
        self._build()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._refresh_around)
        services.workspace.ledger.subscribe(self._changed)
        self._saving = Saving(services, self.bar)
        self._bind_keys()
        self._refresh_around()
        if services.workspace.read_only:
            self.bar.show_read_only()

    # ------------------------------------------------------------------------------------------ building
    def _build(self) -> None:
        self.searches = Searches(self.services, self, self.doing, self, setting_lines, help_lines)
        self.bar = TopBar(
            self.searches.box,
            settings=lambda: self.open_page("settings"),
            capture=self.capture,
            help_=self.toggle_help,
            lock=self.lock,
        )
        self.rail = Rail(self.open_page)
        self.stack = QStackedWidget()
        self.help = HelpPanel(self.toggle_help, lambda topic: print_topic(self, topic))
        self.error = ErrorPanel(Button(tr("Dismiss"), lambda: self.error.say(""), kind="quiet"))
        self.busy = BusyPanel(Button(tr("Stop"), self.jobs.cancel))
        troubles = column(self.error, margin=0)
        self._middle = holding(column(troubles, self.stack, self._framed(self.busy), gap=0))
        body = row(self.rail, self._middle, gap=0)
        body.setStretch(1, 1)
        layout = column(self.bar, body, gap=0)
        layout.setStretch(1, 1)
        pages = [(place.key, place.title) for place in PLACES]
        self.menus = MenuBar(self.doing, pages, self.open_page, self)
        layout.setMenuBar(self.menus)
        self.setLayout(layout)
        self.catching = CapturePanel(
            self.services, self, lambda: self.current_page().at_hand() if self.pages else ("", ""), self
        )
        self.toast = Toast(self, self.undo)
        self.help.setParent(self)
        self.help.hide()
        self.help.text.picture_wanted.connect(PictureView(self, self.help.text).show_picture)
        self.what = WhatIsThis(self, lambda: self.current_page().key, self.open_help)

    def _framed(self, inside: QWidget) -> QWidget:
        frame = holding(column(inside, margin=0))
        frame.setContentsMargins(24, 0, 24, 0)
        return frame

    def _bind_keys(self) -> None:
        self.searches.bind_keys(self)
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Undo), self.undo),
            (QKeySequence("Ctrl+Shift+Z"), self.redo),
            (QKeySequence("Ctrl+Y"), self.redo),
            (QKeySequence("Alt+Z"), lambda: self.open_page("history")),
            (QKeySequence("Ctrl+T"), self._dressing.next_theme),
            (QKeySequence("Ctrl++"), lambda: self._dressing.step(1)),
            (QKeySequence("Ctrl+-"), lambda: self._dressing.step(-1)),
            (QKeySequence("Ctrl+0"), lambda: self._dressing.step(0)),
            (QKeySequence("Ctrl+F1"), self.search_help),
        ):
            QShortcut(keys, self).activated.connect(act)

    def _own_role(self) -> str:
        person = self.services.workspace.person
        member = self.services.inspection.member(person) if person else None
        return member.role if member else ""

    # ------------------------------------------------------------------------------------------ the desk
    def open_page(self, key: str, subject: str = "") -> None:
        """Go to a page, building it the first time, and there to the record named; or into the help."""
        if key == HELP:
            self.open_help(subject)
            return
        page = self.pages.get(key) or self._built(key)
        before = self.stack.currentWidget()
        if before is not None and before is not page:
            self.current_page().leave()
            # What was said was about the page that is left; Ctrl+Z still takes it back.
            self.toast.hide()
        if key in self._stale:
            page.refresh(self._stale.pop(key))
        self.stack.setCurrentWidget(page)
        self.rail.show_chosen(key)
        self.error.say("")
        if self.help.isVisible():
            self.help.show_topic(key)
        self.window().setWindowTitle(f"{page.title} - QI Desktop")
        page.take_keyboard()
        if subject:
            page.open_subject(subject)

    def current_page(self) -> Page:
        """Return the page that is shown."""
        shown = self.stack.currentWidget()
        return next(page for page in self.pages.values() if page is shown)

    def tell(self, text: str, *, undoable: bool = False) -> None:
        """Show a message at the foot of the window."""
        self.toast.say(text, undoable=undoable)

    def messages(self) -> Sequence[Message]:
        """Return what was said at the foot of the window, the latest first."""
        return self.toast.told

    def show_error(self, error: Exception) -> None:
        """Show a trouble above the page; what is no trouble of a person's is a bug and goes on as one."""
        if not isinstance(error, UserError):
            raise error
        self.error.say(words_for(error))

    def show_words(self, words: str) -> None:
        """Show words of trouble above the page."""
        self.error.say(words)

    def attempt(self, act: Callable[[], T], done: str = "", *, undoable: bool = True) -> T | None:
        """Carry out an act, and tell that it worked or what went wrong."""
        try:
            result = act()
        except UserError as error:
            self.show_error(error)
            return None
        self.error.say("")
        if done:
            self.tell(done, undoable=undoable)
        return result

    def compute(self, what: str, work: Callable[[Progress], T], done: Callable[[T], object]) -> Job:
        """Compute in a thread on plain data."""
        return self.jobs.start(what, work, done)

    def work(
        self, what: str, act: Callable[[Services, Progress], T], done: Callable[[T], object]
    ) -> Job | None:
        """Carry out a long act in a thread with its own connection; meanwhile the window only reads."""
        if not self._elsewhere.writing:
            self.current_page().leave()
        return self._elsewhere.work(what, act, done)

    def read(
        self,
        what: str,
        act: Callable[[Services, Progress], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> Job:
        """Read in a thread with its own connection; the window works on."""
        return self._elsewhere.read(what, act, done, failed)

    def saved(self) -> None:
        """Note that something was just written to disk."""
        self._saving.saved()

    def open_help(self, topic: str) -> None:
        """Show a topic of the help beside the page, and give it the keyboard until it is closed."""
        self._read_from = self.focusWidget()
        if self.help.isHidden():
            self.toggle_help()
        self.help.lead_to(topic)

    def search_help(self) -> None:
        """Look for something in the help."""
        self.open_help(self.current_page().key)
        self.help.look_for()

    # ------------------------------------------------------------------------------------- window's acts
    def undo(self) -> None:
        """Take back the last act, wherever it was done."""
        if self.current_page().take_back():
            return
        self._turn(self._turning.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.current_page().bring_again():
            return
        self._turn(self._turning.redo)

    def _turn(self, turn: Callable[[], object]) -> None:
        if not self._elsewhere.writing:
            self.current_page().leave()
            turn()

    def capture(self) -> None:
        """Catch words without leaving the page."""
        if not self._elsewhere.writing:
            self.catching.start()

    def toggle_help(self) -> None:
        """Show or hide help for the page that is shown."""
        keyboard_there = self.help.isAncestorOf(self.focusWidget())
        self.help.setVisible(self.help.isHidden())
        self._place_help()
        if not self.help.isHidden():
            self.help.show_topic(self.current_page().key)
        elif keyboard_there and self._read_from is not None and self._read_from.isVisible():
            self._read_from.setFocus()

    @property
    def writing(self) -> bool:
        """Tell whether a thread writes, so that the view has to stay."""
        return self._elsewhere.writing

    def lock(self) -> None:
        """Save what was typed and lock."""
        if not self._elsewhere.writing:
            self.lock_up()

    def leave(self) -> None:
        """Turn everything typed into changes and stop all work, before the workspace is closed."""
        self.catching.keep()
        for page in self.pages.values():
            page.leave()
        self.searches.stop()
        self.jobs.finish()
        self._soon.stop()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the toast at the window's foot."""
        super().resizeEvent(event)
        self.rail.show_words(words=self.width() >= pixels(WORDS_FROM))
        self.menus.find_room()
        self.toast.place()
        self.catching.place()
        self._place_help()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a row of a list, and what anything here is."""
        open_menu(event, self.doing, self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear away with Esc what lies over or above the page: help first, then trouble, then a message."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.help.isVisible():
            self.toggle_help()
        elif self.error.isVisible():
            self.error.say("")
        else:
            self.toast.hide()

    # ---------------------------------------------------------------------------------------- in between
    def _place_help(self) -> None:
        """Lay help over the right edge, so that nothing beside it moves."""
        self.help.fit(self.width())
        top, wide = self.bar.geometry().bottom() + 1, self.help.width()
        self.help.setGeometry(self.width() - wide, top, wide, self.height() - top)
        self.help.raise_()

    def _built(self, key: str) -> Page:
        place = _PLACES[key]
        page: Page = getattr(import_module(place.module), place.page)(self.services, self)
        self.pages[key] = page
        self.stack.addWidget(page)
        self._stale[key] = None
        return page

    def _changed(self, changed: Changed) -> None:
        self.saved()
        self._around = self._around or changed.act not in QUIET_ACTS
        for key in self.pages:
            self._stale[key] = None if key in self._stale else changed
        self._soon.start(0)

    def _refresh_around(self) -> None:
        if self._around:
            self._around = False
            self._show_around()
        if self.pages:
            page = self.current_page()
            if page.key in self._stale:
                page.refresh(self._stale.pop(page.key))

    def _show_around(self) -> None:
        services = self.services
        inspection = services.inspection.inspection()
        self.bar.show_inspection(inspection.title if inspection else tr("New inspection"))
        person = services.workspace.person
        member = services.inspection.member(person) if person else None
        self.bar.show_person(member.name if member else "", member.role if member else "")
        self.rail.show_waiting(waiting(services))

    def _show_job(self, job: Job | None) -> None:
        if job is None:
            self.busy.hide()
        else:
            self.busy.show_progress(job.progress.what or job.what, job.progress.done, job.progress.total)

    def _reread(self) -> None:
        self.services.workspace.hear_new_name()
        self._stale = dict.fromkeys(self.pages)
        self._around = True
        self._refresh_around()

    def _rest(self, on: bool) -> None:  # noqa: FBT001 - told whether it begins or ends
        """Leave the file alone while somebody else writes, and read everything again afterwards."""
        self.searches.rest(on=on)
        self._saving.rest(on=on)
        self.catching.setEnabled(not on)
        if on:
            self._keyboard_at = self.focusWidget()
        for part in (self.bar, self.rail, self.stack):
            part.setEnabled(not on)
        if on:
            return
        if self._keyboard_at is not None:
            self._keyboard_at.setFocus()
            self._keyboard_at = None
        self._reread()
        self.error.say("")
