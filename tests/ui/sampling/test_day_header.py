"""The days above a week: two offices on one day are told even where one of them has no room."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from qi_desktop.sampling.interviewing.model import InterviewSlot
from qi_desktop.ui.fonts import body_font
from qi_desktop.ui.sampling.timetable.day_header import cut
from qi_desktop.ui.sampling.timetable.week_grid import WeekGrid
from qi_desktop.ui.sampling.timetable.week_model import Booked, Week

BOTH = "Bury St Edmunds, Norwich hub (telephone)"


def booked(office: str, starts: str) -> Booked:
    return Booked(InterviewSlot("one", "CRC 01", "CRC", "bo", "A Name", office, "2017-02-20", starts, 45))


def test_the_tip_of_a_day_names_every_office(qtbot: QtBot) -> None:
    grid = WeekGrid(lambda _one: None, lambda _one, _day, _hour: None, lambda _one: None)
    qtbot.addWidget(grid)
    first, second = BOTH.split(", ")
    grid.show_week(
        Week(
            ("2017-02-20", "2017-02-21"),
            ("09:30", "10:30"),
            "13:30",
            (booked(first, "09:30"), booked(second, "10:30")),
        )
    )
    grid.resize(300, 300)
    grid.show()
    assert not grid.grab().isNull()
    told = [
        grid.records.headerData(day, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) for day in (0, 1)
    ]
    assert told == [f"Monday 20 February: {BOTH}", "Tuesday 21 February: nothing arranged"]


@pytest.mark.parametrize(
    ("room", "shown"), [(400, BOTH), (140, "Bury St Edmunds +1"), (70, "Bury… +1")], ids=str
)
def test_offices_without_room_are_counted_not_clipped(qtbot: QtBot, room: int, shown: str) -> None:
    del qtbot
    font = body_font(1.0)
    told = cut(BOTH, font, room)
    assert told == shown or (told.endswith("+1") and "…" in told)
