"""Marking words of a note and saying what they are coded to."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qi_desktop.fieldnotes.model import (
    Coding,
    PassageOutsideNote,
    Session,
    Standing,
    UnknownFieldnote,
    WordNotAllowed,
)
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.fieldnotes.themes.service import ThemesService
from qi_desktop.storage.workspace import Workspace
from tests.thoroughness import examples

EMOJI = "🙂 said “fine” 👩🏽‍⚖️ and left"


def test_a_passage_is_cut_out_by_code_points_even_after_emoji(
    fieldnotes: FieldnotesService, themes: ThemesService, meeting: Session
) -> None:
    note = fieldnotes.write_note(meeting.id, "In the room", EMOJI)
    theme = themes.add_theme("Courts", "What sentencers know.")
    start = EMOJI.index("👩")
    passage = themes.code_passage(
        note.id, start, len(EMOJI), Coding(theme=theme.id, domain="abiding_by_sentence", bearing="barrier")
    )
    assert passage.words == "👩🏽‍⚖️ and left"
    assert themes.passages() == [passage]


@settings(
    max_examples=examples(40), suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(data=st.data())
def test_the_words_of_a_passage_are_the_slice_of_its_note(
    fieldnotes: FieldnotesService, themes: ThemesService, meeting: Session, data: st.DataObject
) -> None:
    body = data.draw(st.text(min_size=1, alphabet=st.characters(exclude_categories=["Cs"])))
    start = data.draw(st.integers(0, len(body) - 1))
    stop = data.draw(st.integers(start + 1, len(body)))
    note = fieldnotes.write_note(meeting.id, "Any words", body)
    assert themes.code_passage(note.id, start, stop, Coding()).words == body[start:stop]


@pytest.mark.parametrize(("start", "stop"), [(-1, 2), (3, 3), (5, 2), (0, 99)])
def test_a_passage_outside_its_note_is_refused(
    fieldnotes: FieldnotesService, themes: ThemesService, meeting: Session, start: int, stop: int
) -> None:
    note = fieldnotes.write_note(meeting.id, "Short", "Words")
    with pytest.raises(PassageOutsideNote):
        themes.code_passage(note.id, start, stop, Coding())


def test_a_passage_is_coded_only_to_what_exists(
    fieldnotes: FieldnotesService, themes: ThemesService, meeting: Session
) -> None:
    note = fieldnotes.write_note(meeting.id, "Short", "Words")
    with pytest.raises(UnknownFieldnote):
        themes.code_passage(note.id, 0, 5, Coding(theme="none"))
    with pytest.raises(UnknownFieldnote):
        themes.code_passage(note.id, 0, 5, Coding(line_of_enquiry="none"))
    with pytest.raises(WordNotAllowed):
        themes.code_passage(note.id, 0, 5, Coding(domain="weather"))
    with pytest.raises(WordNotAllowed):
        themes.code_passage(note.id, 0, 5, Coding(bearing="sideways"))


def test_a_passage_is_recoded_commented_and_removed(
    fieldnotes: FieldnotesService, themes: ThemesService, meeting: Session, workspace: Workspace
) -> None:
    note = fieldnotes.write_note(meeting.id, "Said", EMOJI)
    passage = themes.code_passage(note.id, 2, 6, Coding(bearing="enabler"), "At last")
    assert (passage.comment, passage.standing) == ("At last", Standing.AS_MARKED)
    themes.comment_on_passage(passage.id, " ")
    assert themes.recode_passage(passage.id, Coding(bearing="quotation")).coding == Coding(
        bearing="quotation"
    )
    assert themes.passage(passage.id).comment == ""
    themes.remove_passage(passage.id)
    assert themes.passages() == []
    workspace.ledger.undo()
    assert [one.id for one in themes.passages(note.id)] == [passage.id]


def test_a_passage_follows_the_edits_of_its_note_and_its_undoing(
    fieldnotes: FieldnotesService, themes: ThemesService, meeting: Session, workspace: Workspace
) -> None:
    note = fieldnotes.write_note(meeting.id, "Said", EMOJI)
    start = EMOJI.index("fine")
    passage = themes.code_passage(note.id, start, start + 4, Coding())

    fieldnotes.revise_note(note.id, f"👩🏽‍⚖️ {EMOJI}")
    moved = themes.passage(passage.id)
    assert (moved.words, moved.standing, moved.start) == ("fine", Standing.AS_MARKED, start + 6)

    fieldnotes.revise_note(note.id, EMOJI.replace("fine", "fin"))
    assert (themes.passage(passage.id).words, themes.passage(passage.id).standing) == (
        "fin",
        Standing.CHANGED,
    )

    fieldnotes.revise_note(note.id, EMOJI.replace("“fine” ", ""))
    gone = themes.passage(passage.id)
    assert (gone.words, gone.standing, gone.marked) == ("", Standing.GONE, "fine")

    for _ in range(3):
        workspace.ledger.undo()
    assert themes.passage(passage.id) == passage


def test_a_passage_whose_words_are_gone_is_marked_anew(
    fieldnotes: FieldnotesService, themes: ThemesService, meeting: Session
) -> None:
    note = fieldnotes.write_note(meeting.id, "Said", "They rang late.")
    passage = themes.code_passage(note.id, 0, 9, Coding())
    fieldnotes.revise_note(note.id, "Nobody called.")
    assert themes.passage(passage.id).standing is Standing.GONE
    again = themes.mark_again(passage.id, 0, 6)
    assert (again.words, again.standing, again.marked) == ("Nobody", Standing.AS_MARKED, "Nobody")
    fieldnotes.revise_note(note.id, "In June nobody did. Nobody called.")
    assert themes.passage(passage.id).words == "Nobody"
    with pytest.raises(PassageOutsideNote):
        themes.mark_again(passage.id, 3, 99)


def test_places_are_kept_when_earlier_wordings_are_to_be_erased(
    fieldnotes: FieldnotesService, themes: ThemesService, meeting: Session, workspace: Workspace
) -> None:
    note = fieldnotes.write_note(meeting.id, "Said", "SU1: I moved.\nRO1: She moved.")
    kept = themes.code_passage(note.id, 19, 29, Coding())
    lost = themes.code_passage(note.id, 5, 12, Coding())
    with workspace.ledger.entry("withdraw") as entry:
        entry.put("note", note.id, body="RO1: She moved.")
        themes.keep_places(note.id)
    first, *_ = workspace.ledger.history(note.id, "body", "note")
    (stays,) = workspace.ledger.history(kept.id, "basis", "passage")[-1:]
    assert f"{first.laptop}:{first.sequence}" not in str(stays.value)
    assert themes.passage(kept.id).words == "She moved."
    assert themes.passage(lost.id).standing is Standing.GONE


def test_a_passage_from_before_wordings_were_named_lies_in_the_one_of_its_time(
    fieldnotes: FieldnotesService, themes: ThemesService, meeting: Session, workspace: Workspace
) -> None:
    note = fieldnotes.write_note(meeting.id, "Said", "They rang late.")
    fieldnotes.revise_note(note.id, "So: they rang late.")
    with workspace.ledger.entry("code_passage") as entry:
        entry.put("passage", "old", note=note.id, start=9, stop=13)
    fieldnotes.revise_note(note.id, "And so: they rang late.")
    assert themes.passage("old").words == "rang"


def test_a_passage_of_a_wording_that_is_not_in_this_file_shows_no_other_words(
    fieldnotes: FieldnotesService, themes: ThemesService, meeting: Session, workspace: Workspace
) -> None:
    note = fieldnotes.write_note(meeting.id, "Said", "They rang late.")
    with workspace.ledger.entry("code_passage") as entry:
        entry.put("passage", "far", note=note.id, start=9, stop=13, basis="elsewhere:7")
    far = themes.passage("far")
    assert (far.words, far.standing) == ("", Standing.UNKNOWN)


def test_what_is_remembered_of_many_notes_is_not_kept_for_ever(
    fieldnotes: FieldnotesService, themes: ThemesService, meeting: Session
) -> None:
    notes = [fieldnotes.write_note(meeting.id, f"Said {number}", EMOJI) for number in range(20)]
    for note in notes:
        themes.code_passage(note.id, 2, 6, Coding())
        fieldnotes.revise_note(note.id, f"Then {EMOJI}")
    assert {one.words for one in themes.passages()} == {"said"}
    assert len(themes.passages()) == 20


def test_the_domains_of_passages_are_those_of_the_inspection_s_framework(
    workspace: Workspace, meeting: Session, fieldnotes: FieldnotesService, themes: ThemesService
) -> None:
    note = fieldnotes.write_note(meeting.id, "Senior managers", "Posts stay vacant.")
    with workspace.ledger.entry("create_inspection") as entry:
        entry.put("inspection", "i", title="Invented", framework="four-ratings-2023")
    assert themes.code_passage(note.id, 0, 5, Coding(domain="staffing")).coding.domain == "staffing"
    with pytest.raises(WordNotAllowed) as refused:
        themes.code_passage(note.id, 0, 5, Coding(domain="protecting_public"))
    assert refused.value.allowed[0] == "leadership"
