"""Names in a practice example are settled beside it, by keyboard. Everybody here is invented."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from qi_desktop.ui.reporting.examples.beside import ExampleBeside
from qi_desktop.ui.reporting.examples.names import ExampleNames
from qi_desktop.ui.reporting.findings.page import FindingsPage
from qi_desktop.ui.reporting.report_page import ReportPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import CONTROL, focused, go_to, press, press_button, the_page, write

DOMAIN = "protecting_public"


@pytest.fixture
def page(opened: WorkspaceView) -> FindingsPage:
    page = the_page(opened, "findings")
    assert isinstance(page, FindingsPage)
    return page


def check_of(page: FindingsPage) -> ExampleNames:
    assert isinstance(page.examples.check, ExampleBeside)
    return page.examples.check.names


def tell(page: FindingsPage, text: str, changed_name: str = "Anselm") -> str:
    example = page.services.examples.add_practice_example(DOMAIN, "CRC", "poor", changed_name, text)
    page.refresh()
    page.open_subject(example)
    return example


def a_real_name(page: FindingsPage) -> str:
    return page.services.inspection.eligible_cases("CRC")[0].name


def words(page: FindingsPage) -> str:
    return page.services.examples.practice_examples()[0].text


def test_names_are_settled_one_after_another_by_keyboard(page: FindingsPage) -> None:
    name = a_real_name(page)
    tell(page, f"{name.upper()} came to Ipswich. Bo was there.")
    check = check_of(page)
    assert check.panel.open_words == [name.upper(), "Ipswich", "Bo"]
    assert page.examples.list.records.entries[0].aside == "3 names"
    check.panel.list.setFocus()
    press(Qt.Key.Key_Return)
    assert focused().accessibleName() == "Put in its place"
    press(Qt.Key.Key_Return)
    assert words(page) == "Anselm came to Ipswich. Bo was there."
    assert focused() is check.panel.list
    press(Qt.Key.Key_Return)
    write("a market town")
    press(Qt.Key.Key_Return)
    go_to("Or let it stand, because")
    write("A dog")
    press(Qt.Key.Key_Return)
    assert words(page) == "Anselm came to a market town. Bo was there."
    assert check.panel.open_words == []
    assert page.examples.list.records.entries[0].aside == "not checked"
    assert page.services.reporting.unsettled() == []


def test_who_is_meant_is_told_on_demand(page: FindingsPage) -> None:
    tell(page, "Bo was there.")
    check = check_of(page)
    assert not check.who.isVisible()
    check.panel.list.setFocus()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_A, CONTROL)
    write("Jolyon")
    press(Qt.Key.Key_Return)
    assert words(page) == "Jolyon was there."
    assert not check.meant.isVisible()
    press_button("Who is meant")
    assert check.meant.isVisible()
    assert check.meant.text() == "Jolyon: Bo"
    press(Qt.Key.Key_Space)
    assert not check.meant.isVisible()


def test_what_was_decided_is_asked_again_and_undone(page: FindingsPage) -> None:
    tell(page, "Bo was there.")
    check = check_of(page)
    check.panel.list.setFocus()
    go_to("Or let it stand, because")
    write("A dog")
    press(Qt.Key.Key_Return)
    assert check.panel.list.records.entries[0].state == "stands"
    press_button("Ask about it again")
    assert check.panel.open_words == ["Bo"]
    press(Qt.Key.Key_Z, CONTROL)
    assert check.panel.open_words == []


def test_a_name_is_left_out_and_one_undo_brings_it_back(page: FindingsPage) -> None:
    tell(page, "Bo was there.")
    check_of(page).panel.list.setFocus()
    press_button("Leave it out")
    assert words(page) == "[name removed] was there."
    page.services.workspace.ledger.undo()
    assert words(page) == "Bo was there."


def test_what_gives_somebody_away_is_not_put_in_its_place(page: FindingsPage, opened: WorkspaceView) -> None:
    tell(page, "Bo was there.")
    check = check_of(page)
    check.panel.list.setFocus()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_A, CONTROL)
    write("Ada")
    press(Qt.Key.Key_Return)
    assert "itself one of the inspection's names" in opened.error.text
    assert words(page) == "Bo was there."
    press(Qt.Key.Key_A, CONTROL)
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Return)
    assert check.panel.open_words == ["Bo"]


def test_what_is_typed_is_looked_at_soon_and_kept_before_it_is_changed(
    page: FindingsPage, qtbot: QtBot
) -> None:
    tell(page, "He came.")
    check = check_of(page)
    assert check.panel.open_words == []
    page.examples.editor.text.setFocus()
    press(Qt.Key.Key_End, CONTROL)
    write(" Bo too.")
    qtbot.waitUntil(lambda: check.panel.open_words == ["Bo"])
    assert len(page.examples.editor.text.extraSelections()) == 1
    press_button("Leave it out")
    assert words(page) == "He came. [name removed] too."
    assert page.examples.editor.text.toPlainText() == words(page)


def test_ordinary_words_are_settled_at_once_for_every_text(page: FindingsPage) -> None:
    page.services.inspection.add_team_member("Will Young", "inspector")
    tell(page, "He will go, young as he is.")
    check = check_of(page)
    assert "“will” and “young” are ordinary words" in check.panel.ordinary.text
    page.examples.list.setFocus()
    press_button("They are ordinary words")
    assert check.panel.open_words == []
    tell(page, "They will.", "Bettina")
    assert check.panel.open_words == []


def test_a_real_name_above_a_case_asks_for_another(page: FindingsPage) -> None:
    example = tell(page, "Bo's plan: Bo came.", "Bo")
    check = check_of(page)
    assert "“Bo” is a name on the inspection's own lists" in check.unfit.text
    assert check.name.isVisible()
    assert check.name.text()
    check.name.setFocus()
    press(Qt.Key.Key_A, CONTROL)
    write("Jolyon")
    press(Qt.Key.Key_Return)
    told = page.services.examples.practice_example(example)
    assert (told.changed_name, told.text) == ("Jolyon", "Jolyon's plan: Jolyon came.")
    assert check.panel.open_words == []


def test_the_report_is_refused_before_a_folder_is_asked_for(
    page: FindingsPage, opened: WorkspaceView, monkeypatch: pytest.MonkeyPatch
) -> None:
    tell(page, "Bo was there.")
    asked: list[str] = []
    monkeypatch.setattr(opened, "choose_folder", asked.append)
    report = the_page(opened, "report")
    assert isinstance(report, ReportPage)
    first = report.readiness.missing.records.entries[0]
    assert (first.title, first.status) == ("Practice example 1: 1 name to settle", "bad")
    press(Qt.Key.Key_B, CONTROL)
    assert "practice example 1" in opened.error.text
    assert "Bo" not in opened.error.text
    assert asked == []
    report.readiness.missing.choose(first.key)
    report.readiness.missing.setFocus()
    press(Qt.Key.Key_Return)
    assert opened.current_page() is page
    assert check_of(page).panel.open_words == ["Bo"]


def test_a_person_named_in_a_summary_is_told_and_keeps_no_report_back(
    page: FindingsPage, opened: WorkspaceView
) -> None:
    page.services.findings.record_finding(DOMAIN, "CRC", "poor", "Ipswich is short of staff, says Bo.")
    report = the_page(opened, "report")
    assert isinstance(report, ReportPage)
    first = report.readiness.missing.records.entries[0]
    assert (first.title, first.status) == ("1 name in a summary", "caution")
