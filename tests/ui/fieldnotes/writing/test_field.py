"""Structure is typed: lists go on, labels are known, exact words are marked; everything can be undone."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt, QTime, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qi_desktop.fieldnotes.model import Coding, Passage
from qi_desktop.ui.fieldnotes.writing.field import NoteField
from qi_desktop.ui.fieldnotes.writing.finding import FindBar

ENTER, BACK = Qt.Key.Key_Return, Qt.Key.Key_Backspace


@pytest.fixture
def field(qtbot: QtBot) -> Generator[NoteField]:
    field = NoteField()
    field.resize(500, 400)
    field.show()
    yield field
    field.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def write(field: NoteField, text: str) -> None:
    for one in text:
        if one == "\n":
            QTest.keyClick(field, ENTER)
        elif not one.isascii():
            field.insertPlainText(one)
        else:
            QTest.keyClicks(field, one)


def looks_of(field: NoteField, number: int) -> list[str]:
    """Return the stretches of a paragraph that have a look of their own."""
    block = field.document().findBlockByNumber(number)
    places = [(int(str(one.start)), int(str(one.length))) for one in block.layout().formats()]
    begin = block.position()
    return [field.stretch(begin + start, begin + start + length) for start, length in places]


def a_passage(start: int, stop: int) -> Passage:
    return Passage("p", "n", start, stop, "", Coding())


def test_a_list_goes_on_by_itself_and_ends_with_an_empty_item(field: NoteField) -> None:
    write(field, "- one\ntwo\n\nplain\n1. first\nsecond")
    assert field.text() == "- one\n- two\nplain\n1. first\n2. second"


def test_enter_in_the_midst_of_a_line_is_only_a_new_line(field: NoteField) -> None:
    write(field, "- one two")
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Left)
    write(field, "\n")
    assert field.text() == "- one \ntwo"


def test_straight_marks_become_those_of_exact_words(field: NoteField) -> None:
    write(field, 'They said "fine" ("very")')
    assert field.text() == "They said “fine” (“very”)"


def test_selected_words_are_marked_as_exact_and_unmarked_again(field: NoteField) -> None:
    write(field, "fine ")
    field.selectAll()
    write(field, '"')
    assert field.text() == "“fine” "
    field.mark(0, 6)
    field.mark_exact()
    assert field.text() == "fine "
    field.moveCursor(QTextCursor.MoveOperation.End)
    field.mark_exact()
    write(field, 'so"!')
    assert field.text() == "fine “so”!"


def test_a_turn_begins_on_its_own_line_or_takes_over_an_empty_one(field: NoteField) -> None:
    field.begin_turn("RO1")
    write(field, "Long lists.")
    field.begin_turn("RO2")
    field.begin_turn("MG1")
    write(field, "Not so.")
    assert field.text() == "RO1: Long lists.\nMG1: Not so."
    field.undo()
    field.undo()
    assert field.text().startswith("RO1: Long lists.")


def test_a_known_label_may_be_typed_small(field: NoteField) -> None:
    field.labels = ("RO1",)
    write(field, "ro1: yes\nxx1: no")
    assert field.text() == "RO1: yes\nxx1: no"


def test_the_time_is_put_where_the_cursor_stands(field: NoteField) -> None:
    write(field, "Then")
    field.put_time(QTime(9, 5))
    write(field, "a pause")
    assert field.text() == "Then [09:05] a pause"


def test_a_paste_takes_structure_and_one_undo_takes_it_back(field: NoteField) -> None:
    write(field, "Before ")
    data = QMimeData()
    data.setHtml("<ul><li>one</li><li>two</li></ul>")
    data.setText("one two")
    field.insertFromMimeData(data)
    assert field.text() == "Before - one\n- two"
    field.undo()
    assert field.text() == "Before "
    files = QMimeData()
    files.setUrls([QUrl("file:///invented.docx")])
    assert field.canInsertFromMimeData(data)
    assert not field.canInsertFromMimeData(files)
    field.setReadOnly(True)
    field.insertFromMimeData(data)
    write(field, "\n")
    assert field.text() == "Before "


def test_what_is_typed_shows_what_it_is_at_once(field: NoteField) -> None:
    write(field, '# Plans\nRO1: it is "fine" 🙂 "so"')
    assert looks_of(field, 0) == ["# Plans", "# "]
    assert looks_of(field, 1)[:2] == ["RO1: ", "“fine”"]
    QTest.keyClick(field, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert looks_of(field, 0) == []


def test_passages_stay_on_their_words_while_one_types_before_them(field: NoteField) -> None:
    stored = "🙂 They said fine."
    field.show_text(stored)
    start = stored.index("fine")
    field.underline([a_passage(start, start + 4)], stored)
    assert looks_of(field, 0) == ["fine"]
    field.moveCursor(QTextCursor.MoveOperation.Start)
    write(field, "Then 🙂\n")
    # Shown anew while the note is not stored yet, as after somebody else's change.
    field.underline([a_passage(start, start + 4)], stored)
    assert looks_of(field, 1) == ["fine"]


def test_passages_stand_on_their_words_in_a_text_from_before_a_crash(field: NoteField) -> None:
    stored = "🙂 They said fine. 🙂 So."
    start = stored.index("fine")
    field.show_text("🙂 They once 🙂 said fine. 🙂 So.")
    field.passages.resumed(stored)
    field.underline([a_passage(start, start + 4)], stored)
    assert looks_of(field, 0) == ["fine"]


def test_words_are_found_one_after_another_in_any_case(field: NoteField) -> None:
    bar = FindBar(field)
    field.show_text('Plan 🙂 one.\nThe "plan" and the PLAN.')
    bar.start()
    bar.words.setText("plan")
    assert bar.said.text() == "1 of 3"
    bar.step(1)
    assert field.textCursor().selectedText() == "plan"
    bar.step(1)
    bar.step(1)
    assert field.marked() == (0, 4)
    bar.step(-1)
    assert field.textCursor().selectedText() == "PLAN"
    bar.words.setText("“plan”")
    assert bar.said.text() == "Not in this note"
    bar.words.setText('"plan"')
    assert bar.said.text() == "1 of 1"
    bar.close_bar()
    bar.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_of_a_long_text_only_what_is_in_view_is_dressed(field: NoteField) -> None:
    field.show_text("\n".join("RO1: so" for _ in range(5000)))
    QCoreApplication.processEvents()
    assert looks_of(field, 0) == ["RO1: "]
    assert looks_of(field, 4999) == []
    field.moveCursor(QTextCursor.MoveOperation.End)
    QCoreApplication.processEvents()
    assert looks_of(field, 4999) == ["RO1: "]
