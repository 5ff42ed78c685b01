"""Long work on a connection of its own, in a thread, while the window looks on."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from qi_desktop.foundation.progress import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.foundation.progress import Progress
    from qi_desktop.services import Services
    from qi_desktop.ui.jobs import Job, Jobs

T = TypeVar("T")


class Elsewhere:
    """Writes or reads in a thread; while one writes, the window only reads."""

    def __init__(
        self,
        services: Services,
        jobs: Jobs,
        *,
        resting: Callable[[bool], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Tell ``resting`` when the window has to leave the file alone, and when it may go on."""
        self._services, self._jobs = services, jobs
        self._resting, self._failed = resting, failed
        self.writing = False

    def work(
        self, what: str, act: Callable[[Services, Progress], T], done: Callable[[T], object]
    ) -> Job | None:
        """Carry out a long act in a thread with its own connection; meanwhile the window only reads."""
        if self.writing:
            return None
        self._rest(on=True)

        def finished(result: T) -> None:
            self._rest(on=False)
            done(result)

        def failed(error: Exception) -> None:
            self._rest(on=False)
            self._failed(error)

        return self._jobs.start(what, lambda progress: self._on_its_own(act, progress), finished, failed)

    def read(
        self,
        what: str,
        act: Callable[[Services, Progress], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None,
    ) -> Job:
        """Read in a thread with its own connection; the window works on."""

        def reading(services: Services, progress: Progress) -> T:
            services.workspace.stop_when(lambda: progress.cancelled)
            with services.workspace.holding.on():
                result = act(services, progress)
            if progress.cancelled and not progress.total:
                # What never looked up is stopped all the same: nobody wants its result any more.
                raise Cancelled
            return result

        return self._jobs.start(what, lambda progress: self._on_its_own(reading, progress), done, failed)

    def _rest(self, *, on: bool) -> None:
        self.writing = on
        self._resting(on)

    def _on_its_own(self, act: Callable[[Services, Progress], T], progress: Progress) -> T:
        """Carry out an act on a second connection, in the thread that calls this."""
        from qi_desktop.services import services_of

        own = self._services.workspace.second_connection()
        try:
            return act(services_of(own), progress)
        finally:
            own.close()
