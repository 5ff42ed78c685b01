"""An act that cannot look up by itself stops when asked, and otherwise is as if carried out at once."""

import time
from threading import Event, Timer

import pytest

from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.foundation.stopping import stoppable


@pytest.mark.parametrize("progress", [None, Progress()])
def test_what_an_act_makes_or_raises_comes_through(progress: Progress | None) -> None:
    assert stoppable(lambda: 7, progress) == 7
    with pytest.raises(ZeroDivisionError):
        stoppable(lambda: 1 / 0, progress)


def test_whoever_cancels_does_not_wait_for_the_end() -> None:
    progress, end = Progress(), Event()
    Timer(0.1, progress.cancel).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        stoppable(lambda: end.wait(20), progress)
    assert time.monotonic() - began < 10
    end.set()


def test_what_comes_too_late_is_let_go_of() -> None:
    progress, end, let_go = Progress(), Event(), Event()
    progress.cancel()
    with pytest.raises(Cancelled):
        stoppable(lambda: end.wait(20), progress, lambda came: came and let_go.set())
    end.set()
    assert let_go.wait(5)
