"""The one window: it shows either the first screen or the opened workspace, and remembers its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMainWindow, QWidget
from typing_extensions import override

from qi_desktop.ui.commands.drop_target import DropTarget
from qi_desktop.ui.settings.dressing import Dressing
from qi_desktop.ui.settings.preferences import Preferences
from qi_desktop.ui.tidying import Tidying
from qi_desktop.ui.unlocking.screen import UnlockScreen
from qi_desktop.ui.widgets.reading_order import into_sight, next_stop

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from qi_desktop.services import Services
    from qi_desktop.ui.remembered import Remembered
    from qi_desktop.ui.unlocking.doors import Doors
    from qi_desktop.ui.workspace import WorkspaceView

NAME = "QI Desktop"
SIZE = QSize(1280, 800)
SMALLEST = QSize(1024, 640)
AGAIN_MS = 500


class MainWindow(QMainWindow):
    """The frame around everything; its title never holds a name."""

    rebuilt = Signal()
    """Sent when the workspace is shown anew, as where the text changed its size."""

    erasing = Signal(object)
    """Sent with the certificate of an erasure that has begun: the file is to be closed, and to go."""

    def __init__(self, remembered: Remembered, closed: Callable[[], object]) -> None:
        """Stand where the window stood last; ``closed`` is told when it goes."""
        super().__init__()
        self._remembered, self._closed = remembered, closed
        self.preferences = Preferences(remembered)
        self.dressing = Dressing(self.preferences, self._resized, self)
        self.view: WorkspaceView | None = None
        self.unlock: UnlockScreen | None = None
        self._tidying = Tidying(self)
        self._tidying.start()
        self.setAcceptDrops(True)
        self.drops = DropTarget(self)
        self.setMinimumSize(SMALLEST)
        self.resize(SIZE)
        if not remembered.geometry.isEmpty():
            self.restoreGeometry(remembered.geometry)

    def stand(self) -> None:
        """Come to the screen; on one too small for the window, fill it rather than reach beyond its edge."""
        room = self.screen().availableGeometry().size()
        if self.width() > room.width() or self.height() > room.height():
            self.showMaximized()
        else:
            self.show()

    def show_unlock(self, doors: Doors) -> UnlockScreen:
        """Show the first screen."""
        self.view = None
        self.unlock = UnlockScreen(doors, self._remembered, self._choose, self.preferences)
        self.setCentralWidget(self.unlock)
        self.setWindowTitle(NAME)
        return self.unlock

    def show_workspace(self, services: Services, lock: Callable[[], object], page: str) -> WorkspaceView:
        """Show an opened workspace, at one of its pages."""
        from qi_desktop.ui.workspace import WorkspaceView

        self.unlock = None
        self.view = WorkspaceView(services, dressing=self.dressing, preferences=self.preferences, lock=lock)
        self.view.closing.connect(self.erasing)
        self.setCentralWidget(self.view)
        self.view.open_page(page)
        if services.merging.unfinished() and not services.workspace.read_only:
            # The program was stopped while bundles came in: there it is offered to go on.
            self.view.open_page("exchange", "take_in")
        return self.view

    def put_away(self) -> None:
        """Save what was typed and take the workspace off the screen, before its file is closed."""
        if self.view is not None:
            self.view.leave()
            self.view.hide()
            self.takeCentralWidget()
            self.view.deleteLater()
            self.view = None

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say what letting go of the files would do, whichever page is shown."""
        if self.view is not None:
            self.drops.over(event)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Say nothing more of them."""
        self.drops.away()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Bring files to the page that takes them."""
        if self.view is not None:
            self.drops.let_go(event, self.view)

    def show_anew(self) -> None:
        """Build what is shown again, at the same place of it: widgets take their sizes when they are made."""
        view = self.view
        if view is None:
            if self.unlock is not None:
                setting = self.unlock.setting_in_sight()
                screen = self.show_unlock(self.unlock.doors)
                if setting is not None:
                    screen.show_settings(setting)
            return
        if view.writing:
            # What writes in a thread needs this view to come back to.
            QTimer.singleShot(AGAIN_MS, self.show_anew)
            return
        from qi_desktop.services import services_of

        workspace, page, lock = view.services.workspace, view.current_page(), view.lock_up
        place, subject = page.key, page.keyboard_at()
        said = view.toast.text if view.toast.isVisible() else ""
        self.put_away()
        workspace.ledger.forget_listeners()
        self.show_workspace(services_of(workspace), lock, place)
        if self.view is not None and subject:
            self.view.current_page().open_subject(subject)
        if self.view is not None and said:
            self.view.tell(said, undoable=place == "settings")
        self.rebuilt.emit()

    def _resized(self) -> None:
        # Not at once: the control that was used is still at it, and goes with what is shown.
        QTimer.singleShot(0, self.show_anew)

    def show_words(self, words: str) -> None:
        """Say what went wrong, on whatever is shown."""
        if self.view is not None:
            self.view.show_words(words)
        elif self.unlock is not None:
            self.unlock.show_words(words)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on with Tab as the window reads, though parts of it were made later than others."""
        control = next_stop(self, self.focusWidget(), 1 if forward else -1)
        if control is None:
            return super().focusNextPrevChild(forward)
        reasons = Qt.FocusReason
        control.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
        into_sight(control)
        return True

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Save everything and remember where the window stood."""
        self._remembered.geometry = self.saveGeometry()
        self._closed()
        self._tidying.stop()
        super().closeEvent(event)

    def _choose(self, caption: str, kinds: str = "") -> Path | None:
        parent: QWidget = self
        if not kinds:
            chosen = QFileDialog.getExistingDirectory(parent, caption, str(Path.home()))
        else:
            chosen, _ = QFileDialog.getOpenFileName(parent, caption, str(Path.home()), kinds)
        return Path(chosen) if chosen else None
