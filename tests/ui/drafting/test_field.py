"""What is typed is on disk within a second, and one change when the field is left."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qi_desktop.storage.workspace import Workspace
from qi_desktop.ui.drafting import KEEP_WITHIN_MS, Drafting
from qi_desktop.ui.widgets.fields import TextField

PLACE = ("note", "n1", "body")


class Desk:
    """Notes what became a change."""

    def __init__(self) -> None:
        self.changes: list[str] = []


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def field(qtbot: QtBot) -> Generator[TextField]:
    field = TextField()
    field.show()
    yield field
    field.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def drafting(workspace: Workspace, field: TextField, desk: Desk) -> Drafting:
    drafting = Drafting(workspace.drafts, field, desk.changes.append)
    drafting.follow(*PLACE, "stored")
    return drafting


def test_typed_text_is_on_disk_within_a_second_however_fast_one_types(
    workspace: Workspace, field: TextField, drafting: Drafting, qtbot: QtBot
) -> None:
    assert KEEP_WITHIN_MS < 1000
    for letter in "abcdefghij":
        QTest.keyClicks(field, letter)
        qtbot.wait(KEEP_WITHIN_MS // 6)
    kept = workspace.drafts.of("n1", "body")
    assert kept is not None
    assert kept.startswith("abc")


def test_leaving_the_field_makes_one_change_and_forgets_the_draft(
    workspace: Workspace, field: TextField, drafting: Drafting, desk: Desk
) -> None:
    QTest.keyClicks(field, "new ")
    drafting.finish()
    drafting.finish()
    assert desk.changes == ["new stored"]
    assert workspace.drafts.of("n1", "body") is None


def test_text_typed_back_to_what_was_stored_is_no_change(
    workspace: Workspace, field: TextField, drafting: Drafting, desk: Desk
) -> None:
    QTest.keyClicks(field, "x")
    drafting.keep()
    field.setPlainText("stored")
    drafting.finish()
    assert desk.changes == []
    assert workspace.drafts.of("n1", "body") is None


def test_a_draft_is_offered_back_and_can_be_thrown_away(
    workspace: Workspace, field: TextField, drafting: Drafting
) -> None:
    drafting.let_go()
    workspace.drafts.keep(*PLACE, "half a sen")
    assert drafting.follow(*PLACE, "stored")
    assert field.toPlainText() == "half a sen"
    drafting.discard()
    assert field.toPlainText() == "stored"
    assert workspace.drafts.of("n1", "body") is None
    drafting.let_go()
