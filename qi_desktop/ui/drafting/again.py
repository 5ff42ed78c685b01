"""Trying again to put on disk what could not be put there, whether or not anybody types on."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from typing_extensions import override

from qi_desktop.foundation.errors import UserError

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtCore import QTimer

AFTER_MS = 3_000
"""So soon it is tried again."""


class Again(AbstractContextManager[None]):
    """Around a write: what fails is told once and tried again by the timer until it has come to the disk."""

    def __init__(self, timer: QTimer) -> None:
        """Start this timer anew where a write failed."""
        self._timer = timer
        self.failed = False

    @override
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        """Let the first trouble through, and keep the same one to itself while it lasts."""
        again, self.failed = self.failed, isinstance(error, UserError)
        if self.failed:
            self._timer.start(AFTER_MS)
        return self.failed and again
