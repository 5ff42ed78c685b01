"""Bundles are looked at, taken in and told of: by keyboard, by drop, and after a standstill."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qi_desktop.merging.model import Incoming
from qi_desktop.services import Services, services_of
from qi_desktop.storage.workspace import Workspace
from qi_desktop.ui.exchange import merge_words as told
from qi_desktop.ui.exchange.page import CONFLICTS, RECEIVED, TAKE_IN, ExchangePage
from qi_desktop.ui.exchange.taking_in.view import TakingInView
from qi_desktop.ui.main_window import MainWindow
from qi_desktop.ui.workspace import WorkspaceView
from tests.builders import a_workspace
from tests.ui.typing_keys import CONTROL, press, the_page

QUESTION = "report_prepared"


@pytest.fixture
def bundles(opened: WorkspaceView, tmp_path: Path) -> list[Path]:
    """The bundles of two inspectors who answered one question differently."""
    lead, paths = opened.services, list[Path]()
    folder = tmp_path / "came"
    folder.mkdir()
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
            services.assessment.record_answer(case, QUESTION, value)
            paths.append(services.bundles.export_bundle(folder).path)
    return sorted(paths)


@pytest.fixture
def page(opened: WorkspaceView) -> ExchangePage:
    """The page, at the face where files come in."""
    page = the_page(opened, "exchange")
    assert isinstance(page, ExchangePage)
    page.open_subject(TAKE_IN)
    return page


@pytest.fixture
def view(page: ExchangePage) -> TakingInView:
    """The face where files come in."""
    return page.taking_in


def text_of(widget: QWidget) -> str:
    return widget.accessibleName() or getattr(widget, "text", str)()


def printed(
    view: TakingInView, opened: WorkspaceView, target: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opened, "choose_new_file", lambda *_words: target)  # type: ignore[misc]
    view.report.print.click()
    qtbot.waitUntil(target.exists, timeout=20_000)


def test_bundles_are_looked_at_then_taken_in_then_reported(
    opened: WorkspaceView,
    page: ExchangePage,
    bundles: list[Path],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    torn = bundles[0].with_name("torn.qibundle")
    torn.write_bytes(bundles[0].read_bytes()[:-9])
    view = page.taking_in
    monkeypatch.setattr(opened, "choose_files", lambda _caption, _kinds: [*bundles, torn])  # type: ignore[misc]
    press(Qt.Key.Key_I, CONTROL)
    qtbot.waitUntil(lambda: view.preview is not None, timeout=20_000)
    face = view.previewed
    assert text_of(face.take_in) == "Take in 2 bundles"
    assert [told.status(one) for one in face.files.records.rows] == ["caution", "caution", "bad"]
    (conflict,) = face.conflicts.records.rows
    assert conflict.detail.startswith("Was a report")
    assert {person for person, _ in conflict.sides} == {"Cy Invented", "Di Invented"}
    assert not opened.services.merging.received()
    face.files.choose("torn.qibundle")
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: view.preview is None, timeout=20_000)
    assert text_of(view.report.decide) == "Decide 1 conflict"
    assert view.report.compared.records.rows
    assert view.report.report is not None
    assert [one.file for one in view.report.report.refused] == ["torn.qibundle"]
    printed(view, opened, tmp_path / "merge.pdf", qtbot, monkeypatch)
    view.report.decide.click()
    assert page.views.value() == CONFLICTS
    page.open_subject(RECEIVED)
    received = page.received
    (report,) = received.table.records.rows
    assert (report.fresh > 0, report.conflicts) == (True, 1)
    received.choose(report.id)
    page.take_keyboard()
    assert received.table.hasFocus()


def test_a_folder_dropped_on_it_stands_for_the_bundles_in_it_and_can_be_left(
    view: TakingInView, bundles: list[Path], qtbot: QtBot
) -> None:
    drop([bundles[0].parent], view)
    qtbot.waitUntil(lambda: view.preview is not None, timeout=20_000)
    assert view.preview is not None
    assert [one.file for one in view.preview.files] == [one.name for one in bundles]
    view.leave()
    assert view.preview is None
    assert not view.choose_files.isHidden()


def test_bundles_dropped_anywhere_on_the_window_are_brought_to_where_they_come_in(
    opened: WorkspaceView, window: MainWindow, bundles: list[Path], qtbot: QtBot
) -> None:
    opened.open_page("cases")
    assert not drop([bundles[0], bundles[0].with_suffix(".pdf")], window)
    assert drop(bundles, window)
    page = opened.current_page()
    assert isinstance(page, ExchangePage)
    qtbot.waitUntil(lambda: page.taking_in.preview is not None, timeout=20_000)


def drop(paths: list[Path], widget: TakingInView | MainWindow) -> bool:
    """Hold files over a widget and let them go if it takes them."""
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copying, held, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    over = QDragEnterEvent(widget.rect().center(), copying, files, held, plain)
    over.setAccepted(False)
    widget.dragEnterEvent(over)
    if over.isAccepted():
        widget.dropEvent(QDropEvent(QPointF(5, 5), copying, files, held, plain))
    return over.isAccepted()


def test_the_next_opening_offers_to_go_on_with_what_was_interrupted(
    filled: Workspace, window: MainWindow, tmp_path: Path
) -> None:
    services = services_of(filled)
    interrupted(services, [tmp_path / "gone.qibundle"])
    page = window.show_workspace(services, lambda: None, "cases").current_page()
    assert isinstance(page, ExchangePage)
    assert not page.taking_in.unfinished.isHidden()


def test_what_was_interrupted_is_offered_again_and_can_be_let_go_of(
    opened: WorkspaceView, view: TakingInView, bundles: list[Path], qtbot: QtBot
) -> None:
    assert view.unfinished.isHidden()
    interrupted(opened.services, bundles)
    view.refresh()
    assert "Taking in 2 bundles was interrupted" in view.unfinished.text
    view.take_keyboard()
    view.go_on.click()
    qtbot.waitUntil(lambda: view.preview is not None, timeout=20_000)
    view.previewed.take_in.click()
    qtbot.waitUntil(lambda: view.preview is None, timeout=20_000)
    assert view.unfinished.isHidden()
    interrupted(opened.services, bundles)
    view.refresh()
    view.leave_unfinished()
    assert view.unfinished.isHidden()


def interrupted(services: Services, paths: list[Path]) -> None:
    now = services.workspace.clock.now()
    database = services.workspace.database
    with database.transaction():
        for one in (Incoming(path, "d", now) for path in paths):
            database.run(
                "INSERT INTO incoming VALUES (?, ?, ?)", (str(one.path), one.digest, now.isoformat())
            )


def test_nothing_received_yet_is_said_so(page: ExchangePage) -> None:
    page.open_subject(RECEIVED)
    page.take_keyboard()
    assert "full" not in vars(page.received)
