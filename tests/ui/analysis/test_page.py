"""The page of counts with the keyboard: told apart, filtered, crossed, opened, copied, handed out."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from qi_desktop.assessment.model import Evidence
from qi_desktop.sampling.model import SampledCase
from qi_desktop.ui.analysis.page import CountsPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import CONTROL, choose, go_to, press, press_button, the_page

QUESTION = "pp_assess_overall"
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def cases(opened: WorkspaceView) -> list[SampledCase]:
    """Twelve judged cases: the first done too late, with a reason and evidence."""
    judged = opened.services.sampling.sampled_cases()[:12]
    for place, case in enumerate(judged):
        late = not place
        opened.services.assessment.record_answer(
            case.id,
            QUESTION,
            "too_late" if late else "sufficient",
            reason="Seen in week nine." if late else None,
            evidence=[Evidence("Plan", "3")] if late else None,
        )
    return judged


@pytest.fixture
def page(opened: WorkspaceView, cases: list[SampledCase]) -> CountsPage:
    assert cases
    found = the_page(opened, "counts")
    assert isinstance(found, CountsPage)
    opened.open_page("counts", QUESTION)
    return found


def chosen(path: Path) -> Callable[[str, str, str], Path]:
    """Stand for the person who chooses a file."""

    def choose_file(_caption: str, _name: str, _kinds: str) -> Path:
        return path

    return choose_file


def test_a_number_leads_to_its_cases_their_reasons_evidence_and_words(
    page: CountsPage, opened: WorkspaceView, cases: list[SampledCase]
) -> None:
    behind = page.counts.behind
    behind.groups.choose(cases[0].provider)
    behind.refresh()
    number = behind.chosen()
    assert number is not None
    assert (number.count.question, number.count.too_late, number.count.met) == (QUESTION, 1, 11)
    assert behind.cases.judged.text() == f"{cases[0].number}: Done too late"
    assert (behind.cases.reason.text(), behind.cases.evidence.text()) == (
        "Seen in week nine.",
        "Plan, page 3",
    )
    behind.faces.buttons()[1].click()
    assert ("Done too late", "too_late", 1) in behind.parts.parts.records.rows
    assert ("Not counted: not answered yet", "unanswered", 18) in behind.parts.parts.records.rows
    behind.faces.buttons()[2].click()
    behind.telling.copy_positive.click()
    assert QGuiApplication.clipboard().text().startswith("In 11 of 12 relevant cases")
    press_button("How far may it be off?")
    assert "among all eligible cases" in behind.telling.uncertainty.text()
    behind.faces.buttons()[0].click()
    go_to("Cases behind the count")
    press(Qt.Key.Key_Return)
    assert opened.current_page().key == "cases"


def test_counts_are_told_apart_filtered_and_crossed_and_looked_at_so_again(
    page: CountsPage, opened: WorkspaceView, cases: list[SampledCase]
) -> None:
    analysis = opened.services.analysis
    go_to("Told apart by")
    choose("Gender")
    page.choosing.by[0].activated.emit(page.choosing.by[0].currentIndex())
    shown = {count.group: count.relevant for count in page.counts.shown() if count.question == QUESTION}
    assert shown == {one.group: one.relevant for one in analysis.counts("gender") if one.question == QUESTION}
    assert sum(shown.values()) == 12
    page.choosing.fact.choose("provider")
    page.choosing.fact.activated.emit(0)
    page.choosing.value.choose(f"value:{cases[0].provider}")
    page.choosing.value.activated.emit(0)
    assert page.look is not None
    assert page.look.where == {"provider": (cases[0].provider,)}
    page.views.buttons()[1].click()
    crossed = page.crossed.crossed
    assert crossed is not None
    assert crossed.question == QUESTION
    assert crossed.adds_up
    assert crossed.total is not None
    assert page.crossed.table.records.rows[-1].text(None, outside=False) == "11 of 12"
    page.views.buttons()[2].click()
    assert page.to_come.said.text().endswith("The counts will change.")
    assert '"view": "to_come"' in analysis.remembered_view()
    press_button(f"Provider: {cases[0].provider}")
    assert page.look.where == {}


def test_what_is_shown_goes_to_a_file_guarded_unless_it_stays_in_the_team(
    page: CountsPage, opened: WorkspaceView, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.choosing.search.setText("no such question, but risk of harm to others assessed")
    assert page.counts.shown() == []
    page.choosing.search.setText("risk of harm to others assessed")
    page.choosing.by[0].choose("office")
    page.choosing.by[0].activated.emit(0)
    for name, team in (("outside.csv", False), ("team.csv", True)):
        monkeypatch.setattr(opened, "choose_new_file", chosen(tmp_path / name))
        press(Qt.Key.Key_E, CONTROL | SHIFT)
        if team:
            page.handing_out.whom.choose("team")
        press_button("Choose a file")
        qtbot.waitUntil((tmp_path / name).is_file)
        qtbot.waitUntil(lambda: not opened.jobs.running)
    outside, inside = (
        list(csv.DictReader((tmp_path / name).read_text("utf-8-sig").splitlines()))
        for name in ("outside.csv", "team.csv")
    )
    assert {row["question"] for row in outside} == {QUESTION}
    small = {row["by_office"] for row in inside if row["small_numbers"]}
    assert small <= {row["by_office"] for row in outside if row["relevant"] == "[c]"}
    assert sum(int(row["relevant"]) for row in inside) == 12
