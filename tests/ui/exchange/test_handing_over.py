"""Handing over in the window: what waits is told, and what was written. Everybody is invented."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qi_desktop.central.model import Check, Point
from qi_desktop.security.identity import new_identity
from qi_desktop.services import Services
from qi_desktop.ui.exchange.handing_over.view import HandingOverView
from qi_desktop.ui.exchange.handing_over.words import LINES, NOBODY, NOT_YET, said, summed_up
from qi_desktop.ui.workspace import WorkspaceView


def add_central_team(services: Services) -> None:
    card = new_identity("a laptop of the central team").card()
    services.inspection.add_team_member(
        "Invented Central", "central", card.laptop, card.signing_key, card.sealing_key
    )


def face(view: WorkspaceView, qtbot: QtBot) -> HandingOverView:
    shown = HandingOverView(view.services, view)
    qtbot.addWidget(shown)
    shown.refresh()
    qtbot.waitUntil(lambda: not view.jobs.running)
    return shown


def test_every_point_has_its_words_settled_and_waiting() -> None:
    assert set(LINES) == set(Point)
    for point in Point:
        told = said(Check(point, 2, ("CRC 01", "CRC 02")))
        assert told != said(Check(point, 0))
        assert "{" not in told
    assert said(Check(Point.CONFLICTS, 1)).startswith("1 conflict is open")
    assert said(Check(Point.INCOMPLETE, 7, tuple("abcdefg"))).endswith("a, b, c, d, e and 2 more.")
    assert said(Check(Point.ADDRESSEE, 1)) == NOBODY


def test_the_summary_says_what_keeps_a_handover_back() -> None:
    assert summed_up([Check(Point.CONFLICTS, 0)]) == "Nothing waits."
    assert "None of them keeps the handover back" in summed_up([Check(Point.CONFLICTS, 3)])
    assert "The first keeps the handover back" in summed_up([Check(Point.ADDRESSEE, 1)])


def test_without_a_central_team_nothing_can_be_handed_over(opened: WorkspaceView, qtbot: QtBot) -> None:
    shown = face(opened, qtbot)
    assert not shown.hand_over.isEnabled()
    assert shown.addressed.text() == NOT_YET
    waiting = shown.checklist.lines[Point.ADDRESSEE]
    assert (waiting.isVisibleTo(shown), waiting.words.text()) == (True, NOBODY)
    assert shown.first() is waiting.act
    add_central_team(opened.services)
    shown.refresh()
    assert shown.hand_over.isEnabled()
    assert "Invented Central" in shown.addressed.text()


def test_the_handover_is_written_and_told_with_its_words(
    opened: WorkspaceView, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_central_team(opened.services)
    shown = face(opened, qtbot)

    def chosen(_caption: str) -> Path:
        return tmp_path

    monkeypatch.setattr(opened, "choose_folder", chosen)
    shown.hand_over.click()
    qtbot.waitUntil(lambda: bool(shown.outcome.text), timeout=20_000)
    (sent,) = opened.services.handing_over.written()
    assert (tmp_path / sent.file).is_file()
    assert opened.services.places.words(sent.digest) in shown.outcome.text
    assert [one.id for one in shown.written.records.rows] == [sent.id]
    assert opened.services.handing_over.checks()[0].named == ("Invented Central",)
