"""From an empty file to the first answered case, with the keyboard, in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from qi_desktop.foundation.paths import resource
from qi_desktop.ui.assessment.page import CasesPage
from qi_desktop.ui.inspection.page import InspectionPage
from qi_desktop.ui.sampling.page import SamplePage
from qi_desktop.ui.workspace import WorkspaceView

pytestmark = pytest.mark.dressed


def field(root: QWidget, name: str) -> QLineEdit:
    return next(each for each in root.findChildren(QLineEdit) if each.accessibleName() == name)


def press(root: QWidget, name: str) -> None:
    button = next(each for each in root.findChildren(QPushButton) if each.accessibleName() == name)
    QTest.keyClick(button, Qt.Key.Key_Space)


def fill(root: QWidget, **answers: str) -> None:
    for name, text in answers.items():
        line = field(root, name.replace("_", " "))
        line.clear()
        QTest.keyClicks(line, text)


def set_up(view: WorkspaceView) -> InspectionPage:
    page = view.current_page()
    assert isinstance(page, InspectionPage)
    fill(page.setup, Title="Anyshire 2017", Area="Anyshire", Your_name="Ada Invented")
    fill(page.setup, First_day_of_fieldwork="2017-02-20", Last_day_of_fieldwork="2017-03-17")
    press(page.setup, "Create the inspection")
    return page


def add_providers_and_team(page: InspectionPage) -> None:
    overview = page.overview
    for code in ("CRC", "NPS"):
        press(overview, "Provider")
        fill(overview, Code=code, Name=f"The {code}")
        press(overview, "Add provider")
    press(overview.team, "Member")
    fill(overview.team, Name="Bo Invented")
    press(overview.team, "Add")


def draw_and_share_out(view: WorkspaceView, qtbot: QtBot) -> None:
    QTest.keyClick(view.window(), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    sample = view.current_page()
    assert isinstance(sample, SamplePage)
    qtbot.waitUntil(lambda: sample.is_whole and not view.jobs.running, timeout=20_000)
    press(sample, "Draw the sample")
    qtbot.waitUntil(lambda: not view.jobs.running, timeout=20_000)
    press(sample, "Approve")
    press(sample, "Share the cases out…")
    press(sample, "Share out the cases")
    assert all(case.inspector for case in view.services.sampling.sampled_cases())


def test_from_an_empty_file_to_the_first_answer(
    empty: WorkspaceView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lists = resource("demo", "suffolk-2017-case-list.xlsx")
    forms = resource("forms", "judgement-2017.xlsx")

    def chosen(caption: str, kinds: str) -> Path:
        del kinds
        return lists if "case list" in caption else forms

    monkeypatch.setattr(empty, "choose_file", chosen)
    services = empty.services
    page = set_up(empty)
    add_providers_and_team(page)
    press(page.overview, "Import a case list…")
    qtbot.waitUntil(lambda: not empty.jobs.running, timeout=20_000)
    press(page.mapping, "Take the list in")
    qtbot.waitUntil(lambda: not empty.jobs.running, timeout=20_000)
    assert len(services.inspection.eligible_cases()) > 500
    assert page.result.view.figures.figures["rows read"].number.text() == "640"

    draw_and_share_out(empty, qtbot)

    QTest.keyClick(empty.window(), Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    cases = empty.current_page()
    assert isinstance(cases, CasesPage)
    press(cases, "Adopt a form…")
    qtbot.waitUntil(lambda: cases.form.current is not None)
    card = cases.form.current
    assert card is not None
    QTest.keyClick(card, Qt.Key.Key_Y)
    found = services.assessment.assessment(cases.case)
    assert [answer.value for answer in found.answers.values()] == ["yes"]
