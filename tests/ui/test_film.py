"""The strip of pictures from the first start to the first answered question."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from qi_desktop.storage import workspace
from qi_desktop.ui.film import Strip
from tests.builders import quick_file_key


@pytest.fixture
def strip(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[Strip]:
    monkeypatch.setattr(workspace, "file_key", quick_file_key)
    strip = Strip(tmp_path)
    yield strip
    strip.close()


def test_the_first_start_leads_from_the_first_screen_to_the_first_answer(strip: Strip) -> None:
    shown = list(strip.scenes())
    assert shown[0] == "first-screen"
    assert shown[-1] == "first-answer"
    first = strip.view.services.assessment.assessments()[0]
    found = strip.view.services.assessment.answering(first.sampled_case).assessment
    assert [answer.value for answer in found.answers.values()] == ["sufficient"]


def test_joining_leads_from_the_first_screen_to_an_answer_in_a_case_of_the_pack(
    strip: Strip, qapp: QApplication
) -> None:
    shown: list[str] = []
    for name in strip.joining():
        shown.append(name)
        if name == "pack-opened":
            strip.settle(qapp)
    assert shown == ["five-words", "exchange", "card", "pack-opened", "case", "first-answer"]
    services = strip.view.services
    mine = services.allocating.cases_of(services.workspace.person)
    assert len(mine) == 46
    found = services.assessment.answering(mine[0].id).assessment
    assert [answer.value for answer in found.answers.values()] == ["sufficient"]
