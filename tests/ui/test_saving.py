"""The bar tells the truth about saving, on a disk that is full as well."""

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.services import Services
from qi_desktop.storage.model import DiskFull
from qi_desktop.storage.workspace import Workspace
from qi_desktop.ui.drafting import Drafting
from qi_desktop.ui.drafting.again import Again
from qi_desktop.ui.widgets.fields import TextField
from qi_desktop.ui.workspace import WorkspaceView

LONG = "Seen in the file. " * 4000


def fill(workspace: Workspace, *, full: bool) -> None:
    """Let the disk be full as far as this file is concerned, or give it room again."""
    pages = workspace.database.value("PRAGMA page_count")
    workspace.database.value(f"PRAGMA max_page_count = {pages if full else 1 << 30}")


def said(opened: WorkspaceView) -> str:
    return opened.bar.saved.text()


def test_a_write_that_fails_is_told_until_one_comes_through(empty: WorkspaceView) -> None:
    workspace, notes = empty.services.workspace, empty.services.fieldnotes
    notes.write_note("", "First", "Short")
    saved = said(empty)
    assert saved.startswith("Saved ")
    fill(workspace, full=True)
    empty.attempt(lambda: notes.write_note("", "Second", LONG), "Note added")
    assert said(empty) == saved.replace("Saved", "Not saved since")
    assert "no room" in empty.bar.saved.toolTip()
    assert [note.title for note in notes.notes()] == ["First"]
    fill(workspace, full=False)
    notes.write_note("", "Third", LONG)
    assert said(empty).startswith("Saved ")
    assert empty.bar.saved.toolTip() == ""


def test_what_was_typed_is_tried_again_by_itself_and_told_once(
    empty: WorkspaceView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qi_desktop.ui.drafting.again.AFTER_MS", 10)
    workspace, field = empty.services.workspace, TextField()
    qtbot.addWidget(field)
    drafting = Drafting(workspace.drafts, field, lambda _: True, empty.saved)
    drafting.follow("note", "n", "body", "")
    fill(workspace, full=True)
    field.setPlainText(LONG)
    with pytest.raises(DiskFull):
        drafting.keep()
    drafting.keep()
    assert said(empty) == "Not saved"
    fill(workspace, full=False)
    qtbot.waitUntil(lambda: workspace.drafts.of("n", "body") == LONG)
    assert said(empty).startswith("Saved ")
    drafting.discard()


def test_long_work_that_wrote_nothing_does_not_say_saved(empty: WorkspaceView, qtbot: QtBot) -> None:
    def stopped(_services: Services, _progress: Progress) -> None:
        raise Cancelled

    def wrote(services: Services, _progress: Progress) -> None:
        services.fieldnotes.write_note("", "Written elsewhere", "Words")

    empty.work("Working", stopped, lambda _: None)
    qtbot.waitUntil(lambda: not empty.writing)
    assert said(empty) == ""
    empty.work("Working", wrote, lambda _: None)
    qtbot.waitUntil(lambda: not empty.writing)
    assert said(empty).startswith("Saved ")


def test_another_trouble_than_a_persons_is_never_kept_quiet() -> None:
    again = Again(QTimer())
    for _ in range(2):
        with pytest.raises(ZeroDivisionError), again:
            _ = 1 / 0
    assert not again.failed
