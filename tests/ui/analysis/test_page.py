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
from qi_desktop.ui.analysis import reading
from qi_desktop.ui.analysis.page import CountsPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import CONTROL, choose, focused, go_to, press, press_button, the_page, write

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
    page: CountsPage, opened: WorkspaceView, cases: list[SampledCase], tmp_path: Path, qtbot: QtBot
) -> None:
    behind = page.counts.behind
    page.choosing.search.setText("nothing like it")
    opened.open_page("counts", f"{QUESTION}/{cases[0].provider}")
    number = behind.chosen()
    assert number is not None
    assert (number.count.question, number.count.too_late, number.count.met) == (QUESTION, 1, 11)
    assert behind.cases.judged.text() == f"{cases[0].number}: Done too late"
    assert (behind.cases.reason.text(), behind.cases.evidence.text()) == (
        "Seen in week nine.",
        "Plan, page 3",
    )
    (tmp_path / "plan.txt").write_text("The plan.", "utf-8")
    opened.services.evidence.attach(cases[0].id, QUESTION, tmp_path / "plan.txt")
    qtbot.waitUntil(lambda: behind.cases.evidence.text() == "Plan, page 3\nFile: plan.txt")
    behind.faces.buttons()[1].click()
    assert ("Done too late", "too_late", 1) in behind.parts.parts.records.rows
    assert ("Not counted: not answered yet", "unanswered", 18) in behind.parts.parts.records.rows
    behind.faces.buttons()[2].click()
    behind.telling.copy_positive.click()
    assert QGuiApplication.clipboard().text().startswith("In 11 of 12 relevant cases")
    press_button("How far may it be off?")
    assert "among all eligible cases" in behind.telling.uncertainty.text()
    behind.faces.buttons()[0].click()
    page.counts.table.setFocus()
    press(Qt.Key.Key_Return)
    assert focused().accessibleName() == "Cases behind the count"
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
    page.eyes.buttons()[1].click()
    qtbot.waitUntil(lambda: not opened.jobs.running)
    withheld = {row["by_office"] for row in outside if row["relevant"] == "[c]"}
    cells = {line.only: line.text(line.only) for line in page.counts.table.records.rows if line.group}
    assert {group for group, text in cells.items() if text == "[c]"} == withheld & set(cells)


def test_a_long_first_count_is_read_in_slices_stopped_and_gone_on_with(
    opened: WorkspaceView, cases: list[SampledCase], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cases
    for name in ("FEW", "AT_ONCE", "SLICE"):
        monkeypatch.setattr(reading, name, 0)
    page = the_page(opened, "counts")
    assert isinstance(page, CountsPage)
    opened.open_page("counts", QUESTION)
    page.reading.stop.click()
    done, whole = opened.services.analysis.left_to_read()
    assert done < whole
    assert page.reading.go_on.isVisible()
    page.reading.go_on.click()
    qtbot.waitUntil(lambda: page.counts.chosen_question() == QUESTION)
    assert opened.services.analysis.left_to_read() == (whole, whole)


def test_an_earlier_inspection_is_shown_before_it_is_taken_in_and_laid_beside_this_one(
    page: CountsPage, opened: WorkspaceView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "then.csv"
    monkeypatch.setattr(opened, "choose_file", lambda _caption, _kinds: file)  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
    page.views.buttons()[-1].click()
    file.write_text(f"question,provider,met,relevant\n{QUESTION},CRC,9,8\n", "utf-8")
    page.earlier.bring.click()
    taking = page.earlier.taking
    assert "row 2" in taking.problems.text
    assert not taking.go.isEnabled()
    file.write_text(f"question,provider,met,relevant,rule\n{QUESTION},CRC,8,9,young\n", "utf-8")
    page.earlier.bring.click()
    assert opened.services.earlier.inspections() == []
    write("Invented 2014")
    press(Qt.Key.Key_Tab)
    write("2014-06")
    press(Qt.Key.Key_Return)
    (line,) = page.earlier.table.records.rows
    assert (line.then.met, line.comparable) == (8, False)
    assert page.earlier.why_not.text == line.why_not
    page.earlier.remove.click()
    assert opened.services.earlier.inspections() == []
