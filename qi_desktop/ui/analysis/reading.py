"""Working a large file out for the first time, slice by slice, while the window stays usable."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.states import BusyPanel, EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.services import Services

FEW, AT_ONCE, SLICE = 100, 0.15, 0.03
"""So many cases are read at once; of more, what can be in so many seconds, then slice by slice."""
PORTION = 2


class Reading(QWidget):
    """How far the first count is, with a way to stop it and to go on."""

    def __init__(self, services: Services, done: Callable[[], object]) -> None:
        """``done`` is told when every case has been worked out."""
        super().__init__()
        self._services, self._done = services, done
        self.stop = Button(tr("Stop"), self.rest)
        self.busy = BusyPanel(self.stop)
        self.go_on = Button(tr("Go on"), self.resume, kind="main")
        stopped = EmptyState(
            "counts",
            tr("Counting was stopped"),
            tr("What was worked out is kept; the rest is still to do."),
            self.go_on,
        )
        inside = QWidget()
        inside.setLayout(column(None, self.busy, None, margin=3))
        self._faces = QStackedWidget()
        self._faces.addWidget(inside)
        self._faces.addWidget(stopped)
        self.setLayout(column(self._faces))
        self._timer = QTimer(self, interval=1, singleShot=True)
        self._timer.timeout.connect(self._slice)

    def is_ready(self) -> bool:
        """Work out what can be done at once; tells whether that was all."""
        analysis = self._services.analysis
        if not self._services.assessment.has_form() or not analysis.read_some(0):
            return True
        done, whole = analysis.left_to_read()
        return not (analysis.read_some(FEW) if whole - done <= FEW else self._read_for(AT_ONCE))

    def resume(self) -> None:
        """Go on slice by slice."""
        self._faces.setCurrentIndex(0)
        self._tell()
        self._timer.start()

    def rest(self) -> None:
        """Stop, keeping what was worked out."""
        if self._timer.isActive():
            self._timer.stop()
            self._faces.setCurrentIndex(1)

    def _slice(self) -> None:
        if self._read_for(SLICE):
            self._tell()
            self._timer.start()
        else:
            self._done()

    def _read_for(self, seconds: float) -> bool:
        until = monotonic() + seconds
        while left := self._services.analysis.read_some(PORTION):
            if monotonic() >= until:
                break
        return left

    def _tell(self) -> None:
        self.busy.show_progress(
            tr("Working the cases out for the first time"), *self._services.analysis.left_to_read()
        )
