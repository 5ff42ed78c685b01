"""Lists of two-line entries keep Qt's rules, what was chosen, and say their state in words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from qi_desktop.ui.fonts import body_font
from qi_desktop.ui.widgets.entries import Entry, EntryList, EntryModel, cut
from qi_desktop.ui.widgets.ordered import OrderedList

pytestmark = pytest.mark.dressed

ENTRIES = [Entry("a", "First", "one", "13 Mar", "good", "Settled"), Entry("b", "Second"), Entry("c", "Third")]


def test_the_model_of_a_list_keeps_the_rules(qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    model = EntryModel()
    qtmodeltester.check(model)  # pyright: ignore[reportUnknownMemberType]
    model.show_entries(ENTRIES)
    qtmodeltester.check(model)  # pyright: ignore[reportUnknownMemberType]


def test_an_entry_is_read_out_with_its_state(qtbot: QtBot) -> None:
    model = EntryModel()
    model.show_entries(ENTRIES)
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "First. Settled. one. 13 Mar"


def test_the_chosen_entry_stays_chosen_and_enter_opens_it(qtbot: QtBot) -> None:
    told: list[str] = []
    shown = EntryList("Things", chosen=told.append, opened=lambda key: told.append(f"opened {key}"))
    qtbot.addWidget(shown)
    shown.show_entries(ENTRIES)
    shown.choose("b")
    shown.show_entries([Entry("z", "New"), *ENTRIES])
    assert shown.chosen() == "b"
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert told == ["b", "opened b"]


def test_a_fitted_list_needs_no_scrolling(qtbot: QtBot) -> None:
    shown = EntryList("Things", lines=3)
    qtbot.addWidget(shown)
    shown.show_entries([Entry("a", "many words " * 8), Entry("b", "few")])
    shown.fit()
    shown.resize(160, shown.height())
    shown.show()
    assert shown.verticalScrollBar().maximum() == 0
    shown.grab()


def test_entries_keep_their_room_when_the_scroll_bar_takes_its_part(qtbot: QtBot) -> None:
    shown = EntryList("Things", details=2)
    qtbot.addWidget(shown)
    shown.resize(240, 300)
    shown.show()
    # Words of many lengths: one of them stands on one line until the scroll bar comes.
    shown.show_entries([Entry(str(n), f"CRC {n}", "word " * 4 + "i" * n) for n in range(45)])
    QApplication.processEvents()
    assert shown.verticalScrollBar().maximum() > 0
    given = [shown.visualRect(shown.records.index(row)).height() for row in range(45)]
    assert given == [shown.sizeHintForRow(row) for row in range(45)]


def test_long_text_is_cut_at_a_word(qtbot: QtBot) -> None:
    metrics = QFontMetrics(body_font())
    assert cut("short", metrics, 200, 2) == "short"
    longer = cut("word " * 60, metrics, 200, 2)
    assert longer.endswith("word …")
    assert metrics.boundingRect(0, 0, 200, 999, int(Qt.TextFlag.TextWordWrap), longer).height() <= (
        2 * metrics.lineSpacing()
    )


def test_entries_are_put_in_order_with_alt_and_the_arrows_or_carried(qtbot: QtBot) -> None:
    told: list[list[str]] = []
    shown = OrderedList("Things", told.append, keys={Qt.Key.Key_Delete: lambda: told.append(["away"])})
    qtbot.addWidget(shown)
    shown.show_entries(ENTRIES)
    shown.choose("b")
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(shown, key, Qt.KeyboardModifier.AltModifier)
    shown.carry_to("a", 3)
    shown.carry_to("a", 1)
    shown.choose("a")
    QTest.keyClick(shown, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(shown, Qt.Key.Key_Delete)
    assert told == [["b", "a", "c"], ["a", "c", "b"], ["b", "c", "a"], ["away"]]
