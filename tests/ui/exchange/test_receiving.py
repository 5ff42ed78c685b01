"""The central team receives a handover in the window. Everybody is invented."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qi_desktop.central.model import Arrived
from qi_desktop.services import services_of
from qi_desktop.storage import workspace
from qi_desktop.ui.exchange.page import ExchangePage
from qi_desktop.ui.exchange.receiving.words import arrived_in_words
from qi_desktop.ui.remembered import Remembered
from qi_desktop.ui.settings.dressing import Dressing
from qi_desktop.ui.settings.preferences import Preferences
from qi_desktop.ui.workspace import WorkspaceView
from tests.builders import PASSPHRASE, a_workspace, quick_file_key
from tests.central.conftest import Handing, begun


def test_a_handover_is_received_told_and_listed_and_refused_when_it_comes_again(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace, "file_key", quick_file_key)
    (tmp_path / "out").mkdir()
    with a_workspace(tmp_path / "lead.qi") as lead, a_workspace(tmp_path / "central.qi") as central:
        handing = Handing(begun(lead, central), central, tmp_path / "out", tmp_path / "out")
        handing.write_note("Kept.")
        file = handing.hand_over()
        preferences = Preferences(Remembered(tmp_path))
        dressing = Dressing(preferences, lambda: None, preferences)
        view = WorkspaceView(
            services_of(central), dressing=dressing, preferences=preferences, lock=lambda: None
        )
        qtbot.addWidget(view)
        view.open_page("exchange", "receive")
        page = view.current_page()
        assert isinstance(page, ExchangePage)
        face = page.receiving
        face.receive.click()
        assert "Choose the file" in face.file.accessibleDescription()
        face.choose(file)
        face.folder.setText(str(tmp_path / "out"))
        face.passphrase.field.setText("not the passphrase")
        face.receive.click()
        assert "not the passphrase of this file" in face.passphrase.error()
        for words in ("compare the six words", "is the very file"):
            face.choose(file)
            face.passphrase.field.setText(PASSPHRASE)
            face.receive.click()
            qtbot.waitUntil(lambda: not view.jobs.running)
            assert words in face.outcome.text + view.error.text
        assert [one.number for one in face.came.records.rows] == [1]
        (place,) = (one for one in (tmp_path / "out").iterdir() if one.is_dir())
        with workspace.Workspace.open(place / "inspection.qi", PASSPHRASE, read_only=True) as received:
            assert received.ledger.digest() == lead.ledger.digest()
        view.jobs.finish()


def test_what_came_is_told_with_whatever_is_still_to_be_compared(tmp_path: Path) -> None:
    def arrived(*, first: bool, alike: bool) -> Arrived:
        return Arrived(
            "digest",
            "i",
            "Suffolk",
            2,
            tmp_path / "one" / "inspection.qi",
            tmp_path,
            1,
            9,
            4,
            "a b",
            first,
            alike,
        )

    words, status = arrived_in_words(arrived(first=True, alike=True), "c d", card=True)
    assert (status, "4 new changes and 1 open file, in the folder one" in words) == ("good", True)
    assert (
        "words of their card: a b" in arrived_in_words(arrived(first=True, alike=True), "c d", card=False)[0]
    )
    words, status = arrived_in_words(arrived(first=False, alike=False), "c d", card=False)
    assert (status, "holds more than was handed over" in words) == ("caution", True)
