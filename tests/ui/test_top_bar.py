"""The bar on top gives way where the window is narrow, and nothing in it lies over anything else."""

from datetime import UTC, datetime
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from qi_desktop.ui.search.box import SearchBox
from qi_desktop.ui.search.found import Quick
from qi_desktop.ui.top_bar import TopBar
from tests.ui.fit import cut_off

NAME = "An invented inspection with a very long name, 2017"


@pytest.fixture
def bar(qtbot: QtBot) -> TopBar:
    search = SearchBox(lambda _text: Quick(), lambda _page, _record: None, lambda _placed: None)
    bar = TopBar(search, settings=list, capture=list, help_=list, lock=list)
    qtbot.addWidget(bar)
    bar.show()
    bar.show_inspection(NAME)
    bar.show_person("Ada Invented-Longname", "case_sample_reviewer")
    bar.show_saved(datetime(2017, 2, 20, 10, 42, 7, tzinfo=UTC))
    return bar


@pytest.mark.parametrize("width", [500, 640, 800, 1024, 1600])
def test_nothing_lies_over_anything_else_or_is_cut_within_a_word(bar: TopBar, width: int) -> None:
    bar.resize(width, bar.height())
    QApplication.processEvents()
    parts = bar.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    seen = [part.geometry() for part in parts if part.isVisible()]
    assert not [pair for pair in combinations(seen, 2) if pair[0].intersects(pair[1])]
    assert cut_off(bar) == []


def test_what_gives_way_is_still_to_be_had(bar: TopBar) -> None:
    bar.resize(600, bar.height())
    QApplication.processEvents()
    tips = [part.toolTip() for part in bar.findChildren(QWidget)]
    assert f"{NAME}\nAda Invented-Longname, Case-sample reviewer" in tips
