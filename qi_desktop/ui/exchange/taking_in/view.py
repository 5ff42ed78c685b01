"""Take in: choose or drop files, look at what they would bring, take them in, read the report."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.foundation.progress import Cancelled
from qi_desktop.ui.dates import moment
from qi_desktop.ui.exchange.received.report_view import ReportView
from qi_desktop.ui.exchange.taking_in.preview_face import PreviewFace
from qi_desktop.ui.language import several, tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, scrolling
from qi_desktop.ui.widgets.states import EmptyState, Notice
from qi_desktop.ui.wording import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from qi_desktop.merging.model import MergeReport
    from qi_desktop.merging.previewing.model import Preview
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed
    from qi_desktop.ui.jobs import Job
    from qi_desktop.ui.page import Desk

BUNDLES = tr("Bundles (*.qibundle);;All files (*)")
SUFFIX = ".qibundle"


class TakingInView(QWidget):
    """Leads from files to what they brought."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Wait for files; the later faces are built when they are needed."""
        super().__init__()
        self._services, self._desk = services, desk
        self.preview: Preview | None = None
        self._job: Job | None = None
        self.choose_files = Button(
            tr("Choose bundles…"), self.ask, kind="main", picture="folder", description="Ctrl+I"
        )
        self.go_on = Button(tr("Go on"), self._go_on)
        self._let_go = Button(tr("Leave them"), self.leave_unfinished, kind="quiet")
        self.unfinished = Notice("caution", "", self.go_on, self._let_go)
        self._empty = EmptyState(
            "bring_in",
            tr("Take bundles in"),
            tr(
                "Choose the bundles that came, or drop them here: one or a whole folder, in any order and as"
                " often as you like. What they would bring is shown before anything is written."
            ),
            self.choose_files,
        )
        self._faces = QStackedWidget()
        self._faces.addWidget(self._empty)
        layout = column(self.unfinished, self._faces, gap=1.5)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.setAcceptDrops(True)

    @cached_property
    def previewed(self) -> PreviewFace:
        """What the chosen files would bring."""
        face = PreviewFace(self._take_in, self.ask, self.leave)
        self._faces.addWidget(face)
        return face

    @cached_property
    def report(self) -> ReportView:
        """What came."""
        return ReportView(self._services, self._desk)

    @cached_property
    def taken(self) -> QWidget:
        """The report, with the way to more files."""
        inside = QWidget()
        more = Button(tr("Take in more…"), self.ask, picture="folder", description="Ctrl+I")
        inside.setLayout(column(self.report, more, gap=2))
        area = scrolling(inside, label=tr("Merge report"))
        self._faces.addWidget(area)
        return area

    def refresh(self, changed: Changed | None = None) -> None:
        """Tell of files that were about to come in when the program was stopped."""
        del changed
        waiting = [] if self._is_taking() else self._services.merging.unfinished()
        self.unfinished.say(
            tr(
                "Taking in {bundles} was interrupted on {moment}. Nothing of it is here, and nothing is"
                " lost: the files are as they were."
            ).format(bundles=several(len(waiting), "bundle"), moment=moment(waiting[0].chosen_at))
            if waiting
            else ""
        )
        if self._faces.currentWidget() is self.__dict__.get("taken") and self.report.report is not None:
            self.report.show_report(self.report.report)

    def choose(self, paths: Sequence[Path]) -> None:
        """Look at what these files would bring; a folder stands for the bundles in it."""
        files = [path for one in paths for path in _bundles_in(one)]
        if files:
            what = tr("Looking at {bundles}").format(bundles=several(len(files), "bundle"))
            self._desk.read(
                what,
                lambda services, progress: services.previewing.preview(files, progress),
                self._show_preview,
                self._not_looked,
            )

    def take_keyboard(self) -> None:
        """Put the keyboard on what is to be done next."""
        if self._faces.currentWidget() is self._empty:
            (self.choose_files if self.unfinished.isHidden() else self.go_on).setFocus()
        elif self.preview is not None:
            self.previewed.take_keyboard()

    # ---------------------------------------------------------------------------------------- step by step
    def ask(self) -> None:
        """Ask for bundles, and look at them."""
        self.choose(self._desk.choose_files(tr("Take in bundles"), BUNDLES))

    def _show_preview(self, preview: Preview) -> None:
        self.preview = preview
        self.previewed.show_preview(preview)
        self._faces.setCurrentWidget(self.previewed)
        self.previewed.take_keyboard()

    def _not_looked(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self._desk.show_error(error)

    def _take_in(self) -> None:
        if self.preview is None or not self.preview.good:
            return
        # What is refused goes along, so that the report tells of it.
        paths = [one.path for one in self.preview.files]
        what = tr("Taking in {bundles}").format(bundles=several(len(self.preview.good), "bundle"))
        self._job = self._desk.work(
            what, lambda services, progress: services.merging.take_in(paths, progress, words_for), self._came
        )

    def _is_taking(self) -> bool:
        """Tell whether files are just coming in: they are noted as such until they are here."""
        thread = self._job.thread if self._job is not None else None
        return thread is not None and thread.is_alive()

    def _came(self, report: MergeReport) -> None:
        self.preview = None
        self.report.show_report(report)
        self._faces.setCurrentWidget(self.taken)
        self.refresh()
        (self.report.print if self.report.decide.isHidden() else self.report.decide).setFocus()

    def leave(self) -> None:
        """Put the files aside that were looked at; nothing of them came in."""
        self.preview = None
        self._faces.setCurrentWidget(self._empty)
        self.take_keyboard()

    def _go_on(self) -> None:
        self.choose([one.path for one in self._services.merging.unfinished()])

    def leave_unfinished(self) -> None:
        """Let go of what was interrupted."""
        self._services.merging.leave_unfinished()
        self.refresh()
        self.take_keyboard()

    # --------------------------------------------------------------------------------------- Qt's events
    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders, nothing else."""
        if dropped(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what is dropped."""
        event.acceptProposedAction()
        self.choose(dropped(event))


def dropped(event: QDropEvent) -> list[Path]:
    """Return the files and folders somebody holds over the window."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _bundles_in(path: Path) -> list[Path]:
    """Return the bundles in a folder, or the file itself."""
    return sorted(path.glob(f"*{SUFFIX}")) if path.is_dir() else [path]
