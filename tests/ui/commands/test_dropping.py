"""Files dropped anywhere on the window come to the page that takes them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from qi_desktop.fieldnotes.sources.model import KINDS
from qi_desktop.foundation.paths import resource
from qi_desktop.ui.commands.landing import LANDINGS, landing_of
from qi_desktop.ui.inspection.page import InspectionPage
from qi_desktop.ui.main_window import MainWindow
from qi_desktop.ui.widgets.fields import LineField, PlainField
from qi_desktop.ui.workspace import WorkspaceView

COPYING, HELD, PLAIN = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def carried(*paths: Path) -> QMimeData:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return files


def hold(window: MainWindow, files: QMimeData) -> bool:
    over = QDragEnterEvent(window.rect().center(), COPYING, files, HELD, PLAIN)
    over.setAccepted(False)
    window.dragEnterEvent(over)
    return over.isAccepted()


def let_go(window: MainWindow, files: QMimeData) -> None:
    window.dropEvent(QDropEvent(QPointF(5, 5), COPYING, files, HELD, PLAIN))


@pytest.mark.parametrize(
    ("names", "page"),
    [
        (["a.qibundle", "b.qibundle"], "exchange"),
        (["a.QIPACK"], "exchange"),
        (["a.qicard"], "inspection"),
        (["a.qihandover"], "exchange"),
        (["a.qiupdate"], "about"),
        (["list.xlsx"], "inspection"),
        (["letter.docx", "plan.pdf"], "notes"),
        (["one.xlsx", "two.xlsx"], ""),
        (["a.qibundle", "plan.pdf"], ""),
        (["picture.png"], ""),
        (["folder"], ""),
        ([], ""),
    ],
)
def test_each_kind_of_file_lands_on_its_page_and_others_nowhere(names: list[str], page: str) -> None:
    landing = landing_of([Path(name) for name in names])
    assert (landing.page if landing else "") == page


def test_every_document_that_can_be_brought_in_can_be_dropped() -> None:
    assert frozenset(KINDS) in {one.kinds for one in LANDINGS}


def test_a_case_list_dropped_on_the_cases_is_imported_where_lists_are(
    opened: WorkspaceView, window: MainWindow, qtbot: QtBot
) -> None:
    opened.open_page("cases")
    files = carried(resource("demo", "suffolk-2017-case-list.xlsx"))
    assert hold(window, files)
    assert "import it as a case list" in window.drops.notice.text
    let_go(window, files)
    assert window.drops.notice.isHidden()
    page = opened.current_page()
    assert isinstance(page, InspectionPage)
    qtbot.waitUntil(lambda: not opened.jobs.running, timeout=20_000)


def test_a_document_dropped_on_the_inspection_is_brought_in(
    opened: WorkspaceView, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    document = tmp_path / "Letter.txt"
    document.write_text("The invented managers write.")
    files = carried(document)
    assert hold(window, files)
    let_go(window, files)
    assert opened.current_page().key == "notes"
    qtbot.waitUntil(lambda: not opened.jobs.running, timeout=20_000)
    assert [one.title for one in opened.services.sources.documents()] == ["Letter"]


def test_what_no_page_takes_is_not_taken(opened: WorkspaceView, window: MainWindow) -> None:
    assert not hold(window, carried(Path("picture.png")))
    assert window.drops.notice.isHidden()


def test_fields_of_text_leave_files_to_the_window(qtbot: QtBot) -> None:
    line, lines = LineField(), PlainField()
    qtbot.addWidget(line)
    qtbot.addWidget(lines)
    files, words = carried(Path("a.qibundle")), QMimeData()
    words.setText("words")
    assert not lines.canInsertFromMimeData(files)
    assert lines.canInsertFromMimeData(words)
    for held, taken in ((files, False), (words, True)):
        over = QDragEnterEvent(line.rect().center(), COPYING, held, HELD, PLAIN)
        line.dragEnterEvent(over)
        assert over.isAccepted() == taken
