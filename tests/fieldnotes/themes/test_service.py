"""Themes as an inspector works with them."""

import pytest

from qi_desktop.fieldnotes.model import Coding, Session, TextMissing, UnknownFieldnote
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.fieldnotes.themes.model import (
    ThemeBelowItself,
    ThemeInUse,
    ThemeJoinedToItself,
    ThemeNameTaken,
)
from qi_desktop.fieldnotes.themes.service import ThemesService
from qi_desktop.storage.workspace import Workspace


def names(themes: ThemesService) -> list[tuple[str, int]]:
    return [(one.theme.name, one.depth) for one in themes.branches()]


def test_themes_form_a_tree(themes: ThemesService) -> None:
    contact = themes.add_theme("Contact")
    enforcement = themes.add_theme("Enforcement", parent=contact.id)
    assert enforcement.parent == contact.id
    assert themes.themes() == [contact, enforcement]
    with pytest.raises(UnknownFieldnote):
        themes.add_theme("Orphan", parent="nobody")


def test_a_theme_is_named_once_in_its_place(themes: ThemesService) -> None:
    contact = themes.add_theme("Contact")
    below = themes.add_theme("Contact", parent=contact.id)
    for name in ("contact", " Contact ", "CONTACT."):
        with pytest.raises(ThemeNameTaken):
            themes.add_theme(name)
    with pytest.raises(ThemeNameTaken):
        themes.move_theme(below.id)
    with pytest.raises(TextMissing):
        themes.add_theme("  ")
    assert themes.rename_theme(contact.id, "contact").name == "contact"


def test_a_theme_is_renamed_and_defined_where_it_stands(themes: ThemesService) -> None:
    theme = themes.add_theme("Courts")
    themes.rename_theme(theme.id, "Sentencers")
    told = themes.define_theme(theme.id, " What sentencers know. ")
    assert (told.id, told.name, told.definition) == (theme.id, "Sentencers", "What sentencers know.")


def test_a_theme_moves_with_those_below_it(themes: ThemesService) -> None:
    contact, courts = themes.add_theme("Contact"), themes.add_theme("Courts")
    hub = themes.add_theme("Hub", parent=contact.id)
    themes.move_theme(contact.id, courts.id)
    assert names(themes) == [("Courts", 0), ("Contact", 1), ("Hub", 2)]
    for place in (contact.id, hub.id):
        with pytest.raises(ThemeBelowItself):
            themes.move_theme(contact.id, place)
    themes.move_theme(hub.id, before=courts.id)
    assert names(themes) == [("Hub", 0), ("Courts", 0), ("Contact", 1)]


def test_joined_themes_are_one_and_can_be_parted_again(
    fieldnotes: FieldnotesService, themes: ThemesService, meeting: Session
) -> None:
    note = fieldnotes.write_note(meeting.id, "Said", "They rang late. Nobody came.")
    phone, contact = themes.add_theme("By telephone"), themes.add_theme("Contact")
    calls = themes.add_theme("Calls", parent=phone.id)
    rang = themes.code_passage(note.id, 0, 15, Coding(phone.id))
    came = themes.code_passage(note.id, 16, 28, Coding(contact.id))

    themes.join_themes(phone.id, contact.id)

    assert names(themes) == [("Contact", 0), ("Calls", 1)]
    assert [one.id for one in themes.passages_of(contact.id)] == [rang.id, came.id]
    assert themes.theme(phone.id).id == contact.id
    assert themes.joined_names(contact.id) == [(phone.id, "By telephone")]
    assert themes.recode_passage(rang.id, Coding(contact.id, bearing="barrier")).coding.theme == contact.id
    with pytest.raises(ThemeJoinedToItself):
        themes.join_themes(contact.id, phone.id)

    themes.part_theme(phone.id)

    assert names(themes) == [("By telephone", 0), ("Calls", 1), ("Contact", 0)]
    assert themes.passage(rang.id).coding == Coding(phone.id, bearing="barrier")
    assert themes.theme(calls.id).parent == phone.id
    with pytest.raises(UnknownFieldnote):
        themes.part_theme("nobody")


def test_a_theme_joined_to_its_own_child_gives_it_its_place(themes: ThemesService) -> None:
    top = themes.add_theme("Top")
    contact = themes.add_theme("Contact", parent=top.id)
    hub = themes.add_theme("Hub", parent=contact.id)
    themes.join_themes(contact.id, hub.id)
    assert names(themes) == [("Top", 0), ("Hub", 1)]


def test_a_theme_in_use_stays_and_an_unused_one_hands_its_own_up(
    fieldnotes: FieldnotesService, themes: ThemesService, meeting: Session, workspace: Workspace
) -> None:
    contact = themes.add_theme("Contact")
    hub = themes.add_theme("Hub", parent=contact.id)
    note = fieldnotes.write_note(meeting.id, "Said", "They rang late.")
    themes.code_passage(note.id, 0, 15, Coding(hub.id))
    with pytest.raises(ThemeInUse) as refused:
        themes.remove_theme(hub.id)
    assert (refused.value.name, refused.value.passages) == ("Hub", 1)
    themes.remove_theme(contact.id)
    assert names(themes) == [("Hub", 0)]
    workspace.ledger.undo()
    assert names(themes) == [("Contact", 0), ("Hub", 1)]


def test_passages_are_counted_by_theme_and_with_those_below(
    fieldnotes: FieldnotesService, themes: ThemesService, meeting: Session
) -> None:
    contact = themes.add_theme("Contact")
    hub = themes.add_theme("Hub", parent=contact.id)
    note = fieldnotes.write_note(meeting.id, "Said", "They rang late.")
    themes.code_passage(note.id, 0, 4, Coding(hub.id))
    themes.code_passage(note.id, 0, 15, Coding(contact.id))
    assert [(one.passages, one.within) for one in themes.branches()] == [(1, 2), (1, 1)]
    assert len(themes.passages_of(contact.id)) == 1
    assert len(themes.passages_of(contact.id, with_those_below=True)) == 2
