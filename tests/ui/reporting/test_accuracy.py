"""A round of factual accuracy by keyboard. Everybody here is invented."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from qi_desktop.reporting.accuracy.model import Ruling
from qi_desktop.ui.reporting.accuracy.view import AccuracyView
from qi_desktop.ui.reporting.accuracy.words import leads_to
from qi_desktop.ui.reporting.findings.page import ACCURACY, FindingsPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import CONTROL, focused, go_to, press, press_button, the_page, write

CELL = ("protecting_public", "CRC", "poor")


@pytest.fixture
def view(opened: WorkspaceView, tmp_path: Path) -> AccuracyView:
    services = opened.services
    services.findings.record_finding(*CELL, "Plans were late.")
    services.accuracy.send_draft("CRC", tmp_path / "draft.pdf")
    page = the_page(opened, "findings")
    assert isinstance(page, FindingsPage)
    page.show_view(ACCURACY)
    return page.accuracy


def test_a_point_is_recorded_decided_and_tied_by_keyboard(opened: WorkspaceView, view: AccuracyView) -> None:
    accuracy = opened.services.accuracy
    (this,) = accuracy.rounds()
    press(Qt.Key.Key_N, CONTROL)
    write("3.2")
    go_to("What the provider says")
    write("Not in every office.")
    press_button("Add point")
    (point,) = accuracy.points(this.id)
    assert (point.place, point.text) == ("3.2", "Not in every office.")
    view.editor.ruling.buttons()[2].setFocus()
    press(Qt.Key.Key_Space)
    press_button("Keep the decision")
    assert accuracy.point(point.id).ruling is Ruling.OPEN
    assert focused().accessibleName() == "Why"
    write("One office kept its plans.")
    press_button("Keep the decision")
    decided = accuracy.point(point.id)
    assert (decided.ruling, decided.reason) == (Ruling.PARTLY, "One office kept its plans.")
    opened.services.findings.record_finding(*CELL, "Plans were late in two offices.")
    view.refresh()
    QApplication.processEvents()
    ((box, _tie),) = view.editor.changes.boxes
    box.setFocus()
    press(Qt.Key.Key_Space)
    assert not accuracy.point(point.id).lacks_change
    press_button("Close the round")
    assert accuracy.round(this.id).closed_at is not None
    assert not view.new.isVisible()


def test_a_table_of_points_is_read_and_a_wrong_one_changes_nothing(
    opened: WorkspaceView, view: AccuracyView, tmp_path: Path
) -> None:
    accuracy, table = opened.services.accuracy, tmp_path / "points.csv"
    table.write_text("Paragraph,Comment\n3.2,\n", "utf-8")
    view.read_table(table)
    assert accuracy.points(accuracy.rounds()[0].id) == []
    table.write_text("Paragraph,Comment\n3.2,Not so.\n3.3,Nor this.\n", "utf-8")
    view.read_table(table)
    points = accuracy.points(accuracy.rounds()[0].id)
    assert [one.place for one in points] == ["3.2", "3.3"]
    view.open_record(points[1].id)
    assert view.editor.text.toPlainText() == "Nor this."
    view.editor.place.setFocus()
    press(Qt.Key.Key_End)
    write(".1")
    view.open_record(points[0].id)
    assert [one.place for one in accuracy.points(points[0].round)] == ["3.2", "3.3.1"]


def test_a_changed_answer_leads_to_its_question(opened: WorkspaceView) -> None:
    case = opened.services.sampling.sampled_cases()[0].id
    there = leads_to(opened.services, f"answer:{case}/pp_assess_overall")
    assert there == ("cases", f"{case}#pp_assess_overall")
