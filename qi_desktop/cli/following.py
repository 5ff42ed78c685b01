"""How far a long command has come, told on standard error while a person looks on."""

import sys
import time

from typing_extensions import override

from qi_desktop.foundation.progress import Progress

_EVERY_S = 0.2
_WIDTH = 60


class Following(Progress):
    """Writes one line over and over; into a file or a pipe it writes nothing."""

    _next: float = 0.0

    @override
    def report(self, done: int, total: int, what: str = "") -> None:
        Progress.report(self, done, total, what)
        now = time.monotonic()
        if now >= self._next and sys.stderr.isatty():
            self._next = now + _EVERY_S
            print(
                f"\r{self.what} {done} of {total}".ljust(_WIDTH)[:_WIDTH], end="", file=sys.stderr, flush=True
            )

    def finish(self) -> None:
        """Leave an empty line behind."""
        if self._next:
            print("\r" + " " * _WIDTH, end="\r", file=sys.stderr, flush=True)
