"""What is looked for in the case list, shared by the narrow list and the whole one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from qi_desktop.assessment.case_list.lines import Lines
from qi_desktop.assessment.case_list.model import Sort, Wanted, Whose

if TYPE_CHECKING:
    from qi_desktop.assessment.case_list.model import CaseLine
    from qi_desktop.assessment.case_list.service import CaseListService
    from qi_desktop.services import Services

AT_ONCE = 2000
"""How many cases are read while the person waits; more are read slice by slice."""
PAUSE_MS, IDLE_MS = 60, 1500
"""How long typing pauses before a long list is searched, and answering before tallies are kept."""
BETWEEN_SLICES_MS = 12
_DRIFTING = frozenset({Sort.PROGRESS, Sort.TOUCHED})
"""What is only known once every begun case was settled."""


class CaseFinder(QObject):
    """Finds lines, reads a long list and settles its progress in slices between two events."""

    found = Signal()
    renewed = Signal()
    finished = Signal()
    """The whole list was read, in slices."""

    def __init__(self, services: Services, parent: QObject) -> None:
        """Look for nothing yet."""
        super().__init__(parent)
        self._services = services
        self.wanted = Wanted()
        self.lines = Lines((), lambda _places: [], lambda _case: None)
        self._is_new = True
        self._drifted = False
        self._reading = self._timer(0, self._read_on)
        self._pause = self._timer(PAUSE_MS, self._find)
        self._settling = self._timer(BETWEEN_SLICES_MS, self._settle_on)
        self._idle = self._timer(IDLE_MS, self._settling.start)

    def _timer(self, pause: int, act: object) -> QTimer:
        timer = QTimer(self, interval=pause, singleShot=True)
        timer.timeout.connect(act)  # type: ignore[arg-type]
        return timer

    @property
    def cases(self) -> CaseListService:
        """The service behind it."""
        return self._services.case_list

    @property
    def is_reading(self) -> bool:
        """Tell whether cases are still being read."""
        done, whole = self.cases.progress
        return done < whole

    # ------------------------------------------------------------------------------------------------ looking
    def refresh(self) -> None:
        """Follow what changed; the first time, look for what was looked for last."""
        self.cases.catch_up()
        if self._is_new:
            self._is_new = False
            self.wanted = self.cases.remembered() or Wanted()
        if self.is_reading and self.cases.progress[1] <= AT_ONCE:
            self.cases.read_some(AT_ONCE)
        elif self.is_reading:
            self.cases.read_some(AT_ONCE // 4)
            self._reading.start()
        self._find()
        if not self.is_reading:
            self._settle_at_once()

    def look(self, wanted: Wanted) -> None:
        """Look for something else, at once."""
        self._pause.stop()
        self.wanted = wanted
        self._find()
        self.cases.remember(replace(wanted, text=""))

    def type(self, text: str) -> None:
        """Look for words while they are typed; in a long list after a short pause."""
        self.wanted = replace(self.wanted, text=text)
        if self.cases.progress[1] > AT_ONCE:
            self._pause.start()
        else:
            self._find()

    def sort_by(self, sort: Sort, *, descending: bool) -> None:
        """Sort by something else."""
        self.look(replace(self.wanted, sort=sort, descending=descending))

    def has_mine(self) -> bool:
        """Tell whether any case is the signed-in person's own."""
        return len(self.cases.lines(Wanted(whose=Whose.MINE), so_far=True)) > 0

    def renew(self, line: CaseLine) -> None:
        """Show one case as it was just settled; the order stays until it is asked for again."""
        self.cases.note(line)
        self.lines.forget()
        self.renewed.emit()
        self._idle.start()

    def rest(self) -> None:
        """Stop reading and settling while the page is left; what was answered last is kept first."""
        for timer in (self._reading, self._pause, self._settling, self._idle):
            timer.stop()
        self.cases.settle_some()

    def resume(self) -> None:
        """Go on where the page was left."""
        if self._is_new:
            return
        (self._reading if self.is_reading else self._settling).start()

    def _find(self) -> None:
        self.lines = self.cases.lines(self.wanted, so_far=True)
        self.found.emit()

    # ------------------------------------------------------------------------------------------------- slices
    def _read_on(self) -> None:
        if self.cases.read_some():
            self._reading.start()
            self.renewed.emit()
        else:
            self._find()
            self.finished.emit()
            self._settling.start()

    def _settle_at_once(self) -> None:
        """Settle what can be settled unnoticed; the rest in slices."""
        before = self.lines[:50]
        more = self.cases.settle_some(0.03)
        self.lines.forget()
        if self.lines[:50] != before:
            self._find()
        if more:
            self._drifted = True
            self._settling.start()

    def _settle_on(self) -> None:
        more = self.cases.settle_some()
        self.lines.forget()
        self.renewed.emit()
        if more:
            self._settling.start()
        elif self._drifted and self.wanted.sort in _DRIFTING:
            self._drifted = False
            self._find()
