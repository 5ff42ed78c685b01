"""Open a workspace: choose it among the recent ones, type its passphrase."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction, QIcon, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from qi_desktop.ui.dates import moment
from qi_desktop.ui.icons import icon_pixmap
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import SPACE, current, pixels, pressed
from qi_desktop.ui.unlocking.backup_names import is_backup
from qi_desktop.ui.unlocking.demonstration_form import passphrase_beside
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.passphrase import PassphraseRow
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_IN_SIGHT = 3
READ_ONLY_HELPS = ("WorkspaceInUse", "PlaceReadOnly")
KINDS = tr("Workspaces (*.qi);;All files (*)")


class Opened(Protocol):
    """Told which workspace to open, and how."""

    def __call__(self, path: Path, passphrase: str, *, read_only: bool = False) -> None:
        """Open a workspace."""
        ...


class RecentFiles(Protocol):
    """The workspaces opened lately on this laptop."""

    def recent(self) -> list[Path]:
        """Return those that still exist, the latest first."""
        ...

    def remember(self, workspace: Path) -> None:
        """Put one first."""
        ...

    def forget(self, workspace: Path) -> None:
        """Take one off the list; the file stays."""
        ...


class OpenForm(QWidget):
    """The recent workspaces and one passphrase."""

    def __init__(
        self,
        recent: RecentFiles,
        opened: Opened,
        choose: Callable[..., Path | None],
        elsewhere: Callable[[], object],
        forgotten: Callable[[Path], object],
        damaged: Callable[[Path, str], object],
        put_back: Callable[[Path, str], object],
    ) -> None:
        """List the recent workspaces, the latest chosen; without any the keyboard goes ``elsewhere``.

        ``forgotten`` is told of a workspace whose passphrase nobody knows any more, ``damaged`` of one that
        does not open, with what was typed for it, ``put_back`` of one in whose place a backup shall go.
        """
        super().__init__()
        self._elsewhere = elsewhere
        self._opened, self._choose, self._recent = opened, choose, recent
        self._paths, self._taken_off = recent.recent(), Path()
        self.list = QListWidget()
        self._dress_list()
        self._back_on = Button(tr("Put back"), self._put_back, kind="quiet", picture="undo")
        self.took_off = Notice("good", "", self._back_on)
        self.took_off.hide()
        self.passphrase = PassphraseRow(tr("Passphrase"), "", self._open)
        self._told = muted("")
        self.list.currentRowChanged.connect(self._tell)
        self.trouble = Notice("bad")
        self._open_button = Button(tr("Open"), self._open, kind="main")
        self._look = Button(
            tr("Open to read only"), self._open_to_read, description=tr("Look, without changing anything")
        )
        self._look.hide()
        self._rows, self._wrongly_typed = FormRow(tr("Workspace"), self.list), 0
        self._none = muted(tr("No workspace has been opened on this laptop yet."))
        self._find_ways_out(damaged, put_back)
        self._lay_out(forgotten)
        self._list()

    def _find_ways_out(
        self, damaged: Callable[[Path, str], object], put_back: Callable[[Path, str], object]
    ) -> None:
        self._get_out = Button(
            tr("Get out what can be read…"),
            lambda: (path := self._chosen()) and damaged(path, self.passphrase.text()),
            picture="folder",
            description=tr("Write all that can be read of a damaged file into a folder, in open formats"),
        )
        self._get_out.hide()
        self.ask_back = Button(
            tr("Put a backup back…"),
            lambda: (path := self._chosen()) and put_back(path, self.passphrase.text()),
            picture="history",
            description=tr("Look into the backups of this file and put one in its place"),
        )
        self.ask_back.hide()

    def _dress_list(self) -> None:
        self.list.setIconSize(QSize(pixels(20), pixels(20)))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.itemActivated.connect(self._to_passphrase)
        self._off = QAction(tr("Take off the list"), self.list)
        self._off.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        self._off.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._off.triggered.connect(self.take_off)
        self.list.addAction(self._off)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _lay_out(self, forgotten: Callable[[Path], object]) -> None:
        other = Button(tr("Choose a file…"), self._choose_file, kind="quiet", picture="folder")
        self._off_button = Button(
            tr("Take off the list"),
            self.take_off,
            kind="quiet",
            description=tr("The workspace is no longer listed here; its file stays where it is (Delete)"),
        )
        self._forgotten = Button(
            tr("Forgotten the passphrase?"),
            lambda: (path := self._chosen()) and forgotten(path),
            kind="quiet",
            description=tr("Open the workspace with the recovery key of the central team"),
        )
        self.setLayout(
            column(
                self._none,
                self._rows,
                FlowLayout.of(other, self._off_button),
                self.took_off,
                1,
                self.passphrase,
                self._told,
                self.trouble,
                1,
                FlowLayout.of(self._open_button, self._look, self._forgotten),
                FlowLayout.of(self.ask_back, self._get_out),
                None,
                gap=1,
            )
        )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor where the person types first, once there is a window to hold it."""
        super().showEvent(event)
        self._focus()

    def start(self) -> None:
        """Ask anew."""
        self.passphrase.clear()
        self.trouble.say("")
        self._focus()

    def _focus(self) -> None:
        if self._paths:
            self.passphrase.field.setFocus()
        else:
            self._elsewhere()

    def offer(self, path: Path) -> None:
        """Put a workspace first and choose it."""
        self._paths = [path, *(other for other in self._paths if other != path)]
        self._list()
        self.start()

    def take_off(self) -> None:
        """List the chosen workspace no longer; its file is left alone."""
        path = self._chosen()
        if path is None:
            return
        self._recent.forget(path)
        self._taken_off = path
        self._paths.remove(path)
        self._list()
        self._none.hide()  # some was opened here
        words = tr("{file} is no longer listed. The file is where it was.")
        self.took_off.say(words.format(file=path.name))
        (self.list if self._paths else self._back_on).setFocus()

    def _put_back(self) -> None:
        self._recent.remember(self._taken_off)
        self.took_off.say("")
        self.offer(self._taken_off)

    def tell(self, words: str) -> None:
        """Say what is no trouble, such as why the passphrase is asked for again."""
        self.trouble.say(words, "good")

    def show_error(self, words: str, error: Exception | None = None) -> None:
        """Say what went wrong, at the passphrase if it was the passphrase."""
        kind = type(error).__name__
        wrong = kind == "WrongPassphrase"
        self.passphrase.show_error(words if wrong else "")
        self.trouble.say("" if wrong else words, "caution" if kind in READ_ONLY_HELPS else "bad")
        self._look.setVisible(kind in READ_ONLY_HELPS)
        # Where its very beginning is damaged, a file opens with no passphrase at all.
        self._wrongly_typed = self._wrongly_typed + 1 if wrong else 0
        for part in (self._get_out, self.ask_back):
            part.setVisible(kind == "WorkspaceDamaged" or self._wrongly_typed > 1)
        if wrong:
            self.passphrase.field.selectAll()
        elif kind in READ_ONLY_HELPS:
            self._look.setFocus()

    def _list(self) -> None:
        self.list.clear()
        for path in self._paths:
            colour = current().colours.muted
            item = QListWidgetItem(QIcon(icon_pixmap("lock", colour, pixels(20))), _about(path))
            item.setToolTip(_whole(path))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._rows.setVisible(bool(self._paths))
        self._none.setVisible(not self._paths)
        self._fit_list()
        for part in (self.passphrase, self._open_button, self._forgotten, self._off_button):
            part.setVisible(bool(self._paths))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list the height that its words take at this width."""
        super().resizeEvent(event)
        # The list itself has its width only after this.
        QTimer.singleShot(0, self, self._fit_list)

    def _fit_list(self) -> None:
        wide = self.list.viewport().width() - self.list.iconSize().width() - 6 * SPACE
        letters, words = self.list.fontMetrics(), Qt.TextFlag.TextWordWrap
        high = pressed(40)
        for place in range(min(MOST_IN_SIGHT, len(self._paths))):
            item = self.list.item(place)
            lines = letters.boundingRect(0, 0, wide, 10_000, words, item.text()).height()
            item.setSizeHint(QSize(0, max(pressed(40), lines + 3 * SPACE)))
            high = item.sizeHint().height() + (high if place else 0)
        self.list.setFixedHeight(high + 4)

    def _to_passphrase(self) -> None:
        self.passphrase.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_file(self) -> None:
        path = self._choose(tr("Open a workspace"), KINDS)
        if path is not None:
            self.offer(path)

    def _tell(self, _row: int = 0) -> None:
        path = self._chosen()
        beside = passphrase_beside(path) if path is not None else None
        words = ""
        if beside is not None:
            words = tr("The demonstration tells its passphrase in {name} beside it.").format(name=beside.name)
        elif path is not None and is_backup(path):
            words = tr("This is a backup. Put it back as a file of its own rather than work in it.")
        self._told.setText(words)
        self._told.setVisible(bool(words))
        self.ask_back.setVisible(path is not None and is_backup(path))

    def _chosen(self) -> Path | None:
        place = self.list.currentRow()
        return self._paths[place] if 0 <= place < len(self._paths) else None

    def _open(self) -> None:
        path = self._chosen()
        if path is None:
            return
        if not self.passphrase.text():
            self.passphrase.show_error(tr("Type the passphrase of this workspace."))
            return
        self._opened(path, self.passphrase.text())

    def _open_to_read(self) -> None:
        path = self._chosen()
        if path is not None:
            self._opened(path, self.passphrase.text(), read_only=True)


def _about(path: Path) -> str:
    when = (
        tr("last written {moment}").format(moment=moment(_last_written(path)))
        if path.exists()
        else tr("not found")
    )
    return f"{path.name}\n{_folder(path)}, {when}"


def _folder(path: Path) -> str:
    """Name the folder a workspace lies in; the folder of a person's own is called after nobody."""
    return tr("in your home folder") if path.parent == Path.home() else path.parent.name


def _whole(path: Path) -> str:
    home = Path.home()
    return (
        tr("home folder, {relative_to}").format(relative_to=path.relative_to(home))
        if path.is_relative_to(home)
        else str(path)
    )


def _last_written(path: Path) -> datetime:
    """Return when anything was kept; after a crash the newest lies in the log beside the file."""
    log = path.with_name(f"{path.name}-wal")
    newest = max(each.stat().st_mtime for each in (path, log) if each.exists())
    return datetime.fromtimestamp(newest, UTC).astimezone()
