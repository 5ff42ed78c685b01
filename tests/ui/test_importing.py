"""A provider's list on its way in: mapped by keyboard, its unknown codes given, taken in, sent again."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from qi_desktop.inspection.model import RowProblem
from qi_desktop.ui.inspection.importing.changes_view import change_lines
from qi_desktop.ui.inspection.importing.effect_view import CHANGES, PROBLEMS
from qi_desktop.ui.inspection.importing.problems_view import troubles
from qi_desktop.ui.inspection.page import InspectionPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.inspection.building import DEMO_LIST, HEADERS, a_list_file, a_row
from tests.ui.test_accessibility import nameless, unreachable
from tests.ui.typing_keys import CONTROL, choose, focused, go_to, press, press_button, the_page

WAIT = 20_000


def the_inspection(view: WorkspaceView) -> InspectionPage:
    page = the_page(view, "inspection")
    assert isinstance(page, InspectionPage)
    return page


def choosing(monkeypatch: pytest.MonkeyPatch, view: WorkspaceView, path: Path) -> None:
    def chosen(caption: str, kinds: str) -> Path:
        del caption, kinds
        return path

    monkeypatch.setattr(view, "choose_file", chosen)


def settled(view: WorkspaceView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not view.jobs.running, timeout=WAIT)


def begun(view: WorkspaceView, qtbot: QtBot, path: Path) -> InspectionPage:
    """Begin to import a file, as when it is dropped on the page."""
    page = the_inspection(view)
    page.import_list(path)
    settled(view, qtbot)
    return page


def many_rows(number: int = 12, **changed: str) -> list[list[str]]:
    return [a_row(CRN=f"X{place}", Name=f"Invented {chr(65 + place)}", **changed) for place in range(number)]


def test_a_list_is_mapped_and_taken_in_by_keyboard_alone(
    opened: WorkspaceView, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = many_rows()
    strange = ["Ours", "Who", *HEADERS[2:-1], "Blue book"]
    path = tmp_path / "CRC.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows([["Caseload of January"], [], strange, *rows])
    choosing(monkeypatch, opened, path)
    page = the_inspection(opened)
    press_button("Import a case list…")
    settled(opened, qtbot)
    go_to("Case reference")
    choose("Ours")
    settled(opened, qtbot)
    assert page.mapping.fields.fields["reference"].choice.accessibleDescription() == "chosen by you"
    go_to("Likelihood of reoffending")
    choose("Blue")
    settled(opened, qtbot)
    assert page.mapping.effect.figures.figures["rows read"].number.text() == "12"
    press(Qt.Key.Key_Return, CONTROL)
    settled(opened, qtbot)
    report = page.result.report
    assert report is not None
    assert report.rows == len(rows)
    assert focused().accessibleName() == "Done"
    press(Qt.Key.Key_Escape)
    assert page.overview.isVisible()
    listed = {one.reference: one for one in opened.services.inspection.listed_cases("CRC")}
    assert {"X0", "X11"} <= listed.keys()


def test_what_was_mapped_is_proposed_the_next_time(
    opened: WorkspaceView, qtbot: QtBot, tmp_path: Path
) -> None:
    rows = [[*row, "anything"] for row in many_rows()]
    path = tmp_path / "CRC.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([["Ours", *HEADERS[1:], "Else"], *rows])
    page = begun(opened, qtbot, path)
    page.mapping.fields.fields["reference"].choice.setFocus()
    choose("Ours")
    settled(opened, qtbot)
    press(Qt.Key.Key_Return, CONTROL)
    settled(opened, qtbot)
    begun(opened, qtbot, path)
    reference = page.mapping.fields.fields["reference"]
    assert reference.labels() == ("Ours",)
    assert reference.choice.accessibleDescription() == "as last time"


def test_unknown_codes_are_mapped_once_and_the_effect_follows(
    opened: WorkspaceView, qtbot: QtBot, tmp_path: Path
) -> None:
    rows = [*many_rows(8), *(a_row(CRN=f"Y{one}", Gender="Zog") for one in range(3))]
    path = a_list_file(tmp_path, rows)
    page = begun(opened, qtbot, path)
    each = page.mapping.effect.unknown.rows["gender", "Zog"]
    assert each.count.text() == "3 rows"
    assert each.state.text() == "counts as missing"
    each.choice.setFocus()
    choose("Not")
    settled(opened, qtbot)
    assert each.state.text() == "mapped"
    press(Qt.Key.Key_Return, CONTROL)
    settled(opened, qtbot)
    genders = {one.reference: one.gender for one in opened.services.inspection.listed_cases("CRC")}
    assert (genders["Y0"], genders["X0"]) == ("not stated", "male")
    begun(opened, qtbot, a_list_file(tmp_path, [*rows, a_row(CRN="Z", Gender="Zog")]))
    assert ("gender", "Zog") not in page.mapping.effect.unknown.rows


def test_a_newer_list_shows_what_it_changes_before_and_after(
    opened: WorkspaceView, qtbot: QtBot, tmp_path: Path
) -> None:
    page = begun(opened, qtbot, a_list_file(tmp_path, many_rows(10)))
    before = page.mapping.preview
    assert before is not None
    drawn = [case.number for one in before.changes for case in one.drawn]
    assert drawn, "a list that lacks the drawn cases touches them"
    assert "None of them is lost" in page.mapping.effect.changes.drawn.text
    press(Qt.Key.Key_Return, CONTROL)
    settled(opened, qtbot)
    second = [a_row(CRN="X0", Office="Lowestoft"), *many_rows(10)[1:9], a_row(CRN="NEW")]
    begun(opened, qtbot, a_list_file(tmp_path, second))
    preview = page.mapping.preview
    assert preview is not None
    lines = {line.case.reference: line for line in change_lines(preview.changes)}
    assert lines["NEW"].kind == "Added"
    assert lines["X9"].kind == "No longer listed"
    assert "Office: Ipswich → Lowestoft" in lines["X0"].words()
    press(Qt.Key.Key_Return, CONTROL)
    settled(opened, qtbot)
    assert page.result.view.sections.opened() == CHANGES
    assert page.result.view.changes.table.records.rows == change_lines(preview.changes)
    assert all(one.eligible_case for one in opened.services.sampling.sampled_cases())


def test_an_import_is_undone_from_its_result(opened: WorkspaceView, qtbot: QtBot, tmp_path: Path) -> None:
    services = opened.services.inspection
    before = [(one.id, one.excluded) for one in services.listed_cases()]
    page = begun(opened, qtbot, a_list_file(tmp_path, many_rows(5)))
    press(Qt.Key.Key_Return, CONTROL)
    settled(opened, qtbot)
    assert page.result.isVisible()
    press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(page.overview.isVisible)
    assert [(one.id, one.excluded) for one in services.listed_cases()] == before


def test_problems_are_told_once_saved_and_copied(
    opened: WorkspaceView, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [*many_rows(6), *(a_row(CRN=f"Y{one}", Start_Date="31/02/2016") for one in range(2))]
    page = begun(opened, qtbot, a_list_file(tmp_path, rows))
    problems = page.mapping.effect.problems
    told = [one for one in problems.table.records.rows if one.problem.value == "31/02/2016"]
    assert [one.rows for one in told] == [(8, 9)]
    page.mapping.effect.sections.open(PROBLEMS)
    target = tmp_path / "problems.csv"
    monkeypatch.setattr(opened, "choose_new_file", lambda *_asked: target)  # type: ignore[misc]
    press_button("Save as CSV…")
    saved = list(csv.DictReader(target.read_text("utf-8-sig").splitlines()))
    assert {(one["row"], one["value"]) for one in saved} >= {("8", "31/02/2016"), ("9", "31/02/2016")}
    press_button("Copy")
    assert "31/02/2016" in QGuiApplication.clipboard().text()


def test_a_file_that_is_no_list_is_refused_in_words_and_another_can_be_chosen(
    opened: WorkspaceView, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"no workbook at all")
    page = begun(opened, qtbot, broken)
    assert "broken.xlsx" in page.mapping.trouble.text
    assert not page.mapping.take_in.isEnabled()
    choosing(monkeypatch, opened, a_list_file(tmp_path, many_rows(4)))
    press_button("Choose another file…")
    settled(opened, qtbot)
    assert page.mapping.take_in.isEnabled()
    press(Qt.Key.Key_Escape)
    assert page.overview.isVisible()


def test_a_list_nobody_could_be_drawn_from_says_why(
    opened: WorkspaceView, qtbot: QtBot, tmp_path: Path
) -> None:
    page = begun(opened, qtbot, a_list_file(tmp_path, many_rows(6)))
    assert page.mapping.trouble.isHidden()
    page.mapping.fields.fields["sentence_type"].choice.setFocus()
    choose("No")
    settled(opened, qtbot)
    assert "No case could be drawn" in page.mapping.trouble.text
    assert "sentence type missing" in page.mapping.trouble.text


def test_offices_a_list_names_are_added_from_its_screen(
    opened: WorkspaceView, qtbot: QtBot, tmp_path: Path
) -> None:
    begun(opened, qtbot, a_list_file(tmp_path, many_rows(6, Office="Invented Hub")))
    press_button("Add these offices")
    settled(opened, qtbot)
    assert "Invented Hub" in [one.name for one in opened.services.inspection.offices("CRC")]
    page = the_inspection(opened)
    assert page.mapping.preview is not None
    assert page.mapping.preview.new_offices == ()


def test_a_sheet_of_a_workbook_can_be_left_aside(opened: WorkspaceView, qtbot: QtBot) -> None:
    page = begun(opened, qtbot, DEMO_LIST)
    assert page.mapping.preview is not None
    both = page.mapping.preview.effect.rows
    for _sheet in range(2):
        page.mapping.form.provider.setFocus()
        choose("Leave")
        settled(opened, qtbot)
        rest = [one for one in page.mapping.preview.sheets if one.taken]
        assert len(rest) == 1, "the last sheet cannot be left aside"
        page.mapping._look_at(rest[0].name)  # pyright: ignore[reportPrivateUsage]
    assert 0 < page.mapping.preview.effect.rows < both


def test_a_list_dropped_on_the_page_is_taken_for_an_import(
    opened: WorkspaceView, qtbot: QtBot, tmp_path: Path
) -> None:
    page = the_inspection(opened)
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(a_list_file(tmp_path, many_rows(4))))])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPointF(9, 9).toPoint(), Qt.DropAction.CopyAction, carried, buttons, none)
    page.dragEnterEvent(entering)
    assert entering.isAccepted()
    page.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, carried, buttons, none))
    settled(opened, qtbot)
    assert page.mapping.isVisible()
    assert page.mapping.preview is not None


def test_choosing_never_waits_and_only_the_newest_answer_is_shown(
    opened: WorkspaceView, qtbot: QtBot, tmp_path: Path
) -> None:
    page = begun(opened, qtbot, a_list_file(tmp_path, many_rows(10)))
    mapping = page.mapping
    for labels in ((), ("Office",), (), ("Responsible Officer",)):
        mapping.fields.fields["office"].choice.choose("\n".join(labels))
        mapping._map_column("office", labels)  # pyright: ignore[reportPrivateUsage]
        assert not mapping.take_in.isEnabled()
    settled(opened, qtbot)
    assert mapping.fields.fields["office"].labels() == ("Responsible Officer",)
    assert mapping.take_in.isEnabled()


def test_every_control_of_the_screens_has_a_name_and_a_tab_stop(
    opened: WorkspaceView, qtbot: QtBot, tmp_path: Path
) -> None:
    rows = [*many_rows(6), a_row(CRN="Y", Gender="Zog"), a_row(CRN="Y")]
    page = begun(opened, qtbot, a_list_file(tmp_path, rows))
    assert nameless(page.mapping) == []
    assert unreachable(page.mapping) == []
    press(Qt.Key.Key_Return, CONTROL)
    settled(opened, qtbot)
    assert nameless(page.result) == []
    assert unreachable(page.result) == []
    page.show_cases()
    assert nameless(page.cases) == []
    assert unreachable(page.cases) == []


def test_the_pictures_of_the_page_leave_the_workspace_as_it_was(
    opened: WorkspaceView, qtbot: QtBot, tmp_path: Path
) -> None:
    page = the_inspection(opened)
    before = opened.services.inspection.listed_cases()
    names: list[str] = []
    for name in page.scenes(tmp_path):
        settled(opened, qtbot)
        names.append(name)
    assert names == ["cases", "import", "imported", "member", "keys", "backups", "erasing"]
    assert page.result.report is not None
    assert opened.services.inspection.listed_cases() == before


def test_equal_problems_of_a_list_are_told_once() -> None:
    def problem(row: int, value: str) -> RowProblem:
        return RowProblem("list.xlsx", "CRC", row, "Office", value, "not known")

    first, second = troubles([problem(9, "Hub"), *(problem(row, "Annexe") for row in range(2, 8))])
    assert (first.problem.value, first.places()) == ("Annexe", "2, 3, 4 and 3 more")
    assert (second.problem.value, second.places()) == ("Hub", "9")
