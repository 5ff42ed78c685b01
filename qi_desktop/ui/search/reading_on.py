"""Keeps the index of words in step while people work: a few milliseconds now and then, never a stutter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from qi_desktop.foundation.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed

SLICE = 0.002
"""So many seconds are read on at a time: with the last block begun it stays below 4 ms."""
REST_MS, PAUSE_MS = 250, 20
"""How long after a change reading begins, and how long it rests between two slices."""


class ReadingOn(QObject):
    """Reads what is due on the main thread, in slices."""

    def __init__(self, services: Services, parent: QObject, caught_up: Callable[[], object]) -> None:
        """Begin with whatever was left from before; ``caught_up`` is told when nothing more waits."""
        super().__init__(parent)
        self._searching, self._caught_up = services.searching, caught_up
        self._compare = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._read)
        self._allowed = not services.workspace.read_only
        services.workspace.ledger.subscribe(self._changed)
        self._soon(REST_MS)

    def rest(self, *, on: bool) -> None:
        """Stop while somebody else writes the whole file; go on afterwards with what came."""
        self._allowed = not on
        if on:
            self._timer.stop()
        else:
            self._compare = True
            self._soon(REST_MS)

    def stop(self) -> None:
        """Stop for good; what is left is read when the file is opened again."""
        self._allowed = False
        self._timer.stop()

    def _changed(self, changed: Changed) -> None:
        if any(kind == "eligible_case" for kind, _ in changed.records):
            self._compare = True
        self._soon(REST_MS)

    def _soon(self, milliseconds: int) -> None:
        if self._allowed:
            self._timer.start(milliseconds)

    def _read(self) -> None:
        try:
            more = self._read_some()
        except UserError:
            # The next change tries again; whoever writes then is told what is wrong with the file.
            return
        if more:
            self._soon(PAUSE_MS)
        else:
            self._caught_up()

    def _read_some(self) -> bool:
        if self._compare:
            self._compare = False
            self._searching.compare_cases()
        return self._searching.read_on(SLICE)
