"""Tables over plain lists keep Qt's rules, sort as lists, and keep what was chosen."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from qi_desktop.ui.navigation import PLACES
from qi_desktop.ui.widgets.bars import Bar
from qi_desktop.ui.widgets.table import Column, Table, TableModel
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.faces import open_whole


@dataclass(frozen=True)
class Line:
    name: str
    number: int


COLUMNS = (
    Column[Line]("Name", lambda line: line.name, stretch=True, status=lambda line: "good"),
    Column[Line]("Number", lambda line: str(line.number), lambda line: line.number, number=True),
    Column[Line]("Bar", lambda _line: "", bar=lambda line: Bar(line.number, 100, 50, 10)),
)
LINES = [Line("b", 2), Line("a", 10), Line("c", 1)]


def test_the_model_of_a_table_keeps_the_rules(qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    model = TableModel(COLUMNS)
    model.show_rows(LINES)
    qtmodeltester.check(model)  # pyright: ignore[reportUnknownMemberType]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    qtmodeltester.check(model)  # pyright: ignore[reportUnknownMemberType]


def test_numbers_sort_as_numbers_and_new_rows_keep_the_order(qtbot: QtBot) -> None:
    model = TableModel(COLUMNS)
    model.show_rows(LINES)
    model.sort(1)
    assert [line.number for line in model.rows] == [1, 2, 10]
    model.show_rows([*LINES, Line("d", 5)])
    assert [line.number for line in model.rows] == [1, 2, 5, 10]


def test_the_chosen_row_stays_chosen_when_rows_are_shown_anew(qtbot: QtBot) -> None:
    told: list[str] = []
    table = Table("Lines", COLUMNS, key=lambda line: line.name, chosen=lambda line: told.append(line.name))
    qtbot.addWidget(table)
    table.show_rows(LINES)
    assert table.choose("a")
    table.show_rows([Line("z", 1), *LINES])
    assert table.chosen() == Line("a", 10)
    assert told == ["a"]


def test_a_changed_row_is_renewed_in_its_place(qtbot: QtBot) -> None:
    table = Table("Lines", COLUMNS, key=lambda line: line.name)
    qtbot.addWidget(table)
    table.show_rows(LINES)
    with qtbot.waitSignal(table.records.dataChanged), qtbot.assertNotEmitted(table.records.modelReset):
        table.show_rows([Line("b", 3), *LINES[1:]])
    assert table.records.rows[0].number == 3


def test_a_bar_can_be_read_without_seeing_it(qtbot: QtBot) -> None:
    model = TableModel(COLUMNS)
    model.show_rows(LINES)
    spoken = model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Bar: 2 of 100, expected 50.0, minimum 10"


def test_the_models_of_every_page_keep_the_rules(opened: WorkspaceView, qtmodeltester: ModelTester) -> None:
    for place in PLACES:
        open_whole(opened, place.key)
    for view in opened.findChildren(QTableView):
        qtmodeltester.check(view.model())  # pyright: ignore[reportUnknownMemberType]


def test_a_heading_pressed_sorts_once_and_the_chosen_row_goes_along(qtbot: QtBot) -> None:
    asked: list[int] = []

    def size(line: Line) -> int:
        asked.append(line.number)
        return line.number

    columns = (Column[Line]("Name", lambda line: line.name), Column[Line]("Number", lambda _line: "", size))
    table = Table("Lines", columns, key=lambda line: line.name)
    qtbot.addWidget(table)
    table.show_rows(LINES)
    table.choose("b")
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert [line.name for line in table.records.rows] == ["a", "b", "c"]
    assert table.chosen() == Line("b", 2)
    assert len(asked) == len(LINES)


def test_columns_that_can_be_done_without_go_first_where_there_is_no_room(qtbot: QtBot) -> None:
    table: Table[str] = Table(
        "Files",
        (
            Column[str]("From", lambda row: row),
            Column[str]("File", lambda _row: "a very long name of a file", stretch=True, spare=1),
            Column[str]("Changes", lambda _row: "1,000", spare=2),
            Column[str]("What comes of it", lambda _row: "new, with 3 conflicts"),
        ),
        key=lambda row: row,
    )
    qtbot.addWidget(table)
    table.show_rows(["Ada Invented"])
    seen: list[tuple[int, ...]] = []
    table.show()
    for width in range(900, 280, -60):
        table.resize(width, 200)
        QApplication.processEvents()
        seen.append(tuple(place for place in range(4) if table.isColumnHidden(place)))
        assert table.horizontalScrollBar().maximum() == 0
    assert list(dict.fromkeys(seen)) == [(), (1,), (1, 2)]
    table.resize(900, 200)
    assert not table.isColumnHidden(1)
