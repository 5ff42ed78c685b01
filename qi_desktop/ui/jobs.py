"""Long work in a thread; the window looks at it 20 times a second and is never called by it."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Thread
from time import monotonic
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer

from qi_desktop.foundation import collecting
from qi_desktop.foundation.progress import Progress

T = TypeVar("T")
LOOK_EVERY_MS = 50
SHOWN_AFTER = 0.3
"""Seconds after which work is shown; what is done sooner would only flicker."""
AT_REST, HAND_OVER = sys.getswitchinterval(), 0.001
"""Seconds a thread may keep the interpreter while another waits. Painting one table asks Python for hundreds
of cells, and waits for each, so that while there is work the usual 5 ms would freeze the window."""


@dataclass(slots=True)
class Job:
    """One piece of work: what it is called, how far it is, and what comes of it."""

    what: str
    work: Callable[[Progress], Any]
    done: Callable[[Any], object]
    failed: Callable[[Exception], object]
    quiet: bool = False
    progress: Progress = field(default_factory=Progress)
    result: Any = None
    error: Exception | None = None
    thread: Thread | None = None
    started: float = field(default_factory=monotonic)

    def run(self) -> None:
        """Do the work, in the worker thread; the outcome is stored, never sent."""
        try:
            self.result = self.work(self.progress)
        except Exception as error:  # noqa: BLE001 - whatever it was, the main thread is told
            self.error = error


class Jobs(QObject):
    """Starts workers and hands their outcomes over on the main thread."""

    def __init__(
        self,
        failed: Callable[[Exception], object],
        watched: Callable[[Job | None], object],
        parent: QObject | None = None,
    ) -> None:
        """Tell ``failed`` of troubles nobody else takes, and show ``watched`` the job that runs, or none."""
        super().__init__(parent)
        self._failed, self._watched = failed, watched
        self._running: list[Job] = []
        self._at_work = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def start(
        self,
        what: str,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
        *,
        quiet: bool = False,
    ) -> Job:
        """Start a worker; it may only compute, on plain data handed to it, or use a connection of its own.

        A quiet one is not shown: nobody waits for it, and nothing on the page should move for its sake.
        """
        job = Job(what, work, done, failed or self._failed, quiet)
        job.thread = Thread(target=job.run, name=f"job: {what}", daemon=True)
        self._running.append(job)
        # A search for cycles walks every cell of a long list and holds the window meanwhile; it can wait.
        if not self._at_work:
            self._at_work = True
            collecting.hold_off()
        sys.setswitchinterval(HAND_OVER)
        job.thread.start()
        self._timer.start()
        return job

    @property
    def running(self) -> tuple[Job, ...]:
        """Return the jobs that are not done."""
        return tuple(self._running)

    def cancel(self) -> None:
        """Ask every job to stop at its next report."""
        for job in self._running:
            job.progress.cancel()

    def finish(self) -> None:
        """Stop every job and wait for it, before the workspace is closed."""
        self.cancel()
        for job in self._running:
            if job.thread is not None:
                job.thread.join()
        self._running.clear()
        self._rest()

    def _look(self) -> None:
        over = [job for job in self._running if job.thread is not None and not job.thread.is_alive()]
        self._running = [job for job in self._running if job not in over]
        long = (job for job in self._running if not job.quiet and monotonic() - job.started >= SHOWN_AFTER)
        self._watched(next(long, None))
        if not self._running:
            self._rest()
        for job in over:
            job.failed(job.error) if job.error is not None else job.done(job.result)

    def _rest(self) -> None:
        self._timer.stop()
        if self._at_work:
            self._at_work = False
            collecting.go_on()
        sys.setswitchinterval(AT_REST)
