"""The help is read, searched and printed beside the work, and nothing in it leads nowhere."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qi_desktop.foundation.paths import resource
from qi_desktop.storage.model import PlaceReadOnly
from qi_desktop.ui.helping import printing
from qi_desktop.ui.helping.found_lines import help_lines
from qi_desktop.ui.helping.panel import HelpPanel
from qi_desktop.ui.helping.picture_view import PictureView
from qi_desktop.ui.helping.printing import write_pages
from qi_desktop.ui.helping.setting_out import blocks_of
from qi_desktop.ui.helping.topics import GLOSSARY, KEYS, all_topics, slug, tasks_of, written
from qi_desktop.ui.workspace import WorkspaceView


@pytest.fixture
def panel(qtbot: QtBot) -> HelpPanel:
    panel = HelpPanel(lambda: None, lambda _topic: None)
    qtbot.addWidget(panel)
    panel.show_topic("sample")
    return panel


def test_help_leads_on_to_how_the_sample_is_drawn(panel: HelpPanel) -> None:
    assert 'href="drawing"' in panel.text.toHtml()
    panel.text.anchorClicked.emit(QUrl("drawing"))
    assert panel.text.toPlainText().startswith("How the sample is drawn")


@pytest.mark.parametrize("topic", all_topics())
def test_every_link_in_the_help_leads_to_a_task_that_is_there(panel: HelpPanel, topic: str) -> None:
    panel.open(topic)
    links = {
        form.format.anchorHref()  # pyright: ignore[reportAttributeAccessIssue] - the stubs know no fields
        for block in blocks_of(panel.text.document())
        for form in block.textFormats()
    }
    for link in links - {""}:
        key, _, place = link.partition("#")
        assert key in {*all_topics(), f"pictures/{key.removeprefix('pictures/')}"}, link
        headings = {slug(task.heading) for task in tasks_of(key, written(key))}
        assert not place or place in headings, link


def test_every_text_of_the_help_stands_in_the_contents(panel: HelpPanel) -> None:
    panel.open("contents")
    html = panel.text.toHtml()
    there = {file.stem for file in resource("help").glob("*.md")}
    assert [key for key in there if f'href="{key}"' not in html] == []


def test_a_question_in_own_words_finds_its_task_and_enter_opens_it(panel: HelpPanel) -> None:
    QTest.keyClicks(panel.words, "how do I replace a case")
    assert "Sample: Replace a case" in panel.text.toPlainText()
    QTest.keyClick(panel.words, Qt.Key.Key_Return)
    assert panel.topic == "sample"
    assert panel.text.textCursor().block().text() == "Replace a case"
    QTest.keyClick(panel.words, Qt.Key.Key_Escape)
    assert panel.text.toPlainText().startswith("Sample")


def test_what_is_nowhere_in_the_help_is_said(panel: HelpPanel) -> None:
    panel.look_for("zebra")
    assert "Nothing found" in panel.text.toPlainText()


def test_the_glossary_holds_the_words_of_the_report_and_of_the_program(panel: HelpPanel) -> None:
    panel.open(f"{GLOSSARY}#line-of-enquiry")
    assert panel.text.textCursor().block().text() == "Line of enquiry"
    assert "Desistance" in panel.text.toPlainText()
    panel.look_for("desistance")
    assert "Words and short forms: Desistance" in panel.text.toPlainText()


def test_help_is_printed_each_topic_on_a_new_page(tmp_path: Path) -> None:
    pages = PdfReader(write_pages(["search", "settings"], "Help", tmp_path / "help.pdf")).pages
    texts = [page.extract_text() for page in pages]
    assert texts[0].startswith("Search")
    assert any(text.startswith("Settings") for text in texts[1:])


def test_a_place_that_takes_no_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(PlaceReadOnly):
        write_pages(["about"], "Help", tmp_path / "nowhere" / "help.pdf")


def test_from_the_contents_the_whole_help_is_printed(
    opened: WorkspaceView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "help.pdf"

    def chosen(caption: str, name: str, kinds: str) -> Path:
        del caption, name, kinds
        return target

    monkeypatch.setattr(opened, "choose_new_file", chosen)
    monkeypatch.setattr(printing, "all_topics", lambda: ("search", KEYS, "settings"))
    opened.open_help("contents")
    opened.help.print.click()
    assert len(PdfReader(target).pages) > 1


def test_a_picture_is_seen_in_full_and_esc_leads_back(opened: WorkspaceView) -> None:
    opened.open_help("first-day")
    opened.help.text.anchorClicked.emit(QUrl("pictures/question"))
    shown = next(iter(opened.findChildren(PictureView)))
    assert shown.isVisible()
    assert "question" in shown.caption.text()
    assert shown.shown.accessibleName() == shown.caption.text()
    QTest.keyClick(shown.close_it, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert opened.help.text.hasFocus()


def test_what_a_picture_shows_stands_below_it(panel: HelpPanel) -> None:
    panel.open("first-day")
    assert "Three ways to begin" in panel.text.toPlainText()


def test_the_box_on_top_finds_tasks_of_the_help_and_leads_there(opened: WorkspaceView) -> None:
    line = next(one for one in help_lines("how do I replace a case") if one.title == "Replace a case")
    opened.open_page(line.page, line.subject)
    assert opened.help.isVisible()
    assert opened.help.text.textCursor().block().text() == "Replace a case"
    assert opened.current_page().key == "inspection"
    assert help_lines("rep") == help_lines("the provider's list") == []
