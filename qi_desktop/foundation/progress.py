"""How far a long piece of work has come, and whether the person wants it stopped."""

from dataclasses import dataclass

from qi_desktop.foundation.errors import UserError


class Cancelled(UserError):
    """The person stopped a long piece of work; nothing of it was kept."""


@dataclass(slots=True)
class Progress:
    """Shared between a worker, which reports, and a window, which looks now and then.

    Plain attributes only: reading and replacing one of them is atomic, so that no signal has to
    be emitted from a worker thread.
    """

    done: int = 0
    total: int = 0
    what: str = ""
    cancelled: bool = False

    def report(self, done: int, total: int, what: str = "") -> None:
        """Note how much is done of how much; raises Cancelled once the person asked to stop."""
        self.done, self.total = done, total
        self.what = what or self.what
        if self.cancelled:
            raise Cancelled

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self.cancelled = True
