"""What holds for every test: no screen, no network, no settings of the person's own, nothing left running."""

import atexit
import gc
import os
import shutil
import tempfile
import threading
import time
from collections.abc import Generator
from pathlib import Path

import pytest

from qi_desktop.foundation import collecting
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace
from tests.demonstrated import Demonstrated, run_demonstration
from tests.guards import network_refused, running_timers, take_apart_what_is_unused
from tests.thoroughness import load_profile

MEMORY, ROOM = Path("/dev/shm"), 2 << 30  # noqa: S108 - only where the system lends it, as Linux does
if "TMPDIR" not in os.environ and MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
    # Thousands of small files are made sure of on the disk; in memory nobody waits for that.
    os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)
HOME = tempfile.mkdtemp(prefix="qi-tests-")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for folder in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
    os.environ[folder] = str(Path(HOME, folder))
atexit.register(shutil.rmtree, HOME, ignore_errors=True)

load_profile()


@pytest.fixture(scope="session", autouse=True)
def offline() -> Generator[None]:
    """Fail whatever opens a socket that could leave the laptop."""
    with network_refused():
        yield


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest) -> Generator[None]:
    """Fail a test that leaves a thread or a timer behind."""
    before = set(threading.enumerate())
    yield
    patience = time.monotonic() + 2
    while (threads := set(threading.enumerate()) - before) and time.monotonic() < patience:
        time.sleep(0.01)
    if threads:
        pytest.fail(f"left running: {', '.join(thread.name for thread in threads)}")
    timers = running_timers() if "qapp" in request.fixturenames else []
    take_apart_what_is_unused()
    if timers:
        pytest.fail(f"left running: {', '.join(timers)}")


@pytest.fixture
def searching() -> Generator[None]:
    """Python looks for unused cycles by itself, as it does where there is no window."""
    collecting.go_on()
    yield
    collecting.hold_off()


@pytest.fixture
def workspace(tmp_path: Path) -> Generator[Workspace]:
    """A real encrypted file, new and empty, with a passphrase that is quick to try."""
    with a_workspace(tmp_path / "workspace.qi") as workspace:
        yield workspace


@pytest.fixture(scope="session")
def demonstrated(tmp_path_factory: pytest.TempPathFactory) -> Demonstrated:
    """The whole demonstration, run once; nobody may write into what it left."""
    return run_demonstration(tmp_path_factory.mktemp("suffolk"))


def pytest_collection_finish() -> None:
    """Look for unused cycles and timers only in what comes later, and only between two tests.

    What was imported is much, and stays. A search in the midst of a test may come up in a server's thread,
    and a widget of an earlier test that is taken apart there ends the whole run.
    """
    gc.collect()
    gc.freeze()
    collecting.hold_off()


# Before xdist looks at the marks, or each of its workers would run the demonstration.
@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the tests of one demonstration on one worker, so that it runs once."""
    for item in items:
        if "demonstrated" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.xdist_group("demonstration"))
            item.add_marker(pytest.mark.timeout(300))
