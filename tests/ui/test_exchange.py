"""The evening's bundles come in together; a conflict is settled by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from qi_desktop.foundation.progress import Progress
from qi_desktop.services import Services, services_of
from qi_desktop.ui.exchange.evening import take_in_all
from qi_desktop.ui.exchange.page import ExchangePage
from qi_desktop.ui.workspace import WorkspaceView
from tests.builders import a_workspace
from tests.ui.typing_keys import CONTROL, press, the_page, write

ALT = Qt.KeyboardModifier.AltModifier
QUESTION = "report_prepared"


def answers(services: Services, case: str, value: str) -> None:
    services.assessment.record_answer(case, QUESTION, value)


@pytest.fixture
def bundles(opened: WorkspaceView, tmp_path: Path) -> list[Path]:
    """The bundles of two inspectors who answered one question differently."""
    lead, paths = opened.services, list[Path]()
    for name, value in (("Cy Invented", "yes"), ("Di Invented", "no")):
        with a_workspace(tmp_path / f"{value}.qi") as workspace:
            services = services_of(workspace)
            card = services.bundles.card()
            member = lead.inspection.add_team_member(
                name, "inspector", card.laptop, card.signing_key, card.sealing_key
            )
            case = lead.sampling.sampled_cases()[0].id
            lead.allocating.allocate_case(case, member.id)
            services.bundles.open_pack(lead.bundles.issue_pack(member.id, tmp_path).path)
            answers(services, case, value)
            paths.append(services.bundles.export_bundle(tmp_path).path)
    return paths


def test_the_bundles_of_an_evening_come_in_at_once_and_the_conflict_is_settled_by_keyboard(
    opened: WorkspaceView,
    bundles: list[Path],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = the_page(opened, "exchange")
    assert isinstance(page, ExchangePage)
    monkeypatch.setattr(opened, "choose_files", lambda _caption, _kinds: bundles)  # type: ignore[misc]
    press(Qt.Key.Key_I, CONTROL)
    qtbot.waitUntil(lambda: "2 bundles taken in" in page.outcome.text, timeout=20_000)
    assert "conflicts to decide" in page.outcome.text
    assert page.conflicts.list.hasFocus()
    assert [line.contested for line in page.services.assessment.assessments()].count(1) == 1
    waiting = page.conflicts.waiting
    press(Qt.Key.Key_1)
    assert page.conflicts.panel.reason.hasFocus()
    write("The court file holds it")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.conflicts.waiting == waiting - 1)
    press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: page.conflicts.waiting == waiting)


def test_a_bundle_that_is_refused_keeps_no_other_out(
    opened: WorkspaceView, bundles: list[Path], tmp_path: Path
) -> None:
    broken = tmp_path / "bundle-aaaa.qibundle"
    broken.write_bytes(b"no bundle at all")
    evening = take_in_all(opened.services, [broken, *bundles], Progress())
    assert len(evening.taken) == 2
    assert "bundle-aaaa.qibundle was not taken in" in evening.words(0)
    assert evening.status(0) == "caution"


def test_stopping_keeps_the_bundles_that_are_in_and_tells_how_many_are_not(
    opened: WorkspaceView, bundles: list[Path]
) -> None:
    progress = Progress()
    progress.cancel()
    evening = take_in_all(opened.services, bundles, progress)
    assert not evening.taken
    assert "2 not taken in" in evening.words(0)
