"""What the lead writes and chooses for the report on its own page: texts, house style, cover."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from qi_desktop.ui.reporting.look_panel import drawn_for_paper
from qi_desktop.ui.reporting.report_page import ReportPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import CONTROL, press, the_page, write

DRAWING = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'
)


@pytest.fixture
def page(opened: WorkspaceView) -> ReportPage:
    page = the_page(opened, "report")
    assert isinstance(page, ReportPage)
    return page


def test_the_foreword_is_written_on_the_page_and_taken_back_with_a_key(
    page: ReportPage, opened: WorkspaceView
) -> None:
    opened.open_page("report", "text:foreword")
    write("Much was found to be good.")
    page.views.buttons()[0].setFocus()
    assert page.services.texts.text("foreword").text == "Much was found to be good."
    QApplication.processEvents()
    assert page.texts.section.currentText() == "Foreword"
    press(Qt.Key.Key_Z, CONTROL)
    assert page.services.texts.text("foreword").text == ""
    assert page.texts.text.toPlainText() == ""


def test_what_is_being_typed_outlives_a_look_elsewhere(page: ReportPage, opened: WorkspaceView) -> None:
    opened.open_page("report", "text:thanks")
    write("Thank you.")
    opened.open_page("counts")
    assert page.services.texts.text("thanks").text == "Thank you."


def test_the_house_style_and_the_cover_are_chosen(
    page: ReportPage, opened: WorkspaceView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show_view("own")
    other = next(code for code in page.services.look.house_styles() if code != page.services.look.look().code)
    page.look.style_choice.choose(other)
    page.look.style_choice.activated.emit(page.look.style_choice.currentIndex())
    assert page.services.look.look().code == other
    path = tmp_path / "mark.svg"
    path.write_bytes(DRAWING)

    def chosen(_caption: str, _kinds: str) -> Path:
        return path

    monkeypatch.setattr(opened, "choose_file", chosen)
    page.look.choose.click()
    logo = page.services.look.look().logo
    assert logo is not None
    assert logo.picture == DRAWING
    page.look.remove.click()
    assert page.services.look.look().logo is None


def test_an_svg_is_drawn_for_paper_and_what_is_none_is_not() -> None:
    image = QImage()
    assert image.loadFromData(drawn_for_paper(DRAWING))
    assert (image.width(), image.height()) == (1200, 600)
    assert drawn_for_paper(b"no drawing") == b""
