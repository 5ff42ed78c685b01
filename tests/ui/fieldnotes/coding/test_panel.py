"""Marked words are coded by keyboard: a theme chosen or named, once more with one key, changed, moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from qi_desktop.fieldnotes.model import Coding, Standing
from tests.ui.typing_keys import CONTROL, SHIFT, choose, focused, go_to, press, write

if TYPE_CHECKING:
    from qi_desktop.services import Services
    from qi_desktop.ui.fieldnotes.coding.panel import CodingPanel
    from tests.ui.fieldnotes.coding.conftest import PlainSheet


def titles(panel: CodingPanel) -> list[str]:
    return [entry.title for entry in panel.list.records.entries]


def test_words_are_coded_to_a_theme_named_while_typing(
    panel: CodingPanel, sheet: PlainSheet, services: Services
) -> None:
    sheet.select("They rang late.")
    panel.code.setFocus()
    press(Qt.Key.Key_M, CONTROL)
    assert focused() is panel.form.picker.line
    write("Contact")
    press(Qt.Key.Key_Return)
    (passage,) = services.themes.passages()
    assert (passage.words, passage.coding.provider) == ("They rang late.", "CRC")
    assert [one.name for one in services.themes.themes()] == ["Contact"]
    assert panel.form.isHidden()
    assert titles(panel) == ["“They rang late.”"]
    assert [one.words for one in sheet.underlined] == ["They rang late."]
    assert focused() is panel.code


def test_a_few_letters_and_enter_choose_a_theme_and_tab_the_rest(
    panel: CodingPanel, sheet: PlainSheet, services: Services
) -> None:
    contact = services.themes.add_theme("Contact")
    services.themes.add_theme("Hub", parent=contact.id)
    services.themes.add_theme("Oversight")
    sheet.select("Nobody said why.")
    panel.start()
    write("hu")
    assert [one.title for one in panel.form.picker.list.records.entries] == [
        "Contact / Hub",
        "New theme “hu”",
    ]
    go_to("Points to")
    choose("Barrier")
    go_to("Comment")
    write("Said twice")
    press(Qt.Key.Key_Return)
    (passage,) = services.themes.passages()
    themes = {one.id: one.name for one in services.themes.themes()}
    assert (themes[passage.coding.theme], passage.coding.bearing, passage.comment) == (
        "Hub",
        "barrier",
        "Said twice",
    )


def test_the_arrows_choose_in_the_list_and_a_stroke_names_one_below(
    panel: CodingPanel, sheet: PlainSheet, services: Services
) -> None:
    contact = services.themes.add_theme("Contact")
    services.themes.add_theme("Courts")
    sheet.select("Nobody said why.")
    panel.start()
    write("co")
    press(Qt.Key.Key_Down)
    assert panel.form.picker.line.text() == "Courts"
    panel.form.picker.line.clear()
    write("contact / Calls")
    press(Qt.Key.Key_Return)
    assert [(one.name, one.parent) for one in services.themes.themes()] == [
        ("Contact", ""),
        ("Calls", contact.id),
        ("Courts", ""),
    ]


def test_one_key_codes_like_the_passage_before(
    panel: CodingPanel, sheet: PlainSheet, services: Services
) -> None:
    theme = services.themes.add_theme("Contact")
    services.themes.code_passage(sheet.key, 2, 17, Coding(theme.id, bearing="barrier"))
    sheet.select("Nobody said why.")
    panel.code.setFocus()
    press(Qt.Key.Key_M, CONTROL | SHIFT)
    assert [one.coding for one in services.themes.passages()] == [
        Coding(theme.id, bearing="barrier"),
        Coding(theme.id, bearing="barrier", provider="CRC"),
    ]


def test_the_first_passage_of_all_is_asked_for_and_nothing_marked_is_said(
    panel: CodingPanel, sheet: PlainSheet, services: Services
) -> None:
    panel.code_again()
    assert panel.form.isHidden()
    sheet.select("Nobody")
    panel.code_again()
    assert not panel.form.isHidden()
    press(Qt.Key.Key_Escape)
    assert panel.form.isHidden()
    assert services.themes.passages() == []
    assert any("Mark words in the note" in label.text() for label in panel.findChildren(QLabel))


def test_a_passage_is_changed_with_enter_and_removed_with_delete(
    panel: CodingPanel, sheet: PlainSheet, services: Services
) -> None:
    theme = services.themes.add_theme("Contact")
    passage = services.themes.code_passage(sheet.key, 2, 17, Coding(theme.id))
    panel.show_passages()
    panel.list.setFocus()
    press(Qt.Key.Key_Down)
    assert sheet.place == (2, 17)
    press(Qt.Key.Key_Return)
    assert focused() is panel.form.picker.line
    assert panel.form.picker.line.text() == "Contact"
    press(Qt.Key.Key_Backspace)
    go_to("Points to")
    choose("Enabler")
    go_to("Comment")
    press(Qt.Key.Key_Return)
    assert services.themes.passage(passage.id).coding == Coding(bearing="enabler")
    panel.list.setFocus()
    press(Qt.Key.Key_Delete)
    assert services.themes.passages() == []
    services.workspace.ledger.undo()
    assert [one.id for one in services.themes.passages()] == [passage.id]


def test_words_that_are_gone_are_shown_and_the_passage_moves_to_others(
    panel: CodingPanel, sheet: PlainSheet, services: Services
) -> None:
    passage = services.themes.code_passage(sheet.key, 2, 17, Coding())
    services.fieldnotes.revise_note(sheet.key, "🙂 Nobody said why.")
    panel.show_passages()
    (entry,) = panel.list.records.entries
    assert (entry.title, entry.state) == ("“They rang late.”", "Words gone from the note")
    panel.show_passage(passage.id)
    sheet.select("Nobody")
    panel.mark_button.click()
    again = services.themes.passage(passage.id)
    assert (again.words, again.standing) == ("Nobody", Standing.AS_MARKED)


def test_a_theme_named_as_one_beside_it_is_the_same_theme(
    panel: CodingPanel, sheet: PlainSheet, services: Services
) -> None:
    theme = services.themes.add_theme("Contact")
    sheet.select("Nobody")
    panel.start()
    write("  contact ")
    press(Qt.Key.Key_Return)
    assert [one.coding.theme for one in services.themes.passages()] == [theme.id]


def test_a_quotation_is_looked_through_for_names_and_other_passages_are_not(
    panel: CodingPanel, sheet: PlainSheet, services: Services
) -> None:
    quoted = services.themes.code_passage(sheet.key, 2, 17, Coding(bearing="quotation"))
    plain = services.themes.code_passage(sheet.key, 18, 34, Coding(bearing="barrier"))
    panel.show_passages()
    panel.show_passage(quoted.id)
    assert panel.names.isVisible()
    panel.show_passage(plain.id)
    assert panel.names.isHidden()
