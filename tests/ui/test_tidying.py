"""While there is a window, unused cycles are looked for in its thread alone."""

import gc
import weakref
from collections.abc import Generator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from qi_desktop.ui import tidying
from qi_desktop.ui.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("searching")


class Knot:
    """Something that holds itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def tidy(qapp: QApplication) -> Generator[tidying.Tidying]:
    around = QObject()
    tidy = tidying.Tidying(around)
    yield tidy
    tidy.stop()
    around.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_python_leaves_the_search_to_the_window_and_takes_it_back(tidy: tidying.Tidying) -> None:
    tidy.start()
    tidy.start()
    assert not gc.isenabled()
    tidy.stop()
    assert gc.isenabled()


def test_the_long_search_waits_until_nobody_types(
    tidy: tidying.Tidying, monkeypatch: pytest.MonkeyPatch
) -> None:
    tidy.start()
    gone = weakref.ref(Knot())
    monkeypatch.setattr(tidying, "_OLD", -1)
    tidy.typed()
    tidy.look()
    monkeypatch.setattr(tidying, "IDLE_S", 0.0)
    tidy.look()
    assert gone() is None


def test_no_other_thread_takes_widgets_apart_while_the_window_is_open(window: MainWindow) -> None:
    assert not gc.isenabled()
    window.close()
    assert gc.isenabled()
