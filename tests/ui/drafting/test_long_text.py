"""What is typed into a long text is on disk within a second, though only its own stretch is written."""

from collections.abc import Generator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qi_desktop.storage.workspace import Workspace
from qi_desktop.ui.drafting import KEEP_WITHIN_MS
from qi_desktop.ui.drafting.long_text import LongDrafting
from qi_desktop.ui.drafting.stretch import FAR
from qi_desktop.ui.widgets.long_field import LongField
from tests.thoroughness import examples

PLACE = ("note", "n1", "body")
LONG = "\n".join(f"{number} They said 🙂 the plan was late, and nobody told them." for number in range(400))


class Desk:
    """Stores what became a change, unless it refuses."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace, self.changes, self.refuses = workspace, list[str](), False

    def change(self, text: str) -> bool:
        if self.refuses:
            return False
        self.changes.append(text)
        with self.workspace.ledger.entry("revise_note") as entry:
            entry.put("note", "n1", body=text)
        return True


@pytest.fixture
def desk(workspace: Workspace) -> Desk:
    desk = Desk(workspace)
    desk.change(LONG)
    desk.changes.clear()
    return desk


@pytest.fixture
def field(qtbot: QtBot) -> Generator[LongField]:
    field = LongField()
    field.show()
    yield field
    field.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def drafting(workspace: Workspace, field: LongField, desk: Desk) -> LongDrafting:
    drafting = LongDrafting(workspace.drafts, field, desk.change)
    drafting.follow(*PLACE, LONG)
    return drafting


def put(field: LongField, start: int, stop: int, text: str) -> None:
    """Put words in the place of others, in UTF-16 units, as a person does who marks and types."""
    cursor = QTextCursor(field.document())
    cursor.setPosition(min(start, field.units))
    cursor.setPosition(min(stop, field.units), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text)


def size_on_disk(workspace: Workspace) -> int:
    return int(workspace.database.value("SELECT ifnull(sum(length(text)), 0) FROM draft"))


def test_typed_words_are_on_disk_within_a_second_and_nothing_else_is(
    workspace: Workspace, field: LongField, drafting: LongDrafting, qtbot: QtBot
) -> None:
    field.moveCursor(QTextCursor.MoveOperation.Down)
    for letter in "abcdefghij":
        QTest.keyClicks(field, letter)
        qtbot.wait(KEEP_WITHIN_MS // 6)
    drafting.keep()
    assert workspace.drafts.of("n1", "body") == field.text() != LONG
    assert size_on_disk(workspace) == 10


def test_words_typed_far_apart_are_kept_apart(
    workspace: Workspace, field: LongField, drafting: LongDrafting
) -> None:
    for place in (field.units, 0, FAR * 3, 10):
        put(field, place, place, "new 🙂 words ")
    drafting.keep()
    assert workspace.drafts.of("n1", "body") == field.text()
    assert size_on_disk(workspace) < 100
    assert len(workspace.drafts.all()) == 1


def test_leaving_the_field_makes_one_change_and_forgets_the_draft(
    workspace: Workspace, field: LongField, drafting: LongDrafting, desk: Desk
) -> None:
    put(field, 5, 5, "new ")
    drafting.finish()
    drafting.finish()
    assert desk.changes == [LONG[:5] + "new " + LONG[5:]]
    assert workspace.drafts.of("n1", "body") is None
    put(field, 5, 9, "")
    drafting.finish()
    assert desk.changes[-1] == LONG


def test_text_typed_back_to_what_was_stored_is_no_change(
    workspace: Workspace, field: LongField, drafting: LongDrafting, desk: Desk
) -> None:
    put(field, 5, 5, "x")
    drafting.keep()
    put(field, 5, 6, "")
    drafting.finish()
    assert desk.changes == []
    assert workspace.drafts.of("n1", "body") is None


def test_a_draft_is_offered_back_and_goes_on_being_kept(
    workspace: Workspace, field: LongField, desk: Desk
) -> None:
    killed_field = LongField()
    killed = LongDrafting(workspace.drafts, killed_field, desk.change)
    killed.follow(*PLACE, LONG)
    put(killed_field, 5, 5, "half a sen")
    killed.keep()
    killed_field.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    drafting = LongDrafting(workspace.drafts, field, desk.change)
    assert drafting.follow(*PLACE, LONG)
    put(field, 15, 15, "tence")
    drafting.keep()
    assert workspace.drafts.of("n1", "body") == LONG[:5] + "half a sentence" + LONG[5:]
    drafting.finish()
    assert desk.changes == [LONG[:5] + "half a sentence" + LONG[5:]]


def test_a_draft_can_be_thrown_away(workspace: Workspace, field: LongField, drafting: LongDrafting) -> None:
    put(field, 5, 5, "x")
    drafting.keep()
    drafting.discard()
    assert field.text() == drafting.stored == LONG
    assert workspace.drafts.of("n1", "body") is None
    drafting.let_go()
    assert drafting.record == ""


def test_a_refused_text_stays_on_disk_and_may_be_tried_again(
    workspace: Workspace, field: LongField, drafting: LongDrafting, desk: Desk
) -> None:
    desk.refuses = True
    put(field, 5, 5, "kept ")
    drafting.finish()
    assert workspace.drafts.of("n1", "body") == field.text()
    put(field, 10, 10, "here ")
    drafting.keep()
    assert workspace.drafts.of("n1", "body") == field.text()
    desk.refuses = False
    drafting.finish()
    assert desk.changes == [field.text()]


def test_a_text_with_ends_of_lines_that_the_field_knows_otherwise_is_kept_whole(
    workspace: Workspace, field: LongField, desk: Desk
) -> None:
    drafting = LongDrafting(workspace.drafts, field, desk.change)
    drafting.follow(*PLACE, "one\r\ntwo\u2029three")
    assert field.text() == "one\ntwo\nthree"
    drafting.finish()
    assert desk.changes == []
    put(field, 0, 0, "x")
    drafting.keep()
    assert workspace.drafts.of("n1", "body") == "xone\ntwo\nthree"


_EDIT = st.tuples(
    st.integers(0, 30_000), st.integers(0, 200), st.text("ab 🙂\n", max_size=12), st.integers(0, 4)
)


@settings(
    max_examples=examples(30), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(edits=st.lists(_EDIT, max_size=8))
def test_whatever_is_typed_wherever_comes_back_after_a_crash(
    workspace: Workspace,
    field: LongField,
    drafting: LongDrafting,
    edits: list[tuple[int, int, str, int]],
) -> None:
    drafting.discard()
    for place, removed, typed, then in edits:
        # A person's cursor never stands inside an emoji.
        start = field.units_at(field.code_points_at(place))
        put(field, start, field.units_at(field.code_points_at(start + removed)), typed)
        if then == 1:
            drafting.keep()
        elif then == 2:
            field.undo()
    drafting.keep()
    assert field.text() == field.toPlainText()
    assert field.paragraphs.words == len(field.text().split())
    assert field.paragraphs.length == len(field.text())
    assert (workspace.drafts.of("n1", "body") or LONG) == field.text()
