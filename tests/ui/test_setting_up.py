"""Setting an inspection up with the keyboard alone; everybody in it is invented."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from qi_desktop.ui.dates import typed_day
from qi_desktop.ui.inspection.page import InspectionPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import focused, go_to, press, press_button, the_page, write

FIRST, LAST = date(2017, 2, 20), date(2017, 3, 17)


@pytest.mark.parametrize(
    "text",
    [
        "20 February 2017",
        "20 feb 17",
        "20th Feb 2017",
        "Monday 20 February 2017",
        "20/2/2017",
        "20.02.17",
        "2017-02-20",
        " 20  Feb. 2017 ",
    ],
)
def test_a_day_is_understood_as_people_write_it(text: str) -> None:
    assert typed_day(text) == FIRST


@pytest.mark.parametrize("text", ["", "soon", "31/2/2017", "2017", "20 Smarch 2017", "20/2"])
def test_what_is_no_day_is_not_guessed_at(text: str) -> None:
    assert typed_day(text) is None


def test_an_inspection_is_set_up_without_the_mouse(empty: WorkspaceView) -> None:
    the_page(empty, "inspection")
    write("Anyshire 2017")
    press(Qt.Key.Key_Tab)
    write("Anyshire")
    go_to("First day of fieldwork")
    write("20/2/17")
    go_to("Your name")
    write("Ada Invented")
    press(Qt.Key.Key_Return)
    made = empty.services.inspection.inspection()
    assert made is not None
    assert (made.fieldwork_start, made.fieldwork_end) == (FIRST.isoformat(), LAST.isoformat())


def test_days_that_cannot_be_are_said_beside_their_field(empty: WorkspaceView) -> None:
    page = the_page(empty, "inspection")
    assert isinstance(page, InspectionPage)
    write("Anyshire 2017")
    go_to("First day of fieldwork")
    write("20/2/2017")
    go_to("Last day of fieldwork")
    write("1/2/2017")
    press(Qt.Key.Key_Return)
    assert "before the first day" in page.setup.last.error.text()
    assert focused().accessibleName() == "Area"
    assert empty.services.inspection.inspection() is None


def test_providers_are_added_one_after_another_and_escape_ends_it(opened: WorkspaceView) -> None:
    the_page(opened, "inspection")
    press_button("Provider")
    for code in ("ABC", "XYZ"):
        write(code)
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    assert focused().accessibleName() == "Provider"
    assert {"ABC", "XYZ"} <= {one.code for one in opened.services.inspection.providers()}


def test_the_form_that_comes_with_the_program_is_one_press_away(empty: WorkspaceView) -> None:
    services = empty.services
    page = the_page(empty, "inspection")
    services.inspection.create_inspection("Anyshire 2017", "Anyshire", "", FIRST, LAST)
    page.refresh()
    assert isinstance(page, InspectionPage)
    press_button("Use the judgement form of 2017")
    assert services.assessment.has_form()
